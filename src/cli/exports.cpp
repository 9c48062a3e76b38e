#include "cli/exports.h"

#include <charconv>
#include <optional>

namespace cli {
namespace {

using enum exchange::ColumnKind;

ExportSpec creatorsExport()
{
    return {"creators",
            "Creators (达人)",
            "creators",
            "rows",
            10'000,
            "达人",
            {{"编号", text, "id"},
             {"平台", text, "platform"},
             {"平台ID", text, "platform_id"},
             {"达人昵称", text, "nick_name"},
             {"内容类型", text, "category"},
             {"二级类型", text, "subcategory"},
             {"标签", text, "tags"},
             {"省份", text, "province"},
             {"城市", text, "city"},
             {"性别", text, "gender"},
             {"MCN机构", text, "mcn_name"},
             {"粉丝数", integer, "follower"},
             {"1-20s报价（元）", money, "price_1_20_fen"},
             {"21-60s报价（元）", money, "price_20_60_fen"},
             {"60s以上报价（元）", money, "price_60_fen"},
             {"预期播放量", integer, "expected_play_num"},
             {"1-20sCPM（元）", money, "cpm_1_20_fen"},
             {"21-60sCPM（元）", money, "cpm_20_60_fen"},
             {"60s以上CPM（元）", money, "cpm_60_fen"},
             {"播放中位数", integer, "vv_median_30d"},
             {"互动率", rate, "interact_rate_within_30d"},
             {"完播率", rate, "play_over_rate_within_30d"},
             {"爆文率", rate, "burst_text_rate"},
             {"近30天涨粉", integer, "fans_increment_within_30d"},
             {"近30天涨粉率", rate, "fans_increment_rate_within_30d"},
             {"星图指数", number, "star_index"},
             {"电商等级", text, "author_ecom_level"},
             {"入驻状态", text, "entry_state", Vocabulary::entry},
             {"可接单", flag, "takes_orders"},
             {"信用分", integer, "credit"},
             {"数据日期", time, "data_date"}}};
}

ExportSpec ordersExport()
{
    return {"orders",
            "Orders (订单)",
            "orders",
            "rows",
            500,
            "订单",
            {{"订单号", text, "number"},
             {"状态码", integer, "state"},
             {"状态", text, "state", Vocabulary::orderState},
             {"项目", text, "project_name"},
             {"需求", text, "brief_name"},
             {"品牌主", text, "brand_name"},
             {"达人", text, "creator_name"},
             {"内容形式", text, "content", Vocabulary::content},
             {"任务金额（元）", money, "task_cost_fen"},
             {"平台服务费（元）", money, "fee_fen"},
             {"我方收入（元）", money, "income_fen"},
             {"待处理方", text, "turn", Vocabulary::turn},
             {"截止时间", time, "deadline"},
             {"到期后", text, "then", Vocabulary::clockEvent},
             {"逾期", flag, "overdue"},
             {"争议中", flag, "disputed"},
             {"取消申请中", flag, "cancel_requested"},
             {"结束原因", text, "ended_reason", Vocabulary::ended},
             {"下单时间", time, "created_at"}}};
}

ExportSpec statementExport()
{
    return {"statement",
            "The statement of account (对账单)",
            "statement",
            "lines",
            1'000,
            "对账单",
            {{"流水号", text, "transfer"},
             {"时间", time, "at"},
             {"类型码", integer, "code"},
             {"类型", text, "type", Vocabulary::transfer},
             {"账户", text, "account", Vocabulary::account},
             {"变动（元）", money, "change_fen"},
             {"余额（元）", money, "balance_after_fen"},
             {"对方", text, "counterparty_name"},
             {"对方账户", text, "counter_account", Vocabulary::account},
             {"订单号", text, "order_number"},
             {"达人", text, "creator_name"},
             {"关联类型", text, "reference"},
             {"关联单号", text, "reference_number"},
             {"操作序号", integer, "command_sequence"}}};
}

ExportSpec auditExport()
{
    return {"audit",
            "The audit log (审计日志)",
            "audit",
            "rows",
            1'000,
            "审计日志",
            {{"序号", integer, "sequence"},
             {"时间", time, "at"},
             {"登录名", text, "login"},
             {"姓名", text, "user_name"},
             {"主体", text, "party_name"},
             {"角色", text, "role", Vocabulary::role},
             {"操作", text, "command"},
             {"请求", text, "request"},
             {"结果", text, "result"},
             {"数据指纹", text, "state_hash"},
             {"上一条哈希", text, "previous_hash"},
             {"哈希", text, "hash"}}};
}

ExportSpec withdrawalsExport()
{
    return {"withdrawals",
            "Withdrawals (提现)",
            "withdrawals",
            "withdrawals",
            1'000,
            "提现",
            {{"提现单号", text, "number"},
             {"主体", text, "party_name"},
             {"金额（元）", money, "amount_fen"},
             {"收款账户", text, "bank_account"},
             {"状态", text, "state", Vocabulary::review},
             {"申请人", text, "requested_by"},
             {"申请时间", time, "requested_at"},
             {"处理人", text, "decided_by"},
             {"处理时间", time, "decided_at"},
             {"原因", text, "reason"}}};
}

ExportSpec contractsExport()
{
    return {"contracts",
            "Signing contracts (签约)",
            "contracts",
            "rows",
            1'000,
            "签约",
            {{"合同编号", text, "contract"},
             {"达人", text, "nick_name"},
             {"MCN机构", text, "mcn_name"},
             {"机构分成（万分比）", integer, "share_bp"},
             {"独家", flag, "exclusive"},
             {"开始时间", time, "starts_at"},
             {"结束时间", time, "ends_at"},
             {"状态", text, "state", Vocabulary::review},
             {"阶段", text, "phase", Vocabulary::review},
             {"签约时间", time, "signed_at"},
             {"终止时间", time, "ended_at"},
             {"终止原因", text, "end_reason"}}};
}

ExportSpec applicationsExport()
{
    return {"applications",
            "Applications for entry (入驻申请)",
            "applications",
            "rows",
            1'000,
            "入驻申请",
            {{"申请编号", text, "application"},
             {"达人", text, "nick_name"},
             {"平台ID", text, "platform_id"},
             {"MCN机构", text, "mcn_name"},
             {"申请时粉丝数", integer, "follower"},
             {"当前粉丝数", integer, "follower_now"},
             {"规则版本", integer, "rule_version"},
             {"申请时间", time, "applied_at"},
             {"申请人", text, "applied_by"},
             {"审核期限", time, "review_until"},
             {"状态", text, "state", Vocabulary::review},
             {"审核时间", time, "decided_at"},
             {"原因", text, "reason"}}};
}

ExportSpec projectsExport()
{
    return {"projects",
            "Projects (项目)",
            "projects",
            "rows",
            500,
            "项目",
            {{"项目编号", text, "project"},
             {"项目", text, "name"},
             {"品牌主", text, "brand_name"},
             {"目标", text, "goal"},
             {"预算（元）", money, "budget_fen"},
             {"开始时间", time, "starts_at"},
             {"结束时间", time, "ends_at"},
             {"星图服务商", text, "provider_name"},
             {"服务商分成（万分比）", integer, "provider_share_bp"},
             {"需求数", integer, "briefs"},
             {"创建时间", time, "created_at"}}};
}

std::string textOf(const nlohmann::json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    std::string joined;
    for (const auto &item : value)
        joined += (joined.empty() ? "" : "、") + textOf(item);
    return joined;
}

std::optional<std::int64_t> numberIn(const std::string &digits)
{
    std::int64_t number = 0;
    const char *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

exchange::SheetCell cellOf(exchange::ColumnKind kind, const nlohmann::json &value)
{
    switch (kind) {
    case text:
        return textOf(value);
    case integer:
        if (value.is_number())
            return value.get<std::int64_t>();
        if (const auto number = value.is_string() ? numberIn(value.get_ref<const std::string &>()) : std::nullopt)
            return *number;
        break;
    case number:
    case rate:
        if (value.is_number())
            return value.get<double>();
        break;
    case money:
        if (value.is_number())
            return base::Money(value.get<std::int64_t>());
        break;
    case time:
        if (const auto at = value.is_string() ? base::timestampFromIsoText(value.get<std::string>()) : std::nullopt)
            return *at;
        break;
    case flag:
        if (value.is_boolean())
            return value.get<bool>();
        break;
    }
    return textOf(value);
}

} // namespace

const std::vector<ExportSpec> &exportTable()
{
    static const std::vector<ExportSpec> table = {creatorsExport(),    ordersExport(),    statementExport(),
                                                  withdrawalsExport(), contractsExport(), applicationsExport(),
                                                  projectsExport(),    auditExport()};
    return table;
}

exchange::SheetRow sheetRowOf(const ExportSpec &spec, const nlohmann::json &row)
{
    exchange::SheetRow cells;
    for (const auto &column : spec.columns) {
        const auto found = row.find(column.member);
        if (found == row.end() || found->is_null())
            cells.emplace_back();
        else
            cells.push_back(column.words == Vocabulary::none
                                ? cellOf(column.kind, *found)
                                : exchange::SheetCell(wordOf(column.words, textOf(*found))));
    }
    return cells;
}

std::vector<exchange::SheetColumn> sheetColumnsOf(const ExportSpec &spec)
{
    std::vector<exchange::SheetColumn> columns;
    for (const auto &column : spec.columns)
        columns.push_back({std::string(column.title), column.kind});
    return columns;
}

} // namespace cli
