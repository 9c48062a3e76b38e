#pragma once

#include "accounts/account_queries.h"
#include "ui/frame/page.h"
#include "ui/workspace/core.h"

class QStackedWidget;

namespace ui {

class BalanceCard;
class Banner;
class HeadCard;
class LedgerPanel;
class SplitBar;
class StatementCard;
class StateView;
class TabStrip;
class TopUpDrawer;
class WithdrawDrawer;
class WithdrawalsPanel;

/// 余额与流水: what a party has and what lies behind it, every line of its ledger, its statements, top-up and
/// withdrawal. For everyone who has an account: brand, MCN, creator, service provider.
///
/// openAt: {"section": "withdrawals" | "top_up" | "withdraw" | "security"}.
class AccountPage : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QString helpText() const override;

private:
    QWidget *buildCards();
    QWidget *buildLower();
    void retranslate();
    void present(const accounts::AccountAnswer &account);
    void showTotal(const accounts::AccountAnswer &account);
    void showAvailable(const accounts::AccountAnswer &account);
    void showBehind(const accounts::AccountAnswer &account);
    void showPayout();
    void listBehind();
    void openDrawer(QWidget *drawer);
    void sideChanged();
    void showTab(const QString &id);
    void openOrder(const QString &id);
    [[nodiscard]] bool isBrand() const;

    Core &m_core;
    Latest m_latest;
    std::optional<accounts::AccountAnswer> m_account;
    std::optional<accounts::WithdrawalView> m_pending;
    int m_pendingCount = 0;
    int m_withdrawalCount = -1;

    QStackedWidget *m_states = nullptr;
    StateView *m_state = nullptr;
    QFrame *m_total = nullptr;
    QLabel *m_totalTitle = nullptr;
    QLabel *m_totalAmount = nullptr;
    SplitBar *m_totalBar = nullptr;
    QVBoxLayout *m_totalLegend = nullptr;
    BalanceCard *m_available = nullptr;
    BalanceCard *m_behind = nullptr; ///< frozen of a brand, receivable of a payee
    BalanceCard *m_payout = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_lists = nullptr;
    LedgerPanel *m_ledger = nullptr;
    WithdrawalsPanel *m_withdrawals = nullptr;
    QWidget *m_side = nullptr;
    StatementCard *m_statements = nullptr;
    HeadCard *m_head = nullptr;
    TopUpDrawer *m_topUpDrawer = nullptr;
    WithdrawDrawer *m_withdrawDrawer = nullptr;
    class Drawer *m_behindDrawer = nullptr;
    QPushButton *m_topUp = nullptr;
    QPushButton *m_withdraw = nullptr;
    QAction *m_topUpAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_exportAction = nullptr;
};

} // namespace ui
