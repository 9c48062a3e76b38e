// Tables whose rows stay in the core: selection, current row and copies of rows that are not in memory.
#include "sample_rows.h"
#include "ui_environment.h"

#include "ui/shared/table/table_panel.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <set>

using namespace ui;

namespace {

struct Entry
{
    int number = 0;
    QString note;
};

/// A list that grows at its top, as the audit log and the ledger do; slices are answered in a later turn.
class TableWindow : public testing::Test
{
protected:
    TableWindow()
        : model([](const Entry &entry) { return QString::number(entry.number); },
                [this](int first, int count, const QList<SortOrder> &) { answerLater(first, count); })
    {
        model.setColumns({{.id = "number",
                           .title = "No.",
                           .kind = CellKind::number,
                           .width = 80,
                           .cell = [](const Entry &entry) { return cell::integer(entry.number); },
                           .frozen = true,
                           .sortable = false},
                          {.id = "note", .title = "Note", .width = 200, .cell = [](const Entry &entry) {
                               return cell::text(entry.note);
                           }}});
        panel.setModel(&model);
        panel.resize(700, 500);
        panel.show();
        grid = panel.grid();
    }

    /// The newest first: `newest` … 1, those that the filter leaves.
    void refresh(int newest, std::function<bool(int)> keep = {})
    {
        numbers.clear();
        for (int number = newest; number > 0; --number)
            if (!keep || keep(number))
                numbers.push_back(number);
        model.setCount(int(numbers.size()));
        settle();
    }
    void answerLater(int first, int count)
    {
        ++asked;
        if (!answers)
            return;
        ++open;
        QTimer::singleShot(0, &model, [this, first, count, now = numbers] {
            --open;
            if (now != numbers)
                return;
            std::vector<Entry> rows;
            for (int row = first; row < first + count; ++row)
                rows.push_back({numbers[size_t(row)], QStringLiteral("entry %1").arg(numbers[size_t(row)])});
            model.provide(first, std::move(rows));
        });
    }
    void settle()
    {
        EXPECT_TRUE(test::waitUntil([this] {
            grid->viewport()->grab(); // paints, and so asks for what is seen
            return open == 0;
        }));
    }
    void select(int first, int last)
    {
        grid->selectRanges({{first, last}});
        settle();
    }
    /// The numbers of the selected rows.
    [[nodiscard]] std::set<int> selected() const
    {
        std::set<int> chosen;
        for (const int row : grid->selectedRows())
            chosen.insert(numbers[size_t(row)]);
        return chosen;
    }
    [[nodiscard]] static std::set<int> between(int first, int last)
    {
        std::set<int> all;
        for (int number = first; number <= last; ++number)
            all.insert(number);
        return all;
    }

