#include "tests/ui/support/account_stage.h"
#include "tests/ui/ui_environment.h"
#include "ui/accounts/closing_banner.h"
#include "ui/accounts/closing_wizard.h"
#include "ui/accounts/code_entry.h"
#include "ui/accounts/security_page.h"
#include "ui/shared/dialogs/dialogs.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

using Step = ui::ClosingWizard::Step;
using test::AccountStage;
using test::says;

struct ClosingTest : testing::Test
{
    ClosingTest() : stage("brand1"), page(stage.core), banner(stage.core)
    {
        test::UiEnvironment::current().language.setLanguage(QStringLiteral("en"));
        page.resize(1240, 820);
        page.show();
        page.refresh();
    }
    ~ClosingTest() override { test::UiEnvironment::current().language.setLanguage(QStringLiteral("zh_CN")); }

    [[nodiscard]] QPushButton *next() const { return page.findChild<QPushButton *>(QStringLiteral("closingNext")); }
    [[nodiscard]] ui::ClosingWizard &wizard() const { return *page.wizard(); }
    /// To the conditions, checked.
    void toConditions()
    {
        page.findChild<QPushButton *>(QStringLiteral("closeAccount"))->click();
        next()->click();
        EXPECT_EQ(wizard().step(), Step::conditions);
        EXPECT_TRUE(AccountStage::wait([&] { return says(wizard(), QStringLiteral("Checked ")); }));
    }

    AccountStage stage;
    ui::SecurityPage page;
    ui::ClosingBanner banner;
};

TEST_F(ClosingTest, saysWhatStandsAgainstItAndLeadsThere)
{
    std::string code;
    stage.core.execute(&stage.context, accounts::SendCode{accounts::CodePurpose::withdrawal}, ui::Core::newKey(),
                       [&](base::Result<accounts::SendCodeOutcome> outcome) { code = outcome ? "sent" : "refused"; });
    ASSERT_TRUE(AccountStage::wait([&] { return code == "sent"; }));
    bool done = false;
    stage.core.execute(&stage.context, accounts::Withdraw{base::Money(2'000'000), stage.newestCode().toStdString()},
                       ui::Core::newKey(), [&](base::Result<accounts::WithdrawalOutcome> outcome) {
                           EXPECT_TRUE(outcome.ok());
                           done = true;
                       });
    ASSERT_TRUE(AccountStage::wait([&] { return done; }));

    toConditions();
    EXPECT_TRUE(AccountStage::wait([&] { return says(wizard(), QStringLiteral("1 conditions are not met")); }));
    EXPECT_TRUE(says(wizard(), QStringLiteral("¥20,000.00")));
    EXPECT_FALSE(next()->isEnabled());
    QSignalSpy asked(&page, &ui::Page::navigateRequested);
    QAbstractButton *way = nullptr;
    ASSERT_TRUE(AccountStage::wait([&] {
        way = test::buttonSaying(wizard(), QStringLiteral("Show withdrawals"));
        return way != nullptr;
    }));
    way->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("account"));
}

TEST_F(ClosingTest, goesFromReadingToAppliedAndBack)
{
    toConditions();
    ASSERT_TRUE(AccountStage::wait([&] { return next()->isEnabled(); }));
    next()->click();
    ASSERT_EQ(wizard().step(), Step::reason);
    EXPECT_FALSE(next()->isEnabled());
    page.findChild<QPlainTextEdit *>(QStringLiteral("closingReason"))->setPlainText(QStringLiteral("业务调整"));
    EXPECT_FALSE(next()->isEnabled());
    page.findChild<QCheckBox *>(QStringLiteral("acceptConditions"))->setChecked(true);
    ASSERT_TRUE(next()->isEnabled());
    next()->click();
    ASSERT_EQ(wizard().step(), Step::code);
    auto *entry = wizard().findChild<ui::CodeEntry *>();
    entry->sendButton()->click();
    ASSERT_TRUE(AccountStage::wait([&] { return says(wizard(), QStringLiteral("5 tries")); }));
    const QString code = stage.newestCode();
    entry->field()->setText(code == QStringLiteral("000000") ? QStringLiteral("111111") : QStringLiteral("000000"));
    next()->click();
    ASSERT_TRUE(AccountStage::wait([&] { return entry->error().contains(QLatin1Char('4')); }));
    EXPECT_EQ(wizard().step(), Step::code);
    entry->field()->setText(code);
    next()->click();
    next()->click();
    ASSERT_TRUE(AccountStage::wait([&] { return wizard().step() == Step::review; }));
    EXPECT_EQ(stage.ask(accounts::AccountQuery()).status, "closing");
    EXPECT_TRUE(AccountStage::wait([&] { return !banner.isHidden(); }));

    ui::dialogs::setNextAnswer(QStringLiteral("ok"));
    page.findChild<QPushButton *>(QStringLiteral("withdrawApplication"))->click();
    EXPECT_TRUE(AccountStage::wait([&] { return wizard().step() == Step::read; }));
    EXPECT_TRUE(says(wizard(), QStringLiteral("was withdrawn")));
    EXPECT_EQ(stage.ask(accounts::AccountQuery()).status, "active");
    EXPECT_TRUE(AccountStage::wait([&] { return banner.isHidden(); }));
    (void)ui::dialogs::takeShown();
}

} // namespace
