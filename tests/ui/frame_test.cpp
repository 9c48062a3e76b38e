#include "ui_environment.h"

#include "ui/async/jobs.h"
#include "ui/frame/help_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/navigation.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/top_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

using namespace ui;

namespace {

/// A page that writes down what the frame does to it.
class NotedPage : public Page
{
public:
    explicit NotedPage(QStringList &notes, const QString &id) : m_notes(notes), m_id(id)
    {
        search = new SearchBox;
        search->setPurpose("搜索");
        body()->addWidget(search);
        m_notes << id + " made";
    }
    ~NotedPage() override { m_notes << m_id + " gone"; }
    void refresh() override { m_notes << m_id + " refreshed"; }
    void openAt(const QVariantMap &arguments) override
    {
        m_notes << m_id + " at " + arguments.value("order").toString();
    }
    [[nodiscard]] QJsonObject saveState() const override
    {
        return search->text().isEmpty() ? QJsonObject() : QJsonObject{{"text", search->text()}};
    }
    void restoreState(const QJsonObject &state) override { search->setText(state.value("text").toString()); }
    SearchBox *search;

private:
    QStringList &m_notes;
    QString m_id;
};

class Frame : public testing::Test
{
protected:
    Frame() : session(folder.filePath("session.json")) { window = makeWindow(session); }

    std::unique_ptr<MainWindow> makeWindow(SessionState &state)
    {
        const auto line = [this](const QString &id, const QStringList &roles, const QString &title) {
            return PageEntry{id,
                             roles,
                             [] { return QStringLiteral("组"); },
                             "grid",
                             [title] { return title; },
                             [this, id]() -> Page * { return new NotedPage(notes, id); }};
        };
        auto made = std::make_unique<MainWindow>(std::vector<PageEntry>{line("creators", {"brand"}, "达人广场"),
                                                                        line("orders", {"brand", "mcn"}, "我的订单"),
                                                                        line("audit", {"ops"}, "审计"),
                                                                        line("help", {}, "说明")},
                                                 state, jobs);
        made->show();
        QApplication::setActiveWindow(made.get());
        return made;
    }
    void press(QKeyCombination keys) { QTest::keyClick(window.get(), keys.key(), keys.keyboardModifiers()); }

