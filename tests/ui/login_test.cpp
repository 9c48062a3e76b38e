#include "ui_environment.h"

#include "ui/login/login_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ui;

namespace {

class Login : public testing::Test
{
protected:
    Login()
    {
        page.resize(1400, 900);
        page.show();
        QApplication::setActiveWindow(&page);
        cards = page.findChildren<ChoiceCard *>();
        rows = page.findChildren<FormRow *>();
    }

    [[nodiscard]] QLineEdit *field(int row) const { return static_cast<QLineEdit *>(rows[row]->field()); }
    [[nodiscard]] QList<AccountTile *> tiles() const
    {
        QList<AccountTile *> shown;
        for (AccountTile *tile : page.findChildren<AccountTile *>())
            if (!tile->isHidden())
                shown << tile;
        return shown;
    }
    /// Account 0, password 1, repeat 2.
    void type(int row, const QString &text)
    {
        field(row)->clear();
        QTest::keyClicks(field(row), text);
    }

    LoginPage page;
    QList<ChoiceCard *> cards;
    QList<FormRow *> rows;
};

} // namespace

TEST_F(Login, oneClickOpensTheSampleDataAndSignsIn)
{
    QSignalSpy open(&page, &LoginPage::openSampleRequested);
    QSignalSpy signIn(&page, &LoginPage::signInRequested);
    ASSERT_EQ(tiles().size(), 8);
    QTest::mouseClick(tiles()[6], Qt::LeftButton);
    QTest::keyClick(field(0), Qt::Key_Return);
    EXPECT_EQ(open.size(), 1);
    EXPECT_EQ(signIn.size(), 0) << "there is no database yet";
    page.databaseOpened(LoginPage::Data::sample, "示例数据");
    ASSERT_EQ(signIn.size(), 1);
    EXPECT_EQ(signIn[0], (QList<QVariant>{"ops1", "xingtu"}));
    page.signInFailed("账号或密码不对。");
    EXPECT_EQ(rows[1]->error(), QStringLiteral("账号或密码不对。"));
    EXPECT_TRUE(field(1)->hasFocus());
    QTest::keyClick(field(1), Qt::Key_Return);
    EXPECT_EQ(signIn.size(), 2);
}

TEST_F(Login, emptyFieldsAreRefusedInPlace)
{
    page.databaseOpened(LoginPage::Data::real, "我的数据");
    QSignalSpy signIn(&page, &LoginPage::signInRequested);
    QTest::keyClick(field(0), Qt::Key_Return);
    EXPECT_EQ(signIn.size(), 0);
    EXPECT_TRUE(rows[0]->hasError());
    EXPECT_TRUE(rows[1]->hasError());
    EXPECT_TRUE(field(0)->hasFocus());
    QTest::keyClicks(field(0), "lin");
    EXPECT_FALSE(rows[0]->hasError()) << "typing takes the error away";
    QTest::keyClicks(field(1), "long-password-1");
    QTest::keyClick(field(1), Qt::Key_Return);
    ASSERT_EQ(signIn.size(), 1);
    EXPECT_EQ(signIn[0], (QList<QVariant>{"lin", "long-password-1"}));
}

TEST_F(Login, anEmptyDatabaseNeedsAnOperatorWithALongPassword)
{
    QSignalSpy create(&page, &LoginPage::createEmptyRequested);
    dialogs::setNextFile("/tmp/new");
    QTest::mouseClick(cards[1]->link(), Qt::LeftButton);
    EXPECT_TRUE(cards[1]->isChecked());
    EXPECT_TRUE(field(0)->text().isEmpty()) << "the sample account is not an operator here";
    type(0, "admin");
    type(1, "xingtu");
    type(2, "xingtu");
    QTest::keyClick(field(2), Qt::Key_Return);
    EXPECT_EQ(create.size(), 0);
    EXPECT_EQ(rows[1]->error(), QStringLiteral("至少 12 个字符，现在 6 个。"));
    type(1, "correct horse");
    type(2, "correct hors");
    QTest::keyClick(field(2), Qt::Key_Return);
    EXPECT_EQ(rows[2]->error(), QStringLiteral("两次输入的密码不一致。"));
    type(2, "correct horse");
    QTest::keyClick(field(2), Qt::Key_Return);
    ASSERT_EQ(create.size(), 1);
    EXPECT_EQ(create[0], (QList<QVariant>{"/tmp/new.db", "admin", "correct horse"}));
}

TEST_F(Login, aBackupIsChosenThenRestored)
{
    QSignalSpy restore(&page, &LoginPage::openBackupRequested);
    dialogs::setNextFile("/tmp/a.xtbak");
    QTest::mouseClick(cards[2]->link(), Qt::LeftButton);
    EXPECT_EQ(restore.size(), 0) << "chosen, not yet restored";
    for (QPushButton *one : page.findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("校验并恢复"))
            QTest::mouseClick(one, Qt::LeftButton);
    ASSERT_EQ(restore.size(), 1);
    EXPECT_EQ(restore[0][0].toString(), QStringLiteral("/tmp/a.xtbak"));
    page.databaseFailed("备份没有通过校验。");
    bool said = false;
    for (const Banner *banner : page.findChildren<Banner *>())
        said = said || banner->accessibleName() == QStringLiteral("备份没有通过校验。");
    EXPECT_TRUE(said);
}

TEST_F(Login, takesThePasswordAwayAfterSignOut)
{
    page.databaseOpened(LoginPage::Data::real, "我的数据");
    type(0, "lin");
    type(1, "long-password-1");
    page.reset();
    EXPECT_TRUE(field(1)->text().isEmpty());
}

TEST_F(Login, switchesLanguageLive)
{
    const QString before = cards[0]->text();
    auto &language = test::UiEnvironment::current().language;
    language.setLanguage("en");
    QCoreApplication::processEvents();
    EXPECT_EQ(before, QStringLiteral("示例数据"));
    EXPECT_EQ(cards[0]->text(), QStringLiteral("Sample data"));
    language.setLanguage("zh_CN");
    QCoreApplication::processEvents();
    EXPECT_EQ(cards[0]->text(), before);
}
