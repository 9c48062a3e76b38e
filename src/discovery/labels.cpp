#include "discovery/labels.h"

#include "discovery/words.h"

#include <cassert>

namespace discovery {
namespace {

using Values = std::vector<std::string>;

Values one(const std::optional<std::string> &value)
{
    return value && !value->empty() ? Values{*value} : Values{};
}

Values quotedKinds(const CreatorRecord &record)
{
    Values kinds;
    for (const Metric price : {Metric::price1To20, Metric::price20To60, Metric::price60}) {
        if (record.figure(price).present)
            kinds.emplace_back(specOf(price).name);
    }
    return kinds;
}

} // namespace

const std::vector<LabelSpec> &labelTable()
{
    using Record = const CreatorRecord &;
    static const std::vector<LabelSpec> table = {
        {Label::platform, "platform", "平台", false, [](Record r) { return Values{r.platform}; }},
        {Label::category, "category", "类目|行业", false, [](Record r) { return one(r.category); }},
        {Label::subcategory, "subcategory", "子类目", false, [](Record r) { return one(r.subcategory); }},
        {Label::province, "province", "省份", false, [](Record r) { return one(r.province); }},
        {Label::city, "city", "城市", false, [](Record r) { return one(r.city); }},
        {Label::gender, "gender", "性别", false, [](Record r) { return one(r.gender); }},
        {Label::authorType, "author_type", "达人类型", false, [](Record r) { return one(r.authorType); }},
        {Label::ecomLevel, "author_ecom_level", "ecom_level|带货等级", false,
         [](Record r) { return one(r.ecomLevel); }},
        {Label::mcn, "mcn", "机构", false,
         [](Record r) { return r.mcn ? Values{std::to_string(r.mcn->value)} : Values{}; }},
        {Label::entryState, "entry_state", "入驻状态", false, [](Record r) { return Values{r.entryState}; }},
        {Label::takesOrders, "takes_orders", "可接单", false,
         [](Record r) { return Values{r.takesOrders ? "yes" : "no"}; }},
        {Label::tags, "tags", "tag|标签", true, [](Record r) { return r.tags; }},
        {Label::priceKind, "price_kind", "报价类型", true, quotedKinds},
    };
    assert(table.size() == kLabelCount);
    return table;
}

const LabelSpec &specOf(Label label)
{
    const auto &spec = labelTable()[static_cast<std::size_t>(label)];
    assert(spec.label == label);
    return spec;
}

std::optional<Label> labelNamed(std::string_view name)
{
    for (const LabelSpec &spec : labelTable()) {
        if (spec.name == name)
            return spec.label;
    }
    return std::nullopt;
}

std::optional<Label> labelCalled(std::string_view word)
{
    for (const LabelSpec &spec : labelTable()) {
        if (equalIgnoringCase(spec.name, word) || isListed(word, spec.aliases))
            return spec.label;
    }
    return std::nullopt;
}

} // namespace discovery
