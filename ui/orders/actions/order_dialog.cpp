#include "ui/orders/actions/order_dialog.h"

#include "ui/workspace/words.h"

namespace ui {

OrderDialog::OrderDialog(Core &core, const orders::OrderAnswer &order, std::string command, QWidget *parent)
    : CommandDialog(core, parent), m_order(order), m_command(std::move(command))
{}

QString OrderDialog::orderLine() const
{
    return tr("%1 · %2 · %3")
        .arg(toText(m_order.row.creatorName), toText(m_order.row.number), stateWords(m_order.row.state));
}

void OrderDialog::afterStale(const base::Error &error)
{
    setPossible(false);
    core().ask(
        this, m_latest, orders::OrderQuery{m_order.row.order}, [this, error](base::Result<orders::OrderAnswer> answer) {
            if (!answer.ok()) {
                showRefusal(words(answer.error()));
                return;
            }
            m_order = *std::move(answer);
            const orders::ActionView *action = findAction(m_order.actions, m_command);
            const bool possible = action != nullptr && action->allowed;
            const QString why = action != nullptr ? refusalWords(*action) : QString();
            const QString now = tr("The order is now “%1”.").arg(stateWords(m_order.row.state));
            showRefusal(words(error),
                        possible ? now + QLatin1Char(' ') + tr("You can send it again.") : now + QLatin1Char(' ') + why,
                        possible);
            renewKey();
            setPossible(possible, why);
            orderRead();
        });
}

} // namespace ui
