#include "accounts/account_view_store.h"

#include "accounts/account_rules.h"
#include "storage/database.h"

namespace accounts {
namespace {

using storage::Row;

} // namespace

std::vector<WithdrawalView> AccountViewStore::listWithdrawals(std::optional<PartyId> party,
                                                              std::optional<WithdrawalState> state, std::int64_t limit,
                                                              std::int64_t offset)
{
    return m_database.list(
        "SELECT withdrawal.id, withdrawal.party_id, party.name, amount_fen, withdrawal.bank_account, state, "
        "requester.name, requested_at, decider.name, decided_at, reason, withdrawal.revision "
        "FROM withdrawal JOIN party ON party.id = withdrawal.party_id "
        "JOIN user AS requester ON requester.id = requested_by LEFT JOIN user AS decider ON decider.id = decided_by "
        "WHERE ($1 IS NULL OR withdrawal.party_id = $1) AND ($2 IS NULL OR state = $2) "
        "ORDER BY withdrawal.id DESC LIMIT $3 OFFSET $4",
        [](const Row &row) {
            WithdrawalView view;
            view.withdrawal = row.id<WithdrawalId>(0);
            view.party = row.id<PartyId>(1);
            view.partyName = row.text(2);
            view.amount = row.money(3);
            view.bankAccount = row.text(4);
            view.state = stateFrom<WithdrawalState>(row.text(5));
            view.requestedBy = row.text(6);
            view.requestedAt = row.time(7);
            view.decidedBy = row.optionalText(8);
            view.decidedAt = row.optionalTime(9);
            view.reason = row.optionalText(10);
            view.revision = row.integer(11);
            view.number = numberOf(view.withdrawal, view.requestedAt);
            return view;
        },
        party, state, limit, offset);
}

std::int64_t AccountViewStore::countWithdrawals(std::optional<PartyId> party, std::optional<WithdrawalState> state)
{
    return m_database.number(
        "SELECT count(*) FROM withdrawal WHERE ($1 IS NULL OR party_id = $1) AND ($2 IS NULL OR state = $2)", party,
        state);
}

std::vector<ClosureView> AccountViewStore::listClosures(std::optional<PartyId> party, std::optional<ClosureState> state)
{
    return m_database.list(
        "SELECT closure.id, closure.party_id, party.name, party.kind, closure.state, closure.reason, "
        "coalesce((SELECT refund_account.bank_account FROM refund_account WHERE closure_id = closure.id "
        "AND refund_account.state = 'confirmed' ORDER BY refund_account.id DESC LIMIT 1), closure.bank_account), "
        "(SELECT coalesce(sum(credits_fen - debits_fen), 0) FROM ledger_account "
        "WHERE ledger_account.party_id = party.id), refund_fen, "
        "(SELECT count(*) FROM user WHERE user.party_id = party.id AND active = 1), applicant.name, applied_at, "
        "review_until, reviewer.name, reviewed_at, review_note, bounces, bounce_reason, paid_out_at, bank_reference, "
        "closure.revision FROM closure JOIN party ON party.id = closure.party_id "
        "JOIN user AS applicant ON applicant.id = applied_by LEFT JOIN user AS reviewer ON reviewer.id = reviewed_by "
        "WHERE ($1 IS NULL OR closure.party_id = $1) AND ($2 IS NULL OR closure.state = $2) "
        "ORDER BY CASE closure.state WHEN 'applied' THEN 0 WHEN 'closed' THEN 1 ELSE 2 END, "
        "CASE closure.state WHEN 'applied' THEN review_until ELSE 0 END, closure.id DESC",
        [](const Row &row) {
            ClosureView view;
            view.closure = row.id<ClosureId>(0);
            view.party = row.id<PartyId>(1);
            view.partyName = row.text(2);
            view.partyKind = row.text(3);
            view.state = stateFrom<ClosureState>(row.text(4));
            view.reason = row.text(5);
            view.bankAccount = row.text(6);
            view.balance = row.money(7);
            view.refund = row.optionalMoney(8);
            view.users = row.integer(9);
            view.appliedBy = row.text(10);
            view.appliedAt = row.time(11);
            view.reviewUntil = row.time(12);
            view.reviewedBy = row.optionalText(13);
            view.reviewedAt = row.optionalTime(14);
            view.note = row.optionalText(15);
            view.bounces = row.integer(16);
            view.bounceReason = row.optionalText(17);
            view.paidOutAt = row.optionalTime(18);
            view.bankReference = row.optionalText(19);
            view.revision = row.integer(20);
            view.number = numberOf(view.closure, view.appliedAt);
            return view;
        },
        party, state);
}

std::optional<base::Timestamp> AccountViewStore::findReferenceTime(std::string_view kind, std::int64_t id)
{
    return m_database.find(
        "SELECT id, made_at FROM top_up WHERE $1 = 'top_up' AND id = $2 "
        "UNION ALL SELECT id, requested_at FROM withdrawal WHERE $1 = 'withdrawal' AND id = $2 "
        "UNION ALL SELECT id, applied_at FROM closure WHERE $1 = 'closure' AND id = $2 ORDER BY 1",
        [](const Row &row) { return row.time(1); }, kind, id);
}

AccountViewStore::Head AccountViewStore::auditHead()
{
    return m_database
        .find("SELECT sequence, hash FROM audit_record ORDER BY sequence DESC LIMIT 1",
              [](const Row &row) {
                  return Head{row.integer(0), row.text(1)};
              })
        .value_or(Head{});
}

} // namespace accounts
