#include "ui/orders/order_words.h"

#include "ui/shared/text/format.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

using orders::OrderState;
using orders::OrderTab;
using parties::Role;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::orders)
};

} // namespace

QString stateWords(OrderState state)
{
    return names::orderState(orders::toText(state));
}

Tone stateTone(OrderState state)
{
    switch (state) {
    case OrderState::awaitingPayment:
    case OrderState::awaitingTail:
    case OrderState::scriptUploaded:
    case OrderState::videoUploaded:
        return Tone::warning;
    case OrderState::awaitingAcceptance:
    case OrderState::accepted:
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
    case OrderState::videoConfirmed:
    case OrderState::published:
        return Tone::info;
    case OrderState::scriptRejected:
    case OrderState::videoRejected:
        return Tone::danger;
    case OrderState::finished:
        return Tone::success;
    case OrderState::closed:
    case OrderState::cancelled:
        return Tone::neutral;
    }
    return Tone::neutral;
}

QString tabWords(OrderTab tab)
{
    switch (tab) {
    case OrderTab::all:
        return Words::tr("All");
    case OrderTab::myTurn:
        return Words::tr("My turn");
    case OrderTab::toPay:
        return Words::tr("To pay");
    case OrderTab::toAccept:
        return Words::tr("To accept");
    case OrderTab::producing:
        return Words::tr("In production");
    case OrderTab::reviewing:
        return Words::tr("In review");
    case OrderTab::publishing:
        return Words::tr("To publish");
    case OrderTab::inspecting:
        return Words::tr("Acceptance");
    case OrderTab::finished:
        return Words::tr("Finished");
    case OrderTab::ended:
        return Words::tr("Closed and cancelled");
    case OrderTab::disputed:
        return Words::tr("In dispute");
    }
    return {};
}

QString contentWords(orders::ContentKind content)
{
    return names::contentKind(orders::toText(content));
}

QString briefKindWords(orders::BriefKind kind)
{
    return names::contentKind(orders::toText(kind));
}

QString settlementWords(orders::Settlement settlement)
{
    return names::contentKind(orders::toText(settlement));
}

QString briefStateWords(orders::BriefState state)
{
    switch (state) {
    case orders::BriefState::draft:
        return Words::tr("Draft");
    case orders::BriefState::published:
        return Words::tr("Published");
    case orders::BriefState::ended:
        return Words::tr("Ended");
    }
    return {};
}

Tone briefStateTone(orders::BriefState state)
{
    switch (state) {
    case orders::BriefState::draft:
        return Tone::warning;
    case orders::BriefState::published:
        return Tone::success;
    case orders::BriefState::ended:
        return Tone::neutral;
    }
    return Tone::neutral;
}

QString roleWords(const QString &role)
{
    return role == QLatin1String("payee") ? Words::tr("Creator side") : names::role(role.toStdString());
}

QString endedWords(const QString &reason)
{
    if (reason == QLatin1String("refused"))
        return Words::tr("Refused by the creator side");
    if (reason == QLatin1String("timeout"))
        return Words::tr("Time ran out");
    if (reason == QLatin1String("brand"))
        return Words::tr("Cancelled by the brand");
    if (reason == QLatin1String("creator_agreed"))
        return Words::tr("Cancelled at the creator's request");
    if (reason == QLatin1String("overdue"))
        return Words::tr("Cancelled because the delivery was late");
    if (reason == QLatin1String("ops"))
        return Words::tr("Cancelled by the platform");
    if (reason == QLatin1String("dispute"))
        return Words::tr("Ended by a dispute");
    if (reason == QLatin1String("tail"))
        return Words::tr("Tail payment not made");
    return reason;
}

