#pragma once

#include "accounts/account_queries.h"
#include "parties/parties_queries.h"
#include "ui/frame/page.h"
#include "ui/workspace/core.h"

namespace ui {

class ApprovalSteps;
class CardList;
class DecisionBar;
class FactGrid;
class StateView;

/// 账户核实: what a party or another operator proposed and an operator confirms or refuses: bank accounts that money
/// will be paid to, and log-ins of the platform itself.
///
/// openAt: {"bank_change": id} or {"user": id}.
class ConfirmationsPage : public Page
{
    Q_OBJECT

public:
    explicit ConfirmationsPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] CardList *list() const { return m_list; }
    [[nodiscard]] DecisionBar *decisions() const { return m_decisions; }

private:
    void build();
    void retranslate();
    void showList();
    void showChosen();
    void showBank(const accounts::BankChangeView &change);
    void showUser(const parties::UserView &user);
    void setDecisions(const QString &why, const QString &confirm, const QString &question);
    void decide(const QString &id, const QVariantMap &values);
    void answered(const std::optional<base::Error> &refusal, const QString &done);
    [[nodiscard]] const accounts::BankChangeView *bank() const;
    [[nodiscard]] const parties::UserView *user() const;

    Core &m_core;
    Latest m_latest;
    std::vector<accounts::BankChangeView> m_banks;
    std::vector<parties::UserView> m_users;
    bool m_read = false;
    std::string m_key;
    QString m_wanted;
    QString m_shownId; ///< of the list: what the case and an open form speak of
    CardList *m_list = nullptr;
    QLabel *m_listTitle = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_case = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    FactGrid *m_facts = nullptr;
    Card *m_stepCard = nullptr;
    ApprovalSteps *m_steps = nullptr;
    DecisionBar *m_decisions = nullptr;
};

} // namespace ui