    std::vector<int> numbers;
    int open = 0;
    int asked = 0;
    bool answers = true;
    WindowModel<Entry> model;
    TablePanel panel;
    GridView *grid = nullptr;
};

TEST_F(TableWindow, selectsNoRowByAnIdThatIsNotKnown)
{
    refresh(1'000);
    grid->selectIds({QString(), "999"});
    EXPECT_EQ(selected(), between(999, 999));
    select(0, 599);
    EXPECT_FALSE(grid->selectedIds().contains(QString()));
    EXPECT_EQ(grid->selectedCount(), 600);
}

TEST_F(TableWindow, keepsASelectionOfRowsThatWereNeverLoaded)
{
    refresh(1'000);
    select(0, 599);
    ASSERT_FALSE(model.isLoaded(300));
    refresh(1'000);
    EXPECT_EQ(selected(), between(401, 1'000));
}

TEST_F(TableWindow, selectionAndCurrentRowFollowTheirRowsWhenOthersComeAbove)
{
    refresh(1'000);
    grid->setCurrentRow(5);
    select(2, 599);
    grid->markCurrentRow(5);
    refresh(1'007);
    EXPECT_EQ(selected(), between(401, 998));
    EXPECT_EQ(numbers[size_t(grid->currentRow())], 995);
    grid->selectAll();
    settle();
    refresh(1'010);
    EXPECT_EQ(selected(), between(1, 1'007)) << "the newest were not chosen";
}

TEST_F(TableWindow, selectionFollowsWhenOldRowsLeaveBelow)
{
    refresh(1'000, [](int number) { return number > 200; });
    select(10, 400);
    const std::set<int> before = selected();
    refresh(1'004, [](int number) { return number > 230; });
    EXPECT_EQ(selected(), before);
}

TEST_F(TableWindow, keepsASelectionWhoseEndNeverCame)
{
    refresh(1'000);
    answers = false;
    grid->selectRanges({{0, 599}});
    answers = true;
    refresh(1'000);
    refresh(1'002);
    EXPECT_EQ(selected(), between(401, 1'000));
    answers = false;
    grid->selectRanges({{0, 799}});
    answers = true;
    refresh(1'002, [](int number) { return number % 3 != 0; });
    EXPECT_EQ(grid->selectedCount(), 0) << "these are other rows";
}

TEST_F(TableWindow, keepsSeveralStretches)
{
    refresh(2'000);
    grid->selectRanges({{3, 3}, {150, 420}, {1'999, 1'999}});
    settle();
    const std::set<int> before = selected();
    ASSERT_EQ(before.size(), 273U);
    refresh(2'000);
    refresh(2'060);
    EXPECT_EQ(selected(), before);
}

TEST_F(TableWindow, givesASelectionUpThatIsNotThereAnyMore)
{
    refresh(1'000);
    select(10, 700);
    refresh(1'000, [](int number) { return number % 2 == 0; });
    EXPECT_EQ(grid->selectedCount(), 0);
}

TEST_F(TableWindow, whatIsChosenMeanwhileCounts)
{
    refresh(1'000);
    select(0, 599);
    answers = false;
    model.setCount(1'000);
    grid->setCurrentRow(700);
    answers = true;
    model.provide(0, std::vector<Entry>(128));
    EXPECT_EQ(grid->selectedRows(), std::vector<int>{700});
}

TEST_F(TableWindow, copiesRowsThatAreNotInMemory)
{
    refresh(3'000);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(grid, QKeySequence::Copy);
    ASSERT_TRUE(test::waitUntil([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3'001);
    EXPECT_EQ(lines[0], "No.\tNote");
    for (int row = 0; row < 3'000; ++row)
        ASSERT_EQ(lines[row + 1], QStringLiteral("%1\tentry %2").arg(cell::integer(3'000 - row).text).arg(3'000 - row));
}

TEST_F(TableWindow, saysHowFarACopyIsAndStopsIt)
{
    refresh(5'000);
    QGuiApplication::clipboard()->setText("before");
    QSignalSpy reading(grid, &GridView::reading);
    answers = false;
    grid->selectAll();
    grid->copySelection();
    ASSERT_FALSE(reading.isEmpty());
    EXPECT_EQ(reading.last()[1].toInt(), 5'000);
    EXPECT_LT(reading.last()[0].toInt(), 5'000);
    QTest::keyClick(grid, Qt::Key_Escape);
    EXPECT_EQ(reading.last()[1].toInt(), 0);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "before");
}

TEST_F(TableWindow, copiesNothingOfATableThatChangesMeanwhile)
{
    refresh(5'000);
    QGuiApplication::clipboard()->setText("before");
    grid->selectAll();
    grid->copySelection();
    QSignalSpy reading(grid, &GridView::reading);
    refresh(5'001);
    ASSERT_FALSE(reading.isEmpty());
    EXPECT_EQ(reading.last()[1].toInt(), 0);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "before");
}

TEST_F(TableWindow, forgetsRowsFarFromThoseReadLast)
{
    const int rows = 2 * WindowModel<Entry>::mostKept;
    refresh(rows);
    ASSERT_TRUE(model.isLoaded(0));
    int read = 0;
    RowReader::End end = RowReader::End::cancelled;
    grid->readRows(
        {{0, rows - 1}}, [&](int) { ++read; }, [&](RowReader::End how) { end = how; });
    ASSERT_TRUE(test::waitUntil([&] { return read == rows; }));
    EXPECT_EQ(end, RowReader::End::complete);
    EXPECT_FALSE(model.isLoaded(1'000));
    const int before = asked;
    EXPECT_EQ(model.rowAt(1'000), nullptr);
    EXPECT_EQ(asked, before + 1);
    settle();
    EXPECT_EQ(model.rowAt(1'000)->number, rows - 1'000);
}

} // namespace
