#pragma once

#include "parties/directory.h"
#include "parties/parties_commands.h"
#include "parties/password.h"

namespace parties {

struct UserRecord;

/// A sign-in as far as the password goes.
struct SignIn
{
    Actor actor;
    std::string userName;
    std::string partyName;
    std::string partyStatus;
    std::int64_t failuresBefore = 0; ///< failed sign-ins in a row before this one
    std::string passwordMark;        ///< Parties::passwordMark of the password that was right
};

/// The verbs of parties: who takes part, entry (入驻), binding, signing (签约), rules as data, log-ins. Every verb runs
/// inside the door's transaction and refuses foreign rows with notFound {kind, id}.
class Parties
{
public:
    Parties(storage::Database &database, RunningOrders &orders, PasswordCost cost = {})
        : m_database(database), m_orders(orders), m_directory(database), m_cost(cost)
    {}

    /// brand.register, mcn.register, provider.register (operators): a party and its first user. Refuse with
    /// fieldMissing, fieldTooLong, badRequest (a bank account that is not masked, a login with blanks), nameTaken
    /// {name}, loginTaken {login}, passwordTooShort {minimum, actual}.
    base::Result<PartyRegistered> registerBrand(Context &context, const RegisterBrand &command);
    base::Result<PartyRegistered> registerMcn(Context &context, const RegisterMcn &command);
    base::Result<PartyRegistered> registerProvider(Context &context, const RegisterProvider &command);
    /// user.add: operators for any party that is not closed, others for their own. Refuses like the above, and with
    /// partyNotActive {name, status}. A log-in of the platform waits for another operator, unless there is but one.
    base::Result<PartyRegistered> addUser(Context &context, const AddUser &command);
    /// user.confirm: a log-in of the platform waits for another operator than the one who made it. Refuses with
    /// notFound, userNotWaiting {login}, secondPersonNeeded {user}.
    base::Result<UserOutcome> confirmUser(Context &context, const ConfirmUser &command);
    /// user.refuse: the log-in stays closed; its maker may take it back so. Refuses with notFound, userNotWaiting.
    base::Result<UserOutcome> refuseUser(Context &context, const RefuseUser &command);
    /// user.change_password: the actor's own. Refuses with passwordTooShort {minimum, actual}, fieldTooLong (as a new
    /// log-in does), checkOwnPassword (own_password.h), passwordUnchanged.
    base::Result<ChangePassword::Outcome> changePassword(Context &context, const ChangePassword &command);
    /// The first operator of a new database. Refuses like user.add.
    base::Result<UserId> addOperator(Context &context, const std::string &login, const std::string &name,
                                     const std::string &password);

    /// creator.update. Refuses with notAllowed {role, command} for a figure that is the operators' alone, stale,
    /// fieldOutOfRange. New followers lead to a re-check of the entry rule.
    base::Result<CreatorOutcome> updateCreator(Context &context, const UpdateCreator &command);
    /// creator.apply. The automatic check comes first: refuses with entryConditionsMissing (Directory::checkEntry),
    /// alreadyAdmitted {nick_name}, applicationWaiting {nick_name}. The figures are stored with the application.
    base::Result<ApplyForEntry::Outcome> applyForEntry(Context &context, const ApplyForEntry &command);
    /// creator.admit. The rule is checked again on the figures of this moment: refuses with entryConditionsMissing,
    /// secondPersonNeeded (who applied cannot admit), like user.add for the log-in. Opens the creator's own party.
    base::Result<AdmitCreator::Outcome> admitCreator(Context &context, const AdmitCreator &command);
    /// creator.refuse. The creator can apply again.
    base::Result<RefuseCreator::Outcome> refuseCreator(Context &context, const RefuseCreator &command);
    /// creator.bind. Refuses with creatorBound {nick_name} when he is in an MCN's hands, ordersInProgress {nick_name,
    /// running}, partyNotActive {name, status} (the MCN).
    base::Result<CreatorOutcome> bindCreator(Context &context, const BindCreator &command);
    /// creator.unbind, by the creator, his MCN or an operator. Refuses with creatorNotBound {nick_name},
    /// ordersInProgress {nick_name, running}, contractExclusive {nick_name, ends_at} (for the creator himself while an
    /// exclusive contract runs). Ends the contract and a waiting application, then re-checks the entry rule.
    base::Result<UnbindCreator::Outcome> unbindCreator(Context &context, const UnbindCreator &command);

