#include "ui/workspace/names.h"
#include "ui/workspace/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace ui::names {

namespace {

struct Name
{
    std::string_view code;
    const char *words;
};

QString lookUp(std::initializer_list<Name> names, std::string_view code)
{
    const auto *found = std::find_if(names.begin(), names.end(), [&](const Name &one) { return one.code == code; });
    return found != names.end() ? QCoreApplication::translate("Names", found->words) : toText(code);
}

} // namespace

QString role(std::string_view code)
{
    return lookUp({{"brand", QT_TRANSLATE_NOOP("Names", "Brand")},
                   {"mcn", QT_TRANSLATE_NOOP("Names", "MCN")},
                   {"creator", QT_TRANSLATE_NOOP("Names", "Creator")},
                   {"provider", QT_TRANSLATE_NOOP("Names", "Service provider")},
                   {"ops", QT_TRANSLATE_NOOP("Names", "Operations")},
                   {"platform", QT_TRANSLATE_NOOP("Names", "Operations")},
                   {"system", QT_TRANSLATE_NOOP("Names", "System")}},
                  code);
}

QString kind(std::string_view code)
{
    return lookUp({{"order", QT_TRANSLATE_NOOP("Names", "order")},
                   {"brief", QT_TRANSLATE_NOOP("Names", "brief")},
                   {"project", QT_TRANSLATE_NOOP("Names", "project")},
                   {"creator", QT_TRANSLATE_NOOP("Names", "creator")},
                   {"contract", QT_TRANSLATE_NOOP("Names", "contract")},
                   {"party", QT_TRANSLATE_NOOP("Names", "party")},
                   {"user", QT_TRANSLATE_NOOP("Names", "log-in")},
                   {"mcn", QT_TRANSLATE_NOOP("Names", "MCN")},
                   {"provider", QT_TRANSLATE_NOOP("Names", "service provider")},
                   {"application", QT_TRANSLATE_NOOP("Names", "entry application")},
                   {"closure", QT_TRANSLATE_NOOP("Names", "closure")},
                   {"withdrawal", QT_TRANSLATE_NOOP("Names", "withdrawal")},
                   {"dispute", QT_TRANSLATE_NOOP("Names", "dispute")},
                   {"import", QT_TRANSLATE_NOOP("Names", "import")},
                   {"rules", QT_TRANSLATE_NOOP("Names", "rule version")}},
                  code);
}

QString orderState(std::string_view code)
{
    return lookUp({{"0", QT_TRANSLATE_NOOP("Names", "Awaiting payment")},
                   {"-1", QT_TRANSLATE_NOOP("Names", "Awaiting acceptance")},
                   {"1", QT_TRANSLATE_NOOP("Names", "Accepted")},
                   {"41", QT_TRANSLATE_NOOP("Names", "Script uploaded")},
                   {"42", QT_TRANSLATE_NOOP("Names", "Script rejected")},
                   {"43", QT_TRANSLATE_NOOP("Names", "Script confirmed")},
                   {"44", QT_TRANSLATE_NOOP("Names", "Script skipped")},
                   {"51", QT_TRANSLATE_NOOP("Names", "Video uploaded")},
                   {"52", QT_TRANSLATE_NOOP("Names", "Video rejected")},
                   {"53", QT_TRANSLATE_NOOP("Names", "Video confirmed")},
                   {"10", QT_TRANSLATE_NOOP("Names", "Awaiting tail payment")},
                   {"54", QT_TRANSLATE_NOOP("Names", "Published")},
                   {"3", QT_TRANSLATE_NOOP("Names", "Finished")},
                   {"2", QT_TRANSLATE_NOOP("Names", "Closed")},
                   {"4", QT_TRANSLATE_NOOP("Names", "Cancelled")}},
                  code);
}

