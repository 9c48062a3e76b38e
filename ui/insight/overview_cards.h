#pragma once

#include "ui/insight/drill_view.h"
#include "ui/insight/overview_data.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/kpi_card.h"

namespace ui {

/// The cards of the overview. Each shows its part of the data, and asks for the rows behind a figure by drill().
class OverviewCard : public Card
{
    Q_OBJECT

public:
    using Card::Card;
    virtual void show(const OverviewData &data, const OverviewChoice &choice) = 0;
    using Card::show;

Q_SIGNALS:
    void drill(const ui::DrillRequest &request);

protected:
    /// For a figure of the whole period.
    [[nodiscard]] DrillRequest request(insight::Measure measure, const QList<insight::Measure> &siblings = {}) const;
    void keep(const OverviewData &data, const OverviewChoice &choice);

    OverviewPeriod m_period;
    QString m_category;
};

/// Orders paid in the period, stage by stage. A stage leads to its rows, and so do the figures below that add up.
class FunnelCard : public OverviewCard
{
    Q_OBJECT

public:
    explicit FunnelCard(QWidget *parent = nullptr);
    void show(const OverviewData &data, const OverviewChoice &choice) override;
    /// "paid", "finished", "in_progress", "ended", "earlier".
    [[nodiscard]] QPushButton *part(const QString &id) const { return m_parts.value(id); }

private:
    FunnelView *m_funnel = nullptr;
    QPushButton *m_rows = nullptr;
    QHBoxLayout *m_sum = nullptr;
    QHash<QString, QPushButton *> m_parts;
    insight::Funnel m_data;
};

/// GMV by day beside the previous period, and the refund rate below. A day leads to its rows.
class TrendCard : public OverviewCard
{
    Q_OBJECT

public:
    explicit TrendCard(QWidget *parent = nullptr);
    void show(const OverviewData &data, const OverviewChoice &choice) override;
    [[nodiscard]] TrendChart *chart() const { return m_chart; }

private:
    TrendChart *m_chart = nullptr;
    QPushButton *m_rows = nullptr;
    std::vector<base::Timestamp> m_days;
};

/// Categories by GMV; deep = high in its column. A cell leads to its rows.
class HeatCard : public OverviewCard
{
    Q_OBJECT

public:
    explicit HeatCard(QWidget *parent = nullptr);
    void show(const OverviewData &data, const OverviewChoice &choice) override;
    [[nodiscard]] GridView *grid() const { return m_grid; }

Q_SIGNALS:
    void exportRequested();

private:
    struct Row
    {
        insight::CategoryRow figures;
        bool total = false;
    };
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void openRow(int row);

    GridView *m_grid = nullptr;
    QPushButton *m_export = nullptr;
    RowsModel<Row> m_model;
    insight::CategoryHeat m_data;
};

/// What waits for an operator, by the time that is left.
class QueueCard : public OverviewCard
{
    Q_OBJECT

public:
    explicit QueueCard(QWidget *parent = nullptr);
    void show(const OverviewData &data, const OverviewChoice &choice) override;
    [[nodiscard]] GridView *grid() const { return m_grid; }
    /// The first thing to do: the page and what it is opened at.
    [[nodiscard]] std::optional<insight::ReviewItem> first() const;

Q_SIGNALS:
    void reviewRequested(const QString &pageId, const QVariantMap &arguments);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<Column<insight::ReviewItem>> columns() const;
    void filter(const QString &kind);
    void openRow(int row);
    /// Beside the title where there is room, else below it.
    void placeKinds();

    SegmentedControl *m_kinds = nullptr;
    QWidget *m_kindRow = nullptr;
    GridView *m_grid = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_note = nullptr;
    RowsModel<insight::ReviewItem> m_model;
};

/// What a review's page is opened with: {"application": id}, {"closure": id} …
[[nodiscard]] QVariantMap reviewArguments(const insight::ReviewItem &item);

} // namespace ui