    /// contract.sign. Refuses with contractOverlaps {nick_name, ends_at} while another one is active, unbindRequested,
    /// fieldOutOfRange, badRequest (a period that is over, or longer than ten years).
    base::Result<SignContract::Outcome> signContract(Context &context, const SignContract &command);
    /// contract.end. Refuses with contractEnded {contract}, stale.
    base::Result<EndContract::Outcome> endContract(Context &context, const EndContract &command);
    /// Ends the contracts whose period is over at context.now and re-checks their creators: the clock's work.
    std::vector<ContractId> endExpiredContracts(Context &context);
    /// Whether endExpiredContracts has anything to do.
    [[nodiscard]] bool hasExpiredContracts(base::Timestamp now);

    /// rule.propose. Refuses with badRequest, fieldOutOfRange (withChanges in rule_bounds.h).
    base::Result<ProposeRules::Outcome> proposeRules(Context &context, const ProposeRules &command);
    /// rule.confirm. Refuses with secondPersonNeeded {user}, proposalDecided {version, state}: a proposal is discarded
    /// when another one is confirmed. Re-checks every admitted creator.
    base::Result<ConfirmRules::Outcome> confirmRules(Context &context, const ConfirmRules &command);

    /// party.penalise: blocks the closing until it is over or lifted, and may cost a creator credit. No money moves.
    /// Refuses with notFound, partyNotActive (closed), periodInvalid (over, or longer than a year), penaltyInForce
    /// {name, until}, badRequest (credit of others than creators), fieldOutOfRange.
    base::Result<PenaltyOutcome> penalise(Context &context, const PenaliseParty &command);
    /// party.lift_penalty: credit that was lost stays lost. Refuses with notFound, partyNotActive, noPenalty {name}.
    base::Result<PenaltyOutcome> liftPenalty(Context &context, const LiftPenalty &command);

    /// notification.read.
    base::Result<ReadNotifications::Outcome> readNotifications(Context &context, const ReadNotifications &command);

    /// Checks login and password; writes nothing. Refuses with wrongLogin, signInLocked {until}, accountClosed {name}
    /// (of the right password's party). Takes about 0.2 s, for unknown logins too. A success and wrongLogin are to be
    /// counted by recordSignIn.
    base::Result<SignIn> findSignIn(const std::string &login, const std::string &password, base::Timestamp now);
    /// Counts a failure and locks after the fifth (sign_in.h), or forgets failures after a success.
    base::Result<> recordSignIn(Context &context, const std::string &login, bool succeeded);
    [[nodiscard]] bool isActiveUser(UserId user, PartyId party);
    /// Another one after each change of the user's password, although the new one should be one of before. Tells
    /// nothing of the password.
    [[nodiscard]] std::string passwordMark(UserId user);

    /// Every invariant of parties: what a creator may do is what the rules say now, bindings, contracts, applications,
    /// rule versions and imports agree with each other. Empty when sound.
    [[nodiscard]] std::vector<std::string> check();

private:
    struct LogIn
    {
        const std::string &login;
        const std::string &password;
        const std::string &userName;
    };
    base::Result<> checkLogIn(const LogIn &logIn);
    base::Result<> checkNewPassword(const char *field, const std::string &password);
    UserId addLogIn(Context &context, PartyId party, const LogIn &logIn, bool waits = false);
    base::Result<PartyCard> punishable(PartyId party);
    base::Result<UserRecord> waitingUser(UserId user);
    base::Result<PartyRegistered> registerParty(Context &context, const char *kind, const std::string &name,
                                                const std::optional<std::string> &industry,
                                                const std::string &bankAccount, const LogIn &logIn);
    PartyId openCreatorParty(Context &context, const CreatorStanding &creator,
                             const std::optional<std::string> &bankAccount);
    /// The creator when he is the actor's to act for: an operator's always, else bound to the actor or himself.
    base::Result<CreatorStanding> creatorFor(const Context &context, CreatorId creator);
    CreatorOutcome outcomeOf(CreatorId creator);
    void refuseApplication(Context &context, const CreatorStanding &creator, ApplicationId application,
                           std::optional<UserId> by, const std::string &reason);
    void endContractRow(Context &context, ContractId contract, const CreatorStanding &creator, PartyId mcn,
                        std::string_view reason);

    storage::Database &m_database;
    RunningOrders &m_orders;
    Directory m_directory;
    PasswordCost m_cost;
    std::string m_dummyHash;
};

} // namespace parties
