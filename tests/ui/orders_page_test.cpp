#include "ui/orders/orders_page.h"

#include "support/orders_stage.h"
#include "ui/async/jobs.h"
#include "ui/orders/actions/cancel_form.h"
#include "ui/orders/actions/project_forms.h"
#include "ui/orders/inbox_page.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_words.h"
#include "ui/orders/order_works.h"
#include "ui/orders/projects_page.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/search_box.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace ui;
using orders::OrderState;
using test::Seat;

namespace {

class OrdersPageTest : public test::OrdersStage
{
protected:
    template <class SomePage>
    std::unique_ptr<SomePage> open(Seat &seat)
    {
        std::unique_ptr<SomePage> page;
        if constexpr (std::is_same_v<SomePage, OrdersPage>)
            page = std::make_unique<SomePage>(seat.core, jobs);
        else
            page = std::make_unique<SomePage>(seat.core);
        page->resize(1240, 820);
        page->show();
        page->refresh();
        EXPECT_TRUE(seat.settle());
        return page;
    }
    /// The page of one side, with one order open.
    std::unique_ptr<OrdersPage> showOrder(Seat &seat, orders::OrderId order)
    {
        auto page = open<OrdersPage>(seat);
        page->openAt({{QStringLiteral("order"), toText(order)}});
        EXPECT_TRUE(test::waitUntil([&] { return page->detail()->answer().has_value(); }, 5'000));
        EXPECT_TRUE(seat.settle());
        return page;
    }
    void type(OrdersPage &page, const QString &words)
    {
        CommandDialog *form = page.detail()->actions()->form();
        ASSERT_NE(form, nullptr);
        if (auto *field = form->findChild<QPlainTextEdit *>(QStringLiteral("text")))
            field->setPlainText(words);
        else
            form->findChild<QLineEdit *>(QStringLiteral("text"))->setText(words);
    }
    static QString noticeOf(QWidget &page)
    {
        QStringList said;
        for (QWidget *notice : page.findChildren<QWidget *>(QStringLiteral("notice")))
            if (notice->isVisibleTo(&page))
                for (const QLabel *one : notice->findChildren<QLabel *>())
                    said << one->text();
        return said.join(QLatin1Char(' '));
    }
    Jobs jobs;

    std::int64_t countEvents(orders::OrderId order, const std::string &event)
    {
        const auto timeline = world.read(world.ops, orders::OrderQuery{order}).timeline;
        return std::count_if(timeline.begin(), timeline.end(), [&](const auto &one) { return one.event == event; });
    }
};

} // namespace

TEST_F(OrdersPageTest, opensAnOrderThatWasPlacedSinceTheListWasRead)
{
    const auto brief = openBrief();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, placeIn(brief));
    const auto second = placeIn(brief);
    page->openAt({{QStringLiteral("order"), toText(second)}});
    const auto opened = [&] {
        return page->detail()->answer() ? page->detail()->answer()->row.order : orders::OrderId();
    };
    const auto chosen = [&] { return page->findChild<GridView *>()->selectedIds(); };
    EXPECT_TRUE(test::waitUntil([&] { return opened() == second && chosen() == QStringList{toText(second)}; }));
    page->refresh();
    ASSERT_TRUE(brand.settle());
    EXPECT_EQ(opened(), second);
    EXPECT_EQ(chosen(), QStringList{toText(second)});
}

TEST_F(OrdersPageTest, detailGoesWithTheSearch)
{
    const auto brief = openBrief();
    const auto first = placeIn(brief);
    const auto second = placeIn(brief);
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, first);
    page->findChild<SearchBox *>()->setText(toText(world.rowOf(second).number));
    EXPECT_TRUE(
        test::waitUntil([&] { return page->detail()->answer() && page->detail()->answer()->row.order == second; }));
    page->findChild<SearchBox *>()->clear();
    ASSERT_TRUE(brand.settle());
    EXPECT_EQ(page->detail()->answer()->row.order, second) << "it is listed still";
}

