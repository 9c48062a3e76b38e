#include "brand_stage.h"
#include "ui_environment.h"

#include "ui/discovery/discovery_page.h"
#include "ui/discovery/discovery_words.h"
#include "ui/discovery/filter_popups.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/chip.h"
#include "ui/shared/widgets/search_box.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ui;

namespace {

class Discovery : public testing::Test
{
protected:
    explicit Discovery(int creators = 300) : stage(creators), page(stage.core, stage.jobs)
    {
        page.resize(1240, 840);
        page.show();
        page.refresh();
        stage.settle();
    }

    [[nodiscard]] int rows() const { return page.model().rowCount(); }
    [[nodiscard]] const discovery::CreatorRow &row(int index) const { return *page.model().rowAt(index); }
    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const Chip *chip : page.table()->filterBar()->findChildren<Chip *>())
            texts << chip->text();
        return texts;
    }
    void type(const QString &text)
    {
        page.table()->filterBar()->search()->setFocus();
        QSignalSpy asked(page.table()->filterBar(), &FilterBar::searched);
        QTest::keyClicks(page.table()->filterBar()->search(), text);
        stage.waitFor([&] { return !asked.isEmpty(); });
        stage.settle();
    }
    void filterBy(const std::string &label, const std::string &value)
    {
        CreatorFilters filters = page.filters();
        filters.setChoice(label, {{{value, value}}, false});
        page.applyFilters(filters);
        stage.settle();
    }
    std::optional<double> average(const char *metric) const
    {
        for (const auto &total : page.answer()->totals)
            if (total.metric == metric)
                return total.average;
        return {};
    }

    test::BrandStage stage;
    DiscoveryPage page;
};

