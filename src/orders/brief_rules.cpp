#include "orders/brief_rules.h"

#include "base/text.h"

namespace orders {

using base::ErrorCode;
using base::refuse;
using base::Result;
using base::Timestamp;

bool isOffered(ContentKind content)
{
    return content != ContentKind::imageText && content != ContentKind::live;
}

namespace {

Result<> checkOffered(const CreateBrief &command)
{
    const BriefKind kind = command.kind.value_or(BriefKind::assigned);
    if (kind != BriefKind::assigned)
        return refuse(ErrorCode::briefKindNotOffered, {{"kind", toText(kind)}});
    if (!isOffered(command.content))
        return refuse(ErrorCode::briefKindNotOffered, {{"kind", toText(command.content)}});
    const Settlement settlement = command.settlement.value_or(Settlement::fixed);
    if (settlement != Settlement::fixed)
        return refuse(ErrorCode::briefKindNotOffered, {{"kind", toText(settlement)}});
    return {};
}

Result<> checkTexts(const CreateBrief &command)
{
    XINGTU_TRY(base::checkText("name", command.name, 60));
    XINGTU_TRY(base::checkText("brand_name", command.brandName, 50));
    XINGTU_TRY(base::checkText("product", command.product, 40));
    XINGTU_TRY(base::checkText("category", command.category.value_or(""), 40, false));
    XINGTU_TRY(base::checkText("requirements", command.requirements, 500));
    return base::checkText("prohibitions", command.prohibitions.value_or(""), 500, false);
}

Result<> checkDates(const Brief &brief, Timestamp now)
{
    if (brief.scriptDueAt <= now)
        return refuse(ErrorCode::dueDatePassed, {{"due", base::toIsoText(brief.scriptDueAt)}});
    XINGTU_TRY(checkDateOrder("script_due_at", brief.scriptDueAt, "video_due_at", brief.videoDueAt));
    XINGTU_TRY(checkDateOrder("video_due_at", brief.videoDueAt, "publish_until", brief.publishUntil));
    if (brief.publishUntil <= brief.publishFrom)
        return refuse(ErrorCode::datesOutOfOrder, {{"earlier", "publish_from"}, {"later", "publish_until"}});
    const std::chrono::milliseconds window = brief.publishUntil - brief.publishFrom;
    if (window > base::days(30))
        return base::checkRange("publish_window_days", std::chrono::ceil<std::chrono::days>(window).count(), 0, 30);
    return {};
}

} // namespace

Result<> checkDateOrder(std::string_view earlierField, Timestamp earlier, std::string_view laterField, Timestamp later)
{
    if (later < earlier)
        return refuse(ErrorCode::datesOutOfOrder, {{"earlier", earlierField}, {"later", laterField}});
    return {};
}

Result<Brief> checkedBrief(const CreateBrief &command, const parties::Rules &rules, Timestamp now)
{
    XINGTU_TRY(checkOffered(command));
    XINGTU_TRY(checkTexts(command));

    Brief brief;
    brief.project = command.project;
    brief.kind = command.kind.value_or(BriefKind::assigned);
    brief.content = command.content;
    brief.settlement = command.settlement.value_or(Settlement::fixed);
    brief.name = base::trimmed(command.name);
    brief.brandName = base::trimmed(command.brandName);
    brief.product = base::trimmed(command.product);
    brief.category = command.category;
    brief.requirements = command.requirements;
    brief.prohibitions = command.prohibitions.value_or("");
    brief.scriptNeeded = command.scriptNeeded.value_or(true);
    if (brief.scriptNeeded && !command.scriptDueAt)
        return refuse(ErrorCode::fieldMissing, {{"field", "script_due_at"}});
    brief.scriptDueAt = command.scriptDueAt.value_or(command.videoDueAt);
    brief.videoDueAt = command.videoDueAt;
    brief.publishFrom = command.publishFrom;
    brief.publishUntil = command.publishUntil;
    brief.retentionDays = command.retentionDays.value_or(30);
    brief.acceptanceDays = command.acceptanceDays.value_or(1);
    brief.prepaidBp = command.prepaidBp;
    XINGTU_TRY(base::checkRange("retention_days", brief.retentionDays, 1, 365));
    XINGTU_TRY(base::checkRange("acceptance_days", brief.acceptanceDays, 1, 365));
    if (brief.prepaidBp)
        XINGTU_TRY(base::checkRange("prepaid_bp", *brief.prepaidBp, rules.depositMinimumBp, 9'999));
    XINGTU_TRY(checkDates(brief, now));
    return brief;
}

Result<> checkDue(const Brief &brief, Timestamp now)
{
    if (brief.scriptDueAt <= now)
        return refuse(ErrorCode::dueDatePassed, {{"due", base::toIsoText(brief.scriptDueAt)}});
    return {};
}

Result<> checkPublishing(const Brief &brief, Timestamp now)
{
    if (brief.state != BriefState::draft)
        return refuse(ErrorCode::briefStateForbids, {{"state", toText(brief.state)}, {"command", "brief.publish"}});
    return checkDue(brief, now);
}

Result<> checkPlacing(const Brief &brief, Timestamp now)
{
    if (brief.state != BriefState::published)
        return refuse(ErrorCode::briefStateForbids, {{"state", toText(brief.state)}, {"command", "order.place"}});
    return checkDue(brief, now);
}

} // namespace orders
