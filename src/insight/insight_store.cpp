#include "insight/insight_store.h"

#include "storage/database.h"

namespace insight::store {

using base::Timestamp;
using storage::Database;
using storage::Row;

namespace {

/// Reading in slices keeps each lock on the file short; what lies below a fixed id does not change its order.
constexpr std::int64_t kSlice = 5'000;

orders::OrderState stateFrom(const Row &row, int column)
{
    // The schema's CHECK lets no other text in.
    return *orders::orderStateFrom(row.text(column));
}

} // namespace

std::vector<OrderFact> listOrders(Database &database, Timestamp from, Timestamp until,
                                  const std::optional<std::string> &category)
{
    std::vector<OrderFact> facts;
    const auto last = database.number("SELECT coalesce(max(id), 0) FROM \"order\"");
    for (std::int64_t after = 0; after < last; after += kSlice) {
        database.each(
            "WITH fact AS ("
            "SELECT o.id, coalesce(brief.category, brand.industry, '') AS category, o.state,"
            " (SELECT min(posted_at) FROM transfer WHERE order_id = o.id AND code = 20) AS paid_at,"
            " (SELECT min(at) FROM order_event WHERE order_id = o.id AND to_state IN ('2', '3', '4')) AS ended_at,"
            " o.published_at, brief.publish_until, o.ended_reason, o.deadline_at, o.overdue_since,"
            " o.task_cost_fen + o.fee_fen AS cost_fen"
            " FROM \"order\" AS o JOIN brief ON brief.id = o.brief_id JOIN party AS brand ON brand.id = "
            "o.brand_party_id"
            " WHERE o.id > $1 AND o.id <= $2) "
            "SELECT id, category, state, paid_at, ended_at, published_at, publish_until, ended_reason, deadline_at,"
            " overdue_since, cost_fen FROM fact"
            " WHERE paid_at < $3 AND (ended_at IS NULL OR ended_at >= $4) AND ($5 IS NULL OR category = $5)"
            " ORDER BY id",
            [&](const Row &row) {
                facts.push_back({row.id<OrderId>(0), row.text(1), stateFrom(row, 2), row.time(3), row.optionalTime(4),
                                 row.optionalTime(5), row.time(6), row.text(7) == "overdue", row.optionalTime(8),
                                 row.optionalTime(9), row.money(10)});
            },
            after, after + kSlice, until, from, category);
    }
    return facts;
}

std::vector<MoneyFact> listMoney(Database &database, Timestamp from, Timestamp until,
                                 const std::optional<std::string> &category)
{
    return database.list(
        "WITH fact AS ("
        "SELECT transfer.id, o.id AS order_id, coalesce(brief.category, brand.industry, '') AS category, transfer.code,"
        " transfer.amount_fen, transfer.posted_at, o.task_cost_fen, creator.expected_play_num"
        " FROM transfer JOIN \"order\" AS o ON o.id = transfer.order_id JOIN brief ON brief.id = o.brief_id"
        " JOIN party AS brand ON brand.id = o.brand_party_id JOIN creator ON creator.id = o.creator_id"
        " WHERE transfer.code IN (20, 23) AND transfer.posted_at >= $1 AND transfer.posted_at < $2) "
        "SELECT order_id, category, code, amount_fen, posted_at, task_cost_fen, coalesce(expected_play_num, 0)"
        " FROM fact WHERE $3 IS NULL OR category = $3 ORDER BY posted_at, id",
        [](const Row &row) {
            return MoneyFact{row.id<OrderId>(0), row.text(1),  row.integer(2) == 23, row.money(3),
                             row.time(4),        row.money(5), row.integer(6)};
        },
        from, until, category);
}

std::vector<StateStep> listSteps(Database &database, OrderId order)
{
    return database.list(
        "SELECT to_state, at FROM order_event WHERE order_id = $1 ORDER BY id",
        [](const Row &row) {
            return StateStep{row.time(1), stateFrom(row, 0)};
        },
        order);
}

DrillRow readDrillRow(Database &database, OrderId order)
{
    const auto found = database.find(
        "SELECT o.id, o.number, coalesce(brief.category, brand.industry, ''), brand.name, creator.nick_name,"
        " coalesce(mcn.name, ''), o.state, o.deadline_at, o.overdue_since"
        " FROM \"order\" AS o JOIN brief ON brief.id = o.brief_id JOIN party AS brand ON brand.id = o.brand_party_id"
        " JOIN creator ON creator.id = o.creator_id LEFT JOIN party AS mcn ON mcn.id = o.mcn_party_id"
        " WHERE o.id = $1",
        [](const Row &row) {
            DrillRow made;
            made.order = row.id<OrderId>(0);
            made.number = row.text(1);
            made.category = row.text(2);
            made.brand = row.text(3);
            made.creator = row.text(4);
            made.mcn = row.text(5);
            made.state = stateFrom(row, 6);
            made.deadline = row.optionalTime(7);
            made.overdueSince = row.optionalTime(8);
            return made;
        },
        order);
    return found.value_or(DrillRow{});
}

std::vector<WaitingItem> listApplications(Database &database)
{
    return database.list("SELECT application.id, application.applied_at, creator.nick_name, coalesce(mcn.name, ''),"
                         " application.follower, application.mcn_party_id, application.rule_version"
                         " FROM entry_application AS application JOIN creator ON creator.id = application.creator_id"
                         " LEFT JOIN party AS mcn ON mcn.id = application.mcn_party_id"
                         " WHERE application.state = 'waiting' ORDER BY application.applied_at, application.id",
                         [](const Row &row) {
                             WaitingItem waiting;
                             waiting.item.kind = ReviewKind::entry;
                             waiting.item.id = row.id<ReviewId>(0);
                             waiting.item.since = row.time(1);
                             waiting.item.name = row.text(2);
                             waiting.item.otherName = row.text(3);
                             waiting.item.followers = row.optionalInteger(4);
                             waiting.boundToMcn = !row.isNull(5);
                             waiting.ruleVersion = row.integer(6);
                             return waiting;
                         });
}

std::vector<WaitingItem> listClosures(Database &database)
{
    return database.list(
        "SELECT closure.id, closure.state, closure.applied_at, closure.reviewed_at, closure.review_until, party.name,"
        " party.kind, closure.refund_fen, closure.bounces,"
        " (SELECT coalesce(sum(credits_fen - debits_fen), 0) FROM ledger_account WHERE party_id = closure.party_id)"
        " FROM closure JOIN party ON party.id = closure.party_id"
        " WHERE closure.state IN ('applied', 'closed') ORDER BY closure.review_until, closure.id",
        [](const Row &row) {
            WaitingItem waiting;
            const bool closed = row.text(1) == "closed";
            waiting.item.kind = closed ? ReviewKind::payout : ReviewKind::closure;
            waiting.item.id = row.id<ReviewId>(0);
            waiting.item.since = closed ? row.time(3) : row.time(2);
            if (!closed)
                waiting.item.due = row.time(4);
            waiting.item.name = row.text(5);
            waiting.item.partyKind = row.text(6);
            waiting.item.amount = closed ? row.money(7) : row.money(9);
            waiting.item.bounces = row.integer(8);
            return waiting;
        });
}

std::vector<WaitingItem> listDisputes(Database &database)
{
    return database.list(
        "SELECT dispute.id, dispute.opened_at, dispute.deadline_at, brand.name, coalesce(mcn.name, creator.nick_name),"
        " o.id, o.number, coalesce(hold.placed_fen - hold.resolved_fen, 0), dispute.state, dispute.decided_by,"
        " coalesce(first.name, '')"
        " FROM dispute JOIN \"order\" AS o ON o.id = dispute.order_id JOIN party AS brand ON brand.id = "
        "o.brand_party_id"
        " JOIN creator ON creator.id = o.creator_id LEFT JOIN party AS mcn ON mcn.id = o.mcn_party_id"
        " LEFT JOIN hold ON hold.order_id = o.id LEFT JOIN \"user\" AS first ON first.id = dispute.decided_by"
        " WHERE dispute.state IN ('open', 'proposed') ORDER BY dispute.deadline_at, dispute.id",
        [](const Row &row) {
            WaitingItem waiting;
            waiting.item.kind = ReviewKind::dispute;
            waiting.item.id = row.id<ReviewId>(0);
            waiting.item.since = row.time(1);
            waiting.item.due = row.time(2);
            waiting.item.name = row.text(3);
            waiting.item.otherName = row.text(4);
            waiting.item.order = row.id<OrderId>(5);
            waiting.item.orderNumber = row.text(6);
            waiting.item.amount = row.money(7);
            waiting.item.secondPersonNeeded = row.text(8) == "proposed";
            if (waiting.item.secondPersonNeeded) {
                waiting.firstPerson = row.id<parties::UserId>(9);
                waiting.item.firstPerson = row.text(10);
            }
            return waiting;
        });
}

std::vector<WaitingItem> listWithdrawals(Database &database)
{
    return database.list("SELECT withdrawal.id, withdrawal.requested_at, party.name, party.kind, withdrawal.amount_fen"
                         " FROM withdrawal JOIN party ON party.id = withdrawal.party_id"
                         " WHERE withdrawal.state = 'requested' ORDER BY withdrawal.requested_at, withdrawal.id",
                         [](const Row &row) {
                             WaitingItem waiting;
                             waiting.item.kind = ReviewKind::withdrawal;
                             waiting.item.id = row.id<ReviewId>(0);
                             waiting.item.since = row.time(1);
                             waiting.item.name = row.text(2);
                             waiting.item.partyKind = row.text(3);
                             waiting.item.amount = row.money(4);
                             return waiting;
                         });
}

namespace {

/// What one operator proposed about an ended order and another confirms, from the row of the two lists below.
WaitingItem proposedFrom(const Row &row, ReviewKind kind)
{
    WaitingItem waiting;
    waiting.item.kind = kind;
    waiting.item.id = row.id<ReviewId>(0);
    waiting.item.since = row.time(1);
    waiting.item.name = row.text(2);
    waiting.item.otherName = row.text(3);
    waiting.item.order = row.id<OrderId>(4);
    waiting.item.orderNumber = row.text(5);
    waiting.item.amount = row.money(6);
    waiting.item.secondPersonNeeded = true;
    waiting.firstPerson = row.id<parties::UserId>(7);
    waiting.item.firstPerson = row.text(8);
    return waiting;
}

} // namespace

std::vector<WaitingItem> listCompensations(Database &database)
{
    return database.list(
        "SELECT compensation.id, compensation.proposed_at, brand.name, coalesce(mcn.name, creator.nick_name), o.id,"
        " o.number, compensation.amount_fen, compensation.proposed_by, coalesce(first.name, '')"
        " FROM pool_compensation AS compensation JOIN \"order\" AS o ON o.id = compensation.order_id"
        " JOIN party AS brand ON brand.id = o.brand_party_id JOIN creator ON creator.id = o.creator_id"
        " LEFT JOIN party AS mcn ON mcn.id = o.mcn_party_id"
        " LEFT JOIN \"user\" AS first ON first.id = compensation.proposed_by"
        " WHERE compensation.confirmed_at IS NULL ORDER BY compensation.proposed_at, compensation.id",
        [](const Row &row) { return proposedFrom(row, ReviewKind::compensation); });
}

std::vector<WaitingItem> listClawBacks(Database &database)
{
    return database.list(
        "SELECT back.id, back.proposed_at, brand.name, coalesce(mcn.name, creator.nick_name), o.id, o.number,"
        " back.amount_fen, back.proposed_by, coalesce(first.name, '')"
        " FROM claw_back AS back JOIN \"order\" AS o ON o.id = back.order_id"
        " JOIN party AS brand ON brand.id = o.brand_party_id JOIN creator ON creator.id = o.creator_id"
        " LEFT JOIN party AS mcn ON mcn.id = o.mcn_party_id"
        " LEFT JOIN \"user\" AS first ON first.id = back.proposed_by"
        " WHERE back.state = 'waiting' ORDER BY back.proposed_at, back.id",
        [](const Row &row) { return proposedFrom(row, ReviewKind::clawBack); });
}

std::vector<WaitingItem> listRules(Database &database)
{
    return database.list(
        "SELECT rule_version.version, rule_version.proposed_at, rule_version.note, rule_version.proposed_by,"
        " coalesce(first.name, '')"
        " FROM rule_version LEFT JOIN \"user\" AS first ON first.id = rule_version.proposed_by"
        " WHERE rule_version.state = 'proposed' ORDER BY rule_version.version",
        [](const Row &row) {
            WaitingItem waiting;
            waiting.item.kind = ReviewKind::rule;
            waiting.item.id = row.id<ReviewId>(0);
            waiting.item.since = row.time(1);
            waiting.item.name = row.text(2);
            waiting.item.secondPersonNeeded = true;
            waiting.firstPerson = row.id<parties::UserId>(3);
            waiting.item.firstPerson = row.text(4);
            return waiting;
        });
}

std::vector<WaitingItem> listBankChanges(Database &database)
{
    return database.list("SELECT change.id, change.proposed_at, party.name, party.kind, change.bank_account"
                         " FROM bank_change AS change JOIN party ON party.id = change.party_id"
                         " WHERE change.state = 'waiting' ORDER BY change.proposed_at, change.id",
                         [](const Row &row) {
                             WaitingItem waiting;
                             waiting.item.kind = ReviewKind::bankChange;
                             waiting.item.id = row.id<ReviewId>(0);
                             waiting.item.since = row.time(1);
                             waiting.item.name = row.text(2);
                             waiting.item.partyKind = row.text(3);
                             waiting.item.bankAccount = row.text(4);
                             return waiting;
                         });
}

std::vector<WaitingItem> listUsers(Database &database)
{
    return database.list(
        "SELECT made.id, made.created_at, made.name, made.login, made.added_by, coalesce(first.name, '')"
        " FROM \"user\" AS made LEFT JOIN \"user\" AS first ON first.id = made.added_by"
        " WHERE made.waits = 1 ORDER BY made.created_at, made.id",
        [](const Row &row) {
            WaitingItem waiting;
            waiting.item.kind = ReviewKind::user;
            waiting.item.id = row.id<ReviewId>(0);
            waiting.item.since = row.time(1);
            waiting.item.name = row.text(2);
            waiting.item.otherName = row.text(3);
            waiting.item.secondPersonNeeded = true;
            waiting.firstPerson = row.id<parties::UserId>(4);
            waiting.item.firstPerson = row.text(5);
            return waiting;
        });
}

std::vector<EntryCase> listEntryCases(Database &database, bool waiting, std::int64_t limit)
{
    return database.list(
        "SELECT application.id, application.creator_id, creator.nick_name, creator.platform, creator.platform_id,"
        " coalesce(creator.category, ''), coalesce(creator.city, creator.province, ''), application.state,"
        " application.applied_at, applicant.name, applicant_party.name, application.rule_version,"
        " application.follower, creator.follower, coalesce(mcn_then.name, ''), coalesce(mcn_now.name, ''),"
        " creator.vv_median_30d, creator.expected_play_num, creator.interact_rate_within_30d, creator.price_20_60_fen,"
        " creator.data_date, decider.name, application.decided_at, application.reason,"
        " (SELECT count(*) FROM entry_application AS earlier WHERE earlier.creator_id = application.creator_id"
        "  AND earlier.id < application.id)"
        " FROM entry_application AS application JOIN creator ON creator.id = application.creator_id"
        " JOIN \"user\" AS applicant ON applicant.id = application.applied_by"
        " JOIN party AS applicant_party ON applicant_party.id = applicant.party_id"
        " LEFT JOIN party AS mcn_then ON mcn_then.id = application.mcn_party_id"
        " LEFT JOIN party AS mcn_now ON mcn_now.id = creator.mcn_party_id"
        " LEFT JOIN \"user\" AS decider ON decider.id = application.decided_by"
        " WHERE (application.state = 'waiting') = $1"
        " ORDER BY CASE WHEN application.state = 'waiting' THEN application.applied_at ELSE -application.decided_at "
        "END,"
        " application.id LIMIT $2",
        [](const Row &row) {
            EntryCase one;
            one.application = row.id<ReviewId>(0);
            one.creator = row.id<parties::CreatorId>(1);
            one.nickName = row.text(2);
            one.platform = row.text(3);
            one.platformId = row.text(4);
            one.category = row.text(5);
            one.place = row.text(6);
            one.state = row.text(7);
            one.appliedAt = row.time(8);
            one.appliedBy = row.text(9);
            one.appliedByParty = row.text(10);
            one.ruleVersion = row.integer(11);
            one.followersThen = row.optionalInteger(12);
            one.followersNow = row.optionalInteger(13);
            one.mcnThen = row.text(14);
            one.mcnNow = row.text(15);
            one.medianPlays = row.optionalInteger(16);
            one.expectedPlays = row.optionalInteger(17);
            one.interactionRate = row.optionalReal(18);
            one.price21To60 = row.optionalMoney(19);
            one.dataDate = row.optionalTime(20);
            one.decidedBy = row.optionalText(21);
            one.decidedAt = row.optionalTime(22);
            one.reason = row.optionalText(23);
            one.earlierApplications = row.integer(24);
            return one;
        },
        waiting, limit);
}

} // namespace insight::store
