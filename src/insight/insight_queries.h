#pragma once

#include "insight/review_queries.h"
#include "orders/order_state.h"

#include <optional>
#include <string>
#include <vector>

/// What operators read about the whole platform. Every figure is defined in docs/formulas.md, and every figure has its
/// rows: DrillQuery with the same period and category gives them, and they sum to it.
///
/// A period is [from, until). Its days are the 24 hours from `from` on, so that the reader chooses the time zone. The
/// previous period is as long and ends where the period begins. A rate is a fraction (0.032 is 3.2 %), and is absent
/// where nothing was counted: absent is not zero.
namespace insight {

/// The stages of the funnel, in their order.
enum class Stage {
    acceptance, ///< -1
    script,     ///< 1, 41, 42
    video,      ///< 43, 44, 51, 52
    publishing, ///< 53, 10
    inspection, ///< 54
    finished,   ///< 3
};
const std::vector<Stage> &allOf(Stage);
std::string_view toText(Stage stage);

/// A figure whose rows can be asked for.
enum class Measure {
    gmv,
    refund,
    inProgress,
    overdue,
    judged,
    onTime,
    late,
    // of the funnel
    paid,
    finished,
    stillInProgress,
    ended,
    earlierInProgress,
    // of one stage of the funnel
    entered,
    staying,
    lost,
    stageOverdue,
};
const std::vector<Measure> &allOf(Measure);
std::string_view toText(Measure measure);

/// An amount beside that of the previous period. change = amount / previous − 1, absent when there was none.
struct MoneyFigure
{
    base::Money amount;
    base::Money previous;
    std::optional<double> change;

    static void describe(auto &self, auto &&field)
    {
        field("amount_fen", self.amount);
        field("previous_fen", self.previous);
        field("change", self.change);
    }
};

struct CountFigure
{
    std::int64_t count = 0;
    std::int64_t previous = 0;
    std::optional<double> change;

    static void describe(auto &self, auto &&field)
    {
        field("count", self.count);
        field("previous", self.previous);
        field("change", self.change);
    }
};

struct RateFigure
{
    std::optional<double> rate;
    std::optional<double> previous;

    static void describe(auto &self, auto &&field)
    {
        field("rate", self.rate);
        field("previous", self.previous);
    }
};

/// One day's figures. inProgress is what stands at the end of the day (now, in the running one; absent in days that
/// have not begun).
struct DayFigures
{
    base::Timestamp from;
    base::Money gmv;
    base::Money refund;
    std::optional<double> refundRate;
    std::optional<std::int64_t> inProgress;
    std::int64_t judged = 0;
    std::int64_t onTime = 0;
    std::optional<double> onTimeRate;

    static void describe(auto &self, auto &&field)
    {
        field("from", self.from);
        field("gmv_fen", self.gmv);
        field("refund_fen", self.refund);
        field("refund_rate", self.refundRate);
        field("in_progress", self.inProgress);
        field("judged", self.judged);
        field("on_time", self.onTime);
        field("on_time_rate", self.onTimeRate);
    }
};

struct Summary
{
    base::Timestamp asOf;
    base::Timestamp previousFrom;
    MoneyFigure gmv;
    CountFigure payingOrders;
    CountFigure inProgress;
    std::int64_t overdue = 0;
    MoneyFigure refund;
    RateFigure refundRate;
    CountFigure judged;
    CountFigure onTime;
    RateFigure onTimeRate;
    WaitingReviews reviews;
    std::vector<DayFigures> days;

    static void describe(auto &self, auto &&field)
    {
        field("as_of", self.asOf);
        field("previous_from", self.previousFrom);
        field("gmv", self.gmv);
        field("paying_orders", self.payingOrders);
        field("in_progress", self.inProgress);
        field("overdue", self.overdue);
        field("refund", self.refund);
        field("refund_rate", self.refundRate);
        field("judged", self.judged);
        field("on_time", self.onTime);
        field("on_time_rate", self.onTimeRate);
        field("reviews", self.reviews);
        field("days", self.days);
    }
};

/// The figures of the cards. Refuses with periodInvalid {from, until, limit_days}, as every query of a period does.
struct SummaryQuery
{
    using Answer = Summary;
    base::Timestamp from;
    base::Timestamp until;
    std::optional<std::string> category;

    static void describe(auto &self, auto &&field)
    {
        field("from", self.from);
        field("until", self.until);
        field("category", self.category);
    }
};

/// One stage of the orders that were paid in the period, as they stand now. But for the last: entered = entered of the
/// next + staying + lost.
struct FunnelStage
{
    Stage stage{};
    std::int64_t entered = 0;
    std::int64_t staying = 0;
    std::int64_t lost = 0;
    std::int64_t overdue = 0;
    std::optional<double> lossRate;
    std::optional<double> medianStayHours; ///< of the orders that left the stage

    static void describe(auto &self, auto &&field)
    {
        field("stage", self.stage);
        field("entered", self.entered);
        field("staying", self.staying);
        field("lost", self.lost);
        field("overdue", self.overdue);
        field("loss_rate", self.lossRate);
        field("median_stay_hours", self.medianStayHours);
    }
};

/// paid = finished + inProgress + ended (closed or cancelled). earlierInProgress are orders paid before the period.
struct Funnel
{
    std::int64_t paid = 0;
    std::int64_t finished = 0;
    std::int64_t inProgress = 0;
    std::int64_t ended = 0;
    std::int64_t earlierInProgress = 0;
    std::vector<FunnelStage> stages;

