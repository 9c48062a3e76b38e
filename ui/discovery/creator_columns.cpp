#include "ui/discovery/creator_columns.h"

#include "ui/discovery/discovery_words.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using discovery::CreatorRow;
using exchange::SheetCell;

QString say(const char *english)
{
    return QCoreApplication::translate("ui::CreatorColumns", english);
}

SheetCell sheetOf(const std::optional<std::string> &text)
{
    return text ? SheetCell(*text) : SheetCell();
}
SheetCell sheetOf(const std::optional<std::int64_t> &number)
{
    return number ? SheetCell(*number) : SheetCell();
}
SheetCell sheetOf(const std::optional<base::Money> &money)
{
    return money ? SheetCell(*money) : SheetCell();
}
SheetCell sheetOf(const std::optional<double> &number)
{
    return number ? SheetCell(*number) : SheetCell();
}

Cell textCell(const std::optional<std::string> &text)
{
    return text && !text->empty() ? cell::text(fromUtf8(*text)) : cell::missing();
}
/// The unit stands in the header, so that the column is only figures.
Cell quoteCell(const std::optional<base::Money> &money)
{
    if (!money)
        return cell::missing();
    Cell made = cell::integer(money->fen / 100);
    made.exact = format::moneyPlain(money->fen);
    return made;
}
Cell cpmCell(const std::optional<base::Money> &money)
{
    if (!money)
        return cell::missing();
    Cell made = cell::decimal(double(money->fen) / 100, 1);
    made.exact = format::moneyPlain(money->fen);
    return made;
}

std::optional<double> changeOf(const std::vector<std::int64_t> &days)
{
    if (days.size() < 2 || days.front() <= 0)
        return std::nullopt;
    return double(days.back()) / double(days.front()) - 1;
}

Cell trendCell(const std::vector<std::int64_t> &days)
{
    if (days.size() < 2)
        return cell::missing();
    const std::optional<double> change = changeOf(days);
    const QString words = !change
                              ? QString()
                              : QStringLiteral("%1 %2").arg(*change >= 0 ? QStringLiteral("▲") : QStringLiteral("▼"),
                                                            format::percent(std::abs(*change), 0));
    return cell::spark(toSeries(days), words);
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : "、") + text;
    return all;
}

/// Makes one line of the list.
class Lines
{
public:
    Lines(const CreatorCells &cells, std::vector<CreatorColumn> &out) : m_cells(cells), m_out(out) {}

    Column<CreatorRow> &add(const char *id, const QString &title, CellKind kind, int width,
                            std::function<Cell(const CreatorRow &)> cellOf, bool visible = true)
    {
        CreatorColumn line;
        line.column.id = QString::fromLatin1(id);
        line.column.title = title;
        line.column.kind = kind;
        line.column.width = width;
        line.column.cell = std::move(cellOf);
        line.column.visible = visible;
        line.column.sortable = false;
        m_out.push_back(std::move(line));
        return m_out.back().column;
    }
    template <class Get>
    void figure(const char *metric, exchange::ColumnKind kind, int width, Get get, bool visible, bool heated = false,
                bool lowIsGood = false)
    {
        using exchange::ColumnKind;
        const QString title = discovery_words::metricName(metric);
        const auto plain = [get](const CreatorRow &row) {
            const auto value = get(row);
            using Value = std::decay_t<decltype(*value)>;
            if constexpr (std::is_same_v<Value, double>)
                return cell::rate(value, 2);
            else if constexpr (std::is_same_v<Value, std::int64_t>)
                return cell::count(toCount(value));
            else
                return quoteCell(value);
        };
        const bool isCpm = std::string_view(metric).substr(0, 3) == "cpm";
        const std::string name = metric;
        Column<CreatorRow> &column = add(
            metric, title, heated ? CellKind::heat : CellKind::number, width,
            [plain, get, isCpm, heated, lowIsGood, name, &cells = m_cells](const CreatorRow &row) {
                Cell made;
                if constexpr (std::is_same_v<std::decay_t<decltype(*get(row))>, base::Money>)
                    made = isCpm ? cpmCell(get(row)) : plain(row);
                else
                    made = plain(row);
                if (!heated)
                    return made;
                const auto found = cells.heat.find(name);
                const auto [low, high] = found != cells.heat.end() ? found->second : std::pair(0.0, 1.0);
                made = cell::heat(made, low, high);
                if (lowIsGood && made.share >= 0)
                    made.share = 1 - made.share;
                return made;
            },
            visible);
        if (kind == ColumnKind::money)
            column.unit = say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "¥"));
        column.hint = hintOf(metric);
        sorted(metric);
        sheet(kind, [get](const CreatorRow &row) { return sheetOf(get(row)); });
    }
    void sorted(const char *field)
    {
        m_out.back().sortField = field;
        m_out.back().column.sortable = true;
    }
    void sheet(exchange::ColumnKind kind, std::function<SheetCell(const CreatorRow &)> sheetCell)
    {
        m_out.back().kind = kind;
        m_out.back().sheet = std::move(sheetCell);
    }

