#include "ui/workspace/words.h"

#include "base/timestamp.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/names.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

using base::ErrorCode;

struct Sentence
{
    ErrorCode code;
    /// With the {figures} of its line in error_codes.inc.
    const char *words;
};

constexpr Sentence sentences[] = {
    {ErrorCode::badRequest, QT_TRANSLATE_NOOP("RefusalWords", "{field}: this entry cannot be used: {reason}")},
    {ErrorCode::fieldMissing, QT_TRANSLATE_NOOP("RefusalWords", "{field} must be filled in")},
    {ErrorCode::fieldTooLong,
     QT_TRANSLATE_NOOP("RefusalWords", "{field} may have at most {limit} characters, it has {actual}")},
    {ErrorCode::fieldOutOfRange,
     QT_TRANSLATE_NOOP("RefusalWords", "{field} must lie between {minimum} and {maximum}, it is {actual}")},
    {ErrorCode::periodInvalid,
     QT_TRANSLATE_NOOP("RefusalWords", "The period from {from} until {until} must end after it begins and have at most "
                                       "{limit_days} days")},
    {ErrorCode::unknownCommand, QT_TRANSLATE_NOOP("RefusalWords", "The core knows no command “{name}”")},
    {ErrorCode::unknownQuery, QT_TRANSLATE_NOOP("RefusalWords", "The core knows no query “{name}”")},
    {ErrorCode::filterUnreadable,
     QT_TRANSLATE_NOOP("RefusalWords", "The condition “{text}” cannot be read from character {position} on: {reason}")},
    {ErrorCode::boardUnavailable,
     QT_TRANSLATE_NOOP("RefusalWords", "The board {board} cannot be made for {period} days: {reason}")},
    {ErrorCode::notFound, QT_TRANSLATE_NOOP("RefusalWords", "There is no {kind} {id}, or you may not see it")},
    {ErrorCode::notAllowed, QT_TRANSLATE_NOOP("RefusalWords", "{role} may not do this: {command}")},
    {ErrorCode::notSignedIn, QT_TRANSLATE_NOOP("RefusalWords", "Please sign in first")},
    {ErrorCode::wrongLogin, QT_TRANSLATE_NOOP("RefusalWords", "The account or the password is wrong")},
    {ErrorCode::signInLocked,
     QT_TRANSLATE_NOOP("RefusalWords", "Too many failed sign-ins: this account is locked until {until}")},
    {ErrorCode::accountClosed,
     QT_TRANSLATE_NOOP("RefusalWords", "The account of {name} is closed: nobody can sign in to it any more")},
    {ErrorCode::passwordTooShort,
     QT_TRANSLATE_NOOP("RefusalWords", "The password needs at least {minimum} characters, it has {actual}")},
    {ErrorCode::loginTaken, QT_TRANSLATE_NOOP("RefusalWords", "The log-in {login} is taken, choose another one")},
    {ErrorCode::nameTaken, QT_TRANSLATE_NOOP("RefusalWords", "The name {name} is taken, choose another one")},
    {ErrorCode::partyNotActive, QT_TRANSLATE_NOOP("RefusalWords", "{name} is {status} and can do nothing more")},
    {ErrorCode::keyReused,
     QT_TRANSLATE_NOOP("RefusalWords", "This form was sent before with other content: open it anew and try again")},
    {ErrorCode::stale,
     QT_TRANSLATE_NOOP("RefusalWords", "Somebody has changed this {kind} meanwhile (you saw {seen}, it is "
                                       "at {current}): look at it again and repeat")},
    {ErrorCode::backupUnsound, QT_TRANSLATE_NOOP("RefusalWords", "{path} is no sound backup: {finding}")},
    {ErrorCode::secondPersonNeeded,
     QT_TRANSLATE_NOOP("RefusalWords", "A second person must confirm this: {user} proposed it")},
    {ErrorCode::insufficientFunds,
     QT_TRANSLATE_NOOP("RefusalWords", "{account} is not enough: {available_fen} there, {needed_fen} needed")},

    {ErrorCode::entryConditionsMissing,
     QT_TRANSLATE_NOOP("RefusalWords", "The entry conditions are not met: {missing}")},
    {ErrorCode::creatorNotAdmitted,
     QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} is not admitted: entry {entry_state}")},
    {ErrorCode::unbindRequested,
     QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} has asked to leave the MCN and takes no new orders")},

    {ErrorCode::bankAccountMissing,
     QT_TRANSLATE_NOOP("RefusalWords", "{name} has no bank account to pay out to: have one recorded first")},
    {ErrorCode::bankReferenceUsed,
     QT_TRANSLATE_NOOP("RefusalWords", "The bank reference {reference} was credited before, as top-up {top_up}")},
    {ErrorCode::codeTooSoon, QT_TRANSLATE_NOOP("RefusalWords", "The next code can be sent from {from} on")},
    {ErrorCode::codeMissing, QT_TRANSLATE_NOOP("RefusalWords", "No code is good any more: ask for one first")},
    {ErrorCode::codeExpired, QT_TRANSLATE_NOOP("RefusalWords", "The code was good until {until}: ask for a new one")},
    {ErrorCode::codeWrong, QT_TRANSLATE_NOOP("RefusalWords", "The code is wrong, tries left: {tries_left}")},
    {ErrorCode::withdrawalStateForbids,
     QT_TRANSLATE_NOOP("RefusalWords", "Withdrawal {withdrawal} is {state}, so this is not possible")},
    {ErrorCode::conditionsNotAccepted,
     QT_TRANSLATE_NOOP("RefusalWords", "First read and accept the conditions of closing")},
    {ErrorCode::closureBlocked,
     QT_TRANSLATE_NOOP("RefusalWords", "{open} conditions of closing are not met: {blockers}")},
    {ErrorCode::closureStateForbids,
     QT_TRANSLATE_NOOP("RefusalWords", "Closure {closure} is {state}, so this is not possible")},

    {ErrorCode::fileUnreadable, QT_TRANSLATE_NOOP("RefusalWords", "{file} cannot be read: {reason}")},
    {ErrorCode::fileTooLarge,
     QT_TRANSLATE_NOOP("RefusalWords", "{file} is too large: {actual_bytes}, at most {limit_bytes} are read")},
    {ErrorCode::fileNotRecognised, QT_TRANSLATE_NOOP("RefusalWords", "{file} is no list of creators: {reason}")},
    {ErrorCode::fileDamaged, QT_TRANSLATE_NOOP("RefusalWords", "{file} is damaged: {reason}")},
    {ErrorCode::fileHostile, QT_TRANSLATE_NOOP("RefusalWords", "{file} is refused for safety: {reason}")},
    {ErrorCode::fileUnwritable, QT_TRANSLATE_NOOP("RefusalWords", "{file} cannot be written: {reason}")},
    {ErrorCode::sheetNotFound, QT_TRANSLATE_NOOP("RefusalWords", "{file} has no sheet {sheet}, it has {sheets}")},
    {ErrorCode::importCancelled,
     QT_TRANSLATE_NOOP("RefusalWords", "The import of {file} was cancelled after {rows} rows; nothing was imported")},
    {ErrorCode::tooManyRows,
     QT_TRANSLATE_NOOP("RefusalWords", "{actual} rows do not fit, {file} takes at most {limit}")},

    {ErrorCode::alreadyAdmitted, QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} is admitted already")},
    {ErrorCode::applicationWaiting,
     QT_TRANSLATE_NOOP("RefusalWords", "An application of {nick_name} is waiting for its review")},
    {ErrorCode::creatorBound, QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} is bound to an MCN")},
    {ErrorCode::creatorNotBound, QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} is not bound to an MCN")},
    {ErrorCode::ordersInProgress,
     QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} still has {running} orders in progress")},
    {ErrorCode::contractExclusive,
     QT_TRANSLATE_NOOP("RefusalWords",
                       "The exclusive contract of {nick_name} runs until {ends_at}: the MCN must agree")},
    {ErrorCode::contractOverlaps, QT_TRANSLATE_NOOP("RefusalWords", "{nick_name} has a contract until {ends_at}")},
    {ErrorCode::contractEnded, QT_TRANSLATE_NOOP("RefusalWords", "Contract {contract} has ended")},
    {ErrorCode::proposalDecided,
     QT_TRANSLATE_NOOP("RefusalWords", "Rule version {version} is {state}: it is no open proposal")},

    {ErrorCode::orderStateForbids,
     QT_TRANSLATE_NOOP("RefusalWords", "“{event}” is not possible while the order is in state “{state}”")},
    {ErrorCode::orderDisputed, QT_TRANSLATE_NOOP("RefusalWords", "The order is disputed: only the decision moves it")},
    {ErrorCode::rejectionLimitReached,
     QT_TRANSLATE_NOOP("RefusalWords", "At most {limit} rejections are allowed, {actual} were made")},
    {ErrorCode::cancelRequestOpen,
     QT_TRANSLATE_NOOP("RefusalWords", "A request to cancel is open: it must be answered first")},
    {ErrorCode::noCancelRequest, QT_TRANSLATE_NOOP("RefusalWords", "No request to cancel is open")},
    {ErrorCode::noDispute, QT_TRANSLATE_NOOP("RefusalWords", "No dispute is open")},
    {ErrorCode::noDecision, QT_TRANSLATE_NOOP("RefusalWords", "No decision has been proposed yet")},
    {ErrorCode::publishMomentPassed,
     QT_TRANSLATE_NOOP("RefusalWords", "The moment of publication has come: give the link of the work")},
    {ErrorCode::outsidePublishWindow,
     QT_TRANSLATE_NOOP("RefusalWords", "{at} is outside the publish window from {from} until {until}")},
    {ErrorCode::dueDatePassed,
     QT_TRANSLATE_NOOP("RefusalWords", "It was due at {due} and can no longer be delivered in time")},
    {ErrorCode::ratingClosed, QT_TRANSLATE_NOOP("RefusalWords", "The time to rate is over")},
    {ErrorCode::alreadyRated, QT_TRANSLATE_NOOP("RefusalWords", "Your side has rated this order already")},
    {ErrorCode::retentionNotBreached,
     QT_TRANSLATE_NOOP("RefusalWords", "The work was to stay until {until}; {at} is not in its retention time")},
    {ErrorCode::proposedByAnother,
     QT_TRANSLATE_NOOP("RefusalWords",
                       "Another person proposed it: only that person can withdraw it, you can refuse it")},
    {ErrorCode::passwordWrong, QT_TRANSLATE_NOOP("RefusalWords", "The password is wrong")},
    {ErrorCode::passwordUnchanged,
     QT_TRANSLATE_NOOP("RefusalWords", "The new password is the present one, choose another one")},
    {ErrorCode::userAwaitsConfirmation,
     QT_TRANSLATE_NOOP("RefusalWords", "{login} may act once another operator has confirmed the log-in")},
    {ErrorCode::userNotWaiting, QT_TRANSLATE_NOOP("RefusalWords", "The log-in {login} waits for no confirmation")},
    {ErrorCode::bankChangeWaits,
     QT_TRANSLATE_NOOP("RefusalWords",
                       "Since {since} a change of the bank account to {bank_account} waits for the platform: "
                       "nothing is paid out to {former} before it is decided")},
    {ErrorCode::bankAccountUnchanged, QT_TRANSLATE_NOOP("RefusalWords", "{bank_account} is the bank account already")},
    {ErrorCode::bankChangeDecided, QT_TRANSLATE_NOOP("RefusalWords", "This change of the bank account is {state}")},
    {ErrorCode::refundNotBounced,
     QT_TRANSLATE_NOOP("RefusalWords",
                       "The refund of {closure} has not bounced: it goes to the account that it was asked for "
                       "with")},
    {ErrorCode::refundAccountWaits,
     QT_TRANSLATE_NOOP("RefusalWords",
                       "Another account for the refund of {closure}, {bank_account}, waits for a second "
                       "operator")},
    {ErrorCode::refundAccountDecided, QT_TRANSLATE_NOOP("RefusalWords", "This account for the refund is {state}")},
    {ErrorCode::penaltyInForce, QT_TRANSLATE_NOOP("RefusalWords", "{name} is under a penalty until {until}")},
    {ErrorCode::noPenalty, QT_TRANSLATE_NOOP("RefusalWords", "{name} is under no penalty")},
    {ErrorCode::breachNotReported,
     QT_TRANSLATE_NOOP("RefusalWords", "No breach of the retention was reported for this order")},
    {ErrorCode::compensationMade,
     QT_TRANSLATE_NOOP("RefusalWords", "A compensation of this order was proposed or made before")},
    {ErrorCode::clawBackMade,
     QT_TRANSLATE_NOOP("RefusalWords", "A claw-back of this order was proposed or made before")},
    {ErrorCode::providerPinned,
     QT_TRANSLATE_NOOP("RefusalWords", "{running} running orders have pinned {name} as their service provider")},
    {ErrorCode::noProvider, QT_TRANSLATE_NOOP("RefusalWords", "The project has no service provider")},
    {ErrorCode::alreadyReported, QT_TRANSLATE_NOOP("RefusalWords", "The breach of {kind} {id} was reported before")},
    {ErrorCode::priceMissing, QT_TRANSLATE_NOOP("RefusalWords", "{creator} has no quote for {content}: enter a price")},
    {ErrorCode::orderLimitReached,
     QT_TRANSLATE_NOOP("RefusalWords", "At most {limit} orders per {kind} are allowed, this would make {actual}")},
    {ErrorCode::briefKindNotOffered, QT_TRANSLATE_NOOP("RefusalWords", "{kind} is not offered yet")},
    {ErrorCode::briefStateForbids,
     QT_TRANSLATE_NOOP("RefusalWords", "The brief is {state}, so this is not possible: {command}")},
    {ErrorCode::datesOutOfOrder, QT_TRANSLATE_NOOP("RefusalWords", "“{later}” must not come before “{earlier}”")},

    {ErrorCode::importUndone, QT_TRANSLATE_NOOP("RefusalWords", "Import {batch} was undone before")},
    {ErrorCode::importNotUndoable,
     QT_TRANSLATE_NOOP("RefusalWords", "Import {batch} cannot be undone: {changed} of its rows were changed since, "
                                       "{referenced} have orders, contracts, applications or a log-in")},
    {ErrorCode::importNotLast,
     QT_TRANSLATE_NOOP("RefusalWords", "Import {batch} is covered by {later} later ones: undo those first")},
};

