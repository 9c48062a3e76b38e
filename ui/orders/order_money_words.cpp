#include "ui/orders/order_words.h"
#include "ui/workspace/names.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct MoneyWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::orders)
};

} // namespace

QString stageWords(orders::Stage stage)
{
    switch (stage) {
    case orders::Stage::beforeAcceptance:
        return MoneyWords::tr("Before acceptance");
    case orders::Stage::beforeScript:
        return MoneyWords::tr("Before script");
    case orders::Stage::afterScript:
        return MoneyWords::tr("After script");
    case orders::Stage::afterVideo:
        return MoneyWords::tr("After video");
    case orders::Stage::afterVideoRejections:
        return MoneyWords::tr("Video rejected twice");
    case orders::Stage::overdue:
        return MoneyWords::tr("Creator late");
    case orders::Stage::published:
        return MoneyWords::tr("Published");
    }
    return {};
}

QString ruleWords(const orders::StageLine &line)
{
    const QString share = shareWords(line.shareBp);
    if (line.rule == "compensation_before_script_bp")
        return MoneyWords::tr("A brand that cancels before the script is uploaded pays %1 of the task cost.")
            .arg(share);
    if (line.rule == "compensation_after_script_bp")
        return MoneyWords::tr(
                   "A brand that cancels after the script and before the video is uploaded pays %1 of the task "
                   "cost; the platform's fee is taken on that part alone.")
            .arg(share);
    if (line.rule == "compensation_after_video_bp")
        return MoneyWords::tr(
                   "A brand that cancels after the video is uploaded pays %1 of the task cost; the platform's "
                   "fee is taken on that part alone.")
            .arg(share);
    if (line.rule == "compensation_two_video_rejections_bp")
        return MoneyWords::tr("A brand that has used up its rejections of the video pays %1 of the task cost.")
            .arg(share);
    if (line.stage == orders::Stage::overdue)
        return MoneyWords::tr(
                   "The creator is late: everything goes back to the brand, and the creator loses %1 points of "
                   "credit.")
            .arg(line.creditLoss);
    if (line.stage == orders::Stage::beforeAcceptance)
        return MoneyWords::tr("Until the order is accepted everything goes back to the brand.");
    return MoneyWords::tr("A published work can no longer be cancelled.");
}

QString cancelReasonWords(std::int64_t code)
{
    switch (code) {
    case 0:
        return MoneyWords::tr("Other");
    case 1:
        return MoneyWords::tr("Wrong information given");
    case 2:
        return MoneyWords::tr("Promotion plan changed");
    case 3:
        return MoneyWords::tr("Agreed with each other");
    case 4:
        return MoneyWords::tr("Creator has no time");
    case 5:
        return MoneyWords::tr("Creator does not cooperate");
    case 6:
        return MoneyWords::tr("Work does not meet the brief");
    default:
        return QString::number(code);
    }
}

QString freeWayWords(const orders::FreeWay &way)
{
    if (way.way == "now")
        return MoneyWords::tr("Cancelling now costs nothing.");
    if (way.way == "creator_request")
        return MoneyWords::tr("If the creator side asks to cancel and you agree, everything comes back without a "
                              "compensation.");
    return MoneyWords::tr("If nothing is delivered by %1 you may cancel free of charge.").arg(whenWords(way.from));
}

QString accountWords(const QString &kind)
{
    return kind == QLatin1String("payee") ? MoneyWords::tr("Creator side") : names::account(kind.toStdString());
}

QString transferWords(std::int64_t code)
{
    switch (code) {
    case 20:
        return MoneyWords::tr("Payment frozen");
    case 21:
        return MoneyWords::tr("Settled");
    case 22:
        return MoneyWords::tr("Platform fee");
    case 23:
        return MoneyWords::tr("Given back");
    case 24:
        return MoneyWords::tr("Compensation of the stage");
    case 25:
        return MoneyWords::tr("Creator's share");
    case 26:
        return MoneyWords::tr("Service provider's share");
    case 40:
        return MoneyWords::tr("Compensation from the pool");
    case 90:
        return MoneyWords::tr("Correction");
    default:
        return QString::number(code);
    }
}

} // namespace ui
