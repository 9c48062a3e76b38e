#pragma once

#include "ui/async/jobs.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/core.h"

class QLabel;
class QPushButton;

namespace ui {

class Drawer;
class OrderDetail;

/// Which rows are wanted, and which figures beside it can be switched to.
struct DrillRequest
{
    insight::Measure measure = insight::Measure::gmv;
    QList<insight::Measure> siblings = {};
    base::Timestamp from;
    base::Timestamp until;
    std::optional<std::string> category = {};
    std::optional<insight::Stage> stage = {};
    /// What is looked at, for the title: the period, a day, a category.
    QString where = {};
};

/// An order behind a figure, and what it is found by when one types: its number and the names in it, with the pinyin
/// and the initials of these.
struct DrillLine
{
    insight::DrillRow row;
    std::string keys;
};

/// The orders behind one figure: their count and sum are the figure. An order opens beside the table.
class DrillView : public QWidget
{
    Q_OBJECT

public:
    DrillView(Core &core, Jobs &jobs, QWidget *parent = nullptr);
    void open(const DrillRequest &request);
    void refresh();
    [[nodiscard]] const DrillRequest &request() const { return m_request; }
    /// Of the figure: "GMV (paid) · 2024-05-20 to 06-18".
    [[nodiscard]] QString title() const;
    [[nodiscard]] TablePanel *table() const { return m_table; }
    /// Count and amount of the figure; its rows are lines().
    [[nodiscard]] const insight::Drill &answer() const { return m_answer; }
    [[nodiscard]] const std::vector<DrillLine> &lines() const { return m_model.allRows(); }
    void exportRows();

Q_SIGNALS:
    void loaded();
    void statusChanged(const QString &text);
    void navigateRequested(const QString &pageId, const QVariantMap &arguments);

private:
    void showAnswer(insight::Drill answer, std::vector<DrillLine> lines);
    void showSiblings();
    void filter(const QString &text);
    void openOrder(int row);
    [[nodiscard]] std::vector<Column<DrillLine>> columns() const;

    Core &m_core;
    Jobs &m_jobs;
    Latest m_latest;
    DrillRequest m_request;
    insight::Drill m_answer;
    RowsModel<DrillLine> m_model;
    SegmentedControl *m_siblings = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_hint = nullptr;
    TablePanel *m_table = nullptr;
    Drawer *m_drawer = nullptr;
    OrderDetail *m_detail = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace ui
