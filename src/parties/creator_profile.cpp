#include "parties/creator_profile.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace parties {
namespace {

using base::ErrorCode;
using base::refuse;

/// Every optional member that is merged by itself. The trend has a rule of its own.
constexpr auto kOptionals = std::tuple{
    &CreatorProfile::coreUserId,
    &CreatorProfile::gender,
    &CreatorProfile::province,
    &CreatorProfile::city,
    &CreatorProfile::category,
    &CreatorProfile::subcategory,
    &CreatorProfile::authorType,
    &CreatorProfile::ecomLevel,
    &CreatorProfile::follower,
    &CreatorProfile::fansIncrement15d,
    &CreatorProfile::fansIncrement30d,
    &CreatorProfile::fansIncrementRate15d,
    &CreatorProfile::price1To20,
    &CreatorProfile::price20To60,
    &CreatorProfile::price60,
    &CreatorProfile::priceList,
    &CreatorProfile::suggestedCpm,
    &CreatorProfile::expectedPlayNum,
    &CreatorProfile::expectedNaturalPlayNum,
    &CreatorProfile::vvMedian30d,
    &CreatorProfile::interactionMedian30d,
    &CreatorProfile::interactRate30d,
    &CreatorProfile::playOverRate30d,
    &CreatorProfile::burstTextRate,
    &CreatorProfile::starIndex,
    &CreatorProfile::linkSpreadIndex,
    &CreatorProfile::linkConvertIndex,
    &CreatorProfile::linkShoppingIndex,
    &CreatorProfile::linkStarIndex,
    &CreatorProfile::cooperateIndex,
    &CreatorProfile::dataDate,
};

constexpr std::array kContacts = {
    "wechat",  "phone",       "email",        "contact_state",     "cooperation_state", "communication_log",
    "remarks", "touch_count", "contacted_at", "last_follow_up_at", "calendar_at",       "added_at"};

base::Result<> checkShortText(const char *field, const std::optional<std::string> &value)
{
    return value ? base::checkText(field, *value, 500, false) : base::Result<>();
}

} // namespace

void normalize(CreatorProfile &profile)
{
    std::sort(profile.tags.begin(), profile.tags.end());
    profile.tags.erase(std::unique(profile.tags.begin(), profile.tags.end()), profile.tags.end());
    profile.tags.erase(std::remove(profile.tags.begin(), profile.tags.end(), ""), profile.tags.end());
    std::map<std::string, CreatorWork> works;
    for (CreatorWork &work : profile.works) {
        if (!work.itemId.empty())
            works.insert_or_assign(work.itemId, work);
    }
    profile.works.clear();
    for (auto &[ignored, work] : works)
        profile.works.push_back(std::move(work));
    if (profile.trend && !profile.trend->lastDay.isSet())
        profile.trend.reset();
    if (!profile.extra.is_object())
        profile.extra = nlohmann::json::object();
}

base::Result<> checkProfile(const CreatorProfile &profile)
{
    constexpr std::array platforms = {"douyin", "tiktok", "instagram", "sheet"};
    if (std::find(platforms.begin(), platforms.end(), profile.platform) == platforms.end())
        return refuse(ErrorCode::badRequest, {{"field", "platform"}, {"reason", "douyin, tiktok, instagram or sheet"}});
    XINGTU_TRY(base::checkText("platform_id", profile.platformId, 200));
    XINGTU_TRY(base::checkText("nick_name", profile.nickName, 200));
    if (profile.gender && *profile.gender != "male" && *profile.gender != "female")
        return refuse(ErrorCode::badRequest, {{"field", "gender"}, {"reason", "male or female"}});
    XINGTU_TRY(checkShortText("province", profile.province));
    XINGTU_TRY(checkShortText("city", profile.city));
    XINGTU_TRY(checkShortText("category", profile.category));
    XINGTU_TRY(checkShortText("subcategory", profile.subcategory));
    base::Result<> outcome;
    CreatorProfile::describe(profile, [&](const char *name, const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if (!outcome.ok())
            return;
        if constexpr (std::is_same_v<Member, std::optional<base::Money>>) {
            if (member && member->fen < 0)
                outcome = base::checkRange(name, member->fen, 0, INT64_MAX);
        } else if constexpr (std::is_same_v<Member, std::optional<double>>) {
            if (member && !std::isfinite(*member))
                outcome = refuse(ErrorCode::badRequest, {{"field", name}, {"reason", "a finite number is expected"}});
        }
    });
    XINGTU_TRY(outcome);
    return profile.follower ? base::checkRange("follower", *profile.follower, 0, INT64_MAX) : base::Result<>();
}

CreatorProfile merged(const CreatorProfile &known, const CreatorProfile &given, bool overwrite)
{
    CreatorProfile result = known;
    const auto take = [&](auto member) {
        if ((given.*member).has_value() && (overwrite || !(known.*member).has_value()))
            result.*member = given.*member;
    };
    std::apply([&](auto... members) { (take(members), ...); }, kOptionals);
    if (overwrite)
        result.nickName = given.nickName;
    if (!given.tags.empty() && (overwrite || known.tags.empty()))
        result.tags = given.tags;
    if (overwrite || known.works.empty())
        result.works.insert(result.works.end(), given.works.begin(), given.works.end());
    if (given.trend && (!known.trend || (overwrite && known.trend->lastDay <= given.trend->lastDay)))
        result.trend = given.trend;
    for (const auto &[key, value] : given.extra.items()) {
        if (overwrite || !known.extra.contains(key))
            result.extra[key] = value;
    }
    normalize(result);
    return result;
}

nlohmann::json withoutContacts(const nlohmann::json &extra)
{
    nlohmann::json open = extra;
    for (const char *key : kContacts)
        open.erase(key);
    // Columns that no field claims may be anything, a telephone number too.
    open.erase("other");
    return open;
}

} // namespace parties
