#pragma once

#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

#include <QDialog>
#include <QPointer>

#include <functional>

namespace ui {

class Banner;
class FormRow;

/// A form that gives one command: heading, body, and at the foot a note, "back" and the one button that acts. The key
/// is made when the form opens, so that however often the button is pressed there is one effect. Refusals stand in the
/// form: under their field when they name one, else at the top.
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    CommandDialog(Core &core, QWidget *parent);

    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }
    /// What the form says is wrong; empty: nothing.
    [[nodiscard]] QString shownRefusal() const { return m_refusal; }

Q_SIGNALS:
    /// The command was carried out; what to tell the user.
    void done(const QString &said);
    /// What the form was opened for has changed meanwhile.
    void outdated();

protected:
    void setHeading(const QString &title, const QString &subtitle);
    void setSubmit(const QString &text, ButtonKind kind);
    void setNote(const QString &note);
    void setBack(const QString &text);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Core &core() const { return m_core; }
    /// Empty hides it.
    void showRefusal(const QString &title, const QString &text = {}, bool asWarning = false);
    /// Off with the reason in the tooltip, or on.
    void setPossible(bool possible, const QString &why = {});
    /// A new intention: after the order was read anew.
    void renewKey() { m_key = Core::newKey(); }

    /// Checks the fields and sends the command; or shows what is wrong.
    virtual void submit() = 0;
    /// The field that a refusal names.
    [[nodiscard]] virtual FormRow *rowOf(const QString &field)
    {
        Q_UNUSED(field)
        return nullptr;
    }
    virtual void afterStale(const base::Error &error);

    template <class Command>
    void send(const Command &command, std::function<QString(const typename Command::Outcome &)> said)
    {
        if (!begin())
            return;
        m_core.execute(this, command, m_key, [this, said](base::Result<typename Command::Outcome> outcome) {
            end();
            if (!outcome.ok())
                return refused(outcome.error());
            Q_EMIT done(said(*outcome));
            accept();
        });
    }

    void keyPressEvent(QKeyEvent *event) override;

private:
    bool begin();
    void end();
    void refused(const base::Error &error);

    Core &m_core;
    std::string m_key;
    bool m_running = false;
    bool m_possible = true;
    QString m_refusal;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_submit = nullptr;
    QPointer<FormRow> m_wrong;
};

} // namespace ui
