#include "ui_environment.h"

#include "discovery/discovery_queries.h"
#include "ui/accounts/password_dialog.h"
#include "ui/app/application.h"
#include "ui/app/screens.h"
#include "ui/app/tour.h"
#include "ui/exchange/import_mapping.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/import_rows.h"
#include "ui/frame/main_window.h"
#include "ui/frame/manual_view.h"
#include "ui/frame/navigation.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/top_bar.h"
#include "ui/login/login_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "workspace/locations.h"
#include "workspace/sample/sample.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace ui;

namespace {

/// A user's folder with a small sample in it, made once for all tests.
const QString &homeWithSample()
{
    static const QTemporaryDir home;
    static const QString path = [] {
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        workspace::SampleOptions options;
        options.creators = 60;
        QDir().mkpath(QString::fromStdString(workspace::dataFolder()));
        workspace::makeSample(workspace::sampleDatabase(), base::SystemClock().now(), options);
        return home.path();
    }();
    return path;
}

class Shell : public testing::Test
{
protected:
    Shell() : session((homeWithSample(), folder.filePath(QStringLiteral("session.json")))) {}

    void begin(const Options &options = {})
    {
        application = std::make_unique<Application>(session, options);
        application->start();
    }
    /// Through the log-in page, as a person does.
    void signInThroughLoginPage(const QString &login)
    {
        for (AccountTile *tile : application->login().findChildren<AccountTile *>())
            if (tile->account().login == login && !tile->isHidden())
                QTest::mouseClick(tile, Qt::LeftButton);
        for (QPushButton *one : application->login().findChildren<QPushButton *>())
            if (one->property("large").toBool())
                one->click();
        ASSERT_TRUE(test::waitUntil([&] { return application->window().isSignedIn(); }, 20'000));
    }
    bool settle()
    {
        return test::waitUntil(
            [&] { return application->core().pending() == 0 && application->jobs().running().empty(); }, 20'000);
    }
    /// For looking at: XINGTU_PICTURES=FOLDER.
    void picture(const QString &name)
    {
        if (!qEnvironmentVariableIsSet("XINGTU_PICTURES"))
            return;
        QCoreApplication::processEvents();
        application->window().resize(1440, 900);
        QCoreApplication::processEvents();
        application->window().grab().save(QDir(qEnvironmentVariable("XINGTU_PICTURES")).filePath(name));
    }
    ImportPage *importPage()
    {
        application->window().showPage(QStringLiteral("import"));
        return qobject_cast<ImportPage *>(application->window().currentPage());
    }
    std::int64_t countPool()
    {
        std::int64_t pool = -1;
        application->core().ask(application.get(), discovery::FindCreators{},
                                [&](const base::Result<discovery::CreatorPage> &found) { pool = found->pool; });
        EXPECT_TRUE(settle());
        return pool;
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    static QPushButton *buttonOf(QWidget &widget, const QString &text)
    {
        for (QPushButton *one : widget.findChildren<QPushButton *>())
            if (one->text().contains(text) && one->isVisibleTo(&widget))
                return one;
        return nullptr;
    }

    /// What stands beside the title of each page of the log-in; figures left out, because the clock goes on.
    QMap<QString, QString> subtitles()
    {
        QMap<QString, QString> found;
        for (const QString &id : application->window().pageIds()) {
            application->window().showPage(id);
            QCoreApplication::processEvents(); // what a change of language posted
            EXPECT_TRUE(settle());
            QCoreApplication::processEvents();
            found[id] = application->window().currentPage()->header()->subtitle().remove(
                QRegularExpression(QStringLiteral("[0-9a-f]+…|[0-9]")));
        }
        return found;
    }

    QTemporaryDir folder;
    SessionState session;
    std::unique_ptr<Application> application;
};

} // namespace

TEST_F(Shell, firstRunLeadsThroughTheSampleToAPage)
{
    begin();
    EXPECT_FALSE(application->window().isSignedIn());
    signInThroughLoginPage(QStringLiteral("brand1"));
    EXPECT_TRUE(application->core().isSample());
    ASSERT_NE(application->window().currentPage(), nullptr);
    EXPECT_TRUE(settle());
    EXPECT_EQ(application->window().status()->databaseName(), QStringLiteral("示例数据"));
    EXPECT_TRUE(
        application->window().windowTitle().contains(QString::fromStdString(application->core().session().partyName)));
    EXPECT_GT(application->window().findChild<BellButton *>()->count(), 0);

    // The next start opens the same database at once.
    application.reset();
    begin();
    EXPECT_TRUE(test::waitUntil([&] { return application->core().isOpen(); }, 5'000));
    EXPECT_FALSE(application->window().isSignedIn());
}

TEST_F(Shell, theSampleIsMadeAnewOnlyAfterAYes)
{
    const QString sample = QString::fromStdString(workspace::sampleDatabase());
    // The small sample comes back afterwards: the other tests use it.
    ASSERT_TRUE(QFile::copy(sample, folder.filePath(QStringLiteral("small.db"))));
    begin();
    signInThroughLoginPage(QStringLiteral("ops1"));
    ASSERT_TRUE(settle());
    const std::int64_t small = countPool();
    dialogs::setNextAnswer(QStringLiteral("cancel"));
    application->resetSample();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(application->window().isSignedIn()) << "nothing happens without a yes";
    EXPECT_EQ(countPool(), small);

    dialogs::setNextAnswer(QStringLiteral("ok"));
    application->resetSample();
    EXPECT_EQ(dialogs::takeShown().size(), 2);
    ASSERT_TRUE(test::waitUntil([&] { return application->core().isOpen(); }, 300'000));
    EXPECT_FALSE(application->window().isSignedIn());
    EXPECT_TRUE(application->core().isSample());
    signInThroughLoginPage(QStringLiteral("ops1"));
    ASSERT_TRUE(settle());
    EXPECT_GT(countPool(), small) << "the real sample is larger";
    EXPECT_FALSE(QFile::exists(sample + QStringLiteral(".old")));
    application.reset();
    ASSERT_TRUE(QFile::remove(sample));
    ASSERT_TRUE(QFile::copy(folder.filePath(QStringLiteral("small.db")), sample));
}

TEST_F(Shell, aResetThatFailsPutsTheSampleBackAndSaysSo)
{
    const QString sample = QString::fromStdString(workspace::sampleDatabase());
    const QString aside = sample + QStringLiteral(".old");
    begin();
    signInThroughLoginPage(QStringLiteral("ops1"));
    ASSERT_TRUE(settle());
    const std::int64_t creators = countPool();
    const auto resetAndWait = [&] {
        dialogs::setNextAnswer(QStringLiteral("ok"));
        application->resetSample();
        EXPECT_FALSE(application->core().isOpen());
        EXPECT_TRUE(QFile::exists(sample)) << "the window moves no file, and nobody does while the core holds it";
        EXPECT_TRUE(test::waitUntil([&] { return application->core().isOpen(); }, 60'000));
        EXPECT_TRUE(settle());
        EXPECT_EQ(application->core().file(), sample);
        EXPECT_FALSE(application->window().isSignedIn());
    };
    const auto said = [&] {
        for (const Banner *banner : application->login().findChildren<Banner *>())
            if (banner->accessibleName().contains(QStringLiteral("示例数据没有重置")))
                return banner->accessibleName();
        return QString();
    };
    const auto isWhatItWas = [&] {
        signInThroughLoginPage(QStringLiteral("ops1"));
        EXPECT_TRUE(settle());
        EXPECT_EQ(countPool(), creators);
        EXPECT_EQ(QDir(QFileInfo(sample).path()).entryList({QStringLiteral("sample.db*")}, QDir::Files),
                  QStringList{QStringLiteral("sample.db")});
    };

    // The new one finds no room: files end at a size that the making passes at once.
    rlimit roomy{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &roomy), 0);
    const auto former = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{20'000, roomy.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    resetAndWait();
    setrlimit(RLIMIT_FSIZE, &roomy);
    std::signal(SIGXFSZ, former);
    EXPECT_TRUE(said().contains(QStringLiteral("示例数据保持原样"))) << said().toStdString();
    isWhatItWas();

    // The old one cannot be moved aside.
    ASSERT_TRUE(QDir().mkpath(aside + QStringLiteral("/taken")));
    resetAndWait();
    EXPECT_TRUE(said().contains(QStringLiteral("示例数据保持原样"))) << said().toStdString();
    ASSERT_TRUE(QDir(aside).removeRecursively());
    isWhatItWas();
}

TEST_F(Shell, aResetBringsBackWhatWasOpen)
{
    const QString own = folder.filePath(QStringLiteral("own.db"));
    ASSERT_TRUE(QFile::copy(QString::fromStdString(workspace::sampleDatabase()), own));
    const QString aside = QString::fromStdString(workspace::sampleDatabase()) + QStringLiteral(".old");
    ASSERT_TRUE(QDir().mkpath(aside + QStringLiteral("/taken")));
    begin();
    application->openFile(own);
    ASSERT_TRUE(test::waitUntil([&] { return application->core().file() == own; }, 5'000));
    dialogs::setNextAnswer(QStringLiteral("ok"));
    application->resetSample();
    EXPECT_TRUE(test::waitUntil([&] { return application->core().isOpen(); }, 60'000));
    EXPECT_EQ(application->core().file(), own);
    ASSERT_TRUE(QDir(aside).removeRecursively());
}

TEST_F(Shell, everyPageHasItsPlaceInTheManual)
{
    begin();
    for (const char *login : {"brand1", "mcn1", "creator1", "provider1", "ops1"}) {
        signInThroughLoginPage(QString::fromLatin1(login));
        const QString role = QString::fromUtf8(toText(application->core().role()).data());
        for (const QString &id : application->window().pageIds()) {
            const ManualPlace place = manualPlace(id, role);
            ManualView manual;
            manual.open(place);
            EXPECT_EQ(manual.file(), place.file) << id.toStdString();
            EXPECT_NE(place.file, QStringLiteral("README.md")) << id.toStdString() << " of " << login;
            const QStringList headings = manual.headings();
            EXPECT_TRUE(std::any_of(headings.begin(), headings.end(),
                                    [&](const QString &one) { return one.contains(place.heading); }))
                << id.toStdString() << " of " << login << ": " << place.heading.toStdString();
        }
        application->core().signOut();
        ASSERT_TRUE(test::waitUntil([&] { return !application->window().isSignedIn(); }));
    }
}

TEST_F(Shell, startsSignedInWhenAsked)
{
    Options options;
    options.sample = true;
    options.login = QStringLiteral("ops1");
    begin(options);
    ASSERT_TRUE(test::waitUntil([&] { return application->window().isSignedIn(); }, 20'000));
    EXPECT_EQ(application->core().role(), parties::Role::ops);
    application->core().signOut();
    EXPECT_FALSE(application->window().isSignedIn());
    EXPECT_EQ(application->window().currentPage(), nullptr) << "nothing of one person stays for the next";
}

TEST_F(Shell, everyRoleFindsItsPasswordBehindItsName)
{
    for (const char *login : {"brand1", "provider1", "ops1"}) {
        SCOPED_TRACE(login);
        Options options;
        options.sample = true;
        options.login = QString::fromLatin1(login);
        begin(options);
        ASSERT_TRUE(test::waitUntil([&] { return application->window().isSignedIn(); }, 20'000));
        ASSERT_TRUE(settle());
        QTimer::singleShot(0, application.get(), [] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction *action : menu->actions())
                if (action->text().startsWith(QStringLiteral("修改密码")))
                    action->trigger();
            menu->close();
        });
        QTest::mouseClick(application->window().navigation()->person(), Qt::LeftButton);
        QPointer<PasswordDialog> dialog = application->window().findChild<PasswordDialog *>();
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_TRUE(test::waitUntil([&] { return dialog.isNull(); }));
        application.reset();
    }
}

TEST_F(Shell, aWrongPasswordIsToldAtTheField)
{
    begin();
    application->openSample(QString::fromStdString(workspace::sampleDatabase()), {});
    ASSERT_TRUE(test::waitUntil([&] { return application->core().isOpen(); }, 5'000));
    application->signIn(QStringLiteral("brand2"), QStringLiteral("wrong"));
    ASSERT_TRUE(settle());
    bool isTold = false;
    for (const FormRow *row : application->login().findChildren<FormRow *>())
        isTold = isTold || row->error().contains(QStringLiteral("账号或密码"));
    EXPECT_TRUE(isTold);
    // The next sign-in hears of it.
    application->signIn(QStringLiteral("brand2"), QStringLiteral("xingtu"));
    ASSERT_TRUE(test::waitUntil([&] { return application->window().isSignedIn(); }, 5'000));
    EXPECT_EQ(application->core().session().failuresBefore, 1);
}

TEST_F(Shell, importsAFileInFiveStepsAndUndoesIt)
{
    begin();
    signInThroughLoginPage(QStringLiteral("ops1"));
    ImportPage *page = importPage();
    ASSERT_NE(page, nullptr);
    page->open(file(QStringLiteral("达人.csv"), "星图ID,达人昵称,粉丝数,21-60s报价（元）,城市\n"
                                                "7100000000000000001,新人甲,12.3万,8000,上海\n"
                                                "7100000000000000002,新人乙,45万,12000,杭州\n"
                                                ",没有编号,1万,500,北京\n"));
    ASSERT_TRUE(settle());
    ASSERT_EQ(page->stage(), ImportPage::Stage::mapping);
    EXPECT_EQ(page->mapping()->mappedColumns(), 5);
    picture(QStringLiteral("import-2.png"));
    QPushButton *check = buttonOf(*page, QStringLiteral("检查全部行"));
    ASSERT_NE(check, nullptr);
    check->click();
    picture(QStringLiteral("import-3a.png"));
    ASSERT_TRUE(settle());
    ASSERT_EQ(page->stage(), ImportPage::Stage::preview);
    EXPECT_EQ(page->refusedRows()->count(), 1);
    picture(QStringLiteral("import-3.png"));
    // Nothing was changed so far: the import alone is a commit.
    int commits = 0;
    application->core().onChange(page, {base::Topic::imports}, [&] { ++commits; });
    QPushButton *import = buttonOf(*page, QStringLiteral("导入 2 位达人"));
    ASSERT_NE(import, nullptr);
    import->click();
    ASSERT_TRUE(settle());
    ASSERT_EQ(page->stage(), ImportPage::Stage::result);
    EXPECT_TRUE(test::waitUntil([&] { return commits > 0; }, 6'000)) << "other windows see it";
    picture(QStringLiteral("import-5.png"));

    const QString csv = folder.filePath(QStringLiteral("refused.csv"));
    dialogs::setNextFile(csv);
    page->refusedRows()->exportRows();
    QFile written(csv);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("既没有平台 ID"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("4,"))) << "the line of the file";

    dialogs::setNextAnswer(QStringLiteral("ok"));
    buttonOf(*page, QStringLiteral("撤销此次导入"))->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(page->stage(), ImportPage::Stage::file);
    picture(QStringLiteral("import-1.png"));
}

TEST_F(Shell, aCancelledImportLeavesNothing)
{
    begin();
    signInThroughLoginPage(QStringLiteral("ops1"));
    const std::int64_t before = countPool();
    EXPECT_GT(before, 0);
    ImportPage *page = importPage();
    QByteArray rows = "星图ID,达人昵称,粉丝数\n";
    for (int i = 0; i < 60'000; ++i)
        rows += QByteArray::number(7'200'000'000'000'000'000LL + i) + ",新人" + QByteArray::number(i) + ",1234\n";
    page->open(file(QStringLiteral("long.csv"), rows));
    ASSERT_TRUE(settle());
    ASSERT_EQ(page->stage(), ImportPage::Stage::mapping);
    buttonOf(*page, QStringLiteral("检查全部行"))->click();
    ASSERT_EQ(page->stage(), ImportPage::Stage::checking);
    ASSERT_TRUE(test::waitUntil(
        [&] { return !application->jobs().running().empty() && application->jobs().running()[0].done > 0; }, 20'000));
    picture(QStringLiteral("import-4.png"));
    buttonOf(*page, QStringLiteral("取消"))->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(page->stage(), ImportPage::Stage::mapping);
    bool isTold = false;
    for (const QLabel *one : page->findChildren<QLabel *>())
        isTold = isTold || one->text().contains(QStringLiteral("没有导入任何数据"));
    EXPECT_TRUE(isTold);
    EXPECT_EQ(countPool(), before);
}

TEST_F(Shell, aFileThatIsNoListIsRefusedInWords)
{
    begin();
    signInThroughLoginPage(QStringLiteral("ops1"));
    ImportPage *page = importPage();
    page->open(file(QStringLiteral("empty.csv"), {}));
    ASSERT_TRUE(settle());
    EXPECT_EQ(page->stage(), ImportPage::Stage::file);
    picture(QStringLiteral("import-refused.png"));
    bool isTold = false;
    for (const QLabel *one : page->findChildren<QLabel *>())
        isTold = isTold || one->text().contains(QStringLiteral("文件是空的"));
    EXPECT_TRUE(isTold);
}

TEST_F(Shell, writesEveryPageAnewInAnotherLanguage)
{
    application = std::make_unique<Application>(session, Options{});
    auto &language = test::UiEnvironment::current().language;
    Tour tour(*application);
    ASSERT_EQ(tour.open(QString::fromStdString(workspace::sampleDatabase()), 60), QString());
    for (const QString &login : Tour::logins()) {
        ASSERT_EQ(tour.signIn(login), QString());
        (void)subtitles();
        language.setLanguage(QStringLiteral("en"));
        const auto switched = subtitles();
        application->core().signOut();
        ASSERT_EQ(tour.signIn(login), QString());
        const auto begun = subtitles();
        EXPECT_FALSE(begun.isEmpty());
        for (auto it = begun.cbegin(); it != begun.cend(); ++it)
            EXPECT_EQ(switched[it.key()].toStdString(), it.value().toStdString()) << it.key().toStdString();
        application->core().signOut();
        language.setLanguage(QStringLiteral("zh_CN"));
    }
}

TEST_F(Shell, drawsEveryPage)
{
    Options options;
    application = std::make_unique<Application>(session, options);
    const QString out = folder.filePath(QStringLiteral("pictures"));
    auto &environment = test::UiEnvironment::current();
    const QString problem = Screens(*application, environment.theme, environment.language)
                                .draw(out, QString::fromStdString(workspace::sampleDatabase()));
    EXPECT_TRUE(problem.isEmpty()) << problem.toStdString();
    for (const char *name : {"nobody-first-run-dark-en.png", "ops-import-light-zh.png", "creator-settings-dark-zh.png"})
        EXPECT_TRUE(QFile::exists(QDir(out).filePath(QString::fromLatin1(name)))) << name;
    environment.theme.setMode(ThemeMode::light);
    environment.language.setLanguage(QStringLiteral("zh_CN"));
}
