#include "ui/orders/actions/order_actions.h"

#include "ui/orders/actions/cancel_form.h"
#include "ui/orders/actions/dispute_forms.h"
#include "ui/orders/actions/order_form.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/actions/plain_commands.h"
#include "ui/orders/actions/proposal_form.h"
#include "ui/workspace/words.h"

namespace ui {

OrderActions::OrderActions(Core &core, QWidget *window) : QObject(window), m_core(core), m_window(window) {}

bool OrderActions::isImmediate(std::string_view command)
{
    return command == "order.accept" || command == "order.confirm_script" || command == "order.confirm_video";
}

CommandDialog *OrderActions::makeForm(const orders::OrderAnswer &order, const std::string &command)
{
    if (command == "order.cancel")
        return new CancelForm(m_core, order, m_window);
    if (command == "order.publish")
        return new PublishForm(m_core, order, m_window);
    if (command == "order.rate")
        return new RateForm(m_core, order, m_window);
    if (command == "order.answer_cancel")
        return new AnswerCancelForm(m_core, order, m_window);
    if (command == "order.decide")
        return new DecideForm(m_core, order, m_window);
    if (command == "order.confirm_decision")
        return new ConfirmDecisionForm(m_core, order, m_window);
    if (command == "order.compensate" || command == "order.claw_back")
        return new ProposalForm(m_core, order, command, m_window);
    return new OrderForm(m_core, order, command, m_window);
}

void OrderActions::start(const orders::OrderAnswer &order, const std::string &command)
{
    if (isImmediate(command)) {
        giveAtOnce(order.row, command);
        return;
    }
    if (m_form != nullptr)
        return;
    m_form = makeForm(order, command);
    connect(m_form, &CommandDialog::done, this, &OrderActions::done);
    connect(m_form, &CommandDialog::outdated, this, &OrderActions::outdated);
    m_form->open();
}

void OrderActions::giveAtOnce(const orders::OrderRow &row, const std::string &command)
{
    if (m_running)
        return;
    m_running = true;
    Q_EMIT runningChanged(true);
    const std::string intention = command + ' ' + std::to_string(row.order.value) + ' ' + std::to_string(row.revision);
    std::string &key = m_keys[intention];
    if (key.empty())
        key = Core::newKey();
    withPlainCommand(command, row.order, row.revision, [this, &key](const auto &plain) {
        m_core.execute(this, plain, key, [this](base::Result<orders::OrderOutcome> outcome) {
            m_running = false;
            Q_EMIT runningChanged(false);
            if (outcome.ok()) {
                Q_EMIT done(tr("%1: %2").arg(toText(outcome->number), stateWords(outcome->state)));
                return;
            }
            Q_EMIT refused(words(outcome.error()));
            Q_EMIT outdated();
        });
    });
}

} // namespace ui