TEST_F(OrdersPageTest, leadsAnOrderFromPaymentToSettlementByClicks)
{
    const auto order = placeIn(openBrief());
    Seat brand(file, QStringLiteral("brand1"));
    Seat mcn(file, QStringLiteral("mcn1"));

    auto brandPage = showOrder(brand, order);
    click(*brandPage, QStringLiteral("order.pay"));
    picture(*brandPage->detail()->actions()->form(), QStringLiteral("order-pay.png"));
    submit(*brandPage->detail()->actions());
    ASSERT_TRUE(comesTo(order, OrderState::awaitingAcceptance));
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandFrozen), world.kTaskCost + world.kFee);

    auto inbox = open<InboxPage>(mcn);
    click(*inbox, QStringLiteral("order.accept"));
    ASSERT_TRUE(comesTo(order, OrderState::accepted));

    auto mcnPage = showOrder(mcn, order);
    click(*mcnPage, QStringLiteral("order.upload_script"));
    type(*mcnPage, QStringLiteral("开场十秒试色\n结尾口播"));
    submit(*mcnPage->detail()->actions());
    ASSERT_TRUE(comesTo(order, OrderState::scriptUploaded));

    brandPage = showOrder(brand, order);
    click(*brandPage, QStringLiteral("order.confirm_script"));
    ASSERT_TRUE(comesTo(order, OrderState::scriptConfirmed));

    mcnPage = showOrder(mcn, order);
    click(*mcnPage, QStringLiteral("order.upload_video"));
    type(*mcnPage, QStringLiteral("https://v.example/1"));
    submit(*mcnPage->detail()->actions());
    ASSERT_TRUE(comesTo(order, OrderState::videoUploaded));

    brandPage = showOrder(brand, order);
    click(*brandPage, QStringLiteral("order.confirm_video"));
    ASSERT_TRUE(comesTo(order, OrderState::videoConfirmed));

    mcnPage = showOrder(mcn, order);
    click(*mcnPage, QStringLiteral("order.publish"));
    mcnPage->detail()
        ->actions()
        ->form()
        ->findChild<QLineEdit *>(QStringLiteral("link"))
        ->setText(QStringLiteral("https://d.example/7"));
    submit(*mcnPage->detail()->actions());
    ASSERT_TRUE(comesTo(order, OrderState::published));

    brandPage = showOrder(brand, order);
    click(*brandPage, QStringLiteral("order.finish"));
    submit(*brandPage->detail()->actions());
    ASSERT_TRUE(comesTo(order, OrderState::finished));

    brandPage = showOrder(brand, order);
    picture(*brandPage, QStringLiteral("order-finished.png"));
    EXPECT_EQ(world.balance(world.mcn, ledger::AccountKind::mcnPayable), base::Money::fromYuan(1'500));
    EXPECT_EQ(world.balance(world.creator.session, ledger::AccountKind::creatorPayable), base::Money::fromYuan(3'500));
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandAvailable), base::Money::fromYuan(94'750));
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandFrozen), base::Money());
    world.expectSound();
}

TEST_F(OrdersPageTest, paysOnceHoweverOftenTheButtonIsPressed)
{
    const auto order = placeIn(openBrief());
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, order);
    QPushButton *pay = buttonOf(*page, QStringLiteral("order.pay"));
    ASSERT_NE(pay, nullptr);
    QTest::mouseClick(pay, Qt::LeftButton);
    QTest::mouseDClick(pay, Qt::LeftButton);
    QPushButton *submit = page->detail()->actions()->form()->submitButton();
    QTest::mouseClick(submit, Qt::LeftButton);
    QTest::mouseDClick(submit, Qt::LeftButton);
    QTest::mouseClick(submit, Qt::LeftButton);
    ASSERT_TRUE(comesTo(order, OrderState::awaitingAcceptance));
    ASSERT_TRUE(brand.settle());
    EXPECT_EQ(countEvents(order, "pay"), 1);
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandFrozen), world.kTaskCost + world.kFee);
    world.expectSound();
}

TEST_F(OrdersPageTest, cancelsForExactlyWhatThePreviewSaid)
{
    const auto order = world.withScript();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, order);
    click(*page, QStringLiteral("order.cancel"));
    auto *form = qobject_cast<CancelForm *>(page->detail()->actions()->form());
    ASSERT_NE(form, nullptr);
    ASSERT_TRUE(test::waitUntil([&] { return form->present() != nullptr; }, 5'000));
    const orders::StageLine said = *form->present();
    EXPECT_EQ(said.stage, orders::Stage::afterScript);
    EXPECT_EQ(said.payee, base::Money::fromYuan(500));
    EXPECT_EQ(form->submitButton()->text(), QStringLiteral("取消订单，支出 ¥525.00"));
    picture(*form, QStringLiteral("order-cancel.png"));
    // Without a reason nothing happens.
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    EXPECT_EQ(stateOf(order), OrderState::scriptUploaded);
    form->findChild<QRadioButton *>(QStringLiteral("reason2"))->setChecked(true);
    form->findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(QStringLiteral("推广计划改变"));
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    ASSERT_TRUE(comesTo(order, OrderState::cancelled));
    const auto mcn = world.balance(world.mcn, ledger::AccountKind::mcnPayable);
    const auto creator = world.balance(world.creator.session, ledger::AccountKind::creatorPayable);
    EXPECT_EQ(mcn + creator, said.payee);
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandAvailable),
              base::Money::fromYuan(100'000) - said.payee - said.fee.value());
    EXPECT_EQ(world.kTaskCost + world.kFee, said.payee + said.fee.value() + said.release.value());
    world.expectSound();
}

TEST_F(OrdersPageTest, saysWhatIsNowWhenThePageWasOutOfDate)
{
    const auto order = world.withScript();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, order);
    world.must(world.brand, orders::ConfirmScript{order, {}});
    click(*page, QStringLiteral("order.confirm_script"));
    ASSERT_TRUE(brand.settle());
    EXPECT_TRUE(test::waitUntil([&] { return page->detail()->answer()->row.state == OrderState::scriptConfirmed; }));
    EXPECT_TRUE(noticeOf(*page).contains(QStringLiteral("脚本已确认"))) << noticeOf(*page).toStdString();
    EXPECT_EQ(countEvents(order, "confirm_script"), 1);
}

