#include "parties/creator_view_store.h"

#include "storage/database.h"

/// Literals that a list and its count share. $1 … are the filter, in its order.
#define ROSTER_ROWS                                                                                                    \
    "FROM creator c LEFT JOIN contract t ON t.creator_id = c.id AND t.state = 'active' AND t.mcn_party_id = $1 "       \
    "WHERE c.mcn_party_id = $1 AND ($2 IS NULL OR c.entry_state = $2) AND ($3 IS NULL OR (t.id IS NOT NULL) = $3) "    \
    "AND ($4 IS NULL OR instr(c.nick_name, $4) > 0 OR instr(c.platform_id, $4) > 0) "
#define CONTRACT_ROWS                                                                                                  \
    "FROM contract t JOIN creator c ON c.id = t.creator_id JOIN party m ON m.id = t.mcn_party_id "                     \
    "WHERE ($1 IS NULL OR t.mcn_party_id = $1 OR c.party_id = $1) AND ($2 IS NULL OR t.creator_id = $2) "              \
    "AND ($3 IS NULL OR t.state = $3) "
#define APPLICATION_ROWS                                                                                               \
    "FROM entry_application a JOIN creator c ON c.id = a.creator_id "                                                  \
    "WHERE ($1 IS NULL OR a.mcn_party_id = $1 OR c.party_id = $1) AND ($2 IS NULL OR a.creator_id = $2) "              \
    "AND ($3 IS NULL OR a.state = $3) "

namespace parties {
namespace {

using storage::Row;

std::optional<bool> optionalFlag(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.flag(column));
}

} // namespace

std::optional<StandingRecord> CreatorViewStore::findStanding(CreatorId creator, Scope scope)
{
    return m_database.find(
        "WITH seen AS (SELECT id, $2 IS NULL OR coalesce(mcn_party_id = $2, 0) OR coalesce(party_id = $2, 0) AS own "
        "FROM creator WHERE id = $1) "
        "SELECT c.id, c.nick_name, c.platform, c.platform_id, c.mcn_party_id, m.name, c.follower, c.entry_state, "
        "c.accepts_orders, c.credit, c.revision, c.stop_reason, own, "
        "CASE WHEN own THEN EXISTS (SELECT 1 FROM user WHERE user.party_id = c.party_id AND active = 1) END, "
        "CASE WHEN own THEN c.unbind_requested_at END "
        "FROM creator c JOIN seen ON seen.id = c.id LEFT JOIN party m ON m.id = c.mcn_party_id",
        [](const Row &row) {
            StandingRecord record;
            StandingAnswer &answer = record.answer;
            answer.creator = row.id<CreatorId>(0);
            answer.nickName = row.text(1);
            answer.platform = row.text(2);
            answer.platformId = row.text(3);
            answer.mcn = row.optionalId<PartyId>(4);
            answer.mcnName = row.optionalText(5);
            answer.follower = row.optionalInteger(6);
            answer.entryState = row.text(7);
            answer.acceptsOrders = row.flag(8);
            answer.credit = row.integer(9);
            answer.revision = row.integer(10);
            record.stopReason = row.optionalText(11);
            answer.isPrivate = row.flag(12);
            answer.hasLogIn = optionalFlag(row, 13);
            answer.unbindRequestedAt = row.optionalTime(14);
            return record;
        },
        creator, scope);
}

std::vector<CreatorWork> CreatorViewStore::listWorks(CreatorId creator, std::int64_t limit)
{
    return m_database.list(
        "SELECT item_id, title, published_at, plays, likes, comments, shares FROM creator_work WHERE creator_id = $1 "
        "ORDER BY published_at DESC, item_id DESC LIMIT $2",
        [](const Row &row) {
            return CreatorWork{row.text(0),
                               row.text(1),
                               row.optionalTime(2),
                               row.optionalInteger(3),
                               row.optionalInteger(4),
                               row.optionalInteger(5),
                               row.optionalInteger(6)};
        },
        creator, limit);
}

std::vector<RosterRecord> CreatorViewStore::listRoster(const RosterFilter &filter, const Page &page)
{
    return m_database.list(
        "SELECT c.id, c.nick_name, c.platform, c.platform_id, c.category, c.follower, c.expected_play_num, "
        "c.price_1_20_fen, c.price_20_60_fen, c.price_60_fen, c.entry_state, c.accepts_orders, c.stop_reason, "
        "c.credit, EXISTS (SELECT 1 FROM user WHERE user.party_id = c.party_id AND active = 1), "
        "c.unbind_requested_at, c.revision, t.id, t.mcn_party_id, (SELECT name FROM party WHERE id = t.mcn_party_id), "
        "t.share_bp, t.exclusive, t.starts_at, t.ends_at, t.signed_at, t.revision " ROSTER_ROWS
        "ORDER BY coalesce(c.follower, -1) DESC, c.id LIMIT $5 OFFSET $6",
        [](const Row &row) {
            RosterRecord record;
            RosterRow &creator = record.row;
            creator.creator = row.id<CreatorId>(0);
            creator.nickName = row.text(1);
            creator.platform = row.text(2);
            creator.platformId = row.text(3);
            creator.category = row.optionalText(4);
            creator.follower = row.optionalInteger(5);
            creator.expectedPlayNum = row.optionalInteger(6);
            creator.price1To20 = row.optionalMoney(7);
            creator.price20To60 = row.optionalMoney(8);
            creator.price60 = row.optionalMoney(9);
            creator.entryState = row.text(10);
            creator.acceptsOrders = row.flag(11);
            record.stopReason = row.optionalText(12);
            creator.credit = row.integer(13);
            creator.hasLogIn = row.flag(14);
            creator.unbindRequestedAt = row.optionalTime(15);
            creator.revision = row.integer(16);
            if (row.isNull(17))
                return record;
            ContractView contract;
            contract.contract = row.id<ContractId>(17);
            contract.creator = creator.creator;
            contract.nickName = creator.nickName;
            contract.mcn = row.id<PartyId>(18);
            contract.mcnName = row.text(19);
            contract.shareBp = row.integer(20);
            contract.exclusive = row.flag(21);
            contract.startsAt = row.time(22);
            contract.endsAt = row.time(23);
            contract.state = "active";
            contract.signedAt = row.time(24);
            contract.revision = row.integer(25);
            creator.contract = std::move(contract);
            return record;
        },
        filter.mcn, filter.entryState, filter.isSigned, filter.text, page.limit, page.offset);
}

