#include "discovery/order.h"

#include <algorithm>

namespace discovery {
namespace {

constexpr std::uint64_t kMissing = UINT64_MAX;
constexpr std::size_t kKeptOrders = 8;
constexpr std::size_t kKeyLimit = 8;

bool isTextField(std::string_view field)
{
    return field == "nick_name" || field == "platform_id";
}

} // namespace

base::Result<> checkSort(const std::vector<SortKey> &keys)
{
    const auto bad = [](const std::string &field, const std::string &reason) {
        return base::refuse(base::ErrorCode::badRequest, {{"field", field}, {"reason", reason}});
    };
    if (keys.size() > kKeyLimit)
        return bad("sort", "more than eight columns");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::string &field = keys[i].field;
        if (metricNamed(field) || isTextField(field) || field == "id")
            continue;
        const std::string path = "sort[" + std::to_string(i) + "].field";
        const auto label = labelNamed(field);
        if (!label)
            return bad(path, "there is no column " + field);
        if (specOf(*label).several)
            return bad(path, field + " has several values a creator and gives no order");
    }
    return {};
}

std::vector<std::uint64_t> CreatorOrder::keysOf(const Bitmap &rows, const SortKey &key) const
{
    std::vector<std::uint64_t> keys(m_index.rowCount(), kMissing);
    // A present value never reaches kMissing, so that what is missing stays behind it in both directions.
    const auto put = [&](std::uint32_t row, std::uint64_t value) {
        const std::uint64_t ascending = std::min(value, kMissing - 1);
        keys[row] = key.descending.value_or(false) ? kMissing - 1 - ascending : ascending;
    };
    if (const auto metric = metricNamed(key.field)) {
        const MetricColumn &column = m_index.metric(*metric);
        rows.each([&](std::uint32_t row) {
            if (column.present().test(row))
                put(row, column.orderKey(row));
        });
    } else if (const auto label = labelNamed(key.field)) {
        const LabelColumn &column = m_index.label(*label);
        const auto ranks = column.sortRanks();
        rows.each([&](std::uint32_t row) {
            if (column.present().test(row))
                put(row, ranks[row]);
        });
    } else if (isTextField(key.field)) {
        std::vector<std::pair<std::string_view, std::uint32_t>> texts;
        rows.each([&](std::uint32_t row) {
            texts.emplace_back(key.field == "nick_name" ? m_index.nameOrderKey(row) : m_index.foldedPlatformId(row),
                               row);
        });
        std::sort(texts.begin(), texts.end());
        std::uint64_t rank = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            rank += i > 0 && texts[i].first != texts[i - 1].first ? 1 : 0;
            put(texts[i].second, rank);
        }
    } else {
        rows.each([&](std::uint32_t row) { put(row, static_cast<std::uint64_t>(m_index.idAt(row).value)); });
    }
    return keys;
}

std::vector<std::uint32_t> CreatorOrder::sorted(const Bitmap &rows, const std::vector<SortKey> &keys) const
{
    std::vector<std::vector<std::uint64_t>> columns;
    for (const SortKey &key : keys)
        columns.push_back(keysOf(rows, key));
    struct Entry
    {
        std::uint64_t first;
        std::int64_t id;
        std::uint32_t row;
    };
    std::vector<Entry> entries;
    entries.reserve(rows.count());
    rows.each([&](std::uint32_t row) {
        entries.push_back({columns.empty() ? 0 : columns.front()[row], m_index.idAt(row).value, row});
    });
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        if (a.first != b.first)
            return a.first < b.first;
        for (std::size_t i = 1; i < columns.size(); ++i) {
            if (columns[i][a.row] != columns[i][b.row])
                return columns[i][a.row] < columns[i][b.row];
        }
        return a.id < b.id;
    });
    std::vector<std::uint32_t> order;
    order.reserve(entries.size());
    for (const Entry &entry : entries)
        order.push_back(entry.row);
    return order;
}

std::vector<std::uint32_t> CreatorOrder::page(const Bitmap &rows, const std::vector<SortKey> &keys, std::size_t offset,
                                              std::size_t limit)
{
    if (m_generation != m_index.generation()) {
        m_orders.clear();
        m_generation = m_index.generation();
    }
    const std::string name = base::toJson(keys).dump();
    auto kept = m_orders.find(name);
    if (kept == m_orders.end() && rows.count() * 8 < m_index.creatorCount()) {
        auto few = sorted(rows, keys);
        few.resize(std::min(few.size(), offset + std::min(limit, few.size())));
        few.erase(few.begin(), few.begin() + static_cast<std::ptrdiff_t>(std::min(offset, few.size())));
        return few;
    }
    if (kept == m_orders.end()) {
        if (m_orders.size() >= kKeptOrders)
            m_orders.clear();
        kept = m_orders.emplace(name, sorted(m_index.live(), keys)).first;
    }
    std::vector<std::uint32_t> found;
    std::size_t position = 0;
    for (const std::uint32_t row : kept->second) {
        if (!rows.test(row))
            continue;
        if (position++ < offset)
            continue;
        if (found.size() == limit)
            break;
        found.push_back(row);
    }
    return found;
}

} // namespace discovery
