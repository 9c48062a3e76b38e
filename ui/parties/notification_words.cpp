#include "ui/parties/notification_words.h"

#include "base/error.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace ui {

namespace {

struct NotificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(NotificationTexts)
};

struct Kind
{
    std::string_view kind;
    const char *icon;
    Tone tone;
    const char *title;
};

constexpr std::array<Kind, 47> kinds = {{
    {"order.turn", "orders", Tone::accent, QT_TRANSLATE_NOOP("NotificationTexts", "An order waits for you")},
    {"order.finished", "success", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "An order is finished")},
    {"order.ended", "ban", Tone::neutral, QT_TRANSLATE_NOOP("NotificationTexts", "An order has ended")},
    {"order.disputed", "scale", Tone::danger, QT_TRANSLATE_NOOP("NotificationTexts", "An order is disputed")},
    {"order.overdue", "warning", Tone::danger, QT_TRANSLATE_NOOP("NotificationTexts", "An order is overdue")},
    {"order.cancel_requested", "question", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "The creator asks to cancel an order")},
    {"order.retention_breached", "warning", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "A work was taken down in its retention time")},
    {"order.compensated", "yen", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "A compensation was paid")},
    {"order.decision_proposed", "scale", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A decision waits for a second person")},
    {"order.decision_dropped", "scale", Tone::neutral,
     QT_TRANSLATE_NOOP("NotificationTexts", "A proposal was refused or withdrawn")},
    {"order.dispute_reminder", "clock", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A dispute is still undecided")},
    {"project.attached", "folder", Tone::accent,
     QT_TRANSLATE_NOOP("NotificationTexts", "You co-ordinate a new project")},
    {"project.detached", "folder", Tone::neutral,
     QT_TRANSLATE_NOOP("NotificationTexts", "You were taken off a project")},
    {"bank_change_proposed", "bank", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A change of a bank account waits to be confirmed")},
    {"bank_change_asked", "key", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A colleague has proposed another bank account: check that it is yours")},
    {"bank_change_withdrawn", "bank", Tone::neutral,
     QT_TRANSLATE_NOOP("NotificationTexts", "A change of a bank account was taken back")},
    {"refund_account_proposed", "bank", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "Another account for a returned refund waits to be confirmed")},
    {"refund_account_confirmed", "bank", Tone::success,
     QT_TRANSLATE_NOOP("NotificationTexts", "The other account for a returned refund is confirmed")},
    {"refund_account_dropped", "bank", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "The other account for a returned refund was dropped")},
    {"bank_change_confirmed", "bank", Tone::success,
     QT_TRANSLATE_NOOP("NotificationTexts", "Your new bank account is confirmed")},
    {"bank_change_refused", "bank", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "The change of your bank account was refused")},
    {"user_waits", "key", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A log-in of the platform waits to be confirmed")},
    {"user_confirmed", "key", Tone::success,
     QT_TRANSLATE_NOOP("NotificationTexts", "A log-in that you made was confirmed")},
    {"user_refused", "key", Tone::danger, QT_TRANSLATE_NOOP("NotificationTexts", "A log-in that you made was refused")},
    {"penalty_imposed", "warning", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "The platform has penalised you")},
    {"penalty_lifted", "success", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "The penalty was lifted")},
    {"order.clawed_back", "yen", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "Money of an order went back to the brand")},
    {"contract_signed", "pen", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "A contract was signed")},
    {"contract_ended", "pen", Tone::neutral, QT_TRANSLATE_NOOP("NotificationTexts", "A contract has ended")},
    {"rules_proposed", "sliders", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "New rules wait for a second person")},
    {"application_received", "user", Tone::accent,
     QT_TRANSLATE_NOOP("NotificationTexts", "An application for entry came in")},
    {"application_admitted", "success", Tone::success,
     QT_TRANSLATE_NOOP("NotificationTexts", "An application for entry was admitted")},
    {"application_refused", "ban", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "An application for entry was refused")},
    {"creator_bound", "link", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "A creator was bound to an MCN")},
    {"creator_unbound", "link", Tone::neutral, QT_TRANSLATE_NOOP("NotificationTexts", "A creator has left the MCN")},
    {"unbind_requested", "link", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A creator asks to leave the MCN")},
    {"unbind_withdrawn", "link", Tone::neutral,
     QT_TRANSLATE_NOOP("NotificationTexts", "A creator has taken back the request to leave")},
    {"orders_stopped", "ban", Tone::danger, QT_TRANSLATE_NOOP("NotificationTexts", "No new orders any more")},
    {"orders_resumed", "play", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "New orders are taken again")},
    {"withdrawal_requested", "wallet", Tone::accent,
     QT_TRANSLATE_NOOP("NotificationTexts", "A withdrawal waits for its pay-out")},
    {"withdrawal_paid", "wallet", Tone::success, QT_TRANSLATE_NOOP("NotificationTexts", "A withdrawal was paid out")},
    {"withdrawal_failed", "wallet", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "The bank returned a withdrawal")},
    {"closure_applied", "lock", Tone::warning,
     QT_TRANSLATE_NOOP("NotificationTexts", "A closure waits for its review")},
    {"closure_waits", "lock", Tone::neutral,
     QT_TRANSLATE_NOOP("NotificationTexts", "The application for closing waits for its review")},
    {"closure_closed", "lock", Tone::neutral, QT_TRANSLATE_NOOP("NotificationTexts", "The account is closed")},
    {"closure_refused", "ban", Tone::danger, QT_TRANSLATE_NOOP("NotificationTexts", "The closure was refused")},
    {"one_time_code", "key", Tone::accent, QT_TRANSLATE_NOOP("NotificationTexts", "Your verification code")},
}};

