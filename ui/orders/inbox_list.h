#pragma once

#include "ui/orders/order_words.h"

#include <QAbstractListModel>
#include <QListView>

namespace ui {

/// Less time left than this, in seconds, and an order is urgent.
inline constexpr qint64 kUrgent = 4 * 3'600;

/// The orders that await acceptance, least time left first.
class InboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<orders::InboxRow> rows);
    [[nodiscard]] const orders::InboxRow &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOf(orders::OrderId order) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    /// The whole row in words, for a screen reader; it is painted by the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<orders::InboxRow> m_rows;
};

/// The list at the left of the inbox: brand and brief, time left, creator, price, how much of the time is left.
class InboxList : public QListView
{
    Q_OBJECT

public:
    explicit InboxList(InboxModel &model, QWidget *parent = nullptr);
    /// The current row's order; not set when there is none.
    [[nodiscard]] orders::OrderId currentOrder() const;
    void choose(int row);
    [[nodiscard]] std::vector<orders::OrderRow> selectedOrders() const;

Q_SIGNALS:
    void currentChangedTo(int row);
    void selectionEdited();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    InboxModel &m_model;
};

} // namespace ui
