// The list of projects as a table, with more of them than are read at once.
#include "ui/orders/projects_page.h"

#include "support/orders_stage.h"
#include "ui/orders/order_words.h"
#include "ui/orders/project_view.h"
#include "ui/shared/table/table_panel.h"

#include <QScrollBar>

#include <set>

using namespace ui;
using test::Seat;

namespace {

constexpr int kManyProjects = 240;

class ProjectsListTest : public test::OrdersStage
{
protected:
    /// The oldest alone has an order; the names run against the time at which the projects came.
    ProjectsListTest()
    {
        oldest = world.rowOf(placeIn(openBrief())).project;
        for (int i = 0; i < kManyProjects; ++i)
            world.must(
                world.brand,
                orders::CreateProject{
                    "P" + std::to_string(1'000 - i), {}, base::Money(1), world.now(), world.now() + base::days(9)});
    }
    static std::vector<std::string> listed(const ProjectsPage &page)
    {
        std::vector<std::string> found;
        const TableModel &model = *page.table()->grid()->tableModel();
        for (int row = 0; row < model.rowCount(); ++row)
            found.push_back(model.rowId(row).toStdString());
        return found;
    }
    std::vector<std::string> inCore(orders::ProjectField field, bool descending, size_t most)
    {
        orders::ProjectsQuery query;
        query.sort = std::vector<orders::ProjectSort>{{field, descending}};
        query.limit = 500;
        std::vector<std::string> found;
        for (const orders::ProjectRow &row : world.read(world.brand, query).rows)
            found.push_back(toText(row.project).toStdString());
        found.resize(std::min(found.size(), most));
        return found;
    }

    orders::ProjectId oldest;
};

} // namespace

TEST_F(ProjectsListTest, theHeaderOrdersAllProjectsInBothDirections)
{
    Seat brand(file, QStringLiteral("brand1"));
    ProjectsPage page(brand.core);
    page.resize(1240, 820);
    page.show();
    page.refresh();
    ASSERT_TRUE(brand.settle());
    GridView *grid = page.table()->grid();
    const auto read = listed(page);
    ASSERT_LT(read.size(), size_t(kManyProjects)) << "not all are read at once";
    EXPECT_EQ(std::count(read.begin(), read.end(), toText(oldest).toStdString()), 0);
    page.openAt({{QStringLiteral("project"), toText(oldest)}});
    ASSERT_TRUE(brand.settle());

    using Field = orders::ProjectField;
    for (const auto &[column, field] : {std::pair("name", Field::name), std::pair("orders", Field::orders),
                                        std::pair("turn", Field::turn), std::pair("cost", Field::cost)}) {
        const int index = grid->tableModel()->columnIndex(QString::fromLatin1(column));
        ASSERT_GE(index, 0) << column;
        std::set<bool> directions;
        for (int click = 0; click < 2; ++click) {
            grid->headerClicked(index, false);
            ASSERT_TRUE(brand.settle());
            const bool descending = grid->tableModel()->sortOrders().front().descending;
            directions.insert(descending);
            EXPECT_EQ(listed(page), inCore(field, descending, read.size())) << column << click;
            EXPECT_EQ(page.view()->projectId(), oldest) << "sorting opens no other project";
        }
        EXPECT_EQ(directions.size(), 2u) << column;
    }
    const auto orders = [&] { return grid->tableModel()->sortOrders(); };
    while (orders().isEmpty() || !orders().front().descending) {
        grid->headerClicked(grid->tableModel()->columnIndex(QStringLiteral("cost")), false);
        ASSERT_TRUE(brand.settle());
    }
    EXPECT_EQ(listed(page).front(), toText(oldest).toStdString());
    picture(page, QStringLiteral("projects-sorted.png"));

    grid->headerClicked(grid->tableModel()->columnIndex(QStringLiteral("name")), false);
    ASSERT_TRUE(brand.settle());
    grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->maximum());
    ASSERT_TRUE(test::waitUntil([&] { return listed(page).size() == size_t(kManyProjects) + 1; }, 5'000));
    EXPECT_EQ(listed(page), inCore(Field::name, grid->tableModel()->sortOrders().front().descending, 500))
        << "what is read later goes on in the same order";
}
