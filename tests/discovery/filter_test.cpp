#include "discovery/filter.h"

#include "discovery/order.h"
#include "support/discovery_builders.h"

#include <gtest/gtest.h>

using namespace discovery;

namespace {

bool holds(const Filter &filter, const CreatorRecord &record)
{
    const auto child = [&](const Filter &part) { return holds(part, record); };
    const auto children = filter.filters.value_or(std::vector<Filter>{});
    if (filter.op == FilterOp::all)
        return std::all_of(children.begin(), children.end(), child);
    if (filter.op == FilterOp::any)
        return std::any_of(children.begin(), children.end(), child);
    if (filter.op == FilterOp::none)
        return std::none_of(children.begin(), children.end(), child);
    if (const auto label = labelNamed(*filter.field)) {
        const auto values = specOf(*label).valuesOf(record);
        const auto has = [&](const std::string &value) {
            return std::find(values.begin(), values.end(), value) != values.end();
        };
        if (filter.op == FilterOp::present || filter.op == FilterOp::blank)
            return values.empty() == (filter.op == FilterOp::blank);
        const bool any = std::any_of(filter.values->begin(), filter.values->end(), has);
        if (filter.op == FilterOp::allOf)
            return std::all_of(filter.values->begin(), filter.values->end(), has);
        return any == (filter.op == FilterOp::anyOf);
    }
    const Metric metric = *metricNamed(*filter.field);
    const Figure &figure = record.figure(metric);
    if (filter.op == FilterOp::present || filter.op == FilterOp::blank)
        return figure.present == (filter.op == FilterOp::present);
    if (!figure.present)
        return false;
    const long double value = isInteger(specOf(metric).kind) ? static_cast<long double>(figure.integer) : figure.real;
    if (filter.op == FilterOp::atLeast)
        return value >= *filter.value;
    if (filter.op == FilterOp::atMost)
        return value <= *filter.value;
    if (filter.op == FilterOp::above)
        return value > *filter.value;
    if (filter.op == FilterOp::below)
        return value < *filter.value;
    if (filter.op == FilterOp::equals)
        return value == *filter.value;
    return value >= *filter.minimum && value <= *filter.maximum;
}

Filter randomFilter(support::CreatorMaker &maker, const std::vector<CreatorRecord> &records, int depth)
{
    if (depth > 0 && maker.chance(40)) {
        std::vector<Filter> parts;
        for (std::int64_t i = 1 + maker.below(3); i > 0; --i)
            parts.push_back(randomFilter(maker, records, depth - 1));
        return group(
            std::vector{FilterOp::all, FilterOp::any, FilterOp::none}[static_cast<std::size_t>(maker.below(3))],
            std::move(parts));
    }
    const auto &record = records[static_cast<std::size_t>(maker.below(static_cast<std::int64_t>(records.size())))];
    if (maker.chance(40)) {
        const LabelSpec &spec = labelTable()[static_cast<std::size_t>(maker.below(kLabelCount))];
        if (maker.chance(20))
            return presence(spec.name, maker.chance(50) ? FilterOp::present : FilterOp::blank);
        auto values = spec.valuesOf(record);
        values.push_back("没有");
        if (maker.chance(50))
            values.erase(values.end() - 1);
        if (values.empty())
            values.push_back("没有");
        return labelled(
            spec.name,
            std::vector{FilterOp::anyOf, FilterOp::allOf, FilterOp::noneOf}[static_cast<std::size_t>(maker.below(3))],
            values);
    }
    const MetricSpec &spec = metricTable()[static_cast<std::size_t>(maker.below(kMetricCount))];
    if (maker.chance(15))
        return presence(spec.name, maker.chance(50) ? FilterOp::present : FilterOp::blank);
    const Figure &figure = record.figure(spec.metric);
    const double value =
        (isInteger(spec.kind) ? static_cast<double>(figure.integer) : figure.real) + (maker.chance(20) ? 0.5 : 0);
    if (maker.chance(20))
        return between(spec.name, value - 1000, value + 1000);
    return compare(spec.name,
                   std::vector{FilterOp::atLeast, FilterOp::atMost, FilterOp::above, FilterOp::below,
                               FilterOp::equals}[static_cast<std::size_t>(maker.below(5))],
                   value);
}

} // namespace

