#include "support/ops_stage.h"

#include "ui/insight/overview_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"

#include <QFile>

#include <set>

using namespace ui;

namespace {

class Overview : public test::OpsStage
{
protected:
    Overview() : page(core)
    {
        show(page);
        EXPECT_TRUE(waitFor([this] { return page.data().has_value(); }));
    }
    /// Waits for the rows behind a figure that was just opened.
    const insight::Drill &rows()
    {
        EXPECT_TRUE(waitFor([this] {
            return page.drillView()->isVisible() &&
                   page.drillView()->table()->grid()->tableModel()->rowCount() ==
                       int(page.drillView()->answer().rows.size()) &&
                   page.drillView()->answer().count > 0;
        }));
        return page.drillView()->answer();
    }
    static base::Money sumOf(const insight::Drill &drill)
    {
        base::Money sum;
        for (const insight::DrillRow &row : drill.rows)
            sum += row.amount;
        return sum;
    }
    insight::SummaryQuery query() const { return {page.data()->period.from, page.data()->period.until, std::nullopt}; }

    OverviewPage page;
};

TEST_F(Overview, showsTheFiguresOfTheCore)
{
    const insight::Summary summary = ask(query());
    ASSERT_GT(summary.gmv.amount.fen, 0);
    EXPECT_EQ(page.data()->summary.gmv.amount, summary.gmv.amount);
    EXPECT_TRUE(page.card("gmv")->accessibleName().contains(format::moneyShort(summary.gmv.amount.fen)));
    EXPECT_TRUE(page.card("gmv")->toolTip().contains(format::money(summary.gmv.amount.fen)));
    EXPECT_TRUE(page.card("in_progress")->accessibleName().endsWith(format::exact(qint64(summary.inProgress.count))));
    ASSERT_TRUE(summary.onTimeRate.rate);
    EXPECT_TRUE(page.card("on_time")->accessibleName().endsWith(format::percent(*summary.onTimeRate.rate)));
    const auto queue = ask(insight::ReviewQueueQuery{});
    EXPECT_TRUE(page.card("reviews")->accessibleName().endsWith(format::exact(qint64(queue.counts.total))));
}

TEST_F(Overview, leadsFromEachCardToRowsThatSumToIt)
{
    const insight::Summary summary = page.data()->summary;
    page.card("gmv")->click();
    EXPECT_EQ(sumOf(rows()), summary.gmv.amount);
    page.openAt({});
    page.card("in_progress")->click();
    EXPECT_EQ(std::int64_t(rows().rows.size()), summary.inProgress.count);
    page.openAt({});
    page.card("refund")->click();
    EXPECT_EQ(sumOf(rows()), summary.refund.amount);
    page.openAt({});
    page.card("on_time")->click();
    EXPECT_EQ(std::int64_t(rows().rows.size()), summary.judged.count);
}

TEST_F(Overview, leadsFromAStageADayAndACategoryToTheirRows)
{
    const OverviewData data = *page.data();
    auto *funnel = page.findChild<FunnelView *>();
    Q_EMIT funnel->stageClicked(1);
    EXPECT_EQ(rows().count, data.funnel.stages[1].entered);
    EXPECT_EQ(page.drillView()->request().stage, insight::Stage::script);

    page.openAt({});
    int day = 0;
    for (size_t i = 0; i < data.trend.days.size(); ++i)
        if (data.trend.days[i].gmv.fen > 0)
            day = int(i);
    Q_EMIT page.findChild<TrendChart *>()->dayClicked(day);
    EXPECT_EQ(sumOf(rows()), data.trend.days[size_t(day)].gmv);

    page.openAt({});
    auto *heat = page.findChild<HeatCard *>();
    Q_EMIT heat->grid()->rowActivated(0);
    EXPECT_EQ(sumOf(rows()), data.heat.rows.front().gmv);
    page.openAt({});
    Q_EMIT heat->grid()->rowActivated(int(data.heat.rows.size()));
    EXPECT_EQ(sumOf(rows()), data.heat.total.gmv);
}

TEST_F(Overview, exportsTheRowsBehindAFigure)
{
    page.card("gmv")->click();
    const auto count = rows().rows.size();
    const QString file = folder.filePath("rows.csv");
    dialogs::setNextFile(file);
    page.drillView()->exportRows();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), qsizetype(count) + 1);
}

TEST_F(Overview, comparesAnotherPeriod)
{
    page.openAt({{"days", 90}});
    ASSERT_TRUE(waitFor([&] { return page.data()->period.first.daysTo(page.data()->period.last) == 89; }));
    const insight::Summary summary = ask(query());
    EXPECT_EQ(page.data()->summary.gmv.previous, summary.gmv.previous);
    EXPECT_EQ(page.data()->trend.days.size(), 90U);
}

TEST_F(Overview, listsWhatWaitsByTheTimeLeft)
{
    auto *queue = page.findChild<QueueCard *>();
    const auto items = ask(insight::ReviewQueueQuery{}).items;
    EXPECT_EQ(queue->grid()->tableModel()->rowCount(), int(items.size()));
    QString opened;
    QVariantMap at;
    QObject::connect(&page, &Page::navigateRequested, &page, [&](const QString &id, const QVariantMap &arguments) {
        opened = id;
        at = arguments;
    });
    Q_EMIT queue->grid()->rowActivated(0);
    const std::set<QString> pages = {"entry-review", "closure-review", "disputes", "payouts", "rules"};
    EXPECT_TRUE(pages.contains(opened));
    EXPECT_EQ(at.size(), 1);
}

} // namespace
