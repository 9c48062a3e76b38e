#include "insight/insight_queries.h"

namespace insight {

const std::vector<Stage> &allOf(Stage)
{
    static const std::vector<Stage> all = {Stage::acceptance, Stage::script,     Stage::video,
                                           Stage::publishing, Stage::inspection, Stage::finished};
    return all;
}

std::string_view toText(Stage stage)
{
    switch (stage) {
    case Stage::acceptance:
        return "acceptance";
    case Stage::script:
        return "script";
    case Stage::video:
        return "video";
    case Stage::publishing:
        return "publishing";
    case Stage::inspection:
        return "inspection";
    case Stage::finished:
        return "finished";
    }
    return "";
}

const std::vector<Measure> &allOf(Measure)
{
    static const std::vector<Measure> all = {
        Measure::gmv,      Measure::refund,          Measure::inProgress, Measure::overdue,
        Measure::judged,   Measure::onTime,          Measure::late,       Measure::paid,
        Measure::finished, Measure::stillInProgress, Measure::ended,      Measure::earlierInProgress,
        Measure::entered,  Measure::staying,         Measure::lost,       Measure::stageOverdue,
    };
    return all;
}

std::string_view toText(Measure measure)
{
    switch (measure) {
    case Measure::gmv:
        return "gmv";
    case Measure::refund:
        return "refund";
    case Measure::inProgress:
        return "in_progress";
    case Measure::overdue:
        return "overdue";
    case Measure::judged:
        return "judged";
    case Measure::onTime:
        return "on_time";
    case Measure::late:
        return "late";
    case Measure::paid:
        return "paid";
    case Measure::finished:
        return "finished";
    case Measure::stillInProgress:
        return "still_in_progress";
    case Measure::ended:
        return "ended";
    case Measure::earlierInProgress:
        return "earlier_in_progress";
    case Measure::entered:
        return "entered";
    case Measure::staying:
        return "staying";
    case Measure::lost:
        return "lost";
    case Measure::stageOverdue:
        return "stage_overdue";
    }
    return "";
}

const std::vector<ReviewKind> &allOf(ReviewKind)
{
    static const std::vector<ReviewKind> all = {ReviewKind::entry,    ReviewKind::closure,    ReviewKind::payout,
                                                ReviewKind::dispute,  ReviewKind::withdrawal, ReviewKind::compensation,
                                                ReviewKind::clawBack, ReviewKind::rule,       ReviewKind::bankChange,
                                                ReviewKind::user};
    return all;
}

std::string_view toText(ReviewKind kind)
{
    switch (kind) {
    case ReviewKind::entry:
        return "entry";
    case ReviewKind::closure:
        return "closure";
    case ReviewKind::payout:
        return "payout";
    case ReviewKind::dispute:
        return "dispute";
    case ReviewKind::withdrawal:
        return "withdrawal";
    case ReviewKind::compensation:
        return "compensation";
    case ReviewKind::clawBack:
        return "claw_back";
    case ReviewKind::rule:
        return "rule";
    case ReviewKind::bankChange:
        return "bank_change";
    case ReviewKind::user:
        return "user";
    }
    return "";
}

} // namespace insight