    QTemporaryDir folder;
    SessionState session;
    Jobs jobs;
    QStringList notes;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(Frame, showsThePagesOfTheRoleAlone)
{
    EXPECT_TRUE(window->pageIds().isEmpty());
    window->signIn({"周敏", "运营", "ops"});
    EXPECT_EQ(window->pageIds(), (QStringList{"audit", "help"}));
    window->showPage("creators");
    EXPECT_EQ(window->currentPageId(), QStringLiteral("audit")) << "not a page of this role";
    EXPECT_FALSE(notes.contains("creators made"));
}

TEST_F(Frame, makesPagesWhenTheyAreFirstShown)
{
    window->signIn({"林芷", "品牌", "brand"});
    EXPECT_EQ(notes, (QStringList{"creators made", "creators refreshed"}));
    window->showPage("orders", {{"order", "XT1"}});
    window->showPage("creators");
    window->showPage("orders");
    EXPECT_EQ(notes,
              (QStringList{"creators made", "creators refreshed", "orders made", "orders refreshed", "orders at XT1"}));
    window->signOut();
    EXPECT_TRUE(notes.contains("creators gone") && notes.contains("orders gone"))
        << "nothing of one person stays for the next";
}

TEST_F(Frame, helpShowsTheManualAndFollowsItsLinks)
{
    HelpDialog help(QStringLiteral("账户核实"), QStringLiteral("一段说明"), manualPlace("confirmations", "ops"),
                    nullptr);
    help.show();
    QCoreApplication::processEvents();
    ManualView *manual = help.manual();
    EXPECT_EQ(manual->file(), QStringLiteral("ops.md"));
    EXPECT_TRUE(manual->headings().contains(QStringLiteral("审核")));
    EXPECT_GT(manual->verticalScrollBar()->value(), 0) << "at its section, not at the top";
    if (qEnvironmentVariableIsSet("XINGTU_PICTURES"))
        help.grab().save(QDir(qEnvironmentVariable("XINGTU_PICTURES")).filePath(QStringLiteral("help.png")));
    Q_EMIT manual->anchorClicked(QUrl(QStringLiteral("orders.md#争议两个人裁决")));
    EXPECT_EQ(manual->file(), QStringLiteral("orders.md"));
    EXPECT_TRUE(manual->canGoBack());
    for (const char *outside : {"file:///etc/passwd", "../formulas.md", "https://example.org/"}) {
        Q_EMIT manual->anchorClicked(QUrl(QString::fromLatin1(outside)));
        EXPECT_EQ(manual->file(), QStringLiteral("orders.md")) << outside;
    }
    manual->openContents();
    EXPECT_EQ(manual->headings().value(0), QStringLiteral("星图工作台使用手册"));
    manual->goBack();
    manual->goBack();
    EXPECT_EQ(manual->file(), QStringLiteral("ops.md"));
    EXPECT_FALSE(manual->canGoBack());
}

TEST_F(Frame, helpBeginsWithTheHeadingOfItsSection)
{
    for (const auto &[page, role] : {std::pair("confirmations", "ops"), std::pair("audit", "ops"),
                                     std::pair("projects", "brand"), std::pair("disputes", "ops")}) {
        const ManualPlace place = manualPlace(page, role);
        HelpDialog help(QStringLiteral("页面"), QStringLiteral("一段说明"), place, nullptr);
        help.show();
        QCoreApplication::processEvents();
        ManualView &manual = *help.manual();
        QTextBlock block = manual.document()->begin();
        while (block.isValid() && (block.blockFormat().headingLevel() < 2 || !block.text().contains(place.heading)))
            block = block.next();
        ASSERT_TRUE(block.isValid()) << page;
        const int top = manual.cursorRect(QTextCursor(block)).top();
        EXPECT_GE(top, 0) << page << ": the heading is cut";
        if (manual.verticalScrollBar()->value() == manual.verticalScrollBar()->maximum())
            continue; // the last sections cannot come up to the top
        EXPECT_LE(top, 4) << page;
        QTextCursor above(block);
        above.movePosition(QTextCursor::PreviousCharacter);
        EXPECT_LE(manual.cursorRect(above).bottom(), 0) << page << ": half a line stands above the heading";
    }
}

TEST_F(Frame, whatWaitsForOnePersonIsNotShownToTheNext)
{
    const auto shown = [this] {
        int sum = 0;
        for (const NavButton *one : window->findChildren<NavButton *>())
            sum += one->count();
        return sum;
    };
    window->signIn({"林芷", "品牌", "brand"});
    for (const NavButton *one : window->findChildren<NavButton *>())
        window->setNavigationCount(one->item().id, 3);
    EXPECT_GT(shown(), 0);
    window->signIn({"王然", "品牌", "brand"});
    EXPECT_EQ(shown(), 0);
}

TEST_F(Frame, aMessageDoesNotOutliveItsPerson)
{
    window->signIn({"林芷", "品牌", "brand"});
    showToast(window->currentPage(), QStringLiteral("已付款 ¥5,250.00"));
    ASSERT_EQ(window->findChildren<QWidget *>(QStringLiteral("toast")).size(), 1);
    window->signOut();
    EXPECT_TRUE(window->findChildren<QWidget *>(QStringLiteral("toast")).isEmpty());
}

TEST_F(Frame, keysReachPagesSearchAndRefresh)
{
    window->signIn({"林芷", "品牌", "brand"});
    press(Qt::CTRL | Qt::Key_2);
    QCoreApplication::processEvents();
    EXPECT_EQ(window->currentPageId(), QStringLiteral("orders"));
    notes.clear();
    press(Qt::Key_F5);
    EXPECT_EQ(notes, (QStringList{"orders refreshed"}));
    press(Qt::CTRL | Qt::Key_F);
    EXPECT_TRUE(static_cast<NotedPage *>(window->currentPage())->search->hasFocus());
    press(Qt::CTRL | Qt::Key_B);
    EXPECT_TRUE(window->navigation()->isCollapsed());
    EXPECT_EQ(window->navigation()->width(), size::sidebarCollapsed);
}

TEST_F(Frame, paletteFindsByPinyinAndRuns)
{
    window->signIn({"林芷", "品牌", "brand"});
    press(Qt::CTRL | Qt::Key_K);
    ASSERT_TRUE(window->palette()->isVisible());
    QTest::keyClicks(window->palette()->field(), "wddd");
    EXPECT_EQ(window->palette()->shownTitles(), (QStringList{"我的订单"}));
    QTest::keyClick(window->palette()->field(), Qt::Key_Return);
    EXPECT_FALSE(window->palette()->isVisible());
    EXPECT_EQ(window->currentPageId(), QStringLiteral("orders"));
}

TEST_F(Frame, paletteDropsAnswersToOlderQueries)
{
    window->signIn({"林芷", "品牌", "brand"});
    QHash<QString, std::function<void(QList<PaletteItem>)>> waiting;
    window->addPaletteProvider([&](const QString &query, auto reply) { waiting.insert(query, reply); });
    press(Qt::CTRL | Qt::Key_K);
    window->palette()->field()->setText("x");
    window->palette()->field()->setText("xy");
    waiting.value("x")({{"user", "旧", {}, {}, {}, 50}});
    EXPECT_FALSE(window->palette()->shownTitles().contains("旧"));
    waiting.value("xy")({{"user", "新", {}, {}, {}, 50}});
    EXPECT_TRUE(window->palette()->shownTitles().contains("新"));
    QTest::keyClick(window->palette()->field(), Qt::Key_Escape);
    EXPECT_FALSE(window->palette()->isVisible());
}

TEST_F(Frame, remembersPageStateThemeAndLanguage)
{
    auto &environment = test::UiEnvironment::current();
    window->signIn({"林芷", "品牌", "brand"});
    window->showPage("orders");
    static_cast<NotedPage *>(window->currentPage())->search->setText("周也");
    environment.theme.setMode(ThemeMode::dark);
    environment.language.setLanguage("en");
    window.reset();
    environment.theme.setMode(ThemeMode::light);
    environment.language.setLanguage("zh_CN");

    SessionState again(folder.filePath("session.json"));
    window = makeWindow(again);
    EXPECT_EQ(environment.theme.mode(), ThemeMode::dark);
    EXPECT_EQ(environment.language.language(), QStringLiteral("en"));
    window->signIn({"林芷", "品牌", "brand"});
    EXPECT_EQ(window->currentPageId(), QStringLiteral("orders"));
    EXPECT_EQ(static_cast<NotedPage *>(window->currentPage())->search->text(), QStringLiteral("周也"));
    window.reset();
    environment.theme.setMode(ThemeMode::light);
    environment.language.setLanguage("zh_CN");
}

TEST_F(Frame, keepsPageStateForEachLogInByItself)
{
    const auto text = [&] { return static_cast<NotedPage *>(window->currentPage())->search; };
    window->signIn({"林芷", "品牌", "brand", "brand1"});
    window->showPage("orders");
    text()->setText("周也");
    window->signIn({"许诺", "品牌", "brand", "brand2"});
    EXPECT_EQ(window->currentPageId(), QStringLiteral("creators"));
    window->showPage("orders");
    EXPECT_EQ(text()->text(), QString());
    window->signIn({"林芷", "品牌", "brand", "brand1"});
    EXPECT_EQ(window->currentPageId(), QStringLiteral("orders"));
    EXPECT_EQ(text()->text(), QStringLiteral("周也"));
}

TEST_F(Frame, forgetsWhatAPageNoLongerKeeps)
{
    window->signIn({"林芷", "品牌", "brand", "brand1"});
    auto *search = static_cast<NotedPage *>(window->currentPage())->search;
    search->setText("周也");
    window->signIn({"林芷", "品牌", "brand", "brand1"});
    search = static_cast<NotedPage *>(window->currentPage())->search;
    ASSERT_EQ(search->text(), QStringLiteral("周也"));
    search->clear();
    window->signIn({"林芷", "品牌", "brand", "brand1"});
    EXPECT_EQ(static_cast<NotedPage *>(window->currentPage())->search->text(), QString());
}

TEST_F(Frame, aPageBeginsWithTheFocusOnNoneOfItsButtons)
{
    window->signIn({"林芷", "品牌", "brand"});
    EXPECT_EQ(QApplication::focusWidget(), window->currentPage());
    EXPECT_EQ(window->currentPage()->accessibleName(), QStringLiteral("达人广场"));
    auto *list = new QListWidget;
    list->addItems({"一", "二", "三"});
    window->currentPage()->body()->addWidget(list);
    list->show();
    QTest::keyClick(window->currentPage(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), list);
    EXPECT_EQ(list->currentRow(), 0);
    window->showPage("orders");
    window->showPage("creators");
    EXPECT_EQ(QApplication::focusWidget(), list) << "where it was left";
}

TEST_F(Frame, keepsTheFocusOnThePageWhoseButtonIsTakenAway)
{
    window->signIn({"林芷", "品牌", "brand"});
    Page *page = window->currentPage();
    static_cast<NotedPage *>(page)->search->hide();
    auto *button = new QPushButton(QStringLiteral("接单"));
    page->body()->addWidget(button);
    button->show();
    button->setFocus();
    button->setEnabled(false);
    EXPECT_EQ(QApplication::focusWidget(), page) << "switched off";
    button->setEnabled(true);
    button->setFocus();
    button->hide();
    EXPECT_EQ(QApplication::focusWidget(), page) << "hidden";
    button->show();
    button->setFocus();
    window->navigation()->person()->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), window->navigation()->person()) << "who leaves may leave";
}

