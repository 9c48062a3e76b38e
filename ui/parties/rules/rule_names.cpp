#include "ui/parties/rules/rule_names.h"

#include "ui/shared/text/format.h"

#include <QCoreApplication>
#include <QHash>

namespace ui::rule_names {

namespace {

struct RuleNames
{
    Q_DECLARE_TR_FUNCTIONS(RuleNames)
};

enum class Group { entry, money, limits, compensation, security };

struct Known
{
    const char *title;
    Group group;
    Unit unit;
};

const QHash<QString, Known> &known()
{
    static const QHash<QString, Known> table = {
        {QStringLiteral("entry_minimum_followers"),
         {QT_TRANSLATE_NOOP("RuleNames", "Followers needed for entry"), Group::entry, Unit::count}},
        {QStringLiteral("entry_requires_mcn"),
         {QT_TRANSLATE_NOOP("RuleNames", "An MCN is needed for entry"), Group::entry, Unit::flag}},
        {QStringLiteral("entry_review_days"),
         {QT_TRANSLATE_NOOP("RuleNames", "Time to review an application"), Group::entry, Unit::days}},
        {QStringLiteral("platform_fee_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Platform fee, of the task cost"), Group::money, Unit::share}},
        {QStringLiteral("deposit_minimum_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Least deposit of a prepaid order"), Group::money, Unit::share}},
        {QStringLiteral("provider_share_maximum_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Largest share of a service provider, of the fee"), Group::money,
          Unit::share}},
        {QStringLiteral("pay_timeout_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To pay (0)"), Group::limits, Unit::hours}},
        {QStringLiteral("accept_timeout_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To accept (−1)"), Group::limits, Unit::hours}},
        {QStringLiteral("script_review_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To review a script (41)"), Group::limits, Unit::hours}},
        {QStringLiteral("video_review_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To review a video (51)"), Group::limits, Unit::hours}},
        {QStringLiteral("tail_timeout_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To pay the tail (10)"), Group::limits, Unit::hours}},
        {QStringLiteral("link_timeout_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To give the work's link (53)"), Group::limits, Unit::hours}},
        {QStringLiteral("inspection_days"),
         {QT_TRANSLATE_NOOP("RuleNames", "To inspect (54)"), Group::limits, Unit::days}},
        {QStringLiteral("rating_days"), {QT_TRANSLATE_NOOP("RuleNames", "To rate (3)"), Group::limits, Unit::days}},
        {QStringLiteral("overdue_cancel_days"),
         {QT_TRANSLATE_NOOP("RuleNames", "Overdue until the system cancels"), Group::limits, Unit::days}},
        {QStringLiteral("dispute_policy_days"),
         {QT_TRANSLATE_NOOP("RuleNames", "Dispute until the policy decides"), Group::limits, Unit::days}},
        {QStringLiteral("dispute_remind_days"),
         {QT_TRANSLATE_NOOP("RuleNames", "Dispute until operators are reminded"), Group::limits, Unit::days}},
        {QStringLiteral("cancel_answer_hours"),
         {QT_TRANSLATE_NOOP("RuleNames", "To answer a creator's request to cancel"), Group::limits, Unit::hours}},
        {QStringLiteral("script_rejection_limit"),
         {QT_TRANSLATE_NOOP("RuleNames", "Rejections of a script"), Group::limits, Unit::count}},
        {QStringLiteral("video_rejection_limit"),
         {QT_TRANSLATE_NOOP("RuleNames", "Rejections of a video"), Group::limits, Unit::count}},
        {QStringLiteral("compensation_before_script_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Cancelled before the script"), Group::compensation, Unit::share}},
        {QStringLiteral("compensation_after_script_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Cancelled after the script"), Group::compensation, Unit::share}},
        {QStringLiteral("compensation_after_video_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Cancelled after the video"), Group::compensation, Unit::share}},
        {QStringLiteral("compensation_two_video_rejections_bp"),
         {QT_TRANSLATE_NOOP("RuleNames", "Cancelled after all rejections of the video"), Group::compensation,
          Unit::share}},
        {QStringLiteral("overdue_credit_loss"),
         {QT_TRANSLATE_NOOP("RuleNames", "Credit lost by being overdue"), Group::security, Unit::points}},
        {QStringLiteral("retention_breach_credit_loss"),
         {QT_TRANSLATE_NOOP("RuleNames", "Credit lost by a breach of retention"), Group::security, Unit::points}},
        {QStringLiteral("closure_review_days"),
         {QT_TRANSLATE_NOOP("RuleNames", "Time to review a closure"), Group::security, Unit::workingDays}},
        {QStringLiteral("code_minutes"),
         {QT_TRANSLATE_NOOP("RuleNames", "Life of a one-time code"), Group::security, Unit::minutes}},
        {QStringLiteral("code_tries"),
         {QT_TRANSLATE_NOOP("RuleNames", "Tries of a one-time code"), Group::security, Unit::count}},
    };
    return table;
}

const Known *find(const std::string &name)
{
    const auto found = known().constFind(QString::fromStdString(name));
    return found != known().constEnd() ? &*found : nullptr;
}

} // namespace

Unit unitOf(const std::string &name)
{
    const Known *rule = find(name);
    return rule != nullptr ? rule->unit : Unit::count;
}

QString title(const std::string &name)
{
    const Known *rule = find(name);
    return rule != nullptr ? RuleNames::tr(rule->title) : QString::fromStdString(name);
}

QString group(const std::string &name)
{
    const Known *rule = find(name);
    switch (rule != nullptr ? rule->group : Group::security) {
    case Group::entry:
        return RuleNames::tr("Entry");
    case Group::money:
        return RuleNames::tr("Fees and shares");
    case Group::limits:
        return RuleNames::tr("Time limits and rejections");
    case Group::compensation:
        return RuleNames::tr("Compensation, of the task cost");
    case Group::security:
        return RuleNames::tr("Credit and security");
    }
    return {};
}

QString suffix(const std::string &name)
{
    switch (unitOf(name)) {
    case Unit::count:
    case Unit::flag:
        return {};
    case Unit::share:
        return QStringLiteral(" %");
    case Unit::hours:
        return RuleNames::tr(" hours");
    case Unit::days:
        return RuleNames::tr(" days");
    case Unit::workingDays:
        return RuleNames::tr(" working days");
    case Unit::minutes:
        return RuleNames::tr(" minutes");
    case Unit::points:
        return RuleNames::tr(" points");
    }
    return {};
}

QString value(const std::string &name, std::int64_t value)
{
    switch (unitOf(name)) {
    case Unit::flag:
        return value != 0 ? RuleNames::tr("yes") : RuleNames::tr("no");
    case Unit::share:
        return format::percent(double(value) / 10'000, value % 100 == 0 ? 0 : 2);
    case Unit::count:
    case Unit::hours:
    case Unit::days:
    case Unit::workingDays:
    case Unit::minutes:
    case Unit::points:
        return format::exact(qint64(value)) + suffix(name);
    }
    return {};
}

} // namespace ui::rule_names