QString orderEvent(std::string_view code)
{
    return lookUp({{"pay", QT_TRANSLATE_NOOP("Names", "Pay")},
                   {"accept", QT_TRANSLATE_NOOP("Names", "Accept order")},
                   {"refuse", QT_TRANSLATE_NOOP("Names", "Refuse order")},
                   {"upload_script", QT_TRANSLATE_NOOP("Names", "Upload script")},
                   {"skip_script", QT_TRANSLATE_NOOP("Names", "Skip script")},
                   {"reject_script", QT_TRANSLATE_NOOP("Names", "Reject script")},
                   {"confirm_script", QT_TRANSLATE_NOOP("Names", "Confirm script")},
                   {"upload_video", QT_TRANSLATE_NOOP("Names", "Upload video")},
                   {"reject_video", QT_TRANSLATE_NOOP("Names", "Reject video")},
                   {"confirm_video", QT_TRANSLATE_NOOP("Names", "Confirm video")},
                   {"schedule_publish", QT_TRANSLATE_NOOP("Names", "Schedule publication")},
                   {"publish", QT_TRANSLATE_NOOP("Names", "Publish")},
                   {"pay_tail", QT_TRANSLATE_NOOP("Names", "Pay the tail")},
                   {"finish", QT_TRANSLATE_NOOP("Names", "Inspect and finish")},
                   {"rate", QT_TRANSLATE_NOOP("Names", "Rate")},
                   {"cancel_by_brand", QT_TRANSLATE_NOOP("Names", "Cancel by the brand")},
                   {"cancel_by_ops", QT_TRANSLATE_NOOP("Names", "Cancel by operations")},
                   {"request_cancel", QT_TRANSLATE_NOOP("Names", "Ask to cancel")},
                   {"agree_cancel", QT_TRANSLATE_NOOP("Names", "Agree to cancel")},
                   {"decline_cancel", QT_TRANSLATE_NOOP("Names", "Decline to cancel")},
                   {"open_dispute", QT_TRANSLATE_NOOP("Names", "Open a dispute")},
                   {"decide", QT_TRANSLATE_NOOP("Names", "Propose a decision")},
                   {"confirm_decision", QT_TRANSLATE_NOOP("Names", "Confirm the decision")},
                   {"refuse_decision", QT_TRANSLATE_NOOP("Names", "Refuse the proposal")},
                   {"withdraw_decision", QT_TRANSLATE_NOOP("Names", "Withdraw the proposal")},
                   {"claw_back", QT_TRANSLATE_NOOP("Names", "Propose a claw-back")},
                   {"breach_retention", QT_TRANSLATE_NOOP("Names", "Report a breach of retention")},
                   {"payment_timed_out", QT_TRANSLATE_NOOP("Names", "Payment timed out")},
                   {"acceptance_timed_out", QT_TRANSLATE_NOOP("Names", "Acceptance timed out")},
                   {"due_date_passed", QT_TRANSLATE_NOOP("Names", "Due date passed")},
                   {"overdue_timed_out", QT_TRANSLATE_NOOP("Names", "Overdue for too long")},
                   {"script_review_timed_out", QT_TRANSLATE_NOOP("Names", "Script confirmed by time-out")},
                   {"video_review_timed_out", QT_TRANSLATE_NOOP("Names", "Video confirmed by time-out")},
                   {"publish_moment_came", QT_TRANSLATE_NOOP("Names", "Moment of publication came")},
                   {"link_timed_out", QT_TRANSLATE_NOOP("Names", "No link in time")},
                   {"tail_timed_out", QT_TRANSLATE_NOOP("Names", "Tail payment timed out")},
                   {"inspection_timed_out", QT_TRANSLATE_NOOP("Names", "Finished by time-out")},
                   {"rating_timed_out", QT_TRANSLATE_NOOP("Names", "Rating timed out")},
                   {"cancel_answer_timed_out", QT_TRANSLATE_NOOP("Names", "Cancel request unanswered")},
                   {"dispute_timed_out", QT_TRANSLATE_NOOP("Names", "Decided by time-out")},
                   {"compensate", QT_TRANSLATE_NOOP("Names", "Compensate")},
                   {"cancel_preview", QT_TRANSLATE_NOOP("Names", "Preview of a cancellation")}},
                  code);
}

