#pragma once

#include "ui/orders/order_words.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

#include <QWidget>

class QStackedLayout;

namespace ui {

class BudgetBar;
class CommandDialog;
class StateView;
class TablePanel;
class TermList;

/// One project: budget and what is committed, its orders in figures, its briefs, and the terms of the chosen one.
class ProjectView : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectView(Core &core, QWidget *parent = nullptr);
    void open(orders::ProjectId project);
    void refresh();
    void clear();
    [[nodiscard]] orders::ProjectId projectId() const { return m_project; }

Q_SIGNALS:
    void changed();
    void navigateRequested(const QString &pageId, const QVariantMap &arguments);

private:
    void showAnswer(const orders::ProjectAnswer &answer);
    void showActions();
    void showBrief();
    [[nodiscard]] std::vector<Column<orders::BriefRow>> columns() const;
    void open(CommandDialog *form);
    void retranslate();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBrief();

    Core &m_core;
    Latest m_latest;
    Latest m_latestBrief;
    orders::ProjectId m_project;
    std::optional<orders::ProjectAnswer> m_answer;
    std::optional<orders::BriefAnswer> m_brief;
    RowsModel<orders::BriefRow> m_model;
    QStackedLayout *m_stack = nullptr;
    StateView *m_state = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_goal = nullptr;
    QPushButton *m_provider = nullptr;
    QPushButton *m_detach = nullptr;
    QPushButton *m_newBrief = nullptr;
    QPushButton *m_orders = nullptr;
    BudgetBar *m_budget = nullptr;
    QHBoxLayout *m_figures = nullptr;
    TablePanel *m_briefs = nullptr;
    Card *m_briefCard = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_place = nullptr;
    QPushButton *m_briefOrders = nullptr;
    TermList *m_terms = nullptr;
};

} // namespace ui
