#include "cli/export_words.h"

#include <map>

namespace cli {
namespace {

using Words = std::map<std::string_view, std::string_view>;

const Words kNone = {};

const Words kOrderStates = {
    {"0", "待付款"},      {"-1", "待接收"},     {"1", "已接单"},      {"41", "脚本已上传"}, {"42", "脚本已拒绝"},
    {"43", "脚本已确认"}, {"44", "脚本已跳过"}, {"51", "视频已上传"}, {"52", "视频已拒绝"}, {"53", "视频已确认"},
    {"10", "待付尾款"},   {"54", "视频已发布"}, {"3", "已完成"},      {"2", "已关闭"},      {"4", "已取消"},
};

const Words kTurns = {
    {"brand", "品牌主"}, {"payee", "达人/MCN"}, {"both", "双方"}, {"ops", "平台运营"}, {"nobody", "无"},
};

const Words kContents = {
    {"video_1_20", "1–20 s 短视频"},
    {"video_21_60", "21–60 s 短视频"},
    {"video_60_plus", "60 s 以上短视频"},
    {"image_text", "图文"},
    {"live", "直播"},
};

const Words kClockEvents = {
    {"payment_timed_out", "付款超时"},
    {"acceptance_timed_out", "接单超时"},
    {"due_date_passed", "已过交付期"},
    {"overdue_timed_out", "逾期过久"},
    {"script_review_timed_out", "脚本超时自动确认"},
    {"video_review_timed_out", "视频超时自动确认"},
    {"publish_moment_came", "已到发布时间"},
    {"link_timed_out", "逾时未交作品链接"},
    {"tail_timed_out", "尾款超时"},
    {"inspection_timed_out", "超时自动验收"},
    {"rating_timed_out", "评价超时"},
    {"cancel_answer_timed_out", "取消申请逾时未答复"},
    {"dispute_timed_out", "争议逾时自动裁决"},
};

const Words kEnded = {
    {"refused", "达人拒单"}, {"timeout", "超时"}, {"brand", "品牌取消"},   {"creator_agreed", "协商取消"},
    {"overdue", "达人逾期"}, {"ops", "运营取消"}, {"dispute", "争议裁决"}, {"tail", "尾款超时"},
};

const Words kAccounts = {
    {"bank_clearing", "银行清算"},     {"brand_available", "可用余额"}, {"brand_frozen", "冻结金额"},
    {"creator_payable", "达人可提现"}, {"mcn_payable", "MCN可提现"},    {"provider_payable", "服务商可提现"},
    {"payout_pending", "打款在途"},    {"commission", "平台服务费"},    {"compensation_pool", "赔付资金池"},
    {"suspense", "待查账户"},
};

const Words kTransfers = {
    {"top_up", "充值"},
    {"top_up_reversal", "充值冲回"},
    {"hold", "冻结"},
    {"settle", "结算"},
    {"platform_fee", "平台服务费"},
    {"release", "解冻"},
    {"stage_compensation", "阶段赔付"},
    {"creator_share", "达人分成"},
    {"provider_share", "服务商分成"},
    {"withdrawal_requested", "提现申请"},
    {"withdrawal_paid", "提现打款"},
    {"withdrawal_failed", "提现退回"},
    {"compensate", "资金池赔付"},
    {"fund_pool", "资金池注入"},
    {"closure_refund", "销户退款"},
    {"correction", "更正"},
};

/// Of applications, withdrawals and contracts.
const Words kReviews = {
    {"waiting", "待审核"},  {"admitted", "已入驻"}, {"refused", "已拒绝"}, {"requested", "待打款"},
    {"paid", "已打款"},     {"failed", "已退回"},   {"active", "有效"},    {"ended", "已终止"},
    {"upcoming", "未开始"}, {"running", "履约中"},  {"over", "已到期"},
};

const Words kEntries = {
    {"pool", "未申请入驻"},
    {"applied", "待审核"},
    {"admitted", "已入驻"},
    {"refused", "已拒绝"},
};

const Words kRoles = {
    {"brand", "品牌主"},        {"mcn", "MCN 机构"}, {"creator", "达人"},
    {"provider", "星图服务商"}, {"ops", "平台运营"}, {"system", "系统"},
};

const Words &wordsOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::none:
        return kNone;
    case Vocabulary::orderState:
        return kOrderStates;
    case Vocabulary::turn:
        return kTurns;
    case Vocabulary::content:
        return kContents;
    case Vocabulary::clockEvent:
        return kClockEvents;
    case Vocabulary::ended:
        return kEnded;
    case Vocabulary::account:
        return kAccounts;
    case Vocabulary::transfer:
        return kTransfers;
    case Vocabulary::review:
        return kReviews;
    case Vocabulary::entry:
        return kEntries;
    case Vocabulary::role:
        return kRoles;
    }
    return kNone;
}

} // namespace

std::string wordOf(Vocabulary vocabulary, std::string_view code)
{
    const Words &words = wordsOf(vocabulary);
    const auto found = words.find(code);
    return std::string(found == words.end() ? code : found->second);
}

} // namespace cli