/// Figures that are put together from others.
struct RefusalWords
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString figureWords(const nlohmann::json &figure)
{
    if (figure.is_string())
        return QString::fromStdString(figure.get<std::string>());
    if (figure.is_number_integer())
        return format::exact(figure.get<std::int64_t>());
    if (figure.is_number())
        return QString::number(figure.get<double>());
    if (figure.is_array()) {
        QStringList parts;
        for (const auto &one : figure)
            parts << figureWords(one);
        return parts.join(RefusalWords::tr(", "));
    }
    return QString::fromStdString(figure.dump());
}

QString bytes(std::int64_t count)
{
    return count < 1024 * 1024 ? RefusalWords::tr("%1 KB").arg(format::decimal(double(count) / 1024, 1))
                               : RefusalWords::tr("%1 MB").arg(format::decimal(double(count) / 1024 / 1024, 1));
}

QString localTime(const std::string &text)
{
    const auto at = base::timestampFromIsoText(text);
    return at ? format::dateTime(QDateTime::fromMSecsSinceEpoch(at->ms)) : QString::fromStdString(text);
}

QString blockers(const nlohmann::json &list)
{
    QStringList parts;
    for (const auto &one : list) {
        const std::int64_t amount = one.value("amount_fen", std::int64_t{0});
        const std::int64_t count = one.value("count", std::int64_t{0});
        QString part = names::blocker(one.value("kind", std::string()));
        if (amount != 0)
            part += QLatin1Char(' ') + format::money(amount);
        else if (count != 0)
            part += QLatin1Char(' ') + format::exact(count);
        parts << part;
    }
    return parts.join(RefusalWords::tr(", "));
}

