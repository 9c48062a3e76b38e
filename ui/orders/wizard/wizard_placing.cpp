#include "ui/orders/wizard/wizard_placing.h"

#include <algorithm>

namespace ui {

int PlacingOutcome::unpaid() const
{
    return int(std::count_if(orders.begin(), orders.end(), [](const Placed &one) { return !one.paid; }));
}

WizardPlacing::WizardPlacing(Core &core, QObject *parent) : QObject(parent), m_core(core) {}

template <class Command>
std::string WizardPlacing::keyFor(const std::string &name, const Command &command)
{
    const QString id = QString::fromStdString(name);
    const QString request = QString::fromStdString(base::toJson(command).dump());
    const QJsonObject known = m_draft.keys[id].toObject();
    if (known["request"].toString() == request)
        return known["key"].toString().toStdString();
    const std::string key = Core::newKey();
    m_draft.keys[id] = QJsonObject{{"request", request}, {"key", QString::fromStdString(key)}};
    Q_EMIT keysChanged(m_draft.keys);
    return key;
}

void WizardPlacing::start(WizardDraft &draft, bool pay)
{
    if (m_running)
        return;
    m_running = true;
    m_draft = draft;
    m_outcome = {};
    m_outcome.wantedPaid = pay;
    if (draft.project) {
        m_outcome.project = draft.project;
        return createBrief();
    }
    const orders::CreateProject command = m_draft.projectCommand();
    m_core.execute(this, command, keyFor("project.create", command),
                   [this](base::Result<orders::ProjectOutcome> result) {
                       if (!result.ok())
                           return refuse("project.create", result.error());
                       m_outcome.project = result->project;
                       createBrief();
                   });
}

void WizardPlacing::createBrief()
{
    if (m_draft.brief) {
        m_outcome.brief = m_draft.brief;
        m_outcome.published = true;
        return place();
    }
    const orders::CreateBrief command = m_draft.briefCommand(*m_outcome.project);
    m_core.execute(this, command, keyFor("brief.create", command), [this](base::Result<orders::BriefOutcome> result) {
        if (!result.ok())
            return refuse("brief.create", result.error());
        m_outcome.brief = result->brief;
        publish();
    });
}

void WizardPlacing::publish()
{
    const orders::PublishBrief command{*m_outcome.brief, std::nullopt};
    m_core.execute(this, command, keyFor("brief.publish", command), [this](base::Result<orders::BriefOutcome> result) {
        if (!result.ok())
            return refuse("brief.publish", result.error());
        m_outcome.published = true;
        place();
    });
}

void WizardPlacing::place()
{
    orders::PlaceOrders command;
    command.brief = *m_outcome.brief;
    command.creators = m_draft.placeLines();
    m_core.execute(this, command, keyFor("order.place", command), [this](base::Result<orders::PlaceOutcome> result) {
        if (!result.ok())
            return refuse("order.place", result.error());
        m_outcome.total = result->total;
        for (const orders::PlacedOrder &order : result->orders)
            m_outcome.orders.push_back({order, false, std::nullopt});
        if (m_outcome.wantedPaid)
            payFrom(0);
        else
            end();
    });
}

void WizardPlacing::payFrom(size_t index)
{
    if (index >= m_outcome.orders.size())
        return end();
    const orders::PayOrder command{m_outcome.orders[index].order.order, std::nullopt};
    const std::string name = "order.pay " + std::to_string(command.order.value);
    m_core.execute(this, command, keyFor(name, command), [this, index](base::Result<orders::OrderOutcome> result) {
        PlacingOutcome::Placed &placed = m_outcome.orders[index];
        placed.paid = result.ok();
        if (!result.ok())
            placed.refusal = result.error();
        // A dearer order may fail where a cheaper one can still be paid: every one is tried.
        payFrom(index + 1);
    });
}

void WizardPlacing::refuse(const std::string &command, const base::Error &error)
{
    m_outcome.refused = command;
    m_outcome.error = error;
    end();
}

void WizardPlacing::end()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace ui
