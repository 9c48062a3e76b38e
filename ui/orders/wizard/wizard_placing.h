#pragma once

#include "ui/orders/wizard/wizard_draft.h"
#include "ui/workspace/core.h"

#include <QObject>

namespace ui {

/// How far the way from a draft to placed (and paid) orders has come.
struct PlacingOutcome
{
    struct Placed
    {
        orders::PlacedOrder order;
        bool paid = false;
        std::optional<base::Error> refusal; ///< why it was not paid
    };
    std::optional<orders::ProjectId> project;
    std::optional<orders::BriefId> brief;
    bool published = false;
    std::vector<Placed> orders;
    base::Money total;
    bool wantedPaid = false;
    /// The command that was refused ("order.place") and why; nothing after it was done. Empty: all orders are placed.
    std::string refused;
    std::optional<base::Error> error;

    [[nodiscard]] bool isPlaced() const { return !error && !orders.empty(); }
    [[nodiscard]] int unpaid() const;
};

/// project.create (for a new one) → brief.create → brief.publish → order.place (all or none) → order.pay, one each.
/// Each command has a key that belongs to its request, kept in the draft: whatever is sent twice (a double click,
/// another try after a refusal or a restart) has one effect, and what was changed meanwhile is a new request.
class WizardPlacing : public QObject
{
    Q_OBJECT

public:
    explicit WizardPlacing(Core &core, QObject *parent = nullptr);

    /// Does nothing while it runs. The draft's keys are filled in as it goes.
    void start(WizardDraft &draft, bool pay);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const PlacingOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void finished();
    /// The draft's keys changed: worth keeping.
    void keysChanged(const QJsonObject &keys);

private:
    template <class Command>
    std::string keyFor(const std::string &name, const Command &command);
    void createBrief();
    void publish();
    void place();
    void payFrom(size_t index);
    void refuse(const std::string &command, const base::Error &error);
    void end();

    Core &m_core;
    WizardDraft m_draft;
    PlacingOutcome m_outcome;
    bool m_running = false;
};

} // namespace ui