QString entryConditions(const nlohmann::json &list)
{
    QStringList parts;
    for (const auto &one : list) {
        if (one.value("condition", std::string()) == "mcn") {
            parts << RefusalWords::tr("not bound to an MCN");
            continue;
        }
        const QString required = format::exact(one.value("required", std::int64_t{0}));
        const auto actual = one.find("actual");
        parts << (actual != one.end() && actual->is_number_integer()
                      ? RefusalWords::tr("%1 followers needed, %2 now").arg(required, figureWords(*actual))
                      : RefusalWords::tr("%1 followers needed, none known").arg(required));
    }
    return parts.join(RefusalWords::tr("; "));
}

/// A field's own figure: money fields are given in 分, shares in basis points.
QString fieldFigure(const std::string &field, const nlohmann::json &figure)
{
    if (figure.is_number_integer() && field.ends_with("_fen"))
        return format::money(figure.get<std::int64_t>());
    if (figure.is_number_integer() && field.ends_with("_bp"))
        return format::percent(double(figure.get<std::int64_t>()) / 10'000, 2);
    return figureWords(figure);
}

bool holdsObjects(const nlohmann::json &details, const std::string &name)
{
    const auto found = details.find(name);
    return found != details.end() && found->is_array() &&
           std::all_of(found->begin(), found->end(), [](const nlohmann::json &one) { return one.is_object(); });
}

QString figureWords(const base::Error &error, const std::string &name)
{
    const auto &details = error.details;
    if (error.code == ErrorCode::closureBlocked && name == "blockers" && holdsObjects(details, name))
        return blockers(details.at("blockers"));
    if (error.code == ErrorCode::entryConditionsMissing && name == "missing" && holdsObjects(details, "conditions"))
        return entryConditions(details.at("conditions"));
    const auto found = details.find(name);
    if (found == details.end() || found->is_null())
        return format::missing;
    const nlohmann::json &figure = *found;
    if (figure.is_number_integer()) {
        const auto number = figure.get<std::int64_t>();
        if (name.ends_with("_fen"))
            return format::money(number);
        if (name.ends_with("_bytes"))
            return bytes(number);
        return fieldFigure(details.value("field", std::string()), figure);
    }
    if (!figure.is_string())
        return figureWords(figure);
    const auto text = figure.get<std::string>();
    if (name == "field" || name == "earlier" || name == "later")
        return names::field(text);
    if (name == "state" || name == "status" || name == "entry_state")
        return error.code == ErrorCode::orderStateForbids ? names::orderState(text) : names::state(text);
    if (name == "event")
        return names::orderEvent(text);
    if (name == "kind")
        return error.code == ErrorCode::briefKindNotOffered ? names::contentKind(text) : names::kind(text);
    if (name == "content")
        return names::contentKind(text);
    if (name == "role")
        return names::role(text);
    if (name == "command")
        return names::command(text);
    if (name == "account")
        return names::account(text);
    if (name == "reason" || name == "finding")
        return names::reason(text);
    if (name == "user" && text == "you")
        return RefusalWords::tr("you");
    if (name == "from" || name == "until" || name == "at" || name == "due" || name == "ends_at")
        return localTime(text);
    return QString::fromStdString(text);
}

} // namespace