private:
    static QString hintOf(std::string_view metric)
    {
        for (const discovery::MetricSpec &spec : discovery::metricTable())
            if (spec.name == metric && !spec.formula.empty())
                return fromUtf8(spec.formula);
        return {};
    }

    const CreatorCells &m_cells;
    std::vector<CreatorColumn> &m_out;
};

void addIdentity(Lines &lines, const CreatorCells &cells)
{
    using exchange::ColumnKind;
    lines
        .add("candidate", say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "Candidate")), CellKind::star, 44,
             [&cells](const CreatorRow &row) {
                 const bool on = cells.candidates.count(row.id) > 0;
                 return cell::star(on, on ? say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "Candidate"))
                                          : say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "Not a candidate")));
             })
        .frozen = true;
    lines
        .add("nick_name", say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "Creator")), CellKind::person, 176,
             [](const CreatorRow &row) { return cell::person(fromUtf8(row.nickName), fromUtf8(row.platformId)); })
        .frozen = true;
    lines.sorted("nick_name");
    lines.sheet(ColumnKind::text, [](const CreatorRow &row) { return SheetCell(row.nickName); });
    lines.add(
        "platform_id", say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "Platform ID")), CellKind::text, 170,
        [](const CreatorRow &row) { return cell::text(fromUtf8(row.platformId)); }, false);
    lines.sorted("platform_id");
    lines.sheet(ColumnKind::text, [](const CreatorRow &row) { return SheetCell(row.platformId); });
    lines.add("category", discovery_words::labelName("category"), CellKind::tags, 88, [](const CreatorRow &row) {
        return row.category ? cell::tags({fromUtf8(*row.category)}) : cell::missing();
    });
    lines.sorted("category");
    lines.sheet(ColumnKind::text, [](const CreatorRow &row) { return sheetOf(row.category); });
    lines.add(
        "tags", discovery_words::labelName("tags"), CellKind::tags, 140,
        [](const CreatorRow &row) {
            QStringList tags;
            for (const std::string &tag : row.tags)
                tags << fromUtf8(tag);
            return tags.isEmpty() ? cell::missing() : cell::tags(tags);
        },
        false);
    lines.sheet(ColumnKind::text, [](const CreatorRow &row) { return SheetCell(joined(row.tags)); });
    lines.add("mcn", discovery_words::labelName("mcn"), CellKind::text, 108,
              [](const CreatorRow &row) { return textCell(row.mcnName); });
    lines.sorted("mcn");
    lines.sheet(ColumnKind::text, [](const CreatorRow &row) { return sheetOf(row.mcnName); });
    const auto place = [&](const char *label, int width, std::optional<std::string> CreatorRow::*member) {
        lines.add(
            label, discovery_words::labelName(label), CellKind::text, width,
            [member, name = std::string(label)](const CreatorRow &row) {
                const auto &value = row.*member;
                return value ? cell::text(discovery_words::labelValue(name, *value)) : cell::missing();
            },
            false);
        lines.sorted(label);
        lines.sheet(ColumnKind::text, [member](const CreatorRow &row) { return sheetOf(row.*member); });
    };
    place("province", 90, &CreatorRow::province);
    place("city", 90, &CreatorRow::city);
    place("gender", 70, &CreatorRow::gender);
    place("author_ecom_level", 90, &CreatorRow::ecomLevel);
}

} // namespace

