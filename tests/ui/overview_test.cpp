#include "support/ops_stage.h"

#include "exchange/zip_archive.h"
#include "tests/ui/ui_environment.h"
#include "ui/insight/overview_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/pinyin.h"
#include "ui/shared/widgets/segmented.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace ui;

namespace {

class Overview : public test::OpsStage
{
protected:
    Overview() : page(core, jobs)
    {
        show(page);
        EXPECT_TRUE(waitFor([this] { return page.data().has_value(); }));
    }
    /// Waits for the rows behind a figure that was just opened.
    const std::vector<DrillLine> &rows()
    {
        EXPECT_TRUE(waitFor([this] {
            return page.drillView()->isVisible() && page.drillView()->answer().count > 0 &&
                   page.drillView()->answer().count == std::int64_t(page.drillView()->lines().size());
        }));
        return page.drillView()->lines();
    }
    static base::Money sumOf(const std::vector<DrillLine> &lines)
    {
        base::Money sum;
        for (const DrillLine &line : lines)
            sum += line.row.amount;
        return sum;
    }
    insight::SummaryQuery query() const { return {page.data()->period.from, page.data()->period.until, std::nullopt}; }

    Jobs jobs;
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
    EXPECT_EQ(std::int64_t(rows().size()), summary.inProgress.count);
    page.openAt({});
    page.card("refund")->click();
    EXPECT_EQ(sumOf(rows()), summary.refund.amount);
    page.openAt({});
    page.card("on_time")->click();
    EXPECT_EQ(std::int64_t(rows().size()), summary.judged.count);
}

TEST_F(Overview, leadsFromAStageADayAndACategoryToTheirRows)
{
    const OverviewData data = *page.data();
    auto *funnel = page.findChild<FunnelView *>();
    Q_EMIT funnel->stageClicked(1);
    EXPECT_EQ(std::int64_t(rows().size()), data.funnel.stages[1].entered);
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
    const auto count = rows().size();
    const QString file = folder.filePath("rows.csv");
    dialogs::setNextFile(file);
    page.drillView()->exportRows();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), qsizetype(count) + 1);
}

