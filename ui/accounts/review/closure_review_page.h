#pragma once

#include "accounts/account_queries.h"
#include "ui/frame/page.h"
#include "ui/workspace/core.h"

namespace ui {

class ApprovalSteps;
class Banner;
class CardList;
class Checklist;
class DecisionBar;
class FactGrid;
class SegmentedControl;
class SplitBar;
class StateView;
struct Decision;

/// 销户审核: applications to close an account with every condition as it was and as it is now, the balance and where it
/// goes, and the pay-out that follows as a state of its own. Reviewed by another person than the applicant.
class ClosureReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ClosureReviewPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] CardList *list() const { return m_list; }
    [[nodiscard]] DecisionBar *decisions() const { return m_decisions; }
    [[nodiscard]] const accounts::ClosureView *current() const;

private:
    struct Reading
    {
        accounts::ClosuresAnswer answer;
        base::Timestamp now;
    };
    /// What belongs to the chosen closure.
    struct Detail
    {
        accounts::ClosureId closure;
        accounts::AccountAnswer account;
        workspace::AuditAnswer audit;
    };

    void build();
    QWidget *buildList();
    QWidget *buildCase();
    QWidget *buildSide();
    void retranslate();
    void showList();
    void openCase();
    void showCase();
    void showConditions(const accounts::ClosureView &view);
    void showMoney(const accounts::ClosureView &view);
    void showSteps(const accounts::ClosureView &view);
    void showAudit(const accounts::ClosureView &view);
    void showDecisions(const accounts::ClosureView &view);
    [[nodiscard]] QString ownApplicant() const;
    void decide(const QString &id, const QVariantMap &values);
    template <class Command>
    void giveRefundAccount(const Command &command, const QString &done);
    template <class Outcome>
    void answered(const base::Result<Outcome> &outcome, const QString &done);
    [[nodiscard]] QList<Decision> refundAccountDecisions(const accounts::ClosureView &view);
    void openCondition(const QString &id);

    Core &m_core;
    Latest m_latest;
    Latest m_detailLatest;
    std::optional<Reading> m_reading;
    std::optional<Detail> m_detail;
    std::string m_key;
    QString m_shown; ///< closure and account that an open form speaks of
    QString m_wanted;
    SegmentedControl *m_filter = nullptr;
    CardList *m_list = nullptr;
    QLabel *m_listNote = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_case = nullptr;
    QWidget *m_side = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    Badge *m_kind = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_subtitle = nullptr;
    FactGrid *m_facts = nullptr;
    Card *m_conditionCard = nullptr;
    QPushButton *m_again = nullptr;
    Checklist *m_conditions = nullptr;
    Card *m_moneyCard = nullptr;
    SplitBar *m_split = nullptr;
    FactGrid *m_money = nullptr;
    Card *m_stepCard = nullptr;
    ApprovalSteps *m_steps = nullptr;
    Banner *m_banner = nullptr;
    Card *m_auditCard = nullptr;
    QVBoxLayout *m_audit = nullptr;
    DecisionBar *m_decisions = nullptr;
};

} // namespace ui
