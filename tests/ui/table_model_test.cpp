#include "sample_rows.h"
#include "ui_environment.h"

#include "ui/shared/table/cell_painter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace ui;
using test::CreatorRow;

namespace {

using Model = RowsModel<CreatorRow>;

std::unique_ptr<Model> filledModel(int rows)
{
    auto model = std::make_unique<Model>(test::creatorId);
    model->setColumns(test::creatorColumns());
    model->setRows(test::creatorRows(rows));
    return model;
}

} // namespace

TEST(TableModel, keepsTheContractOfQtModels)
{
    auto model = filledModel(40);
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->setSortOrders({{"followers", true}});
    model->setFilter([](const CreatorRow &row) { return row.starred; });
    model->setFilter({});
    CreatorRow changed = model->rowAt(3);
    changed.name = "改名";
    EXPECT_TRUE(model->updateRow(changed));
    model->setColumns(test::creatorColumns());
    model->setRows({});
    EXPECT_EQ(model->rowCount(), 0);
    EXPECT_FALSE(model->updateRow(changed));
}

TEST(TableModel, sortsNumbersByValueAndMissingLast)
{
    auto model = filledModel(200);
    for (const bool descending : {false, true}) {
        model->setSortOrders({{"followers", descending}});
        bool missingSeen = false;
        for (int row = 1; row < model->rowCount(); ++row) {
            const auto before = model->rowAt(row - 1).followers;
            const auto now = model->rowAt(row).followers;
            missingSeen = missingSeen || !now;
            if (missingSeen)
                ASSERT_FALSE(now.has_value()) << row;
            else
                ASSERT_TRUE(descending ? *before >= *now : *before <= *now) << row;
        }
        EXPECT_TRUE(missingSeen);
    }
}

TEST(TableModel, sortsByFurtherKeysAndKeepsOrderOfEquals)
{
    auto model = filledModel(300);
    model->setSortOrders({{"state", false}, {"quote", true}});
    for (int row = 1; row < model->rowCount(); ++row) {
        const CreatorRow &before = model->rowAt(row - 1);
        const CreatorRow &now = model->rowAt(row);
        if (before.state == now.state) {
            ASSERT_GE(*before.quoteFen, *now.quoteFen) << row;
        }
    }
    EXPECT_NE(model->rowAt(0).state, model->rowAt(299).state);
}

TEST(TableModel, collatesChineseByPinyin)
{
    Model model(test::creatorId);
    model.setColumns(test::creatorColumns());
    std::vector<CreatorRow> rows = test::creatorRows(3);
    rows[0].agency = "中影";
    rows[1].agency = "阿里";
    rows[2].agency = "橙光";
    model.setRows(rows);
    model.setSortOrders({{"agency", false}});
    EXPECT_EQ(model.rowAt(0).agency, QStringLiteral("阿里"));
    EXPECT_EQ(model.rowAt(1).agency, QStringLiteral("橙光"));
    EXPECT_EQ(model.rowAt(2).agency, QStringLiteral("中影"));
}

TEST(TableModel, ignoresOrdersOfUnknownAndUnsortableColumns)
{
    auto model = filledModel(5);
    model->setSortOrders({{"nothing", true}, {"check", true}, {"cpm", true}});
    EXPECT_EQ(model->sortOrders(), (QList<SortOrder>{{"cpm", true}}));
}

TEST(TableModel, letsTheCoreSort)
{
    auto model = filledModel(50);
    QList<SortOrder> asked;
    model->setSorter([&](const QList<SortOrder> &orders) { asked = orders; });
    const QString first = model->rowId(0);
    model->setSortOrders({{"cpm", true}});
    EXPECT_EQ(asked, (QList<SortOrder>{{"cpm", true}}));
    EXPECT_EQ(model->rowId(0), first) << "nothing moves until the core answers";
}

TEST(TableModel, saysTheExactValueWhereTheScreenIsShort)
{
    auto model = filledModel(1);
    CreatorRow row = test::creatorRows(1).front();
    row.followers = 26'753'210;
    row.interaction = std::nullopt;
    model->setRows({row});
    const int followers = model->columnIndex("followers");
    EXPECT_EQ(model->data(model->index(0, followers)).toString(), QStringLiteral("2,675.3万"));
    EXPECT_EQ(model->data(model->index(0, followers), Qt::ToolTipRole).toString(), QStringLiteral("26,753,210"));
    EXPECT_EQ(model->data(model->index(0, followers), Qt::AccessibleTextRole).toString(),
              QStringLiteral("粉丝数: 26,753,210"));
    EXPECT_EQ(model->exportText(0, followers), QStringLiteral("26,753,210"));
    const int rate = model->columnIndex("rate");
    EXPECT_EQ(model->data(model->index(0, rate)).toString(), QStringLiteral("—"));
    EXPECT_EQ(model->exportText(0, rate), QString()) << "missing is never 0 and never a dash in a file";
}

