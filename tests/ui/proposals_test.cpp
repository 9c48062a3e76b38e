#include "support/orders_stage.h"

#include "ui/async/jobs.h"
#include "ui/orders/disputes/disputes_page.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_money_card.h"
#include "ui/orders/order_words.h"
#include "ui/orders/orders_page.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/search_box.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>

using namespace ui;
using orders::OrderState;
using test::Seat;

namespace {

/// Money that goes back after a breach or comes from the pool after a cancellation: one operator proposes it at the
/// order, another confirms it.
class ProposalsTest : public test::OrdersStage
{
protected:
    orders::OrderId breached()
    {
        const auto order = placeIn(openBrief());
        world.must(world.brand, orders::PayOrder{order, {}});
        world.must(world.mcn, orders::AcceptOrder{order, {}});
        world.must(world.creator.session, orders::UploadScript{order, "开场十秒试色", {}});
        world.must(world.brand, orders::ConfirmScript{order, {}});
        world.must(world.creator.session, orders::UploadVideo{order, "https://v.example/1", {}});
        world.must(world.brand, orders::ConfirmVideo{order, {}});
        world.must(world.creator.session, orders::PublishOrder{order, "https://d.example/7", {}, {}});
        world.must(world.brand, orders::FinishOrder{order, {}});
        world.must(world.ops, orders::ReportRetentionBreach{order, "作品已删除", {}});
        return order;
    }
    /// Its task cost went back to the brand; the commission of another order can fill the pool.
    orders::OrderId cancelledByOperators()
    {
        breached();
        const auto order = placeIn(openBrief());
        world.must(world.brand, orders::PayOrder{order, {}});
        world.must(world.mcn, orders::AcceptOrder{order, {}});
        world.must(world.ops, orders::CancelOrder{order, 0, "平台活动取消", {}, {}});
        return order;
    }
    std::unique_ptr<OrdersPage> showOrder(Seat &seat, orders::OrderId order)
    {
        auto page = std::make_unique<OrdersPage>(seat.core, jobs);
        page->resize(1240, 820);
        page->show();
        page->refresh();
        EXPECT_TRUE(seat.settle());
        page->openAt({{QStringLiteral("order"), toText(order)}});
        EXPECT_TRUE(test::waitUntil([&] { return page->detail()->answer().has_value(); }, 5'000));
        EXPECT_TRUE(seat.settle());
        return page;
    }
    /// By its button, or by its entry of the menu when there is no room for one.
    static void give(OrdersPage &page, const QString &command)
    {
        if (QPushButton *found = buttonOf(page, command); found != nullptr && found->isEnabled())
            return QTest::mouseClick(found, Qt::LeftButton);
        for (QAction *entry : page.findChild<OrderHead *>()->findChild<QMenu *>()->actions())
            if (entry->objectName() == command && entry->isEnabled())
                return entry->trigger();
        ADD_FAILURE() << command.toStdString() << " is not offered";
    }
    std::unique_ptr<DisputesPage> disputes(Seat &seat)
    {
        auto page = std::make_unique<DisputesPage>(seat.core);
        page->resize(1240, 820);
        page->show();
        page->refresh();
        EXPECT_TRUE(seat.settle());
        return page;
    }
    static QStringList said(const QWidget &page)
    {
        QStringList words;
        for (const QLabel *one : page.findChildren<QLabel *>())
            if (one->isVisibleTo(&page))
                words << one->text();
        return words;
    }
    base::Money available() { return world.balance(world.brand, ledger::AccountKind::brandAvailable); }
    base::Money ofMcn() { return world.balance(world.mcn, ledger::AccountKind::mcnPayable); }
    base::Money ofCreator() { return world.balance(world.creator.session, ledger::AccountKind::creatorPayable); }

    Jobs jobs;
};

} // namespace

TEST_F(ProposalsTest, aClawBackIsProposedByOneOperatorAndConfirmedByAnother)
{
    const auto order = breached();
    const base::Money before = available();
    {
        Seat ops(file, QStringLiteral("ops1"));
        auto page = showOrder(ops, order);
        give(*page, QStringLiteral("order.claw_back"));
        CommandDialog *form = page->detail()->actions()->form();
        ASSERT_NE(form, nullptr);
        form->findChild<MoneyEdit *>(QStringLiteral("amount"))->setFen(250'000);
        submit(*page->detail()->actions());
        ASSERT_TRUE(ops.settle());
        EXPECT_TRUE(form->isVisible()) << "without a reason nothing is sent";
        EXPECT_TRUE(world.read(world.ops, orders::DisputesQuery{}).clawBacks.empty());
        form->findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(QStringLiteral("作品提前下架"));
        submit(*page->detail()->actions());
        ASSERT_TRUE(test::waitUntil(
            [&] { return world.read(world.ops, orders::DisputesQuery{}).clawBacks.size() == 1; }, 5'000));
        EXPECT_EQ(available(), before) << "nothing moves before the second person";

        auto queue = disputes(ops);
        ASSERT_EQ(queue->list()->currentId(), QStringLiteral("k") + toText(order));
        ASSERT_TRUE(test::waitUntil([&] { return queue->decisions()->buttonOf("confirm_claw_back") != nullptr; }));
        EXPECT_FALSE(queue->decisions()->buttonOf("confirm_claw_back")->isEnabled()) << "he proposed it himself";
    }
    Seat other(file, QStringLiteral("ops2"));
    auto queue = disputes(other);
    ASSERT_TRUE(test::waitUntil([&] { return queue->decisions()->buttonOf("confirm_claw_back") != nullptr; }));
    QTest::mouseClick(queue->decisions()->buttonOf("confirm_claw_back"), Qt::LeftButton);
    QTest::mouseClick(queue->decisions()->buttonOf("confirm"), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return available() == before + base::Money(250'000); }, 5'000));
    EXPECT_EQ(ofCreator(), base::Money::fromYuan(1'750)) << "3,500 less 70 % of what goes back";
    EXPECT_TRUE(test::waitUntil([&] { return queue->list()->count() == 0; }, 5'000));
    world.expectSound();
}

TEST_F(ProposalsTest, aCompensationIsProposedByOneOperatorAndConfirmedByAnother)
{
    const auto order = cancelledByOperators();
    const base::Money ofCreatorBefore = ofCreator();
    const base::Money ofMcnBefore = ofMcn();
    const auto proposals = [&] { return world.read(world.ops, orders::DisputesQuery{}).compensations; };
    {
        Seat ops(file, QStringLiteral("ops1"));
        auto page = showOrder(ops, order);
        give(*page, QStringLiteral("order.compensate"));
        QPointer<CommandDialog> form = page->detail()->actions()->form();
        ASSERT_NE(form, nullptr);
        auto *amount = form->findChild<MoneyEdit *>(QStringLiteral("amount"));
        auto *reason = form->findChild<QPlainTextEdit *>(QStringLiteral("text"));
        const auto wrong = [&](const QWidget *field) {
            QString error;
            for (const FormRow *row : form->findChildren<FormRow *>())
                if (row->field() == field)
                    error = row->error();
            return error;
        };
        QTest::keyClicks(reason, QStringLiteral("no fault of the payee"));
        submit(*page->detail()->actions());
        EXPECT_FALSE(wrong(amount).isEmpty()) << "without an amount nothing is sent";

        QTest::keyClicks(amount, QStringLiteral("5000.01"));
        EXPECT_TRUE(wrong(amount).isEmpty()) << "what is typed anew is not wrong yet";
        submit(*page->detail()->actions());
        ASSERT_TRUE(test::waitUntil([&] { return !wrong(amount).isEmpty(); }, 5'000));
        EXPECT_TRUE(wrong(amount).contains(QStringLiteral("5,000.00"))) << wrong(amount).toStdString();
        EXPECT_TRUE(form->isVisible());
        EXPECT_EQ(amount->fen(), 500'001);
        EXPECT_EQ(reason->toPlainText(), QStringLiteral("no fault of the payee"));
        EXPECT_TRUE(proposals().empty());
        picture(*form, QStringLiteral("compensation-refused.png"));

        amount->selectAll();
        QTest::keyClicks(amount, QStringLiteral("200"));
        const auto shows = [&](const char *figure) { return said(*form).contains(QString::fromLatin1(figure)); };
        EXPECT_TRUE(test::waitUntil([&] { return shows("60.00") && shows("140.00"); }))
            << "30 % are the MCN's: " << said(*form).join(QLatin1Char('|')).toStdString();
        submit(*page->detail()->actions());
        ASSERT_TRUE(test::waitUntil([&] { return proposals().size() == 1; }, 5'000));
        ASSERT_TRUE(test::waitUntil([&] { return form == nullptr; }, 5'000)) << "a form that is done closes";
        EXPECT_EQ(proposals().front().amount, base::Money::fromYuan(200));
        EXPECT_EQ(ofCreator(), ofCreatorBefore) << "nothing moves before the second person";

        auto queue = disputes(ops);
        ASSERT_EQ(queue->list()->currentId(), QStringLiteral("c") + toText(order));
        ASSERT_TRUE(test::waitUntil([&] { return queue->decisions()->buttonOf("confirm_pool") != nullptr; }));
        EXPECT_FALSE(queue->decisions()->buttonOf("confirm_pool")->isEnabled()) << "he proposed it himself";
    }
    Seat other(file, QStringLiteral("ops2"));
    auto queue = disputes(other);
    ASSERT_TRUE(test::waitUntil([&] { return queue->decisions()->buttonOf("confirm_pool") != nullptr; }));
    QTest::mouseClick(queue->decisions()->buttonOf("confirm_pool"), Qt::LeftButton);
    QTest::mouseClick(queue->decisions()->buttonOf("confirm"), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return ofCreator() == ofCreatorBefore + base::Money::fromYuan(140); }, 5'000));
    EXPECT_EQ(ofMcn(), ofMcnBefore + base::Money::fromYuan(60));
    EXPECT_TRUE(test::waitUntil([&] { return queue->list()->count() == 0; }, 5'000));
    auto page = showOrder(other, order);
    const auto *money = page->findChild<OrderMoneyCard *>();
    const QString transfer = transferWords(int(ledger::TransferCode::compensate));
    ASSERT_TRUE(test::waitUntil([&] { return said(*money).contains(transfer); }, 5'000))
        << said(*money).join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(said(*money).contains(format::moneySigned(20'000)));
    EXPECT_TRUE(said(*money).contains(format::moneySigned(14'000))) << "and on to the creator";
    picture(*page, QStringLiteral("compensation-paid.png"));
    world.expectSound();
}

TEST_F(ProposalsTest, aClawBackIsCountedAndFoundAmongTheDisputes)
{
    const auto order = breached();
    world.must(world.ops, orders::ClawBackOrder{order, base::Money(250'000), "作品提前下架", {}});
    Seat ops(file, QStringLiteral("ops2"));
    auto page = disputes(ops);
    ASSERT_EQ(page->list()->count(), 1);
    EXPECT_TRUE(said(*page).contains(QStringLiteral("0 件争议，0 笔补偿，1 笔追回")))
        << said(*page).join(QLatin1Char('|')).toStdString();
    auto *search = page->findChild<SearchBox *>();
    search->setText(QStringLiteral("没有这样的"));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->count() == 0; }, 5'000));
    search->setText(toText(world.rowOf(order).number));
    ASSERT_TRUE(test::waitUntil([&] { return page->list()->count() == 1; }, 5'000));
    EXPECT_EQ(page->list()->currentId(), QStringLiteral("k") + toText(order));
}
