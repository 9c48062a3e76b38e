#pragma once

#include "accounts/account_commands.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class FormRow;
class PasswordEdit;

/// account.change_bank: where the party's money shall be paid to from now on. An operator confirms it.
class BankDrawer : public Drawer
{
    Q_OBJECT

public:
    explicit BankDrawer(Core &core, QWidget *parent = nullptr);
    /// `former`: what it is now, empty when none is known.
    void begin(const QString &former);
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }
    [[nodiscard]] FormRow *accountRow() const { return m_accountRow; }
    [[nodiscard]] FormRow *passwordRow() const { return m_passwordRow; }

private:
    void submit();
    void refused(const base::Error &error);
    void updateButton();
    void retranslate();

    Core &m_core;
    std::string m_key;
    QString m_former;
    bool m_running = false;
    Banner *m_failure = nullptr;
    QLineEdit *m_account = nullptr;
    PasswordEdit *m_password = nullptr;
    FormRow *m_accountRow = nullptr;
    FormRow *m_passwordRow = nullptr;
    Banner *m_words = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace ui
