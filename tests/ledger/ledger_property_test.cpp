#include "support/ledger_builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

using base::Money;
using ledger::AccountKind;
using ledger::OrderId;
using ledger::PartyId;
using ledger::TransferCode;
using support::Books;

namespace {

/// The books as a person would keep them: sums per account and per hold, no double entry, no SQL.
struct Model
{
    struct HoldModel
    {
        PartyId brand;
        std::int64_t placed = 0;
        std::int64_t resolved = 0;
        bool locked = false;
    };
    std::map<std::pair<std::int64_t, AccountKind>, std::int64_t> balances;
    std::map<std::int64_t, HoldModel> holds;
    std::int64_t transfers = 0;

    std::int64_t &of(PartyId party, AccountKind kind) { return balances[{party.value, kind}]; }

    /// False when `from` has too little.
    bool move(PartyId from, AccountKind fromKind, PartyId to, AccountKind toKind, std::int64_t amount)
    {
        if (of(from, fromKind) < amount)
            return false;
        of(from, fromKind) -= amount;
        of(to, toKind) += amount;
        ++transfers;
        return true;
    }
};

/// One random step, done to the ledger and to the model; both must agree on whether it is possible.
class Walk
{
public:
    void step()
    {
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            topUp();
            break;
        case 1:
        case 2:
            hold();
            break;
        case 3:
        case 4:
            resolve();
            break;
        case 5:
            lock();
            break;
        case 6:
            requestPayout();
            break;
        case 7:
            endPayout();
            break;
        }
    }

    void compare()
    {
        std::int64_t outside = 0;
        for (const auto &[key, amount] : m_model.balances) {
            RC_ASSERT(m_books.ledger.balanceOf(PartyId(key.first), key.second) == Money(amount));
            outside += amount;
        }
        RC_ASSERT(m_books.ledger.balanceOf(ledger::kPlatform, AccountKind::bankClearing) == Money(outside));
        for (const auto &[order, hold] : m_model.holds) {
            const auto found = m_books.ledger.findHold(OrderId(order));
            RC_ASSERT(found.has_value());
            RC_ASSERT(found->placed == Money(hold.placed));
            RC_ASSERT(found->resolved == Money(hold.resolved));
            RC_ASSERT(found->locked == hold.locked);
        }
        RC_ASSERT(m_books.database->number("SELECT count(*) FROM transfer") == m_model.transfers);
        RC_ASSERT(m_books.ledger.check().empty());
        for (const PartyId party : {Books::kBrand, Books::kOtherBrand, Books::kMcn, Books::kCreator})
            for (const auto &period : m_books.ledger.periodsOf(party, {}, {}, {})) {
                RC_ASSERT(period.opening + period.in - period.out == period.closing);
                RC_ASSERT(period.closing == m_books.ledger.balanceOf(party, period.kind));
            }
    }

private:
    static PartyId anyBrand() { return *rc::gen::element(Books::kBrand, Books::kOtherBrand); }
    static std::int64_t anyAmount() { return *rc::gen::inRange<std::int64_t>(1, 500); }

    /// Runs `work` as a command would: a refusal or an abort by the schema takes everything back.
    template <class Work>
    bool attempt(Work work)
    {
        try {
            return m_books.database->transact([&]() -> base::Result<> { return work(); }).ok();
        } catch (const storage::StorageError &) {
            return false;
        }
    }

    base::Result<> post(TransferCode code, PartyId from, AccountKind fromKind, PartyId to, AccountKind toKind,
                        std::int64_t amount)
    {
        XINGTU_TRY(m_books.ledger.post(code, from, fromKind, to, toKind, Money(amount), m_books.next()));
        return {};
    }

    void topUp()
    {
        const PartyId brand = anyBrand();
        const std::int64_t amount = anyAmount();
        RC_ASSERT(attempt([&] {
            return post(TransferCode::topUp, ledger::kPlatform, AccountKind::bankClearing, brand,
                        AccountKind::brandAvailable, amount);
        }));
        m_model.of(brand, AccountKind::brandAvailable) += amount;
        ++m_model.transfers;
    }

    void hold()
    {
        const std::int64_t order = *rc::gen::inRange<std::int64_t>(1, 6);
        const PartyId brand = order % 2 == 0 ? Books::kBrand : Books::kOtherBrand;
        const std::int64_t amount = anyAmount();
        const bool done =
            attempt([&] { return m_books.ledger.placeHold(OrderId(order), brand, Money(amount), m_books.next()); });
        Model next = m_model;
        auto &model = next.holds[order];
        bool possible = !model.locked && (model.placed == 0 || model.placed > model.resolved);
        model.brand = brand;
        model.placed += amount;
        possible = possible && next.move(brand, AccountKind::brandAvailable, brand, AccountKind::brandFrozen, amount);
        RC_ASSERT(done == possible);
        if (possible)
            m_model = std::move(next);
    }

