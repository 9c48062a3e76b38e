#pragma once

#include "base/text_keys.h"
#include "discovery/columns.h"
#include "discovery/labels.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace discovery {

/// Every creator in memory, column by column, for filters, text, order and ranking without SQL. SQLite stays the truth:
/// index_refresh.h fills the index, keeps it current and proves that it agrees with the rows.
///
/// A creator stands in one row from its first put() to clear(); a removed one leaves its row empty. Used by one thread.
class CreatorIndex
{
public:
    CreatorIndex();

    void clear();
    /// Adds the creator or replaces it.
    void put(const CreatorRecord &record);
    void remove(CreatorId id);

    /// Rows ever given out, empty ones included: the size of every bitmap.
    [[nodiscard]] std::size_t rowCount() const { return m_ids.size(); }
    [[nodiscard]] std::size_t creatorCount() const { return m_rowOfId.size(); }
    /// Changes with every put, remove and clear: what was computed under another generation is out of date.
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    [[nodiscard]] const Bitmap &live() const { return m_live; }
    [[nodiscard]] CreatorId idAt(std::uint32_t row) const { return CreatorId(m_ids[row]); }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(CreatorId id) const;
    [[nodiscard]] std::vector<CreatorId> ids() const; ///< ascending
    [[nodiscard]] std::int64_t revisionAt(std::uint32_t row) const { return m_revisions[row]; }

    [[nodiscard]] const MetricColumn &metric(Metric metric) const
    {
        return m_metrics[static_cast<std::size_t>(metric)];
    }
    [[nodiscard]] const LabelColumn &label(Label label) const { return m_labels[static_cast<std::size_t>(label)]; }
    /// The name of an MCN that some creator is bound to, by the value of Label::mcn; empty when there is none such.
    [[nodiscard]] std::string mcnName(const std::string &value) const;
    /// The value of Label::mcn for a name.
    [[nodiscard]] std::optional<std::string> mcnNamed(std::string_view name) const;

    /// Creators of whom any of these contains `text`, blanks around it taken off: the nickname, the platform id (both
    /// as foldText gives them), the pinyin of the nickname, its initials. All of them when nothing is left of `text`.
    [[nodiscard]] Bitmap search(std::string_view text) const;
    /// What the name is ordered by: its pinyin when it has one, else the folded name.
    [[nodiscard]] std::string_view nameOrderKey(std::uint32_t row) const;
    [[nodiscard]] std::string_view foldedPlatformId(std::uint32_t row) const { return m_platformIds.at(row); }

    /// Names of what differs between the row of the index and `record`; empty when they agree.
    [[nodiscard]] std::vector<std::string> differencesTo(const CreatorRecord &record) const;

private:
    [[nodiscard]] std::string pinyinText(const std::string &nickName) const;

    std::vector<std::int64_t> m_ids;
    std::vector<std::int64_t> m_revisions;
    std::unordered_map<std::int64_t, std::uint32_t> m_rowOfId;
    Bitmap m_live;
    std::vector<MetricColumn> m_metrics;
    std::vector<LabelColumn> m_labels;
    std::unordered_map<std::string, std::string> m_mcnNames;
    TextColumn m_names;
    TextColumn m_platformIds;
    TextColumn m_pinyin;             ///< every key of the name, a line break between them
    mutable base::Pinyin m_readings; ///< a cache: its answers never change
    std::uint64_t m_generation = 1;
};

} // namespace discovery
