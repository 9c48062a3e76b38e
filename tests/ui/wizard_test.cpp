#include "brand_stage.h"
#include "ui_environment.h"

#include "ui/orders/wizard/brief_step.h"
#include "ui/orders/wizard/check_step.h"
#include "ui/orders/wizard/creators_step.h"
#include "ui/orders/wizard/project_step.h"
#include "ui/orders/wizard/wizard_page.h"
#include "ui/shared/widgets/form.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace ui;

namespace {

class Wizard : public testing::Test
{
protected:
    Wizard() : page(stage.core)
    {
        page.resize(1240, 840);
        page.show();
        page.refresh();
        stage.settle();
        chosen = stage.orderable();
    }

    static QLineEdit *edit(FormRow *row) { return static_cast<QLineEdit *>(row->field()); }
    void fillProject(qint64 budgetFen = 50'000'000)
    {
        edit(page.projectStep()->row("name"))->setText("双12焕亮季");
        static_cast<MoneyEdit *>(page.projectStep()->row("budget_fen")->field())->setFen(budgetFen);
    }
    void fillBrief()
    {
        edit(page.briefStep()->row("name"))->setText("口红上新种草");
        edit(page.briefStep()->row("brand_name"))->setText("青屿");
        edit(page.briefStep()->row("product"))->setText("雾面口红");
        static_cast<QPlainTextEdit *>(page.briefStep()->row("requirements")->field())->setPlainText("展示上色效果");
    }
    void addCreators(size_t count)
    {
        std::vector<discovery::CreatorId> ids;
        for (size_t i = 0; i < count; ++i)
            ids.push_back(chosen.at(i).id);
        page.creatorsStep()->add(ids);
        stage.settle();
    }
    void fillAll(size_t creators)
    {
        fillProject();
        addCreators(creators);
        fillBrief();
        page.goTo(3);
        stage.settle();
    }
    orders::OrdersAnswer placed() { return *stage.ask(orders::OrdersQuery{}); }
    base::Money available() { return stage.ask(accounts::AccountQuery{})->available; }

