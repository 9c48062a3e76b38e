#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "parties/actor.h"

#include <optional>
#include <string>
#include <vector>

namespace storage {
class Database;
}

namespace parties {

/// The rules that domain.md marks (rule), as one struct: the values of one confirmed rule version. Field names in JSON
/// and in rule_value are those of describe(). Defaults are the platform's own, version 1.
struct Rules
{
    std::int64_t version = 0;
    std::int64_t entryMinimumFollowers = 100'000;
    std::int64_t entryRequiresMcn = 1;
    std::int64_t entryReviewDays = 3; ///< ours: until when operators decide an application for entry
    std::int64_t platformFeeBp = 500;
    std::int64_t depositMinimumBp = 5'000; ///< prepaid orders: the least part of T + F frozen at payment
    std::int64_t payTimeoutHours = 7 * 24; ///< state 0
    std::int64_t acceptTimeoutHours = 24;  ///< state -1: the default of a brief's acceptance_days, × 24 h
    std::int64_t scriptReviewHours = 72;   ///< state 41
    std::int64_t videoReviewHours = 72;    ///< state 51
    std::int64_t tailTimeoutHours = 72;    ///< state 10
    std::int64_t linkTimeoutHours = 24;    ///< state 53: for the work's link after the publish moment
    std::int64_t inspectionDays = 7;       ///< state 54
    std::int64_t ratingDays = 15;          ///< state 3
    std::int64_t overdueCancelDays = 7;    ///< overdue and nobody acts → the system cancels
    std::int64_t disputePolicyDays = 30;   ///< undecided → the policy split
    std::int64_t disputeRemindDays = 3;
    std::int64_t cancelAnswerHours = 72; ///< a creator's cancel request unanswered → dispute
    std::int64_t scriptRejectionLimit = 3;
    std::int64_t videoRejectionLimit = 2;
    std::int64_t compensationBeforeScriptBp = 0;
    std::int64_t compensationAfterScriptBp = 1'000;
    std::int64_t compensationAfterVideoBp = 5'000;
    std::int64_t compensationTwoVideoRejectionsBp = 10'000;
    std::int64_t overdueCreditLoss = 5; ///< ours: the platform publishes no figure
    std::int64_t retentionBreachCreditLoss = 25;
    std::int64_t providerShareMaximumBp = 5'000; ///< ours: the largest part of the fee a service provider may earn
    std::int64_t closureReviewDays = 3;          ///< working days
    std::int64_t codeMinutes = 5;
    std::int64_t codeTries = 5;

    static void describe(auto &self, auto &&field)
    {
        field("entry_minimum_followers", self.entryMinimumFollowers);
        field("entry_requires_mcn", self.entryRequiresMcn);
        field("entry_review_days", self.entryReviewDays);
        field("platform_fee_bp", self.platformFeeBp);
        field("deposit_minimum_bp", self.depositMinimumBp);
        field("pay_timeout_hours", self.payTimeoutHours);
        field("accept_timeout_hours", self.acceptTimeoutHours);
        field("script_review_hours", self.scriptReviewHours);
        field("video_review_hours", self.videoReviewHours);
        field("tail_timeout_hours", self.tailTimeoutHours);
        field("link_timeout_hours", self.linkTimeoutHours);
        field("inspection_days", self.inspectionDays);
        field("rating_days", self.ratingDays);
        field("overdue_cancel_days", self.overdueCancelDays);
        field("dispute_policy_days", self.disputePolicyDays);
        field("dispute_remind_days", self.disputeRemindDays);
        field("cancel_answer_hours", self.cancelAnswerHours);
        field("script_rejection_limit", self.scriptRejectionLimit);
        field("video_rejection_limit", self.videoRejectionLimit);
        field("compensation_before_script_bp", self.compensationBeforeScriptBp);
        field("compensation_after_script_bp", self.compensationAfterScriptBp);
        field("compensation_after_video_bp", self.compensationAfterVideoBp);
        field("compensation_two_video_rejections_bp", self.compensationTwoVideoRejectionsBp);
        field("overdue_credit_loss", self.overdueCreditLoss);
        field("retention_breach_credit_loss", self.retentionBreachCreditLoss);
        field("provider_share_maximum_bp", self.providerShareMaximumBp);
        field("closure_review_days", self.closureReviewDays);
        field("code_minutes", self.codeMinutes);
        field("code_tries", self.codeTries);
    }
};

} // namespace parties
