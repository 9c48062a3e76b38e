#include "ledger/ledger.h"

#include "support/ledger_builders.h"

#include <gtest/gtest.h>

#include <set>

using base::ErrorCode;
using base::Money;
using ledger::AccountKind;
using ledger::kPlatform;
using ledger::OrderId;
using ledger::TransferCode;
using support::Books;

namespace {

constexpr OrderId kOrder{7};

/// A settlement of `toPayee` to the MCN, of which the creator gets `creatorShare`.
ledger::Ledger::Resolution toMcn(TransferCode code, Money toPayee, Money creatorShare, Money fee, Money release)
{
    ledger::Ledger::Resolution resolution;
    resolution.payeeCode = code;
    resolution.toPayee = toPayee;
    resolution.creatorShare = creatorShare;
    resolution.platformFee = fee;
    resolution.release = release;
    resolution.payee = Books::kMcn;
    resolution.payeeKind = AccountKind::mcnPayable;
    resolution.creator = Books::kCreator;
    return resolution;
}

std::int64_t transfers(Books &books)
{
    return books.database->number("SELECT count(*) FROM transfer");
}

} // namespace

TEST(Ledger, everyKindAndCodeHasItsOwnNameAndIsFoundAgain)
{
    std::set<std::string_view> names;
    for (const AccountKind kind : allOf(AccountKind{})) {
        EXPECT_EQ(ledger::accountKindFrom(toText(kind)), kind);
        names.insert(toText(kind));
    }
    EXPECT_EQ(names.size(), 10u);
    EXPECT_FALSE(ledger::accountKindFrom("brand"));
    names.clear();
    for (const TransferCode code : allOf(TransferCode{})) {
        EXPECT_EQ(ledger::transferCodeOf(static_cast<std::int64_t>(code)), code);
        names.insert(toText(code));
    }
    EXPECT_EQ(names.size(), 16u);
    EXPECT_EQ(names.count(""), 0u);
}

TEST(Ledger, aTopUpMovesFromTheBankToTheBrand)
{
    Books books;
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::brandAvailable), Money(0));
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(12'345)).ok());
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::brandAvailable), Money(12'345));
    EXPECT_EQ(books.ledger.balanceOf(kPlatform, AccountKind::bankClearing), Money(12'345));
    EXPECT_EQ(books.ledger.balanceOf(Books::kOtherBrand, AccountKind::brandAvailable), Money(0));
    EXPECT_EQ(books.ledger.check(), ledger::Findings());
}

TEST(Ledger, refusesToOverdrawWithTheFigures)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(100)).ok());
    const auto refused =
        books.ledger.post(TransferCode::withdrawalRequested, Books::kBrand, AccountKind::brandAvailable, Books::kBrand,
                          AccountKind::payoutPending, Money(101), books.next());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::insufficientFunds);
    EXPECT_EQ(refused.error().details,
              nlohmann::json({{"account", "brand_available"}, {"available_fen", 100}, {"needed_fen", 101}}));
    const auto hold = books.ledger.placeHold(kOrder, Books::kBrand, Money(101), books.next());
    ASSERT_FALSE(hold.ok());
    EXPECT_EQ(hold.error().code, ErrorCode::insufficientFunds);
    EXPECT_FALSE(books.ledger.findHold(kOrder));
    EXPECT_EQ(transfers(books), 1);
    EXPECT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(100), books.next()).ok());
}