    test::BrandStage stage;
    WizardPage page;
    std::vector<discovery::CreatorRow> chosen;
};

TEST_F(Wizard, placesExactlyTheOrdersWithTheTotalsThatWereShown)
{
    fillProject();
    addCreators(2);
    page.creatorsStep()->lineRows()[0]->count()->setValue(3);
    page.creatorsStep()->lineRows()[1]->price()->setFen(123'456);
    fillBrief();
    page.goTo(3);
    stage.settle();
    const Quote quote = page.checkStep()->quote();
    ASSERT_TRUE(quote.isPlaceable());
    EXPECT_EQ(quote.orders, 4);
    EXPECT_EQ(quote.taskCost.fen, chosen[0].price20To60->fen * 3 + 123'456);
    QSignalSpy going(&page, &Page::navigateRequested);
    page.placeButton()->click();
    stage.settle();

    const orders::OrdersAnswer answer = placed();
    EXPECT_EQ(answer.total, 4);
    EXPECT_EQ(answer.taskCostTotal, quote.taskCost);
    base::Money all;
    for (const orders::OrderRow &row : answer.rows) {
        EXPECT_EQ(row.state, orders::OrderState::awaitingPayment);
        all += row.taskCost + *row.fee;
    }
    EXPECT_EQ(all, quote.total);
    EXPECT_EQ(page.placing()->outcome().total, quote.total);
    EXPECT_EQ(available().fen, test::BrandStage::toppedUpFen);
    ASSERT_EQ(going.size(), 1);
    EXPECT_EQ(going[0][0].toString(), "orders");
    EXPECT_EQ(going[0][1].toMap().value("orders").toStringList().size(), 4);
}

TEST_F(Wizard, doubleClickPlacesAndPaysOnce)
{
    fillAll(1);
    const base::Money due = page.checkStep()->quote().dueNow;
    page.payButton()->click();
    page.payButton()->click();
    QTest::mouseDClick(page.payButton(), Qt::LeftButton);
    stage.settle();
    page.payButton()->click();
    stage.settle();
    EXPECT_EQ(placed().total, 1);
    EXPECT_EQ(placed().rows[0].state, orders::OrderState::awaitingAcceptance);
    EXPECT_EQ(available().fen, test::BrandStage::toppedUpFen - due.fen);
    EXPECT_EQ(stage.ask(orders::ProjectsQuery{})->total, 1);
    EXPECT_EQ(stage.ask(orders::BriefsQuery{})->total, 1);
}

TEST_F(Wizard, sameDraftSentTwiceHasOneEffect)
{
    fillAll(1);
    WizardDraft draft = page.draft();
    WizardPlacing first(stage.core);
    QObject::connect(&first, &WizardPlacing::keysChanged, [&](const QJsonObject &keys) { draft.keys = keys; });
    first.start(draft, true);
    stage.settle();
    WizardPlacing again(stage.core);
    again.start(draft, true);
    stage.settle();
    ASSERT_TRUE(again.outcome().isPlaced());
    EXPECT_EQ(again.outcome().orders[0].order.order, first.outcome().orders[0].order.order);
    EXPECT_EQ(placed().total, 1);
}

TEST_F(Wizard, showsWhatHappenedWhenMoneyIsShort)
{
    fillProject();
    addCreators(3);
    page.creatorsStep()->lineRows()[0]->price()->setFen(10'000'000);
    page.creatorsStep()->lineRows()[1]->price()->setFen(15'000'000);
    page.creatorsStep()->lineRows()[2]->price()->setFen(1'000'000);
    fillBrief();
    page.goTo(3);
    stage.settle();
    EXPECT_FALSE(page.checkStep()->bannerText().isEmpty());
    QSignalSpy going(&page, &Page::navigateRequested);
    page.payButton()->click();
    stage.settle();
    const PlacingOutcome &outcome = page.placing()->outcome();
    ASSERT_EQ(outcome.orders.size(), 3U);
    EXPECT_TRUE(outcome.orders[0].paid);
    EXPECT_FALSE(outcome.orders[1].paid);
    ASSERT_TRUE(outcome.orders[1].refusal.has_value());
    EXPECT_EQ(outcome.orders[1].refusal->code, base::ErrorCode::insufficientFunds);
    EXPECT_TRUE(outcome.orders[2].paid);
    EXPECT_EQ(placed().total, 3);
    EXPECT_EQ(going.size(), 0) << "what happened is read here first";
    EXPECT_TRUE(page.checkStep()->bannerText().contains("1")) << page.checkStep()->bannerText().toStdString();
}

TEST_F(Wizard, refusalsStandAtTheirFields)
{
    page.nextButton()->click();
    EXPECT_TRUE(page.projectStep()->row("name")->hasError());
    EXPECT_TRUE(page.projectStep()->row("budget_fen")->hasError());
    EXPECT_EQ(page.draft().step, 0);
    fillProject();
    EXPECT_FALSE(page.projectStep()->row("name")->hasError());
    page.nextButton()->click();
    EXPECT_EQ(page.draft().step, 1);
    page.nextButton()->click();
    EXPECT_EQ(page.draft().step, 1) << "no creator yet";
    addCreators(1);
    page.nextButton()->click();
    ASSERT_EQ(page.draft().step, 2);
    fillBrief();
    edit(page.briefStep()->row("name"))->setText(QString(61, QChar(u'长')));
    page.draft().publishUntil = page.draft().publishFrom.addDays(30);
    page.draft().scriptDue = page.draft().videoDue.addDays(2);
    page.briefStep()->fill();
    page.nextButton()->click();
    EXPECT_EQ(page.draft().step, 2);
    const QString tooLong = page.briefStep()->row("name")->error();
    EXPECT_TRUE(tooLong.contains("60") && tooLong.contains("61")) << tooLong.toStdString();
    EXPECT_TRUE(page.briefStep()->row("publish_until")->error().contains("30"));
    EXPECT_TRUE(page.briefStep()->row("video_due_at")->hasError());
}

TEST_F(Wizard, localLimitsAreTheCoresOwn)
{
    WizardDraft draft = WizardDraft::begin(QDate::currentDate());
    draft.name = "名";
    draft.brandName = "品";
    draft.product = "物";
    draft.requirements = "要求";
    const base::Timestamp now(QDateTime::currentMSecsSinceEpoch());
    EXPECT_TRUE(briefProblems(draft, {}, now).empty());
    draft.publishUntil = draft.publishFrom.addDays(29);
    EXPECT_TRUE(briefProblems(draft, {}, now).empty()) << "30 days";
    draft.publishUntil = draft.publishFrom.addDays(30);
    EXPECT_EQ(briefProblems(draft, {}, now).count("publish_until"), 1U);
    draft = WizardDraft::begin(QDate::currentDate());
    draft.prepaid = true;
    draft.prepaidBp = 4'900;
    EXPECT_EQ(briefProblems(draft, {}, now).count("prepaid_bp"), 1U);
}

TEST_F(Wizard, whoCannotBeOrderedIsNamedWithTheReason)
{
    discovery::FindCreators query;
    query.where = std::vector<std::string>{"takes_orders = no"};
    query.limit = 1;
    const discovery::CreatorRow blocked = stage.ask(query)->rows.at(0);
    fillProject();
    addCreators(1);
    page.creatorsStep()->add({blocked.id});
    stage.settle();
    fillBrief();
    EXPECT_FALSE(page.creatorsStep()->lineRows()[1]->problem().isEmpty());
    page.goTo(3);
    stage.settle();
    EXPECT_FALSE(page.checkStep()->quote().isPlaceable());
    EXPECT_FALSE(page.placeButton()->isEnabled());
    EXPECT_FALSE(page.payButton()->isEnabled());
    EXPECT_TRUE(page.checkStep()->bannerText().contains(QString::fromStdString(blocked.nickName)));
}

TEST_F(Wizard, draftComesBackAfterLeaving)
{
    fillAll(2);
    const QJsonObject state = page.saveState();
    WizardPage other(stage.core);
    other.restoreState(state);
    other.refresh();
    stage.settle();
    EXPECT_EQ(other.draft().toJson(), page.draft().toJson());
    EXPECT_EQ(other.draft().step, 3);
    EXPECT_EQ(other.checkStep()->quote().total, page.checkStep()->quote().total);
}

TEST_F(Wizard, keysMoveOnAndBack)
{
    fillProject();
    QTest::keyClick(edit(page.projectStep()->row("name")), Qt::Key_Return);
    EXPECT_EQ(page.draft().step, 1);
    addCreators(1);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(page.draft().step, 2);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(page.draft().step, 1);
    fillBrief();
    page.goTo(3);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    stage.settle();
    EXPECT_EQ(placed().total, 0) << "only a button places";
}

TEST_F(Wizard, ctrlEnterInAFieldGoesOneStepOn)
{
    fillProject();
    addCreators(1);
    page.goTo(0);
    QTest::keyClick(edit(page.projectStep()->row("name")), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(page.draft().step, 1);
}

TEST_F(Wizard, knowsTheBrandWhenNoDraftWasKept)
{
    WizardPage other(stage.core);
    other.restoreState({});
    EXPECT_EQ(edit(other.briefStep()->row("brand_name"))->text(), "青屿护肤");
}

TEST_F(Wizard, candidatesArriveFromTheSquare)
{
    page.openAt({{"creators", QStringList{QString::number(chosen[0].id.value), QString::number(chosen[1].id.value)}}});
    stage.settle();
    ASSERT_EQ(page.creatorsStep()->lineRows().size(), 2U);
    EXPECT_EQ(page.draft().step, 0) << "the project is still missing";
}

TEST_F(Wizard, placesFurtherOrdersOfAPublishedBrief)
{
    fillAll(1);
    page.placeButton()->click();
    stage.settle();
    const orders::BriefId brief = *page.placing()->outcome().brief;
    page.openAt({{"brief", QString::number(brief.value)}});
    stage.settle();
    EXPECT_EQ(page.draft().brief, brief);
    EXPECT_EQ(page.draft().step, 1);
    EXPECT_EQ(page.draft().placesLeft, 49);
    EXPECT_FALSE(page.briefStep()->row("name")->field()->isEnabled());
    page.creatorsStep()->add({chosen[3].id});
    stage.settle();
    page.goTo(3);
    stage.settle();
    page.placeButton()->click();
    stage.settle();
    EXPECT_EQ(placed().total, 2);
    EXPECT_EQ(stage.ask(orders::BriefsQuery{})->total, 1);
}

TEST_F(Wizard, depositIsWhatPayingTakes)
{
    fillProject();
    addCreators(1);
    fillBrief();
    page.draft().prepaid = true;
    page.draft().prepaidBp = 5'000;
    page.goTo(3);
    stage.settle();
    const Quote quote = page.checkStep()->quote();
    EXPECT_EQ(quote.dueNow, base::shareOf(quote.total, 5'000));
    page.payButton()->click();
    stage.settle();
    EXPECT_EQ(available().fen, test::BrandStage::toppedUpFen - quote.dueNow.fen);
}

} // namespace
