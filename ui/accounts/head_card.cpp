#include "ui/accounts/head_card.h"

#include "ui/accounts/balance_card.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/values.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

namespace {

constexpr int kHashHead = 10;
constexpr int kHashTail = 9;

QString shortened(const QString &hash)
{
    return hash.size() > kHashHead + kHashTail ? hash.left(kHashHead) + QStringLiteral("…") + hash.right(kHashTail)
                                               : hash;
}

} // namespace

HeadCard::HeadCard(QWidget *parent) : Card(parent)
{
    m_again = button({}, ButtonKind::link);
    addHeaderWidget(m_again);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(6);
    body()->addLayout(m_facts);
    m_why = label({}, LabelStyle::secondary);
    m_why->setWordWrap(true);
    body()->addWidget(m_why);
    connect(m_again, &QPushButton::clicked, this, &HeadCard::checkRequested);
    onLanguageChange(this, [this] { rebuild(); });
}

void HeadCard::present(const accounts::StatementAnswer &answer)
{
    m_head = Head{answer.headSequence, toText(answer.headHash), answer.at, answer.reconciles};
    rebuild();
}

void HeadCard::rebuild()
{
    setTitle(tr("Check of the books"));
    m_again->setText(tr("Check now"));
    m_why->setText(
        tr("Each line carries the fingerprint of the one before. Were a line changed later, it would no longer "
           "agree with the head on a printed statement."));
    clearLayout(*m_facts);
    if (!m_head)
        return;
    auto *first = new QHBoxLayout;
    first->addWidget(new ElidedLabel(tr("Head of the chain #%1").arg(format::exact(m_head->sequence))), 1);
    first->addWidget(new ElidedLabel(QStringLiteral("BLAKE2b"), std::nullopt, Qt::AlignRight));
    m_facts->addLayout(first);
    auto *second = new QHBoxLayout;
    QLabel *hash = label(shortened(m_head->hash), LabelStyle::bold);
    hash->setToolTip(m_head->hash);
    QToolButton *copy = iconButton(QStringLiteral("copy"), tr("Copy the whole hash"));
    connect(copy, &QToolButton::clicked, this, [this, whole = m_head->hash] {
        QGuiApplication::clipboard()->setText(whole);
        showToast(this, tr("Hash copied"));
    });
    second->addWidget(hash, 1);
    second->addWidget(copy);
    m_facts->addLayout(second);
    const QString at = format::dateTime(toLocal(m_head->at), toLocal(m_head->at));
    m_facts->addWidget(
        new Badge(m_head->reconciles ? tr("%1 checked · adds up").arg(at) : tr("%1 · does not add up").arg(at),
                  m_head->reconciles ? Tone::success : Tone::danger),
        0, Qt::AlignLeft);
}

} // namespace ui
