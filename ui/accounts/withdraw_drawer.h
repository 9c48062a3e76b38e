#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

namespace ui {

class CodeEntry;
class FormRow;
class MoneyEdit;

/// 提现: an amount to the party's own bank account, confirmed by a one-time code.
class WithdrawDrawer : public Drawer
{
    Q_OBJECT

public:
    explicit WithdrawDrawer(Core &core, QWidget *parent = nullptr);
    /// An empty form.
    void begin();
    /// What can be withdrawn now, and where to.
    void setAccount(const accounts::AccountAnswer &account);

Q_SIGNALS:
    void done();

private:
    void submit();
    void refused(const base::Error &error);
    void updateButton();
    void retranslate();

    Core &m_core;
    std::string m_key;
    bool m_running = false;
    qint64 m_withdrawable = 0;
    QString m_bank;
    Banner *m_failure = nullptr;
    FormRow *m_amountRow = nullptr;
    MoneyEdit *m_amount = nullptr;
    QPushButton *m_all = nullptr;
    FormRow *m_bankRow = nullptr;
    QLabel *m_bankLabel = nullptr;
    CodeEntry *m_code = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace ui
