#include "ui/shared/widgets/decision_bar.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/widgets/form.h"

#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>

namespace ui {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::success:
        return QStringLiteral("success");
    case Tone::warning:
        return QStringLiteral("warning");
    case Tone::danger:
        return QStringLiteral("ban");
    case Tone::neutral:
    case Tone::accent:
    case Tone::info:
        return QStringLiteral("info");
    }
    return QStringLiteral("info");
}

class ToneIcon : public QWidget
{
public:
    explicit ToneIcon(const Tone &tone) : m_tone(tone) { setFixedSize(20, 36); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 0, 20, 20), iconOf(m_tone),
                  m_tone == Tone::neutral ? tokens().text2 : tokens().tone(m_tone), 18);
    }

private:
    const Tone &m_tone;
};

QString textOf(const QWidget *field)
{
    if (const auto *many = qobject_cast<const QPlainTextEdit *>(field))
        return many->toPlainText().trimmed();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line->echoMode() == QLineEdit::Password ? line->text() : line->text().trimmed();
}

} // namespace

DecisionBar::DecisionBar(QWidget *scope, QWidget *parent) : Card(parent), m_scope(scope)
{
    m_form = new QWidget;
    m_formColumn = new QVBoxLayout(m_form);
    m_formColumn->setContentsMargins(0, 0, 0, 0);
    m_formColumn->setSpacing(8);
    m_form->hide();
    // From a field of several lines, where Enter is a new line.
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *send = new QShortcut(QKeySequence(Qt::CTRL | enter), m_form);
        send->setContext(Qt::WidgetWithChildrenShortcut);
        send->setAutoRepeat(false);
        connect(send, &QShortcut::activated, this, [this] { confirmForm(); });
    }
    body()->addWidget(m_form);
    m_error = label({}, LabelStyle::error);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->addWidget(m_error);
    m_row = new QHBoxLayout;
    m_row->setSpacing(10);
    m_icon = new ToneIcon(m_tone);
    m_row->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title = label({}, LabelStyle::bold);
    m_remark = label({}, LabelStyle::secondary);
    m_remark->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    m_row->addLayout(words, 1);
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->setSpacing(8);
    m_row->addLayout(m_buttonRow);
    body()->addLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void DecisionBar::setState(Tone tone, const QString &title, const QString &remark)
{
    m_tone = tone;
    m_icon->update();
    m_title->setText(title);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(remark);
}

const Decision *DecisionBar::find(const QString &id) const
{
    for (const Decision &decision : m_decisions)
        if (decision.id == id)
            return &decision;
    return nullptr;
}

void DecisionBar::setDecisions(const QList<Decision> &decisions)
{
    m_decisions = decisions;
    const Decision *open = find(m_open);
    if (open == nullptr || !open->whyNot.isEmpty())
        closeForm();
    rebuild();
}

void DecisionBar::rebuild()
{
    QPushButton *confirm = m_buttons.value(QStringLiteral("confirm"));
    clearLayout(*m_buttonRow);
    m_buttons.clear();
    if (confirm != nullptr && !m_open.isEmpty())
        m_buttons.insert(QStringLiteral("confirm"), confirm);
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const Decision &decision : m_decisions) {
        const QString text = decision.key.isEmpty() ? decision.text : decision.text + QLatin1Char(' ') + decision.key;
        QPushButton *made = button(text, decision.kind);
        made->setAccessibleName(decision.text);
        made->setToolTip(plainToolTip(decision.whyNot));
        made->setAccessibleDescription(decision.whyNot);
        made->setEnabled(decision.whyNot.isEmpty() && !m_busy && m_open.isEmpty());
        connect(made, &QPushButton::clicked, this, [this, id = decision.id] { press(id); });
        m_buttonRow->addWidget(made);
        m_buttons.insert(decision.id, made);
        made->setVisible(m_open.isEmpty());
        if (decision.key.isEmpty())
            continue;
        auto *shortcut = new QShortcut(QKeySequence(decision.key), m_scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, id = decision.id] {
            if (QPushButton *pressed = m_buttons.value(id); pressed != nullptr && pressed->isEnabled())
                press(id);
        });
        m_shortcuts << shortcut;
    }
}

void DecisionBar::press(const QString &id)
{
    const Decision *decision = find(id);
    if (decision == nullptr || m_busy)
        return;
    m_error->hide();
    Q_EMIT begun(id);
    if (decision->fields.isEmpty() && decision->question.isEmpty())
        Q_EMIT decided(id, {});
    else
        showForm(*decision);
}