std::vector<CreatorColumn> creatorColumns(const CreatorCells &cells)
{
    using exchange::ColumnKind;
    std::vector<CreatorColumn> out;
    out.reserve(40);
    Lines lines(cells, out);
    addIdentity(lines, cells);
    const auto figure = [&](const char *metric, ColumnKind kind, int width, auto member, bool visible,
                            bool heated = false, bool lowIsGood = false) {
        lines.figure(
            metric, kind, width, [member](const CreatorRow &row) { return row.*member; }, visible, heated, lowIsGood);
    };
    figure("follower", ColumnKind::integer, 84, &CreatorRow::follower, true);
    figure("price_1_20", ColumnKind::money, 120, &CreatorRow::price1To20, false);
    figure("price_20_60", ColumnKind::money, 112, &CreatorRow::price20To60, true);
    figure("price_60", ColumnKind::money, 120, &CreatorRow::price60, false);
    figure("expected_play_num", ColumnKind::integer, 86, &CreatorRow::expectedPlayNum, true);
    figure("cpm_1_20", ColumnKind::money, 120, &CreatorRow::cpm1To20, false, true, true);
    figure("cpm_20_60", ColumnKind::money, 112, &CreatorRow::cpm20To60, true, true, true);
    figure("cpm_60", ColumnKind::money, 120, &CreatorRow::cpm60, false, true, true);
    figure("cpm_lowest", ColumnKind::money, 110, &CreatorRow::lowestCpm, false, true, true);
    figure("interact_rate_within_30d", ColumnKind::rate, 84, &CreatorRow::interactRate, true, true);
    figure("play_over_rate_within_30d", ColumnKind::rate, 84, &CreatorRow::playOverRate, false, true);
    figure("vv_median_30d", ColumnKind::integer, 96, &CreatorRow::medianPlays30d, false);
    figure("burst_text_rate", ColumnKind::rate, 84, &CreatorRow::burstTextRate, false);
    figure("fans_increment_within_30d", ColumnKind::integer, 110, &CreatorRow::fansIncrementWithin30d, false);
    figure("fans_increment_rate_within_30d", ColumnKind::rate, 100, &CreatorRow::growthRate30d, false);

    lines.add("trend_plays", say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "30-day plays")), CellKind::spark, 116,
              [](const CreatorRow &row) { return trendCell(row.trendPlays); });
    lines.add(
        "trend_followers", say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "30-day followers")), CellKind::spark, 136,
        [](const CreatorRow &row) { return trendCell(row.trendFollowers); }, false);
    for (const bool plays : {true, false}) {
        CreatorColumn &trend = out[out.size() - (plays ? 2 : 1)];
        trend.kind = ColumnKind::rate;
        trend.sheet = [plays](const CreatorRow &row) {
            const std::optional<double> change = changeOf(plays ? row.trendPlays : row.trendFollowers);
            return change ? SheetCell(*change) : SheetCell();
        };
    }
    lines.add(
        "star_index", discovery_words::metricName("star_index"), CellKind::bar, 110,
        [](const CreatorRow &row) { return cell::bar(row.starIndex); }, false);
    lines.sorted("star_index");
    lines.sheet(ColumnKind::number, [](const CreatorRow &row) { return sheetOf(row.starIndex); });
    lines.add("takes_orders", say(QT_TRANSLATE_NOOP("ui::CreatorColumns", "Standing")), CellKind::badge, 112,
              [](const CreatorRow &row) {
                  const discovery_words::Standing standing = discovery_words::standing(row);
                  Cell made = cell::badge(standing.text, standing.tone);
                  if (!standing.why.isEmpty())
                      made.exact = standing.why;
                  return made;
              });
    lines.sorted("takes_orders");
    lines.sheet(ColumnKind::text, [](const CreatorRow &row) {
        const discovery_words::Standing standing = discovery_words::standing(row);
        return SheetCell((standing.why.isEmpty() ? standing.text : standing.why).toStdString());
    });
    lines.add(
        "credit", discovery_words::metricName("credit"), CellKind::number, 70,
        [](const CreatorRow &row) { return cell::integer(row.credit); }, false);
    lines.sorted("credit");
    lines.sheet(ColumnKind::integer, [](const CreatorRow &row) { return SheetCell(row.credit); });
    lines.add(
        "data_date", discovery_words::metricName("data_date"), CellKind::text, 96,
        [](const CreatorRow &row) {
            return row.dataDate ? cell::text(format::date(localTime(*row.dataDate).date())) : cell::missing();
        },
        false);
    lines.sorted("data_date");
    lines.sheet(ColumnKind::time,
                [](const CreatorRow &row) { return row.dataDate ? SheetCell(*row.dataDate) : SheetCell(); });
    return out;
}

void CreatorCells::measure(const std::vector<CreatorRow> &rows)
{
    heat.clear();
    const auto take = [&](const char *metric, auto valueOf) {
        std::vector<double> values;
        for (const CreatorRow &row : rows)
            if (const std::optional<double> value = valueOf(row))
                values.push_back(*value);
        if (values.size() < 2)
            return;
        std::sort(values.begin(), values.end());
        heat[metric] = {values[values.size() / 20], values[values.size() - 1 - values.size() / 20]};
    };
    const auto yuan = [](const std::optional<base::Money> &money) {
        return money ? std::optional(double(money->fen) / 100) : std::nullopt;
    };
    take("cpm_1_20", [&](const CreatorRow &row) { return yuan(row.cpm1To20); });
    take("cpm_20_60", [&](const CreatorRow &row) { return yuan(row.cpm20To60); });
    take("cpm_60", [&](const CreatorRow &row) { return yuan(row.cpm60); });
    take("cpm_lowest", [&](const CreatorRow &row) { return yuan(row.lowestCpm); });
    take("interact_rate_within_30d", [](const CreatorRow &row) { return row.interactRate; });
    take("play_over_rate_within_30d", [](const CreatorRow &row) { return row.playOverRate; });
}

std::vector<discovery::SortKey> sortKeys(const std::vector<CreatorColumn> &columns, const QList<SortOrder> &orders)
{
    std::vector<discovery::SortKey> keys;
    for (const SortOrder &order : orders)
        for (const CreatorColumn &one : columns)
            if (one.column.id == order.column && !one.sortField.empty())
                keys.push_back({one.sortField, order.descending});
    return keys;
}

} // namespace ui