constexpr std::array<Kind, 2> payouts = {{
    {"closure_paid_out", "bank", Tone::success,
     QT_TRANSLATE_NOOP("NotificationTexts", "The remaining balance was paid out")},
    {"closure_bounced", "bank", Tone::danger,
     QT_TRANSLATE_NOOP("NotificationTexts", "The bank returned the refund of the closure")},
}};

const Kind *findKind(std::string_view kind)
{
    const auto is = [kind](const Kind &one) { return one.kind == kind; };
    if (const auto *found = std::find_if(kinds.begin(), kinds.end(), is); found != kinds.end())
        return found;
    const auto *found = std::find_if(payouts.begin(), payouts.end(), is);
    return found != payouts.end() ? found : nullptr;
}

QString text(const nlohmann::json &details, const char *name)
{
    const auto found = details.find(name);
    return found != details.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

QString amount(const nlohmann::json &details, const char *name)
{
    const auto found = details.find(name);
    return found != details.end() && found->is_number_integer() ? format::money(found->get<std::int64_t>()) : QString();
}

/// The core's own reason: a text that a person wrote, the moment that was chosen, or a refusal.
QString reasonWords(const nlohmann::json &details)
{
    const auto found = details.find("reason");
    if (found == details.end() || !found->is_object()) {
        const QString said = text(details, "reason");
        const auto moment = base::timestampFromIsoText(said.toStdString());
        return moment ? NotificationTexts::tr("planned for %1").arg(whenWords(*moment)) : said;
    }
    const std::string code = found->value("code", std::string());
    for (const base::ErrorCode one : base::allErrorCodes())
        if (base::codeName(one) == code)
            return words({one, found->value("details", nlohmann::json::object())});
    return {};
}

QString detailWords(const parties::NotificationView &notification)
{
    const nlohmann::json &details = notification.details;
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts << part;
    };
    add(text(details, "number"));
    add(text(details, "brief"));
    add(text(details, "name"));
    add(text(details, "party"));
    add(text(details, "user"));
    add(text(details, "nick_name"));
    add(text(details, "mcn"));
    add(amount(details, "amount_fen"));
    add(amount(details, "refund_fen"));
    add(text(details, "bank_account"));
    add(text(details, "note"));
    add(reasonWords(details));
    return parts.join(QStringLiteral(" · "));
}

QString pageFor(const std::string &subject, parties::Role reader)
{
    using parties::Role;
    const bool isOps = reader == Role::ops;
    if (subject == "order")
        return isOps                      ? QStringLiteral("disputes")
               : reader == Role::provider ? QStringLiteral("projects")
                                          : QStringLiteral("orders");
    if (subject == "closure")
        return isOps ? QStringLiteral("closure-review") : QStringLiteral("security");
    if (subject == "withdrawal" || subject == "code")
        return isOps ? QStringLiteral("payouts") : QStringLiteral("account");
    if (subject == "application" || subject == "creator" || subject == "contract")
        return isOps                 ? QStringLiteral("entry-review")
               : reader == Role::mcn ? QStringLiteral("contracts")
                                     : QStringLiteral("my-contract");
    if (subject == "bank_change" || subject == "user")
        return isOps ? QStringLiteral("confirmations") : QStringLiteral("security");
    if (subject == "penalty")
        return QStringLiteral("security");
    if (subject == "rules")
        return QStringLiteral("rules");
    return subject == "project" ? QStringLiteral("projects") : QString();
}

} // namespace

NotificationWords wordsOf(const parties::NotificationView &notification, parties::Role reader)
{
    NotificationWords result;
    const Kind *kind = findKind(notification.kind);
    result.icon = QString::fromLatin1(kind != nullptr ? kind->icon : "bell");
    result.tone = kind != nullptr ? kind->tone : Tone::neutral;
    result.title = kind != nullptr ? NotificationTexts::tr(kind->title) : QString::fromStdString(notification.kind);
    // What waits, not only that something does.
    if (notification.kind == "order.turn" || notification.kind == "order.ended")
        result.title += QStringLiteral(" · ") + names::orderState(text(notification.details, "state").toStdString());
    result.page = pageFor(notification.subject, reader);
    if (notification.subjectId && notification.subject != "code")
        result.arguments.insert(QString::fromStdString(notification.subject),
                                QString::number(notification.subjectId->value));
    if (notification.kind == "one_time_code") {
        const bool isClosure = text(notification.details, "purpose") == QLatin1String("closure");
        result.code = text(notification.details, "code");
        // The form that the code was sent for is still open there.
        if (isClosure)
            result.page = QStringLiteral("security");
        result.text = result.code.isEmpty() ? NotificationTexts::tr("Used or no longer good")
                      : isClosure           ? NotificationTexts::tr("For closing the account. Tell it to nobody.")
                                            : NotificationTexts::tr("For a withdrawal. Tell it to nobody.");
    } else {
        result.text = detailWords(notification);
    }
    return result;
}

} // namespace ui