void DecisionBar::showForm(const Decision &decision)
{
    closeForm();
    m_open = decision.id;
    if (!decision.question.isEmpty()) {
        QLabel *question = label(decision.question, LabelStyle::bold);
        question->setWordWrap(true);
        m_formColumn->addWidget(question);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int cell = 0;
    QWidget *first = nullptr;
    for (const DecisionField &wanted : decision.fields) {
        QWidget *field = nullptr;
        if (wanted.kind == DecisionField::Kind::text) {
            auto *edit = new QPlainTextEdit;
            edit->setFixedHeight(58);
            edit->setTabChangesFocus(true);
            field = edit;
        } else {
            field = wanted.kind == DecisionField::Kind::password ? new PasswordEdit : new QLineEdit;
            connect(static_cast<QLineEdit *>(field), &QLineEdit::returnPressed, this, [this] { confirmForm(); });
        }
        first = first != nullptr ? first : field;
        auto *row = new FormRow(wanted.label, field);
        row->setHint(wanted.hint);
        m_rows.insert(wanted.id, row);
        const auto counted = [row, field, limit = wanted.limit] {
            const auto length = textOf(field).toUcs4().size();
            row->setRemark(limit > 0 ? QStringLiteral("%1 / %2").arg(length).arg(limit) : QString());
            row->setError(limit > 0 && length > limit ? tr("At most %1 characters.").arg(limit) : QString());
        };
        if (auto *many = qobject_cast<QPlainTextEdit *>(field))
            connect(many, &QPlainTextEdit::textChanged, row, counted);
        else
            connect(static_cast<QLineEdit *>(field), &QLineEdit::textChanged, row, counted);
        counted();
        if (wanted.kind == DecisionField::Kind::text) {
            cell += cell % 2;
            grid->addWidget(row, cell / 2, 0, 1, 2);
            cell += 2;
        } else {
            grid->addWidget(row, cell / 2, cell % 2);
            ++cell;
        }
    }
    m_formColumn->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    QPushButton *back = button(tr("Back"), ButtonKind::normal);
    connect(back, &QPushButton::clicked, this, [this] { closeForm(); });
    QPushButton *confirm = button(decision.confirm.isEmpty() ? decision.text : decision.confirm,
                                  decision.kind == ButtonKind::dangerOutline ? ButtonKind::danger
                                  : decision.kind == ButtonKind::normal      ? ButtonKind::primary
                                                                             : decision.kind);
    connect(confirm, &QPushButton::clicked, this, [this] { confirmForm(); });
    buttons->addWidget(back);
    buttons->addWidget(confirm);
    m_formColumn->addLayout(buttons);
    m_buttons.insert(QStringLiteral("confirm"), confirm);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), back);
    escape->setContext(Qt::WindowShortcut);
    connect(escape, &QShortcut::activated, this, [this] { closeForm(); });
    m_form->show();
    for (const Decision &other : m_decisions)
        if (QPushButton *one = m_buttons.value(other.id)) {
            one->setEnabled(false);
            one->hide();
        }
    if (first != nullptr)
        first->setFocus();
    else
        confirm->setFocus();
}

QVariantMap DecisionBar::values() const
{
    QVariantMap result;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        result.insert(it.key(), textOf(it.value()->field()));
    return result;
}

void DecisionBar::confirmForm()
{
    const Decision *decision = find(m_open);
    if (decision == nullptr || m_busy)
        return;
    m_error->hide();
    QWidget *wrong = nullptr;
    for (const DecisionField &field : decision->fields) {
        FormRow *row = m_rows.value(field.id);
        const QString text = textOf(row->field());
        if (field.required && text.isEmpty())
            row->setError(tr("This is needed."));
        if (row->hasError() && wrong == nullptr)
            wrong = row->field();
    }
    if (wrong != nullptr) {
        wrong->setFocus();
        return;
    }
    Q_EMIT decided(m_open, values());
}

void DecisionBar::setBusy(bool busy)
{
    m_busy = busy;
    for (auto it = m_buttons.begin(); it != m_buttons.end(); ++it) {
        const Decision *decision = find(it.key());
        it.value()->setEnabled(!busy && (decision == nullptr || (decision->whyNot.isEmpty() && m_open.isEmpty())));
    }
}

void DecisionBar::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void DecisionBar::closeForm()
{
    m_error->hide();
    if (m_open.isEmpty())
        return;
    m_open.clear();
    m_buttons.remove(QStringLiteral("confirm"));
    m_rows.clear();
    clearLayout(*m_formColumn);
    m_form->hide();
    rebuild();
}

} // namespace ui
