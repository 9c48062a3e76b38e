#include "ui/orders/inbox_page.h"

#include "support/orders_stage.h"
#include "ui/orders/actions/batch_dialog.h"
#include "ui/orders/schedule_view.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

using namespace ui;
using orders::OrderState;
using test::Seat;

namespace {

class InboxTest : public test::OrdersStage
{
protected:
    std::unique_ptr<InboxPage> show(Seat &seat)
    {
        auto page = std::make_unique<InboxPage>(seat.core);
        page->resize(1240, 820);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->setFocus(Qt::OtherFocusReason); // as the window does, so that letters are no search
        page->refresh();
        EXPECT_TRUE(seat.settle());
        return page;
    }
};

} // namespace

TEST_F(InboxTest, acceptsWithOneKeyAndGoesOn)
{
    const auto first = world.paid();
    world.clock.set(world.now() + std::chrono::minutes(1));
    const auto second = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    ASSERT_EQ(page->list()->model()->rowCount(), 2);
    EXPECT_EQ(page->list()->currentOrder(), first) << "least time left first";
    QTest::keyClick(page->list(), Qt::Key_A);
    ASSERT_TRUE(comesTo(first, OrderState::accepted));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 1; }, 5'000));
    EXPECT_EQ(page->list()->currentOrder(), second);
    EXPECT_EQ(stateOf(second), OrderState::awaitingAcceptance);
}

TEST_F(InboxTest, aDoubleClickAcceptsNoSecondOrder)
{
    const auto first = world.paid();
    world.clock.set(world.now() + std::chrono::minutes(1));
    const auto second = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    QPushButton *accept = buttonOf(*page, QStringLiteral("order.accept"));
    const auto send = [accept](QEvent::Type type) {
        const QPointF at = QRectF(accept->rect()).center();
        const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, accept->mapToGlobal(at), Qt::LeftButton, held, {});
        QApplication::sendEvent(accept, &event);
    };
    send(QEvent::MouseButtonPress);
    send(QEvent::MouseButtonRelease);
    // The list has gone on to the second order before the second click comes.
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 1 && accept->isEnabled(); }));
    ASSERT_EQ(stateOf(first), OrderState::accepted);
    send(QEvent::MouseButtonDblClick);
    send(QEvent::MouseButtonRelease);
    ASSERT_TRUE(mcn.settle());
    EXPECT_EQ(stateOf(second), OrderState::awaitingAcceptance);
}

TEST_F(InboxTest, aHeldKeyAcceptsOneOrder)
{
    const auto first = world.paid();
    world.clock.set(world.now() + std::chrono::minutes(1));
    const auto second = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    QTest::keyClick(page->list(), Qt::Key_A);
    ASSERT_TRUE(comesTo(first, OrderState::accepted));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 1; }));
    QTest::simulateEvent(page->list(), true, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
    ASSERT_TRUE(mcn.settle());
    EXPECT_EQ(stateOf(second), OrderState::awaitingAcceptance);
}

TEST_F(InboxTest, refusesWithAReason)
{
    const auto order = world.paid();
    Seat creator(file, QStringLiteral("creator1"));
    auto page = show(creator);
    QTest::keyClick(page->list(), Qt::Key_R);
    ASSERT_NE(page->actions()->form(), nullptr);
    submit(*page->actions());
    ASSERT_TRUE(creator.settle());
    EXPECT_EQ(stateOf(order), OrderState::awaitingAcceptance) << "a reason is needed";
    page->actions()
        ->form()
        ->findChild<QPlainTextEdit *>(QStringLiteral("text"))
        ->setPlainText(QStringLiteral("档期排不开"));
    submit(*page->actions());
    ASSERT_TRUE(comesTo(order, OrderState::closed));
    EXPECT_EQ(world.balance(world.brand, ledger::AccountKind::brandAvailable), base::Money::fromYuan(100'000));
    EXPECT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 0; }, 5'000));
}

TEST_F(InboxTest, acceptsSeveralAtOnce)
{
    const auto first = world.paid();
    const auto second = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    page->list()->selectAll();
    click(*page, QStringLiteral("bulk"));
    auto *dialog = page->findChild<BatchDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("submit")), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return dialog->doneCount() == 2; }, 10'000));
    EXPECT_EQ(stateOf(first), OrderState::accepted);
    EXPECT_EQ(stateOf(second), OrderState::accepted);
}

