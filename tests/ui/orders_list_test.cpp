// The list of orders as a table: its order by the header, its sums, its file, and what the session gives back.
#include "ui/orders/orders_page.h"

#include "support/orders_stage.h"
#include "ui/async/jobs.h"
#include "ui/frame/page.h"
#include "ui/orders/order_export.h"
#include "ui/orders/order_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/search_box.h"

#include <QAction>
#include <QFile>

using namespace ui;
using orders::OrderState;
using test::Seat;

namespace {

class OrdersListTest : public test::OrdersStage
{
protected:
    /// Orders of two creators, one of them dearer.
    OrdersListTest()
    {
        const auto other = world.newCreator(world.mcn, "曾小贤");
        const auto brief = openBrief();
        world.must(world.brand,
                   orders::PlaceOrders{brief, {{other.id, 2, base::Money(123'456)}, {world.creator.id, 3, {}}}, {}});
    }
    std::unique_ptr<OrdersPage> open(Seat &seat)
    {
        auto page = std::make_unique<OrdersPage>(seat.core, jobs);
        page->resize(1240, 820);
        page->show();
        page->refresh();
        EXPECT_TRUE(seat.settle());
        return page;
    }
    static QStringList ids(const OrdersPage &page)
    {
        QStringList found;
        const TableModel &model = *page.table()->grid()->tableModel();
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.rowId(row);
        return found;
    }
    QStringList asked(orders::OrdersQuery query)
    {
        QStringList found;
        for (const orders::OrderRow &row : world.read(world.brand, query).rows)
            found << toText(row.order);
        return found;
    }
    static QString footer(const OrdersPage &page)
    {
        QStringList said;
        for (const QWidget *one : page.table()->findChildren<QWidget *>())
            if (one->accessibleName().contains(QStringLiteral("¥")))
                said << one->accessibleName();
        return said.join(QLatin1Char('|'));
    }
    static QString contentOf(const QString &file)
    {
        QFile read(file);
        const QByteArray bytes = read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
        EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF")) << "a byte-order mark, for spreadsheet programs";
        return QString::fromUtf8(bytes.mid(3));
    }
    OrdersExported exported(Seat &seat, const OrderExport &what, bool cancelAtOnce = false)
    {
        std::optional<OrdersExported> result;
        QObject context;
        exportOrders(seat.core, jobs, &context, what, [&](const OrdersExported &given) { result = given; });
        if (cancelAtOnce)
            jobs.cancel(jobs.running().front().id);
        EXPECT_TRUE(test::waitUntil([&] { return result.has_value(); }, 8'000));
        return result.value_or(OrdersExported());
    }
    OrderExport wanted(const QString &name)
    {
        OrderExport what;
        what.file = folder.filePath(name);
        what.title = QStringLiteral("orders");
        what.columns = orderColumns(parties::Role::brand);
        what.pageRows = 2;
        for (const int column : {1, 2, 7})
            what.shown << GridView::ExportColumn{column, false, QString::number(column)};
        return what;
    }

    Jobs jobs;
};

} // namespace

TEST_F(OrdersListTest, theHeaderOrdersAllOrdersInBothDirections)
{
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open(brand);
    GridView *grid = page->table()->grid();
    int tried = 0;
    for (const ColumnInfo &column : grid->tableModel()->columns()) {
        const int index = grid->tableModel()->columnIndex(column.id);
        if (column.id == QLatin1String("select"))
            continue;
        ASSERT_TRUE(column.sortable) << column.id.toStdString();
        const auto sorts = orderSorts({{column.id, false}});
        ASSERT_EQ(sorts.size(), 1u) << column.id.toStdString();
        for (int click = 0; click < 2; ++click) {
            grid->headerClicked(index, false);
            ASSERT_TRUE(brand.settle());
            orders::OrdersQuery query;
            query.sort = std::vector<orders::OrderSort>{
                {sorts.front().field, grid->tableModel()->sortOrders().front().descending}};
            EXPECT_EQ(ids(*page), asked(query)) << column.id.toStdString() << click;
        }
        ++tried;
    }
    EXPECT_GT(tried, 9);
    grid->headerClicked(grid->tableModel()->columnIndex(QStringLiteral("cost")), false);
    grid->headerClicked(grid->tableModel()->columnIndex(QStringLiteral("created")), true);
    ASSERT_TRUE(brand.settle());
    orders::OrdersQuery both;
    both.sort = std::vector<orders::OrderSort>{{orders::OrderField::cost, true}, {orders::OrderField::placed, true}};
    EXPECT_EQ(ids(*page), asked(both));
}

TEST_F(OrdersListTest, theFooterSumsTheWholeFilter)
{
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open(brand);
    const auto all = world.read(world.brand, orders::OrdersQuery{});
    EXPECT_TRUE(footer(*page).contains(format::money(all.taskCostTotal.fen))) << footer(*page).toStdString();
    page->findChild<SearchBox *>()->setText(QStringLiteral("zxx"));
    ASSERT_TRUE(test::waitUntil([&] { return ids(*page).size() == 2; }));
    EXPECT_TRUE(footer(*page).contains(format::money(246'912))) << footer(*page).toStdString();
    page->table()->grid()->selectAll();
    EXPECT_EQ(footer(*page).count(format::money(246'912)), 1) << "selected rows are summed once";
    page->findChild<SearchBox *>()->clear();
    ASSERT_TRUE(test::waitUntil([&] { return ids(*page).size() == 5; }));
    page->table()->grid()->selectIds({ids(*page).first()});
    const qint64 one = world.rowOf(orders::OrderId(ids(*page).first().toLongLong())).taskCost.fen;
    ASSERT_NE(one, all.taskCostTotal.fen);
    EXPECT_TRUE(footer(*page).contains(QStringLiteral("所选任务费 ") + format::money(one)))
        << footer(*page).toStdString();
    EXPECT_TRUE(footer(*page).contains(QStringLiteral("全部任务费 ") + format::money(all.taskCostTotal.fen)))
        << footer(*page).toStdString();
}

TEST_F(OrdersListTest, writesEveryPageInTheOrderAndWithTheColumnsThatAreShown)
{
    Seat brand(file, QStringLiteral("brand1"));
    OrderExport what = wanted(QStringLiteral("all.csv"));
    what.query.sort = std::vector<orders::OrderSort>{{orders::OrderField::cost, true}};
    const OrdersExported result = exported(brand, what);
    EXPECT_EQ(result.end, OrdersExported::End::written);
    EXPECT_EQ(result.rows, 5);
    QString expected = QStringLiteral("1,2,7\r\n");
    for (const orders::OrderRow &row : world.read(world.brand, what.query).rows)
        expected += QStringLiteral("%1,%2,%3\r\n")
                        .arg(toText(row.creatorName), toText(row.briefName),
                             QString::fromStdString(base::toYuanText(row.taskCost)));
    EXPECT_EQ(contentOf(what.file), expected);
    EXPECT_TRUE(jobs.running().empty());
}

TEST_F(OrdersListTest, writesNoFileWhenCancelledOrWhenOtherOrdersCome)
{
    Seat brand(file, QStringLiteral("brand1"));
    const OrderExport cancelled = wanted(QStringLiteral("cancelled.csv"));
    EXPECT_EQ(exported(brand, cancelled, true).end, OrdersExported::End::cancelled);
    EXPECT_FALSE(QFile::exists(cancelled.file));
    OrderExport unwritable = wanted(QStringLiteral("missing/folder.csv"));
    const OrdersExported refused = exported(brand, unwritable);
    EXPECT_EQ(refused.end, OrdersExported::End::refused);
    EXPECT_EQ(refused.outcome.error().code, base::ErrorCode::fileUnwritable);
}

TEST_F(OrdersListTest, thePageWritesWhatItShows)
{
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open(brand);
    page->table()->grid()->setColumnShown(QStringLiteral("state"), false);
    page->findChild<SearchBox *>()->setText(QStringLiteral("zengxiaoxian"));
    ASSERT_TRUE(test::waitUntil([&] { return ids(*page).size() == 2; }));
    const QString csv = folder.filePath(QStringLiteral("shown.csv"));
    page->exportTo(csv);
    ASSERT_TRUE(test::waitUntil([&] { return QFile::exists(csv); }, 8'000));
    const QStringList lines = contentOf(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    QStringList titles;
    for (const GridView::ExportColumn &one : page->table()->grid()->exportColumns())
        titles << one.title;
    EXPECT_EQ(lines.front(), titles.join(QLatin1Char(',')));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("1234.56"))) << lines[1].toStdString();
    const QString book = folder.filePath(QStringLiteral("shown"));
    page->exportTo(book);
    EXPECT_TRUE(test::waitUntil([&] { return QFile::exists(book + QStringLiteral(".xlsx")); }, 8'000));
}

TEST_F(OrdersListTest, theSessionGivesBackFilterOrderAndColumns)
{
    Seat brand(file, QStringLiteral("brand1"));
    QJsonObject state;
    QStringList shown;
    {
        auto page = open(brand);
        const auto row = world.read(world.brand, orders::OrdersQuery{}).rows.front();
        page->openAt({{QStringLiteral("creator"), toText(row.creator)}});
        ASSERT_TRUE(brand.settle());
        page->findChild<SearchBox *>()->setText(toText(row.creatorName));
        GridView *grid = page->table()->grid();
        ASSERT_TRUE(test::waitUntil([&] { return ids(*page).size() < 5; }));
        for (QAction *one : page->pageActions())
            if (one->isEnabled() && one->text().contains(QStringLiteral("able only")))
                one->trigger();
        grid->setColumnShown(QStringLiteral("content"), true);
        grid->headerClicked(grid->tableModel()->columnIndex(QStringLiteral("created")), false);
        ASSERT_TRUE(brand.settle());
        shown = ids(*page);
        state = page->saveState();
    }
    auto page = std::make_unique<OrdersPage>(brand.core, jobs);
    page->restoreState(state);
    page->resize(1240, 820);
    page->show();
    page->refresh();
    ASSERT_TRUE(brand.settle());
    EXPECT_EQ(ids(*page), shown);
    EXPECT_FALSE(page->findChild<SearchBox *>()->text().isEmpty());
    EXPECT_EQ(page->table()->grid()->tableModel()->sortOrders(), (QList<SortOrder>{{QStringLiteral("created"), true}}));
    EXPECT_EQ(page->saveState(), state);
}

TEST_F(OrdersListTest, everyActionOfThePageStandsInItsMenu)
{
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open(brand);
    const QList<QAction *> actions = page->pageActions();
    EXPECT_EQ(actions.size(), 4);
    for (const QAction *one : actions)
        EXPECT_FALSE(one->text().isEmpty());
    QString way;
    QObject::connect(page.get(), &Page::navigateRequested, [&](const QString &id) { way = id; });
    actions.front()->trigger();
    EXPECT_EQ(way, QStringLiteral("order-wizard"));
    Seat mcn(file, QStringLiteral("mcn1"));
    EXPECT_EQ(open(mcn)->pageActions().size(), 3);
    page->activateWindow();
    page->focusSearch();
    EXPECT_TRUE(test::waitUntil([&] {
        return page->findChild<SearchBox *>()->hasFocus() ||
               page->findChild<SearchBox *>()->isAncestorOf(QApplication::focusWidget());
    }));
}
