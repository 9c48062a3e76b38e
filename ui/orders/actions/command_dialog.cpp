#include "ui/orders/actions/command_dialog.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/words.h"

#include <QKeyEvent>

namespace ui {

CommandDialog::CommandDialog(Core &core, QWidget *parent) : QDialog(parent), m_core(core), m_key(Core::newKey())
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 14);
    head->setSpacing(4);
    m_title = label({}, LabelStyle::section);
    m_subtitle = label({}, LabelStyle::secondary);
    m_subtitle->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    column->addLayout(head);
    column->addWidget(rule());
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(24, 16, 24, 16);
    middle->setSpacing(size::gap);
    m_banner = new Banner(Tone::danger);
    m_banner->setObjectName(QStringLiteral("refusal"));
    m_banner->setText({});
    middle->addWidget(m_banner);
    m_body = new QVBoxLayout;
    m_body->setSpacing(14);
    middle->addLayout(m_body, 1);
    column->addLayout(middle, 1);
    column->addWidget(rule());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 14);
    foot->setSpacing(8);
    m_note = label({}, LabelStyle::secondary);
    m_note->setWordWrap(true);
    m_back = button(tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_submit = button({}, ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("submit"));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_submit);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
    setMinimumWidth(480);
}

void CommandDialog::setHeading(const QString &title, const QString &subtitle)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void CommandDialog::setSubmit(const QString &text, ButtonKind kind)
{
    m_submit->setText(text);
    setButtonKind(*m_submit, kind);
}

void CommandDialog::setNote(const QString &note)
{
    m_note->setText(note);
}

void CommandDialog::setBack(const QString &text)
{
    m_back->setText(text);
}

void CommandDialog::showRefusal(const QString &title, const QString &text, bool asWarning)
{
    m_refusal = title;
    m_banner->setTone(asWarning ? Tone::warning : Tone::danger);
    m_banner->setText(title, text);
}

void CommandDialog::setPossible(bool possible, const QString &why)
{
    m_possible = possible;
    m_submit->setEnabled(possible && !m_running);
    setPlainToolTip(*m_submit, why);
}

bool CommandDialog::begin()
{
    if (m_running || !m_possible)
        return false;
    m_running = true;
    m_submit->setEnabled(false);
    showRefusal({});
    if (m_wrong != nullptr)
        m_wrong->setError({});
    return true;
}

void CommandDialog::end()
{
    m_running = false;
    m_submit->setEnabled(m_possible);
}

void CommandDialog::refused(const base::Error &error)
{
    if (error.code == base::ErrorCode::stale) {
        Q_EMIT outdated();
        afterStale(error);
        return;
    }
    // Dates out of order name the later one, which is the one to move.
    const char *named = error.details.contains("field") ? "field" : "later";
    if (const auto field = error.details.find(named); field != error.details.end() && field->is_string()) {
        m_wrong = rowOf(QString::fromStdString(field->get<std::string>()));
        if (m_wrong != nullptr) {
            m_wrong->setError(words(error));
            m_wrong->field()->setFocus();
            return;
        }
    }
    showRefusal(words(error));
}

void CommandDialog::afterStale(const base::Error &error)
{
    showRefusal(words(error));
    setPossible(false, words(error));
}

void CommandDialog::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Enter sends from a field of several lines.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_submit->isEnabled()) {
        submit();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace ui