std::int64_t CreatorViewStore::countRoster(const RosterFilter &filter)
{
    return m_database.number("SELECT count(*) " ROSTER_ROWS, filter.mcn, filter.entryState, filter.isSigned,
                             filter.text);
}

RosterCounts CreatorViewStore::rosterCounts(PartyId mcn, base::Timestamp soon)
{
    return m_database
        .find(
            "SELECT count(*), count(t.id), coalesce(sum(c.entry_state = 'admitted'), 0), "
            "coalesce(sum(c.accepts_orders), 0), coalesce(sum(c.entry_state = 'applied'), 0), "
            "count(c.unbind_requested_at), coalesce(sum(t.ends_at < $2), 0) "
            "FROM creator c LEFT JOIN contract t ON t.creator_id = c.id AND t.state = 'active' "
            "AND t.mcn_party_id = $1 WHERE c.mcn_party_id = $1",
            [](const Row &row) {
                return RosterCounts{row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                                    row.integer(4), row.integer(5), row.integer(6)};
            },
            mcn, soon)
        .value_or(RosterCounts{});
}

std::vector<ContractView> CreatorViewStore::listContracts(const Filter &filter, const Page &page)
{
    return m_database.list(
        "SELECT t.id, t.creator_id, c.nick_name, t.mcn_party_id, m.name, t.share_bp, t.exclusive, t.starts_at, "
        "t.ends_at, t.state, t.signed_at, t.ended_at, t.end_reason, t.revision " CONTRACT_ROWS
        "ORDER BY t.id DESC LIMIT $4 OFFSET $5",
        [](const Row &row) {
            ContractView view;
            view.contract = row.id<ContractId>(0);
            view.creator = row.id<CreatorId>(1);
            view.nickName = row.text(2);
            view.mcn = row.id<PartyId>(3);
            view.mcnName = row.text(4);
            view.shareBp = row.integer(5);
            view.exclusive = row.flag(6);
            view.startsAt = row.time(7);
            view.endsAt = row.time(8);
            view.state = row.text(9);
            view.signedAt = row.time(10);
            view.endedAt = row.optionalTime(11);
            view.endReason = row.optionalText(12);
            view.revision = row.integer(13);
            return view;
        },
        filter.scope, filter.creator, filter.state, page.limit, page.offset);
}

std::int64_t CreatorViewStore::countContracts(const Filter &filter)
{
    return m_database.number("SELECT count(*) " CONTRACT_ROWS, filter.scope, filter.creator, filter.state);
}

std::vector<ApplicationRecord> CreatorViewStore::listApplications(const Filter &filter, const Page &page)
{
    return m_database.list(
        "SELECT a.id, a.creator_id, c.nick_name, c.platform, c.platform_id, a.mcn_party_id, "
        "(SELECT name FROM party WHERE id = a.mcn_party_id), a.follower, c.follower, a.rule_version, a.applied_at, "
        "(SELECT name FROM user WHERE id = a.applied_by), a.state, "
        "CASE WHEN $1 IS NULL THEN (SELECT name FROM user WHERE id = a.decided_by) END, a.decided_at, a.reason, "
        "a.revision, a.applied_by, c.mcn_party_id IS NOT NULL " APPLICATION_ROWS
        "ORDER BY CASE WHEN a.state = 'waiting' THEN 0 ELSE 1 END, "
        "CASE WHEN a.state = 'waiting' THEN a.applied_at ELSE -a.decided_at END, "
        "CASE WHEN a.state = 'waiting' THEN a.id ELSE -a.id END LIMIT $4 OFFSET $5",
        [](const Row &row) {
            ApplicationRecord record;
            ApplicationView &view = record.view;
            view.application = row.id<ApplicationId>(0);
            view.creator = row.id<CreatorId>(1);
            view.nickName = row.text(2);
            view.platform = row.text(3);
            view.platformId = row.text(4);
            view.mcn = row.optionalId<PartyId>(5);
            view.mcnName = row.optionalText(6);
            view.follower = row.optionalInteger(7);
            view.followerNow = row.optionalInteger(8);
            view.ruleVersion = row.integer(9);
            view.appliedAt = row.time(10);
            view.appliedBy = row.text(11);
            view.state = row.text(12);
            view.decidedBy = row.optionalText(13);
            view.decidedAt = row.optionalTime(14);
            view.reason = row.optionalText(15);
            view.revision = row.integer(16);
            record.appliedBy = row.id<UserId>(17);
            record.isBoundNow = row.flag(18);
            return record;
        },
        filter.scope, filter.creator, filter.state, page.limit, page.offset);
}

std::int64_t CreatorViewStore::countApplications(const Filter &filter)
{
    return m_database.number("SELECT count(*) " APPLICATION_ROWS, filter.scope, filter.creator, filter.state);
}

} // namespace parties
