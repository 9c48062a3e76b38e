#include "sample_rows.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"

#include <cmath>

namespace test {

std::vector<CreatorRow> creatorRows(int count)
{
    const QStringList surnames{"陈", "顾", "江", "白", "沈", "周", "林", "许", "苏", "叶", "宋", "程"};
    const QStringList names{"北辰数码君", "青柠带娃日常", "小满美妆课", "星遥的厨房",
                            "直直的厨房", "一禾爱测评",   "小满去旅行", "念念探店记"};
    const QStringList tags{"美妆", "护肤", "健身", "家居", "旅行", "知识", "母婴", "数码"};
    const QStringList agencies{"云上文化", "橙光互娱", "星屿传媒", "青禾MCN", QString()};
    std::vector<CreatorRow> rows;
    rows.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        CreatorRow row;
        row.id = QStringLiteral("DY%1").arg(10234000 + i * 37);
        row.name = surnames[i % surnames.size()] + names[(i * 7 + i / 12) % names.size()];
        for (int t = 0; t <= i % 4; ++t)
            row.tags << tags[(i + t * 3) % tags.size()];
        row.agency = agencies[(i * 3) % agencies.size()];
        if (i % 17 != 11)
            row.followers = qint64(std::pow(10, 4 + (i * 37 % 35) / 10.0));
        row.quoteFen = 100 * (4280 + (i * 7919) % 220'000);
        row.cpm = 15 + (i * 31 % 620) / 10.0;
        if (i % 13 != 5)
            row.interaction = (12 + i * 53 % 75) / 1000.0;
        double level = 50;
        for (int day = 0; day < 30; ++day) {
            level += ((i * 13 + day * 29 + day * day * 7) % 21) - 10 + (i % 2 == 0 ? 0.8 : -0.8);
            row.plays << level;
        }
        row.index = 40 + (i * 173 % 600) / 10.0;
        row.state = i % 4;
        row.secondsLeft = (i * 3571) % 300'000 - 9'000;
        row.starred = i % 6 == 5;
        rows.push_back(row);
    }
    return rows;
}

std::vector<ui::Column<CreatorRow>> creatorColumns()
{
    using namespace ui;
    const bool zh = chineseInterface();
    const auto words = [zh](const char *chinese, const char *english) {
        return QString::fromUtf8(zh ? chinese : english);
    };
    const QStringList states = zh ? QStringList{"待接单", "可下单", "已验收", "执行中"}
                                  : QStringList{"Waiting", "Available", "Accepted", "In progress"};
    const Tone tones[] = {Tone::warning, Tone::success, Tone::neutral, Tone::info};
    using Row = CreatorRow;
    return {
        {.id = "check",
         .title = {},
         .kind = CellKind::check,
         .width = 40,
         .cell = [](const Row &) { return cell::check(); },
         .frozen = true,
         .sortable = false},
        {.id = "creator",
         .title = words("达人", "Creator"),
         .kind = CellKind::person,
         .width = 190,
         .cell = [](const Row &r) { return cell::person(r.name, r.id); },
         .frozen = true},
        {.id = "star",
         .title = {},
         .kind = CellKind::star,
         .width = 36,
         .cell = [](const Row &r) { return cell::star(r.starred, r.starred ? "starred" : "not starred"); }},
        {.id = "tags",
         .title = words("内容类目", "Category"),
         .kind = CellKind::tags,
         .width = 130,
         .cell = [](const Row &r) { return cell::tags(r.tags); }},
        {.id = "agency",
         .title = words("所属机构", "MCN"),
         .kind = CellKind::text,
         .width = 90,
         .cell = [](const Row &r) { return cell::text(r.agency); }},
        {.id = "followers",
         .title = words("粉丝数", "Followers"),
         .kind = CellKind::number,
         .width = 88,
         .cell = [](const Row &r) { return cell::count(r.followers); },
         .sum = ColumnInfo::Sum::count},
        {.id = "quote",
         .title = words("21–60s 报价", "Quote 21–60 s"),
         .kind = CellKind::number,
         .width = 108,
         .cell = [](const Row &r) { return cell::moneyShort(r.quoteFen); },
         .sum = ColumnInfo::Sum::money},
        {.id = "cpm",
         .title = words("预期 CPM", "Exp. CPM"),
         .kind = CellKind::heat,
         .width = 84,
         .cell = [](const Row &r) { return cell::heat(cell::decimal(r.cpm, 1), 15, 77); }},
        {.id = "rate",
         .title = words("互动率", "Interaction"),
         .kind = CellKind::heat,
         .width = 84,
         .cell = [](const Row &r) { return cell::heat(cell::rate(r.interaction, 2), 0.012, 0.087); }},
        {.id = "plays",
         .title = words("30 天播放趋势", "30-day plays"),
         .kind = CellKind::spark,
         .width = 150,
         .cell =
             [](const Row &r) {
                 return cell::spark(
                     r.plays, cell::change((r.plays.last() - r.plays.first()) / std::abs(r.plays.first()), 0).text);
             }},
        {.id = "index",
         .title = words("性价比指数", "Value index"),
         .kind = CellKind::bar,
         .width = 120,
         .cell = [](const Row &r) { return cell::bar(r.index); }},
        {.id = "state",
         .title = words("合作状态", "Status"),
         .kind = CellKind::badge,
         .width = 96,
         .cell = [states, tones](const Row &r) { return cell::badge(states[r.state], tones[r.state]); }},
        {.id = "left",
         .title = words("剩余时间", "Time left"),
         .kind = CellKind::countdown,
         .width = 110,
         .cell = [](const Row &r) { return cell::countdown(r.secondsLeft); },
         .visible = false},
        {.id = "act",
         .title = words("操作", "Actions"),
         .kind = CellKind::actions,
         .width = 90,
         .cell =
             [zh](const Row &) {
                 return cell::actions({{"open", zh ? "处理" : "Open"}});
             },
         .visible = false,
         .sortable = false},
    };
}

} // namespace test
