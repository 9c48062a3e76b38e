#pragma once

#include "ui/frame/page.h"
#include "ui/workspace/core.h"

namespace ui {

class ApprovalSteps;
class CardList;
class Checklist;
class DecisionBar;
class FactGrid;
class SegmentedControl;
class StateView;

/// 入驻审核: applications for entry with the figures they were made with and those of now, against the conditions of
/// the rules. A admits, R refuses with a reason, J and K move.
class EntryReviewPage : public Page
{
    Q_OBJECT

public:
    explicit EntryReviewPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] CardList *list() const { return m_list; }
    [[nodiscard]] DecisionBar *decisions() const { return m_decisions; }
    [[nodiscard]] const insight::EntryCase *current() const;

private:
    struct Reading
    {
        insight::EntryCases cases;
        base::Timestamp now;
        parties::RulesAnswer rules;
    };

    void build();
    void retranslate();
    void showList();
    void showCase();
    void showConditions(const insight::EntryCase &one);
    void showDecisions(const insight::EntryCase &one);
    void decide(const QString &id, const QVariantMap &values);
    template <class Outcome>
    void answered(const base::Result<Outcome> &outcome, const QString &done);
    [[nodiscard]] std::int64_t ruleOf(std::int64_t version, const char *name) const;

    Core &m_core;
    Latest m_latest;
    std::optional<Reading> m_reading;
    std::string m_key;
    QString m_wanted;
    SegmentedControl *m_filter = nullptr;
    CardList *m_list = nullptr;
    QLabel *m_listNote = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_case = nullptr;
    QWidget *m_side = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_subtitle = nullptr;
    FactGrid *m_facts = nullptr;
    Card *m_conditionCard = nullptr;
    Checklist *m_conditions = nullptr;
    Card *m_figureCard = nullptr;
    FactGrid *m_figures = nullptr;
    Card *m_stepCard = nullptr;
    ApprovalSteps *m_steps = nullptr;
    QLabel *m_ruleNote = nullptr;
    DecisionBar *m_decisions = nullptr;
};

} // namespace ui