TEST(Filter, agreesWithNaiveScanOnRandomTrees)
{
    support::CreatorPool pool(700, 5);
    pool.index.remove(CreatorId(13));
    pool.records.erase(pool.records.begin() + 12);
    FilterEngine engine(pool.index);
    support::CreatorMaker maker(99);
    int neitherAllNorNone = 0;
    for (int round = 0; round < 600; ++round) {
        const Filter filter = randomFilter(maker, pool.records, 3);
        const std::string text = base::toJson(filter).dump();
        const auto back = base::fromJson<Filter>(nlohmann::json::parse(text));
        ASSERT_TRUE(back.ok()) << text;
        EXPECT_EQ(base::toJson(*back).dump(), text);
        const auto rows = engine.rowsOf(*back);
        ASSERT_TRUE(rows.ok()) << text;
        Bitmap expected(pool.index.rowCount());
        for (const CreatorRecord &record : pool.records)
            expected.set(*pool.index.rowOf(record.id), holds(filter, record));
        EXPECT_EQ(*rows, expected) << text;
        neitherAllNorNone += expected.count() > 0 && expected.count() < pool.records.size() ? 1 : 0;
    }
    EXPECT_GT(neitherAllNorNone, 300);
}

TEST(Filter, followsChangesOfTheIndex)
{
    support::CreatorPool pool(50, 5);
    FilterEngine engine(pool.index);
    const Filter filter = compare("follower", FilterOp::atLeast, 1e12);
    EXPECT_EQ(engine.rowsOf(filter)->count(), 0U);
    pool.records[7].figure(Metric::follower) = Figure::ofInteger(2'000'000'000'000);
    pool.index.put(pool.records[7]);
    EXPECT_EQ(engine.rowsOf(filter)->count(), 1U);
    pool.index.remove(CreatorId(8));
    EXPECT_EQ(engine.rowsOf(filter)->count(), 0U);
}

TEST(Filter, findsMcnByIdAndByName)
{
    support::CreatorPool pool(200, 5);
    FilterEngine engine(pool.index);
    const auto byId = engine.rowsOf(labelled("mcn", FilterOp::anyOf, {"105"}));
    const auto byName = engine.rowsOf(labelled("mcn", FilterOp::anyOf, {"机构105"}));
    EXPECT_GT(byId->count(), 0U);
    EXPECT_EQ(*byId, *byName);
}

TEST(Filter, refusesWhatMakesNoSense)
{
    const auto reasonFor = [](const char *json) {
        const auto filter = base::fromJson<Filter>(nlohmann::json::parse(json));
        if (!filter.ok())
            return std::string("unreadable");
        const auto checked = checkFilter(*filter);
        return checked.ok() ? std::string("accepted") : checked.error().details["field"].get<std::string>();
    };
    EXPECT_EQ(reasonFor(R"({"op":"all"})"), "accepted");
    EXPECT_EQ(reasonFor(R"({"op":"any"})"), "filter.filters");
    EXPECT_EQ(reasonFor(R"({"op":"all","field":"follower"})"), "filter");
    EXPECT_EQ(reasonFor(R"({"op":"at_least","field":"wealth","value":1})"), "filter.field");
    EXPECT_EQ(reasonFor(R"({"op":"at_least","field":"city","value":1})"), "filter.op");
    EXPECT_EQ(reasonFor(R"({"op":"any_of","field":"follower","values":["1"]})"), "filter.op");
    EXPECT_EQ(reasonFor(R"({"op":"any_of","field":"city","values":[]})"), "filter.values");
    EXPECT_EQ(reasonFor(R"({"op":"between","field":"follower","minimum":5,"maximum":4})"), "filter.minimum");
    EXPECT_EQ(reasonFor(R"({"op":"at_most","field":"follower"})"), "filter.value");
    EXPECT_EQ(reasonFor(R"({"op":"blank","field":"follower","value":1})"), "filter");
    EXPECT_EQ(reasonFor(R"({"op":"all","filters":[{"op":"all"},{"op":"blank","field":"x"}]})"),
              "filter.filters[1].field");
    EXPECT_EQ(reasonFor(R"({"op":"near"})"), "unreadable");
    Filter deep;
    for (int i = 0; i < 40; ++i)
        deep = group(FilterOp::none, {deep});
    EXPECT_FALSE(checkFilter(deep).ok());
    EXPECT_FALSE(checkFilter(group(FilterOp::any, std::vector<Filter>(600))).ok());
}

