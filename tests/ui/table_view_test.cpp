#include "sample_rows.h"
#include "ui_environment.h"

#include "ui/shared/table/column_chooser.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/chip.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ui;
using test::CreatorRow;

namespace {

class TableView : public testing::Test
{
protected:
    TableView() : model(test::creatorId)
    {
        model.setColumns(test::creatorColumns());
        model.setRows(test::creatorRows(60));
        panel.setModel(&model);
        panel.setTableName("达人");
        panel.resize(900, 500);
        panel.show();
        grid = panel.grid();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPoint middleOf(int row, const char *column) const
    {
        return grid->visualRect(model.index(row, model.columnIndex(column))).center();
    }
    void clickHeader(const char *column, Qt::KeyboardModifiers modifiers = {})
    {
        const int logical = model.columnIndex(column);
        QTest::mouseClick(grid->horizontalHeader()->viewport(), Qt::LeftButton, modifiers,
                          QPoint(grid->columnLeft(logical) + 30, 15));
    }

    RowsModel<CreatorRow> model;
    TablePanel panel;
    GridView *grid = nullptr;
};

} // namespace

TEST_F(TableView, sortsByHeaderClicks)
{
    clickHeader("followers");
    EXPECT_EQ(model.sortOrders(), (QList<SortOrder>{{"followers", true}})) << "the largest first";
    clickHeader("followers");
    EXPECT_EQ(model.sortOrders(), (QList<SortOrder>{{"followers", false}}));
    clickHeader("tags", Qt::ShiftModifier);
    EXPECT_EQ(model.sortOrders(), (QList<SortOrder>{{"followers", false}, {"tags", false}}));
    clickHeader("followers");
    EXPECT_TRUE(model.sortOrders().isEmpty() || model.sortOrders().size() == 1);
    clickHeader("creator");
    EXPECT_EQ(model.sortOrders(), (QList<SortOrder>{{"creator", false}})) << "text from A";
}

TEST_F(TableView, keepsSelectionThroughSortAndRefresh)
{
    grid->selectIds({model.rowId(2), model.rowId(5)});
    const QStringList chosen = grid->selectedIds();
    model.setSortOrders({{"quote", true}});
    const auto sorted = [](QStringList ids) {
        ids.sort();
        return ids;
    };
    EXPECT_EQ(sorted(grid->selectedIds()), sorted(chosen));
    model.setRows(test::creatorRows(60));
    EXPECT_EQ(sorted(grid->selectedIds()), sorted(chosen));
}

TEST_F(TableView, copiesWithHeadersWhatIsShown)
{
    grid->setColumnShown("plays", false);
    grid->selectIds({model.rowId(1)});
    QTest::keySequence(grid, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0],
              QStringLiteral("达人\t内容类目\t所属机构\t粉丝数\t21–60s 报价\t预期 CPM\t互动率\t性价比指数\t合作状态"));
    EXPECT_EQ(lines[1].split('\t').size(), 9);
    EXPECT_TRUE(lines[1].startsWith(model.rowAt(1).name));
    EXPECT_TRUE(lines[1].contains(model.exportText(1, model.columnIndex("quote"))));
}

TEST_F(TableView, copiesNoTabOrLineBreakOutOfData)
{
    std::vector<CreatorRow> rows = test::creatorRows(1);
    rows[0].name = "a\tb\nc";
    model.setRows(rows);
    EXPECT_EQ(grid->toTsv().count('\n'), 2);
}

TEST_F(TableView, frozenColumnsStayWhereTheyAre)
{
    ASSERT_GT(grid->horizontalScrollBar()->maximum(), 100);
    const QRect before = grid->visualRect(model.index(0, model.columnIndex("creator")));
    const QRect quote = grid->visualRect(model.index(0, model.columnIndex("quote")));
    grid->horizontalScrollBar()->setValue(100);
    EXPECT_EQ(grid->visualRect(model.index(0, model.columnIndex("creator"))), before);
    EXPECT_EQ(grid->visualRect(model.index(0, model.columnIndex("quote"))).left(), quote.left() - 100);
    EXPECT_EQ(grid->indexAt(before.center()).column(), model.columnIndex("creator"));
}