TEST_F(Frame, noticeTakesRoomOnlyWhileItIsShown)
{
    auto *notice = new QLabel(QStringLiteral("销户审核中"));
    notice->hide();
    window->setNotice(notice);
    window->signIn({"林芷", "品牌", "brand"});
    const auto top = [&] {
        QApplication::processEvents();
        return window->currentPage()->mapTo(window.get(), QPoint()).y();
    };
    const int without = top();
    EXPECT_EQ(without, window->navigation()->mapTo(window.get(), QPoint()).y());
    notice->show();
    EXPECT_GT(top(), without + notice->height());
    notice->hide();
    EXPECT_EQ(top(), without);
}

TEST_F(Frame, aDamagedSessionIsAnEmptyOne)
{
    const QString path = folder.filePath("broken.json");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"people\": [1, ");
    file.close();
    SessionState broken(path);
    EXPECT_TRUE(broken.object("people").isEmpty());
    broken.set("theme", "dark");
    EXPECT_TRUE(broken.save());
    EXPECT_EQ(SessionState(path).text("theme"), QStringLiteral("dark"));
}

TEST_F(Frame, menusAreCompleteAndFollowTheLanguage)
{
    window->signIn({"林芷", "品牌", "brand"});
    const auto titles = [&] {
        QStringList shown;
        for (const QAction *action : window->findChild<QMenuBar *>()->actions())
            shown << action->text();
        return shown;
    };
    EXPECT_EQ(titles(), (QStringList{"文件(&F)", "编辑(&E)", "视图(&V)", "转到(&G)", "工具(&T)", "帮助(&H)"}));
    int done = 0;
    QAction *backup = window->addMenuAction(
        MainWindow::Menu::file,
        [] { return chineseInterface() ? QStringLiteral("备份…") : QStringLiteral("Back up…"); }, "archive", {},
        [&] { ++done; });
    EXPECT_TRUE(backup->isEnabled());
    backup->trigger();
    EXPECT_EQ(done, 1);
    test::UiEnvironment::current().language.setLanguage("en");
    QCoreApplication::processEvents();
    EXPECT_EQ(titles().constFirst(), QStringLiteral("&File"));
    EXPECT_EQ(backup->text(), QStringLiteral("Back up…"));
    test::UiEnvironment::current().language.setLanguage("zh_CN");
    QCoreApplication::processEvents();
    window->signOut();
    EXPECT_FALSE(backup->isEnabled());
}

