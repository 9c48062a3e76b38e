#include "sample_rows.h"
#include "ui_environment.h"

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