TEST_F(OrdersPageTest, aFormKeepsItsWordsWhenTheOrderChangedMeanwhile)
{
    const auto order = world.withScript();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, order);
    click(*page, QStringLiteral("order.reject_script"));
    const QString words = QStringLiteral("请补上产品卖点");
    type(*page, words);
    world.must(world.brand, orders::ConfirmScript{order, {}});
    submit(*page->detail()->actions());
    CommandDialog *form = page->detail()->actions()->form();
    ASSERT_TRUE(test::waitUntil([&] { return !form->shownRefusal().isEmpty() && brand.core.pending() == 0; }, 5'000));
    EXPECT_FALSE(form->submitButton()->isEnabled());
    EXPECT_EQ(form->findChild<QPlainTextEdit *>(QStringLiteral("text"))->toPlainText(), words);
    EXPECT_EQ(stateOf(order), OrderState::scriptConfirmed);
}

TEST_F(OrdersPageTest, asksForTheReasonAtItsField)
{
    const auto order = world.withScript();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, order);
    click(*page, QStringLiteral("order.reject_script"));
    submit(*page->detail()->actions());
    CommandDialog *form = page->detail()->actions()->form();
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->findChild<FormRow *>()->error().isEmpty());
    type(*page, QString(501, QLatin1Char('x')));
    EXPECT_TRUE(form->findChild<FormRow *>()->hasError());
    submit(*page->detail()->actions());
    ASSERT_TRUE(brand.settle());
    EXPECT_EQ(stateOf(order), OrderState::scriptUploaded);
}

TEST_F(OrdersPageTest, saysWhyACommandIsNotPossible)
{
    const auto order = world.withScript();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, order);
    int refused = 0;
    for (const QAction *entry : page->findChild<OrderHead *>()->findChild<QMenu *>()->actions()) {
        if (entry->isEnabled())
            continue;
        ++refused;
        EXPECT_FALSE(entry->toolTip().isEmpty()) << entry->objectName().toStdString();
    }
    EXPECT_GT(refused, 3);
}

TEST_F(OrdersPageTest, paysSeveralAndTellsEachResult)
{
    const auto brief = openBrief();
    // Money for nineteen orders, and twenty are placed.
    world.must(world.brand, orders::PlaceOrders{brief, {{world.creator.id, 10, {}}}, {}});
    world.must(world.brand, orders::PlaceOrders{openBrief(), {{world.creator.id, 10, {}}}, {}});
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open<OrdersPage>(brand);
    page->table()->grid()->selectAll();
    click(*page, QStringLiteral("batch0"));
    auto *dialog = page->findChild<BatchDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return dialog->doneCount() + dialog->refusedCount() == 20; }, 20'000));
    EXPECT_EQ(dialog->doneCount(), 19);
    EXPECT_EQ(dialog->refusedCount(), 1);
    int told = 0;
    for (const QLabel *result : dialog->findChildren<QLabel *>(QStringLiteral("result")))
        told += result->text().startsWith(QStringLiteral("✗")) ? 1 : 0;
    EXPECT_EQ(told, 1);
    picture(*dialog, QStringLiteral("order-batch.png"));
    world.expectSound();
}

