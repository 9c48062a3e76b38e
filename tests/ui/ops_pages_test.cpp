#include "support/ops_stage.h"

#include "ui/accounts/review/closure_review_page.h"
#include "ui/accounts/review/confirmations_page.h"
#include "ui/accounts/review/payouts_page.h"
#include "ui/orders/disputes/disputes_page.h"
#include "ui/orders/disputes/split_card.h"
#include "ui/orders/order_detail.h"
#include "ui/parties/directory/parties_page.h"
#include "ui/parties/review/entry_review_page.h"
#include "ui/parties/rules/rule_form.h"
#include "ui/parties/rules/rules_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/names.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace ui;

namespace {

class OpsPages : public test::OpsStage
{
protected:
    /// Presses the button of a decision, when it stands and is on.
    static bool press(DecisionBar &bar, const char *id)
    {
        QPushButton *button = bar.buttonOf(QString::fromLatin1(id));
        if (button == nullptr || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    static void fill(FormRow *row, const QString &text)
    {
        ASSERT_NE(row, nullptr);
        if (auto *many = qobject_cast<QPlainTextEdit *>(row->field()))
            many->setPlainText(text);
        else
            qobject_cast<QLineEdit *>(row->field())->setText(text);
    }
    static QString id(std::int64_t value) { return QString::number(value); }

    /// The case as the core has it now.
    insight::EntryCase entryCase(std::int64_t application)
    {
        for (const insight::EntryCase &one : ask(insight::EntryCasesQuery{}).cases)
            if (one.application.value == application)
                return one;
        ADD_FAILURE() << "no application " << application;
        return {};
    }
    accounts::ClosureView closure(std::int64_t number)
    {
        for (const accounts::ClosureView &one : ask(accounts::ClosuresQuery{}).closures)
            if (one.closure.value == number)
                return one;
        ADD_FAILURE() << "no closure " << number;
        return {};
    }
    std::optional<orders::DisputeRow> dispute(orders::OrderId order)
    {
        for (const orders::DisputeRow &one : ask(orders::DisputesQuery{}).rows)
            if (one.row.order == order)
                return one;
        return std::nullopt;
    }
    /// Chooses an entry, as a click does.
    static void choose(CardList &list, const QString &wanted)
    {
        ASSERT_TRUE(list.setCurrentId(wanted));
        Q_EMIT list.chosen(wanted);
    }
};

/// The first application that waits and meets its conditions.
std::optional<insight::EntryCase> waiting(const insight::EntryCases &cases)
{
    for (const insight::EntryCase &one : cases.cases)
        if (one.state == "waiting" && one.missingNow.empty())
            return one;
    return std::nullopt;
}

TEST_F(OpsPages, admitsByTheKeyboard)
{
    const auto wanted = waiting(ask(insight::EntryCasesQuery{}));
    ASSERT_TRUE(wanted);
    EntryReviewPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.list()->count() > 0; }));
    choose(*page.list(), id(wanted->application.value));
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_A);
    ASSERT_TRUE(waitFor([&] { return page.list()->currentId() != id(wanted->application.value); }));
    EXPECT_EQ(entryCase(wanted->application.value).state, "admitted");
}

TEST_F(OpsPages, movesThroughApplicationsByTheKeyboard)
{
    EntryReviewPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.list()->count() > 1; }));
    const QString first = page.list()->currentId();
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_J);
    EXPECT_NE(page.list()->currentId(), first);
    EXPECT_EQ(QString::number(page.current()->application.value), page.list()->currentId());
    QTest::keyClick(page.list(), Qt::Key_K);
    EXPECT_EQ(page.list()->currentId(), first);
}

TEST_F(OpsPages, refusesAnApplicationOnlyWithAReason)
{
    EntryReviewPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.list()->count() > 0; }));
    const std::int64_t application = page.list()->currentId().toLongLong();
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_R);
    ASSERT_EQ(page.decisions()->openForm(), "refuse");
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    EXPECT_TRUE(page.decisions()->fieldOf("reason")->hasError());
    EXPECT_EQ(entryCase(application).state, "waiting");
    // Letters in the field are letters, not the page's keys.
    QTest::keyClicks(page.decisions()->fieldOf("reason")->field(), "AJK");
    fill(page.decisions()->fieldOf("reason"), "资料不符");
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    ASSERT_TRUE(waitFor([&] { return page.list()->currentId() != id(application); }));
    EXPECT_EQ(entryCase(application).state, "refused");
    EXPECT_EQ(entryCase(application).reason, "资料不符");
}

