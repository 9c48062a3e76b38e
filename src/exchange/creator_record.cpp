#include "exchange/creator_record.h"

#include <algorithm>

namespace exchange {
namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::vector<std::pair<PlatformIdKind, std::string>> matchKeys(const CreatorRecord &record)
{
    std::vector<std::pair<PlatformIdKind, std::string>> keys;
    if (record.starId)
        keys.emplace_back(PlatformIdKind::starId, *record.starId);
    if (record.coreUserId)
        keys.emplace_back(PlatformIdKind::coreUserId, *record.coreUserId);
    if (record.uniqueId)
        keys.emplace_back(PlatformIdKind::handle, lowered(*record.uniqueId));
    if (record.listId)
        keys.emplace_back(PlatformIdKind::listId, *record.listId);
    return keys;
}

bool takePlatformId(CreatorRecord &record)
{
    auto keys = matchKeys(record);
    if (keys.empty())
        return false;
    record.platformIdKind = keys.front().first;
    record.platformId = std::move(keys.front().second);
    return true;
}

} // namespace exchange