    static void describe(auto &self, auto &&field)
    {
        field("paid", self.paid);
        field("finished", self.finished);
        field("in_progress", self.inProgress);
        field("ended", self.ended);
        field("earlier_in_progress", self.earlierInProgress);
        field("stages", self.stages);
    }
};

struct FunnelQuery
{
    using Answer = Funnel;
    base::Timestamp from;
    base::Timestamp until;
    std::optional<std::string> category;

    static void describe(auto &self, auto &&field)
    {
        field("from", self.from);
        field("until", self.until);
        field("category", self.category);
    }
};

/// One day of the trend beside the same day of the previous period.
struct TrendDay
{
    base::Timestamp from;
    base::Money gmv;
    base::Money refund;
    std::optional<double> refundRate;
    base::Money previousGmv;
    base::Money previousRefund;

    static void describe(auto &self, auto &&field)
    {
        field("from", self.from);
        field("gmv_fen", self.gmv);
        field("refund_fen", self.refund);
        field("refund_rate", self.refundRate);
        field("previous_gmv_fen", self.previousGmv);
        field("previous_refund_fen", self.previousRefund);
    }
};

struct GmvTrend
{
    base::Timestamp asOf; ///< days that begin later have not come yet; the day that holds it is not over
    MoneyFigure gmv;
    MoneyFigure refund;
    RateFigure refundRate;
    std::vector<TrendDay> days;

    static void describe(auto &self, auto &&field)
    {
        field("as_of", self.asOf);
        field("gmv", self.gmv);
        field("refund", self.refund);
        field("refund_rate", self.refundRate);
        field("days", self.days);
    }
};

struct GmvTrendQuery
{
    using Answer = GmvTrend;
    base::Timestamp from;
    base::Timestamp until;
    std::optional<std::string> category;

    static void describe(auto &self, auto &&field)
    {
        field("from", self.from);
        field("until", self.until);
        field("category", self.category);
    }
};

/// One category of the heat table. An empty category: neither the brief nor its brand names one.
struct CategoryRow
{
    std::string category;
    base::Money gmv;
    std::int64_t orders = 0; ///< with a payment in the period
    std::optional<base::Money> average;
    base::Money refund;
    std::optional<double> refundRate;
    std::int64_t judged = 0;
    std::int64_t onTime = 0;
    std::optional<double> onTimeRate;
    base::Money expectedCpm; ///< task cost ÷ the creators' expected plays × 1000; 0 when the plays are 0
    base::Money previousGmv;
    std::optional<double> gmvChange;

    static void describe(auto &self, auto &&field)
    {
        field("category", self.category);
        field("gmv_fen", self.gmv);
        field("orders", self.orders);
        field("average_fen", self.average);
        field("refund_fen", self.refund);
        field("refund_rate", self.refundRate);
        field("judged", self.judged);
        field("on_time", self.onTime);
        field("on_time_rate", self.onTimeRate);
        field("expected_cpm_fen", self.expectedCpm);
        field("previous_gmv_fen", self.previousGmv);
        field("gmv_change", self.gmvChange);
    }
};

/// By GMV, largest first; `total` is computed from the same facts, its sums are those of the rows.
struct CategoryHeat
{
    std::vector<CategoryRow> rows;
    CategoryRow total;

    static void describe(auto &self, auto &&field)
    {
        field("rows", self.rows);
        field("total", self.total);
    }
};

struct CategoryHeatQuery
{
    using Answer = CategoryHeat;
    base::Timestamp from;
    base::Timestamp until;

    static void describe(auto &self, auto &&field)
    {
        field("from", self.from);
        field("until", self.until);
    }
};

/// One order behind a figure. amount is its part of the figure (gmv: paid in the period, refund: released in it) and
/// otherwise the order's cost with the fee. at is the moment that put it there.
struct DrillRow
{
    OrderId order;
    std::string number;
    std::string category;
    std::string brand;
    std::string creator;
    std::string mcn;
    orders::OrderState state{};
    base::Money amount;
    base::Timestamp at;
    std::optional<base::Timestamp> deadline;
    std::optional<base::Timestamp> overdueSince;
    std::optional<bool> onTime;

    static void describe(auto &self, auto &&field)
    {
        field("order", self.order);
        field("number", self.number);
        field("category", self.category);
        field("brand", self.brand);
        field("creator", self.creator);
        field("mcn", self.mcn);
        field("state", self.state);
        field("amount_fen", self.amount);
        field("at", self.at);
        field("deadline", self.deadline);
        field("overdue_since", self.overdueSince);
        field("on_time", self.onTime);
    }
};

/// count and amount are over all rows, not only those of the page.
struct Drill
{
    std::int64_t count = 0;
    base::Money amount;
    std::vector<DrillRow> rows; ///< newest first

    static void describe(auto &self, auto &&field)
    {
        field("count", self.count);
        field("amount_fen", self.amount);
        field("rows", self.rows);
    }
};

/// Refuses with periodInvalid, fieldMissing {field: stage}, fieldOutOfRange {field: limit | offset}.
struct DrillQuery
{
    using Answer = Drill;
    Measure measure{};
    base::Timestamp from;
    base::Timestamp until;
    std::optional<std::string> category;
    std::optional<Stage> stage;
    std::optional<std::int64_t> limit; ///< 1 … 100,000, 500 when absent
    std::optional<std::int64_t> offset;

    static void describe(auto &self, auto &&field)
    {
        field("measure", self.measure);
        field("from", self.from);
        field("until", self.until);
        field("category", self.category);
        field("stage", self.stage);
        field("limit", self.limit);
        field("offset", self.offset);
    }
};

} // namespace insight
