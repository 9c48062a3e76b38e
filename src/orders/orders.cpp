#include "orders/orders.h"

#include "base/text.h"
#include "orders/brief_rules.h"

#include <map>

namespace orders {

using base::ErrorCode;
using base::Money;
using base::Result;
using base::Timestamp;
using parties::Context;

namespace {

/// Far beyond any quote, and fifty of it far from the edge of an int64 sum.
constexpr Money kLargestPrice = Money::fromYuan(1'000'000'000);

std::optional<Money> listPrice(const parties::CreatorStanding &creator, ContentKind content)
{
    switch (content) {
    case ContentKind::video1To20:
        return creator.price1To20;
    case ContentKind::video21To60:
        return creator.price21To60;
    case ContentKind::video60Plus:
        return creator.price60Plus;
    case ContentKind::imageText:
    case ContentKind::live:
        return std::nullopt;
    }
    return std::nullopt;
}

Result<Money> priceOf(const PlaceLine &line, const parties::CreatorStanding &creator, ContentKind content)
{
    const std::optional<Money> price = line.price ? line.price : listPrice(creator, content);
    if (!price || (!line.price && price->isZero()))
        return base::refuse(ErrorCode::priceMissing, {{"creator", creator.nickName}, {"content", toText(content)}});
    XINGTU_TRY(base::checkRange("price_fen", price->fen, 1, kLargestPrice.fen));
    return *price;
}

/// XT + yymmdd; the day is China's, where the product's users are.
std::string numberPrefix(Timestamp now)
{
    const std::string day = base::toIsoText(now + base::hours(8));
    return "XT" + day.substr(2, 2) + day.substr(5, 2) + day.substr(8, 2);
}

std::string numberText(const std::string &prefix, std::int64_t number)
{
    const std::string digits = std::to_string(number);
    return prefix + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

Result<> checkLimit(std::string_view kind, std::int64_t actual, std::int64_t limit)
{
    if (actual > limit)
        return base::refuse(ErrorCode::orderLimitReached, {{"kind", kind}, {"limit", limit}, {"actual", actual}});
    return {};
}

} // namespace

Result<> checkLink(std::string_view field, const std::string &link)
{
    XINGTU_TRY(base::checkText(field, link, 500));
    const bool web = link.starts_with("https://") || link.starts_with("http://");
    if (!web || link.find_first_of(" \t\r\n") != std::string::npos)
        return base::refuse(ErrorCode::badRequest, {{"field", field}, {"reason", "an http or https link is expected"}});
    return {};
}

OrderOutcome Orders::outcomeOf(const OrderCase &subject)
{
    const Order &order = subject.order;
    return {order.id, order.number, order.state, nextDeadline(subject), order.revision};
}

Result<OrderCase> Orders::openAny(Context &context, OrderId order, std::optional<std::int64_t> revision)
{
    auto subject = m_flow.load(context.actor, order, revision);
    if (subject.ok())
        m_clock.advance(context, *subject);
    return subject;
}

Result<Orders::Opened> Orders::open(Context &context, OrderId order, std::optional<std::int64_t> revision,
                                    OrderEvent event)
{
    auto subject = openAny(context, order, revision);
    if (!subject.ok())
        return subject.error();
    const auto to = m_flow.check(*subject, event, context.actor);
    if (!to.ok())
        return to.error();
    return Opened{*std::move(subject), *to};
}

OrderOutcome Orders::moved(Context &context, Opened &opened, OrderEvent event, const std::string &note)
{
    m_flow.move(context, opened.subject, context.actor, event, opened.to, context.now, note);
    return outcomeOf(opened.subject);
}

Result<> Orders::checkActive(PartyId party)
{
    const auto card = m_flow.directory().findParty(party);
    if (!card || card->status != "active")
        return base::refuse(ErrorCode::partyNotActive, {{"name", card ? card->name : std::to_string(party.value)},
                                                        {"status", card ? card->status : "closed"}});
    return {};
}

Result<> Orders::checkCreator(CreatorId creator)
{
    const auto standing = m_flow.directory().findCreator(creator);
    if (!standing)
        return base::refuse(ErrorCode::notFound, {{"kind", "creator"}, {"id", std::to_string(creator.value)}});
    XINGTU_TRY(m_flow.directory().checkTakesOrders(*standing, m_flow.directory().currentRules()));
    return standing->mcn ? checkActive(*standing->mcn) : Result<>();
}

Result<PlaceOutcome> Orders::place(Context &context, const PlaceOrders &command)
{
    const auto brief = m_flow.projects().findBrief(command.brief, context.actor);
    if (!brief)
        return base::refuse(ErrorCode::notFound, {{"kind", "brief"}, {"id", std::to_string(command.brief.value)}});
    if (command.revision && *command.revision != brief->revision)
        return base::refuse(ErrorCode::stale, {{"kind", "brief"},
                                               {"id", std::to_string(brief->id.value)},
                                               {"seen", *command.revision},
                                               {"current", brief->revision}});
    XINGTU_TRY(checkActive(brief->brand));
    XINGTU_TRY(checkPlacing(*brief, context.now));
    if (command.creators.empty())
        return base::refuse(ErrorCode::fieldMissing, {{"field", "creators"}});

    const parties::Rules rules = m_flow.directory().currentRules();
    std::map<CreatorId, std::int64_t> perCreator;
    std::int64_t inBrief = m_flow.projects().countOrders(brief->id);
    const std::string prefix = numberPrefix(context.now);
    std::int64_t number = m_flow.store().nextNumberOfDay(prefix);
    PlaceOutcome outcome;

    for (const PlaceLine &line : command.creators) {
        XINGTU_TRY(checkCreator(line.creator));
        const std::int64_t count = line.count.value_or(1);
        XINGTU_TRY(base::checkRange("count", count, 1, kOrdersPerCreator));
        const auto known = perCreator.try_emplace(line.creator, 0);
        if (known.second)
            known.first->second = m_flow.projects().countOrders(brief->id, line.creator);
        XINGTU_TRY(checkLimit("creator", known.first->second += count, kOrdersPerCreator));
        XINGTU_TRY(checkLimit("brief", inBrief += count, kOrdersPerBrief));
        const auto creator = m_flow.directory().findCreator(line.creator);
        const auto price = priceOf(line, *creator, brief->content);
        if (!price.ok())
            return price.error();

        Order order;
        order.brief = brief->id;
        order.project = brief->project;
        order.brand = brief->brand;
        order.creator = line.creator;
        order.content = brief->content;
        order.taskCost = *price;
        order.feeBp = rules.platformFeeBp;
        order.fee = base::shareOf(*price, rules.platformFeeBp);
        if (brief->prepaidBp)
            order.deposit = base::shareOf(order.total(), *brief->prepaidBp);
        if (order.deposit && (order.deposit->isZero() || *order.deposit >= order.total()))
            order.deposit.reset();
        order.ruleVersion = rules.version;
        order.createdAt = context.now;
        order.deadlineAt = deadlineOf(OrderState::awaitingPayment, context.now, {}, rules);
        for (std::int64_t i = 0; i < count; ++i) {
            order.number = numberText(prefix, number++);
            const OrderId id = m_flow.store().insert(order);
            m_flow.store().insertPlaced(id, context.now, context.actor);
            context.touched(base::Topic::orders, id);
            outcome.orders.push_back({id, order.number, order.creator, order.taskCost, order.fee, *order.deadlineAt});
            outcome.total += order.total();
        }
    }
    context.touched(base::Topic::briefs, brief->id);
    return outcome;
}

Result<OrderOutcome> Orders::pay(Context &context, const PayOrder &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::pay);
    if (!opened.ok())
        return opened.error();
    Order &order = opened->subject.order;
    XINGTU_TRY(checkActive(order.brand));
    XINGTU_TRY(checkCreator(order.creator));
    XINGTU_TRY(checkDue(opened->subject.brief, context.now));
    XINGTU_TRY(m_money.freeze(order, order.dueNow().value(), context.posting()));
    order.paidAt = context.now;
    context.touched(base::Topic::accounts, order.brand);
    return moved(context, *opened, OrderEvent::pay);
}

Result<OrderOutcome> Orders::accept(Context &context, const AcceptOrder &command)
{
    auto opened = open(context, command.order, command.revision, OrderEvent::accept);
    if (!opened.ok())
        return opened.error();
    Order &order = opened->subject.order;
    XINGTU_TRY(checkCreator(order.creator));

    const auto creator = m_flow.directory().findCreator(order.creator);
    opened->subject.rules = m_flow.directory().currentRules();
    order.ruleVersion = opened->subject.rules.version;
    order.acceptedAt = context.now;
    order.mcn = creator->mcn;
    if (creator->mcn) {
        // Bound without a contract in force: nothing says that the MCN keeps a share.
        const auto contract = m_flow.directory().findContract(order.creator, context.now);
        const bool signedWithMcn = contract && contract->mcn == *creator->mcn;
        order.contract = signedWithMcn ? std::optional(contract->id) : std::nullopt;
        order.mcnShareBp = signedWithMcn ? contract->mcnShareBp : 0;
    }
    const auto project = m_flow.projects().findProject(order.project, kClockActor);
    if (project && project->provider && checkActive(*project->provider).ok()) {
        order.provider = project->provider;
        order.providerShareBp = project->providerShareBp.value_or(0);
    }
    return moved(context, *opened, OrderEvent::accept);
}

Result<OrderOutcome> Orders::refuse(Context &context, const RefuseOrder &command)
{
    XINGTU_TRY(base::checkText("reason", command.reason, 500));
    auto opened = open(context, command.order, command.revision, OrderEvent::refuse);
    if (!opened.ok())
        return opened.error();
    Order &order = opened->subject.order;
    m_money.releaseAll(order, context.posting());
    order.endedReason = ended::kRefused;
    if (const auto creator = m_flow.directory().findCreator(order.creator))
        order.mcn = creator->mcn;
    context.touched(base::Topic::accounts, order.brand);
    return moved(context, *opened, OrderEvent::refuse, command.reason);
}

std::vector<OrderId> Orders::listDue(Timestamp now, std::int64_t limit)
{
    return m_flow.store().listDue(now, limit);
}

Result<TickOutcome> Orders::runDue(Context &context, const RunDue &command)
{
    auto subject = m_flow.load(context.actor, command.order, std::nullopt);
    if (!subject.ok())
        return subject.error();
    TickOutcome outcome{subject->order.id, subject->order.number, m_clock.advance(context, *subject)};
    return outcome;
}

std::int64_t Orders::countRunning(CreatorId creator)
{
    return m_flow.store().countRunning(creator);
}

} // namespace orders