TEST_F(TableView, scrollsACellOutFromUnderTheFrozenColumns)
{
    grid->horizontalScrollBar()->setValue(grid->horizontalScrollBar()->maximum());
    const QModelIndex tags = model.index(0, model.columnIndex("tags"));
    EXPECT_LT(grid->visualRect(tags).left(), grid->frozenWidth());
    grid->scrollTo(tags);
    EXPECT_GE(grid->visualRect(tags).left(), grid->frozenWidth());
}

TEST_F(TableView, layoutIsJsonById)
{
    grid->setColumnOrder({"check", "creator", "quote", "followers"});
    grid->setColumnShown("agency", false);
    grid->setColumnFrozen("quote", true);
    grid->setDensity(Density::compact);
    model.setSortOrders({{"cpm", true}});
    const QJsonObject layout = grid->saveLayout();
    const QJsonObject third = layout.value("columns").toArray().at(2).toObject();
    EXPECT_EQ(third.value("id").toString(), QStringLiteral("quote"));
    EXPECT_TRUE(third.value("frozen").toBool());
    grid->resetLayout();
    EXPECT_TRUE(grid->isColumnShown("agency"));
    model.setSortOrders({});
    grid->restoreLayout(layout);
    EXPECT_EQ(grid->saveLayout(), layout);
    EXPECT_FALSE(grid->isColumnShown("agency"));
    EXPECT_EQ(model.sortOrders(), (QList<SortOrder>{{"cpm", true}}));
}

TEST_F(TableView, layoutSurvivesColumnsThatCameAndWent)
{
    const QJsonObject layout{{"columns", QJsonArray{QJsonObject{{"id", "gone"}, {"shown", true}},
                                                    QJsonObject{{"id", "cpm"}, {"shown", false}, {"width", 5}}}},
                             {"density", "nonsense"}};
    grid->restoreLayout(layout);
    EXPECT_FALSE(grid->isColumnShown("cpm"));
    EXPECT_TRUE(grid->isColumnShown("rate"));
    EXPECT_FALSE(grid->columnOrder().contains("gone"));
}

TEST_F(TableView, theLastColumnCannotBeHidden)
{
    for (const QString &id : grid->columnOrder())
        grid->setColumnShown(id, false);
    EXPECT_EQ(grid->shownColumns().size(), 1);
}

TEST_F(TableView, starChecksAndActionsAnswerMouseAndKeys)
{
    QSignalSpy toggled(grid, &GridView::cellToggled);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, middleOf(2, "star"));
    ASSERT_EQ(toggled.size(), 1);
    EXPECT_EQ(toggled[0][0].toInt(), 2);
    QTest::keyClick(grid, Qt::Key_Space);
    EXPECT_EQ(toggled.size(), 2) << "the star is the current cell now";

    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, middleOf(1, "check"));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, middleOf(4, "check"));
    EXPECT_EQ(grid->selectedRows(), (std::vector<int>{1, 4})) << "a check adds, it does not replace";
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, middleOf(1, "check"));
    EXPECT_EQ(grid->selectedRows(), (std::vector<int>{4}));

    grid->setColumnShown("act", true);
    grid->scrollTo(model.index(3, model.columnIndex("act")));
    QSignalSpy acted(grid, &GridView::actionTriggered);
    const QRect cell = grid->visualRect(model.index(3, model.columnIndex("act")));
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 25, cell.center().y()));
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted[0][0].toInt(), 3);
    EXPECT_EQ(acted[0][1].toString(), QStringLiteral("open"));
}

TEST_F(TableView, headerCheckSelectsAllAndNone)
{
    clickHeader("check");
    EXPECT_EQ(grid->selectedCount(), 60);
    clickHeader("check");
    EXPECT_EQ(grid->selectedCount(), 0);
}

TEST_F(TableView, keysMoveActivateAndSelect)
{
    QSignalSpy activated(grid, &GridView::rowActivated);
    QSignalSpy current(grid, &GridView::currentRowChanged);
    grid->setCurrentRow(0);
    QTest::keyClick(grid, Qt::Key_Down);
    EXPECT_EQ(grid->currentRow(), 1);
    QTest::keyClick(grid, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
    QTest::keyClick(grid, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(grid->selectedRows(), (std::vector<int>{1, 2}));
    QTest::keyClick(grid, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(grid->selectedCount(), 60);
    QTest::keyClick(grid, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(grid->currentRow(), 59);
    EXPECT_TRUE(grid->viewport()->rect().contains(middleOf(59, "creator")));
    EXPECT_GE(current.size(), 3);
}

TEST_F(TableView, answersAScreenReader)
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(grid);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->role(), QAccessible::Table);
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("达人"));
    ASSERT_NE(table->tableInterface(), nullptr);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, model.columnIndex("quote"));
    ASSERT_NE(cell, nullptr);
    EXPECT_EQ(cell->text(QAccessible::Name),
              QStringLiteral("21–60s 报价: ") + model.exportText(0, model.columnIndex("quote")));
}

