#pragma once

#include "base/error.h"
#include "ui/shared/widgets/basics.h"

#include <QDialog>

#include <string>

class QLineEdit;

namespace ui {

class Banner;
class Core;
class FormRow;

/// user.change_password: the own one of who is signed in. What is wrong stands at its field. Deletes itself when it is
/// closed, and closes when the person signs out; while the request is on its way it cannot be closed.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(Core &core, QWidget *parent = nullptr);

    void reject() override;

private:
    void submit();
    void refused(const base::Error &error);
    void setRunning(bool running);
    /// Shows the error at the field and takes the person there.
    void complain(FormRow *row, const QString &error);

    Core &m_core;
    std::string m_key;
    bool m_running = false;
    Banner *m_failure = nullptr;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_repeat = nullptr;
    FormRow *m_presentRow = nullptr;
    FormRow *m_newRow = nullptr;
    FormRow *m_repeatRow = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace ui
