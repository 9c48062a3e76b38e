#include "parties/parties_commands.h"
#include "parties/parties_queries.h"
#include "tests/ui/support/account_stage.h"
#include "tests/ui/ui_environment.h"
#include "ui/accounts/password_dialog.h"
#include "ui/accounts/security_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace {

using test::AccountStage;

/// The password of a brand's log-in, changed by keys and clicks from its security centre.
struct PasswordDialogTest : testing::Test
{
    PasswordDialogTest() : stage("brand1"), page(stage.core)
    {
        test::UiEnvironment::current().language.setLanguage(QStringLiteral("en"));
        page.resize(1240, 820);
        page.show();
        page.refresh();
        QTest::mouseClick(page.changePasswordButton(), Qt::LeftButton);
        dialog = page.findChild<ui::PasswordDialog *>();
        if (dialog == nullptr)
            return;
        dialog->activateWindow();
        EXPECT_TRUE(AccountStage::wait([this] { return field("presentPassword")->hasFocus(); }));
    }
    ~PasswordDialogTest() override { test::UiEnvironment::current().language.setLanguage(QStringLiteral("zh_CN")); }

    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isWrong(const char *name) const { return field(name)->property("invalid").toBool(); }
    void fill(const char *present, const char *newOne, const char *repeated)
    {
        field("presentPassword")->setText(QString::fromLatin1(present));
        field("newPassword")->setText(QString::fromLatin1(newOne));
        field("repeatedPassword")->setText(QString::fromLatin1(repeated));
    }
    void press()
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("passwordSubmit")), Qt::LeftButton);
    }
    [[nodiscard]] bool waitForError(const char *name)
    {
        return AccountStage::wait([this, name] { return isWrong(name); });
    }
    [[nodiscard]] bool waitForEnd()
    {
        return AccountStage::wait([this] { return dialog.isNull(); });
    }
    /// Whether brand1 could sign in with it in another window.
    bool opens(const char *password)
    {
        std::optional<bool> right;
        stage.core.run(
            &stage.context,
            [password = std::string(password)](workspace::Workspace &workspace) {
                return workspace.signIn("brand1", password);
            },
            [&](const base::Result<workspace::Session> &session) { right = session.ok(); });
        EXPECT_TRUE(AccountStage::wait([&] { return right.has_value(); }));
        return right.value_or(false);
    }
    parties::UserView reader()
    {
        for (const parties::UserView &user : stage.ask(parties::UsersQuery()).rows)
            if (user.isReader)
                return user;
        return {};
    }

    AccountStage stage;
    ui::SecurityPage page;
    QPointer<ui::PasswordDialog> dialog;
};

TEST_F(PasswordDialogTest, isChangedByKeysAlone)
{
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(field("presentPassword"), QString::fromLatin1(AccountStage::password));
    QTest::keyClick(field("presentPassword"), Qt::Key_Tab);
    ASSERT_TRUE(field("newPassword")->hasFocus());
    QTest::keyClicks(field("newPassword"), QStringLiteral("quite another one"));
    QTest::keyClick(field("newPassword"), Qt::Key_Tab);
    ASSERT_TRUE(field("repeatedPassword")->hasFocus());
    QTest::keyClicks(field("repeatedPassword"), QStringLiteral("quite another one"));
    QTest::keyClick(field("repeatedPassword"), Qt::Key_Return);
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(stage.core.isSignedIn());
    EXPECT_EQ(reader().login, "brand1") << "who changed it goes on";
    EXPECT_FALSE(opens(AccountStage::password));
    EXPECT_TRUE(opens("quite another one"));
}

TEST_F(PasswordDialogTest, saysWhatIsWrongAtItsField)
{
    ASSERT_NE(dialog, nullptr);
    press();
    EXPECT_TRUE(isWrong("presentPassword")) << "nothing is filled in";
    fill(AccountStage::password, "quite another one", "quite another on");
    EXPECT_FALSE(isWrong("presentPassword")) << "typing takes the error away";
    press();
    EXPECT_TRUE(isWrong("repeatedPassword"));
    EXPECT_FALSE(isWrong("newPassword"));
    fill(AccountStage::password, "short", "short");
    press();
    EXPECT_TRUE(waitForError("newPassword"));
    fill(AccountStage::password, AccountStage::password, AccountStage::password);
    press();
    EXPECT_TRUE(waitForError("newPassword"));
    fill("not-my-password", "quite another one", "quite another one");
    press();
    EXPECT_TRUE(waitForError("presentPassword"));
    EXPECT_TRUE(field("presentPassword")->hasFocus());
    EXPECT_EQ(reader().failedSignIns, 1);
    // The same form goes on with the right one.
    field("presentPassword")->setText(QString::fromLatin1(AccountStage::password));
    press();
    EXPECT_TRUE(waitForEnd());
    EXPECT_TRUE(opens("quite another one"));
}

TEST_F(PasswordDialogTest, takesADoubleClickForOne)
{
    ASSERT_NE(dialog, nullptr);
    fill(AccountStage::password, "quite another one", "quite another one");
    press();
    press();
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "it stays until it is known how it ended";
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(reader().failedSignIns, 0) << "a second try would have had the wrong present password";
}

TEST_F(PasswordDialogTest, closesWithTheSession)
{
    ASSERT_NE(dialog, nullptr);
    fill(AccountStage::password, "quite another one", "quite another one");
    stage.core.signOut();
    EXPECT_TRUE(waitForEnd());
    EXPECT_TRUE(opens(AccountStage::password));
}

TEST_F(PasswordDialogTest, isEndedByAChangeInAnotherWindow)
{
    ASSERT_NE(dialog, nullptr);
    stage.as("brand1", parties::ChangePassword{AccountStage::password, "quite another one"});
    fill("quite another one", "a third long one", "a third long one");
    press();
    EXPECT_TRUE(AccountStage::wait([this] { return test::says(*dialog, QStringLiteral("was not changed")); }));
    EXPECT_TRUE(opens("quite another one")) << "a session from before changes nothing";
}

} // namespace
