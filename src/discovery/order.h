#pragma once

#include "base/describe.h"
#include "discovery/creator_index.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace discovery {

/// One column of an order: a metric, a label with one value, nick_name (by its pinyin), platform_id, or id.
struct SortKey
{
    std::string field;
    std::optional<bool> descending;

    static void describe(auto &self, auto &&each)
    {
        each("field", self.field);
        each("descending", self.descending);
    }
};

/// Refuses with badRequest: an unknown field, a field that cannot be ordered by, more than eight keys.
base::Result<> checkSort(const std::vector<SortKey> &keys);

/// Orders creators: by each key in turn, a missing value last in both directions, ties by id. The order of all creators
/// by given keys is kept until the index changes, so that paging and filtering walk it.
class CreatorOrder
{
public:
    explicit CreatorOrder(const CreatorIndex &index) : m_index(index) {}

    /// Positions offset … offset + limit − 1 of `rows` in that order. REQUIRES: checkSort(keys), rows ⊆ live().
    [[nodiscard]] std::vector<std::uint32_t> page(const Bitmap &rows, const std::vector<SortKey> &keys,
                                                  std::size_t offset, std::size_t limit);

private:
    [[nodiscard]] std::vector<std::uint32_t> sorted(const Bitmap &rows, const std::vector<SortKey> &keys) const;
    [[nodiscard]] std::vector<std::uint64_t> keysOf(const Bitmap &rows, const SortKey &key) const;

    const CreatorIndex &m_index;
    std::uint64_t m_generation = 0;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_orders;
};

} // namespace discovery
