#include "workspace/command_table.h"

#include "accounts/account_commands.h"
#include "orders/order_commands.h"
#include "orders/project_commands.h"
#include "parties/parties_commands.h"
#include "workspace/imports.h"

#include <algorithm>

namespace workspace {

namespace {

using base::ErrorCode;
using enum base::ErrorCode;

using Roles = std::vector<Role>;
using Codes = std::vector<ErrorCode>;

const Roles kBrand = {Role::brand};
const Roles kOps = {Role::ops};
const Roles kPayees = {Role::mcn, Role::creator};
const Roles kImporters = {Role::ops, Role::mcn, Role::brand};
const Roles kAccountHolders = {Role::brand, Role::mcn, Role::creator, Role::provider};
const Roles kEveryone = {Role::brand, Role::mcn, Role::creator, Role::provider, Role::ops};

Codes operator+(Codes codes, const Codes &more)
{
    codes.insert(codes.end(), more.begin(), more.end());
    return codes;
}

const Codes kFields = {fieldMissing, fieldTooLong, fieldOutOfRange, badRequest};
const Codes kLogIn = kFields + Codes{loginTaken, passwordTooShort};
const Codes kOrder = {notFound, stale, orderStateForbids, orderDisputed};
const Codes kReason = {fieldMissing, fieldTooLong};

template <class Command>
nlohmann::json writeRequest(const void *command)
{
    return base::toJson(*static_cast<const Command *>(command));
}

template <class Outcome>
base::Result<> readOutcome(const nlohmann::json &answer, void *outcome)
{
    auto read = base::fromJson<Outcome>(answer);
    if (!read.ok())
        return read.error();
    *static_cast<Outcome *>(outcome) = std::move(*read);
    return {};
}

/// One line: the command's name, who may give it, the façade method that handles it, what it may refuse.
template <class Facade, class Command, class Outcome>
CommandSpec line(std::string_view name, const Roles &roles, Facade Features::*facade,
                 base::Result<Outcome> (Facade::*verb)(Context &, const Command &), Codes refusals)
{
    static_assert(std::is_same_v<Outcome, typename Command::Outcome>, "read() writes into a Command::Outcome");
    return {.name = name,
            .roles = roles,
            .whenClosing = false,
            .type = typeid(Command),
            .fields = base::fieldsOf<Command>(),
            .outcome = base::fieldsOf<Outcome>(),
            .refusals = std::move(refusals),
            .run = [facade, verb](Features &features, Context &context,
                                  const nlohmann::json &request) -> base::Result<nlohmann::json> {
                const auto command = base::fromJson<Command>(request);
                if (!command.ok())
                    return command.error();
                const auto outcome = ((features.*facade).*verb)(context, *command);
                if (!outcome.ok())
                    return outcome.error();
                return base::toJson(*outcome);
            },
            .write = writeRequest<Command>,
            .read = readOutcome<Outcome>};
}

CommandSpec alsoWhenClosing(CommandSpec spec)
{
    spec.whenClosing = true;
    return spec;
}

CommandSpec importLine()
{
    return {
        .name = "creator.import",
        .roles = kImporters,
        .whenClosing = false,
        .type = typeid(ImportCreators),
        .fields = base::fieldsOf<ImportCreators>(),
        .outcome = base::fieldsOf<ImportCreators::Outcome>(),
        .refusals = {fileUnreadable, fileTooLarge, fileNotRecognised, fileDamaged, fileHostile, sheetNotFound,
                     badRequest, importCancelled},
        .run = [](Features &features, Context &context, const nlohmann::json &request) -> base::Result<nlohmann::json> {
            const auto command = base::fromJson<ImportCreators>(request);
            if (!command.ok())
                return command.error();
            const auto outcome = importCreators(features, context, *command, {});
            if (!outcome.ok())
                return outcome.error();
            return base::toJson(*outcome);
        },
        .write = writeRequest<ImportCreators>,
        .read = readOutcome<ImportCreators::Outcome>};
}

std::vector<CommandSpec> partyCommands()
{
    using parties::Parties;
    constexpr auto parties = &Features::parties;
    return {
        line("brand.register", kOps, parties, &Parties::registerBrand, kLogIn + Codes{nameTaken}),
        line("mcn.register", kOps, parties, &Parties::registerMcn, kLogIn + Codes{nameTaken}),
        line("provider.register", kOps, parties, &Parties::registerProvider, kLogIn + Codes{nameTaken}),
        line("user.add", kEveryone, parties, &Parties::addUser, kLogIn + Codes{notFound, partyNotActive}),
        line("user.confirm", kOps, parties, &Parties::confirmUser, {notFound, userNotWaiting, secondPersonNeeded}),
        line("user.refuse", kOps, parties, &Parties::refuseUser, kReason + Codes{notFound, userNotWaiting}),
        alsoWhenClosing(
            line("user.change_password", kEveryone, parties, &Parties::changePassword,
                 {badRequest, fieldTooLong, passwordTooShort, passwordWrong, signInLocked, passwordUnchanged})),
        line("party.penalise", kOps, parties, &Parties::penalise,
             kFields + Codes{notFound, partyNotActive, periodInvalid, penaltyInForce}),
        line("party.lift_penalty", kOps, parties, &Parties::liftPenalty,
             kReason + Codes{notFound, partyNotActive, noPenalty}),
        importLine(),
        line("import.undo", kImporters, &Features::imports, &parties::CreatorImports::undo,
             {notFound, importUndone, importNotUndoable, importNotLast}),
        line("creator.update", {Role::ops, Role::mcn, Role::creator}, parties, &Parties::updateCreator,
             kFields + Codes{notFound, stale, notAllowed}),
        line("creator.apply", kPayees, parties, &Parties::applyForEntry,
             {notFound, entryConditionsMissing, alreadyAdmitted, applicationWaiting}),
        line("creator.admit", kOps, parties, &Parties::admitCreator,
             kLogIn + Codes{notFound, entryConditionsMissing, secondPersonNeeded}),
        line("creator.refuse", kOps, parties, &Parties::refuseCreator, kReason + Codes{notFound}),
        line("creator.bind", {Role::mcn, Role::ops}, parties, &Parties::bindCreator,
             {notFound, fieldMissing, creatorBound, ordersInProgress, partyNotActive}),
        line("creator.unbind", {Role::mcn, Role::creator, Role::ops}, parties, &Parties::unbindCreator,
             {notFound, badRequest, creatorNotBound, ordersInProgress, contractExclusive}),
        line("contract.sign", {Role::mcn}, parties, &Parties::signContract,
             kFields + Codes{notFound, creatorNotBound, contractOverlaps, unbindRequested}),
        line("contract.end", {Role::mcn, Role::ops}, parties, &Parties::endContract,
             kReason + Codes{notFound, stale, contractEnded}),
        line("rule.propose", kOps, parties, &Parties::proposeRules, kFields),
        line("rule.confirm", kOps, parties, &Parties::confirmRules, {notFound, secondPersonNeeded, proposalDecided}),
        alsoWhenClosing(line("notification.read", kEveryone, parties, &Parties::readNotifications, {})),
    };
}

std::vector<CommandSpec> accountCommands()
{
    using accounts::Accounts;
    constexpr auto accounts = &Features::accounts;
    const Codes code = {codeMissing, codeExpired, codeWrong};
    const Codes bank = {notFound, stale, bankChangeDecided, secondPersonNeeded};
    const Codes review = {notFound, stale, closureStateForbids, secondPersonNeeded};
    return {
        line("account.top_up", kBrand, accounts, &Accounts::topUp, kFields + Codes{bankReferenceUsed, partyNotActive}),
        alsoWhenClosing(line("account.send_code", kAccountHolders, accounts, &Accounts::sendCode, {codeTooSoon})),
        line("account.withdraw", kAccountHolders, accounts, &Accounts::withdraw,
             code + Codes{fieldOutOfRange, bankAccountMissing, bankChangeWaits, insufficientFunds, partyNotActive}),
        line("account.confirm_payout", kOps, accounts, &Accounts::confirmPayout,
             {notFound, stale, withdrawalStateForbids, secondPersonNeeded, bankChangeWaits}),
        line("account.fail_payout", kOps, accounts, &Accounts::failPayout,
             kReason + Codes{notFound, stale, withdrawalStateForbids, secondPersonNeeded}),
        line("account.change_bank", kAccountHolders, accounts, &Accounts::changeBank,
             kReason +
                 Codes{badRequest, bankAccountUnchanged, bankChangeWaits, passwordWrong, signInLocked, partyNotActive}),
        line("account.bank.confirm", kOps, accounts, &Accounts::confirmBank, bank),
        line("account.bank.refuse", kOps, accounts, &Accounts::refuseBank, kReason + bank),
        line("account.bank.withdraw", kAccountHolders, accounts, &Accounts::withdrawBank,
             {notFound, stale, bankChangeDecided}),
        line("account.close.apply", kAccountHolders, accounts, &Accounts::applyClosure,
             kReason + code +
                 Codes{conditionsNotAccepted, bankAccountMissing, bankChangeWaits, closureBlocked, partyNotActive}),
        alsoWhenClosing(line("account.close.withdraw_application", kAccountHolders, accounts,
                             &Accounts::withdrawClosure, {notFound, stale, closureStateForbids})),
        line("account.close.approve", kOps, accounts, &Accounts::approveClosure, review + Codes{closureBlocked}),
        line("account.close.refuse", kOps, accounts, &Accounts::refuseClosure, kReason + review),
        line("account.close.confirm_payout", kOps, accounts, &Accounts::confirmClosurePayout,
             kReason + review + Codes{refundAccountWaits}),
        line("account.close.bounce_payout", kOps, accounts, &Accounts::bounceClosurePayout, kReason + review),
        line("account.close.correct_account", kOps, accounts, &Accounts::correctRefundAccount,
             kReason + Codes{badRequest, notFound, stale, closureStateForbids, refundNotBounced, bankAccountUnchanged,
                             refundAccountWaits}),
        line("account.close.confirm_account", kOps, accounts, &Accounts::confirmRefundAccount,
             {notFound, stale, refundAccountDecided, secondPersonNeeded}),
        line("account.close.drop_account", kOps, accounts, &Accounts::dropRefundAccount,
             kReason + Codes{notFound, stale, refundAccountDecided}),
    };
}

std::vector<CommandSpec> projectCommands()
{
    using orders::Projects;
    constexpr auto projects = &Features::projects;
    return {
        line("project.create", kBrand, projects, &Projects::create, kFields + Codes{datesOutOfOrder, partyNotActive}),
        line("project.attach_provider", kBrand, projects, &Projects::attachProvider,
             {notFound, stale, fieldOutOfRange, partyNotActive}),
        line("project.detach_provider", kBrand, projects, &Projects::detachProvider,
             {notFound, stale, noProvider, providerPinned, partyNotActive}),
        line("brief.create", kBrand, projects, &Projects::createBrief,
             kFields + Codes{notFound, briefKindNotOffered, datesOutOfOrder, partyNotActive}),
        line("brief.publish", kBrand, projects, &Projects::publishBrief,
             {notFound, stale, briefStateForbids, dueDatePassed, partyNotActive}),
    };
}

std::vector<CommandSpec> orderCommands()
{
    using orders::Orders;
    constexpr auto orders = &Features::orders;
    const Roles sides = {Role::brand, Role::mcn, Role::creator};
    const Codes takes = {creatorNotAdmitted, entryConditionsMissing, unbindRequested};
    return {
        line("order.place", kBrand, orders, &Orders::place,
             kFields + takes +
                 Codes{notFound, stale, briefStateForbids, dueDatePassed, partyNotActive, priceMissing,
                       orderLimitReached}),
        line("order.pay", kBrand, orders, &Orders::pay,
             kOrder + takes + Codes{insufficientFunds, dueDatePassed, partyNotActive}),
        line("order.accept", kPayees, orders, &Orders::accept, kOrder + takes + Codes{dueDatePassed}),
        line("order.refuse", kPayees, orders, &Orders::refuse, kOrder + kReason),
        line("order.upload_script", kPayees, orders, &Orders::uploadScript, kOrder + kReason),
        line("order.skip_script", kBrand, orders, &Orders::skipScript, kOrder),
        line("order.reject_script", kBrand, orders, &Orders::rejectScript,
             kOrder + kReason + Codes{rejectionLimitReached}),
        line("order.confirm_script", kBrand, orders, &Orders::confirmScript, kOrder),
        line("order.upload_video", kPayees, orders, &Orders::uploadVideo, kOrder + kReason + Codes{badRequest}),
        line("order.reject_video", kBrand, orders, &Orders::rejectVideo,
             kOrder + kReason + Codes{rejectionLimitReached}),
        line("order.confirm_video", kBrand, orders, &Orders::confirmVideo, kOrder),
        line("order.pay_tail", kBrand, orders, &Orders::payTail, kOrder + Codes{insufficientFunds}),
        line("order.publish", sides, orders, &Orders::publish,
             kOrder + kReason + Codes{badRequest, outsidePublishWindow, publishMomentPassed, cancelRequestOpen}),
        line("order.finish", kBrand, orders, &Orders::finish, kOrder),
        line("order.rate", sides, orders, &Orders::rate,
             {notFound, orderStateForbids, fieldOutOfRange, fieldTooLong, ratingClosed, alreadyRated}),
        line("order.cancel", {Role::brand, Role::ops}, orders, &Orders::cancel,
             kOrder + Codes{fieldOutOfRange, fieldTooLong}),
        line("order.request_cancel", kPayees, orders, &Orders::requestCancel,
             kOrder + kReason + Codes{cancelRequestOpen}),
        line("order.answer_cancel", kBrand, orders, &Orders::answerCancel,
             kOrder + Codes{fieldTooLong, noCancelRequest}),
        line("order.dispute", {Role::brand, Role::mcn, Role::creator, Role::ops}, orders, &Orders::dispute,
             kOrder + kReason),
        line("order.decide", kOps, orders, &Orders::decide, kOrder + kFields + Codes{noDispute}),
        line("order.confirm_decision", kOps, orders, &Orders::confirmDecision,
             kOrder + Codes{noDispute, noDecision, secondPersonNeeded, insufficientFunds, partyNotActive}),
        line("order.refuse_decision", kOps, orders, &Orders::refuseDecision,
             kOrder + kReason + Codes{noDispute, noDecision, secondPersonNeeded}),
        line("order.withdraw_decision", kOps, orders, &Orders::withdrawDecision,
             kOrder + kReason + Codes{noDispute, noDecision, proposedByAnother}),
        line("order.compensate", kOps, orders, &Orders::compensate,
             kOrder + kFields + Codes{compensationMade, partyNotActive}),
        line("order.claw_back", kOps, orders, &Orders::clawBack,
             kOrder + kFields + Codes{breachNotReported, clawBackMade, insufficientFunds, partyNotActive}),
        line("order.report_retention_breach", kOps, orders, &Orders::reportRetentionBreach,
             kOrder + kReason + Codes{retentionNotBreached, alreadyReported}),
        line("order.run_due", {Role::system}, orders, &Orders::runDue, {notFound}),
    };
}

template <class Spec, class Value>
const Spec *findBy(const std::vector<Spec> &table, Value Spec::*member, const Value &value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Spec &spec) { return spec.*member == value; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> table = [] {
        std::vector<CommandSpec> all;
        for (auto &part : {partyCommands(), accountCommands(), projectCommands(), orderCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

const CommandSpec *findCommand(std::string_view name)
{
    return findBy(commandTable(), &CommandSpec::name, name);
}

const CommandSpec *findCommand(std::type_index type)
{
    return findBy(commandTable(), &CommandSpec::type, type);
}

} // namespace workspace
