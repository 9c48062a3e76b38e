#pragma once

#include "ui/shared/widgets/basics.h"

#include <QHash>
#include <QVariantMap>

class QLabel;
class QShortcut;

namespace ui {

class FormRow;

/// What has to be said with a decision. Kinds: a line, several lines, a password.
struct DecisionField
{
    enum class Kind { line, text, password };
    QString id;
    QString label;
    Kind kind = Kind::line;
    bool required = false;
    int limit = 0; ///< characters; 0: no limit
    QString hint = {};
};

/// One button of a DecisionBar.
struct Decision
{
    QString id;
    QString text;
    ButtonKind kind = ButtonKind::normal;
    /// Not possible now, and why: the button is off, the words stand in its tooltip and below the headline.
    QString whyNot = {};
    /// A form that opens at the press; empty: decided at once.
    QList<DecisionField> fields = {};
    /// Above the form's fields: what will happen.
    QString question = {};
    /// The button of the form; empty: `text`.
    QString confirm = {};
    /// A key that presses the button while the page has the focus.
    QString key = {};
};

/// The foot of a review: where the case stands, and the decisions that are possible. A decision that needs words opens
/// its form in place; what is missing is said under its field, what was refused above the buttons.
class DecisionBar : public Card
{
    Q_OBJECT

public:
    /// Keys work inside `scope` (the page).
    explicit DecisionBar(QWidget *scope, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &title, const QString &remark);
    /// Closes an open form unless its decision is still possible.
    void setDecisions(const QList<Decision> &decisions);
    /// Off, while the answer is awaited.
    void setBusy(bool busy);
    /// A refusal in words; the form stays open with what was typed.
    void setError(const QString &error);
    /// After success.
    void closeForm();
    [[nodiscard]] QString openForm() const { return m_open; }
    /// The button of a decision, or of the open form's confirmation ("confirm"), or null.
    [[nodiscard]] QPushButton *buttonOf(const QString &id) const { return m_buttons.value(id); }
    /// The field of the open form, or null.
    [[nodiscard]] FormRow *fieldOf(const QString &id) const { return m_rows.value(id); }

Q_SIGNALS:
    /// The form opened, or a decision without one was pressed: the moment to make a key.
    void begun(const QString &id);
    void decided(const QString &id, const QVariantMap &values);

private:
    void press(const QString &id);
    void showForm(const Decision &decision);
    void confirmForm();
    void rebuild();
    [[nodiscard]] const Decision *find(const QString &id) const;
    [[nodiscard]] QVariantMap values() const;

    QWidget *m_scope = nullptr;
    QWidget *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
    QLabel *m_error = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_buttonRow = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_formColumn = nullptr;
    QList<Decision> m_decisions;
    QHash<QString, QPushButton *> m_buttons;
    QHash<QString, FormRow *> m_rows;
    QList<QShortcut *> m_shortcuts;
    QString m_open;
    Tone m_tone = Tone::neutral;
    bool m_busy = false;
};

} // namespace ui
