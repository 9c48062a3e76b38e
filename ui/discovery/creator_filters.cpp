#include "ui/discovery/creator_filters.h"

#include "ui/discovery/discovery_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ui {

namespace {

QString sayFilter(const char *english)
{
    return QCoreApplication::translate("ui::CreatorFilters", english);
}

const FilterField *fieldOf(const std::string &id)
{
    const auto &all = filterFields();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FilterField &one) { return one.field == id; });
    return found != all.end() ? &*found : nullptr;
}

QString wordsOf(const std::string &label, const CreatorFilters::Choice &choice)
{
    QStringList names;
    for (const auto &[value, name] : choice.values)
        names << discovery_words::labelValue(label, value, name);
    if (choice.blank)
        names << sayFilter(QT_TRANSLATE_NOOP("ui::CreatorFilters", "(none)"));
    const QString more = names.size() > 2 ? QStringLiteral(" +%1").arg(names.size() - 2) : QString();
    return QStringLiteral("%1: %2").arg(discovery_words::labelName(label),
                                        names.mid(0, 2).join(QStringLiteral(", ")) + more);
}

QString wordsOf(const std::string &metric, const CreatorFilters::Range &range)
{
    const FilterField *field = fieldOf(metric);
    const std::string kind = field != nullptr ? field->kind : "count";
    const QString name = discovery_words::metricName(metric);
    if (range.presence == CreatorFilters::Range::Presence::blank)
        return sayFilter(QT_TRANSLATE_NOOP("ui::CreatorFilters", "%1 unknown")).arg(name);
    if (range.minimum && range.maximum)
        return QStringLiteral("%1 %2–%3")
            .arg(name, discovery_words::figure(kind, range.minimum), discovery_words::figure(kind, range.maximum));
    if (range.minimum)
        return QStringLiteral("%1 ≥ %2").arg(name, discovery_words::figure(kind, range.minimum));
    if (range.maximum)
        return QStringLiteral("%1 ≤ %2").arg(name, discovery_words::figure(kind, range.maximum));
    return sayFilter(QT_TRANSLATE_NOOP("ui::CreatorFilters", "%1 known")).arg(name);
}

discovery::Filter filterOf(const std::string &label, const CreatorFilters::Choice &choice)
{
    std::vector<std::string> values;
    for (const auto &[value, name] : choice.values)
        values.push_back(value);
    if (!choice.blank)
        return discovery::labelled(label, discovery::FilterOp::anyOf, std::move(values));
    const discovery::Filter blank = discovery::presence(label, discovery::FilterOp::blank);
    if (values.empty())
        return blank;
    return discovery::group(discovery::FilterOp::any,
                            {discovery::labelled(label, discovery::FilterOp::anyOf, std::move(values)), blank});
}

discovery::Filter filterOf(const std::string &metric, const CreatorFilters::Range &range)
{
    using Op = discovery::FilterOp;
    if (range.presence == CreatorFilters::Range::Presence::blank)
        return discovery::presence(metric, Op::blank);
    if (range.minimum && range.maximum)
        return discovery::between(metric, *range.minimum, *range.maximum);
    if (range.minimum)
        return discovery::compare(metric, Op::atLeast, *range.minimum);
    if (range.maximum)
        return discovery::compare(metric, Op::atMost, *range.maximum);
    return discovery::presence(metric, Op::present);
}

} // namespace

const std::vector<FilterField> &filterFields()
{
    static const std::vector<FilterField> fields = {
        {"category", true, {}},
        {"tags", true, {}},
        {"province", true, {}},
        {"gender", true, {}},
        {"mcn", true, {}},
        {"follower", false, "count"},
        {"price_20_60", false, "money"},
        {"cpm_20_60", false, "money"},
        {"expected_play_num", false, "count"},
        {"interact_rate_within_30d", false, "rate"},
        {"entry_state", true, {}},
        {"takes_orders", true, {}},
        {"platform", true, {}},
    };
    return fields;
}

QString fieldName(const FilterField &field)
{
    return field.isLabel ? discovery_words::labelName(field.field) : discovery_words::metricName(field.field);
}

QString shortName(const FilterField &field)
{
    if (field.field == "price_20_60")
        return sayFilter(QT_TRANSLATE_NOOP("ui::CreatorFilters", "Quote"));
    if (field.field == "cpm_20_60")
        return QStringLiteral("CPM");
    if (field.field == "interact_rate_within_30d")
        return sayFilter(QT_TRANSLATE_NOOP("ui::CreatorFilters", "Interaction"));
    if (field.field == "expected_play_num")
        return sayFilter(QT_TRANSLATE_NOOP("ui::CreatorFilters", "Plays"));
    return fieldName(field);
}

