#include "ui/discovery/discovery_words.h"

#include "ui/shared/text/format.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ui::discovery_words {

namespace {

struct NameOfId
{
    std::string_view id;
    const char *words;
};

constexpr const char *kContext = "ui::discovery_words";

const NameOfId kMetrics[] = {
    {"follower", QT_TRANSLATE_NOOP("ui::discovery_words", "Followers")},
    {"fans_increment_within_7d", QT_TRANSLATE_NOOP("ui::discovery_words", "New followers, 7 days")},
    {"fans_increment_within_15d", QT_TRANSLATE_NOOP("ui::discovery_words", "New followers, 15 days")},
    {"fans_increment_within_30d", QT_TRANSLATE_NOOP("ui::discovery_words", "New followers, 30 days")},
    {"fans_increment_rate_within_15d", QT_TRANSLATE_NOOP("ui::discovery_words", "Growth, 15 days")},
    {"fans_increment_rate_within_30d", QT_TRANSLATE_NOOP("ui::discovery_words", "Growth, 30 days")},
    {"price_1_20", QT_TRANSLATE_NOOP("ui::discovery_words", "Quote 1–20 s")},
    {"price_20_60", QT_TRANSLATE_NOOP("ui::discovery_words", "Quote 21–60 s")},
    {"price_60", QT_TRANSLATE_NOOP("ui::discovery_words", "Quote 60 s+")},
    {"price_lowest", QT_TRANSLATE_NOOP("ui::discovery_words", "Lowest quote")},
    {"assign_cpm_suggest_price", QT_TRANSLATE_NOOP("ui::discovery_words", "Suggested CPM")},
    {"expected_play_num", QT_TRANSLATE_NOOP("ui::discovery_words", "Expected plays")},
    {"expected_natural_play_num", QT_TRANSLATE_NOOP("ui::discovery_words", "Expected natural plays")},
    {"vv_median_30d", QT_TRANSLATE_NOOP("ui::discovery_words", "Median plays")},
    {"interaction_median_30d", QT_TRANSLATE_NOOP("ui::discovery_words", "Median interactions")},
    {"interact_rate_within_30d", QT_TRANSLATE_NOOP("ui::discovery_words", "Interaction rate")},
    {"play_over_rate_within_30d", QT_TRANSLATE_NOOP("ui::discovery_words", "Completion rate")},
    {"burst_text_rate", QT_TRANSLATE_NOOP("ui::discovery_words", "Hit rate")},
    {"star_index", QT_TRANSLATE_NOOP("ui::discovery_words", "Star index")},
    {"link_spread_index", QT_TRANSLATE_NOOP("ui::discovery_words", "Spread index")},
    {"link_convert_index", QT_TRANSLATE_NOOP("ui::discovery_words", "Conversion index")},
    {"link_shopping_index", QT_TRANSLATE_NOOP("ui::discovery_words", "Seeding index")},
    {"link_star_index", QT_TRANSLATE_NOOP("ui::discovery_words", "LINK index")},
    {"cooperate_index", QT_TRANSLATE_NOOP("ui::discovery_words", "Cooperation index")},
    {"credit", QT_TRANSLATE_NOOP("ui::discovery_words", "Credit")},
    {"data_date", QT_TRANSLATE_NOOP("ui::discovery_words", "Data date")},
    {"cpm_1_20", QT_TRANSLATE_NOOP("ui::discovery_words", "CPM 1–20 s")},
    {"cpm_20_60", QT_TRANSLATE_NOOP("ui::discovery_words", "CPM 21–60 s")},
    {"cpm_60", QT_TRANSLATE_NOOP("ui::discovery_words", "CPM 60 s+")},
    {"cpm_lowest", QT_TRANSLATE_NOOP("ui::discovery_words", "Lowest CPM")},
    {"expected_cpe_1_20", QT_TRANSLATE_NOOP("ui::discovery_words", "CPE 1–20 s")},
    {"expected_cpe_20_60", QT_TRANSLATE_NOOP("ui::discovery_words", "CPE 21–60 s")},
    {"expected_cpe_60", QT_TRANSLATE_NOOP("ui::discovery_words", "CPE 60 s+")},
    {"expected_cpe_lowest", QT_TRANSLATE_NOOP("ui::discovery_words", "Lowest CPE")},
    {"plays_per_follower", QT_TRANSLATE_NOOP("ui::discovery_words", "Plays per follower")},
};

const NameOfId kLabels[] = {
    {"platform", QT_TRANSLATE_NOOP("ui::discovery_words", "Platform")},
    {"category", QT_TRANSLATE_NOOP("ui::discovery_words", "Category")},
    {"subcategory", QT_TRANSLATE_NOOP("ui::discovery_words", "Subcategory")},
    {"province", QT_TRANSLATE_NOOP("ui::discovery_words", "Province")},
    {"city", QT_TRANSLATE_NOOP("ui::discovery_words", "City")},
    {"gender", QT_TRANSLATE_NOOP("ui::discovery_words", "Gender")},
    {"author_type", QT_TRANSLATE_NOOP("ui::discovery_words", "Kind of creator")},
    {"author_ecom_level", QT_TRANSLATE_NOOP("ui::discovery_words", "Shop level")},
    {"mcn", QT_TRANSLATE_NOOP("ui::discovery_words", "MCN")},
    {"entry_state", QT_TRANSLATE_NOOP("ui::discovery_words", "Entry")},
    {"takes_orders", QT_TRANSLATE_NOOP("ui::discovery_words", "Availability")},
    {"tags", QT_TRANSLATE_NOOP("ui::discovery_words", "Tags")},
    {"price_kind", QT_TRANSLATE_NOOP("ui::discovery_words", "Quoted for")},
};

const NameOfId kValues[] = {
    {"gender=female", QT_TRANSLATE_NOOP("ui::discovery_words", "Female")},
    {"gender=male", QT_TRANSLATE_NOOP("ui::discovery_words", "Male")},
    {"gender=unknown", QT_TRANSLATE_NOOP("ui::discovery_words", "Unknown")},
    {"entry_state=pool", QT_TRANSLATE_NOOP("ui::discovery_words", "Not entered")},
    {"entry_state=applied", QT_TRANSLATE_NOOP("ui::discovery_words", "In review")},
    {"entry_state=admitted", QT_TRANSLATE_NOOP("ui::discovery_words", "Admitted")},
    {"entry_state=refused", QT_TRANSLATE_NOOP("ui::discovery_words", "Refused")},
    {"takes_orders=yes", QT_TRANSLATE_NOOP("ui::discovery_words", "Takes orders")},
    {"takes_orders=no", QT_TRANSLATE_NOOP("ui::discovery_words", "Takes none")},
    {"platform=douyin", QT_TRANSLATE_NOOP("ui::discovery_words", "Douyin")},
    {"platform=tiktok", QT_TRANSLATE_NOOP("ui::discovery_words", "TikTok")},
    {"platform=instagram", QT_TRANSLATE_NOOP("ui::discovery_words", "Instagram")},
    {"platform=sheet", QT_TRANSLATE_NOOP("ui::discovery_words", "A list")},
};

template <size_t N>
QString nameIn(const NameOfId (&table)[N], std::string_view id, const QString &fallback)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const NameOfId &one) { return one.id == id; });
    return found != std::end(table) ? QCoreApplication::translate(kContext, found->words) : fallback;
}

} // namespace