TEST_F(Frame, everyInteractiveWidgetHasAName)
{
    window->signIn({"林芷", "品牌", "brand"});
    window->setNavigationCount("orders", 2);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(named || qobject_cast<const QAbstractScrollArea *>(widget) != nullptr)
            << widget->metaObject()->className();
    }
    for (const NavButton *one : window->findChildren<NavButton *>()) {
        if (one->item().id == "orders") {
            EXPECT_EQ(one->accessibleName(), QStringLiteral("我的订单 2"));
        }
    }
}

TEST_F(Frame, statusBarCancelsTheJob)
{
    window->signIn({"林芷", "品牌", "brand"});
    bool ended = false;
    jobs.start(
        window.get(), "导入",
        [](JobProgress &progress) {
            progress.set(1, 4);
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return 0;
        },
        [&](int) { ended = true; });
    auto *cancel = window->status()->findChild<QToolButton *>({}, Qt::FindChildrenRecursively);
    for (QToolButton *one : window->status()->findChildren<QToolButton *>())
        if (one->accessibleName() == QStringLiteral("取消这个任务"))
            cancel = one;
    ASSERT_TRUE(cancel->isVisible());
    cancel->click();
    EXPECT_TRUE(test::waitUntil([&] { return ended; }));
    EXPECT_FALSE(cancel->isVisible());
}
