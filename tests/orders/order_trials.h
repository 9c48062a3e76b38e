#pragma once

#include "support/orders_builders.h"

#include <string>
#include <vector>

namespace trials {

/// What trying a command came to: nothing when it was done, or the code that it was refused with.
using Refusal = std::optional<base::ErrorCode>;

/// Runs the verb and takes it back: the world stays as it was.
template <class Outcome, class Command>
Refusal attempt(support::OrdersWorld &world, const parties::Actor &actor,
                base::Result<Outcome> (orders::Orders::*verb)(parties::Context &, const Command &),
                const Command &command)
{
    parties::Context context = world.context(actor);
    Refusal refusal;
    const base::Result<> undone = world.database().transact([&]() -> base::Result<> {
        const auto outcome = (world.orders.*verb)(context, command);
        if (!outcome.ok())
            refusal = outcome.error().code;
        return base::refuse(base::ErrorCode::badRequest);
    });
    EXPECT_FALSE(undone.ok());
    return refusal;
}

/// A command of orders with sensible fields, by its name at the door.
struct Trial
{
    std::string command;
    std::function<Refusal(support::OrdersWorld &, const parties::Actor &, orders::OrderId)> run;
};

template <class Outcome, class Command>
Trial trialOf(const std::string &name,
              base::Result<Outcome> (orders::Orders::*verb)(parties::Context &, const Command &), Command command)
{
    return {name, [verb, command](support::OrdersWorld &world, const parties::Actor &actor, orders::OrderId order) {
                Command aimed = command;
                aimed.order = order;
                return attempt(world, actor, verb, aimed);
            }};
}

/// Every command on one order, in the order of an order's life.
inline const std::vector<Trial> &all()
{
    using orders::Orders;
    static const std::vector<Trial> trials = {
        trialOf("order.pay", &Orders::pay, orders::PayOrder{}),
        trialOf("order.accept", &Orders::accept, orders::AcceptOrder{}),
        trialOf("order.refuse", &Orders::refuse, orders::RefuseOrder{{}, "没有档期", {}}),
        trialOf("order.upload_script", &Orders::uploadScript, orders::UploadScript{{}, "开场十秒", {}}),
        trialOf("order.skip_script", &Orders::skipScript, orders::SkipScript{}),
        trialOf("order.confirm_script", &Orders::confirmScript, orders::ConfirmScript{}),
        trialOf("order.reject_script", &Orders::rejectScript, orders::RejectScript{{}, "太长", {}}),
        trialOf("order.upload_video", &Orders::uploadVideo, orders::UploadVideo{{}, "https://v.example/1", {}}),
        trialOf("order.confirm_video", &Orders::confirmVideo, orders::ConfirmVideo{}),
        trialOf("order.reject_video", &Orders::rejectVideo, orders::RejectVideo{{}, "偏色", {}}),
        trialOf("order.publish", &Orders::publish, orders::PublishOrder{{}, "https://d.example/7", {}, {}}),
        trialOf("order.pay_tail", &Orders::payTail, orders::PayTail{}),
        trialOf("order.finish", &Orders::finish, orders::FinishOrder{}),
        trialOf("order.rate", &Orders::rate, orders::RateOrder{{}, 5, {}}),
        trialOf("order.answer_cancel", &Orders::answerCancel, orders::AnswerCancel{{}, true, {}, {}}),
        trialOf("order.request_cancel", &Orders::requestCancel, orders::RequestCancel{{}, "生病", {}}),
        trialOf("order.cancel", &Orders::cancel, orders::CancelOrder{{}, 2, {}, {}, {}}),
        trialOf("order.dispute", &Orders::dispute, orders::OpenDispute{{}, "数据造假", {}}),
        trialOf("order.decide", &Orders::decide, orders::DecideDispute{{}, 4'000, "部分履约", {}}),
        trialOf("order.confirm_decision", &Orders::confirmDecision, orders::ConfirmDecision{}),
        trialOf("order.refuse_decision", &Orders::refuseDecision, orders::RefuseDecision{{}, "比例过高", {}}),
        trialOf("order.withdraw_decision", &Orders::withdrawDecision, orders::WithdrawDecision{{}, "算错了", {}}),
        trialOf("order.claw_back", &Orders::clawBack, orders::ClawBackOrder{{}, base::Money(1), "作品已删除", {}}),
        trialOf("order.report_retention_breach", &Orders::reportRetentionBreach,
                orders::ReportRetentionBreach{{}, "作品已删除", {}}),
    };
    return trials;
}

} // namespace trials