class LargeDiscovery : public Discovery
{
protected:
    LargeDiscovery() : Discovery(5'000) {}
};

TEST_F(Discovery, showsThePoolWithFiguresOfTheAnswer)
{
    EXPECT_EQ(rows(), 300);
    EXPECT_EQ(page.answer()->total, 300);
    EXPECT_GT(row(0).follower.value(), row(1).follower.value());
    EXPECT_TRUE(average("cpm_20_60").has_value());
}

TEST_F(Discovery, typingFindsByNamePinyinAndId)
{
    const discovery::CreatorRow wanted = row(5);
    type(QString::fromStdString(wanted.platformId).right(8));
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(row(0).id, wanted.id);
    page.table()->filterBar()->search()->clear();
    type("jiangxiaoman");
    EXPECT_GT(rows(), 0);
    EXPECT_LT(rows(), 60);
    for (int i = 0; i < rows(); ++i)
        EXPECT_TRUE(fromUtf8(row(i).nickName).startsWith("江小满"));
}

TEST_F(Discovery, eachConditionIsAChipThatTakesItAway)
{
    filterBy("category", "美妆");
    const int some = rows();
    EXPECT_GT(some, 0);
    EXPECT_LT(some, 300);
    CreatorFilters filters = page.filters();
    filters.setRange("follower", {1e5, {}, CreatorFilters::Range::Presence::any});
    page.applyFilters(filters);
    stage.settle();
    EXPECT_LT(rows(), some);
    for (int i = 0; i < rows(); ++i) {
        EXPECT_EQ(row(i).category, "美妆");
        EXPECT_GE(row(i).follower.value(), 100'000);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(chips().size(), 2);
    const auto all = page.table()->filterBar()->findChildren<Chip *>();
    Q_EMIT all.back()->removeRequested();
    stage.settle();
    EXPECT_EQ(rows(), some);
    EXPECT_EQ(page.filters().count(), 1);
    Q_EMIT page.table()->filterBar()->cleared();
    stage.settle();
    EXPECT_EQ(rows(), 300);
    EXPECT_TRUE(page.filters().isEmpty());
}

TEST_F(Discovery, findsTheBlankOnes)
{
    CreatorFilters filters;
    filters.setChoice("category", {{}, true});
    page.applyFilters(filters);
    stage.settle();
    ASSERT_GT(rows(), 0);
    for (int i = 0; i < rows(); ++i)
        EXPECT_FALSE(row(i).category.has_value());
    filters.clear();
    filters.setRange("price_20_60", {{}, {}, CreatorFilters::Range::Presence::blank});
    page.applyFilters(filters);
    stage.settle();
    ASSERT_GT(rows(), 0);
    for (int i = 0; i < rows(); ++i)
        EXPECT_FALSE(row(i).price20To60.has_value());
}

TEST_F(Discovery, countsFacetsUnderTheOtherConditions)
{
    filterBy("gender", "female");
    const int women = rows();
    FacetPopup popup({"gender", true, {}}, {}, &page);
    discovery::FindCreators query;
    query.filter = page.filters().filter("gender");
    query.facets = std::vector<std::string>{"gender"};
    const auto answer = stage.ask(query);
    ASSERT_TRUE(answer.ok());
    std::int64_t counted = 0;
    for (const auto &value : answer->facets.at(0).values)
        counted += value.value == "female" ? value.count : 0;
    EXPECT_EQ(counted, women);
    EXPECT_GT(answer->facets.at(0).values.size(), 1U);
}

TEST_F(Discovery, sortsThroughTheCoreByOneAndBySeveral)
{
    GridView *grid = page.table()->grid();
    grid->headerClicked(page.model().columnIndex("price_20_60"), false);
    grid->viewport()->update();
    stage.settle();
    ASSERT_NE(page.model().rowAt(0), nullptr);
    stage.settle();
    for (int i = 1; i < 100; ++i)
        ASSERT_GE(row(i - 1).price20To60->fen, row(i).price20To60->fen) << "the dearest first";
    const_cast<WindowModel<discovery::CreatorRow> &>(page.model())
        .setSortOrders({{"category", false}, {"follower", true}});
    ASSERT_EQ(page.model().rowAt(0), nullptr); // asked for now
    stage.settle();
    for (int i = 1; i < 40; ++i) {
        EXPECT_TRUE(row(i - 1).category != row(i).category || row(i - 1).follower >= row(i).follower) << i;
    }
}

TEST_F(Discovery, fetchesSlicesAsTheyComeIntoView)
{
    EXPECT_EQ(page.model().rowAt(290), nullptr);
    stage.settle();
    ASSERT_NE(page.model().rowAt(290), nullptr);
    EXPECT_LE(row(290).follower.value(), row(100).follower.value());
}

TEST_F(Discovery, sumsTheSelectionInTheCore)
{
    GridView *grid = page.table()->grid();
    const std::int64_t expected = *row(0).expectedPlayNum + *row(2).expectedPlayNum;
    grid->selectIds({QString::number(row(0).id.value), QString::number(row(2).id.value)});
    stage.waitFor([&] { return !page.selectedTotals().empty(); });
    std::int64_t sum = 0;
    for (const auto &total : page.selectedTotals())
        sum += total.metric == "expected_play_num" ? total.sum.value_or(0) : 0;
    EXPECT_EQ(sum, expected);
}

TEST_F(Discovery, sumsASelectionThatIsNotAllLoaded)
{
    page.table()->grid()->selectAll();
    stage.waitFor([&] { return !page.selectedTotals().empty(); });
    for (const auto &total : page.selectedTotals()) {
        EXPECT_TRUE(total.metric != "follower" || total.present == 300) << total.present;
    }
}

TEST_F(Discovery, keepsTheSelectionOverARefresh)
{
    const QString id = QString::number(row(3).id.value);
    page.table()->grid()->selectIds({id});
    page.refresh();
    stage.settle();
    EXPECT_EQ(page.table()->grid()->selectedIds(), QStringList{id});
}

TEST_F(Discovery, starMarksCandidatesWhoAreOrdered)
{
    QSignalSpy going(&page, &Page::navigateRequested);
    Q_EMIT page.table()->grid()->cellToggled(0, "candidate");
    Q_EMIT page.table()->grid()->cellToggled(4, "candidate");
    filterBy("category", "美食");
    ASSERT_EQ(page.candidates().size(), 2U);
    page.placeButton()->click();
    ASSERT_EQ(going.size(), 1);
    EXPECT_EQ(going[0][0].toString(), "order-wizard");
    EXPECT_EQ(going[0][1].toMap().value("creators").toStringList().size(), 2);
}

TEST_F(Discovery, drawerShowsTheCreatorsFigures)
{
    Q_EMIT page.table()->grid()->rowActivated(2);
    stage.settle();
    EXPECT_TRUE(page.drawer()->isVisible());
    EXPECT_EQ(page.drawer()->creator(), row(2).id);
    QString read;
    for (const BarRow *bar : page.drawer()->findChildren<BarRow *>())
        read += bar->accessibleName() + '\n';
    EXPECT_TRUE(read.contains(discovery_words::figure("count", double(*row(2).follower)))) << read.toStdString();
    EXPECT_TRUE(read.contains(discovery_words::metricName("interact_rate_within_30d")));
}

TEST_F(Discovery, saysWhyACreatorTakesNoOrders)
{
    for (int i = 0; i < 60; ++i) {
        const auto standing = discovery_words::standing(row(i));
        EXPECT_EQ(standing.why.isEmpty(), row(i).takesOrders);
    }
    CreatorFilters filters;
    filters.setChoice("takes_orders", {{{"yes", "yes"}}, false});
    page.applyFilters(filters);
    stage.settle();
    EXPECT_EQ(rows(), test::BrandStage::admitted);
}

TEST_F(Discovery, copiesRowsAsTsvWithTheShownColumns)
{
    page.table()->grid()->selectIds({QString::number(row(1).id.value)});
    page.table()->grid()->setFocus();
    QTest::keyClick(page.table()->grid(), Qt::Key_C, Qt::ControlModifier);
    stage.settle();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].startsWith(fromUtf8(row(1).nickName)));
    EXPECT_EQ(lines[0].count('\t'), lines[1].count('\t'));
}

TEST_F(Discovery, exportsExactlyWhatIsShown)
{
    filterBy("category", "美妆");
    page.table()->grid()->setColumnShown("city", true);
    const QString file = stage.folder.filePath("out.csv");
    page.exportTo(file, false);
    stage.waitFor([&] { return QFile::exists(file); });
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split("\r\n", Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), rows() + 1);
    EXPECT_TRUE(lines[0].contains(discovery_words::labelName("city")));
    EXPECT_TRUE(lines[1].contains(fromUtf8(row(0).nickName)));
}