TEST(Columns, boundsOfWholeNumbersAreExact)
{
    MetricColumn column(true);
    column.resize(3);
    column.set(0, Figure::ofInteger(INT64_MAX));
    column.set(1, Figure::ofInteger(INT64_MAX - 1));
    column.set(2, Figure::ofInteger(INT64_MIN));
    using Bound = MetricColumn::Bound;
    EXPECT_EQ(column.between(Bound{0x1p63, true}, std::nullopt).count(), 0U);
    EXPECT_EQ(column.between(std::nullopt, Bound{0x1p63, true}).count(), 3U);
    EXPECT_EQ(column.between(Bound{-0x1p63, false}, std::nullopt).count(), 2U);
    EXPECT_EQ(column.between(std::nullopt, Bound{-0x1p70, true}).count(), 0U);
    Bitmap all(3);
    for (std::size_t row = 0; row < 3; ++row)
        all.set(row);
    EXPECT_EQ(column.sumOf(all).integer, INT64_MAX - 2);
    column.set(2, Figure::ofInteger(1));
    EXPECT_EQ(column.sumOf(all).integer, INT64_MAX); // stays at the end
}

TEST(Order, agreesWithStableSortInBothDirections)
{
    support::CreatorPool pool(500, 5);
    CreatorOrder order(pool.index);
    const std::vector<SortKey> keys = {{"category", true}, {"price_60", false}, {"star_index", true}};
    ASSERT_TRUE(checkSort(keys).ok());
    auto expected = pool.records;
    const auto textBefore = [](const auto &a, const auto &b) { return a && (!b || *a > *b); };
    std::stable_sort(expected.begin(), expected.end(), [&](const CreatorRecord &a, const CreatorRecord &b) {
        if (a.category != b.category)
            return textBefore(a.category, b.category);
        const auto pa = a.integer(Metric::price60);
        const auto pb = b.integer(Metric::price60);
        if (pa != pb)
            return pa && (!pb || *pa < *pb);
        const auto sa = a.real(Metric::starIndex);
        const auto sb = b.real(Metric::starIndex);
        return sa != sb && sa && (!sb || *sa > *sb);
    });
    Bitmap few(pool.index.rowCount());
    for (const CreatorRecord &record : pool.records) {
        if (record.id.value % 40 == 0)
            few.set(*pool.index.rowOf(record.id));
    }
    for (const Bitmap *rows : {&pool.index.live(), static_cast<const Bitmap *>(&few)}) {
        std::vector<std::int64_t> ids;
        for (const CreatorRecord &record : expected) {
            if (rows->test(*pool.index.rowOf(record.id)))
                ids.push_back(record.id.value);
        }
        std::vector<std::int64_t> paged;
        for (std::size_t offset = 0; offset < ids.size() + 7; offset += 7) {
            for (const std::uint32_t row : order.page(*rows, keys, offset, 7))
                paged.push_back(pool.index.idAt(row).value);
        }
        EXPECT_EQ(paged, ids);
    }
}

TEST(Order, namesStandInPinyinOrder)
{
    CreatorIndex index;
    const std::vector<std::string> names = {"张三", "Bob", "阿三", "李四"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        CreatorRecord record;
        record.id = CreatorId(static_cast<std::int64_t>(i) + 1);
        record.nickName = names[i];
        index.put(record);
    }
    CreatorOrder order(index);
    std::vector<std::int64_t> ids;
    for (const std::uint32_t row : order.page(index.live(), {{"nick_name", {}}}, 0, 10))
        ids.push_back(index.idAt(row).value);
    EXPECT_EQ(ids, (std::vector<std::int64_t>{3, 2, 4, 1}));
}

TEST(Order, refusesColumnsWithoutOrder)
{
    EXPECT_FALSE(checkSort({{"tags", {}}}).ok());
    EXPECT_FALSE(checkSort({{"wealth", {}}}).ok());
    EXPECT_FALSE(checkSort(std::vector<SortKey>(9, {"follower", {}})).ok());
    EXPECT_TRUE(
        checkSort({{"mcn", true}, {"nick_name", {}}, {"platform_id", {}}, {"id", {}}, {"cpm_60_fen", {}}}).ok());
}
