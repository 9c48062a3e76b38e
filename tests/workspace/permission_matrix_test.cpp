#include "support/door_world.h"

#include <array>
#include <fstream>
#include <map>

using base::ErrorCode;
using base::Money;
using nlohmann::json;
using support::DoorWorld;

namespace {

/// Who gives a command: five roles that own what it is about, then four that do not. An operator owns everything.
constexpr std::array<const char *, 9> kSeats = {"brand",  "mcn",  "creator",  "provider", "ops",
                                                "brand'", "mcn'", "creator'", "provider'"};

/// One cell: '+' done, 'x' notAllowed {role, command}, '?' notFound (a foreign row is not there).
struct Line
{
    const char *cells; ///< one a seat, a blank between own and foreign
    std::function<json(DoorWorld &)> request;
    /// Of '+' cells that this world's state refuses for a reason of its own: the permission was given.
    std::vector<ErrorCode> refusals;
};

/// Everything that the requests are about; made once, each cell leaves it as it was.
struct Fixture : DoorWorld
{
    Fixture()
    {
        topUp(brand, Money::fromYuan(500'000));
        topUp(otherBrand, Money::fromYuan(1'000));
        tailed = confirmed({.prepaidBp = 5'000});
        shown = confirmed();
        done = confirmed();
        clock.advance(base::days(15));
        for (const orders::OrderId id : {tailed, shown, done})
            must(creator.session, orders::PublishOrder{id, "https://d.example/7", {}, {}});
        must(brand, orders::FinishOrder{done, {}});

        project = newProject();
        draft = must(brand, briefCommand(project)).brief;
        openBrief = newBrief();
        unpaid = place();
        waiting = paid();
        inWork = accepted();
        scripted = withScript();
        filming = withScript();
        must(brand, orders::ConfirmScript{filming, {}});
        filmed = withVideo();
        ready = confirmed();
        asked = withScript();
        must(mcn, orders::RequestCancel{asked, "生病", {}});
        disputed = withScript();
        must(brand, orders::OpenDispute{disputed, "没有进展", {}});
        decided = withScript();
        must(brand, orders::OpenDispute{decided, "没有进展", {}});
        must(ops2, orders::DecideDispute{decided, 5'000, "各半", {}});

        free = newPoolCreator("free");
        unsigned_ = newPoolCreator("unsigned");
        must(mcn, parties::BindCreator{unsigned_, {}});
        applying = newPoolCreator("applying");
        bindAndSign(mcn, applying);
        must(mcn, parties::ApplyForEntry{applying});
        contract = read(mcn, parties::ContractsQuery{}).rows.front().contract;
        proposal = must(ops2, parties::ProposeRules{{{"platform_fee_bp", 600}}, "调整"}).version;

        const auto closeCode = newCode(otherBrand, accounts::CodePurpose::closure);
        closure = must(otherBrand, accounts::ApplyClosure{closeCode, "业务调整", true}).closure;
        closedBrand = newBrand("brand3");
        topUp(closedBrand, Money::fromYuan(5));
        const auto code = newCode(closedBrand, accounts::CodePurpose::closure);
        closed = must(closedBrand, accounts::ApplyClosure{code, "业务调整", true}).closure;
        must(ops2, accounts::ApproveClosure{closed, {}, {}});
        const auto leaver = newBrand("brand5");
        topUp(leaver, Money::fromYuan(5));
        const auto leaving = newCode(leaver, accounts::CodePurpose::closure);
        bounced = must(leaver, accounts::ApplyClosure{leaving, "业务调整", true}).closure;
        must(ops2, accounts::ApproveClosure{bounced, {}, {}});
        must(ops2, accounts::BounceClosurePayout{bounced, "账户已销", {}});
        refundAccount = must(ops2, accounts::CorrectRefundAccount{bounced, "工商银行 **** 8802", "更正函", {}}).account;
        stopped = withScript();
        must(ops2, orders::CancelOrder{stopped, 0, {}, {}, {}});
        otherBrand = newBrand("brand4");
        topUp(otherBrand, Money::fromYuan(100));
        otherProject = newProject(otherBrand);

        const auto withdrawCode = newCode(mcn, accounts::CodePurpose::withdrawal);
        withdrawal = must(mcn, accounts::Withdraw{Money::fromYuan(1), withdrawCode}).withdrawal;

        newOperator = must(ops2, parties::AddUser{{}, {}, "ops3", "secret", "运营三"}).user;
        must(ops2, parties::PenaliseParty{otherMcn.actor.party, now() + base::days(30), "刷量", {}});
        bankChange = must(otherProvider, accounts::ChangeBank{"工商银行 **** 8802", "secret"}).change;
        std::ofstream(csv()) << "star_id,nick_name,follower\n7000000000000000001,新人,300000\n";
        batch = must(ops, workspace::ImportCreators{csv(), {}}).batch;
    }

    [[nodiscard]] std::string csv() const { return m_folder.file("list.csv"); }

    orders::ProjectId project, otherProject;
    orders::BriefId draft, openBrief;
    orders::OrderId unpaid, waiting, inWork, scripted, filming, filmed, ready, asked, disputed, decided, tailed, shown,
        done, stopped;
    parties::CreatorId free, unsigned_, applying;
    parties::ContractId contract;
    std::int64_t proposal = 0;
    accounts::ClosureId closure, closed, bounced;
    accounts::RefundAccountId refundAccount;
    workspace::Session closedBrand;
    accounts::WithdrawalId withdrawal;
    accounts::BankChangeId bankChange;
    parties::UserId newOperator;
    parties::ImportBatchId batch;

private:
    support::TemporaryFolder m_folder;
};

json order(orders::OrderId id, json more = json::object())
{
    more["order"] = base::toJson(id);
    return more;
}

json creator(parties::CreatorId id, json more = json::object())
{
    more["creator"] = base::toJson(id);
    return more;
}

json withLogIn(json more)
{
    more["login"] = "newcomer";
    more["password"] = "secret";
    more["user_name"] = "新人";
    return more;
}

#define REQUEST(expression)                                                                                            \
    [](DoorWorld &base) -> json {                                                                                      \
        auto &w = static_cast<Fixture &>(base);                                                                        \
        (void)w;                                                                                                       \
        return expression;                                                                                             \
    }

/// The permissions as domain.md §1 gives them, by hand. A command without a line fails the test.
const std::map<std::string, Line> &matrix()
{
    static const std::map<std::string, Line> lines = {
        // Seats:                         b m c p o b'm'c'p'
        {"brand.register",
         {"xxxx+ xxxx",
          REQUEST(withLogIn({{"name", "新品牌"}, {"industry", "食品"}, {"bank_account", "招商银行 **** 6411"}})),
          {}}},
        {"mcn.register",
         {"xxxx+ xxxx", REQUEST(withLogIn({{"name", "新机构"}, {"bank_account", "招商银行 **** 6411"}})), {}}},
        {"provider.register",
         {"xxxx+ xxxx", REQUEST(withLogIn({{"name", "新服务商"}, {"bank_account", "招商银行 **** 6411"}})), {}}},
        {"user.add", {"+???+ ????", REQUEST(withLogIn({{"party", base::toJson(w.brand.actor.party)}})), {}}},
        {"user.confirm", {"xxxx+ xxxx", REQUEST((json{{"user", base::toJson(w.newOperator)}})), {}}},
        {"user.refuse", {"xxxx+ xxxx", REQUEST((json{{"user", base::toJson(w.newOperator)}, {"reason", "x"}})), {}}},
        {"user.change_password",
         {"+++++ ++++", REQUEST((json{{"password", "secret"}, {"new_password", "another"}})), {}}},
        {"party.penalise",
         {"xxxx+ xxxx",
          REQUEST((json{{"party", base::toJson(w.mcn.actor.party)},
                        {"until", base::toJson(w.now() + base::days(7))},
                        {"reason", "违规"}})),
          {}}},
        {"party.lift_penalty",
         {"xxxx+ xxxx", REQUEST((json{{"party", base::toJson(w.otherMcn.actor.party)}, {"reason", "已改正"}})), {}}},
        {"creator.import", {"++xx+ ++xx", REQUEST((json{{"file", w.csv()}})), {}}},
        {"import.undo", {"??xx+ ??xx", REQUEST((json{{"batch", base::toJson(w.batch)}})), {}}},
        {"creator.update", {"x++x+ x??x", REQUEST(creator(w.creator.id, {{"city", "杭州"}})), {}}},
        {"creator.apply", {"x+?xx x??x", REQUEST(creator(w.unsigned_)), {}}},
        {"creator.admit", {"xxxx+ xxxx", REQUEST(creator(w.applying)), {}}},
        {"creator.refuse", {"xxxx+ xxxx", REQUEST(creator(w.applying, {{"reason", "资料不全"}})), {}}},
        {"creator.bind", {"x+xx+ x+xx", REQUEST(creator(w.free)), {ErrorCode::fieldMissing}}},
        {"creator.unbind", {"x+?x+ x??x", REQUEST(creator(w.unsigned_)), {}}},
        {"contract.sign",
         {"x+xxx x?xx",
          REQUEST(creator(w.unsigned_, {{"share_bp", 3000},
                                        {"exclusive", false},
                                        {"starts_at", base::toJson(w.now())},
                                        {"ends_at", base::toJson(w.now() + base::days(300))}})),
          {}}},
        {"contract.end",
         {"x+xx+ x?xx", REQUEST((json{{"contract", base::toJson(w.contract)}, {"reason", "到期不续"}})), {}}},
        {"rule.propose", {"xxxx+ xxxx", REQUEST((json{{"changes", {{"platform_fee_bp", 700}}}, {"note", "x"}})), {}}},
        {"rule.confirm", {"xxxx+ xxxx", REQUEST((json{{"version", w.proposal}})), {}}},
        {"notification.read", {"+++++ ++++", REQUEST(json::object()), {}}},

        {"account.top_up", {"+xxxx +xxx", REQUEST((json{{"amount_fen", 100}, {"bank_reference", "N1"}})), {}}},
        {"account.send_code", {"++++x ++++", REQUEST((json{{"purpose", "withdrawal"}})), {ErrorCode::codeTooSoon}}},
        {"account.withdraw",
         {"++++x ++++",
          REQUEST((json{{"amount_fen", 100}, {"code", "123456"}})),
          {ErrorCode::codeMissing, ErrorCode::insufficientFunds, ErrorCode::bankChangeWaits}}},
        {"account.change_bank",
         {"++++x ++++",
          REQUEST((json{{"bank_account", "建设银行 **** 3377"}, {"password", "secret"}})),
          {ErrorCode::bankChangeWaits}}},
        {"account.bank.confirm", {"xxxx+ xxxx", REQUEST((json{{"change", base::toJson(w.bankChange)}})), {}}},
        {"account.bank.refuse",
         {"xxxx+ xxxx", REQUEST((json{{"change", base::toJson(w.bankChange)}, {"reason", "x"}})), {}}},
        {"account.bank.withdraw", {"????x ???+", REQUEST((json{{"change", base::toJson(w.bankChange)}})), {}}},
        {"account.confirm_payout", {"xxxx+ xxxx", REQUEST((json{{"withdrawal", base::toJson(w.withdrawal)}})), {}}},
        {"account.fail_payout",
         {"xxxx+ xxxx", REQUEST((json{{"withdrawal", base::toJson(w.withdrawal)}, {"reason", "户名不符"}})), {}}},
        {"account.close.apply",
         {"++++x ++++",
          REQUEST((json{{"code", "123456"}, {"reason", "x"}, {"accept_conditions", true}})),
          {ErrorCode::codeMissing, ErrorCode::closureBlocked, ErrorCode::bankChangeWaits}}},
        {"account.close.withdraw_application", {"++++x ++++", REQUEST(json::object()), {ErrorCode::notFound}}},
        {"account.close.approve", {"xxxx+ xxxx", REQUEST((json{{"closure", base::toJson(w.closure)}})), {}}},
        {"account.close.refuse",
         {"xxxx+ xxxx", REQUEST((json{{"closure", base::toJson(w.closure)}, {"reason", "x"}})), {}}},
        {"account.close.confirm_payout",
         {"xxxx+ xxxx", REQUEST((json{{"closure", base::toJson(w.closed)}, {"bank_reference", "B1"}})), {}}},
        {"account.close.bounce_payout",
         {"xxxx+ xxxx", REQUEST((json{{"closure", base::toJson(w.closed)}, {"reason", "退汇"}})), {}}},

        {"account.close.correct_account",
         {"xxxx+ xxxx",
          REQUEST((json{
              {"closure", base::toJson(w.bounced)}, {"bank_account", "建设银行 **** 3377"}, {"evidence", "更正函"}})),
          {ErrorCode::refundAccountWaits}}},
        {"account.close.confirm_account",
         {"xxxx+ xxxx", REQUEST((json{{"account", base::toJson(w.refundAccount)}})), {}}},
        {"account.close.drop_account",
         {"xxxx+ xxxx", REQUEST((json{{"account", base::toJson(w.refundAccount)}, {"reason", "x"}})), {}}},

        {"project.create",
         {"+xxxx +xxx",
          REQUEST((json{{"name", "新项目"},
                        {"budget_fen", 100'000},
                        {"starts_at", base::toJson(w.now())},
                        {"ends_at", base::toJson(w.now() + base::days(9))}})),
          {}}},
        {"project.attach_provider",
         {"+xxxx ?xxx",
          REQUEST((json{{"project", base::toJson(w.project)},
                        {"provider", base::toJson(w.provider.actor.party)},
                        {"share_bp", 1000}})),
          {}}},
        {"project.detach_provider",
         {"+xxxx ?xxx",
          REQUEST((json{{"project", base::toJson(w.project)}})),
          {ErrorCode::noProvider, ErrorCode::providerPinned}}},
        {"brief.create", {"+xxxx ?xxx", REQUEST(base::toJson(w.briefCommand(w.project))), {}}},
        {"brief.publish", {"+xxxx ?xxx", REQUEST((json{{"brief", base::toJson(w.draft)}})), {}}},

        {"order.place",
         {"+xxxx ?xxx",
          REQUEST((json{{"brief", base::toJson(w.openBrief)},
                        {"creators", json::array({{{"creator", base::toJson(w.creator.id)}}})}})),
          {}}},
        {"order.pay", {"+xxxx ?xxx", REQUEST(order(w.unpaid)), {}}},
        {"order.accept", {"x++xx x??x", REQUEST(order(w.waiting)), {}}},
        {"order.refuse", {"x++xx x??x", REQUEST(order(w.waiting, {{"reason", "x"}})), {}}},
        {"order.upload_script", {"x++xx x??x", REQUEST(order(w.inWork, {{"text", "x"}})), {}}},
        {"order.skip_script", {"+xxxx ?xxx", REQUEST(order(w.inWork)), {}}},
        {"order.reject_script", {"+xxxx ?xxx", REQUEST(order(w.scripted, {{"reason", "x"}})), {}}},
        {"order.confirm_script", {"+xxxx ?xxx", REQUEST(order(w.scripted)), {}}},
        {"order.upload_video", {"x++xx x??x", REQUEST(order(w.filming, {{"link", "https://v.example/2"}})), {}}},
        {"order.reject_video", {"+xxxx ?xxx", REQUEST(order(w.filmed, {{"reason", "x"}})), {}}},
        {"order.confirm_video", {"+xxxx ?xxx", REQUEST(order(w.filmed)), {}}},
        {"order.pay_tail", {"+xxxx ?xxx", REQUEST(order(w.tailed)), {}}},
        {"order.publish",
         {"+++xx ???x", REQUEST(order(w.ready, {{"publish_at", base::toJson(w.now() + base::days(16))}})), {}}},
        {"order.finish", {"+xxxx ?xxx", REQUEST(order(w.shown)), {}}},
        {"order.rate", {"+++xx ???x", REQUEST(order(w.done, {{"score", 5}})), {}}},
        {"order.cancel", {"+xxx+ ?xxx", REQUEST(order(w.inWork, {{"reason_code", 2}})), {}}},
        {"order.request_cancel", {"x++xx x??x", REQUEST(order(w.inWork, {{"reason", "x"}})), {}}},
        {"order.answer_cancel", {"+xxxx ?xxx", REQUEST(order(w.asked, {{"agree", true}})), {}}},
        {"order.dispute", {"+++x+ ???x", REQUEST(order(w.inWork, {{"reason", "x"}})), {}}},
        {"order.decide", {"xxxx+ xxxx", REQUEST(order(w.disputed, {{"share_bp", 100}, {"note", "x"}})), {}}},
        {"order.confirm_decision", {"xxxx+ xxxx", REQUEST(order(w.decided)), {}}},
        {"order.refuse_decision", {"xxxx+ xxxx", REQUEST(order(w.decided, {{"reason", "x"}})), {}}},
        {"order.withdraw_decision",
         {"xxxx+ xxxx", REQUEST(order(w.decided, {{"reason", "x"}})), {ErrorCode::proposedByAnother}}},
        {"order.compensate",
         {"xxxx+ xxxx", REQUEST(order(w.stopped, {{"compensation_fen", 100}, {"reason", "x"}})), {}}},
        {"order.claw_back",
         {"xxxx+ xxxx",
          REQUEST(order(w.done, {{"amount_fen", 100}, {"reason", "x"}})),
          {ErrorCode::breachNotReported}}},
        {"order.report_retention_breach", {"xxxx+ xxxx", REQUEST(order(w.done, {{"reason", "已删除"}})), {}}},
        {"order.run_due", {"xxxxx xxxx", REQUEST(order(w.unpaid)), {}}},
    };
    return lines;
}

std::string cellOf(const base::Result<json> &outcome, const Line &line)
{
    if (outcome.ok())
        return "+";
    const ErrorCode code = outcome.error().code;
    if (code == ErrorCode::notAllowed)
        return "x";
    if (std::find(line.refusals.begin(), line.refusals.end(), code) != line.refusals.end())
        return "+";
    return code == ErrorCode::notFound ? "?" : base::toMessage(outcome.error());
}

} // namespace

/// reliability.md: every role × every command × own / foreign; what is refused leaves the head hash unchanged.
TEST(Permissions, everyRoleEveryCommandOwnAndForeign)
{
    Fixture world;
    const std::array<workspace::Session, 9> seats = {
        world.brand,      world.mcn,      world.creator.session,      world.provider,     world.ops,
        world.otherBrand, world.otherMcn, world.otherCreator.session, world.otherProvider};
    for (const auto &spec : workspace::commandTable()) {
        const std::string name(spec.name);
        const auto line = matrix().find(name);
        ASSERT_NE(line, matrix().end()) << name << " has no line in the permission matrix";
        std::string cells = line->second.cells;
        cells.erase(std::remove(cells.begin(), cells.end(), ' '), cells.end());
        ASSERT_EQ(cells.size(), kSeats.size()) << name;
        const json request = line->second.request(world);
        for (std::size_t seat = 0; seat < kSeats.size(); ++seat) {
            const std::string expected(1, cells[seat]);
            const std::string head = world.door->headHash();
            // What is allowed is rehearsed, so that the next cell finds the same world; what is not is really tried.
            const auto outcome = expected == "+" ? world.door->rehearse(seats[seat], name, request)
                                                 : world.door->execute(seats[seat], name, request);
            EXPECT_EQ(cellOf(outcome, line->second), expected) << name << " by " << kSeats[seat];
            ASSERT_EQ(world.door->headHash(), head) << name << " by " << kSeats[seat];
        }
    }
    for (const auto &[name, line] : matrix())
        EXPECT_NE(workspace::findCommand(name), nullptr) << name << " is in the matrix and not in the table";
    world.expectSound();
}

/// The same for what is read: which roles may ask.
TEST(Permissions, everyQueryNamesTheRolesThatMayAskIt)
{
    Fixture world;
    const std::map<std::string, std::string> roles = {
        {"creators", "bmcpo"},
        {"rank", "bmcpo"},
        {"creator", "bmcpo"},
        {"import_preview", "bmo"},
        {"creator.standing", "bmcpo"},
        {"roster", "mo"},
        {"contracts", "mco"},
        {"applications", "mco"},
        {"invitations", "b"},
        {"import_batches", "bmo"},
        {"import_refusals", "bmo"},
        {"parties", "bmcpo"},
        {"users", "bmcpo"},
        {"rules", "bmcpo"},
        {"notifications", "bmcpo"},
        {"projects", "bpo"},
        {"project", "bpo"},
        {"briefs", "bpo"},
        {"brief", "bpo"},
        {"orders", "bmcpo"},
        {"order", "bmcpo"},
        {"inbox", "mc"},
        {"order.cancel_preview", "bmco"},
        {"order.proof", "bmcpo"},
        {"disputes", "o"},
        {"account", "bmcpo"},
        {"statement", "bmcpo"},
        {"withdrawals", "bmcpo"},
        {"closures", "o"},
        {"closure", "bmcpo"},
        {"account.bank_changes", "bmcpo"},
        {"account.close.blockers", "bmcpo"},
        {"summary", "o"},
        {"funnel", "o"},
        {"gmv_trend", "o"},
        {"category_heat", "o"},
        {"drill", "o"},
        {"review_queue", "o"},
        {"entry_cases", "o"},
        {"audit", "bmcpo"},
    };
    const std::array<std::pair<char, workspace::Session>, 5> seats = {
        {{'b', world.brand}, {'m', world.mcn}, {'c', world.creator.session}, {'p', world.provider}, {'o', world.ops}}};
    for (const auto &spec : workspace::queryTable()) {
        const std::string name(spec.name);
        const auto line = roles.find(name);
        ASSERT_NE(line, roles.end()) << name << " has no line";
        for (const auto &[letter, session] : seats) {
            const auto answer = world.door->ask(session, name, json::object());
            const bool refused = !answer.ok() && answer.error().code == ErrorCode::notAllowed;
            EXPECT_EQ(refused, line->second.find(letter) == std::string::npos) << name << " by " << letter;
        }
    }
}