QString words(const base::Error &error)
{
    if (error.code == ErrorCode::internal)
        return failureWords(figureWords(error.details.value("reason", nlohmann::json("?"))));
    const auto *sentence = std::find_if(std::begin(sentences), std::end(sentences),
                                        [&](const Sentence &one) { return one.code == error.code; });
    const bool ownLogIn = error.code == ErrorCode::secondPersonNeeded && error.details.contains("made_by");
    const QString pattern =
        ownLogIn ? RefusalWords::tr("A second person must confirm this: {user} proposed it, and {made_by} "
                                    "made that log-in, or the log-in of who made it")
        : sentence != std::end(sentences)
            ? QCoreApplication::translate("RefusalWords", sentence->words)
            : RefusalWords::tr("This was refused: %1").arg(QString::fromStdString(base::toMessage(error)));
    QString text;
    qsizetype position = 0;
    while (position < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), position);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        text += pattern.mid(position, open - position);
        text += figureWords(error, pattern.mid(open + 1, close - open - 1).toStdString());
        position = close + 1;
    }
    return text + pattern.mid(position);
}

QString failureWords(const QString &message)
{
    struct Failure
    {
        const char *part;
        const char *words;
    };
    static constexpr Failure failures[] = {
        {"disk is full",
         QT_TRANSLATE_NOOP("RefusalWords", "The disk is full. Nothing was changed; free some space and try "
                                           "again.")},
        {"is locked", QT_TRANSLATE_NOOP("RefusalWords", "Another program holds the database. Try again in a moment.")},
        {"is empty: not a database", QT_TRANSLATE_NOOP("RefusalWords", "This file is empty: it is no database.")},
        {"another program", QT_TRANSLATE_NOOP("RefusalWords", "This file is a database of another program.")},
        {"not a database", QT_TRANSLATE_NOOP("RefusalWords", "This file is no database of this program.")},
        {"malformed", QT_TRANSLATE_NOOP("RefusalWords", "The database is damaged. Open a backup under File.")},
        {"schema step",
         QT_TRANSLATE_NOOP("RefusalWords", "This file was made by a different edition of this program.")},
        {"the file has schema",
         QT_TRANSLATE_NOOP("RefusalWords", "This file was made by a newer version of this program. "
                                           "Install that version to open it.")},
        {"cannot be written", QT_TRANSLATE_NOOP("RefusalWords", "The file or its folder cannot be written.")},
        {"readonly", QT_TRANSLATE_NOOP("RefusalWords", "The file or its folder cannot be written.")},
        {"unable to open",
         QT_TRANSLATE_NOOP("RefusalWords", "The file cannot be opened. Does the folder exist, and may you "
                                           "write there?")},
        {"network file system",
         QT_TRANSLATE_NOOP("RefusalWords", "The file lies on a network drive, where locks cannot be "
                                           "trusted. Copy it to this computer.")},
        {"is not sound", QT_TRANSLATE_NOOP("RefusalWords", "The copy is not sound. The original was left as it is.")},
    };
    for (const Failure &one : failures)
        if (message.contains(QLatin1String(one.part)))
            return QCoreApplication::translate("RefusalWords", one.words) + QStringLiteral(" (%1)").arg(message);
    return RefusalWords::tr("Something failed inside the program: %1").arg(message);
}

} // namespace ui
