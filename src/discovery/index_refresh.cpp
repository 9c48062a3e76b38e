#include "discovery/index_refresh.h"

#include <algorithm>

namespace discovery {
namespace {

constexpr std::int64_t kSliceRows = 1'000; // about 10 ms of read lock
constexpr std::size_t kManyChanged = 500;
constexpr std::int64_t kRevisionSlice = 20'000;

template <class Visit>
void eachCreator(DiscoveryStore &store, Visit visit)
{
    std::int64_t after = 0;
    while (true) {
        const auto slice = store.listCreators(after, INT64_MAX, kSliceRows);
        if (slice.empty())
            return;
        for (const CreatorRecord &record : slice)
            visit(record);
        after = slice.back().id.value;
    }
}

} // namespace

void rebuild(CreatorIndex &index, DiscoveryStore &store)
{
    index.clear();
    eachCreator(store, [&](const CreatorRecord &record) { index.put(record); });
}

void update(CreatorIndex &index, DiscoveryStore &store, const std::set<CreatorId> &ids)
{
    for (const CreatorId id : ids) {
        if (const auto record = store.findCreator(id))
            index.put(*record);
        else
            index.remove(id);
    }
}

void reconcile(CreatorIndex &index, DiscoveryStore &store)
{
    std::set<CreatorId> changed;
    const std::vector<CreatorId> known = index.ids();
    auto expected = known.begin();
    std::int64_t after = 0;
    while (true) {
        const auto slice = store.listRevisions(after, kRevisionSlice);
        if (slice.empty())
            break;
        for (const auto &[id, revision] : slice) {
            for (; expected != known.end() && *expected < id; ++expected)
                changed.insert(*expected);
            if (expected != known.end() && *expected == id)
                ++expected;
            const auto row = index.rowOf(id);
            if (!row || index.revisionAt(*row) != revision)
                changed.insert(id);
        }
        after = slice.back().id.value;
    }
    changed.insert(expected, known.end());
    for (const auto &[id, name] : store.listMcnNames()) {
        const std::string value = std::to_string(id.value);
        if (const std::string indexed = index.mcnName(value); !indexed.empty() && indexed != name) {
            index.label(Label::mcn).withAny({value}).each([&](std::uint32_t row) { changed.insert(index.idAt(row)); });
        }
    }
    if (changed.size() > kManyChanged && changed.size() > index.creatorCount() / 4)
        rebuild(index, store); // slices are quicker than so many single rows
    else
        update(index, store, changed);
}

std::vector<std::string> verify(const CreatorIndex &index, DiscoveryStore &store)
{
    std::vector<std::string> findings;
    const auto finding = [&](CreatorId id, const std::string &what) {
        findings.push_back("creator " + std::to_string(id.value) + ": the index differs from the database: " + what);
    };
    std::set<CreatorId> remaining;
    for (const CreatorId id : index.ids())
        remaining.insert(remaining.end(), id);
    eachCreator(store, [&](const CreatorRecord &record) {
        remaining.erase(record.id);
        std::string different;
        for (const std::string &field : index.differencesTo(record))
            different += (different.empty() ? "" : ", ") + field;
        if (!different.empty())
            finding(record.id, different);
    });
    for (const CreatorId id : remaining)
        finding(id, "there is no such creator");
    return findings;
}

} // namespace discovery
