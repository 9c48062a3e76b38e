#include "base/text.h"
#include "orders/orders.h"

#include <algorithm>

namespace orders {

using base::ErrorCode;
using base::Result;
using base::Timestamp;
using parties::Context;
using parties::Role;

namespace {

constexpr std::size_t kScriptCharacters = 5'000;
constexpr std::size_t kReasonCharacters = 500;

Result<> checkWindow(const Brief &brief, Timestamp at, bool untilToo)
{
    if (at < brief.publishFrom || (untilToo && at > brief.publishUntil))
        return base::refuse(ErrorCode::outsidePublishWindow, {{"at", base::toIsoText(at)},
                                                              {"from", base::toIsoText(brief.publishFrom)},
                                                              {"until", base::toIsoText(brief.publishUntil)}});
    return {};
}

} // namespace

Result<OrderOutcome> Orders::uploadScript(Context &context, const UploadScript &command)
{
    XINGTU_TRY(base::checkText("text", command.text, kScriptCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::uploadScript);
    if (!opened.ok())
        return opened.error();
    m_flow.store().insertDeliverable(command.order, "script", command.text, context.actor.user, context.now);
    return moved(context, *opened, OrderEvent::uploadScript);
}

Result<OrderOutcome> Orders::skipScript(Context &context, const SkipScript &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::skipScript);
    if (!opened.ok())
        return opened.error();
    return moved(context, *opened, OrderEvent::skipScript);
}

Result<OrderOutcome> Orders::review(Context &context, OrderId order, std::optional<std::int64_t> revision,
                                    OrderEvent event, std::string_view kind,
                                    const std::optional<std::string> &rejection)
{
    if (rejection)
        XINGTU_TRY(base::checkText("reason", *rejection, kReasonCharacters));
    auto opened = open(context, order, revision, event);
    if (!opened.ok())
        return opened.error();
    m_flow.store().decideDeliverable(order, kind, rejection ? "rejected" : "confirmed", rejection, context.now);
    if (event == OrderEvent::rejectScript)
        ++opened->subject.order.scriptRejections;
    if (event == OrderEvent::rejectVideo)
        ++opened->subject.order.videoRejections;
    return moved(context, *opened, event, rejection.value_or(""));
}

Result<OrderOutcome> Orders::rejectScript(Context &context, const RejectScript &command)
{
    return review(context, command.order, command.revision, OrderEvent::rejectScript, "script", command.reason);
}

Result<OrderOutcome> Orders::confirmScript(Context &context, const ConfirmScript &command)
{
    return review(context, command.order, command.revision, OrderEvent::confirmScript, "script", std::nullopt);
}

Result<OrderOutcome> Orders::uploadVideo(Context &context, const UploadVideo &command)
{
    XINGTU_TRY(checkLink("link", command.link));
    auto opened = open(context, command.order, command.revision, OrderEvent::uploadVideo);
    if (!opened.ok())
        return opened.error();
    m_flow.store().insertDeliverable(command.order, "video", command.link, context.actor.user, context.now);
    return moved(context, *opened, OrderEvent::uploadVideo);
}

Result<OrderOutcome> Orders::rejectVideo(Context &context, const RejectVideo &command)
{
    return review(context, command.order, command.revision, OrderEvent::rejectVideo, "video", command.reason);
}

Result<OrderOutcome> Orders::confirmVideo(Context &context, const ConfirmVideo &command)
{
    return review(context, command.order, command.revision, OrderEvent::confirmVideo, "video", std::nullopt);
}

Result<OrderOutcome> Orders::publish(Context &context, const PublishOrder &command)
{
    if (!command.link && !command.publishAt)
        return base::refuse(ErrorCode::fieldMissing, {{"field", "link"}});
    if (command.link)
        XINGTU_TRY(checkLink("link", *command.link));
    const bool later = command.publishAt && *command.publishAt > context.now;
    const OrderEvent event = later || !command.link ? OrderEvent::schedulePublish : OrderEvent::publish;
    auto opened = open(context, command.order, command.revision, event);
    if (!opened.ok())
        return opened.error();
    Order &order = opened->subject.order;
    const Brief &brief = opened->subject.brief;

    if (event == OrderEvent::schedulePublish) {
        const Timestamp at = std::max(*command.publishAt, context.now);
        XINGTU_TRY(checkWindow(brief, at, true));
        order.publishAt = at;
        OrderFlow::setMoment(opened->subject, context.now);
        if (command.link)
            order.workLink = command.link;
        return moved(context, *opened, event, base::toIsoText(at));
    }
    // The work that comes after the window is late, not refused: its link is what everybody waits for.
    XINGTU_TRY(checkWindow(brief, context.now, false));
    order.workLink = command.link;
    if (!order.publishedAt || order.overdueSince)
        order.publishedAt = context.now;
    m_clock.publish(context, opened->subject, context.actor, event, opened->to, context.now);
    return outcomeOf(opened->subject);
}

Result<OrderOutcome> Orders::payTail(Context &context, const PayTail &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::payTail);
    if (!opened.ok())
        return opened.error();
    const Order &order = opened->subject.order;
    XINGTU_TRY(m_money.freeze(order, order.dueNow().value(), context.posting()));
    context.touched(base::Topic::accounts, order.brand);
    m_clock.publish(context, opened->subject, context.actor, OrderEvent::payTail, opened->to, context.now);
    return outcomeOf(opened->subject);
}

Result<OrderOutcome> Orders::finish(Context &context, const FinishOrder &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::finish);
    if (!opened.ok())
        return opened.error();
    m_clock.finish(context, opened->subject, context.actor, OrderEvent::finish, context.now);
    context.touched(base::Topic::accounts, opened->subject.order.brand);
    return outcomeOf(opened->subject);
}

Result<OrderOutcome> Orders::rate(Context &context, const RateOrder &command)
{
    XINGTU_TRY(base::checkRange("score", command.score, 1, 5));
    XINGTU_TRY(base::checkText("text", command.text.value_or(""), kReasonCharacters, false));
    auto opened = open(context, command.order, std::nullopt, OrderEvent::rate);
    if (!opened.ok())
        return opened.error();
    const bool byBrand = context.actor.role == Role::brand;
    m_flow.store().insertRating(command.order, byBrand ? "brand" : "payee", command.score, command.text.value_or(""),
                                context.actor.user, context.now);
    OrderCase &subject = opened->subject;
    (byBrand ? subject.brandRated : subject.payeeRated) = true;
    if (subject.brandRated && subject.payeeRated)
        subject.order.deadlineAt.reset();
    return moved(context, *opened, OrderEvent::rate);
}

Result<OrderOutcome> Orders::reportRetentionBreach(Context &context, const ReportRetentionBreach &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, kReasonCharacters));
    auto opened = open(context, command.order, command.revision, OrderEvent::breachRetention);
    if (!opened.ok())
        return opened.error();
    const Order &order = opened->subject.order;
    if (m_flow.store().hasEvent(order.id, OrderEvent::breachRetention))
        return base::refuse(ErrorCode::alreadyReported, {{"kind", "order"}, {"id", std::to_string(order.id.value)}});
    if (!order.retentionUntil || context.now >= *order.retentionUntil)
        return base::refuse(ErrorCode::retentionNotBreached,
                            {{"until", base::toIsoText(order.retentionUntil.value_or(context.now))},
                             {"at", base::toIsoText(context.now)}});
    m_flow.directory().changeCredit(order.creator, -opened->subject.rules.retentionBreachCreditLoss, context);
    return moved(context, *opened, OrderEvent::breachRetention, command.reason);
}

} // namespace orders
