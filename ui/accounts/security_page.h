#pragma once

#include "accounts/account_queries.h"
#include "ui/frame/page.h"
#include "ui/workspace/core.h"

class QStackedWidget;

namespace ui {

class AddUserDrawer;
class BankDrawer;
class ClosingWizard;
class UsersCard;

/// 安全中心: the bank account that money goes to, the own password, the log-ins of the party, and 销户, the closing of
/// the account.
///
/// openAt: {"section": "closing"} or {"section": "bank"}.
class SecurityPage : public Page
{
    Q_OBJECT

public:
    explicit SecurityPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] BankDrawer *bankDrawer() const { return m_bankDrawer; }
    [[nodiscard]] QPushButton *changeBankButton() const { return m_changeBank; }
    [[nodiscard]] QPushButton *changePasswordButton() const { return m_changePassword; }
    [[nodiscard]] ClosingWizard *wizard() const { return m_wizard; }

private:
    QWidget *buildOverview();
    void retranslate();
    void showHeader();
    void showWizard(bool shown);
    void showClosing();
    void showBank();
    void takeBack();
    [[nodiscard]] bool isInWizard() const;

    Core &m_core;
    Latest m_latest;
    Latest m_latestClosure;
    std::optional<accounts::AccountAnswer> m_account;
    std::optional<accounts::BankChangeView> m_bankChange; ///< the newest
    std::optional<accounts::ClosureView> m_closure;
    QString m_wizardRemark;
    QStackedWidget *m_views = nullptr;
    Card *m_bankCard = nullptr;
    QLabel *m_bank = nullptr;
    QLabel *m_bankWords = nullptr;
    Badge *m_bankState = nullptr;
    QPushButton *m_changeBank = nullptr;
    QPushButton *m_takeBack = nullptr; ///< while a change waits
    BankDrawer *m_bankDrawer = nullptr;
    Latest m_latestBank;
    UsersCard *m_users = nullptr;
    AddUserDrawer *m_addUser = nullptr;
    Card *m_passwordCard = nullptr;
    QLabel *m_passwordWords = nullptr;
    QPushButton *m_changePassword = nullptr;
    Card *m_closingCard = nullptr;
    QLabel *m_closingWords = nullptr;
    Badge *m_closingState = nullptr;
    QPushButton *m_close = nullptr;
    ClosingWizard *m_wizard = nullptr;
    QPushButton *m_leave = nullptr;
    QAction *m_closeAction = nullptr;
};

} // namespace ui
