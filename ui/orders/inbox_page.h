#pragma once

#include "ui/frame/page.h"
#include "ui/orders/inbox_list.h"
#include "ui/workspace/core.h"

#include <QTimer>

class QStackedLayout;

namespace ui {

class Banner;
enum class BatchKind;
class InboxOrder;
class OrderActions;
class SearchBox;
class SegmentedControl;
class StateView;

/// 接单箱: what awaits acceptance, least time left first │ the brief │ the creator, his dates and the expected income.
/// A accepts, R refuses, N goes on.
class InboxPage : public Page
{
    Q_OBJECT

public:
    explicit InboxPage(Core &core);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] InboxList *list() const { return m_list; }
    [[nodiscard]] OrderActions *actions() const { return m_actions; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showAnswer(const orders::InboxAnswer &answer);
    void filter();
    void showRow(int row);
    void give(const std::string &command);
    /// Says what the order is now that a command was refused for.
    void sayNow(const QString &why);
    void startBatch(BatchKind kind);
    void showSelected();
    void askFacts(const orders::InboxRow &row);
    void retranslate();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeFoot();

    Core &m_core;
    Latest m_latest;
    Latest m_latestFacts;
    InboxModel m_model;
    std::vector<orders::InboxRow> m_all;
    std::int64_t m_total = 0;
    QString m_searched;
    QString m_choice; ///< what the session remembers, until the list is there
    orders::OrderId m_wanted;
    /// The order that the right half shows, at its revision, and the one that a command was given for.
    std::pair<orders::OrderId, std::int64_t> m_shown;
    orders::OrderId m_given;
    Latest m_latestNow;
    bool m_stale = true;
    bool m_answered = false;
    QTimer m_soon;
    QTimer m_minute;
    OrderActions *m_actions = nullptr;
    Banner *m_notice = nullptr;
    QStackedLayout *m_stack = nullptr;
    StateView *m_state = nullptr;
    SegmentedControl *m_choices = nullptr;
    InboxList *m_list = nullptr;
    QLabel *m_sum = nullptr;
    InboxOrder *m_order = nullptr;
    QLabel *m_duty = nullptr;
    SearchBox *m_search = nullptr;
    QPushButton *m_bulk = nullptr;
    QPushButton *m_bulkRefuse = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_accept = nullptr;
    QAction *m_acceptKey = nullptr;
    QAction *m_refuseKey = nullptr;
    QAction *m_nextKey = nullptr;
    QAction *m_bulkAction = nullptr;
    QAction *m_bulkRefuseAction = nullptr;
};

} // namespace ui