QString eventWords(const QString &event)
{
    static const QHash<QString, const char *> names = {
        {"pay", QT_TRANSLATE_NOOP("ui::orders", "Paid and frozen")},
        {"accept", QT_TRANSLATE_NOOP("ui::orders", "Order accepted")},
        {"refuse", QT_TRANSLATE_NOOP("ui::orders", "Order refused")},
        {"upload_script", QT_TRANSLATE_NOOP("ui::orders", "Script uploaded")},
        {"skip_script", QT_TRANSLATE_NOOP("ui::orders", "Script waived")},
        {"reject_script", QT_TRANSLATE_NOOP("ui::orders", "Script rejected")},
        {"confirm_script", QT_TRANSLATE_NOOP("ui::orders", "Script confirmed")},
        {"upload_video", QT_TRANSLATE_NOOP("ui::orders", "Video uploaded")},
        {"reject_video", QT_TRANSLATE_NOOP("ui::orders", "Video rejected")},
        {"confirm_video", QT_TRANSLATE_NOOP("ui::orders", "Video confirmed")},
        {"schedule_publish", QT_TRANSLATE_NOOP("ui::orders", "Publication scheduled")},
        {"publish", QT_TRANSLATE_NOOP("ui::orders", "Work published")},
        {"pay_tail", QT_TRANSLATE_NOOP("ui::orders", "Tail paid")},
        {"finish", QT_TRANSLATE_NOOP("ui::orders", "Accepted by the brand and settled")},
        {"rate", QT_TRANSLATE_NOOP("ui::orders", "Rated")},
        {"cancel_by_brand", QT_TRANSLATE_NOOP("ui::orders", "Cancelled by the brand")},
        {"cancel_by_ops", QT_TRANSLATE_NOOP("ui::orders", "Cancelled by the platform")},
        {"request_cancel", QT_TRANSLATE_NOOP("ui::orders", "Cancellation requested")},
        {"agree_cancel", QT_TRANSLATE_NOOP("ui::orders", "Cancellation agreed")},
        {"decline_cancel", QT_TRANSLATE_NOOP("ui::orders", "Cancellation declined")},
        {"open_dispute", QT_TRANSLATE_NOOP("ui::orders", "Dispute opened")},
        {"decide", QT_TRANSLATE_NOOP("ui::orders", "Decision proposed")},
        {"confirm_decision", QT_TRANSLATE_NOOP("ui::orders", "Decision confirmed")},
        {"refuse_decision", QT_TRANSLATE_NOOP("ui::orders", "Proposal refused")},
        {"withdraw_decision", QT_TRANSLATE_NOOP("ui::orders", "Proposal withdrawn")},
        {"compensate", QT_TRANSLATE_NOOP("ui::orders", "Compensation proposed")},
        {"claw_back", QT_TRANSLATE_NOOP("ui::orders", "Claw-back proposed")},
        {"breach_retention", QT_TRANSLATE_NOOP("ui::orders", "Taken down before its time")},
        {"payment_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Not paid in time")},
        {"acceptance_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Not accepted in time")},
        {"due_date_passed", QT_TRANSLATE_NOOP("ui::orders", "Delivery is late")},
        {"overdue_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Cancelled because the delivery was late")},
        {"script_review_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Script confirmed by the clock")},
        {"video_review_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Video confirmed by the clock")},
        {"publish_moment_came", QT_TRANSLATE_NOOP("ui::orders", "Publication time came")},
        {"link_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Link of the work is late")},
        {"tail_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Tail payment not made")},
        {"inspection_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Accepted by the clock and settled")},
        {"rating_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Time to rate is over")},
        {"cancel_answer_timed_out", QT_TRANSLATE_NOOP("ui::orders", "No answer: a dispute began")},
        {"dispute_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Decided by the policy")},
        {"place", QT_TRANSLATE_NOOP("ui::orders", "Order placed")},
    };
    const auto found = names.find(event);
    return found == names.end() ? event : Words::tr(*found);
}

