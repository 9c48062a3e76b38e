#include "discovery/discovery.h"

#include "base/text.h"
#include "discovery/index_refresh.h"
#include "discovery/where.h"
#include "parties/creator_profile.h"

#include <algorithm>

namespace discovery {
namespace {

constexpr std::int64_t kDefaultLimit = 100;
constexpr std::int64_t kLargestLimit = 10'000;
constexpr std::int64_t kLargestOffset = 100'000'000;
constexpr std::size_t kFacetValues = 200;
constexpr std::size_t kTextLimit = 500;
constexpr std::int64_t kWorksShown = 100;
constexpr std::size_t kManyPending = 500;

struct Slice
{
    std::size_t offset = 0;
    std::size_t limit = 0;
};

base::Result<Slice> sliceOf(std::optional<std::int64_t> offset, std::optional<std::int64_t> limit)
{
    XINGTU_TRY(base::checkRange("offset", offset.value_or(0), 0, kLargestOffset));
    XINGTU_TRY(base::checkRange("limit", limit.value_or(kDefaultLimit), 0, kLargestLimit));
    return Slice{static_cast<std::size_t>(offset.value_or(0)), static_cast<std::size_t>(limit.value_or(kDefaultLimit))};
}

std::vector<SortKey> sortOf(const FindCreators &query)
{
    return query.sort && !query.sort->empty() ? *query.sort : std::vector<SortKey>{{"follower", true}};
}

std::optional<base::Money> moneyOf(const CreatorRecord &record, Metric metric)
{
    const auto fen = record.integer(metric);
    return fen ? std::optional(base::Money(*fen)) : std::nullopt;
}

std::optional<nlohmann::json> whyNotOf(const CreatorRecord &record)
{
    if (record.takesOrders)
        return std::nullopt;
    if (record.stopReason) {
        auto reason = nlohmann::json::parse(*record.stopReason, nullptr, false);
        if (reason.is_object())
            return reason;
    }
    return nlohmann::json{{"entry_state", record.entryState}};
}

CreatorRow rowFrom(const CreatorRecord &record)
{
    CreatorRow row;
    row.id = record.id;
    row.platform = record.platform;
    row.platformId = record.platformId;
    row.nickName = record.nickName;
    row.tags = record.tags;
    row.category = record.category;
    row.subcategory = record.subcategory;
    row.province = record.province;
    row.city = record.city;
    row.gender = record.gender;
    row.authorType = record.authorType;
    row.ecomLevel = record.ecomLevel;
    row.mcn = record.mcn;
    if (record.mcn)
        row.mcnName = record.mcnName;
    row.follower = record.integer(Metric::follower);
    row.price1To20 = moneyOf(record, Metric::price1To20);
    row.price20To60 = moneyOf(record, Metric::price20To60);
    row.price60 = moneyOf(record, Metric::price60);
    row.expectedPlayNum = record.integer(Metric::expectedPlayNum);
    row.cpm1To20 = moneyOf(record, Metric::cpm1To20);
    row.cpm20To60 = moneyOf(record, Metric::cpm20To60);
    row.cpm60 = moneyOf(record, Metric::cpm60);
    row.lowestCpm = moneyOf(record, Metric::lowestCpm);
    row.medianPlays30d = record.integer(Metric::medianPlays30d);
    row.interactRate = record.real(Metric::interactRate);
    row.playOverRate = record.real(Metric::playOverRate);
    row.burstTextRate = record.real(Metric::burstTextRate);
    row.fansIncrementWithin30d = record.integer(Metric::fansIncrementWithin30d);
    row.growthRate30d = record.real(Metric::growthRate30d);
    row.starIndex = record.real(Metric::starIndex);
    row.trendPlays = record.trendPlays;
    row.trendFollowers = record.trendFollowers;
    row.entryState = record.entryState;
    row.takesOrders = record.takesOrders;
    row.whyNot = whyNotOf(record);
    if (const auto at = record.integer(Metric::dataDate))
        row.dataDate = base::Timestamp(*at);
    row.credit = record.integer(Metric::credit).value_or(0);
    row.revision = record.revision;
    return row;
}

CreatorWork workFrom(const DiscoveryStore::Work &stored)
{
    CreatorWork work{stored.itemId, stored.title,    stored.publishedAt, stored.plays,
                     stored.likes,  stored.comments, stored.shares,      {}};
    if (stored.plays.value_or(0) > 0 && stored.likes && stored.comments && stored.shares)
        work.interactRate = (static_cast<double>(*stored.likes) + static_cast<double>(*stored.comments) +
                             static_cast<double>(*stored.shares)) /
                            static_cast<double>(*stored.plays);
    return work;
}

bool sumMeansSomething(const MetricSpec &spec)
{
    return spec.formula.empty() && spec.metric != Metric::suggestedCpm && spec.metric != Metric::credit &&
           (spec.kind == MetricKind::count || spec.kind == MetricKind::money);
}

} // namespace

Discovery::Discovery(storage::Database &database)
    : m_store(database), m_filters(m_index), m_order(m_index), m_ranker(m_index)
{}

void Discovery::changed(const base::Changes &changes)
{
    for (const auto &[topic, ids] : changes) {
        if (topic == base::Topic::creators) {
            for (const std::int64_t id : ids)
                m_pending.insert(CreatorId(id));
        }
        // A contract or an MCN's name shows in the rows of creators that the command may not have listed.
        m_reconcile = m_reconcile || topic == base::Topic::parties || topic == base::Topic::contracts ||
                      topic == base::Topic::imports;
    }
}

void Discovery::refresh()
{
    const std::int64_t version = m_store.dataVersion();
    if (!m_filled) {
        rebuild(m_index, m_store);
        m_filled = true;
    } else if (version != m_dataVersion || m_reconcile || m_pending.size() > kManyPending) {
        update(m_index, m_store, m_pending);
        reconcile(m_index, m_store);
    } else if (!m_pending.empty()) {
        update(m_index, m_store, m_pending);
    }
    m_pending.clear();
    m_reconcile = false;
    m_dataVersion = version;
}

template <class Query>
base::Result<Bitmap> Discovery::matching(const Query &query)
{
    std::vector<Filter> parts;
    if (query.filter)
        parts.push_back(*query.filter);
    for (const std::string &condition : query.where.value_or(std::vector<std::string>{})) {
        auto filter = parseWhere(condition);
        XINGTU_TRY(filter);
        parts.push_back(std::move(*filter));
    }
    if (query.tags && !query.tags->empty())
        parts.push_back(labelled("tags", FilterOp::allOf, *query.tags));
    const std::string text = query.text.value_or("");
    XINGTU_TRY(base::checkText("text", text, kTextLimit, false));

    Bitmap rows = m_index.live();
    for (const Filter &filter : parts) {
        auto found = m_filters.rowsOf(filter);
        XINGTU_TRY(found);
        rows &= *found;
    }
    if (!text.empty())
        rows &= m_index.search(text);
    return rows;
}

base::Result<CreatorPage> Discovery::creators([[maybe_unused]] const parties::Actor &actor,
                                              [[maybe_unused]] base::Timestamp now, const FindCreators &query)
{
    const auto slice = sliceOf(query.offset, query.limit);
    XINGTU_TRY(slice);
    const std::vector<SortKey> sort = sortOf(query);
    XINGTU_TRY(checkSort(sort));
    static const std::vector<std::string> filterBar = {"category",    "tags",       "mcn",    "takes_orders",
                                                       "entry_state", "price_kind", "gender", "platform"};
    std::vector<Label> labels;
    for (const std::string &name : query.facets.value_or(filterBar)) {
        const auto label = labelNamed(name);
        if (!label)
            return base::refuse(base::ErrorCode::badRequest,
                                {{"field", "facets"}, {"reason", "there is no label " + name}});
        labels.push_back(*label);
    }
    refresh();
    const auto matched = matching(query);
    XINGTU_TRY(matched);

    CreatorPage page;
    page.total = static_cast<std::int64_t>(matched->count());
    page.pool = static_cast<std::int64_t>(m_index.creatorCount());
    std::vector<CreatorId> ids;
    for (const std::uint32_t row : m_order.page(*matched, sort, slice->offset, slice->limit))
        ids.push_back(m_index.idAt(row));
    page.rows = rows(ids);
    page.facets = facetsOf(*matched, labels);
    page.totals = totalsOf(*matched);
    if (query.selected) {
        Bitmap selected(m_index.rowCount());
        for (const CreatorId id : *query.selected) {
            if (const auto row = m_index.rowOf(id))
                selected.set(*row);
        }
        page.selectedTotals = totalsOf(selected);
    }
    const MetricColumn &dates = m_index.metric(Metric::dataDate);
    std::int64_t newest = 0;
    matched->each([&](std::uint32_t row) { newest = std::max(newest, dates.at(row).integer); });
    if (newest > 0)
        page.newestDataDate = base::Timestamp(newest);
    return page;
}

base::Result<std::vector<CreatorId>> Discovery::creatorIds(const FindCreators &query)
{
    const std::vector<SortKey> sort = sortOf(query);
    XINGTU_TRY(checkSort(sort));
    refresh();
    const auto matched = matching(query);
    XINGTU_TRY(matched);
    std::vector<CreatorId> ids;
    for (const std::uint32_t row : m_order.page(*matched, sort, 0, m_index.rowCount()))
        ids.push_back(m_index.idAt(row));
    return ids;
}

base::Result<Ranking> Discovery::rank([[maybe_unused]] const parties::Actor &actor,
                                      [[maybe_unused]] base::Timestamp now, const RankCreators &query)
{
    const auto slice = sliceOf(query.offset, query.limit);
    XINGTU_TRY(slice);
    if (query.board && query.weights)
        return base::refuse(base::ErrorCode::badRequest,
                            {{"field", "weights"}, {"reason", "a board has its own weights; give one of the two"}});
    Ranking ranking;
    BoardSpec board;
    if (query.weights) {
        XINGTU_TRY(checkWeights(*query.weights));
        board.weights = *query.weights;
        ranking.formula = "100 × Σ weight × P(metric) ÷ Σ weight";
    } else {
        const auto found = findBoard(query.board.value_or("value"), query.period.value_or(30));
        XINGTU_TRY(found);
        board = *found;
        ranking.board = board.name;
        ranking.period = board.periodDays;
        ranking.formula = board.formula;
    }
    refresh();
    const auto matched = matching(query);
    XINGTU_TRY(matched);

    const Ranker::Order order = m_ranker.byBoard(*matched, board, slice->offset, slice->limit);
    ranking.total = static_cast<std::int64_t>(matched->count());
    ranking.unranked = ranking.total - static_cast<std::int64_t>(order.ranked);
    auto position = static_cast<std::int64_t>(slice->offset);
    for (const Ranker::Place &place : order.places) {
        ++position;
        if (const auto record = m_store.findCreator(m_index.idAt(place.row)))
            ranking.rows.push_back({position, place.score, m_ranker.explainBoard(place.row, board), rowFrom(*record)});
    }
    return ranking;
}

base::Result<CreatorCard> Discovery::creator(const parties::Actor &actor, [[maybe_unused]] base::Timestamp now,
                                             const ShowCreator &query)
{
    if (!query.id && !query.platformId)
        return base::refuse(base::ErrorCode::fieldMissing, {{"field", "id"}});
    refresh();
    const auto id = query.id ? query.id : m_store.findId(query.platform.value_or("douyin"), *query.platformId);
    const auto record = id ? m_store.findCreator(*id) : std::nullopt;
    const auto row = id ? m_index.rowOf(*id) : std::nullopt;
    if (!record || !row)
        return base::refuse(
            base::ErrorCode::notFound,
            {{"kind", "creator"}, {"id", query.id ? std::to_string(query.id->value) : query.platformId.value_or("")}});
    CreatorCard card;
    card.creator = rowFrom(*record);
    for (const MetricSpec &spec : metricTable()) {
        MetricValue value{std::string(spec.name), std::string(toText(spec.kind)), {}, {}, std::string(spec.formula)};
        if (const Figure &figure = record->figure(spec.metric); figure.present)
            value.value = isInteger(spec.kind) ? static_cast<double>(figure.integer) : figure.real;
        if (spec.better != Better::neutral)
            value.percentile = m_ranker.percentile(*row, spec.metric);
        card.metrics.push_back(std::move(value));
    }
    for (const DiscoveryStore::Work &work : m_store.listWorks(*id, kWorksShown))
        card.works.push_back(workFrom(work));
    card.trendLastDay = record->trendLastDay;
    const DiscoveryStore::Details details = m_store.detailsOf(*id);
    card.coreUserId = details.coreUserId;
    if (auto list = nlohmann::json::parse(details.priceList.value_or("[]"), nullptr, false); list.is_array())
        card.priceList = std::move(list);
    if (auto extra = nlohmann::json::parse(details.extra, nullptr, false); extra.is_object())
        card.extra = actor.role == parties::Role::ops ? std::move(extra) : parties::withoutContacts(extra);
    card.updatedAt = details.updatedAt;
    return card;
}

std::vector<CreatorRow> Discovery::rows(const std::vector<CreatorId> &ids)
{
    std::vector<CreatorRow> found;
    found.reserve(ids.size());
    for (const CreatorId id : ids) {
        if (const auto record = m_store.findCreator(id))
            found.push_back(rowFrom(*record));
    }
    return found;
}

std::vector<Facet> Discovery::facetsOf(const Bitmap &rows, const std::vector<Label> &labels) const
{
    std::vector<Facet> facets;
    for (const Label label : labels) {
        const LabelColumn &column = m_index.label(label);
        const auto counts = column.counts(rows);
        Facet facet;
        facet.label = specOf(label).name;
        for (const auto &[value, count] : counts) {
            if (facet.values.size() == kFacetValues)
                break;
            facet.values.push_back(
                {value, label == Label::mcn ? m_index.mcnName(value) : value, static_cast<std::int64_t>(count)});
        }
        facet.otherValues = static_cast<std::int64_t>(counts.size() - facet.values.size());
        facet.blank = static_cast<std::int64_t>(rows.count() - countOfBoth(rows, column.present()));
        facets.push_back(std::move(facet));
    }
    return facets;
}

std::vector<MetricTotal> Discovery::totalsOf(const Bitmap &rows) const
{
    std::vector<MetricTotal> totals;
    for (const MetricSpec &spec : metricTable()) {
        if (spec.kind == MetricKind::time)
            continue;
        const MetricColumn::Sum sum = m_index.metric(spec.metric).sumOf(rows);
        MetricTotal total{
            std::string(spec.name), std::string(toText(spec.kind)), static_cast<std::int64_t>(sum.present), {}, {}};
        if (sumMeansSomething(spec))
            total.sum = sum.integer;
        if (sum.present > 0)
            total.average = sum.real / static_cast<double>(sum.present);
        totals.push_back(std::move(total));
    }
    return totals;
}

std::vector<std::string> Discovery::check()
{
    refresh();
    return verify(m_index, m_store);
}

} // namespace discovery
