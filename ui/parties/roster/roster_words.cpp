#include "ui/parties/roster/roster_words.h"

#include "ui/shared/text/format.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>

namespace ui::words_of {

namespace {

struct RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::RosterWords)
};

} // namespace

QString entryState(const std::string &state)
{
    if (state == "admitted")
        return RosterWords::tr("Admitted");
    if (state == "applied")
        return RosterWords::tr("In review");
    if (state == "refused")
        return RosterWords::tr("Refused");
    return RosterWords::tr("Not admitted");
}

Tone entryTone(const std::string &state)
{
    if (state == "admitted")
        return Tone::success;
    if (state == "applied")
        return Tone::warning;
    return state == "refused" ? Tone::danger : Tone::neutral;
}

QString entryCondition(const parties::EntryCondition &condition)
{
    if (condition.condition == "mcn")
        return condition.met ? RosterWords::tr("Bound to an agency")
                             : RosterWords::tr("Must be bound to an agency, is not");
    const QString actual = condition.actual ? format::exact(qint64(*condition.actual)) : RosterWords::tr("not known");
    return RosterWords::tr("Followers ≥ %1, now %2").arg(format::exact(qint64(condition.required)), actual);
}

QString entryConditionShort(const parties::EntryCondition &condition)
{
    const QString mark = condition.met ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
    if (condition.condition == "mcn")
        return mark + RosterWords::tr("agency");
    return mark + RosterWords::tr("followers");
}

QString whyNoOrders(const std::optional<nlohmann::json> &whyNot)
{
    if (!whyNot || !whyNot->is_object())
        return {};
    const auto code = whyNot->find("code");
    if (code != whyNot->end() && code->is_string())
        for (const base::ErrorCode one : base::allErrorCodes())
            if (base::codeName(one) == code->get<std::string>()) {
                const auto details = whyNot->find("details");
                return words(base::Error{one, details != whyNot->end() ? *details : *whyNot});
            }
    const auto state = whyNot->find("entry_state");
    if (state != whyNot->end() && state->is_string())
        return entryState(state->get<std::string>());
    return {};
}

QString contractPhase(const std::string &phase)
{
    if (phase == "running")
        return RosterWords::tr("Running");
    if (phase == "upcoming")
        return RosterWords::tr("Not begun");
    if (phase == "over")
        return RosterWords::tr("Over");
    return RosterWords::tr("Ended");
}

Tone contractTone(const std::string &phase)
{
    if (phase == "running")
        return Tone::success;
    return phase == "upcoming" ? Tone::info : Tone::neutral;
}

QString contractPeriod(const parties::ContractView &contract)
{
    return format::date(toLocal(contract.startsAt).date()) + QStringLiteral(" – ") +
           format::date(toLocal(base::Timestamp(contract.endsAt.ms - 1)).date());
}

QString endReason(const std::optional<std::string> &reason)
{
    if (!reason)
        return format::missing;
    if (*reason == "expired")
        return RosterWords::tr("Expired");
    if (*reason == "unbound")
        return RosterWords::tr("Left the agency");
    return toText(*reason);
}

QString applicationState(const std::string &state)
{
    if (state == "admitted")
        return RosterWords::tr("Admitted");
    return state == "refused" ? RosterWords::tr("Refused") : RosterWords::tr("Waiting");
}

Tone applicationTone(const std::string &state)
{
    if (state == "admitted")
        return Tone::success;
    return state == "refused" ? Tone::danger : Tone::warning;
}

QString share(std::int64_t basisPoints)
{
    return basisPoints % 100 == 0 ? QStringLiteral("%1%").arg(basisPoints / 100)
                                  : QStringLiteral("%1%").arg(double(basisPoints) / 100.0, 0, 'f', 2);
}

} // namespace ui::words_of