QString commandWords(const QString &command)
{
    static const QHash<QString, const char *> names = {
        {"order.pay", QT_TRANSLATE_NOOP("ui::orders", "Pay…")},
        {"order.accept", QT_TRANSLATE_NOOP("ui::orders", "Accept order")},
        {"order.refuse", QT_TRANSLATE_NOOP("ui::orders", "Refuse…")},
        {"order.upload_script", QT_TRANSLATE_NOOP("ui::orders", "Upload script…")},
        {"order.skip_script", QT_TRANSLATE_NOOP("ui::orders", "Waive script…")},
        {"order.confirm_script", QT_TRANSLATE_NOOP("ui::orders", "Confirm script")},
        {"order.reject_script", QT_TRANSLATE_NOOP("ui::orders", "Reject script…")},
        {"order.upload_video", QT_TRANSLATE_NOOP("ui::orders", "Upload video…")},
        {"order.confirm_video", QT_TRANSLATE_NOOP("ui::orders", "Confirm video")},
        {"order.reject_video", QT_TRANSLATE_NOOP("ui::orders", "Reject video…")},
        {"order.publish", QT_TRANSLATE_NOOP("ui::orders", "Publish…")},
        {"order.pay_tail", QT_TRANSLATE_NOOP("ui::orders", "Pay tail…")},
        {"order.finish", QT_TRANSLATE_NOOP("ui::orders", "Accept and settle…")},
        {"order.rate", QT_TRANSLATE_NOOP("ui::orders", "Rate…")},
        {"order.answer_cancel", QT_TRANSLATE_NOOP("ui::orders", "Answer cancellation…")},
        {"order.request_cancel", QT_TRANSLATE_NOOP("ui::orders", "Request cancellation…")},
        {"order.cancel", QT_TRANSLATE_NOOP("ui::orders", "Cancel order…")},
        {"order.dispute", QT_TRANSLATE_NOOP("ui::orders", "Open dispute…")},
        {"order.decide", QT_TRANSLATE_NOOP("ui::orders", "Decide dispute…")},
        {"order.confirm_decision", QT_TRANSLATE_NOOP("ui::orders", "Confirm decision…")},
        {"order.refuse_decision", QT_TRANSLATE_NOOP("ui::orders", "Refuse proposal…")},
        {"order.withdraw_decision", QT_TRANSLATE_NOOP("ui::orders", "Withdraw proposal…")},
        {"order.compensate", QT_TRANSLATE_NOOP("ui::orders", "Compensate…")},
        {"order.claw_back", QT_TRANSLATE_NOOP("ui::orders", "Claw back…")},
        {"order.report_retention_breach", QT_TRANSLATE_NOOP("ui::orders", "Report breach…")},
        {"order.place", QT_TRANSLATE_NOOP("ui::orders", "Place orders…")},
        {"project.attach_provider", QT_TRANSLATE_NOOP("ui::orders", "Service provider…")},
        {"project.detach_provider", QT_TRANSLATE_NOOP("ui::orders", "Take provider off…")},
        {"brief.create", QT_TRANSLATE_NOOP("ui::orders", "New brief…")},
        {"brief.publish", QT_TRANSLATE_NOOP("ui::orders", "Publish brief…")},
    };
    const auto found = names.find(command);
    return found == names.end() ? command : Words::tr(*found);
}

QString commandIcon(const QString &command)
{
    static const QHash<QString, QString> icons = {
        {"order.pay", "wallet"},
        {"order.pay_tail", "wallet"},
        {"order.accept", "check"},
        {"order.confirm_script", "check"},
        {"order.confirm_video", "check"},
        {"order.finish", "check"},
        {"order.upload_script", "upload"},
        {"order.upload_video", "upload"},
        {"order.publish", "send"},
        {"order.rate", "star"},
        {"order.confirm_decision", "scale"},
        {"order.decide", "scale"},
    };
    return icons.value(command);
}

QString turnWords(const orders::OrderRow &row, Role reader)
{
    if (row.myTurn)
        return Words::tr("Your turn");
    switch (row.turn) {
    case orders::Turn::brand:
        return Words::tr("Waiting for the brand");
    case orders::Turn::payee:
        return reader == Role::brand ? Words::tr("Waiting for the creator") : Words::tr("Waiting for the creator side");
    case orders::Turn::both:
        return row.state == OrderState::finished ? Words::tr("Waiting for a rating")
                                                 : Words::tr("Waiting for both sides");
    case orders::Turn::ops:
        return Words::tr("Waiting for the platform");
    case orders::Turn::nobody:
        return {};
    }
    return {};
}