QString contentKind(std::string_view code)
{
    return lookUp({{"video_1_20", QT_TRANSLATE_NOOP("Names", "Video 1–20 s")},
                   {"video_21_60", QT_TRANSLATE_NOOP("Names", "Video 21–60 s")},
                   {"video_60_plus", QT_TRANSLATE_NOOP("Names", "Video 60 s+")},
                   {"image_text", QT_TRANSLATE_NOOP("Names", "Pictures and text")},
                   {"live", QT_TRANSLATE_NOOP("Names", "Live")},
                   {"assigned", QT_TRANSLATE_NOOP("Names", "Assigned brief")},
                   {"recruit", QT_TRANSLATE_NOOP("Names", "Recruiting brief")},
                   {"submission", QT_TRANSLATE_NOOP("Names", "Submission brief")},
                   {"fixed", QT_TRANSLATE_NOOP("Names", "Fixed price")},
                   {"cpm", QT_TRANSLATE_NOOP("Names", "Settlement by CPM")},
                   {"cpa", QT_TRANSLATE_NOOP("Names", "Settlement by CPA")},
                   {"cps", QT_TRANSLATE_NOOP("Names", "Settlement by CPS")}},
                  code);
}

QString state(std::string_view code)
{
    return lookUp({{"active", QT_TRANSLATE_NOOP("Names", "active")},
                   {"closing", QT_TRANSLATE_NOOP("Names", "being closed")},
                   {"closed", QT_TRANSLATE_NOOP("Names", "closed")},
                   {"draft", QT_TRANSLATE_NOOP("Names", "a draft")},
                   {"published", QT_TRANSLATE_NOOP("Names", "published")},
                   {"ended", QT_TRANSLATE_NOOP("Names", "ended")},
                   {"applied", QT_TRANSLATE_NOOP("Names", "waiting for review")},
                   {"withdrawn", QT_TRANSLATE_NOOP("Names", "withdrawn")},
                   {"refused", QT_TRANSLATE_NOOP("Names", "refused")},
                   {"paid_out", QT_TRANSLATE_NOOP("Names", "closed and paid out")},
                   {"requested", QT_TRANSLATE_NOOP("Names", "waiting for its pay-out")},
                   {"paid", QT_TRANSLATE_NOOP("Names", "paid out")},
                   {"failed", QT_TRANSLATE_NOOP("Names", "returned by the bank")},
                   {"pool", QT_TRANSLATE_NOOP("Names", "not applied for")},
                   {"admitted", QT_TRANSLATE_NOOP("Names", "admitted")},
                   {"proposed", QT_TRANSLATE_NOOP("Names", "proposed")},
                   {"confirmed", QT_TRANSLATE_NOOP("Names", "confirmed")},
                   {"dropped", QT_TRANSLATE_NOOP("Names", "dropped")},
                   {"superseded", QT_TRANSLATE_NOOP("Names", "superseded")}},
                  code);
}

QString account(std::string_view code)
{
    return lookUp({{"bank_clearing", QT_TRANSLATE_NOOP("Names", "Bank clearing")},
                   {"brand_available", QT_TRANSLATE_NOOP("Names", "The available balance")},
                   {"brand_frozen", QT_TRANSLATE_NOOP("Names", "The frozen balance")},
                   {"creator_payable", QT_TRANSLATE_NOOP("Names", "The withdrawable balance")},
                   {"mcn_payable", QT_TRANSLATE_NOOP("Names", "The withdrawable balance")},
                   {"provider_payable", QT_TRANSLATE_NOOP("Names", "The withdrawable balance")},
                   {"payout_pending", QT_TRANSLATE_NOOP("Names", "Pay-outs under way")},
                   {"commission", QT_TRANSLATE_NOOP("Names", "Platform fees")},
                   {"compensation_pool", QT_TRANSLATE_NOOP("Names", "The compensation pool")},
                   {"suspense", QT_TRANSLATE_NOOP("Names", "The suspense account")}},
                  code);
}