TEST_F(TableView, footerSumsTheSelection)
{
    QSignalSpy summary(&panel, &TablePanel::summaryChanged);
    grid->selectIds({model.rowId(0), model.rowId(1)});
    const qint64 sum = *model.rowAt(0).quoteFen + *model.rowAt(1).quoteFen;
    ASSERT_FALSE(summary.isEmpty());
    EXPECT_TRUE(summary.last()[0].toString().contains(format::money(sum)))
        << summary.last()[0].toString().toStdString();
    EXPECT_TRUE(summary.last()[0].toString().contains(QStringLiteral("已选 2")));
}

TEST_F(TableView, footerNamesTheSumOfTheSelectionAsSuch)
{
    const auto said = [&] {
        QStringList words;
        for (const QWidget *one : panel.findChildren<QWidget *>())
            if (one->accessibleName().contains(QStringLiteral("¥")))
                words << one->accessibleName();
        return words.join(QLatin1Char('|'));
    };
    panel.setFooterFigures({{QStringLiteral("全部"), QStringLiteral("¥777")}});
    EXPECT_EQ(said().count(QStringLiteral("¥")), 1) << "the page gave the sums over all";
    grid->selectIds({model.rowId(3)});
    const QString one = QStringLiteral("所选21–60s 报价 ") + format::money(*model.rowAt(3).quoteFen);
    EXPECT_TRUE(said().contains(one)) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("全部 ¥777")));
    grid->clearSelection();
    EXPECT_FALSE(said().contains(QStringLiteral("所选"))) << said().toStdString();
}

TEST_F(TableView, showsOneStateAtATime)
{
    auto *state = panel.findChild<StateView *>();
    EXPECT_TRUE(grid->isVisible());
    panel.setLoading();
    EXPECT_TRUE(grid->isVisible()) << "rows that are there stay while newer ones come";
    model.setRows({});
    panel.setLoading();
    EXPECT_TRUE(state->isVisible());
    EXPECT_EQ(state->accessibleName(), QStringLiteral("正在载入…"));
    int retried = 0;
    panel.setError("磁盘已满", [&] { ++retried; });
    EXPECT_EQ(state->accessibleDescription(), QStringLiteral("磁盘已满"));
    QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(retried, 1);
    panel.setReady();
    panel.setFiltered(true);
    EXPECT_EQ(state->accessibleName(), QStringLiteral("没有匹配的结果"));
    QSignalSpy cleared(panel.filterBar(), &FilterBar::cleared);
    QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(cleared.size(), 1);
    panel.setFiltered(false);
    int added = 0;
    panel.setEmptyState("cart", "还没有订单", "", "新建", [&] { ++added; });
    QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(added, 1);
}

TEST_F(TableView, chipsShowAndRemoveWhatFilters)
{
    FilterBar *bar = panel.filterBar();
    bar->setFilters({{"tag", "美妆"}, {"cpm", "CPM < ¥40"}});
    QSignalSpy removed(bar, &FilterBar::filterRemoved);
    QSignalSpy cleared(bar, &FilterBar::cleared);
    const auto chips = [&] {
        QList<Chip *> shown;
        for (Chip *chip : bar->findChildren<Chip *>())
            if (!chip->isHidden())
                shown << chip;
        return shown;
    };
    ASSERT_EQ(chips().size(), 2);
    QTest::keyClick(chips()[0], Qt::Key_Delete);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][0].toString(), QStringLiteral("tag"));
    ASSERT_EQ(chips().size(), 1);
    QCoreApplication::processEvents();
    Chip *last = chips()[0];
    QTest::mouseClick(last, Qt::LeftButton, {}, QPoint(last->width() - 15, last->height() / 2));
    EXPECT_EQ(removed.size(), 2);
    EXPECT_TRUE(chips().isEmpty());

    bar->setQuickFilters({{"open", "可下单"}});
    QSignalSpy quick(bar, &FilterBar::quickFilterToggled);
    QTest::mouseClick(chips()[0], Qt::LeftButton);
    ASSERT_EQ(quick.size(), 1);
    EXPECT_TRUE(quick[0][1].toBool());
    bar->search()->setText("周");
    for (QPushButton *one : bar->findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("清除全部"))
            QTest::mouseClick(one, Qt::LeftButton);
    EXPECT_EQ(cleared.size(), 1);
    EXPECT_TRUE(bar->search()->text().isEmpty());
}

