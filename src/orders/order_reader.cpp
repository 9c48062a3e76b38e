#include "orders/order_reader.h"

#include "base/text.h"
#include "orders/sort_columns.h"

#include <algorithm>

namespace orders {

using base::Money;
using base::Result;
using base::Timestamp;
using parties::Actor;
using parties::Role;

const std::vector<OrderTab> &allOf(OrderTab)
{
    static const std::vector<OrderTab> tabs = {OrderTab::all,        OrderTab::myTurn,     OrderTab::toPay,
                                               OrderTab::toAccept,   OrderTab::producing,  OrderTab::reviewing,
                                               OrderTab::publishing, OrderTab::inspecting, OrderTab::finished,
                                               OrderTab::ended,      OrderTab::disputed};
    return tabs;
}

std::string_view toText(OrderTab tab)
{
    switch (tab) {
    case OrderTab::all:
        return "all";
    case OrderTab::myTurn:
        return "my_turn";
    case OrderTab::toPay:
        return "to_pay";
    case OrderTab::toAccept:
        return "to_accept";
    case OrderTab::producing:
        return "producing";
    case OrderTab::reviewing:
        return "reviewing";
    case OrderTab::publishing:
        return "publishing";
    case OrderTab::inspecting:
        return "inspecting";
    case OrderTab::finished:
        return "finished";
    case OrderTab::ended:
        return "ended";
    case OrderTab::disputed:
        return "disputed";
    }
    return "";
}

const std::vector<OrderField> &allOf(OrderField)
{
    static const std::vector<OrderField> fields = {OrderField::left,  OrderField::placed, OrderField::creator,
                                                   OrderField::brief, OrderField::brand,  OrderField::content,
                                                   OrderField::state, OrderField::cost,   OrderField::fee,
                                                   OrderField::total, OrderField::income, OrderField::ended};
    return fields;
}

std::string_view toText(OrderField field)
{
    switch (field) {
    case OrderField::left:
        return "left";
    case OrderField::placed:
        return "placed";
    case OrderField::creator:
        return "creator";
    case OrderField::brief:
        return "brief";
    case OrderField::brand:
        return "brand";
    case OrderField::content:
        return "content";
    case OrderField::state:
        return "state";
    case OrderField::cost:
        return "cost";
    case OrderField::fee:
        return "fee";
    case OrderField::total:
        return "total";
    case OrderField::income:
        return "income";
    case OrderField::ended:
        return "ended";
    }
    return "";
}

bool seesBrandSide(const Actor &actor)
{
    return actor.role == Role::brand || actor.role == Role::ops || actor.role == Role::system;
}

bool seesAffiliation(const Actor &actor)
{
    return actor.role == Role::mcn || actor.role == Role::creator || actor.role == Role::ops ||
           actor.role == Role::system;
}

std::optional<std::int64_t> mcnShareOf(const OrderRecord &record)
{
    if (record.order.acceptedAt)
        return record.order.mcnShareBp;
    return record.hasMcn ? std::optional(record.presentMcnShareBp.value_or(0)) : std::nullopt;
}

namespace {

Facts factsOfRecord(const OrderRecord &record, const Actor &actor)
{
    OrderCase subject;
    subject.order = record.order;
    subject.brief.scriptNeeded = record.scriptNeeded;
    subject.brandRated = record.brandRated;
    subject.payeeRated = record.payeeRated;
    return factsOf(subject, actor);
}

bool isTurnOf(Turn turn, const Facts &facts, const Actor &actor)
{
    if (turn == Turn::ops)
        return actor.role == Role::ops;
    const bool payee = actor.role == Role::mcn || actor.role == Role::creator;
    const bool own = (actor.role == Role::brand && (turn == Turn::brand || turn == Turn::both)) ||
                     (payee && (turn == Turn::payee || turn == Turn::both));
    return own && !(facts.ratingOpen && facts.ratedByActor);
}

std::optional<Money> incomeOf(const OrderRecord &record, const Actor &actor)
{
    const AffiliationSplit split = affiliationSplit(record.order.taskCost, mcnShareOf(record));
    if (actor.role == Role::mcn)
        return split.mcn;
    return actor.role == Role::creator ? std::optional(split.creator) : std::nullopt;
}

} // namespace

DutyView dutyOf(const OrderRecord &record)
{
    const Order &order = record.order;
    const Facts facts = factsOfRecord(record, kClockActor);
    DutyView duty{turnOf(order.state, facts), order.deadlineAt, std::nullopt};
    if (const auto event = timeoutOf(order.state, facts); event && order.deadlineAt)
        duty.then = std::string(toText(*event));
    if (record.requestDeadline && order.deadlineAt && *record.requestDeadline <= *order.deadlineAt)
        duty = {duty.turn, record.requestDeadline, std::string(toText(OrderEvent::cancelAnswerTimedOut))};
    return duty;
}

OrderRow rowOf(const OrderRecord &record, const Actor &actor)
{
    const Order &order = record.order;
    const Facts facts = factsOfRecord(record, actor);
    const DutyView duty = dutyOf(record);
    OrderRow row;
    row.order = order.id;
    row.number = order.number;
    row.project = order.project;
    row.projectName = record.projectName;
    row.brief = order.brief;
    row.briefName = record.briefName;
    row.brand = order.brand;
    row.brandName = record.brandName;
    row.creator = order.creator;
    row.creatorName = record.creatorName;
    row.content = order.content;
    row.state = order.state;
    row.turn = duty.turn;
    row.myTurn = isTurnOf(duty.turn, facts, actor);
    row.deadline = duty.until;
    row.then = duty.then;
    row.overdue = facts.overdue && !isEnded(order.state);
    row.disputed = order.disputed;
    row.cancelRequested = order.cancelRequested;
    row.taskCost = order.taskCost;
    if (seesBrandSide(actor)) {
        row.fee = order.fee;
        row.dueNow = order.dueNow();
    }
    row.income = incomeOf(record, actor);
    row.endedReason = order.endedReason;
    row.createdAt = order.createdAt;
    row.revision = order.revision;
    return row;
}

TermsView termsOf(const Brief &brief)
{
    return {brief.name,          brief.brandName,      brief.product,     brief.category,    brief.requirements,
            brief.prohibitions,  brief.scriptDueAt,    brief.videoDueAt,  brief.publishFrom, brief.publishUntil,
            brief.retentionDays, brief.acceptanceDays, brief.scriptNeeded};
}

Result<OrdersAnswer> OrderReader::orders(const Actor &actor, Timestamp, const OrdersQuery &query)
{
    XINGTU_TRY(base::checkText("search", query.search.value_or(""), 100, false));
    XINGTU_TRY(base::checkRange("limit", query.limit.value_or(50), 1, 1'000));
    XINGTU_TRY(base::checkRange("offset", query.offset.value_or(0), 0, 1'000'000'000));
    if (query.sort)
        XINGTU_TRY(base::checkRange("sort", static_cast<std::int64_t>(query.sort->size()), 0, kMostSorts));
    OrdersAnswer answer;
    for (const OrderRecord &record : m_store.list(actor, query))
        answer.rows.push_back(rowOf(record, actor));
    const OrderQueryStore::Totals totals = m_store.totals(actor, query);
    answer.total = totals.count;
    answer.taskCostTotal = totals.taskCost;
    if (seesBrandSide(actor))
        answer.feeTotal = totals.fee;
    if (actor.role == Role::mcn || actor.role == Role::creator)
        answer.incomeTotal = totals.income;
    answer.counts = m_store.counts(actor, query);
    return answer;
}

Result<InboxAnswer> OrderReader::inbox(const Actor &actor, Timestamp now, const InboxQuery &query)
{
    XINGTU_TRY(base::checkText("search", query.search.value_or(""), 100, false));
    OrdersQuery waiting;
    waiting.search = query.search;
    waiting.tab = OrderTab::toAccept;
    waiting.limit = 500;
    InboxAnswer answer;
    for (const OrderRecord &record : m_store.list(actor, waiting)) {
        InboxRow row;
        row.row = rowOf(record, actor);
        row.terms = termsOf(m_flow.projects().briefOf(record.order.brief));
        row.timeLeftMs = std::max<std::int64_t>(0, (record.order.deadlineAt.value_or(now) - now).count());
        row.runningOrders = m_flow.store().countRunning(record.order.creator) - 1;
        row.mcnShareBp = mcnShareOf(record);
        answer.rows.push_back(std::move(row));
    }
    answer.total = m_store.totals(actor, waiting).count;
    return answer;
}

std::string OrderReader::nameOf(PartyId party)
{
    const auto card = m_directory.findParty(party);
    return card ? card->name : std::string();
}

} // namespace orders