TEST_F(OrdersPageTest, saysWhatABatchOfDepositsAndTailsFreezes)
{
    const auto tail = placeIn(openBrief(6'000));
    world.must(world.brand, orders::PayOrder{tail, {}});
    world.must(world.mcn, orders::AcceptOrder{tail, {}});
    world.must(world.creator.session, orders::UploadScript{tail, "开场十秒试色", {}});
    world.must(world.brand, orders::ConfirmScript{tail, {}});
    world.must(world.creator.session, orders::UploadVideo{tail, "https://v.example/1", {}});
    world.must(world.brand, orders::ConfirmVideo{tail, {}});
    world.must(world.creator.session, orders::PublishOrder{tail, "https://d.example/7", {}, {}});
    ASSERT_EQ(stateOf(tail), OrderState::awaitingTail);
    const auto deposit = placeIn(openBrief(6'000));
    const auto whole = placeIn(openBrief());
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open<OrdersPage>(brand);
    page->table()->grid()->selectAll();
    click(*page, QStringLiteral("batch0"));
    auto *dialog = page->findChild<BatchDialog *>();
    ASSERT_NE(dialog, nullptr);
    const QString said = dialog->findChild<QLabel *>(QStringLiteral("summary"))->text();
    EXPECT_TRUE(said.contains(QStringLiteral("10,500.00"))) << said.toStdString();
    QStringList amounts;
    for (const QLabel *one : dialog->findChildren<QLabel *>(QStringLiteral("amount")))
        amounts << one->text();
    amounts.sort();
    EXPECT_EQ(amounts, QStringList({QStringLiteral("5,250.00"), QStringLiteral("定金 3,150.00"),
                                    QStringLiteral("尾款 2,100.00")}));
    picture(*dialog, QStringLiteral("order-batch-parts.png"));
    const base::Money before = world.balance(world.brand, ledger::AccountKind::brandFrozen);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return dialog->doneCount() == 3; }, 20'000));
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandFrozen) - before, base::Money::fromYuan(10'500));
    EXPECT_EQ(stateOf(tail), OrderState::published);
    EXPECT_EQ(stateOf(deposit), OrderState::awaitingAcceptance);
    EXPECT_EQ(stateOf(whole), OrderState::awaitingAcceptance);
    world.expectSound();
}

TEST_F(OrdersPageTest, keepsTheChosenOrderWhenTheListChanges)
{
    const auto first = world.place();
    const auto second = world.place();
    Seat brand(file, QStringLiteral("brand1"));
    auto page = showOrder(brand, second);
    world.place();
    world.must(world.brand, orders::PayOrder{first, {}});
    ASSERT_TRUE(test::waitUntil([&] { return page->table()->grid()->tableModel()->rowCount() == 3; }, 8'000))
        << "another window's change is seen";
    EXPECT_EQ(page->detail()->orderId(), second);
    const GridView *grid = page->table()->grid();
    EXPECT_EQ(grid->tableModel()->rowId(grid->currentRow()), toText(second));
}

TEST_F(OrdersPageTest, createsAProjectByItsForm)
{
    Seat brand(file, QStringLiteral("brand1"));
    auto page = open<ProjectsPage>(brand);
    click(*page, QStringLiteral("project.create"));
    auto *form = page->findChild<ProjectForm *>();
    ASSERT_NE(form, nullptr);
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    bool isTold = false;
    for (const FormRow *row : form->findChildren<FormRow *>())
        isTold = isTold || row->hasError();
    EXPECT_TRUE(isTold);
    form->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("双12焕亮季"));
    form->findChild<MoneyEdit *>(QStringLiteral("budget_fen"))->setFen(500'000'00);
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return page->table()->grid()->tableModel()->rowCount() == 1; }, 5'000));
    EXPECT_EQ(world.read(world.brand, orders::ProjectsQuery{}).rows.at(0).name, "双12焕亮季");
}

TEST(OrderWorks, showsWhatChangedBetweenTwoScripts)
{
    const auto lines = diffLines(QStringLiteral("一\n二\n三"), QStringLiteral("一\n二改\n三"));
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[1].kind, DiffLine::Kind::removed);
    EXPECT_EQ(lines[2].kind, DiffLine::Kind::added);
    EXPECT_EQ(lines[2].text, QStringLiteral("二改"));
    EXPECT_EQ(lines[3].kind, DiffLine::Kind::same);
}

/// Who asked to be let off does not answer himself: until the brand has, he goes on with his work.
TEST(OrderWords, tellNobodyToAnswerHisOwnRequestToCancel)
{
    orders::OrderRow row;
    row.state = OrderState::accepted;
    row.cancelRequested = true;
    const QString answer = dutyWords(row, parties::Role::brand);
    row.myTurn = true;
    for (const auto side : {parties::Role::creator, parties::Role::mcn})
        EXPECT_NE(dutyWords(row, side), answer);
    EXPECT_EQ(dutyWords(row, parties::Role::brand), answer);
    row.myTurn = false;
    EXPECT_EQ(dutyWords(row, parties::Role::creator), answer) << "what the brand has to do";
}