TEST_F(InboxTest, refusesSeveralForOneReasonAndTellsEachResult)
{
    const auto first = world.paid();
    const auto second = world.paid();
    const auto taken = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    page->list()->selectAll();
    world.must(world.mcn, orders::AcceptOrder{taken, {}});
    click(*page, QStringLiteral("bulkRefuse"));
    auto *dialog = page->findChild<BatchDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *send = dialog->findChild<QPushButton *>(QStringLiteral("submit"));
    QTest::mouseClick(send, Qt::LeftButton);
    EXPECT_EQ(stateOf(first), OrderState::awaitingAcceptance) << "without a reason nothing is sent";
    EXPECT_EQ(dialog->doneCount() + dialog->refusedCount(), 0);
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("档期已满"));
    picture(*dialog, QStringLiteral("inbox-refuse-several.png"));
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::mouseClick(send, Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return dialog->doneCount() + dialog->refusedCount() == 3; }, 10'000));
    EXPECT_EQ(dialog->doneCount(), 2);
    EXPECT_EQ(dialog->refusedCount(), 1) << "it was accepted meanwhile";
    EXPECT_EQ(stateOf(first), OrderState::closed);
    EXPECT_EQ(stateOf(second), OrderState::closed);
    EXPECT_EQ(stateOf(taken), OrderState::accepted);
    const auto timeline = world.read(world.brand, orders::OrderQuery{first}).timeline;
    EXPECT_EQ(timeline.back().note, "档期已满");
    world.expectSound();
}

TEST_F(InboxTest, isSearchedByPinyinAndKeepsItsSearch)
{
    const auto other = world.newCreator(world.mcn, "曾小贤");
    world.paid();
    const auto brief = openBrief();
    const auto wanted =
        world.must(world.brand, orders::PlaceOrders{brief, {{other.id, {}, {}}}, {}}).orders.at(0).order;
    world.must(world.brand, orders::PayOrder{wanted, {}});
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    ASSERT_EQ(page->list()->model()->rowCount(), 2);
    page->focusSearch();
    page->findChild<SearchBox *>()->setText(QStringLiteral("zxx"));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 1; }, 5'000));
    EXPECT_EQ(page->list()->currentOrder(), wanted);
    InboxPage again(mcn.core);
    again.restoreState(page->saveState());
    again.show();
    again.refresh();
    ASSERT_TRUE(mcn.settle());
    EXPECT_EQ(again.list()->model()->rowCount(), 1);
    page->findChild<SearchBox *>()->setText(QStringLiteral("无此名"));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 0; }, 5'000));
    page->findChild<SearchBox *>()->clear();
    EXPECT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 2; }, 5'000));
}

TEST_F(InboxTest, aLinkOpensAnOrderThatTheSearchHides)
{
    const auto order = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    page->findChild<SearchBox *>()->setText(QStringLiteral("无此名"));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 0; }, 5'000));
    page->openAt({{QStringLiteral("order"), QString::number(order.value)}});
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 1; }, 5'000));
    EXPECT_EQ(page->list()->currentOrder(), order);
    EXPECT_TRUE(page->findChild<SearchBox *>()->text().isEmpty());
}

TEST_F(InboxTest, aLinkOpensAnOrderThatTheChoiceHides)
{
    const auto order = world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    auto *choices = page->findChild<SegmentedControl *>();
    choices->setCurrent(QStringLiteral("urgent"));
    Q_EMIT choices->chosen(QStringLiteral("urgent"));
    ASSERT_EQ(page->list()->model()->rowCount(), 0) << "there is a day left";
    page->openAt({{QStringLiteral("order"), QString::number(order.value)}});
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->model()->rowCount() == 1; }, 5'000));
    EXPECT_EQ(page->list()->currentOrder(), order);
    EXPECT_EQ(choices->current(), QStringLiteral("all"));
    // The user's next choice is not undone by the link.
    choices->setCurrent(QStringLiteral("urgent"));
    Q_EMIT choices->chosen(QStringLiteral("urgent"));
    EXPECT_EQ(page->list()->model()->rowCount(), 0);
}

TEST_F(InboxTest, saysWhatAnOrderIsThatSomeoneElseAccepted)
{
    const auto order = world.paid();
    world.clock.set(world.now() + std::chrono::minutes(1));
    world.paid();
    Seat mcn(file, QStringLiteral("mcn1"));
    auto page = show(mcn);
    ASSERT_EQ(page->list()->currentOrder(), order);
    world.must(world.creator.session, orders::AcceptOrder{order, {}});
    click(*page, QStringLiteral("order.accept"));
    ASSERT_TRUE(mcn.settle());
    const auto said = [&] {
        QString words;
        for (const QLabel *one : page->findChild<QWidget *>(QStringLiteral("notice"))->findChildren<QLabel *>())
            words += one->text();
        return words;
    };
    EXPECT_TRUE(test::waitUntil([&] { return said().contains(QStringLiteral("已接单")); })) << said().toStdString();
    EXPECT_EQ(page->list()->model()->rowCount(), 1);
}

TEST_F(InboxTest, findsDatesThatMeet)
{
    const base::Timestamp now = world.now();
    orders::TermsView wanted;
    wanted.videoDueAt = now + base::days(5);
    wanted.publishFrom = now + base::days(6);
    wanted.publishUntil = now + base::days(9);
    orders::OrderAnswer other;
    other.terms = wanted;
    EXPECT_EQ(clashesOf(wanted, {other}).size(), 2);
    other.terms.videoDueAt = now + base::days(20);
    other.terms.publishFrom = wanted.publishUntil;
    other.terms.publishUntil = now + base::days(25);
    EXPECT_TRUE(clashesOf(wanted, {other}).isEmpty());
}
