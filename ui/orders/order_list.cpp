#include "ui/orders/order_list.h"

#include "ui/orders/order_words.h"
#include "ui/shared/text/language.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace ui {

using orders::OrderRow;
using parties::Role;

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderList)
};

/// More entries would not fit on a screen: the search finds the rest.
constexpr size_t kMenuEntries = 30;
constexpr size_t kMostSorts = 3;
constexpr int kPeriods[] = {7, 30, 90, 365};

QString nameOf(const std::map<std::int64_t, QString> &names, std::int64_t id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString::number(id) : found->second;
}

std::vector<std::pair<QString, std::int64_t>> sorted(const std::map<std::int64_t, QString> &names)
{
    std::vector<std::pair<QString, std::int64_t>> entries;
    for (const auto &[id, name] : names)
        entries.emplace_back(name, id);
    std::sort(entries.begin(), entries.end(), [](const auto &left, const auto &right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    if (entries.size() > kMenuEntries)
        entries.resize(kMenuEntries);
    return entries;
}

Cell leftCell(const OrderRow &row, Role reader)
{
    const QString turn = turnWords(row, reader);
    if (row.disputed)
        return cell::twoLine(ListWords::tr("Dispute, clock stopped"), turn, Tone::danger);
    if (!row.deadline)
        return cell::countdown(std::nullopt, turn);
    Cell made = cell::countdown(secondsUntil(*row.deadline), turn);
    if (row.overdue)
        made.tone = Tone::danger;
    return made;
}

Cell momentCell(base::Timestamp at)
{
    return cell::time(QDateTime::fromMSecsSinceEpoch(at.ms), whenWords(at));
}

} // namespace

qint64 secondsUntil(base::Timestamp at)
{
    return (at.ms - localNow().toMSecsSinceEpoch()) / 1'000;
}

std::vector<Column<OrderRow>> orderColumns(Role reader)
{
    const bool brandSide = reader == Role::brand || reader == Role::ops;
    const bool payeeSide = reader == Role::mcn || reader == Role::creator;
    std::vector<Column<OrderRow>> columns;
    const auto add = [&](Column<OrderRow> column) { columns.push_back(std::move(column)); };
    add({.id = "select",
         .title = {},
         .kind = CellKind::check,
         .width = 40,
         .cell = [](const OrderRow &) { return cell::check(); },
         .frozen = true,
         .sortable = false});
    add({.id = "creator",
         .title = ListWords::tr("Creator / order"),
         .kind = CellKind::person,
         .width = 178,
         .cell = [](const OrderRow &row) { return cell::person(toText(row.creatorName), toText(row.number)); },
         .frozen = true,
         .subTitle = ListWords::tr("Order number")});
    add({.id = "brief",
         .title = ListWords::tr("Brief / project"),
         .kind = CellKind::twoLine,
         .width = 190,
         .cell = [](const OrderRow &row) { return cell::twoLine(toText(row.briefName), toText(row.projectName)); },
         .subTitle = ListWords::tr("Project")});
    add({.id = "brand",
         .title = ListWords::tr("Brand"),
         .kind = CellKind::text,
         .width = 110,
         .cell = [](const OrderRow &row) { return cell::text(toText(row.brandName)); },
         .visible = reader != Role::brand});
    add({.id = "content",
         .title = ListWords::tr("Content"),
         .kind = CellKind::text,
         .width = 110,
         .cell = [](const OrderRow &row) { return cell::text(contentWords(row.content)); },
         .visible = false});
    add({.id = "state",
         .title = ListWords::tr("State"),
         .kind = CellKind::badge,
         .width = 112,
         .cell = [](const OrderRow &row) { return cell::badge(stateWords(row.state), stateTone(row.state)); }});
    add({.id = "left",
         .title = ListWords::tr("Time left / whose turn"),
         .kind = CellKind::countdown,
         .width = 136,
         .cell = [reader](const OrderRow &row) { return leftCell(row, reader); }});
    add({.id = "cost",
         .title = ListWords::tr("Task cost"),
         .kind = CellKind::number,
         .width = 98,
         .cell = [](const OrderRow &row) { return cell::money(row.taskCost.fen); },
         .unit = ListWords::tr("yuan"),
         .sum = ColumnInfo::Sum::money});
    if (brandSide) {
        add({.id = "fee",
             .title = ListWords::tr("Platform fee"),
             .kind = CellKind::number,
             .width = 98,
             .cell = [](const OrderRow &row) { return row.fee ? cell::money(row.fee->fen) : cell::missing(); },
             .unit = ListWords::tr("yuan"),
             .sum = ColumnInfo::Sum::money});
        add({.id = "total",
             .title = ListWords::tr("Total"),
             .kind = CellKind::number,
             .width = 104,
             .cell =
                 [](const OrderRow &row) { return cell::money((row.taskCost + row.fee.value_or(base::Money())).fen); },
             .unit = ListWords::tr("yuan"),
             .sum = ColumnInfo::Sum::money});
    }
    if (payeeSide)
        add({.id = "income",
             .title = ListWords::tr("Receivable"),
             .kind = CellKind::number,
             .width = 104,
             .cell = [](const OrderRow &row) { return row.income ? cell::money(row.income->fen) : cell::missing(); },
             .unit = ListWords::tr("yuan"),
             .sum = ColumnInfo::Sum::money});
    add({.id = "deadline",
         .title = ListWords::tr("Until"),
         .kind = CellKind::time,
         .width = 110,
         .cell = [](const OrderRow &row) { return row.deadline ? momentCell(*row.deadline) : cell::missing(); }});
    add({.id = "created",
         .title = ListWords::tr("Placed"),
         .kind = CellKind::time,
         .width = 110,
         .cell = [](const OrderRow &row) { return momentCell(row.createdAt); }});
    add({.id = "ended",
         .title = ListWords::tr("How it ended"),
         .kind = CellKind::text,
         .width = 150,
         .cell =
             [](const OrderRow &row) {
                 return row.endedReason ? cell::text(endedWords(toText(row.endedReason))) : cell::missing();
             },
         .visible = false});
    return columns;
}

std::vector<orders::OrderSort> orderSorts(const QList<SortOrder> &orders)
{
    using Field = orders::OrderField;
    static const QHash<QString, Field> fields = {
        {QStringLiteral("creator"), Field::creator}, {QStringLiteral("brief"), Field::brief},
        {QStringLiteral("brand"), Field::brand},     {QStringLiteral("content"), Field::content},
        {QStringLiteral("state"), Field::state},     {QStringLiteral("left"), Field::left},
        {QStringLiteral("cost"), Field::cost},       {QStringLiteral("fee"), Field::fee},
        {QStringLiteral("total"), Field::total},     {QStringLiteral("income"), Field::income},
        {QStringLiteral("deadline"), Field::left},   {QStringLiteral("created"), Field::placed},
        {QStringLiteral("ended"), Field::ended}};
    std::vector<orders::OrderSort> sorts;
    for (const SortOrder &one : orders)
        if (const auto field = fields.find(one.column); field != fields.end() && sorts.size() < kMostSorts)
            sorts.push_back({*field, one.descending});
    return sorts;
}

QHash<QString, int> narrowOrderColumns()
{
    return {{QStringLiteral("creator"), 160},
            {QStringLiteral("state"), chineseInterface() ? 106 : 148},
            {QStringLiteral("left"), chineseInterface() ? 104 : 136},
            {QStringLiteral("cost"), 92}};
}

orders::OrdersQuery OrderFilter::query() const
{
    orders::OrdersQuery query;
    query.tab = tab;
    if (!search.trimmed().isEmpty())
        query.search = search.trimmed().left(100).toStdString();
    query.project = project;
    query.brief = brief;
    query.creator = creator;
    if (days)
        query.placedFrom = base::Timestamp(localNow().toMSecsSinceEpoch()) - base::days(*days);
    if (!sort.empty())
        query.sort = sort;
    return query;
}

void OrderNames::learn(const std::vector<OrderRow> &rows)
{
    for (const OrderRow &row : rows) {
        m_projects.insert_or_assign(row.project.value, toText(row.projectName));
        m_briefs.insert_or_assign(row.brief.value, toText(row.briefName));
        m_creators.insert_or_assign(row.creator.value, toText(row.creatorName));
    }
}

QList<FilterChip> OrderNames::chips(const OrderFilter &filter) const
{
    QList<FilterChip> chips;
    if (filter.project)
        chips << FilterChip{QStringLiteral("project"),
                            ListWords::tr("Project: %1").arg(nameOf(m_projects, filter.project->value))};
    if (filter.brief)
        chips << FilterChip{QStringLiteral("brief"),
                            ListWords::tr("Brief: %1").arg(nameOf(m_briefs, filter.brief->value))};
    if (filter.creator)
        chips << FilterChip{QStringLiteral("creator"),
                            ListWords::tr("Creator: %1").arg(nameOf(m_creators, filter.creator->value))};
    if (filter.days)
        chips << FilterChip{QStringLiteral("days"), ListWords::tr("Placed in the last %1 days").arg(*filter.days)};
    return chips;
}

QJsonObject OrderNames::save(const OrderFilter &filter) const
{
    QJsonObject saved{{QStringLiteral("search"), filter.search}};
    const auto keep = [&](const QString &what, const auto &id, const std::map<std::int64_t, QString> &names) {
        if (id)
            saved.insert(what, QJsonObject{{QStringLiteral("id"), QString::number(id->value)},
                                           {QStringLiteral("name"), nameOf(names, id->value)}});
    };
    keep(QStringLiteral("project"), filter.project, m_projects);
    keep(QStringLiteral("brief"), filter.brief, m_briefs);
    keep(QStringLiteral("creator"), filter.creator, m_creators);
    if (filter.days)
        saved.insert(QStringLiteral("days"), *filter.days);
    return saved;
}

OrderFilter OrderNames::restore(const QJsonObject &saved)
{
    OrderFilter filter;
    filter.search = saved.value(QStringLiteral("search")).toString();
    const auto take = [&](const QString &what, auto &id, std::map<std::int64_t, QString> &names) {
        using Id = typename std::decay_t<decltype(id)>::value_type;
        const QJsonObject one = saved.value(what).toObject();
        const auto number = one.value(QStringLiteral("id")).toString().toLongLong();
        if (number <= 0)
            return;
        id = Id(number);
        names.try_emplace(number, one.value(QStringLiteral("name")).toString());
    };
    take(QStringLiteral("project"), filter.project, m_projects);
    take(QStringLiteral("brief"), filter.brief, m_briefs);
    take(QStringLiteral("creator"), filter.creator, m_creators);
    if (const int days = saved.value(QStringLiteral("days")).toInt(); days > 0)
        filter.days = days;
    return filter;
}

void OrderNames::fillMenu(QMenu &menu, const OrderFilter &filter,
                          const std::function<void(const OrderFilter &)> &chosen) const
{
    const auto submenu = [&](const QString &title, const std::map<std::int64_t, QString> &names, auto apply) {
        QMenu *inner = menu.addMenu(title);
        inner->setEnabled(!names.empty());
        for (const auto &[name, id] : sorted(names)) {
            QAction *entry = inner->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
            QObject::connect(entry, &QAction::triggered, &menu, [=, id = id] {
                OrderFilter changed = filter;
                apply(changed, id);
                chosen(changed);
            });
        }
    };
    submenu(ListWords::tr("Project"), m_projects,
            [](OrderFilter &changed, std::int64_t id) { changed.project = orders::ProjectId(id); });
    submenu(ListWords::tr("Brief"), m_briefs,
            [](OrderFilter &changed, std::int64_t id) { changed.brief = orders::BriefId(id); });
    submenu(ListWords::tr("Creator"), m_creators,
            [](OrderFilter &changed, std::int64_t id) { changed.creator = orders::CreatorId(id); });
    QMenu *placed = menu.addMenu(ListWords::tr("Placed"));
    for (const int days : kPeriods) {
        QAction *entry = placed->addAction(ListWords::tr("in the last %1 days").arg(days));
        QObject::connect(entry, &QAction::triggered, &menu, [=] {
            OrderFilter changed = filter;
            changed.days = days;
            chosen(changed);
        });
    }
}

} // namespace ui
