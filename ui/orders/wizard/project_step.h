#pragma once

#include "ui/orders/wizard/wizard_step.h"
#include "ui/shared/table/rows_model.h"

class QLineEdit;
class QStackedWidget;

namespace ui {

class Card;
class MoneyEdit;
class SegmentedControl;
class TablePanel;

/// 项目: one that exists, or a new one.
class ProjectStep : public WizardStep
{
    Q_OBJECT

public:
    ProjectStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge);
    void fill() override;
    bool check() override;
    /// Asks for the brand's projects again.
    void refresh();

    // For tests.
    [[nodiscard]] FormRow *row(const std::string &field) const { return m_rows.at(field); }
    void choose(bool existing);

private:
    void makeForm();
    void retranslate();
    void take();
    void showProblem(const QString &words);

    Latest m_latest;
    SegmentedControl *m_which = nullptr;
    QStackedWidget *m_stack = nullptr;
    Card *m_card = nullptr;
    TablePanel *m_table = nullptr;
    RowsModel<orders::ProjectRow> m_model;
    std::map<std::string, FormRow *> m_rows;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_goal = nullptr;
    MoneyEdit *m_budget = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QLabel *m_problem = nullptr;
    bool m_existing = false;
};

} // namespace ui