TEST_F(OpsPages, saysWhyAnApplicationCannotBeAdmitted)
{
    const auto met = waiting(ask(insight::EntryCasesQuery{}));
    ASSERT_TRUE(met);
    parties::UpdateCreator update;
    update.creator = met->creator;
    update.follower = 86'214;
    give(update);
    EntryReviewPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.list()->count() > 0; }));
    choose(*page.list(), id(met->application.value));
    EXPECT_EQ(page.current()->missingNow, std::vector<std::string>{"followers"});
    EXPECT_TRUE(page.current()->missingThen.empty());
    EXPECT_FALSE(page.decisions()->buttonOf("admit")->isEnabled());
    EXPECT_FALSE(page.decisions()->buttonOf("admit")->accessibleDescription().isEmpty());
    EXPECT_TRUE(page.decisions()->buttonOf("refuse")->isEnabled());
}

TEST_F(OpsPages, closesAnAccountAndPaysItOutOnce)
{
    std::int64_t number = 0;
    for (const accounts::ClosureView &one : ask(accounts::ClosuresQuery{}).closures)
        if (one.state == accounts::ClosureState::applied && one.conditions->open == 0)
            number = one.closure.value;
    ASSERT_NE(number, 0);
    ClosureReviewPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.list()->count() > 0; }));
    choose(*page.list(), id(number));
    ASSERT_TRUE(press(*page.decisions(), "approve"));
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    ASSERT_TRUE(waitFor([&] { return page.decisions()->buttonOf("paid") != nullptr; }));
    EXPECT_EQ(closure(number).state, accounts::ClosureState::closed);

    ASSERT_TRUE(press(*page.decisions(), "bounce"));
    fill(page.decisions()->fieldOf("reason"), "账号已注销");
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    ASSERT_TRUE(waitFor([&] { return page.current() != nullptr && page.current()->bounces == 1; }));

    ASSERT_TRUE(press(*page.decisions(), "paid"));
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    EXPECT_TRUE(page.decisions()->fieldOf("reference")->hasError());
    fill(page.decisions()->fieldOf("reference"), "ICBC-20240618-7");
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    ASSERT_TRUE(waitFor([&] { return closure(number).state == accounts::ClosureState::paidOut; }));
    EXPECT_EQ(closure(number).bankReference, "ICBC-20240618-7");
    const auto says = [&](const QString &words) {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->text() == words; });
    };
    EXPECT_TRUE(waitFor([&] { return says(names::command("account.close.confirm_payout")); }))
        << "the audit card says what was done in words";
    EXPECT_FALSE(says(QStringLiteral("account.close.confirm_payout")));
}

TEST_F(OpsPages, failsAPayOutOnlyWithAReason)
{
    std::optional<accounts::WithdrawalView> open;
    for (const accounts::WithdrawalView &one : ask(accounts::WithdrawalsQuery{}).withdrawals)
        if (one.state == accounts::WithdrawalState::requested)
            open = one;
    ASSERT_TRUE(open);
    PayoutsPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.table()->grid()->tableModel()->rowCount() > 0; }));
    page.openAt({{"withdrawal", id(open->withdrawal.value)}});
    ASSERT_TRUE(press(*page.decisions(), "fail"));
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    EXPECT_TRUE(page.decisions()->fieldOf("reason")->hasError());
    fill(page.decisions()->fieldOf("reason"), "户名不一致");
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    const auto now = [&] {
        for (const accounts::WithdrawalView &one : ask(accounts::WithdrawalsQuery{}).withdrawals)
            if (one.withdrawal == open->withdrawal)
                return one;
        return accounts::WithdrawalView{};
    };
    ASSERT_TRUE(waitFor([&] { return now().state == accounts::WithdrawalState::failed; }));
    EXPECT_EQ(now().reason, "户名不一致");
}