TEST(Ledger, holdSettlesToTheMcnWhichPassesTheCreatorsShareOn)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(30'000)).ok());
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(21'000), books.next()).ok());
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::brandFrozen), Money(21'000));

    books.ledger.resolveHold(kOrder, Books::kBrand,
                             toMcn(TransferCode::settle, Money(20'000), Money(14'000), Money(1'000), Money(0)),
                             books.next());
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::brandFrozen), Money(0));
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::brandAvailable), Money(9'000));
    EXPECT_EQ(books.ledger.balanceOf(Books::kMcn, AccountKind::mcnPayable), Money(6'000));
    EXPECT_EQ(books.ledger.balanceOf(Books::kCreator, AccountKind::creatorPayable), Money(14'000));
    EXPECT_EQ(books.ledger.balanceOf(kPlatform, AccountKind::commission), Money(1'000));
    const auto hold = books.ledger.findHold(kOrder);
    ASSERT_TRUE(hold);
    EXPECT_EQ(hold->placed, Money(21'000));
    EXPECT_EQ(hold->remaining(), Money(0));
    EXPECT_EQ(books.ledger.check(), ledger::Findings());
}

TEST(Ledger, partsArePostedInTheirFixedOrderAndZeroPostsNothing)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(21'000)).ok());
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(21'000), books.next()).ok());
    books.ledger.resolveHold(
        kOrder, Books::kBrand,
        toMcn(TransferCode::stageCompensation, Money(2'000), Money(1'400), Money(100), Money(18'900)), books.next());

    std::vector<TransferCode> codes;
    for (const auto &line : books.ledger.transfersOf(kOrder))
        codes.push_back(line.code);
    EXPECT_EQ(codes, (std::vector{TransferCode::hold, TransferCode::stageCompensation, TransferCode::creatorShare,
                                  TransferCode::platformFee, TransferCode::release}));

    ASSERT_TRUE(books.ledger.placeHold(OrderId(8), Books::kBrand, Money(500), books.next()).ok());
    books.ledger.resolveHold(OrderId(8), Books::kBrand,
                             toMcn(TransferCode::settle, Money(0), Money(0), Money(0), Money(500)), books.next());
    const auto lines = books.ledger.transfersOf(OrderId(8));
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].code, TransferCode::release);
    EXPECT_EQ(lines[1].creditParty, Books::kBrand);
    EXPECT_EQ(lines[1].order, OrderId(8));
}

TEST(Ledger, aPrepaidOrdersTailGrowsItsHold)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1'000)).ok());
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(500), books.next()).ok());
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(500), books.next()).ok());
    EXPECT_EQ(books.ledger.findHold(kOrder)->remaining(), Money(1'000));
    EXPECT_EQ(books.database->number("SELECT count(*) FROM hold"), 1);
}

TEST(Ledger, aLockedHoldTakesNoTransferUntilItIsUnlocked)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1'000)).ok());
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(500), books.next()).ok());
    books.ledger.setHoldLocked(kOrder, true);
    EXPECT_TRUE(books.ledger.findHold(kOrder)->locked);
    const auto release = toMcn(TransferCode::settle, Money(0), Money(0), Money(0), Money(500));
    EXPECT_THROW(books.ledger.resolveHold(kOrder, Books::kBrand, release, books.next()), storage::StorageError);
    books.ledger.setHoldLocked(kOrder, false);
    books.ledger.resolveHold(kOrder, Books::kBrand, release, books.next());
    EXPECT_EQ(books.ledger.findHold(kOrder)->remaining(), Money(0));
}

TEST(Ledger, aHoldIsNeverSpentBeyondWhatRemains)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1'000)).ok());
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(300), books.next()).ok());
    ASSERT_TRUE(books.ledger.placeHold(OrderId(8), Books::kBrand, Money(700), books.next()).ok());
    EXPECT_THROW(books.ledger.resolveHold(kOrder, Books::kBrand,
                                          toMcn(TransferCode::settle, Money(301), Money(0), Money(0), Money(0)),
                                          books.next()),
                 storage::StorageError);
    EXPECT_EQ(books.ledger.findHold(kOrder)->remaining(), Money(300));
}

TEST(Ledger, aWithdrawalPassesThroughPayoutPendingAndComesBackWhenItFails)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1'000)).ok());
    const ledger::Reference first{"withdrawal", 1};
    ASSERT_TRUE(books.ledger
                    .post(TransferCode::withdrawalRequested, Books::kBrand, AccountKind::brandAvailable, Books::kBrand,
                          AccountKind::payoutPending, Money(400), books.next(), first)
                    .ok());
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::payoutPending), Money(400));
    ASSERT_TRUE(books.ledger
                    .post(TransferCode::withdrawalFailed, Books::kBrand, AccountKind::payoutPending, Books::kBrand,
                          AccountKind::brandAvailable, Money(150), books.next(), first)
                    .ok());
    ASSERT_TRUE(books.ledger
                    .post(TransferCode::withdrawalPaid, Books::kBrand, AccountKind::payoutPending, kPlatform,
                          AccountKind::bankClearing, Money(250), books.next(), first)
                    .ok());
    EXPECT_EQ(books.ledger.balanceOf(Books::kBrand, AccountKind::brandAvailable), Money(750));
    EXPECT_EQ(books.ledger.balanceOf(kPlatform, AccountKind::bankClearing), Money(750));
    const auto lines = books.ledger.statement(Books::kBrand, AccountKind::payoutPending, {}, {}, 10, 0);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].transfer.referenceKind, "withdrawal");
    EXPECT_EQ(lines[0].transfer.referenceId, 1);
    EXPECT_EQ(books.ledger.check(), ledger::Findings());
}

