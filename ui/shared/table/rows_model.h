#pragma once

#include "ui/shared/table/table_model.h"
#include "ui/shared/text/format.h"

#include <numeric>
#include <unordered_map>

namespace ui {

/// A table whose rows are all in memory: filtered and sorted here, or by the core through setSorter.
template <class Row>
class RowsModel : public TableModel
{
public:
    using IdOf = std::function<QString(const Row &)>;
    using Sorter = std::function<void(const QList<SortOrder> &)>;

    explicit RowsModel(IdOf idOf, QObject *parent = nullptr) : TableModel(parent), m_idOf(std::move(idOf)) {}

    /// Call again with the same ids after a language change.
    void setColumns(std::vector<Column<Row>> columns)
    {
        QList<ColumnInfo> infos;
        for (const Column<Row> &column : columns)
            infos << column.info();
        m_cells = std::move(columns);
        setColumnInfos(infos);
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        rebuild();
        endResetModel();
    }

    /// Replaces one row in place (same id); false when there is none.
    bool updateRow(const Row &row)
    {
        const QString id = m_idOf(row);
        for (size_t i = 0; i < m_order.size(); ++i) {
            if (m_idOf(m_rows[size_t(m_order[i])]) != id)
                continue;
            m_rows[size_t(m_order[i])] = row;
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            return true;
        }
        return false;
    }

    /// Shows only the rows that `keep` accepts; an empty function shows all.
    void setFilter(std::function<bool(const Row &)> keep)
    {
        beginResetModel();
        m_keep = std::move(keep);
        rebuild();
        endResetModel();
    }

    /// Sorting by the core: called with the orders, answers later through setRows.
    void setSorter(Sorter sorter) { m_sorter = std::move(sorter); }

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[size_t(m_order[size_t(row)])]; }
    /// Every row that was set, whatever the filter.
    [[nodiscard]] const std::vector<Row> &allRows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_order.size());
    }
    [[nodiscard]] Cell cellAt(int row, int column) const override { return m_cells[size_t(column)].cell(rowAt(row)); }
    [[nodiscard]] QString rowId(int row) const override { return m_idOf ? m_idOf(rowAt(row)) : QString(); }

protected:
    void applySort() override
    {
        if (m_sorter) {
            m_sorter(sortOrders());
            return;
        }
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        std::vector<int> kept;
        kept.reserve(size_t(before.size()));
        for (const QModelIndex &one : before)
            kept.push_back(m_order[size_t(one.row())]);
        rebuild();
        if (!before.isEmpty()) {
            std::unordered_map<int, int> place;
            place.reserve(m_order.size());
            for (size_t i = 0; i < m_order.size(); ++i)
                place.emplace(m_order[i], int(i));
            QModelIndexList after;
            for (qsizetype i = 0; i < before.size(); ++i)
                after << index(place.at(kept[size_t(i)]), before[i].column());
            changePersistentIndexList(before, after);
        }
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

private:
    void rebuild()
    {
        m_order.clear();
        m_order.reserve(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (!m_keep || m_keep(m_rows[i]))
                m_order.push_back(int(i));
        if (sortOrders().isEmpty() || m_sorter)
            return;
        std::vector<std::vector<QVariant>> keys;
        for (const SortOrder &order : sortOrders()) {
            const Column<Row> &column = m_cells[size_t(columnIndex(order.column))];
            std::vector<QVariant> made;
            made.reserve(m_rows.size());
            for (const Row &row : m_rows)
                made.push_back(keyOf(column, row));
            keys.push_back(std::move(made));
        }
        SortKeyComparer(std::move(keys), sortOrders()).sort(m_order);
    }

    static QVariant keyOf(const Column<Row> &column, const Row &row)
    {
        if (column.sortKey)
            return column.sortKey(row);
        const Cell cell = column.cell(row);
        if (cell.value)
            return *cell.value;
        return cell.text == format::missing ? QVariant() : QVariant(cell.text);
    }

    IdOf m_idOf;
    std::vector<Column<Row>> m_cells;
    std::vector<Row> m_rows;
    std::vector<int> m_order;
    std::function<bool(const Row &)> m_keep;
    Sorter m_sorter;
};

/// A table whose rows stay in the core: `fetch(first, count, orders)` is called for slices that come into view and is
/// answered by provide(). Until then their cells are drawn as grey bars. A change of order asks anew.
template <class Row>
class WindowModel : public TableModel
{
public:
    using IdOf = std::function<QString(const Row &)>;
    using Fetch = std::function<void(int first, int count, const QList<SortOrder> &orders)>;
    static constexpr int slice = 128;

    WindowModel(IdOf idOf, Fetch fetch, QObject *parent = nullptr)
        : TableModel(parent), m_idOf(std::move(idOf)), m_fetch(std::move(fetch))
    {}

    void setColumns(std::vector<Column<Row>> columns)
    {
        QList<ColumnInfo> infos;
        for (const Column<Row> &column : columns)
            infos << column.info();
        m_cells = std::move(columns);
        setColumnInfos(infos);
    }

    /// The number of rows in the result; forgets every slice.
    void setCount(int count)
    {
        beginResetModel();
        m_count = count;
        m_slices.clear();
        m_asked.clear();
        endResetModel();
    }

    /// Answers a fetch. `first` must be a multiple of slice.
    void provide(int first, std::vector<Row> rows)
    {
        const int count = int(rows.size());
        if (count == 0 || first + count > m_count)
            return;
        m_slices[first / slice] = std::move(rows);
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
    }

    /// The row when it is in memory, else null (and it is asked for).
    [[nodiscard]] const Row *rowAt(int row) const
    {
        const auto found = m_slices.find(row / slice);
        if (found != m_slices.end())
            return size_t(row % slice) < found->second.size() ? &found->second[size_t(row % slice)] : nullptr;
        if (m_asked.emplace(row / slice, true).second && m_fetch) {
            const int first = row / slice * slice;
            m_fetch(first, qMin(slice, m_count - first), sortOrders());
        }
        return nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    [[nodiscard]] Cell cellAt(int row, int column) const override
    {
        const Row *found = rowAt(row);
        return found != nullptr ? m_cells[size_t(column)].cell(*found) : cell::loading();
    }
    [[nodiscard]] QString rowId(int row) const override
    {
        const auto found = m_slices.find(row / slice);
        if (found == m_slices.end() || size_t(row % slice) >= found->second.size())
            return {};
        return m_idOf(found->second[size_t(row % slice)]);
    }

protected:
    void applySort() override { setCount(m_count); }

private:
    IdOf m_idOf;
    Fetch m_fetch;
    std::vector<Column<Row>> m_cells;
    int m_count = 0;
    std::unordered_map<int, std::vector<Row>> m_slices;
    mutable std::unordered_map<int, bool> m_asked;
};

} // namespace ui
