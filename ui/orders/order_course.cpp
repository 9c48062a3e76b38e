#include "ui/orders/order_course.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace ui {

using orders::OrderState;

namespace {

struct CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrderCourse)
};

struct Versions
{
    int rejected = 0;
    std::optional<base::Timestamp> rejectedAt;
    const orders::DeliverableView *last = nullptr;
};

Versions versionsOf(const orders::OrderAnswer &order, std::string_view kind)
{
    Versions versions;
    for (const orders::DeliverableView &one : order.deliverables) {
        if (one.kind != kind)
            continue;
        if (one.reason) {
            ++versions.rejected;
            versions.rejectedAt = one.decidedAt;
        }
        versions.last = &one;
    }
    return versions;
}

QString until(base::Timestamp at)
{
    return CourseWords::tr("by %1").arg(whenWords(at));
}

void addWork(QList<Step> &steps, const orders::OrderAnswer &order, std::string_view kind)
{
    const bool script = kind == "script";
    const Versions versions = versionsOf(order, kind);
    const std::int64_t left = script ? order.scriptRejectionsLeft : order.videoRejectionsLeft;
    if (versions.rejected > 0)
        steps << Step{(script ? CourseWords::tr("Script rejected %1/%2") : CourseWords::tr("Video rejected %1/%2"))
                          .arg(versions.rejected)
                          .arg(versions.rejected + left),
                      whenWords(versions.rejectedAt), StepState::failed};
    const orders::DeliverableView *last = versions.last;
    const base::Timestamp due = script ? order.terms.scriptDueAt : order.terms.videoDueAt;
    const QString name = script ? CourseWords::tr("Script") : CourseWords::tr("Video");
    if (last == nullptr || last->state == "rejected")
        steps << Step{name, until(due), StepState::waiting};
    else if (last->state == "confirmed")
        steps << Step{CourseWords::tr("%1 v%2 confirmed").arg(name).arg(last->version), whenWords(last->decidedAt),
                      StepState::done};
    else
        steps << Step{CourseWords::tr("%1 v%2").arg(name).arg(last->version), whenWords(last->uploadedAt),
                      StepState::current};
}

} // namespace

QList<Step> courseOf(const orders::OrderAnswer &order)
{
    const orders::OrderRow &row = order.row;
    const auto step = [](const QString &title, std::optional<base::Timestamp> at, const QString &otherwise) {
        return Step{title, at ? whenWords(at) : otherwise, at ? StepState::done : StepState::waiting};
    };
    QList<Step> steps = {step(CourseWords::tr("Payment frozen"), order.paidAt, CourseWords::tr("to pay")),
                         step(CourseWords::tr("Accept"), order.acceptedAt, CourseWords::tr("to accept"))};
    const bool skipped = row.state == OrderState::scriptSkipped || !order.terms.scriptNeeded ||
                         std::any_of(order.timeline.begin(), order.timeline.end(),
                                     [](const orders::EventView &event) { return event.event == "skip_script"; });
    if (skipped)
        steps << Step{CourseWords::tr("Script waived"), {}, order.acceptedAt ? StepState::done : StepState::waiting};
    else
        addWork(steps, order, "script");
    addWork(steps, order, "video");
    const bool isOut =
        orders::isOneOf(row.state, {OrderState::published, OrderState::finished, OrderState::awaitingTail});
    steps << step(
        CourseWords::tr("Publish"), isOut ? order.publishedAt : std::nullopt,
        order.publishAt
            ? CourseWords::tr("at %1").arg(whenWords(order.publishAt))
            : CourseWords::tr("%1 to %2").arg(dayWords(order.terms.publishFrom), dayWords(order.terms.publishUntil)));
    if (order.money.deposit)
        steps << Step{CourseWords::tr("Tail paid"),
                      {},
                      orders::isOneOf(row.state, {OrderState::published, OrderState::finished}) ? StepState::done
                                                                                                : StepState::waiting};
    steps << step(CourseWords::tr("Accepted and settled"), order.finishedAt, CourseWords::tr("when accepted"));
    if (row.state == OrderState::closed || row.state == OrderState::cancelled) {
        steps.removeIf(
            [](const Step &one) { return one.state == StepState::waiting || one.state == StepState::current; });
        const base::Timestamp at = order.timeline.empty() ? row.createdAt : order.timeline.back().at;
        steps << Step{stateWords(row.state), whenWords(at), StepState::failed};
        return steps;
    }
    const bool marked =
        std::any_of(steps.begin(), steps.end(), [](const Step &one) { return one.state == StepState::current; });
    for (Step &one : steps) {
        if (marked || one.state != StepState::waiting)
            continue;
        one.state = StepState::current;
        break;
    }
    return steps;
}

OrderCourse::OrderCourse(QWidget *parent) : Card(parent)
{
    m_steps = new StepStrip(false);
    body()->addWidget(m_steps);
    auto *row = new QHBoxLayout;
    m_rejections = label({}, LabelStyle::hint);
    m_legend = label({}, LabelStyle::hint);
    row->addWidget(m_rejections);
    row->addStretch(1);
    row->addWidget(m_legend);
    body()->addLayout(row);
    body()->setSpacing(4);
    onLanguageChange(this, [this] {
        setAccessibleName(tr("Course of the order"));
        m_legend->setText(tr("Dashed: still to come; the time is a limit"));
    });
}

void OrderCourse::setOrder(const orders::OrderAnswer &order)
{
    m_steps->setSteps(courseOf(order));
    m_rejections->setText(tr("Rejections left: script %1, video %2 (rules version %3)")
                              .arg(order.scriptRejectionsLeft)
                              .arg(order.videoRejectionsLeft)
                              .arg(order.ruleVersion));
}

} // namespace ui
