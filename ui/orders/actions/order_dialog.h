#pragma once

#include "ui/orders/actions/command_dialog.h"
#include "ui/orders/order_words.h"

namespace ui {

/// A form for one command of one order. When the order changed meanwhile it says so and what the order is now, keeps
/// what was typed, and may be sent again if the command is still possible.
class OrderDialog : public CommandDialog
{
    Q_OBJECT

public:
    OrderDialog(Core &core, const orders::OrderAnswer &order, std::string command, QWidget *parent);

protected:
    [[nodiscard]] const orders::OrderAnswer &order() const { return m_order; }
    [[nodiscard]] const std::string &command() const { return m_command; }
    /// "XT1118-0931 · creator · state": the line below a title.
    [[nodiscard]] QString orderLine() const;
    /// The order was read anew: show its figures.
    virtual void orderRead() {}
    void afterStale(const base::Error &error) override;

private:
    orders::OrderAnswer m_order;
    std::string m_command;
    Latest m_latest;
};

} // namespace ui
