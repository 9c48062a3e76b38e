#include "accounts/refund_account_store.h"

#include "storage/database.h"

namespace accounts {
namespace {

using storage::Row;

RefundAccount refundAccountFrom(const Row &row)
{
    return {row.id<RefundAccountId>(0),
            row.id<ClosureId>(1),
            row.text(2),
            row.text(3),
            stateFrom<RefundAccountState>(row.text(4)),
            row.id<UserId>(5),
            row.time(6),
            row.integer(7)};
}

#define REFUND_ACCOUNT                                                                                                 \
    "SELECT id, closure_id, bank_account, evidence, state, proposed_by, proposed_at, revision FROM refund_account "

} // namespace

RefundAccountId RefundAccountStore::add(ClosureId closure, const std::string &bankAccount, const std::string &evidence,
                                        UserId by, base::Timestamp at)
{
    return m_database.insert<RefundAccountId>("INSERT INTO refund_account (closure_id, bank_account, evidence, state, "
                                              "proposed_by, proposed_at) VALUES ($1, $2, $3, 'waiting', $4, $5)",
                                              closure, bankAccount, evidence, by, at);
}

std::optional<RefundAccount> RefundAccountStore::find(RefundAccountId account)
{
    return m_database.find(REFUND_ACCOUNT "WHERE id = $1", refundAccountFrom, account);
}

std::optional<RefundAccount> RefundAccountStore::findWaiting(ClosureId closure)
{
    return m_database.find(REFUND_ACCOUNT "WHERE closure_id = $1 AND state = 'waiting'", refundAccountFrom, closure);
}

std::string RefundAccountStore::accountOf(ClosureId closure)
{
    return m_database
        .find(
            "SELECT coalesce((SELECT bank_account FROM refund_account WHERE closure_id = $1 AND state = 'confirmed' "
            "ORDER BY id DESC LIMIT 1), bank_account) FROM closure WHERE id = $1",
            [](const Row &row) { return row.text(0); }, closure)
        .value_or(std::string());
}

void RefundAccountStore::decide(RefundAccountId account, RefundAccountState state, UserId by, base::Timestamp at,
                                const std::optional<std::string> &reason)
{
    m_database.execute("UPDATE refund_account SET state = $2, decided_by = $3, decided_at = $4, reason = $5, "
                       "revision = revision + 1 WHERE id = $1",
                       account, state, by, at, reason);
}

} // namespace accounts