TEST_F(OpsPages, decidesADisputeByTwoPersons)
{
    std::optional<orders::DisputeRow> open;
    for (const orders::DisputeRow &one : ask(orders::DisputesQuery{}).rows)
        if (!one.dispute.proposedShareBp)
            open = one;
    ASSERT_TRUE(open);
    const QString order = id(open->row.order.value);
    {
        DisputesPage page(core);
        page.openAt({{"order", order}});
        show(page);
        ASSERT_TRUE(waitFor([&] { return page.decisions()->buttonOf("propose") != nullptr; }));
        ASSERT_EQ(page.list()->currentId(), order);
        EXPECT_EQ(page.splitCard()->shareBp(), open->dispute.policyShareBp);
        page.splitCard()->setShareBp(3'333);
        const orders::Split split = page.splitCard()->split();
        EXPECT_EQ(split.payee, base::shareOf(open->row.taskCost, 3'333));
        EXPECT_EQ((split.mcn + split.creator).fen, split.payee.fen);
        EXPECT_EQ((split.payee + split.release).fen, page.detail()->answer()->money.frozen.value_or(base::Money()).fen);
        ASSERT_TRUE(press(*page.decisions(), "propose"));
        ASSERT_TRUE(press(*page.decisions(), "confirm"));
        EXPECT_TRUE(page.decisions()->fieldOf("note")->hasError());
        fill(page.decisions()->fieldOf("note"), "双方各有责任");
        ASSERT_TRUE(press(*page.decisions(), "confirm"));
        ASSERT_TRUE(waitFor([&] { return page.decisions()->buttonOf("confirm_share") != nullptr; }));
        EXPECT_FALSE(page.decisions()->buttonOf("confirm_share")->isEnabled());
        EXPECT_FALSE(page.decisions()->buttonOf("confirm_share")->toolTip().isEmpty());
    }
    ASSERT_EQ(dispute(open->row.order)->dispute.proposedShareBp, 3'333);
    signIn("ops2");
    DisputesPage page(core);
    page.openAt({{"order", order}});
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.decisions()->buttonOf("confirm_share") != nullptr; }));
    ASSERT_TRUE(press(*page.decisions(), "confirm_share"));
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    ASSERT_TRUE(waitFor([&] { return !dispute(open->row.order); }));
    const auto paid = ask(orders::OrderQuery{open->row.order}).money.payee;
    EXPECT_EQ(paid, base::shareOf(open->row.taskCost, 3'333));
}

TEST_F(OpsPages, aProposalIsRefusedByAnotherAndWithdrawnByItsProposer)
{
    std::optional<orders::DisputeRow> open;
    for (const orders::DisputeRow &one : ask(orders::DisputesQuery{}).rows)
        if (!one.dispute.proposedShareBp)
            open = one;
    ASSERT_TRUE(open);
    const QString order = id(open->row.order.value);
    const auto propose = [&] {
        const std::int64_t revision = ask(orders::OrderQuery{open->row.order}).row.revision;
        give(orders::DecideDispute{open->row.order, 2'000, "部分履约", revision});
    };
    const auto drop = [&](const char *button, const char *other) {
        DisputesPage page(core);
        page.openAt({{"order", order}});
        show(page);
        ASSERT_TRUE(waitFor([&] { return page.decisions()->buttonOf(button) != nullptr; }));
        EXPECT_EQ(page.decisions()->buttonOf(other), nullptr);
        ASSERT_TRUE(press(*page.decisions(), button));
        ASSERT_TRUE(press(*page.decisions(), "confirm"));
        EXPECT_TRUE(page.decisions()->fieldOf("reason")->hasError());
        fill(page.decisions()->fieldOf("reason"), "证据不足");
        ASSERT_TRUE(press(*page.decisions(), "confirm"));
        ASSERT_TRUE(waitFor([&] { return !dispute(open->row.order)->dispute.proposedShareBp; }));
        EXPECT_EQ(dispute(open->row.order)->dispute.deadline, open->dispute.deadline);
    };
    propose();
    drop("withdraw", "refuse");
    propose();
    signIn("ops2");
    drop("refuse", "withdraw");
}

TEST_F(OpsPages, anOpenFormNeverSpeaksOfAnotherCase)
{
    for (const char *login : {"ops8", "ops9"})
        give(parties::AddUser{{}, {}, login, "a long password", login});
    signIn("ops2");
    ConfirmationsPage page(core);
    show(page);
    QString asked;
    for (const parties::UserView &one : ask(parties::UsersQuery{}).rows)
        if (one.login == "ops8")
            asked = QStringLiteral("u") + id(one.user.value);
    ASSERT_TRUE(waitFor([&] { return page.list()->currentId().startsWith(QLatin1Char('u')); }));
    choose(*page.list(), asked);
    ASSERT_TRUE(press(*page.decisions(), "refuse"));
    ASSERT_EQ(page.decisions()->openForm(), QStringLiteral("refuse"));
    fill(page.decisions()->fieldOf("reason"), "并非本平台员工");
    give(parties::ConfirmUser{parties::UserId(asked.mid(1).toLongLong())});
    page.refresh();
    ASSERT_TRUE(waitFor([&] { return page.list()->currentId() != asked; }));
    EXPECT_EQ(page.decisions()->openForm(), QString());
}

TEST_F(OpsPages, findsADisputeAndShowsTheOrderAsEveryPageDoes)
{
    const auto rows = ask(orders::DisputesQuery{}).rows;
    ASSERT_GT(rows.size(), 1u);
    const orders::OrderRow wanted = rows.back().row;
    DisputesPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.list()->count() >= int(rows.size()); }));
    page.findChild<SearchBox *>()->setText(QString::fromStdString(wanted.number));
    ASSERT_TRUE(waitFor([&] { return page.list()->count() == 1 && page.detail()->answer(); }));
    ASSERT_TRUE(waitFor([&] { return page.detail()->orderId() == wanted.order && page.detail()->answer(); }));
    for (const QPushButton *one : page.detail()->findChildren<QPushButton *>())
        EXPECT_FALSE(one->isVisible() && one->objectName().startsWith(QLatin1String("order.")))
            << "the page decides, not the view of the order: " << one->objectName().toStdString();
    page.findChild<SearchBox *>()->setText(QStringLiteral("没有这样的"));
    ASSERT_TRUE(waitFor([&] { return page.list()->count() == 0; }));
    EXPECT_FALSE(page.detail()->isVisible());
}

TEST_F(OpsPages, changesARuleByTwoPersons)
{
    std::int64_t proposed = 0;
    const std::int64_t current = ask(parties::RulesQuery{}).current;
    {
        RulesPage page(core);
        show(page);
        ASSERT_TRUE(waitFor([&] { return page.list()->count() > 0; }));
        const int versions = page.list()->count();
        page.startProposal();
        EXPECT_FALSE(page.form()->proposeButton()->isEnabled());
        auto *field = qobject_cast<QSpinBox *>(page.form()->fieldOf("entry_minimum_followers"));
        ASSERT_NE(field, nullptr);
        field->setValue(100'000'000);
        EXPECT_EQ(page.form()->changes(), (nlohmann::json{{"entry_minimum_followers", 100'000'000}}));
        page.form()->proposeButton()->click();
        EXPECT_EQ(page.form()->proposeButton()->isEnabled(), true) << "without a reason nothing is sent";
        page.form()->setNote("提高门槛");
        page.form()->proposeButton()->click();
        ASSERT_TRUE(waitFor([&] { return page.list()->count() == versions + 1; }));
        proposed = page.list()->currentId().toLongLong();
        EXPECT_FALSE(page.decisions()->buttonOf("confirm_version")->isEnabled());
    }
    signIn("ops2");
    RulesPage page(core);
    page.openAt({{"version", id(proposed)}});
    show(page);
    ASSERT_TRUE(waitFor([&] { return !page.effect().isEmpty(); }));
    EXPECT_EQ(ask(parties::RulesQuery{}).current, current) << "looking at the effect changes nothing";
    ASSERT_TRUE(press(*page.decisions(), "confirm_version"));
    ASSERT_TRUE(press(*page.decisions(), "confirm"));
    ASSERT_TRUE(waitFor([&] { return ask(parties::RulesQuery{}).current == proposed; }));
}

TEST_F(OpsPages, registersAPartyAndAddsALogIn)
{
    PartiesPage page(core);
    show(page);
    ASSERT_TRUE(waitFor([&] { return page.table()->grid()->tableModel()->rowCount() > 0; }));
    const int before = page.table()->grid()->tableModel()->rowCount();
    page.startForm(PartyForm::Purpose::brand);
    PartyForm &form = *page.form();
    form.submitButton()->click();
    EXPECT_TRUE(form.row("name")->hasError());
    fill(form.row("name"), "青屿护肤测试");
    fill(form.row("industry"), "美妆");
    fill(form.row("bank_account"), "招商银行 张江支行 ****6621");
    fill(form.row("user_name"), "陆晓航");
    fill(form.row("login"), "brand1");
    fill(form.row("password"), "correct-horse-9");
    form.submitButton()->click();
    ASSERT_TRUE(waitFor([&] { return form.row("login")->hasError(); })) << "brand1 is taken";
    fill(form.row("login"), "qingyu");
    form.submitButton()->click();
    ASSERT_TRUE(waitFor([&] { return page.table()->grid()->tableModel()->rowCount() == before + 1; }));

    page.startForm(PartyForm::Purpose::user);
    fill(form.row("user_name"), "周敏");
    fill(form.row("login"), "qingyu2");
    fill(form.row("password"), "correct-horse-9");
    form.submitButton()->click();
    const auto users = [&] {
        const auto found =
            ask(parties::PartiesQuery{.kind = {}, .status = {}, .text = "青屿护肤测试", .limit = {}, .offset = {}});
        return found.rows.size() == 1 ? found.rows.front().users.value_or(0) : 0;
    };
    ASSERT_TRUE(waitFor([&] { return users() == 2; }));
}

} // namespace
