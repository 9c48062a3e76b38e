#include "orders/compensation.h"

#include <algorithm>

namespace orders {

using base::Money;

const std::vector<Stage> &allOf(Stage)
{
    static const std::vector<Stage> stages = {Stage::beforeAcceptance, Stage::beforeScript,         Stage::afterScript,
                                              Stage::afterVideo,       Stage::afterVideoRejections, Stage::overdue,
                                              Stage::published};
    return stages;
}

std::string_view toText(Stage stage)
{
    switch (stage) {
    case Stage::beforeAcceptance:
        return "before_acceptance";
    case Stage::beforeScript:
        return "before_script";
    case Stage::afterScript:
        return "after_script";
    case Stage::afterVideo:
        return "after_video";
    case Stage::afterVideoRejections:
        return "after_video_rejections";
    case Stage::overdue:
        return "overdue";
    case Stage::published:
        return "published";
    }
    return "";
}

Stage stageOf(OrderState state, const Facts &facts, const parties::Rules &rules)
{
    if (facts.overdue)
        return Stage::overdue;
    switch (state) {
    case OrderState::awaitingPayment:
    case OrderState::awaitingAcceptance:
    case OrderState::closed:
    case OrderState::cancelled:
        return Stage::beforeAcceptance;
    case OrderState::accepted:
    case OrderState::scriptSkipped:
        return Stage::beforeScript;
    case OrderState::scriptUploaded:
    case OrderState::scriptRejected:
    case OrderState::scriptConfirmed:
        return Stage::afterScript;
    case OrderState::videoUploaded:
    case OrderState::videoRejected:
    case OrderState::videoConfirmed:
    case OrderState::awaitingTail:
        return facts.videoRejections > 0 && facts.videoRejections >= rules.videoRejectionLimit
                   ? Stage::afterVideoRejections
                   : Stage::afterVideo;
    case OrderState::published:
    case OrderState::finished:
        return Stage::published;
    }
    return Stage::beforeAcceptance;
}

StageShare shareAt(Stage stage, const parties::Rules &rules)
{
    switch (stage) {
    case Stage::beforeAcceptance:
        return {0, ""};
    case Stage::beforeScript:
        return {rules.compensationBeforeScriptBp, "compensation_before_script_bp"};
    case Stage::afterScript:
        return {rules.compensationAfterScriptBp, "compensation_after_script_bp"};
    case Stage::afterVideo:
        return {rules.compensationAfterVideoBp, "compensation_after_video_bp"};
    case Stage::afterVideoRejections:
        return {rules.compensationTwoVideoRejectionsBp, "compensation_two_video_rejections_bp"};
    case Stage::overdue:
        return {0, ""};
    case Stage::published:
        return {10'000, ""};
    }
    return {};
}

AffiliationSplit affiliationSplit(Money amount, const std::optional<std::int64_t> &mcnShareBp)
{
    if (!mcnShareBp)
        return {Money(), amount};
    const std::vector<Money> parts = base::splitByWeights(amount, {*mcnShareBp, 10'000 - *mcnShareBp});
    return {parts[0], parts[1]};
}

Split splitOf(const Stake &stake, std::int64_t bp, bool withFee)
{
    Split split;
    const Money byRule = base::shareOf(stake.taskCost, bp);
    split.payee = std::min(byRule, stake.frozen);
    const Money feeByRule = withFee ? base::shareOf(split.payee, stake.feeBp) : Money();
    split.fee = std::min(feeByRule, stake.frozen - split.payee);
    split.release = stake.frozen - split.payee - split.fee;
    split.limited = split.payee < byRule || split.fee < feeByRule;
    const AffiliationSplit affiliation = affiliationSplit(split.payee, stake.mcnShareBp);
    split.mcn = affiliation.mcn;
    split.creator = affiliation.creator;
    return split;
}

} // namespace orders
