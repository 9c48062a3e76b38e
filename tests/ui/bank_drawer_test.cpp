#include "accounts/account_commands.h"
#include "tests/ui/support/account_stage.h"
#include "tests/ui/ui_environment.h"
#include "ui/accounts/bank_drawer.h"
#include "ui/accounts/security_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

using test::AccountStage;
using test::says;

/// The bank account of a brand, changed by clicks.
struct BankDrawerTest : testing::Test
{
    BankDrawerTest() : stage("brand1"), page(stage.core)
    {
        test::UiEnvironment::current().language.setLanguage(QStringLiteral("en"));
        page.resize(1240, 820);
        page.show();
        page.refresh();
        EXPECT_TRUE(AccountStage::wait([this] { return button("changeBank")->isEnabled() && known(); }));
    }
    ~BankDrawerTest() override { test::UiEnvironment::current().language.setLanguage(QStringLiteral("zh_CN")); }

    [[nodiscard]] bool known() const { return says(page, QStringLiteral("****3308")); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return page.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::BankDrawer *drawer() const { return page.findChild<ui::BankDrawer *>(); }
    static void click(QPushButton *one) { QTest::mouseClick(one, Qt::LeftButton); }
    void fill(const QString &account, const char *password)
    {
        click(button("changeBank"));
        ASSERT_TRUE(drawer()->isVisible());
        EXPECT_FALSE(button("bankSubmit")->isEnabled()) << "nothing is filled in";
        QTest::keyClicks(field("bankPassword"), QString::fromLatin1(password));
        field("bankAccount")->setText(account);
    }
    accounts::BankChangesAnswer changes() { return stage.ask(accounts::BankChangesQuery()); }

    AccountStage stage;
    ui::SecurityPage page;
};

TEST_F(BankDrawerTest, proposesWithThePasswordAndSaysThatItWaits)
{
    fill(QStringLiteral("工商银行 西湖支行 ****7712"), AccountStage::password);
    click(button("bankSubmit"));
    ASSERT_TRUE(AccountStage::wait([this] { return drawer()->isHidden(); }));
    const accounts::BankChangesAnswer answer = changes();
    ASSERT_EQ(answer.rows.size(), 1U);
    EXPECT_EQ(answer.rows[0].bankAccount, "工商银行 西湖支行 ****7712");
    EXPECT_EQ(answer.rows[0].state, accounts::BankChangeState::waiting);
    ASSERT_TRUE(AccountStage::wait([this] { return says(page, QStringLiteral("A change waits")); }));
    EXPECT_FALSE(button("changeBank")->isEnabled()) << "one at a time";
    EXPECT_TRUE(known()) << "the old one stays until an operator confirms";
    EXPECT_TRUE(field("bankPassword")->text().isEmpty() || !field("bankPassword")->isVisible());
}

TEST_F(BankDrawerTest, refusesAWrongPasswordAtItsField)
{
    fill(QStringLiteral("工商银行 西湖支行 ****7712"), "not-my-password");
    click(button("bankSubmit"));
    ASSERT_TRUE(AccountStage::wait([this] { return field("bankPassword")->property("invalid").toBool(); }));
    EXPECT_TRUE(drawer()->isVisible());
    EXPECT_FALSE(field("bankAccount")->property("invalid").toBool());
    EXPECT_TRUE(changes().rows.empty());
    // The same form goes on with the right one.
    field("bankPassword")->setText(QString::fromLatin1(AccountStage::password));
    EXPECT_FALSE(field("bankPassword")->property("invalid").toBool());
    click(button("bankSubmit"));
    ASSERT_TRUE(AccountStage::wait([this] { return drawer()->isHidden(); }));
    EXPECT_EQ(changes().waiting, 1);
}

TEST_F(BankDrawerTest, saysThatAnotherChangeCameBetween)
{
    fill(QStringLiteral("工商银行 西湖支行 ****7712"), AccountStage::password);
    stage.as("brand1", accounts::ChangeBank{"中国银行 ****4401", AccountStage::password});
    click(button("bankSubmit"));
    ASSERT_TRUE(AccountStage::wait([this] { return says(*drawer(), QStringLiteral("was not proposed")); }));
    EXPECT_TRUE(drawer()->isVisible());
    const accounts::BankChangesAnswer answer = changes();
    ASSERT_EQ(answer.rows.size(), 1U) << "the first one stands, no second";
    EXPECT_EQ(answer.rows[0].bankAccount, "中国银行 ****4401");
}

TEST_F(BankDrawerTest, refusesTheAccountThatIsThereAlready)
{
    fill(QStringLiteral("招商银行 滨江支行 ****3308"), AccountStage::password);
    click(button("bankSubmit"));
    ASSERT_TRUE(AccountStage::wait([this] { return field("bankAccount")->property("invalid").toBool(); }));
    EXPECT_TRUE(changes().rows.empty());
}

} // namespace
