#include "ui/orders/order_words.h"
#include "ui/workspace/names.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::orders)
};

} // namespace

QString stageWords(orders::Stage stage)
{
    switch (stage) {
    case orders::Stage::beforeAcceptance:
        return Words::tr("Before acceptance");
    case orders::Stage::beforeScript:
        return Words::tr("Before script");
    case orders::Stage::afterScript:
        return Words::tr("After script");
    case orders::Stage::afterVideo:
        return Words::tr("After video");
    case orders::Stage::afterVideoRejections:
        return Words::tr("Video rejected twice");
    case orders::Stage::overdue:
        return Words::tr("Creator late");
    case orders::Stage::published:
        return Words::tr("Published");
    }
    return {};
}

QString ruleWords(const orders::StageLine &line)
{
    const QString share = shareWords(line.shareBp);
    if (line.rule == "compensation_before_script_bp")
        return Words::tr("A brand that cancels before the script is uploaded pays %1 of the task cost.").arg(share);
    if (line.rule == "compensation_after_script_bp")
        return Words::tr("A brand that cancels after the script and before the video is uploaded pays %1 of the task "
                         "cost; the platform's fee is taken on that part alone.")
            .arg(share);
    if (line.rule == "compensation_after_video_bp")
        return Words::tr("A brand that cancels after the video is uploaded pays %1 of the task cost; the platform's "
                         "fee is taken on that part alone.")
            .arg(share);
    if (line.rule == "compensation_two_video_rejections_bp")
        return Words::tr("A brand that has used up its rejections of the video pays %1 of the task cost.").arg(share);
    if (line.stage == orders::Stage::overdue)
        return Words::tr("The creator is late: everything goes back to the brand, and the creator loses %1 points of "
                         "credit.")
            .arg(line.creditLoss);
    if (line.stage == orders::Stage::beforeAcceptance)
        return Words::tr("Until the order is accepted everything goes back to the brand.");
    return Words::tr("A published work can no longer be cancelled.");
}

QString cancelReasonWords(std::int64_t code)
{
    switch (code) {
    case 0:
        return Words::tr("Other");
    case 1:
        return Words::tr("Wrong information given");
    case 2:
        return Words::tr("Promotion plan changed");
    case 3:
        return Words::tr("Agreed with each other");
    case 4:
        return Words::tr("Creator has no time");
    case 5:
        return Words::tr("Creator does not cooperate");
    case 6:
        return Words::tr("Work does not meet the brief");
    default:
        return QString::number(code);
    }
}

QString freeWayWords(const orders::FreeWay &way)
{
    if (way.way == "now")
        return Words::tr("Cancelling now costs nothing.");
    if (way.way == "creator_request")
        return Words::tr("If the creator side asks to cancel and you agree, everything comes back without a "
                         "compensation.");
    return Words::tr("If nothing is delivered by %1 you may cancel free of charge.").arg(whenWords(way.from));
}

QString accountWords(const QString &kind)
{
    return kind == QLatin1String("payee") ? Words::tr("Creator side") : names::account(kind.toStdString());
}

QString transferWords(std::int64_t code)
{
    switch (code) {
    case 20:
        return Words::tr("Payment frozen");
    case 21:
        return Words::tr("Settled");
    case 22:
        return Words::tr("Platform fee");
    case 23:
        return Words::tr("Given back");
    case 24:
        return Words::tr("Compensation of the stage");
    case 25:
        return Words::tr("Creator's share");
    case 26:
        return Words::tr("Service provider's share");
    case 40:
        return Words::tr("Compensation from the pool");
    case 90:
        return Words::tr("Correction");
    default:
        return QString::number(code);
    }
}

} // namespace ui
