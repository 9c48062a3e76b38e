#include "tests/ui/support/account_stage.h"
#include "tests/ui/ui_environment.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/code_entry.h"
#include "ui/accounts/ledger_panel.h"
#include "ui/accounts/statement_file.h"
#include "ui/accounts/withdraw_drawer.h"
#include "ui/accounts/withdrawals_panel.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/form.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

using test::AccountStage;
using test::says;

struct AccountPageTest : testing::Test
{
    AccountPageTest() : stage("brand1"), page(stage.core)
    {
        test::UiEnvironment::current().language.setLanguage(QStringLiteral("en"));
        page.resize(1240, 820);
        page.show();
        page.refresh();
        EXPECT_TRUE(AccountStage::wait([this] { return lines() >= 1 && says(page, QStringLiteral("¥50,000.00")); }));
    }
    ~AccountPageTest() override { test::UiEnvironment::current().language.setLanguage(QStringLiteral("zh_CN")); }

    [[nodiscard]] int lines() const { return model<ui::LedgerPanel>()->rowCount(); }
    template <class Panel>
    [[nodiscard]] ui::TableModel *model() const
    {
        return page.findChild<Panel *>()->table()->grid()->tableModel();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void topUp(qint64 fen, const char *reference)
    {
        test::buttonSaying(page, QStringLiteral("Top up"))->click();
        page.findChild<ui::MoneyEdit *>(QStringLiteral("topUpAmount"))->setFen(fen);
        page.findChild<QLineEdit *>(QStringLiteral("bankReference"))->setText(QString::fromLatin1(reference));
    }
    /// Opens the form, has a code sent and gives it.
    QString beginWithdrawal(qint64 fen)
    {
        test::buttonSaying(page, QStringLiteral("Withdraw"))->click();
        page.findChild<ui::MoneyEdit *>(QStringLiteral("withdrawAmount"))->setFen(fen);
        button("sendCode")->click();
        EXPECT_TRUE(AccountStage::wait([this] { return says(page, QStringLiteral("5 tries")); }));
        return stage.newestCode();
    }

    AccountStage stage;
    ui::AccountPage page;
};

TEST_F(AccountPageTest, showsTopUpInBalanceAndLedger)
{
    const int before = lines();
    topUp(123'456, "R-2");
    button("topUpSubmit")->click();
    EXPECT_TRUE(AccountStage::wait([&] { return lines() == before + 1; }));
    EXPECT_TRUE(AccountStage::wait([&] { return says(page, QStringLiteral("¥51,234.56")); }));
    const int change = model<ui::LedgerPanel>()->columnIndex(QStringLiteral("change"));
    EXPECT_EQ(model<ui::LedgerPanel>()->cellAt(0, change).text, QStringLiteral("+1,234.56"));
    EXPECT_TRUE(says(page, QStringLiteral("Agrees with the balance")));
}

TEST_F(AccountPageTest, creditsOnceHoweverOftenTheButtonIsClicked)
{
    const int before = lines();
    topUp(100, "R-3");
    button("topUpSubmit")->click();
    button("topUpSubmit")->click();
    EXPECT_TRUE(AccountStage::wait([&] { return lines() == before + 1; }));
    EXPECT_EQ(stage.ask(accounts::AccountQuery()).available.fen, AccountStage::toppedUpFen + 100);
}

TEST_F(AccountPageTest, saysAtTheFieldThatTheBankReferenceWasUsed)
{
    topUp(100, "R-1");
    button("topUpSubmit")->click();
    auto *reference = page.findChild<QLineEdit *>(QStringLiteral("bankReference"));
    EXPECT_TRUE(AccountStage::wait([&] { return reference->property("invalid").toBool(); }));
    EXPECT_TRUE(reference->accessibleDescription().contains(QStringLiteral("R-1")));
    EXPECT_EQ(stage.ask(accounts::AccountQuery()).available.fen, AccountStage::toppedUpFen);
}

TEST_F(AccountPageTest, countsATryForAWrongCodeAndSaysWhatIsLeft)
{
    const QString code = beginWithdrawal(100'00);
    ASSERT_EQ(code.size(), 6);
    auto *entry = page.findChild<ui::CodeEntry *>();
    entry->field()->setText(code == QStringLiteral("000000") ? QStringLiteral("111111") : QStringLiteral("000000"));
    button("withdrawSubmit")->click();
    EXPECT_TRUE(AccountStage::wait([&] { return entry->error().contains(QLatin1Char('4')); }));
    EXPECT_FALSE(button("sendCode")->isEnabled());
    EXPECT_EQ(model<ui::WithdrawalsPanel>()->rowCount(), 0);

    entry->field()->setText(code);
    button("withdrawSubmit")->click();
    EXPECT_TRUE(AccountStage::wait([&] { return model<ui::WithdrawalsPanel>()->rowCount() == 1; }));
    EXPECT_TRUE(AccountStage::wait([&] { return says(page, QStringLiteral("¥49,900.00")); }));
    EXPECT_EQ(stage.ask(accounts::AccountQuery()).pendingPayout.fen, 100'00);
}

TEST_F(AccountPageTest, offersNoMoreThanThereIs)
{
    beginWithdrawal(AccountStage::toppedUpFen + 1);
    page.findChild<ui::CodeEntry *>()->field()->setText(QStringLiteral("123456"));
    EXPECT_FALSE(button("withdrawSubmit")->isEnabled());
    test::buttonSaying(page, QStringLiteral("All"))->click();
    EXPECT_EQ(page.findChild<ui::MoneyEdit *>(QStringLiteral("withdrawAmount"))->fen(), AccountStage::toppedUpFen);
    EXPECT_TRUE(button("withdrawSubmit")->isEnabled());
}

TEST_F(AccountPageTest, writesItsStatementInThreeFormats)
{
    for (const char *ending : {"csv", "xlsx", "pdf"}) {
        const std::string file = stage.folder.file(std::string("statement.") + ending);
        std::optional<base::Result<qint64>> written;
        ui::StatementRequest request;
        request.period = QStringLiteral("2024-05");
        stage.core.run(
            &stage.context,
            [session = stage.core.session(), request, file](workspace::Workspace &workspace) {
                return ui::writeStatement(workspace, session, request, QString::fromStdString(file));
            },
            [&](base::Result<qint64> result) { written = result; });
        ASSERT_TRUE(AccountStage::wait([&] { return written.has_value(); })) << ending;
        ASSERT_TRUE(written->ok()) << base::toMessage(written->error());
        EXPECT_EQ(**written, 1) << ending;
        QFile saved(QString::fromStdString(file));
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
        const QByteArray content = saved.readAll();
        if (std::string(ending) == "csv") {
            EXPECT_TRUE(content.contains("50000.00")) << content.toStdString();
        }
        EXPECT_GT(content.size(), 100) << ending;
    }
}

} // namespace
