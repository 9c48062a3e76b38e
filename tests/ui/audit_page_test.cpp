#include "support/ops_stage.h"

#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/chip.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/audit/audit_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace ui;

namespace {

class Audit : public test::OpsStage
{
protected:
    void open(AuditPage &page)
    {
        show(page);
        // The page asks again when the language is set and when it is shown.
        ASSERT_TRUE(waitFor([&] { return rows(page) > 0 && core.pending() == 0; }));
    }
    static int rows(const AuditPage &page) { return page.table()->grid()->tableModel()->rowCount(); }
    static QList<Chip *> chips(const AuditPage &page)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page.table()->filterBar()->findChildren<Chip *>();
    }
    /// Anything that leaves a record.
    void doSomething()
    {
        parties::UpdateCreator update;
        update.creator = ask(insight::EntryCasesQuery{}).cases.front().creator;
        update.follower = ++followers;
        give(update);
    }
    /// The number of the record in this row, when it is in memory.
    static QString idAt(const AuditPage &page, int row) { return page.table()->grid()->tableModel()->rowId(row); }

    static QString id(std::int64_t value) { return QString::number(value); }
    std::int64_t followers = 200'000;
};

TEST_F(Audit, isBrowsedVerifiedAndExported)
{
    AuditPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.table()->grid()->tableModel()->rowCount() > 0; }));
    const auto total = ask(workspace::AuditQuery{}).total;
    EXPECT_EQ(page.table()->grid()->tableModel()->rowCount(), total);
    Q_EMIT page.table()->grid()->rowActivated(0);
    EXPECT_TRUE(page.drawer()->isVisible());

    const QString file = folder.filePath("audit.csv");
    dialogs::setNextFile(file);
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text().contains("CSV"))
            button->click();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_GT(written.readAll().count('\n'), total);

    page.verifyButton()->click();
    EXPECT_FALSE(page.verifyButton()->isEnabled());
    ASSERT_TRUE(waitFor([&] { return page.report().has_value(); }));
    EXPECT_TRUE(page.report()->findings.empty());
    EXPECT_FALSE(page.report()->examined.empty());
}

TEST_F(Audit, isNarrowedToOneParty)
{
    const auto brands =
        ask(parties::PartiesQuery{.kind = "brand", .status = {}, .text = {}, .limit = {}, .offset = {}});
    ASSERT_FALSE(brands.rows.empty());
    const std::int64_t party = brands.rows.front().party.value;
    workspace::AuditQuery query;
    query.party = party;
    const auto expected = ask(query).total;
    AuditPage page(core);
    show(page);
    page.openAt({{"party", id(party)}});
    ASSERT_TRUE(waitFor([&] { return page.table()->grid()->tableModel()->rowCount() == expected; }));
    EXPECT_LT(expected, ask(workspace::AuditQuery{}).total);
}

TEST_F(Audit, whatFiltersIsAlwaysSeenAndTakenAway)
{
    AuditPage page(core);
    open(page);
    const auto brand =
        ask(parties::PartiesQuery{.kind = "brand", .status = {}, .text = {}, .limit = {}, .offset = {}}).rows.front();
    const int all = rows(page);
    page.openAt({{"party", id(brand.party.value)}});
    ASSERT_TRUE(waitFor([&] { return rows(page) < all; }));
    ASSERT_TRUE(waitFor([&] {
        return chips(page).size() == 1 && chips(page)[0]->text().contains(QString::fromStdString(brand.name));
    }));
    const int ofParty = rows(page);

    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() != AuditPage::tr("Command"))
            continue;
        box->setCurrentIndex(box->findData("project.create"));
        Q_EMIT box->activated(box->currentIndex());
        EXPECT_EQ(box->currentIndex(), -1) << "the box is free again, the chip says it";
    }
    ASSERT_TRUE(waitFor([&] { return rows(page) < ofParty; }));
    ASSERT_EQ(chips(page).size(), 2);
    EXPECT_TRUE(chips(page)[1]->text().contains("project.create"));

    Q_EMIT chips(page)[0]->removeRequested();
    ASSERT_TRUE(waitFor([&] { return chips(page).size() == 1; }));
    EXPECT_FALSE(page.filter().party);
    Q_EMIT chips(page)[0]->removeRequested();
    ASSERT_TRUE(waitFor([&] { return rows(page) == all; }));
    EXPECT_TRUE(chips(page).isEmpty());
}

TEST_F(Audit, selectionAndCurrentRowFollowTheirRecords)
{
    AuditPage page(core);
    open(page);
    GridView *grid = page.table()->grid();
    const int before = rows(page);
    ASSERT_GT(before, 400) << "more than the slices that are loaded";
    grid->selectRanges({{0, 299}});
    grid->markCurrentRow(7);
    ASSERT_TRUE(waitFor([&] { return !idAt(page, 299).isEmpty(); }));
    const QString first = idAt(page, 0);
    const QString last = idAt(page, 299);
    const QString current = idAt(page, 7);
    doSomething();
    ASSERT_TRUE(waitFor([&] { return rows(page) == before + 1 && grid->selectedCount() > 0; }));
    EXPECT_EQ(grid->selectedRanges(), (std::vector<RowRange>{{1, 300}}));
    EXPECT_EQ(idAt(page, 1), first);
    EXPECT_EQ(idAt(page, 300), last);
    ASSERT_TRUE(waitFor([&] { return grid->currentRow() == 8; }));
    EXPECT_EQ(idAt(page, 8), current);
}

TEST_F(Audit, copiesEveryRecord)
{
    AuditPage page(core);
    open(page);
    GridView *grid = page.table()->grid();
    QGuiApplication::clipboard()->clear();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_A, Qt::ControlModifier);
    // The page may ask once more after it was shown: then nothing is copied, and a person presses again.
    const auto isCopied = [] { return !QGuiApplication::clipboard()->text().isEmpty(); };
    for (int attempt = 0; attempt < 10 && !isCopied(); ++attempt) {
        QTest::keySequence(grid, QKeySequence::Copy);
        (void)QTest::qWaitFor(isCopied, 5'000);
    }
    ASSERT_TRUE(isCopied());
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), rows(page) + 1);
    const QStringList heads = lines[0].split('\t');
    const qsizetype login = heads.indexOf(AuditPage::tr("Log-in and party"));
    ASSERT_EQ(login, heads.indexOf(AuditPage::tr("Who")) + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split('\t');
        ASSERT_EQ(cells.size(), heads.size());
        ASSERT_EQ(cells[0], format::exact(qint64(lines.size() - i))) << "no record is left out";
        ASSERT_EQ(cells[login].isEmpty(), cells[login - 1] == AuditPage::tr("The clock"));
    }
}

TEST_F(Audit, keepsTheFirstTwoColumnsInView)
{
    AuditPage page(core);
    open(page);
    const GridView *grid = page.table()->grid();
    EXPECT_TRUE(grid->isFrozen(grid->shownColumns()[0]));
    EXPECT_TRUE(grid->isFrozen(grid->shownColumns()[1]));
}

} // namespace