    void resolve()
    {
        if (m_model.holds.empty())
            return;
        const auto order = *rc::gen::elementOf(m_model.holds);
        const Model::HoldModel before = order.second;
        const std::int64_t most = before.placed - before.resolved + 1; // one too much is tried as well
        ledger::Ledger::Resolution parts;
        parts.toPayee = Money(*rc::gen::inRange<std::int64_t>(0, most + 1));
        parts.platformFee = Money(*rc::gen::inRange<std::int64_t>(0, most - parts.toPayee.fen + 1));
        parts.release = Money(*rc::gen::inRange<std::int64_t>(0, most - parts.toPayee.fen - parts.platformFee.fen + 1));
        parts.creatorShare = Money(*rc::gen::inRange<std::int64_t>(0, parts.toPayee.fen + 1));
        parts.payeeCode = *rc::gen::element(TransferCode::settle, TransferCode::stageCompensation);
        parts.payee = Books::kMcn;
        parts.creator = Books::kCreator;
        const std::int64_t sum = parts.toPayee.fen + parts.platformFee.fen + parts.release.fen;

        const bool done = attempt([&]() -> base::Result<> {
            m_books.ledger.resolveHold(OrderId(order.first), before.brand, parts, m_books.next());
            return {};
        });
        const bool possible = sum == 0 || (!before.locked && sum <= before.placed - before.resolved);
        RC_ASSERT(done == possible);
        if (!possible)
            return;
        m_model.holds[order.first].resolved += sum;
        const auto pay = [&](PartyId from, AccountKind fromKind, PartyId to, AccountKind toKind, std::int64_t amount) {
            if (amount > 0)
                RC_ASSERT(m_model.move(from, fromKind, to, toKind, amount));
        };
        pay(before.brand, AccountKind::brandFrozen, Books::kMcn, AccountKind::mcnPayable, parts.toPayee.fen);
        pay(Books::kMcn, AccountKind::mcnPayable, Books::kCreator, AccountKind::creatorPayable, parts.creatorShare.fen);
        pay(before.brand, AccountKind::brandFrozen, ledger::kPlatform, AccountKind::commission, parts.platformFee.fen);
        pay(before.brand, AccountKind::brandFrozen, before.brand, AccountKind::brandAvailable, parts.release.fen);
    }

    void lock()
    {
        if (m_model.holds.empty())
            return;
        const auto order = *rc::gen::elementOf(m_model.holds);
        m_books.ledger.setHoldLocked(OrderId(order.first), !order.second.locked);
        m_model.holds[order.first].locked = !order.second.locked;
    }

    void requestPayout()
    {
        const auto [party, kind] = anyPayee();
        const std::int64_t amount = anyAmount();
        const bool done = attempt([&] {
            return post(TransferCode::withdrawalRequested, party, kind, party, AccountKind::payoutPending, amount);
        });
        RC_ASSERT(done == m_model.move(party, kind, party, AccountKind::payoutPending, amount));
    }

    void endPayout()
    {
        const auto [party, kind] = anyPayee();
        const std::int64_t amount = anyAmount();
        if (*rc::gen::arbitrary<bool>()) {
            const bool done = attempt([&] {
                return post(TransferCode::withdrawalFailed, party, AccountKind::payoutPending, party, kind, amount);
            });
            RC_ASSERT(done == m_model.move(party, AccountKind::payoutPending, party, kind, amount));
            return;
        }
        const bool done = attempt([&] {
            return post(TransferCode::withdrawalPaid, party, AccountKind::payoutPending, ledger::kPlatform,
                        AccountKind::bankClearing, amount);
        });
        const bool possible = m_model.of(party, AccountKind::payoutPending) >= amount;
        RC_ASSERT(done == possible);
        if (possible) {
            m_model.of(party, AccountKind::payoutPending) -= amount;
            ++m_model.transfers;
        }
    }

    static std::pair<PartyId, AccountKind> anyPayee()
    {
        return *rc::gen::element(std::pair(Books::kBrand, AccountKind::brandAvailable),
                                 std::pair(Books::kOtherBrand, AccountKind::brandAvailable),
                                 std::pair(Books::kMcn, AccountKind::mcnPayable),
                                 std::pair(Books::kCreator, AccountKind::creatorPayable));
    }

    Books m_books;
    Model m_model;
};

} // namespace

RC_GTEST_PROP(LedgerProperty, agreesWithAnIndependentModelAfterEveryStep, ())
{
    Walk walk;
    const int steps = *rc::gen::inRange(1, 60);
    for (int step = 0; step < steps; ++step)
        walk.step();
    walk.compare();
}

// reliability.md, Ledger: the fee is taken on the cumulative amount, so ten partial payments take the fee of one to the
// 分.
RC_GTEST_PROP(LedgerProperty, tenPartialPaymentsComeToTheFeeOfOne, ())
{
    const auto feeBp = *rc::gen::inRange<std::int64_t>(0, 3'001);
    const auto parts = *rc::gen::container<std::vector<std::int64_t>>(10, rc::gen::inRange<std::int64_t>(0, 2'000'000));
    Money task;
    for (const std::int64_t part : parts)
        task += Money(part);
    RC_PRE(task.isPositive());
    const Money fee = base::shareOf(task, feeBp);

    Books books;
    RC_ASSERT(books.topUp(Books::kBrand, task + fee).ok());
    RC_ASSERT(books.ledger.placeHold(OrderId(1), Books::kBrand, task + fee, books.next()).ok());
    Money paid;
    Money feePaid;
    for (const std::int64_t part : parts) {
        ledger::Ledger::Resolution resolution;
        resolution.payeeCode = TransferCode::stageCompensation;
        resolution.toPayee = Money(part);
        resolution.platformFee = base::shareOf(paid + Money(part), feeBp) - feePaid;
        resolution.payee = Books::kMcn;
        books.ledger.resolveHold(OrderId(1), Books::kBrand, resolution, books.next());
        paid += Money(part);
        feePaid += resolution.platformFee;
    }
    const Money taken = books.ledger.balanceOf(ledger::kPlatform, AccountKind::commission);
    RC_ASSERT(taken == fee);
    RC_ASSERT(books.ledger.balanceOf(Books::kMcn, AccountKind::mcnPayable) == task);
    RC_ASSERT(books.ledger.findHold(OrderId(1))->remaining().isZero());
    RC_ASSERT(books.ledger.check().empty());
}
