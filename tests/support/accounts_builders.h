#pragma once

#include "accounts/accounts.h"
#include "support/parties_builders.h"

#include <nlohmann/json.hpp>

namespace support {

/// Why it was refused; ErrorCode::internal, and a failure, when it was not.
template <class T>
[[nodiscard]] base::ErrorCode codeOf(const base::Result<T> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? base::ErrorCode::internal : result.error().code;
}

/// A world of parties with the verbs of accounts. Random codes come from a list that tests can foresee: 000001, 000002
/// …
class AccountsWorld : public PartiesWorld
{
public:
    AccountsWorld()
        : accounts(
              database(), [this](std::uint32_t bound) { return ++m_codes % bound; }, accounts::CodeCost::minimal),
          ledger(database())
    {}

    /// Runs a verb as the door does: in a transaction that a refusal takes back unless it says to keep it.
    template <class Outcome, class Command>
    base::Result<Outcome> run(const parties::Actor &actor,
                              base::Result<Outcome> (accounts::Accounts::*verb)(parties::Context &, const Command &),
                              const Command &command)
    {
        std::optional<base::Result<Outcome>> outcome;
        parties::Context at = context(actor);
        (void)database().transact([&]() -> base::Result<> {
            outcome = (accounts.*verb)(at, command);
            if (!outcome->ok() && !at.keepOnRefusal)
                return outcome->error();
            return {};
        });
        return *outcome;
    }

    base::Result<accounts::TopUpOutcome> topUp(const parties::Actor &brand, base::Money amount,
                                               const std::string &reference = "")
    {
        return run(brand, &accounts::Accounts::topUp,
                   accounts::TopUp{amount, reference.empty() ? "ref " + std::to_string(++m_references) : reference});
    }

    /// Asks for a code and reads it where the user reads it.
    std::string code(const parties::Actor &actor, accounts::CodePurpose purpose)
    {
        now = now + std::chrono::minutes(61); // past the pause and the hour's limit
        if (!run(actor, &accounts::Accounts::sendCode, accounts::SendCode{purpose}).ok())
            return "none";
        return lastCode(actor);
    }
    std::string lastCode(const parties::Actor &actor)
    {
        const auto details = database().find(
            "SELECT details FROM notification WHERE user_id = $1 AND kind = 'one_time_code' ORDER BY id DESC LIMIT 1",
            [](const storage::Row &row) { return nlohmann::json::parse(row.text(0)); }, actor.user);
        return details ? details->value("code", "") : "";
    }

    base::Result<accounts::ClosureOutcome> applyClosure(const parties::Actor &actor)
    {
        const std::string digits = code(actor, accounts::CodePurpose::closure);
        return run(actor, &accounts::Accounts::applyClosure, accounts::ApplyClosure{digits, "moving on", true});
    }

    std::string status(const parties::Actor &actor) { return directory.findParty(actor.party)->status; }

    struct OrderWishes
    {
        std::string state = "1";
        base::Money taskCost{20'000};
        base::Money fee{1'000};
        std::optional<base::Money> deposit;
        std::optional<parties::PartyId> mcn; ///< pinned, with 30 %
        std::optional<base::Timestamp> retentionUntil;
        bool cancelRequested = false;
        bool disputed = false;
        bool frozen = true; ///< T + F, or the deposit, lies in its hold
    };
    /// An order as orders/ would have left it, with its project and brief.
    ledger::OrderId makeOrder(const parties::Actor &brand, parties::CreatorId creator, const OrderWishes &wishes)
    {
        const auto project = database().insert<base::Id<struct Project>>(
            "INSERT INTO project (brand_party_id, name, budget_fen, starts_at, "
            "ends_at, created_at) VALUES ($1, 'p', 1, $2, $3, $2)",
            brand.party, now, now + base::days(30));
        const auto brief = database().insert<base::Id<struct Brief>>(
            "INSERT INTO brief (project_id, brand_party_id, kind, content, settlement, name, brand_name, product, "
            "requirements, script_due_at, video_due_at, publish_from, publish_until, retention_days, acceptance_days, "
            "script_needed, state, created_at) VALUES ($1, $2, 'assigned', 'video_1_20', 'fixed', 'n', 'b', 'p', 'r', "
            "$3, $3, $3, $4, 30, 1, 1, 'published', $3)",
            project, brand.party, now, now + base::days(10));
        const bool ended = wishes.state == "3" || wishes.state == "2" || wishes.state == "4";
        const bool accepted = wishes.state != "0" && wishes.state != "-1";
        const auto order = database().insert<ledger::OrderId>(
            "INSERT INTO \"order\" (number, brief_id, project_id, brand_party_id, creator_id, content, state, "
            "task_cost_fen, fee_bp, fee_fen, deposit_fen, rule_version, accepted_at, mcn_party_id, mcn_share_bp, "
            "deadline_at, cancel_requested, disputed, retention_until, created_at) VALUES ($1, $2, $3, $4, $5, "
            "'video_1_20', $6, $7, 500, $8, $9, 1, $10, $11, $12, $13, $14, $15, $16, $17)",
            "XT" + std::to_string(++m_orders), brief, project, brand.party, creator, wishes.state, wishes.taskCost,
            wishes.fee, wishes.deposit, accepted ? std::optional(now) : std::nullopt, wishes.mcn,
            wishes.mcn ? std::optional<std::int64_t>(3'000) : std::nullopt,
            ended ? std::nullopt : std::optional(now + base::days(1)), wishes.cancelRequested, wishes.disputed,
            wishes.retentionUntil, now);
        if (wishes.frozen && !ended && wishes.state != "0")
            (void)ledger.placeHold(order, brand.party, wishes.deposit.value_or(wishes.taskCost + wishes.fee), {now, 1});
        return order;
    }

    accounts::Accounts accounts;
    ledger::Ledger ledger;

private:
    std::uint32_t m_codes = 0;
    int m_references = 0;
    int m_orders = 0;
};

} // namespace support