TEST(TableModel, writesTheSecondLineToo)
{
    const auto write = [](CellKind kind, const Cell &shown, const QString &subTitle = {}) {
        RowsModel<int> model([](int row) { return QString::number(row); });
        Column<int> column{.id = "one", .title = "One", .kind = kind, .cell = [&](int) { return shown; }};
        column.subTitle = subTitle;
        model.setColumns({column});
        model.setRows({1});
        return model.exportText(0, 0) + (subTitle.isEmpty() ? QString() : "|" + model.exportSub(0, 0));
    };
    EXPECT_EQ(write(CellKind::twoLine, cell::twoLine("新品简报", "夏季项目")), "新品简报 / 夏季项目");
    EXPECT_EQ(write(CellKind::person, cell::person("周也", "DY17")), "周也 (DY17)");
    EXPECT_EQ(write(CellKind::countdown, cell::countdown(std::nullopt, "品牌")), "品牌") << "a dash is no text";
    EXPECT_EQ(write(CellKind::twoLine, cell::twoLine("新品简报", {})), "新品简报");
    EXPECT_EQ(write(CellKind::twoLine, cell::twoLine("林溪", "brand1 · 云上"), "Log-in"), "林溪|brand1 · 云上");
}

TEST(TableModel, writesMomentsToTheSecond)
{
    const QDateTime at(QDate(2024, 6, 18), QTime(9, 30, 5));
    RowsModel<int> model([](int row) { return QString::number(row); });
    model.setColumns({{.id = "at", .title = "At", .kind = CellKind::time, .cell = [at](int row) {
                           return cell::time(row > 0 ? at.addDays(row) : QDateTime(), "18 June");
                       }}});
    model.setRows({2, 0, 1});
    EXPECT_EQ(model.exportText(0, 0), "2024-06-20 09:30:05");
    EXPECT_EQ(model.exportText(1, 0), QString());
    EXPECT_EQ(model.cellAt(0, 0).text, "18 June");
    model.setSortOrders({{"at", false}});
    EXPECT_EQ(model.rowAt(0), 1);
    EXPECT_EQ(model.rowAt(2), 0) << "missing last";
}

TEST(Cells, aSparklineSaysRiseAndFallWithoutItsColour)
{
    const Cell rise = cell::spark({10, 12, 14}, "▲ 40%");
    const Cell fall = cell::spark({14, 12, 10}, "▼ 29%");
    EXPECT_EQ(sparkWords(rise, 150), "▲ 40%");
    for (const qreal width : {40.0, 80.0, 116.0, 123.0}) {
        EXPECT_EQ(sparkWords(rise, width), "▲") << width;
        EXPECT_EQ(sparkWords(fall, width), "▼") << width;
    }
    EXPECT_EQ(sparkWords(cell::spark({0, 5}, {}), 150), "▲") << "from zero there is no percentage";
    EXPECT_EQ(sparkWords(cell::spark({5, 4, 5}, {}), 80), QString());
}

TEST(TableModel, filtersInTheOrderOfTheTable)
{
    auto model = filledModel(200);
    model->setSortOrders({{"quote", true}});
    model->setFilter([](const CreatorRow &row) { return row.starred; });
    ASSERT_GT(model->rowCount(), 10);
    for (int row = 1; row < model->rowCount(); ++row)
        ASSERT_GE(*model->rowAt(row - 1).quoteFen, *model->rowAt(row).quoteFen) << row;
    model->setFilter({});
    EXPECT_EQ(model->rowCount(), 200);
}

TEST(TableModel, sortsAHundredThousandRows)
{
    auto model = filledModel(100'000);
    model->setSortOrders({{"quote", true}});
    EXPECT_GE(*model->rowAt(0).quoteFen, *model->rowAt(99'999).quoteFen);
}

TEST(WindowModel, fetchesOnlyWhatIsLookedAtAndOnce)
{
    std::vector<std::pair<int, int>> asked;
    WindowModel<CreatorRow> model(test::creatorId, [&](int first, int count, const QList<SortOrder> &) {
        asked.push_back({first, count});
    });
    model.setColumns(test::creatorColumns());
    model.setCount(1'000'000);
    const int name = model.columnIndex("creator");
    EXPECT_TRUE(model.cellAt(500'000, name).loading);
    EXPECT_TRUE(model.cellAt(500'001, name).loading);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].first, 500'000 / 128 * 128);
    EXPECT_EQ(asked[0].second, 128);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.provide(asked[0].first, test::creatorRows(128));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(model.cellAt(500'000, name).loading);
    model.setSortOrders({{"cpm", true}});
    EXPECT_TRUE(model.cellAt(500'000, name).loading) << "another order, other rows";
    EXPECT_EQ(asked.size(), 2U);
}

TEST(WindowModel, asksForTheRestOfTheLastSlice)
{
    std::pair<int, int> asked;
    WindowModel<CreatorRow> model(test::creatorId, [&](int first, int count, const QList<SortOrder> &) {
        asked = {first, count};
    });
    model.setColumns(test::creatorColumns());
    model.setCount(130);
    EXPECT_TRUE(model.cellAt(129, 1).loading);
    EXPECT_EQ(asked, (std::pair{128, 2}));
}
