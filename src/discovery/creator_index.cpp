#include "discovery/creator_index.h"

#include "base/text.h"

#include <algorithm>

namespace discovery {

using base::foldText;
using base::PinyinKeys;
using base::pinyinQuery;

namespace {

constexpr char kKeySeparator = '\n'; // folded text and pinyin queries never hold one

} // namespace

CreatorIndex::CreatorIndex()
{
    clear();
}

void CreatorIndex::clear()
{
    m_ids.clear();
    m_revisions.clear();
    m_rowOfId.clear();
    m_live = Bitmap();
    m_metrics.clear();
    for (const MetricSpec &spec : metricTable())
        m_metrics.emplace_back(isInteger(spec.kind));
    m_labels.clear();
    for (const LabelSpec &spec : labelTable())
        m_labels.emplace_back(spec.several);
    m_mcnNames.clear();
    m_names = {};
    m_platformIds = {};
    m_pinyin = {};
    ++m_generation;
}

void CreatorIndex::put(const CreatorRecord &record)
{
    const auto [place, isNew] = m_rowOfId.try_emplace(record.id.value, static_cast<std::uint32_t>(m_ids.size()));
    const std::uint32_t row = place->second;
    if (isNew) {
        m_ids.push_back(record.id.value);
        m_revisions.push_back(0);
        m_live.resize(m_ids.size());
        for (MetricColumn &column : m_metrics)
            column.resize(m_ids.size());
        for (LabelColumn &column : m_labels)
            column.resize(m_ids.size());
        for (TextColumn *column : {&m_names, &m_platformIds, &m_pinyin})
            column->resize(m_ids.size());
    }
    m_live.set(row);
    m_revisions[row] = record.revision;
    for (const MetricSpec &spec : metricTable())
        m_metrics[static_cast<std::size_t>(spec.metric)].set(row, record.figure(spec.metric));
    for (const LabelSpec &spec : labelTable())
        m_labels[static_cast<std::size_t>(spec.label)].set(row, spec.valuesOf(record));
    if (record.mcn)
        m_mcnNames[std::to_string(record.mcn->value)] = record.mcnName;
    m_names.set(row, foldText(record.nickName));
    m_platformIds.set(row, foldText(record.platformId));
    m_pinyin.set(row, pinyinText(record.nickName));
    ++m_generation;
}

void CreatorIndex::remove(CreatorId id)
{
    const auto place = m_rowOfId.find(id.value);
    if (place == m_rowOfId.end())
        return;
    const std::uint32_t row = place->second;
    m_rowOfId.erase(place);
    m_live.set(row, false);
    for (MetricColumn &column : m_metrics)
        column.set(row, {});
    for (LabelColumn &column : m_labels)
        column.set(row, {});
    for (TextColumn *column : {&m_names, &m_platformIds, &m_pinyin})
        column->set(row, {});
    ++m_generation;
}

std::optional<std::uint32_t> CreatorIndex::rowOf(CreatorId id) const
{
    const auto place = m_rowOfId.find(id.value);
    return place == m_rowOfId.end() ? std::nullopt : std::optional(place->second);
}

std::vector<CreatorId> CreatorIndex::ids() const
{
    std::vector<CreatorId> result;
    result.reserve(m_rowOfId.size());
    m_live.each([&](std::uint32_t row) { result.emplace_back(m_ids[row]); });
    std::sort(result.begin(), result.end());
    return result;
}

std::string CreatorIndex::mcnName(const std::string &value) const
{
    const auto place = m_mcnNames.find(value);
    return place == m_mcnNames.end() ? std::string() : place->second;
}

std::optional<std::string> CreatorIndex::mcnNamed(std::string_view name) const
{
    for (const auto &[value, known] : m_mcnNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

Bitmap CreatorIndex::search(std::string_view text) const
{
    const std::string needle = foldText(base::trimmed(text));
    if (needle.empty())
        return m_live;
    Bitmap found(rowCount());
    m_names.find(needle, found);
    m_platformIds.find(needle, found);
    if (const std::string letters = pinyinQuery(needle); !letters.empty())
        m_pinyin.find(letters, found);
    return found &= m_live;
}

std::string_view CreatorIndex::nameOrderKey(std::uint32_t row) const
{
    const std::string_view pinyin = m_pinyin.at(row);
    return pinyin.empty() ? m_names.at(row) : pinyin.substr(0, pinyin.find(kKeySeparator));
}

std::string CreatorIndex::pinyinText(const std::string &nickName) const
{
    const PinyinKeys keys = m_readings.keysOf(nickName);
    std::string text;
    for (const auto *list : {&keys.full, &keys.initials}) {
        for (const std::string &key : *list) {
            if (!text.empty())
                text += kKeySeparator;
            text += key;
        }
    }
    return text;
}

std::vector<std::string> CreatorIndex::differencesTo(const CreatorRecord &record) const
{
    const auto row = rowOf(record.id);
    if (!row)
        return {"row"};
    std::vector<std::string> different;
    const auto compare = [&](std::string_view what, bool equal) {
        if (!equal)
            different.emplace_back(what);
    };
    compare("live", m_live.test(*row) && m_ids[*row] == record.id.value);
    compare("revision", m_revisions[*row] == record.revision);
    for (const MetricSpec &spec : metricTable())
        compare(spec.name, metric(spec.metric).at(*row) == record.figure(spec.metric));
    for (const LabelSpec &spec : labelTable())
        compare(spec.name, label(spec.label).at(*row) == spec.valuesOf(record));
    compare("mcn_name", !record.mcn || mcnName(std::to_string(record.mcn->value)) == record.mcnName);
    compare("nick_name", m_names.at(*row) == foldText(record.nickName));
    compare("platform_id", m_platformIds.at(*row) == foldText(record.platformId));
    compare("pinyin", m_pinyin.at(*row) == pinyinText(record.nickName));
    return different;
}

} // namespace discovery
