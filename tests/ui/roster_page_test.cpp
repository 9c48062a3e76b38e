#include "tests/ui/support/account_stage.h"
#include "tests/ui/ui_environment.h"
#include "ui/parties/roster/roster_page.h"
#include "ui/shared/table/table_panel.h"

#include <QDateEdit>
#include <QPushButton>

namespace {

using test::AccountStage;
using test::says;

struct RosterPageTest : testing::Test
{
    RosterPageTest() : stage("mcn1"), page(stage.core)
    {
        test::UiEnvironment::current().language.setLanguage(QStringLiteral("en"));
        page.resize(1240, 820);
        page.show();
        page.refresh();
        EXPECT_TRUE(AccountStage::wait([this] { return rows() == 2; }));
    }
    ~RosterPageTest() override { test::UiEnvironment::current().language.setLanguage(QStringLiteral("zh_CN")); }

    [[nodiscard]] int rows() const { return page.findChild<ui::TablePanel *>()->grid()->tableModel()->rowCount(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void open(std::int64_t followers)
    {
        page.openAt({{QStringLiteral("creator"), QString::number(stage.creatorWith(followers).value)}});
        EXPECT_TRUE(AccountStage::wait([this] { return button("signContract") != nullptr; }));
    }

    AccountStage stage;
    ui::RosterPage page;
};

TEST_F(RosterPageTest, saysWithFiguresWhyACreatorCannotEnter)
{
    open(86'214);
    EXPECT_TRUE(AccountStage::wait([this] { return says(page, QStringLiteral("Followers ≥ 100,000, now 86,214")); }));
    button("applyForEntry")->click();
    EXPECT_TRUE(AccountStage::wait([this] { return says(page, QStringLiteral("Entry was not applied for")); }));
    EXPECT_TRUE(says(page, QStringLiteral("86,214")));
    EXPECT_EQ(stage.ask(parties::ApplicationsQuery()).total, 0);
}

TEST_F(RosterPageTest, appliesForACreatorWhoMeetsTheConditions)
{
    open(128'000);
    button("applyForEntry")->click();
    EXPECT_TRUE(AccountStage::wait([this] { return stage.ask(parties::ApplicationsQuery()).waiting == 1; }));
    EXPECT_TRUE(AccountStage::wait([this] { return says(page, QStringLiteral("In review")); }));
}

TEST_F(RosterPageTest, signsOnceHoweverOftenTheButtonIsClicked)
{
    open(128'000);
    button("signContract")->click();
    button("formSubmit")->click();
    button("formSubmit")->click();
    EXPECT_TRUE(AccountStage::wait([this] { return says(page, QStringLiteral("30%")); }));
    EXPECT_EQ(stage.ask(parties::ContractsQuery()).total, 1);
}

TEST_F(RosterPageTest, refusesAPeriodThatIsOverAtItsField)
{
    open(128'000);
    button("signContract")->click();
    auto *until = page.findChild<QDateEdit *>(QStringLiteral("until"));
    until->setDate(until->date().addYears(-3));
    EXPECT_FALSE(button("formSubmit")->isEnabled());
    EXPECT_TRUE(says(page, QStringLiteral("It must not end before it begins")));
}

TEST_F(RosterPageTest, bindsFromThePool)
{
    const auto creator = stage.creatorWith(230'000);
    test::buttonSaying(page, QStringLiteral("Bind a creator"))->click();
    const QString name = QStringLiteral("bind-%1").arg(creator.value);
    ASSERT_TRUE(AccountStage::wait([&] { return page.findChild<QPushButton *>(name) != nullptr; }));
    page.findChild<QPushButton *>(name)->click();
    EXPECT_TRUE(AccountStage::wait([this] { return rows() == 3; }));
}

} // namespace
