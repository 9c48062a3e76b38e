#include "accounts/account_store.h"

#include "storage/database.h"

namespace accounts {
namespace {

using storage::Row;

Withdrawal withdrawalFrom(const Row &row)
{
    return {row.id<WithdrawalId>(0),
            row.id<PartyId>(1),
            row.money(2),
            row.text(3),
            stateFrom<WithdrawalState>(row.text(4)),
            row.id<UserId>(5),
            row.time(6),
            row.integer(7)};
}

Closure closureFrom(const Row &row)
{
    return {row.id<ClosureId>(0),
            row.id<PartyId>(1),
            row.id<UserId>(2),
            row.time(3),
            row.time(4),
            row.text(5),
            stateFrom<ClosureState>(row.text(6)),
            row.money(7),
            row.integer(8),
            row.integer(9)};
}

} // namespace

TopUpId AccountStore::addTopUp(PartyId party, base::Money amount, const std::string &bankReference, UserId by,
                               base::Timestamp at)
{
    return m_database.insert<TopUpId>(
        "INSERT INTO top_up (party_id, amount_fen, bank_reference, made_by, made_at) VALUES ($1, $2, $3, $4, $5)",
        party, amount, bankReference, by, at);
}

std::optional<TopUpId> AccountStore::findTopUp(PartyId party, const std::string &bankReference)
{
    return m_database.find(
        "SELECT id FROM top_up WHERE party_id = $1 AND bank_reference = $2",
        [](const Row &row) { return row.id<TopUpId>(0); }, party, bankReference);
}

WithdrawalId AccountStore::addWithdrawal(PartyId party, base::Money amount, const std::string &bankAccount, UserId by,
                                         base::Timestamp at)
{
    return m_database.insert<WithdrawalId>("INSERT INTO withdrawal (party_id, amount_fen, bank_account, state, "
                                           "requested_by, requested_at) VALUES ($1, $2, $3, 'requested', $4, $5)",
                                           party, amount, bankAccount, by, at);
}

std::optional<Withdrawal> AccountStore::findWithdrawal(WithdrawalId withdrawal)
{
    return m_database.find("SELECT id, party_id, amount_fen, bank_account, state, requested_by, requested_at, revision "
                           "FROM withdrawal WHERE id = $1",
                           withdrawalFrom, withdrawal);
}

std::vector<Withdrawal> AccountStore::listPendingWithdrawals(PartyId party)
{
    return m_database.list("SELECT id, party_id, amount_fen, bank_account, state, requested_by, requested_at, revision "
                           "FROM withdrawal WHERE party_id = $1 AND state = 'requested' ORDER BY id",
                           withdrawalFrom, party);
}

void AccountStore::decideWithdrawal(WithdrawalId withdrawal, WithdrawalState state, UserId by, base::Timestamp at,
                                    const std::optional<std::string> &reason)
{
    m_database.execute("UPDATE withdrawal SET state = $2, decided_by = $3, decided_at = $4, reason = $5, "
                       "revision = revision + 1 WHERE id = $1",
                       withdrawal, state, by, at, reason);
}

ClosureId AccountStore::addClosure(PartyId party, const std::string &bankAccount, const std::string &reason, UserId by,
                                   base::Timestamp at, base::Timestamp reviewUntil)
{
    return m_database.insert<ClosureId>("INSERT INTO closure (party_id, applied_by, applied_at, review_until, "
                                        "bank_account, reason, state) VALUES ($1, $2, $3, $4, $5, $6, 'applied')",
                                        party, by, at, reviewUntil, bankAccount, reason);
}

std::optional<Closure> AccountStore::findClosure(ClosureId closure)
{
    return m_database.find("SELECT id, party_id, applied_by, applied_at, review_until, bank_account, state, "
                           "refund_fen, bounces, revision FROM closure WHERE id = $1",
                           closureFrom, closure);
}

std::optional<Closure> AccountStore::findApplication(PartyId party)
{
    return m_database.find("SELECT id, party_id, applied_by, applied_at, review_until, bank_account, state, "
                           "refund_fen, bounces, revision FROM closure WHERE party_id = $1 AND state = 'applied'",
                           closureFrom, party);
}

void AccountStore::setClosureWithdrawn(ClosureId closure)
{
    m_database.execute("UPDATE closure SET state = 'withdrawn', revision = revision + 1 WHERE id = $1", closure);
}

void AccountStore::reviewClosure(ClosureId closure, ClosureState state, std::optional<base::Money> refund, UserId by,
                                 base::Timestamp at, const std::optional<std::string> &note)
{
    m_database.execute("UPDATE closure SET state = $2, refund_fen = $3, reviewed_by = $4, reviewed_at = $5, "
                       "review_note = $6, revision = revision + 1 WHERE id = $1",
                       closure, state, refund, by, at, note);
}

void AccountStore::setClosurePaidOut(ClosureId closure, UserId by, base::Timestamp at,
                                     const std::optional<std::string> &bankReference)
{
    m_database.execute("UPDATE closure SET state = 'paid_out', paid_out_by = $2, paid_out_at = $3, "
                       "bank_reference = $4, revision = revision + 1 WHERE id = $1",
                       closure, by, at, bankReference);
}

void AccountStore::countBounce(ClosureId closure, const std::string &reason)
{
    m_database.execute("UPDATE closure SET bounces = bounces + 1, bounce_reason = $2, revision = revision + 1 "
                       "WHERE id = $1",
                       closure, reason);
}

void AccountStore::touchClosure(ClosureId closure)
{
    m_database.execute("UPDATE closure SET revision = revision + 1 WHERE id = $1", closure);
}

std::string AccountStore::userName(UserId user)
{
    return m_database
        .find(
            "SELECT name FROM user WHERE id = $1", [](const Row &row) { return row.text(0); }, user)
        .value_or("");
}

} // namespace accounts
