#include "exchange/record_builder.h"

#include "exchange/json_text.h"
#include "exchange/number_forms.h"

#include <algorithm>
#include <array>

namespace exchange {
namespace {

constexpr std::size_t kMostWorks = 1000;
constexpr std::size_t kMostQuotes = 1000;
constexpr std::size_t kLongestTitle = 500;

std::string memberText(const nlohmann::json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() ? "" : textOf(*found);
}

std::optional<std::int64_t> memberInteger(const nlohmann::json &object, const char *name)
{
    const auto form = readNumber(memberText(object, name));
    return form.state == CellState::value ? toInteger(form.value) : std::nullopt;
}

/// Seconds since 1970; 0 means that there is no time.
std::optional<base::Timestamp> memberTime(const nlohmann::json &object, const char *name)
{
    const std::string text = memberText(object, name);
    if (text == "0")
        return std::nullopt;
    const auto form = readTime(text, 0);
    return form.state == CellState::value ? std::optional(form.value) : std::nullopt;
}

std::optional<base::Money> memberMoney(const nlohmann::json &object, const char *name, ColumnUnit unit)
{
    const auto form = readNumber(memberText(object, name));
    if (form.state != CellState::value || form.value.negative)
        return std::nullopt;
    return toMoney(form.value, unit == ColumnUnit::none ? ColumnUnit::yuan : unit);
}

CreatorWork *findWork(std::vector<CreatorWork> &works, const std::string &itemId)
{
    const auto found =
        std::find_if(works.begin(), works.end(), [&](const CreatorWork &work) { return work.itemId == itemId; });
    return found == works.end() ? nullptr : &*found;
}

/// The platform's codes of video_type for the three quotes by duration (official field dictionary).
struct KindPrice
{
    std::int64_t videoType;
    std::string_view field;
    std::optional<base::Money> CreatorRecord::*member;
};

constexpr std::array<KindPrice, 3> kKindPrices = {{{1, "price_1_20", &CreatorRecord::price1To20},
                                                   {2, "price_20_60", &CreatorRecord::price20To60},
                                                   {71, "price_60", &CreatorRecord::price60}}};

} // namespace

Structure structureOf(std::string_view header)
{
    return header == "last_10_items" ? Structure::lastItems
           : header == "items"       ? Structure::items
           : header == "task_infos"  ? Structure::taskInfos
                                     : Structure::none;
}

void RecordBuilder::setStructure(const ColumnPlan &column, std::string_view text)
{
    if (isMissingWord(text))
        return;
    const auto json = parseJson(text);
    if (!json || !json->is_array()) {
        addIssue(RowReason::jsonUnreadable, column.header, text);
        return;
    }
    for (const auto &item : *json) {
        if (!item.is_object()) {
            addIssue(RowReason::jsonUnreadable, column.header, textOf(item));
            continue;
        }
        if (column.structure == Structure::lastItems)
            takeWork(item, column.header);
        else if (column.structure == Structure::items)
            takeListedWork(item);
        else
            takeTaskInfo(item, column.unit, column.header);
    }
}

void RecordBuilder::takeWork(const nlohmann::json &item, std::string_view field)
{
    const std::string itemId = memberText(item, "item_id");
    if (itemId.empty() || m_record.works.size() >= kMostWorks) {
        addIssue(RowReason::idMissing, field, textOf(item));
        return;
    }
    CreatorWork *work = findWork(m_record.works, itemId);
    if (work == nullptr) {
        m_record.works.emplace_back();
        work = &m_record.works.back();
        work->itemId = itemId;
    }
    if (std::string title = cutText(memberText(item, "item_title"), kLongestTitle); !title.empty())
        work->title = std::move(title);
    work->createdAt = memberTime(item, "item_create_time");
    work->publishedAt = memberTime(item, "item_publish_time");
    work->plays = memberInteger(item, "vv");
    work->likes = memberInteger(item, "like_cnt");
    work->comments = memberInteger(item, "comment_cnt");
    work->shares = memberInteger(item, "share_cnt");
    if (const std::string quality = memberText(item, "is_high_quality_item"); !quality.empty())
        work->highQuality = quality == "1" || quality == "true";
}

void RecordBuilder::takeListedWork(const nlohmann::json &item)
{
    const std::string itemId = memberText(item, "item_id");
    if (itemId.empty() || m_record.works.size() >= kMostWorks) {
        addIssue(RowReason::idMissing, "items", textOf(item));
        return;
    }
    CreatorWork *work = findWork(m_record.works, itemId);
    if (work == nullptr) {
        m_record.works.emplace_back();
        work = &m_record.works.back();
        work->itemId = itemId;
    }
    work->listedPlays = memberInteger(item, "vv");
    if (const auto tag = memberInteger(item, "video_tag"); tag && work->videoTags.size() < kMostWorks)
        work->videoTags.push_back(*tag);
}

void RecordBuilder::takeTaskInfo(const nlohmann::json &info, ColumnUnit unit, std::string_view field)
{
    const auto prices = info.find("price_infos");
    if (prices == info.end() || !prices->is_array())
        return;
    for (const auto &price : *prices) {
        const auto videoType = price.is_object() ? memberInteger(price, "video_type") : std::nullopt;
        const auto amount = price.is_object() ? memberMoney(price, "price", unit) : std::nullopt;
        if (!videoType || !amount || m_record.quotes.size() >= kMostQuotes) {
            addIssue(RowReason::numberUnreadable, field, textOf(price));
            continue;
        }
        CreatorQuote quote;
        quote.videoType = *videoType;
        quote.taskCategory = memberInteger(price, "task_category").value_or(0);
        quote.price = *amount;
        quote.startsAt = memberTime(price, "start_time");
        quote.endsAt = memberTime(price, "end_time");
        quote.status = memberInteger(price, "video_type_status");
        if (const auto extra = price.find("price_extra_info"); extra != price.end() && extra->is_object()) {
            quote.floorPrice = memberMoney(*extra, "floor_price", unit);
            quote.ceilingPrice = memberMoney(*extra, "ceiling_price", unit);
        }
        m_record.quotes.push_back(std::move(quote));
    }
}

void RecordBuilder::takeKindPrices()
{
    for (const auto &[videoType, field, member] : kKindPrices) {
        const CreatorQuote *quote = nullptr;
        for (const CreatorQuote &candidate : m_record.quotes)
            if (candidate.videoType == videoType && candidate.taskCategory <= 1 &&
                (quote == nullptr || candidate.startsAt > quote->startsAt))
                quote = &candidate;
        if (quote == nullptr)
            continue;
        auto &price = m_record.*member;
        if (price && *price != quote->price)
            addIssue(RowReason::pricesDisagree, field, base::toYuanText(*price));
        price = quote->price;
    }
}

} // namespace exchange