TEST(Ledger, balancesStandInTheOrderOfTheirKinds)
{
    Books books;
    books.ledger.accountOf(Books::kBrand, AccountKind::payoutPending, Books::kStart);
    books.ledger.accountOf(Books::kBrand, AccountKind::brandFrozen, Books::kStart);
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1)).ok());
    const auto balances = books.ledger.balancesOf(Books::kBrand);
    ASSERT_EQ(balances.size(), 3u);
    EXPECT_EQ(balances[0].kind, AccountKind::brandAvailable);
    EXPECT_EQ(balances[0].amount, Money(1));
    EXPECT_EQ(balances[1].kind, AccountKind::brandFrozen);
    EXPECT_EQ(balances[2].kind, AccountKind::payoutPending);
    EXPECT_EQ(books.ledger.accountOf(Books::kBrand, AccountKind::payoutPending, Books::kStart),
              books.ledger.accountOf(Books::kBrand, AccountKind::payoutPending, Books::kStart));
}

TEST(Ledger, aStatementRunsItsBalanceAndReconcilesWithItsPeriod)
{
    Books books;
    const base::Timestamp start = Books::kStart;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1'000)).ok());                                // minute 0
    ASSERT_TRUE(books.ledger.placeHold(kOrder, Books::kBrand, Money(600), books.next()).ok()); // minute 1
    ASSERT_TRUE(books.topUp(Books::kOtherBrand, Money(9'999)).ok());                           // minute 2
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(50)).ok());                                   // minute 3
    books.ledger.resolveHold(kOrder, Books::kBrand,                                            // minute 4
                             toMcn(TransferCode::settle, Money(400), Money(0), Money(20), Money(180)), books.next());

    const auto all = books.ledger.statement(Books::kBrand, {}, {}, {}, 100, 0);
    ASSERT_EQ(all.size(), 8u); // 1 + 2 + 1 + settle 1 + fee 1 + release 2
    EXPECT_EQ(all.front().transfer.code, TransferCode::release);
    EXPECT_EQ(all.front().account, AccountKind::brandAvailable);
    EXPECT_EQ(all.front().change, Money(180));
    EXPECT_EQ(all.front().balanceAfter, Money(630));
    EXPECT_EQ(all[1].account, AccountKind::brandFrozen);
    EXPECT_EQ(all[1].change, Money(-180));
    EXPECT_EQ(all[1].balanceAfter, Money(0));
    EXPECT_EQ(all.back().balanceAfter, Money(1'000));

    const auto page = books.ledger.statement(Books::kBrand, {}, {}, {}, 3, 2);
    ASSERT_EQ(page.size(), 3u);
    for (std::size_t i = 0; i < page.size(); ++i) {
        EXPECT_EQ(page[i].transfer.id, all[i + 2].transfer.id);
        EXPECT_EQ(page[i].balanceAfter, all[i + 2].balanceAfter);
    }

    const auto from = start + std::chrono::minutes(1);
    const auto until = start + std::chrono::minutes(4);
    const auto cut = books.ledger.statement(Books::kBrand, AccountKind::brandAvailable, from, until, 100, 0);
    ASSERT_EQ(cut.size(), 2u);
    EXPECT_EQ(cut[0].balanceAfter, Money(450));
    EXPECT_EQ(cut[1].balanceAfter, Money(400));
    const auto periods = books.ledger.periodsOf(Books::kBrand, AccountKind::brandAvailable, from, until);
    ASSERT_EQ(periods.size(), 1u);
    EXPECT_EQ(periods[0].opening, Money(1'000));
    EXPECT_EQ(periods[0].in, Money(50));
    EXPECT_EQ(periods[0].out, Money(600));
    EXPECT_EQ(periods[0].closing, Money(450));
    EXPECT_EQ(periods[0].lines, 2);
}

TEST(Ledger, theBanksMirrorIsReadFromThePlatformsSide)
{
    Books books;
    ASSERT_TRUE(books.topUp(Books::kBrand, Money(1'000)).ok());
    const auto lines = books.ledger.statement(kPlatform, {}, {}, {}, 10, 0);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].change, Money(1'000));
    EXPECT_EQ(lines[0].balanceAfter, Money(1'000));
    const auto periods = books.ledger.periodsOf(kPlatform, {}, {}, {});
    ASSERT_EQ(periods.size(), 1u);
    EXPECT_EQ(periods[0].in, Money(1'000));
    EXPECT_EQ(periods[0].out, Money(0));
    EXPECT_EQ(periods[0].closing, Money(1'000));
}

TEST(Ledger, anUnusedAccountHasAPeriodOfZeros)
{
    Books books;
    books.ledger.accountOf(Books::kBrand, AccountKind::brandAvailable, Books::kStart);
    const auto periods = books.ledger.periodsOf(Books::kBrand, {}, {}, {});
    ASSERT_EQ(periods.size(), 1u);
    EXPECT_EQ(periods[0].lines, 0);
    EXPECT_EQ(periods[0].closing, Money(0));
}