QString blocker(std::string_view code)
{
    return lookUp({{"orders_in_progress", QT_TRANSLATE_NOOP("Names", "orders in progress")},
                   {"cancel_request", QT_TRANSLATE_NOOP("Names", "open cancel requests")},
                   {"dispute", QT_TRANSLATE_NOOP("Names", "open disputes")},
                   {"frozen", QT_TRANSLATE_NOOP("Names", "frozen money")},
                   {"pending_withdrawal", QT_TRANSLATE_NOOP("Names", "pending withdrawals")},
                   {"unpaid_tail", QT_TRANSLATE_NOOP("Names", "unpaid tails")},
                   {"retention", QT_TRANSLATE_NOOP("Names", "running retention")},
                   {"penalty", QT_TRANSLATE_NOOP("Names", "a penalty")},
                   {"pending_decision", QT_TRANSLATE_NOOP("Names", "decisions to be confirmed")},
                   {"bound_creators", QT_TRANSLATE_NOOP("Names", "bound creators")}},
                  code);
}

QString command(std::string_view code)
{
    return lookUp(
        {{"brand.register", QT_TRANSLATE_NOOP("Names", "Register a brand")},
         {"mcn.register", QT_TRANSLATE_NOOP("Names", "Register an MCN")},
         {"provider.register", QT_TRANSLATE_NOOP("Names", "Register a service provider")},
         {"user.add", QT_TRANSLATE_NOOP("Names", "Add a log-in")},
         {"user.change_password", QT_TRANSLATE_NOOP("Names", "Change the own password")},
         {"creator.import", QT_TRANSLATE_NOOP("Names", "Import creators")},
         {"import.undo", QT_TRANSLATE_NOOP("Names", "Undo an import")},
         {"creator.update", QT_TRANSLATE_NOOP("Names", "Update a creator")},
         {"creator.apply", QT_TRANSLATE_NOOP("Names", "Apply for entry")},
         {"creator.admit", QT_TRANSLATE_NOOP("Names", "Admit a creator")},
         {"creator.refuse", QT_TRANSLATE_NOOP("Names", "Refuse an entry")},
         {"creator.bind", QT_TRANSLATE_NOOP("Names", "Bind a creator")},
         {"creator.unbind", QT_TRANSLATE_NOOP("Names", "Unbind a creator")},
         {"contract.sign", QT_TRANSLATE_NOOP("Names", "Sign a contract")},
         {"contract.end", QT_TRANSLATE_NOOP("Names", "End a contract")},
         {"rule.propose", QT_TRANSLATE_NOOP("Names", "Propose rules")},
         {"rule.confirm", QT_TRANSLATE_NOOP("Names", "Confirm rules")},
         {"notification.read", QT_TRANSLATE_NOOP("Names", "Mark notifications read")},
         {"account.top_up", QT_TRANSLATE_NOOP("Names", "Record a top-up")},
         {"account.send_code", QT_TRANSLATE_NOOP("Names", "Send a code")},
         {"account.withdraw", QT_TRANSLATE_NOOP("Names", "Withdraw")},
         {"account.confirm_payout", QT_TRANSLATE_NOOP("Names", "Confirm a pay-out")},
         {"account.fail_payout", QT_TRANSLATE_NOOP("Names", "Record a failed pay-out")},
         {"account.change_bank", QT_TRANSLATE_NOOP("Names", "Propose a bank account")},
         {"account.bank.confirm", QT_TRANSLATE_NOOP("Names", "Confirm a bank account")},
         {"account.bank.refuse", QT_TRANSLATE_NOOP("Names", "Refuse a bank account")},
         {"account.bank.withdraw", QT_TRANSLATE_NOOP("Names", "Take a bank account back")},
         {"user.confirm", QT_TRANSLATE_NOOP("Names", "Confirm an operator's log-in")},
         {"user.refuse", QT_TRANSLATE_NOOP("Names", "Refuse an operator's log-in")},
         {"party.penalise", QT_TRANSLATE_NOOP("Names", "Penalise a party")},
         {"party.lift_penalty", QT_TRANSLATE_NOOP("Names", "Lift a penalty")},
         {"order.compensate", QT_TRANSLATE_NOOP("Names", "Propose a compensation")},
         {"order.claw_back", QT_TRANSLATE_NOOP("Names", "Propose a claw-back")},
         {"account.close.apply", QT_TRANSLATE_NOOP("Names", "Apply for closing")},
         {"account.close.withdraw_application", QT_TRANSLATE_NOOP("Names", "Withdraw the application for closing")},
         {"account.close.approve", QT_TRANSLATE_NOOP("Names", "Approve a closure")},
         {"account.close.refuse", QT_TRANSLATE_NOOP("Names", "Refuse a closure")},
         {"account.close.confirm_payout", QT_TRANSLATE_NOOP("Names", "Confirm the refund of a closure")},
         {"account.close.bounce_payout", QT_TRANSLATE_NOOP("Names", "Record a returned refund")},
         {"account.close.correct_account", QT_TRANSLATE_NOOP("Names", "Record another account for a refund")},
         {"account.close.confirm_account", QT_TRANSLATE_NOOP("Names", "Confirm the account for a refund")},
         {"account.close.drop_account", QT_TRANSLATE_NOOP("Names", "Drop the account for a refund")},
         {"project.create", QT_TRANSLATE_NOOP("Names", "Create a project")},
         {"project.attach_provider", QT_TRANSLATE_NOOP("Names", "Attach a service provider")},
         {"project.detach_provider", QT_TRANSLATE_NOOP("Names", "Take a service provider off")},
         {"brief.create", QT_TRANSLATE_NOOP("Names", "Create a brief")},
         {"brief.publish", QT_TRANSLATE_NOOP("Names", "Publish a brief")},
         {"order.place", QT_TRANSLATE_NOOP("Names", "Place orders")},
         {"order.pay", QT_TRANSLATE_NOOP("Names", "Pay an order")},
         {"order.accept", QT_TRANSLATE_NOOP("Names", "Accept an order")},
         {"order.refuse", QT_TRANSLATE_NOOP("Names", "Refuse an order")},
         {"order.upload_script", QT_TRANSLATE_NOOP("Names", "Upload a script")},
         {"order.skip_script", QT_TRANSLATE_NOOP("Names", "Skip the script")},
         {"order.reject_script", QT_TRANSLATE_NOOP("Names", "Reject a script")},
         {"order.confirm_script", QT_TRANSLATE_NOOP("Names", "Confirm a script")},
         {"order.upload_video", QT_TRANSLATE_NOOP("Names", "Upload a video")},
         {"order.reject_video", QT_TRANSLATE_NOOP("Names", "Reject a video")},
         {"order.confirm_video", QT_TRANSLATE_NOOP("Names", "Confirm a video")},
         {"order.pay_tail", QT_TRANSLATE_NOOP("Names", "Pay the tail")},
         {"order.publish", QT_TRANSLATE_NOOP("Names", "Publish the work")},
         {"order.finish", QT_TRANSLATE_NOOP("Names", "Inspect and finish")},
         {"order.rate", QT_TRANSLATE_NOOP("Names", "Rate")},
         {"order.cancel", QT_TRANSLATE_NOOP("Names", "Cancel an order")},
         {"order.request_cancel", QT_TRANSLATE_NOOP("Names", "Ask to cancel")},
         {"order.answer_cancel", QT_TRANSLATE_NOOP("Names", "Answer a cancel request")},
         {"order.dispute", QT_TRANSLATE_NOOP("Names", "Open a dispute")},
         {"order.decide", QT_TRANSLATE_NOOP("Names", "Decide a dispute")},
         {"order.confirm_decision", QT_TRANSLATE_NOOP("Names", "Confirm a decision")},
         {"order.refuse_decision", QT_TRANSLATE_NOOP("Names", "Refuse a proposed decision")},
         {"order.withdraw_decision", QT_TRANSLATE_NOOP("Names", "Withdraw a proposed decision")},
         {"order.report_retention_breach", QT_TRANSLATE_NOOP("Names", "Report a breach of retention")},
         {"order.run_due", QT_TRANSLATE_NOOP("Names", "Run what is due")},
         {"creators", QT_TRANSLATE_NOOP("Names", "Find creators")},
         {"rank", QT_TRANSLATE_NOOP("Names", "Rank creators")},
         {"orders", QT_TRANSLATE_NOOP("Names", "List orders")},
         {"audit", QT_TRANSLATE_NOOP("Names", "Read the audit log")},
         {"rules", QT_TRANSLATE_NOOP("Names", "Read the rules")},
         {"invitations", QT_TRANSLATE_NOOP("Names", "Read the invitation list")},
         {"closures", QT_TRANSLATE_NOOP("Names", "List closures")},
         {"disputes", QT_TRANSLATE_NOOP("Names", "List disputes")},
         {"withdrawals", QT_TRANSLATE_NOOP("Names", "List withdrawals")}},
        code);
}

