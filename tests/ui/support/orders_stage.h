#pragma once

#include "../ui_environment.h"

#include "support/door_world.h"
#include "ui/orders/actions/order_actions.h"
#include "ui/workspace/core.h"

#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace test {

/// Someone who is signed in: a window's core on the stage's file.
class Seat
{
public:
    Seat(const QString &file, const QString &login)
    {
        bool isIn = false;
        core.open(&m_context, file, [&](const base::Result<ui::Core::Opened> &opened) {
            EXPECT_TRUE(opened.ok());
            core.signIn(&m_context, login, QStringLiteral("secret"),
                        [&](const base::Result<workspace::Session> &session) { isIn = session.ok(); });
        });
        EXPECT_TRUE(waitUntil([&] { return isIn; }, 10'000)) << login.toStdString();
    }
    /// Everything that was asked has been answered and shown.
    bool settle()
    {
        const base::Stopwatch since;
        while (since.elapsed() < std::chrono::seconds(10)) {
            if (!waitUntil([&] { return core.pending() == 0; }, 10'000))
                return false;
            // An answer may ask for more, and a page that was told of a change waits a moment before it asks.
            QTest::qWait(20);
            if (core.pending() == 0)
                return true;
        }
        return false;
    }

    ui::Core core;

private:
    QObject m_context;
};

/// A database of the last hour: a brand with money, an MCN with a signed and admitted creator, and every party's own
/// window. What `world` does is what another window does.
class OrdersStage : public testing::Test
{
protected:
    OrdersStage()
        : file(folder.filePath(QStringLiteral("orders.xtdb"))),
          world(file.toStdString(), false, base::SystemClock().now() - base::hours(1))
    {
        world.topUp(world.brand, base::Money::fromYuan(100'000));
    }

    /// A published brief whose window is open already, so that the whole course can be played today.
    orders::BriefId openBrief(std::optional<std::int64_t> prepaidBp = {})
    {
        orders::CreateBrief command = world.briefCommand(world.newProject(), {true, prepaidBp});
        command.scriptDueAt = world.now() + base::days(3);
        command.videoDueAt = world.now() + base::days(6);
        command.publishFrom = world.now() + base::hours(0);
        command.publishUntil = world.now() + base::days(12);
        const auto brief = world.must(world.brand, command).brief;
        world.must(world.brand, orders::PublishBrief{brief, {}});
        return brief;
    }
    orders::OrderId placeIn(orders::BriefId brief)
    {
        return world.must(world.brand, orders::PlaceOrders{brief, {{world.creator.id, {}, {}}}, {}}).orders.at(0).order;
    }
    orders::OrderState stateOf(orders::OrderId order) { return world.rowOf(order).state; }
    [[nodiscard]] bool comesTo(orders::OrderId order, orders::OrderState state)
    {
        return waitUntil([&] { return stateOf(order) == state; }, 5'000);
    }

    /// The button (or the entry of the menu) of a command.
    static QPushButton *buttonOf(QWidget &page, const QString &name)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>(name))
            if (one->isVisibleTo(&page))
                return one;
        return nullptr;
    }
    static void click(QWidget &page, const QString &name)
    {
        QPushButton *found = buttonOf(page, name);
        ASSERT_NE(found, nullptr) << name.toStdString();
        ASSERT_TRUE(found->isEnabled()) << name.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static void submit(ui::OrderActions &actions)
    {
        ASSERT_NE(actions.form(), nullptr);
        QTest::mouseClick(actions.form()->submitButton(), Qt::LeftButton);
    }

    /// For looking at: XINGTU_PICTURES=FOLDER.
    static void picture(QWidget &widget, const QString &name)
    {
        if (qEnvironmentVariableIsSet("XINGTU_PICTURES"))
            widget.grab().save(QDir(qEnvironmentVariable("XINGTU_PICTURES")).filePath(name));
    }

    QTemporaryDir folder;
    QString file;
    support::DoorWorld world;
};

} // namespace test
