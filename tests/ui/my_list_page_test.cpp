#include "brand_stage.h"
#include "ui_environment.h"

#include "storage/database.h"
#include "ui/parties/my_list/my_list_page.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ui;

namespace {

struct MyListPageTest : testing::Test
{
    MyListPageTest() : page(stage.core)
    {
        page.resize(1240, 820);
        page.show();
        page.refresh();
        stage.settle();
    }

    /// A list of the brand's own: one who takes orders, one of the pool who does not, one whom the pool does not know.
    void import()
    {
        const discovery::CreatorRow takes = stage.orderable().front();
        const std::string outside = stage.ask(lastOfPool())->rows.front().platformId;
        QFile file(stage.folder.filePath(QStringLiteral("候选.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("star_id,nick_name,follower,price_20_60\n" + QByteArray::fromStdString(takes.platformId) +
                   ",甲,120000,5000\n" + QByteArray::fromStdString(outside) +
                   ",乙,80000,3000\n7999999999999999999,丙,56000,1200.5\n");
        file.close();
        stage.core.execute(
            &stage.context, workspace::ImportCreators{file.fileName().toStdString(), std::nullopt}, "",
            [](const base::Result<workspace::ImportCreators::Outcome> &done) { EXPECT_TRUE(done.ok()); });
        stage.waitFor([this] { return rows() == 3; });
    }
    static discovery::FindCreators lastOfPool()
    {
        discovery::FindCreators query;
        query.limit = 1;
        query.sort = std::vector<discovery::SortKey>{{"platform_id", true}};
        return query;
    }
    [[nodiscard]] int rows() const { return page.table()->grid()->tableModel()->rowCount(); }
    void open(int row)
    {
        Q_EMIT page.table()->grid()->rowActivated(row);
        stage.settle();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>())
            if (one->text() == text && one->isVisibleTo(&page))
                return one;
        return nullptr;
    }
    void choose(const QString &id)
    {
        auto *which = page.findChild<SegmentedControl *>();
        which->setCurrent(id);
        Q_EMIT which->chosen(id);
        stage.settle();
    }

    test::BrandStage stage;
    MyListPage page;
};

TEST_F(MyListPageTest, anEmptyListLeadsToTheImport)
{
    EXPECT_EQ(rows(), 0);
    QSignalSpy asked(&page, &Page::navigateRequested);
    ASSERT_NE(button(QStringLiteral("导入名单")), nullptr);
    button(QStringLiteral("导入名单"))->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("import"));
}

TEST_F(MyListPageTest, tellsThePoolFromInvitations)
{
    import();
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(page.header()->subtitle(), QStringLiteral("3 位达人 · 2 位在平台池，1 位待邀请"));
    choose(QStringLiteral("invited"));
    ASSERT_EQ(rows(), 1);
    open(0);
    EXPECT_EQ(button(QStringLiteral("下单")), nullptr);
    EXPECT_EQ(button(QStringLiteral("在达人广场查看")), nullptr);
    choose(QStringLiteral("matched"));
    EXPECT_EQ(rows(), 2);
}

TEST_F(MyListPageTest, ordersFromTheListOnlyWhoTakesOrders)
{
    import();
    QSignalSpy asked(&page, &Page::navigateRequested);
    int possible = 0;
    for (int row = 0; row < rows(); ++row) {
        open(row);
        QPushButton *order = button(QStringLiteral("下单"));
        if (order == nullptr)
            continue;
        possible += order->isEnabled() ? 1 : 0;
        EXPECT_NE(order->isEnabled(), !order->toolTip().isEmpty());
        order->click();
    }
    EXPECT_EQ(possible, 1);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("order-wizard"));
    EXPECT_EQ(asked[0][1].toMap().value(QStringLiteral("creators")).toStringList(),
              QStringList{QString::number(stage.orderable().front().id.value)});
}

TEST_F(MyListPageTest, showsARecordWhoseMembersAreNoText)
{
    import();
    storage::Database::open(stage.core.file().toStdString(), storage::Database::Mode::mustExist)
        ->execute(R"(UPDATE brand_list_entry SET record = '{"category":7,"city":null}' WHERE nick_name = '丙')");
    choose(QStringLiteral("invited"));
    ASSERT_EQ(rows(), 1);
    const TableModel &model = *page.table()->grid()->tableModel();
    EXPECT_EQ(model.cellAt(0, model.columnIndex(QStringLiteral("category"))).text, QStringLiteral("7"));
    EXPECT_EQ(model.cellAt(0, model.columnIndex(QStringLiteral("city"))).text, QStringLiteral("—"));
}

TEST_F(MyListPageTest, searchesByAPartOfTheNameOrId)
{
    import();
    Q_EMIT page.table()->filterBar()->searched(QStringLiteral("丙"));
    stage.settle();
    EXPECT_EQ(rows(), 1);
    Q_EMIT page.table()->filterBar()->searched(QStringLiteral("79999"));
    stage.settle();
    EXPECT_EQ(rows(), 1);
    Q_EMIT page.table()->filterBar()->cleared();
    stage.settle();
    EXPECT_EQ(rows(), 3);
}

} // namespace