QString reason(std::string_view english)
{
    return lookUp(
        {{"there is no such file", QT_TRANSLATE_NOOP("Names", "there is no such file")},
         {"there is such a file already", QT_TRANSLATE_NOOP("Names", "there is such a file already")},
         {"it is not a regular file", QT_TRANSLATE_NOOP("Names", "it is not a regular file")},
         {"Permission denied", QT_TRANSLATE_NOOP("Names", "there is no permission")},
         {"No space left on device", QT_TRANSLATE_NOOP("Names", "the disk is full")},
         {"it is empty", QT_TRANSLATE_NOOP("Names", "it is empty")},
         {"it is a PDF document", QT_TRANSLATE_NOOP("Names", "it is a PDF document")},
         {"it is not a text", QT_TRANSLATE_NOOP("Names", "it is not a text")},
         {"it is no workbook", QT_TRANSLATE_NOOP("Names", "it is no workbook")},
         {"the workbook has no sheet", QT_TRANSLATE_NOOP("Names", "the workbook has no sheet")},
         {"it has no row with text in it", QT_TRANSLATE_NOOP("Names", "it has no row with text in it")},
         {"it is JSON, but no object in it describes a creator",
          QT_TRANSLATE_NOOP("Names", "it is JSON, but no object in it describes a creator")},
         {"no column of it holds the creators' ids",
          QT_TRANSLATE_NOOP("Names", "no column of it holds the creators' ids")},
         {"too many rows never end; the quotes do not match",
          QT_TRANSLATE_NOOP("Names", "too many rows never end; the quotes do not match")},
         {"the archive has no readable table of contents",
          QT_TRANSLATE_NOOP("Names", "the archive has no readable table of contents")},
         {"it is protected by a password", QT_TRANSLATE_NOOP("Names", "it is protected by a password")},
         {"packed data that cannot be unpacked", QT_TRANSLATE_NOOP("Names", "packed data that cannot be unpacked")},
         {"unpacked data that differs from its checksum",
          QT_TRANSLATE_NOOP("Names", "unpacked data that differs from its checksum")},
         {"it unpacks to more than 100 times its size",
          QT_TRANSLATE_NOOP("Names", "it unpacks to more than 100 times its size")},
         {"it unpacks to more than 200 MB", QT_TRANSLATE_NOOP("Names", "it unpacks to more than 200 MB")},
         {"its XML is nested too deep", QT_TRANSLATE_NOOP("Names", "its XML is nested too deep")},
         {"its XML carries a document type declaration",
          QT_TRANSLATE_NOOP("Names", "its XML carries a document type declaration")},
         {"the text is not valid UTF-8", QT_TRANSLATE_NOOP("Names", "the text is not valid UTF-8")},
         {"the text holds control characters", QT_TRANSLATE_NOOP("Names", "the text holds control characters")},
         {"an http or https link is expected", QT_TRANSLATE_NOOP("Names", "an http or https link is expected")},
         {"give it masked: the bank and the last four digits",
          QT_TRANSLATE_NOOP("Names", "give it masked: the bank and the last four digits")},
         {"a login has no blanks", QT_TRANSLATE_NOOP("Names", "a login has no blanks")},
         {"it comes after starts_at", QT_TRANSLATE_NOOP("Names", "it comes after the start")},
         {"the period is over", QT_TRANSLATE_NOOP("Names", "the period is over")},
         {"a contract runs for ten years at most", QT_TRANSLATE_NOOP("Names", "a contract runs for ten years at most")},
         {"its figures exist for 30 days only", QT_TRANSLATE_NOOP("Names", "its figures exist for 30 days only")}},
        english);
}

} // namespace ui::names
