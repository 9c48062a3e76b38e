#pragma once

#include "ui/frame/page.h"
#include "ui/insight/overview_cards.h"

class QComboBox;
class QDateEdit;
class QStackedWidget;

namespace ui {

class StateView;

/// 总览: the platform's figures over a period beside the previous one. Every figure leads to its rows, in the same
/// place; the breadcrumb leads back.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Core &core, Jobs &jobs, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] const std::optional<OverviewData> &data() const { return m_data; }
    [[nodiscard]] DrillView *drillView() const { return m_drill; }
    /// "gmv", "in_progress", "refund", "on_time", "reviews".
    [[nodiscard]] KpiCard *card(const QString &id) const { return m_cards.value(id); }

private:
    void buildHeader();
    void buildContent();
    void choose(const OverviewChoice &choice);
    void showData();
    void showCards();
    void showCategories();
    void retranslate();
    void openDrill(const DrillRequest &request);
    void closeDrill();
    void reviewNext();
    [[nodiscard]] DrillRequest periodRequest(insight::Measure measure, const QList<insight::Measure> &siblings) const;
    [[nodiscard]] QString periodName() const;

    Core &m_core;
    Jobs &m_jobs;
    Latest m_latest;
    OverviewChoice m_choice;
    std::optional<OverviewData> m_data;
    SegmentedControl *m_days = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QComboBox *m_category = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_review = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    StateView *m_state = nullptr;
    DrillView *m_drill = nullptr;
    QHash<QString, KpiCard *> m_cards;
    FunnelCard *m_funnel = nullptr;
    TrendCard *m_trend = nullptr;
    HeatCard *m_heat = nullptr;
    QueueCard *m_queue = nullptr;
};

} // namespace ui
