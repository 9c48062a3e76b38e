#include "ui/orders/disputes/split_card.h"

#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/charts.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSlider>

#include <cmath>

namespace ui {

namespace {

constexpr int wholeBp = 10'000;

} // namespace

SplitCard::SplitCard(QWidget *parent) : Card(parent)
{
    setTitle({});
    m_policy = button({}, ButtonKind::link);
    addHeaderWidget(m_policy);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_question = label({}, LabelStyle::secondary);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, wholeBp);
    m_slider->setSingleStep(100);
    m_slider->setPageStep(500);
    m_percent = new QDoubleSpinBox;
    m_percent->setRange(0, 100);
    m_percent->setDecimals(2);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setFixedWidth(92);
    row->addWidget(m_slider, 1);
    row->addWidget(m_percent);
    body()->addWidget(m_question);
    body()->addLayout(row);
    m_bar = new SplitBar;
    body()->addWidget(m_bar);
    m_lines = new QGridLayout;
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(0, 1);
    body()->addLayout(m_lines);
    m_limit = label({}, LabelStyle::hint);
    m_limit->setWordWrap(true);
    m_limit->hide();
    body()->addWidget(m_limit);
    connect(m_slider, &QSlider::valueChanged, this, [this](int bp) {
        if (bp != m_shareBp)
            setShareBp(bp);
    });
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        const auto bp = std::int64_t(std::llround(percent * 100));
        if (bp != m_shareBp)
            setShareBp(bp);
    });
    connect(m_policy, &QPushButton::clicked, this, [this] { setShareBp(m_policyBp); });
    onLanguageChange(this, [this] {
        setTitle(tr("Split"));
        m_question->setText(tr("The payee's share of the task cost"));
        m_slider->setAccessibleName(m_question->text());
        m_percent->setAccessibleName(m_question->text());
        showSplit();
    });
}

void SplitCard::setStake(const orders::Stake &stake, std::int64_t policyBp, std::int64_t shareBp, bool editable)
{
    m_stake = stake;
    m_policyBp = policyBp;
    m_shareBp = -1;
    m_slider->setEnabled(editable);
    m_percent->setEnabled(editable);
    m_policy->setEnabled(editable);
    setShareBp(shareBp);
}

void SplitCard::setShareBp(std::int64_t shareBp)
{
    m_shareBp = qBound(std::int64_t(0), shareBp, std::int64_t(wholeBp));
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietPercent(m_percent);
    m_slider->setValue(int(m_shareBp));
    m_percent->setValue(double(m_shareBp) / 100);
    showSplit();
    Q_EMIT shareChanged();
}

orders::Split SplitCard::split() const
{
    return orders::splitOf(m_stake, qMax(std::int64_t(0), m_shareBp), false);
}

QString SplitCard::summary() const
{
    const orders::Split parts = split();
    return tr("%1 · the payee gets %2 · %3 go back to the brand")
        .arg(shareWords(m_shareBp), format::money(parts.payee.fen), format::money(parts.release.fen));
}

void SplitCard::showSplit()
{
    m_policy->setText(tr("Policy: %1").arg(shareWords(m_policyBp)));
    m_policy->setToolTip(tr("What the clock decides when nobody does: the share of the stage by the pinned rules."));
    clearLayout(*m_lines);
    const orders::Split parts = split();
    const bool byMcn = m_stake.mcnShareBp.has_value();
    m_bar->setParts({{tr("Creator"), double(parts.creator.fen), 0},
                     {tr("MCN"), double(parts.mcn.fen), 1},
                     {tr("Back to the brand"), double(parts.release.fen), -1, Tone::neutral}},
                    [](double fen) { return format::money(qint64(fen)); });
    int row = 0;
    const auto add = [&](const QString &name, base::Money amount, LabelStyle style) {
        m_lines->addWidget(label(name, style), row, 0);
        m_lines->addWidget(label(format::money(amount.fen), style), row, 1, Qt::AlignRight);
        ++row;
    };
    add(tr("Payee"), parts.payee, LabelStyle::bold);
    add(byMcn ? tr("of it the creator") : tr("of it the creator, without an MCN"), parts.creator,
        LabelStyle::secondary);
    if (byMcn)
        add(tr("of it the MCN (%1)").arg(shareWords(*m_stake.mcnShareBp)), parts.mcn, LabelStyle::secondary);
    add(tr("Platform fee"), parts.fee, LabelStyle::body);
    add(tr("Back to the brand"), parts.release, LabelStyle::bold);
    m_lines->addWidget(rule(), row, 0, 1, 2);
    ++row;
    add(tr("Frozen for the order"), m_stake.frozen, LabelStyle::body);
    m_limit->setText(parts.limited ? tr("Less than this share is frozen: the payee gets what there is.") : QString());
    m_limit->setVisible(parts.limited);
}

} // namespace ui
