#include "ui/workspace/names.h"

#include "exchange/field_table.h"
#include "ui/shared/text/language.h"
#include "ui/workspace/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::names {

namespace {

struct FieldName
{
    std::string_view name;
    const char *words;
};

constexpr FieldName fields[] = {
    {"acceptance_days", QT_TRANSLATE_NOOP("Fields", "Days to accept")},
    {"amount_fen", QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"at", QT_TRANSLATE_NOOP("Fields", "Time")},
    {"bank_account", QT_TRANSLATE_NOOP("Fields", "Bank account")},
    {"bank_reference", QT_TRANSLATE_NOOP("Fields", "Bank reference")},
    {"brand_name", QT_TRANSLATE_NOOP("Fields", "Brand")},
    {"brief", QT_TRANSLATE_NOOP("Fields", "Brief")},
    {"budget_fen", QT_TRANSLATE_NOOP("Fields", "Budget")},
    {"category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {"changes", QT_TRANSLATE_NOOP("Fields", "Changes")},
    {"city", QT_TRANSLATE_NOOP("Fields", "City")},
    {"code", QT_TRANSLATE_NOOP("Fields", "Verification code")},
    {"columns", QT_TRANSLATE_NOOP("Fields", "Columns")},
    {"compensation_fen", QT_TRANSLATE_NOOP("Fields", "Compensation")},
    {"content", QT_TRANSLATE_NOOP("Fields", "Kind of content")},
    {"count", QT_TRANSLATE_NOOP("Fields", "Number")},
    {"creator", QT_TRANSLATE_NOOP("Fields", "Creator")},
    {"creators", QT_TRANSLATE_NOOP("Fields", "Creators")},
    {"ends_at", QT_TRANSLATE_NOOP("Fields", "End")},
    {"entry_state", QT_TRANSLATE_NOOP("Fields", "Entry state")},
    {"expected_play_num", QT_TRANSLATE_NOOP("Fields", "Expected plays")},
    {"facets", QT_TRANSLATE_NOOP("Fields", "Facets")},
    {"file", QT_TRANSLATE_NOOP("Fields", "File")},
    {"follower", QT_TRANSLATE_NOOP("Fields", "Followers")},
    {"gender", QT_TRANSLATE_NOOP("Fields", "Gender")},
    {"goal", QT_TRANSLATE_NOOP("Fields", "Goal")},
    {"header_line", QT_TRANSLATE_NOOP("Fields", "Header line")},
    {"id", QT_TRANSLATE_NOOP("Fields", "Id")},
    {"industry", QT_TRANSLATE_NOOP("Fields", "Industry")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"limit", QT_TRANSLATE_NOOP("Fields", "Rows a page")},
    {"link", QT_TRANSLATE_NOOP("Fields", "Link")},
    {"login", QT_TRANSLATE_NOOP("Fields", "Log-in")},
    {"mcn", QT_TRANSLATE_NOOP("Fields", "MCN")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"new_password", QT_TRANSLATE_NOOP("Fields", "New password")},
    {"nick_name", QT_TRANSLATE_NOOP("Fields", "Name of the creator")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {"offset", QT_TRANSLATE_NOOP("Fields", "First row")},
    {"party", QT_TRANSLATE_NOOP("Fields", "Party")},
    {"password", QT_TRANSLATE_NOOP("Fields", "Password")},
    {"platform", QT_TRANSLATE_NOOP("Fields", "Platform")},
    {"platform_id", QT_TRANSLATE_NOOP("Fields", "Platform id")},
    {"prepaid_bp", QT_TRANSLATE_NOOP("Fields", "Deposit")},
    {"price_1_20_fen", QT_TRANSLATE_NOOP("Fields", "Quote 1–20 s")},
    {"price_20_60_fen", QT_TRANSLATE_NOOP("Fields", "Quote 21–60 s")},
    {"price_60_fen", QT_TRANSLATE_NOOP("Fields", "Quote 60 s+")},
    {"price_fen", QT_TRANSLATE_NOOP("Fields", "Price")},
    {"product", QT_TRANSLATE_NOOP("Fields", "Product")},
    {"prohibitions", QT_TRANSLATE_NOOP("Fields", "What must not be said")},
    {"project", QT_TRANSLATE_NOOP("Fields", "Project")},
    {"provider", QT_TRANSLATE_NOOP("Fields", "Service provider")},
    {"province", QT_TRANSLATE_NOOP("Fields", "Province")},
    {"publish_at", QT_TRANSLATE_NOOP("Fields", "Moment of publication")},
    {"publish_from", QT_TRANSLATE_NOOP("Fields", "Publish from")},
    {"publish_until", QT_TRANSLATE_NOOP("Fields", "Publish until")},
    {"publish_window_days", QT_TRANSLATE_NOOP("Fields", "Publish window in days")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"reason_code", QT_TRANSLATE_NOOP("Fields", "Kind of reason")},
    {"requirements", QT_TRANSLATE_NOOP("Fields", "Requirements")},
    {"retention_days", QT_TRANSLATE_NOOP("Fields", "Retention in days")},
    {"revision", QT_TRANSLATE_NOOP("Fields", "Revision")},
    {"score", QT_TRANSLATE_NOOP("Fields", "Score")},
    {"script_due_at", QT_TRANSLATE_NOOP("Fields", "Script due")},
    {"search", QT_TRANSLATE_NOOP("Fields", "Search text")},
    {"share_bp", QT_TRANSLATE_NOOP("Fields", "Share")},
    {"stage", QT_TRANSLATE_NOOP("Fields", "Stage")},
    {"starts_at", QT_TRANSLATE_NOOP("Fields", "Start")},
    {"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {"subcategory", QT_TRANSLATE_NOOP("Fields", "Subcategory")},
    {"text", QT_TRANSLATE_NOOP("Fields", "Text")},
    {"user_name", QT_TRANSLATE_NOOP("Fields", "Name of the user")},
    {"utc_offset_minutes", QT_TRANSLATE_NOOP("Fields", "Time zone")},
    {"version", QT_TRANSLATE_NOOP("Fields", "Version")},
    {"video_due_at", QT_TRANSLATE_NOOP("Fields", "Video due")},
    {"weights", QT_TRANSLATE_NOOP("Fields", "Weights")},
    {"where", QT_TRANSLATE_NOOP("Fields", "Condition")},
    {"withdraw_request", QT_TRANSLATE_NOOP("Fields", "Request to leave")},
    // The rules of the platform.
    {"entry_minimum_followers", QT_TRANSLATE_NOOP("Fields", "Followers needed for entry")},
    {"entry_requires_mcn", QT_TRANSLATE_NOOP("Fields", "Entry needs an MCN")},
    {"entry_review_days", QT_TRANSLATE_NOOP("Fields", "Days to review an entry")},
    {"platform_fee_bp", QT_TRANSLATE_NOOP("Fields", "Platform fee")},
    {"deposit_minimum_bp", QT_TRANSLATE_NOOP("Fields", "Least deposit")},
    {"pay_timeout_hours", QT_TRANSLATE_NOOP("Fields", "Hours to pay")},
    {"accept_timeout_hours", QT_TRANSLATE_NOOP("Fields", "Hours to accept")},
    {"script_review_hours", QT_TRANSLATE_NOOP("Fields", "Hours to review a script")},
    {"video_review_hours", QT_TRANSLATE_NOOP("Fields", "Hours to review a video")},
    {"tail_timeout_hours", QT_TRANSLATE_NOOP("Fields", "Hours to pay the tail")},
    {"link_timeout_hours", QT_TRANSLATE_NOOP("Fields", "Hours to give the link")},
    {"inspection_days", QT_TRANSLATE_NOOP("Fields", "Days to inspect")},
    {"rating_days", QT_TRANSLATE_NOOP("Fields", "Days to rate")},
    {"overdue_cancel_days", QT_TRANSLATE_NOOP("Fields", "Overdue days until the system cancels")},
    {"dispute_policy_days", QT_TRANSLATE_NOOP("Fields", "Days until the policy split")},
    {"dispute_remind_days", QT_TRANSLATE_NOOP("Fields", "Days until disputes are reminded of")},
    {"cancel_answer_hours", QT_TRANSLATE_NOOP("Fields", "Hours to answer a cancel request")},
    {"script_rejection_limit", QT_TRANSLATE_NOOP("Fields", "Rejections of a script")},
    {"video_rejection_limit", QT_TRANSLATE_NOOP("Fields", "Rejections of a video")},
    {"compensation_before_script_bp", QT_TRANSLATE_NOOP("Fields", "Compensation before the script")},
    {"compensation_after_script_bp", QT_TRANSLATE_NOOP("Fields", "Compensation after the script")},
    {"compensation_after_video_bp", QT_TRANSLATE_NOOP("Fields", "Compensation after the video")},
    {"compensation_two_video_rejections_bp",
     QT_TRANSLATE_NOOP("Fields", "Compensation after two rejections of the video")},
    {"overdue_credit_loss", QT_TRANSLATE_NOOP("Fields", "Credit lost when overdue")},
    {"retention_breach_credit_loss", QT_TRANSLATE_NOOP("Fields", "Credit lost for a breach of retention")},
    {"provider_share_maximum_bp", QT_TRANSLATE_NOOP("Fields", "Largest share of a service provider")},
    {"closure_review_days", QT_TRANSLATE_NOOP("Fields", "Days to review a closure")},
    {"code_minutes", QT_TRANSLATE_NOOP("Fields", "Minutes that a code is good")},
    {"code_tries", QT_TRANSLATE_NOOP("Fields", "Tries of a code")},
};

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

QString field(std::string_view name)
{
    // "lines[2].share_bp" → "share_bp", "columns[0]" → "columns".
    std::string_view last = name.substr(name.rfind('.') + 1);
    last = last.substr(0, last.find('['));
    for (const FieldName &one : fields)
        if (one.name == last)
            return QCoreApplication::translate("Fields", one.words);
    return creatorField(last).value_or(toText(name));
}

std::optional<QString> creatorField(std::string_view name)
{
    const exchange::CreatorField *found = exchange::findField(name);
    if (found == nullptr)
        return std::nullopt;
    // The platform's own Chinese header, else the English one; both stand in the table of recognised headers.
    if (chineseInterface())
        for (const std::string_view header : found->headers)
            if (!isAscii(header))
                return toText(header);
    QString words = toText(name);
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace ui::names
