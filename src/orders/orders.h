#pragma once

#include "base/result.h"
#include "orders/order_clock.h"
#include "orders/order_commands.h"
#include "orders/order_flow.h"
#include "orders/order_money.h"
#include "parties/directory.h"

#include <string>
#include <vector>

namespace orders {

/// Orders: the verbs. Each runs inside the door's transaction; before it looks at an order it lets every clock of that
/// order act that has run out, so that a verb never meets a state that time has already ended. Each refuses with
/// notFound for an order that the actor's party may not see, with stale, with the rules' refusals (order_rules.h:
/// orderStateForbids, orderDisputed, …) and with those that it names.
class Orders final : public parties::RunningOrders
{
public:
    explicit Orders(storage::Database &database)
        : m_flow(database), m_money(database), m_clock(m_flow, m_money), m_database(database)
    {}

    /// Refuses with briefStateForbids, dueDatePassed, partyNotActive, fieldOutOfRange, priceMissing, orderLimitReached,
    /// creatorNotAdmitted, entryConditionsMissing, unbindRequested. All lines or none.
    base::Result<PlaceOutcome> place(parties::Context &context, const PlaceOrders &command);
    /// Available → frozen. Refuses with insufficientFunds, dueDatePassed, partyNotActive and when the creator takes no
    /// orders.
    base::Result<OrderOutcome> pay(parties::Context &context, const PayOrder &command);
    /// By the creator or his MCN. The entry rule is checked again; rule version, MCN, contract and share are pinned,
    /// and the project's service provider with his share, if his account is active.
    base::Result<OrderOutcome> accept(parties::Context &context, const AcceptOrder &command);
    base::Result<OrderOutcome> refuse(parties::Context &context, const RefuseOrder &command);

    base::Result<OrderOutcome> uploadScript(parties::Context &context, const UploadScript &command);
    base::Result<OrderOutcome> skipScript(parties::Context &context, const SkipScript &command);
    base::Result<OrderOutcome> rejectScript(parties::Context &context, const RejectScript &command);
    base::Result<OrderOutcome> confirmScript(parties::Context &context, const ConfirmScript &command);
    base::Result<OrderOutcome> uploadVideo(parties::Context &context, const UploadVideo &command);
    base::Result<OrderOutcome> rejectVideo(parties::Context &context, const RejectVideo &command);
    base::Result<OrderOutcome> confirmVideo(parties::Context &context, const ConfirmVideo &command);
    /// Refuses with outsidePublishWindow {at, from, until}, fieldMissing when neither link nor time is given.
    base::Result<OrderOutcome> publish(parties::Context &context, const PublishOrder &command);
    /// Refuses with insufficientFunds.
    base::Result<OrderOutcome> payTail(parties::Context &context, const PayTail &command);
    base::Result<OrderOutcome> finish(parties::Context &context, const FinishOrder &command);
    base::Result<OrderOutcome> rate(parties::Context &context, const RateOrder &command);
    /// Ops: the work was taken down before its time; the creator loses credit. Refuses with retentionNotBreached,
    /// alreadyReported.
    base::Result<OrderOutcome> reportRetentionBreach(parties::Context &context, const ReportRetentionBreach &command);

    base::Result<CancelOutcome> cancel(parties::Context &context, const CancelOrder &command);
    base::Result<OrderOutcome> requestCancel(parties::Context &context, const RequestCancel &command);
    base::Result<OrderOutcome> answerCancel(parties::Context &context, const AnswerCancel &command);
    base::Result<OrderOutcome> dispute(parties::Context &context, const OpenDispute &command);
    base::Result<OrderOutcome> decide(parties::Context &context, const DecideDispute &command);
    /// Ops: proposed, nothing moves. Refuses with compensationMade, fieldOutOfRange over T.
    base::Result<OrderOutcome> compensate(parties::Context &context, const CompensateOrder &command);
    /// Ops: proposed, nothing moves. Refuses with breachNotReported, clawBackMade, fieldOutOfRange over T, and with
    /// insufficientFunds when the payee does not have that much now.
    base::Result<OrderOutcome> clawBack(parties::Context &context, const ClawBackOrder &command);
    /// Refuses with secondPersonNeeded, stale when the share is another one, insufficientFunds (pool and commission),
    /// partyNotActive (a payee who closed the account).
    base::Result<OrderOutcome> confirmDecision(parties::Context &context, const ConfirmDecision &command);
    /// Another operator than the proposer: a dispute is undecided again and its clock goes on, a compensation is gone.
    /// Refuses with secondPersonNeeded.
    base::Result<OrderOutcome> refuseDecision(parties::Context &context, const RefuseDecision &command);
    /// The proposer, with the same effect. Refuses with proposedByAnother.
    base::Result<OrderOutcome> withdrawDecision(parties::Context &context, const WithdrawDecision &command);

    /// Orders with something due at `now`, the longest overdue first.
    [[nodiscard]] std::vector<OrderId> listDue(base::Timestamp now, std::int64_t limit);
    /// The clock's command for one order. No effect when nothing is due.
    base::Result<TickOutcome> runDue(parties::Context &context, const RunDue &command);

    [[nodiscard]] std::int64_t countRunning(CreatorId creator) override;

    /// Every invariant of orders that does not hold, in English with the figures.
    [[nodiscard]] std::vector<std::string> check();

private:
    /// Loads, lets time act, checks the actor and the state: a case in which `event` is possible, and where it leads.
    struct Opened
    {
        OrderCase subject;
        OrderState to{};
    };
    base::Result<Opened> open(parties::Context &context, OrderId order, std::optional<std::int64_t> revision,
                              OrderEvent event);
    base::Result<OrderCase> openAny(parties::Context &context, OrderId order, std::optional<std::int64_t> revision);
    /// move() by the actor at context.now.
    OrderOutcome moved(parties::Context &context, Opened &opened, OrderEvent event, const std::string &note = "");
    base::Result<OrderOutcome> review(parties::Context &context, OrderId order, std::optional<std::int64_t> revision,
                                      OrderEvent event, std::string_view kind,
                                      const std::optional<std::string> &rejection);
    base::Result<OrderOutcome> dropProposal(parties::Context &context, OrderId order,
                                            std::optional<std::int64_t> revision, OrderEvent event,
                                            const std::string &reason);
    base::Result<> checkActive(PartyId party);
    base::Result<> checkCreator(CreatorId creator);
    base::Result<CancelOutcome> cancelByOps(parties::Context &context, const CancelOrder &command);
    [[nodiscard]] static OrderOutcome outcomeOf(const OrderCase &subject);

    OrderFlow m_flow;
    OrderMoney m_money;
    OrderClock m_clock;
    storage::Database &m_database;
};

/// Refuses a link that is not http(s) or is longer than 500 characters.
base::Result<> checkLink(std::string_view field, const std::string &link);

} // namespace orders
