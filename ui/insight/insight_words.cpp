#include "ui/insight/insight_words.h"

#include "ui/shared/text/format.h"

#include <QCoreApplication>

#include <cmath>

namespace ui::words_of {

namespace {

struct InsightWords
{
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

} // namespace

QString stage(insight::Stage stage)
{
    switch (stage) {
    case insight::Stage::acceptance:
        return InsightWords::tr("Acceptance");
    case insight::Stage::script:
        return InsightWords::tr("Script");
    case insight::Stage::video:
        return InsightWords::tr("Video");
    case insight::Stage::publishing:
        return InsightWords::tr("Publishing");
    case insight::Stage::inspection:
        return InsightWords::tr("Inspection");
    case insight::Stage::finished:
        return InsightWords::tr("Finished");
    }
    return {};
}

QString stageCodes(insight::Stage stage)
{
    switch (stage) {
    case insight::Stage::acceptance:
        return QStringLiteral("−1");
    case insight::Stage::script:
        return QStringLiteral("1–42");
    case insight::Stage::video:
        return QStringLiteral("43–52");
    case insight::Stage::publishing:
        return QStringLiteral("53 · 10");
    case insight::Stage::inspection:
        return QStringLiteral("54");
    case insight::Stage::finished:
        return QStringLiteral("3");
    }
    return {};
}

QString measure(insight::Measure measure)
{
    switch (measure) {
    case insight::Measure::gmv:
        return InsightWords::tr("GMV (paid)");
    case insight::Measure::refund:
        return InsightWords::tr("Refunds");
    case insight::Measure::inProgress:
        return InsightWords::tr("Orders in progress");
    case insight::Measure::overdue:
        return InsightWords::tr("Overdue orders");
    case insight::Measure::judged:
        return InsightWords::tr("Orders judged for punctuality");
    case insight::Measure::onTime:
        return InsightWords::tr("Published on time");
    case insight::Measure::late:
        return InsightWords::tr("Published late");
    case insight::Measure::paid:
        return InsightWords::tr("Orders paid in the period");
    case insight::Measure::finished:
        return InsightWords::tr("Finished orders");
    case insight::Measure::stillInProgress:
        return InsightWords::tr("Of these in progress");
    case insight::Measure::ended:
        return InsightWords::tr("Closed or cancelled");
    case insight::Measure::earlierInProgress:
        return InsightWords::tr("Earlier orders in progress");
    case insight::Measure::entered:
        return InsightWords::tr("Entered the stage");
    case insight::Measure::staying:
        return InsightWords::tr("Staying in the stage");
    case insight::Measure::lost:
        return InsightWords::tr("Lost in the stage");
    case insight::Measure::stageOverdue:
        return InsightWords::tr("Overdue in the stage");
    }
    return {};
}

QString measureHint(insight::Measure measure)
{
    switch (measure) {
    case insight::Measure::gmv:
        return InsightWords::tr("What brands paid into orders in the period, the fee included. Top-ups do not count.");
    case insight::Measure::refund:
        return InsightWords::tr("What went back to brands in the period, whenever it was paid.");
    case insight::Measure::inProgress:
        return InsightWords::tr("Paid orders that are not finished, closed or cancelled at the end of the period.");
    case insight::Measure::overdue:
        return InsightWords::tr("Orders in progress whose due date or clock has run out.");
    case insight::Measure::judged:
        return InsightWords::tr("Orders that were published, or whose publish window ended, in the period.");
    case insight::Measure::onTime:
        return InsightWords::tr("Judged orders that were published within their window.");
    case insight::Measure::late:
        return InsightWords::tr("Judged orders that were not published within their window.");
    case insight::Measure::paid:
    case insight::Measure::finished:
    case insight::Measure::stillInProgress:
    case insight::Measure::ended:
        return InsightWords::tr("Of the orders whose first payment lies in the period, as they stand now.");
    case insight::Measure::earlierInProgress:
        return InsightWords::tr("Orders that were paid before the period and are in progress now.");
    case insight::Measure::entered:
    case insight::Measure::staying:
    case insight::Measure::lost:
    case insight::Measure::stageOverdue:
        return InsightWords::tr(
            "Of the orders whose first payment lies in the period: entered = next stage + staying + lost.");
    }
    return {};
}

QString reviewKind(insight::ReviewKind kind)
{
    switch (kind) {
    case insight::ReviewKind::entry:
        return InsightWords::tr("Entry");
    case insight::ReviewKind::closure:
        return InsightWords::tr("Closure");
    case insight::ReviewKind::payout:
        return InsightWords::tr("Refund");
    case insight::ReviewKind::dispute:
        return InsightWords::tr("Dispute");
    case insight::ReviewKind::withdrawal:
        return InsightWords::tr("Pay-out");
    case insight::ReviewKind::compensation:
        return InsightWords::tr("Pool");
    case insight::ReviewKind::clawBack:
        return InsightWords::tr("Claw-back");
    case insight::ReviewKind::rule:
        return InsightWords::tr("Rule");
    case insight::ReviewKind::bankChange:
        return InsightWords::tr("Bank account");
    case insight::ReviewKind::user:
        return InsightWords::tr("Log-in");
    }
    return {};
}

Tone reviewTone(insight::ReviewKind kind)
{
    switch (kind) {
    case insight::ReviewKind::entry:
        return Tone::info;
    case insight::ReviewKind::closure:
    case insight::ReviewKind::payout:
        return Tone::warning;
    case insight::ReviewKind::dispute:
    case insight::ReviewKind::compensation:
    case insight::ReviewKind::clawBack:
        return Tone::danger;
    case insight::ReviewKind::withdrawal:
    case insight::ReviewKind::bankChange:
        return Tone::accent;
    case insight::ReviewKind::user:
    case insight::ReviewKind::rule:
        return Tone::neutral;
    }
    return Tone::neutral;
}

QString reviewPage(insight::ReviewKind kind)
{
    switch (kind) {
    case insight::ReviewKind::entry:
        return QStringLiteral("entry-review");
    case insight::ReviewKind::closure:
    case insight::ReviewKind::payout:
        return QStringLiteral("closure-review");
    case insight::ReviewKind::dispute:
    case insight::ReviewKind::compensation:
    case insight::ReviewKind::clawBack:
        return QStringLiteral("disputes");
    case insight::ReviewKind::withdrawal:
        return QStringLiteral("payouts");
    case insight::ReviewKind::rule:
        return QStringLiteral("rules");
    case insight::ReviewKind::bankChange:
    case insight::ReviewKind::user:
        return QStringLiteral("confirmations");
    }
    return {};
}

QString category(const std::string &name)
{
    return name.empty() ? InsightWords::tr("No category") : QString::fromStdString(name);
}

QString partyKind(const std::string &kind)
{
    if (kind == "platform")
        return InsightWords::tr("Platform");
    if (kind == "brand")
        return InsightWords::tr("Brand");
    if (kind == "mcn")
        return InsightWords::tr("MCN");
    if (kind == "creator")
        return InsightWords::tr("Creator");
    if (kind == "provider")
        return InsightWords::tr("Service provider");
    return QString::fromStdString(kind);
}

QString partyStatus(const std::string &status)
{
    if (status == "active")
        return InsightWords::tr("Active");
    if (status == "closing")
        return InsightWords::tr("Closing");
    if (status == "closed")
        return InsightWords::tr("Closed");
    return QString::fromStdString(status);
}

Tone partyStatusTone(const std::string &status)
{
    return status == "active" ? Tone::success : status == "closing" ? Tone::warning : Tone::neutral;
}

QString period(QDate first, QDate last)
{
    if (first == last)
        return format::date(first);
    return InsightWords::tr("%1 to %2")
        .arg(format::date(first),
             first.year() == last.year() ? last.toString(QStringLiteral("MM-dd")) : format::date(last));
}

QString points(double change)
{
    const QString size = format::decimal(std::abs(change) * 100, 1);
    return InsightWords::tr("%1 pp").arg((change > 0   ? QStringLiteral("▲ ")
                                          : change < 0 ? QStringLiteral("▼ ")
                                                       : QString()) +
                                         size);
}

} // namespace ui::words_of