TEST_F(Discovery, viewsAndStateComeBack)
{
    filterBy("category", "美食");
    const_cast<WindowModel<discovery::CreatorRow> &>(page.model()).setSortOrders({{"follower", false}});
    Q_EMIT page.table()->grid()->cellToggled(0, "candidate");
    stage.settle();
    const QJsonObject state = page.saveState();
    DiscoveryPage other(stage.core, stage.jobs);
    other.restoreState(state);
    other.refresh();
    stage.settle();
    EXPECT_EQ(other.model().rowCount(), rows());
    EXPECT_EQ(other.model().sortOrders(), page.model().sortOrders());
    EXPECT_EQ(other.candidates(), page.candidates());
    EXPECT_EQ(CreatorFilters::fromJson(page.filters().toJson()).toJson(), page.filters().toJson());
}

TEST(RangePopup, readsFiguresAsTheyAreWritten)
{
    EXPECT_EQ(RangePopup::parse("count", "1.5万"), 15'000);
    EXPECT_EQ(RangePopup::parse("count", "85k"), 85'000);
    EXPECT_EQ(RangePopup::parse("money", "40"), 4'000);
    EXPECT_NEAR(*RangePopup::parse("rate", "5%"), 0.05, 1e-12);
    EXPECT_FALSE(RangePopup::parse("count", "viele"));
    EXPECT_EQ(RangePopup::write("money", 4'050.0), "40.5");
}

TEST_F(LargeDiscovery, everyActionIsAnsweredWithinATenthOfASecond)
{
    struct Timed
    {
        const char *what;
        std::function<void()> act;
    };
    const auto reload = [&](const CreatorFilters &filters) { page.applyFilters(filters); };
    CreatorFilters category;
    category.setChoice("category", {{{"美妆", "美妆"}}, false});
    CreatorFilters range = category;
    range.setRange("follower", {1e5, 1e6, CreatorFilters::Range::Presence::any});
    int answers = 0;
    QObject::connect(&page.model(), &QAbstractItemModel::dataChanged, &page, [&] { ++answers; });
    const Timed actions[] = {
        {"filter by category", [&] { reload(category); }},
        {"filter by followers", [&] { reload(range); }},
        {"clear filters", [&] { reload({}); }},
        {"sort by pinyin",
         [&] {
             const_cast<WindowModel<discovery::CreatorRow> &>(page.model()).setSortOrders({{"nick_name", false}});
         }},
        {"sort by CPM, then followers",
         [&] {
             const_cast<WindowModel<discovery::CreatorRow> &>(page.model())
                 .setSortOrders({{"cpm_20_60", false}, {"follower", true}});
         }},
        {"type a letter", [&] { Q_EMIT page.table()->filterBar()->searched("j"); }},
        {"type another", [&] { Q_EMIT page.table()->filterBar()->searched("ji"); }},
        {"clear the search", [&] { Q_EMIT page.table()->filterBar()->searched({}); }},
        {"scroll to the end", [&] { page.table()->grid()->scrollToBottom(); }},
    };
    for (const Timed &one : actions) {
        const int before = answers;
        QElapsedTimer timer;
        timer.start();
        one.act();
        page.table()->grid()->viewport()->repaint();
        stage.waitFor([&] { return answers > before; });
        page.table()->grid()->viewport()->repaint();
        const qint64 taken = timer.elapsed();
        RecordProperty(QByteArray(one.what).replace(' ', '_').constData(), int(taken));
        printf("%-30s %4lld ms\n", one.what, static_cast<long long>(taken));
        stage.settle();
    }
}

} // namespace