TEST_F(TableView, searchAsksWhenTheKeysAreHandledAndEnterAtOnce)
{
    QSignalSpy searched(panel.filterBar(), &FilterBar::searched);
    QTest::keyClicks(panel.filterBar()->search(), "zhou");
    EXPECT_EQ(searched.size(), 0);
    EXPECT_TRUE(test::waitUntil([&] { return searched.size() == 1; }));
    QTest::keyClicks(panel.filterBar()->search(), "y");
    QTest::keyClick(panel.filterBar()->search(), Qt::Key_Return);
    EXPECT_EQ(searched.last()[0].toString(), QStringLiteral("zhouy"));
    QTest::keyClick(panel.filterBar()->search(), Qt::Key_Escape);
    EXPECT_TRUE(panel.filterBar()->search()->text().isEmpty());
}

TEST_F(TableView, chooserHidesFreezesAndMovesByKeys)
{
    ColumnChooser chooser(*grid, nullptr);
    chooser.setAttribute(Qt::WA_DeleteOnClose, false);
    chooser.show();
    const auto box = [&](const QString &title) {
        QCheckBox *found = nullptr;
        for (QCheckBox *one : chooser.findChildren<QCheckBox *>())
            if (one->text() == title && one->isVisible())
                found = one;
        return found;
    };
    ASSERT_NE(box("预期 CPM"), nullptr);
    QTest::keyClick(box("预期 CPM"), Qt::Key_Space);
    EXPECT_FALSE(grid->isColumnShown("cpm"));
    ASSERT_TRUE(test::waitUntil([&] { return box("粉丝数") != nullptr; }));
    QTest::keyClick(box("粉丝数"), Qt::Key_P);
    EXPECT_TRUE(grid->isColumnFrozen("followers"));
    ASSERT_TRUE(test::waitUntil([&] { return box("互动率") != nullptr && grid->isColumnFrozen("followers"); }));
    const qsizetype before = grid->columnOrder().indexOf("rate");
    QTest::keyClick(box("互动率"), Qt::Key_Up, Qt::AltModifier);
    EXPECT_LT(grid->columnOrder().indexOf("rate"), before);
}

TEST_F(TableView, densityChangesTheRows)
{
    for (const auto &[density, height] :
         {std::pair(Density::compact, 28), std::pair(Density::normal, 36), std::pair(Density::roomy, 44)}) {
        grid->setDensity(density);
        EXPECT_EQ(grid->visualRect(model.index(0, 1)).height(), height);
    }
}

TEST_F(TableView, titlesFollowTheLanguage)
{
    auto &language = test::UiEnvironment::current().language;
    onLanguageChange(&panel, [this] { model.setColumns(test::creatorColumns()); });
    grid->setColumnShown("agency", false);
    language.setLanguage("en");
    QCoreApplication::processEvents();
    EXPECT_EQ(model.headerData(model.columnIndex("followers"), Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Followers"));
    EXPECT_FALSE(grid->isColumnShown("agency")) << "the layout is by id and stays";
    EXPECT_EQ(panel.findChild<SegmentedControl *>()->accessibleName(), QStringLiteral("Row density"));
    language.setLanguage("zh_CN");
    QCoreApplication::processEvents();
    EXPECT_EQ(panel.findChild<SegmentedControl *>()->accessibleName(), QStringLiteral("行高"));
}

TEST_F(TableView, paintsAMillionRowsLikeTen)
{
    WindowModel<CreatorRow> large(test::creatorId, {});
    large.setColumns(test::creatorColumns());
    large.setCount(1'000'000);
    GridView view;
    view.setTableModel(&large);
    view.resize(1200, 800);
    view.show();
    QCoreApplication::processEvents();
    for (int step = 0; step < 50; ++step) {
        view.verticalScrollBar()->setValue(step * 700'000);
        view.viewport()->repaint();
    }
    EXPECT_EQ(view.indexAt(QPoint(60, 10)).row(), (49 * 700'000 + 10) / 36);
}
