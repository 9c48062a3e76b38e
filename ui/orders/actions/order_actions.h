#pragma once

#include "ui/orders/actions/command_dialog.h"
#include "ui/orders/order_words.h"

#include <map>

namespace ui {

/// Carries out what a button of an order says: at once when nothing is asked, else by its form. Give it the order that
/// the user saw; the same click twice has one effect.
///
///     auto *actions = new OrderActions(core, page);
///     connect(actions, &OrderActions::done, …toast and refresh…);
///     actions->start(answer, "order.decide");
class OrderActions : public QObject
{
    Q_OBJECT

public:
    OrderActions(Core &core, QWidget *window);

    void start(const orders::OrderAnswer &order, const std::string &command);
    /// Whether the command is given without a form.
    [[nodiscard]] static bool isImmediate(std::string_view command);
    /// The form that is open, or null.
    [[nodiscard]] CommandDialog *form() const { return m_form; }
    /// The form of a command that needs one; nobody has shown it yet.
    [[nodiscard]] CommandDialog *makeForm(const orders::OrderAnswer &order, const std::string &command);

Q_SIGNALS:
    void done(const QString &said);
    /// Why an immediate command was refused.
    void refused(const QString &why);
    /// What the user saw was out of date: ask anew.
    void outdated();
    /// An immediate command is on its way.
    void runningChanged(bool running);

private:
    void giveAtOnce(const orders::OrderRow &row, const std::string &command);

    Core &m_core;
    QWidget *m_window;
    QPointer<CommandDialog> m_form;
    bool m_running = false;
    /// One key for a command of an order at the revision that was seen.
    std::map<std::string, std::string> m_keys;
};

} // namespace ui