TEST_F(Overview, exportsMomentsAsDates)
{
    page.card("in_progress")->click();
    const insight::DrillRow first = rows().front().row;
    ASSERT_TRUE(first.deadline);
    const auto exported = [&](const char *name) {
        const QString file = folder.filePath(QString::fromLatin1(name));
        dialogs::setNextFile(file);
        page.drillView()->exportRows();
        EXPECT_TRUE(waitFor([&] { return QFile::exists(file); }));
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    };
    const auto local = [](base::Timestamp at) { return format::dateTimeFull(QDateTime::fromMSecsSinceEpoch(at.ms)); };
    const QStringList lines = QString::fromUtf8(exported("rows.csv")).split("\r\n");
    const QStringList heads = lines[0].split(',');
    const QStringList cells = lines[1].split(',');
    EXPECT_EQ(cells[heads.indexOf(DrillView::tr("Moment"))], local(first.at));
    EXPECT_EQ(cells[heads.indexOf(DrillView::tr("Due"))], local(*first.deadline));

    auto archive = exchange::ZipArchive::open(exported("rows.xlsx").toStdString(), "rows.xlsx");
    ASSERT_TRUE(archive.ok());
    const auto sheet = (*archive)->readPart("xl/worksheets/sheet1.xml");
    ASSERT_TRUE(sheet.ok());
    const QRegularExpression typed("<c r=\"C2\" s=\"\\d+\"><v>([\\d.]+)</v></c>");
    const auto found = typed.match(QString::fromStdString(*sheet));
    ASSERT_TRUE(found.hasMatch()) << "the third column is the moment, and a number with a date's format";
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(first.at.ms);
    const QDateTime wall(at.date(), at.time(), Qt::UTC);
    EXPECT_NEAR(found.captured(1).toDouble(), double(wall.toMSecsSinceEpoch()) / 86'400'000 + 25'569, 1e-5);
}

TEST_F(Overview, findsOrdersByNamesPinyinAndNumber)
{
    page.card("gmv")->click();
    const std::vector<DrillLine> all = rows();
    const auto find = [&](const QString &typed) {
        Q_EMIT page.drillView()->table()->filterBar()->searched(typed);
        return page.drillView()->table()->grid()->tableModel()->rowCount();
    };
    const auto ofBrand = [&](const std::string &brand) {
        return int(
            std::count_if(all.begin(), all.end(), [&](const DrillLine &line) { return line.row.brand == brand; }));
    };
    const QString brand = QString::fromStdString(all.front().row.brand);
    EXPECT_EQ(find(QString::fromStdString(all.front().row.number)), 1);
    EXPECT_GE(find(brand), ofBrand(all.front().row.brand));
    EXPECT_LT(find(brand), int(all.size()));
    const int byName = find(brand);
    EXPECT_GE(find(pinyin(brand)), byName) << "syllables with blanks between them";
    EXPECT_LT(find(pinyin(brand)), int(all.size()));
    EXPECT_EQ(find("nobodyisnamedlikethis"), 0);
    EXPECT_EQ(find({}), int(all.size()));
}

TEST_F(Overview, keepsTheFirstTwoColumnsInView)
{
    page.card("gmv")->click();
    rows();
    const GridView *grid = page.drillView()->table()->grid();
    EXPECT_TRUE(grid->isFrozen(grid->shownColumns()[0]));
    EXPECT_TRUE(grid->isFrozen(grid->shownColumns()[1]));
    EXPECT_FALSE(grid->isFrozen(grid->shownColumns()[2]));
}

TEST_F(Overview, comparesAnotherPeriod)
{
    page.openAt({{"days", 90}});
    ASSERT_TRUE(waitFor([&] { return page.data()->period.first.daysTo(page.data()->period.last) == 89; }));
    const insight::Summary summary = ask(query());
    EXPECT_EQ(page.data()->summary.gmv.previous, summary.gmv.previous);
    EXPECT_EQ(page.data()->trend.days.size(), 90U);
}

TEST_F(Overview, saysWhyCategoriesCountMoreOrdersThanTheFunnel)
{
    page.openAt({{"days", 90}});
    ASSERT_TRUE(waitFor([&] { return page.data()->period.first.daysTo(page.data()->period.last) == 89; }));
    const OverviewData &data = *page.data();
    EXPECT_GE(data.heat.total.orders, data.funnel.paid) << "a tail is a payment, but no first one";
    const TableModel &heat = *page.findChild<HeatCard *>()->grid()->tableModel();
    EXPECT_FALSE(heat.columns()[heat.columnIndex(QStringLiteral("orders"))].hint.isEmpty());
    EXPECT_FALSE(page.findChild<FunnelCard *>()->part(QStringLiteral("paid"))->toolTip().isEmpty());
}

TEST_F(Overview, showsEveryKindOfTheQueue)
{
    const QueueCard &card = *page.findChild<QueueCard *>();
    const auto *kinds = card.findChild<SegmentedControl *>();
    ASSERT_NE(kinds, nullptr);
    for (const char *language : {"en", "zh_CN"}) {
        test::UiEnvironment::current().language.setLanguage(QString::fromLatin1(language));
        for (const int width : {1420, 1190}) {
            page.resize(width, 820);
            EXPECT_TRUE(waitFor([&] {
                return kinds->width() >= kinds->sizeHint().width() &&
                       card.rect().contains(QRect(kinds->mapTo(&card, QPoint()), kinds->size()));
            })) << language
                << width;
        }
    }
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
    // What the sample has waiting to be confirmed leads to its own case.
    const TableModel &shown = *queue->grid()->tableModel();
    std::map<std::string, int> rows;
    for (int row = 0; row < shown.rowCount(); ++row)
        rows.emplace(shown.rowId(row).section(QLatin1Char('/'), 0, 0).toStdString(), row);
    ASSERT_TRUE(rows.count("bank_change") == 1 && rows.count("user") == 1);
    for (const auto &[kind, argument] : {std::pair("bank_change", "bank_change"), std::pair("user", "user")}) {
        Q_EMIT queue->grid()->rowActivated(rows.at(kind));
        EXPECT_EQ(opened, QStringLiteral("confirmations"));
        EXPECT_EQ(at.value(QString::fromLatin1(argument)).toString(),
                  shown.rowId(rows.at(kind)).section(QLatin1Char('/'), 1));
    }
}

} // namespace