CreatorFilters::Choice CreatorFilters::choice(const std::string &label) const
{
    const auto found = m_choices.find(label);
    return found != m_choices.end() ? found->second : Choice{};
}

void CreatorFilters::setChoice(const std::string &label, const Choice &choice)
{
    if (choice.isEmpty())
        m_choices.erase(label);
    else
        m_choices[label] = choice;
}

CreatorFilters::Range CreatorFilters::range(const std::string &metric) const
{
    const auto found = m_ranges.find(metric);
    return found != m_ranges.end() ? found->second : Range{};
}

void CreatorFilters::setRange(const std::string &metric, const Range &range)
{
    if (range.isEmpty())
        m_ranges.erase(metric);
    else
        m_ranges[metric] = range;
}

void CreatorFilters::remove(const QString &chipId)
{
    m_choices.erase(chipId.toStdString());
    m_ranges.erase(chipId.toStdString());
}

void CreatorFilters::clear()
{
    m_choices.clear();
    m_ranges.clear();
}

QList<FilterChip> CreatorFilters::chips() const
{
    QList<FilterChip> chips;
    for (const FilterField &field : filterFields()) {
        const QString id = QString::fromStdString(field.field);
        if (const auto found = m_choices.find(field.field); found != m_choices.end())
            chips << FilterChip{id, wordsOf(found->first, found->second)};
        if (const auto found = m_ranges.find(field.field); found != m_ranges.end())
            chips << FilterChip{id, wordsOf(found->first, found->second)};
    }
    return chips;
}

std::optional<discovery::Filter> CreatorFilters::filter(const std::string &without) const
{
    std::vector<discovery::Filter> parts;
    for (const auto &[label, choice] : m_choices)
        if (label != without)
            parts.push_back(filterOf(label, choice));
    for (const auto &[metric, range] : m_ranges)
        if (metric != without)
            parts.push_back(filterOf(metric, range));
    if (parts.empty())
        return std::nullopt;
    return discovery::group(discovery::FilterOp::all, std::move(parts));
}

QJsonObject CreatorFilters::toJson() const
{
    QJsonObject choices;
    for (const auto &[label, choice] : m_choices) {
        QJsonObject values;
        for (const auto &[value, name] : choice.values)
            values[QString::fromStdString(value)] = QString::fromStdString(name);
        choices[QString::fromStdString(label)] = QJsonObject{{"values", values}, {"blank", choice.blank}};
    }
    QJsonObject ranges;
    for (const auto &[metric, range] : m_ranges) {
        QJsonObject one{{"presence", int(range.presence)}};
        if (range.minimum)
            one["minimum"] = *range.minimum;
        if (range.maximum)
            one["maximum"] = *range.maximum;
        ranges[QString::fromStdString(metric)] = one;
    }
    return {{"choices", choices}, {"ranges", ranges}};
}

CreatorFilters CreatorFilters::fromJson(const QJsonObject &json)
{
    CreatorFilters filters;
    const QJsonObject choices = json["choices"].toObject();
    const QJsonObject ranges = json["ranges"].toObject();
    // Fields that this version does not know are left out: a session may come from another one.
    for (const FilterField &field : filterFields()) {
        const QString id = QString::fromStdString(field.field);
        if (field.isLabel && choices.contains(id)) {
            Choice choice;
            const QJsonObject values = choices[id].toObject()["values"].toObject();
            for (auto it = values.begin(); it != values.end(); ++it)
                choice.values[it.key().toStdString()] = it.value().toString().toStdString();
            choice.blank = choices[id].toObject()["blank"].toBool();
            filters.setChoice(field.field, choice);
        }
        if (!field.isLabel && ranges.contains(id)) {
            const QJsonObject one = ranges[id].toObject();
            Range range;
            if (one["minimum"].isDouble())
                range.minimum = one["minimum"].toDouble();
            if (one["maximum"].isDouble())
                range.maximum = one["maximum"].toDouble();
            range.presence = Range::Presence(qBound(0, one["presence"].toInt(), 2));
            filters.setRange(field.field, range);
        }
    }
    return filters;
}

} // namespace ui
