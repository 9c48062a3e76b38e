#pragma once

#include "ui/async/core_thread.h"

#include <QObject>

namespace ui {

class Core;
class MainWindow;

/// What waits for the signed-in person: the figures beside the pages in the navigation, and the bell. Asked anew
/// whenever a commit touched them.
class Counts : public QObject
{
    Q_OBJECT

public:
    Counts(Core &core, MainWindow &window);
    void refresh();

private:
    template <class Query, class Show>
    void ask(Latest &latest, const Query &query, Show show);
    void askOrders();
    void askConfirmations();

    Core &m_core;
    MainWindow &m_window;
    Latest m_orders;
    Latest m_inbox;
    Latest m_applications;
    Latest m_closures;
    Latest m_disputes;
    Latest m_confirmations;
    Latest m_notifications;
};

} // namespace ui