QString metricName(std::string_view metric)
{
    return nameIn(kMetrics, metric, fromUtf8(metric));
}

QString labelName(std::string_view label)
{
    return nameIn(kLabels, label, fromUtf8(label));
}

QString labelValue(std::string_view label, const std::string &value, const std::string &name)
{
    if (label == "price_kind")
        return metricName(value);
    return nameIn(kValues, std::string(label) + '=' + value, fromUtf8(name.empty() ? value : name));
}

QString figure(std::string_view kind, std::optional<double> value, bool exact)
{
    if (!value)
        return format::missing;
    // CPM and CPE are small: their decimals count.
    if (kind == "money" && !exact && std::abs(*value) < 100'000 && std::llround(*value) % 100 != 0)
        return QStringLiteral("¥%1").arg(format::decimal(*value / 100, 1));
    if (kind == "money")
        return exact ? format::money(std::llround(*value)) : format::moneyShort(std::llround(*value));
    if (kind == "rate")
        return format::percent(*value, 2);
    if (kind == "index")
        return format::decimal(*value, exact ? 2 : 1);
    return exact ? format::exact(qint64(std::llround(*value))) : format::compact(*value);
}

Standing standing(const discovery::CreatorRow &row)
{
    const auto words_ = [](const char *english) { return QCoreApplication::translate(kContext, english); };
    if (row.takesOrders)
        return {words_(QT_TRANSLATE_NOOP("ui::discovery_words", "Takes orders")), Tone::success, {}};
    const nlohmann::json why = row.whyNot.value_or(nlohmann::json::object());
    const std::string code = why.value("code", "");
    if (!code.empty()) {
        const Standing paused{words_(QT_TRANSLATE_NOOP("ui::discovery_words", "Orders stopped")), Tone::warning, {}};
        for (const base::ErrorCode one : base::allErrorCodes())
            if (base::codeName(one) == code)
                return {paused.text, paused.tone, ui::words(base::Error{one, why.value("details", why)})};
        return {paused.text, paused.tone, paused.text};
    }
    if (row.entryState == "applied")
        return {labelValue("entry_state", row.entryState), Tone::info,
                words_(QT_TRANSLATE_NOOP("ui::discovery_words",
                                         "The application for entry is in review: no orders before it is admitted."))};
    if (row.entryState == "refused")
        return {labelValue("entry_state", row.entryState), Tone::danger,
                words_(QT_TRANSLATE_NOOP("ui::discovery_words",
                                         "The application for entry was refused: this creator takes no orders."))};
    if (row.entryState == "admitted")
        return {words_(QT_TRANSLATE_NOOP("ui::discovery_words", "Orders stopped")), Tone::warning,
                words_(QT_TRANSLATE_NOOP("ui::discovery_words", "This creator takes no orders at present."))};
    return {labelValue("entry_state", row.entryState), Tone::neutral,
            words_(QT_TRANSLATE_NOOP("ui::discovery_words",
                                     "Known from a list, but never entered: this creator takes no orders."))};
}

} // namespace ui::discovery_words