QString dutyWords(const orders::OrderRow &row, std::optional<Role> reader)
{
    if (row.disputed)
        return Words::tr("Decide the dispute");
    const bool hasAsked = reader == Role::creator || reader == Role::mcn;
    if (row.cancelRequested && !(hasAsked && row.myTurn))
        return Words::tr("Answer the request to cancel");
    if (row.overdue)
        return Words::tr("Deliver what is late, or end the order");
    switch (row.state) {
    case OrderState::awaitingPayment:
        return Words::tr("Pay");
    case OrderState::awaitingAcceptance:
        return Words::tr("Accept or refuse the order");
    case OrderState::accepted:
        return Words::tr("Upload the script");
    case OrderState::scriptUploaded:
        return Words::tr("Confirm or reject the script");
    case OrderState::scriptRejected:
        return Words::tr("Upload a better script");
    case OrderState::scriptConfirmed:
    case OrderState::scriptSkipped:
        return Words::tr("Upload the video");
    case OrderState::videoUploaded:
        return Words::tr("Confirm or reject the video");
    case OrderState::videoRejected:
        return Words::tr("Upload a better video");
    case OrderState::videoConfirmed:
        return Words::tr("Publish the work and give its link");
    case OrderState::awaitingTail:
        return Words::tr("Pay the tail");
    case OrderState::published:
        return Words::tr("Inspect the work and accept it");
    case OrderState::finished:
        return row.turn == orders::Turn::nobody ? Words::tr("Nothing is left to do") : Words::tr("Rate each other");
    case OrderState::closed:
    case OrderState::cancelled:
        return Words::tr("Nothing is left to do");
    }
    return {};
}

QString consequenceWords(const QString &clockEvent)
{
    static const QHash<QString, const char *> words = {
        {"payment_timed_out", QT_TRANSLATE_NOOP("ui::orders", "The order is cancelled")},
        {"acceptance_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Closed, all back to the brand")},
        {"due_date_passed", QT_TRANSLATE_NOOP("ui::orders", "The brand may cancel free")},
        {"overdue_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Cancelled, all back to the brand")},
        {"script_review_timed_out", QT_TRANSLATE_NOOP("ui::orders", "The script counts as confirmed")},
        {"video_review_timed_out", QT_TRANSLATE_NOOP("ui::orders", "The video counts as confirmed")},
        {"publish_moment_came", QT_TRANSLATE_NOOP("ui::orders", "Counts as published on time")},
        {"link_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Late: the brand may cancel free")},
        {"tail_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Cancelled with a compensation")},
        {"inspection_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Counts as accepted, is settled")},
        {"rating_timed_out", QT_TRANSLATE_NOOP("ui::orders", "Nobody can rate any more")},
        {"cancel_answer_timed_out", QT_TRANSLATE_NOOP("ui::orders", "A dispute begins")},
        {"dispute_timed_out", QT_TRANSLATE_NOOP("ui::orders", "The percentage of the stage is paid out")},
    };
    const auto found = words.find(clockEvent);
    return found == words.end() ? format::missing : Words::tr(*found);
}

QString deliverableStateWords(const QString &state)
{
    if (state == QLatin1String("new"))
        return Words::tr("To be confirmed");
    if (state == QLatin1String("rejected"))
        return Words::tr("Rejected");
    if (state == QLatin1String("confirmed"))
        return Words::tr("Confirmed");
    if (state == QLatin1String("outdated"))
        return Words::tr("Outdated");
    return state;
}

Tone deliverableStateTone(const QString &state)
{
    if (state == QLatin1String("new"))
        return Tone::warning;
    if (state == QLatin1String("rejected"))
        return Tone::danger;
    return state == QLatin1String("confirmed") ? Tone::success : Tone::neutral;
}

QString disputeStateWords(const QString &state)
{
    if (state == QLatin1String("open"))
        return Words::tr("Open");
    if (state == QLatin1String("proposed"))
        return Words::tr("Awaits a second operator");
    if (state == QLatin1String("decided"))
        return Words::tr("Decided");
    if (state == QLatin1String("policy"))
        return Words::tr("Decided by the policy");
    return state;
}

QString refusalWords(const orders::ActionView &action)
{
    if (action.allowed || !action.code)
        return {};
    for (const base::ErrorCode code : base::allErrorCodes()) {
        if (base::codeName(code) == *action.code)
            return words(base::Error{code, action.details.value_or(nlohmann::json::object())});
    }
    return toText(action.message);
}

QString refusalWords(const orders::ActionView *action)
{
    return action != nullptr ? refusalWords(*action) : Words::tr("Not possible now");
}

const orders::ActionView *findAction(const std::vector<orders::ActionView> &actions, std::string_view command)
{
    for (const orders::ActionView &action : actions) {
        if (action.command == command)
            return &action;
    }
    return nullptr;
}

} // namespace ui
