#pragma once

#include "ui/frame/page.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"
#include "ui/workspace/core.h"

class QStackedWidget;

namespace ui {

class Banner;
class CardList;
class DecisionBar;
class RuleForm;
class StateView;

/// 规则: every version with what it changed and why; a change is proposed by one operator and confirmed by another, who
/// sees before whom it stops and whom it lets on.
class RulesPage : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] CardList *list() const { return m_list; }
    [[nodiscard]] DecisionBar *decisions() const { return m_decisions; }
    [[nodiscard]] RuleForm *form() const { return m_form; }
    void startProposal();
    /// What confirming would do, in words; empty until it is known.
    [[nodiscard]] QString effect() const { return m_effect; }

private:
    struct ValueRow
    {
        std::string name;
        std::int64_t value = 0;
        std::optional<std::int64_t> before;
    };
    void build();
    void retranslate();
    void showList();
    void showVersion();
    void showDecisions(const parties::RuleVersionView &version);
    void rehearse(const parties::RuleVersionView &version);
    void confirm();
    void propose();
    [[nodiscard]] const parties::RuleVersionView *chosen() const;
    [[nodiscard]] std::vector<Column<ValueRow>> columns() const;

    Core &m_core;
    Latest m_latest;
    Latest m_effectLatest;
    std::optional<parties::RulesAnswer> m_rules;
    RowsModel<ValueRow> m_model;
    std::string m_key;
    QString m_wanted;
    QString m_effect;
    std::int64_t m_effectOf = 0;
    CardList *m_list = nullptr;
    StateView *m_state = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_version = nullptr;
    QLabel *m_title = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_note = nullptr;
    TablePanel *m_values = nullptr;
    DecisionBar *m_decisions = nullptr;
    RuleForm *m_form = nullptr;
    QPushButton *m_propose = nullptr;
};

} // namespace ui
