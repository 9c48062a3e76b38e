#pragma once

#include "ui/shared/table/table_model.h"
#include "ui/shared/text/format.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

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
        choose();
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
    /// The order of all rows; a filter only walks it.
    void rebuild()
    {
        m_sorted.resize(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_sorted[i] = int(i);
        if (!sortOrders().isEmpty() && !m_sorter) {
            std::vector<std::vector<QVariant>> keys;
            for (const SortOrder &order : sortOrders()) {
                const Column<Row> &column = m_cells[size_t(columnIndex(order.column))];
                std::vector<QVariant> made;
                made.reserve(m_rows.size());
                for (const Row &row : m_rows)
                    made.push_back(keyOf(column, row));
                keys.push_back(std::move(made));
            }
            SortKeyComparer(std::move(keys), sortOrders()).sort(m_sorted);
        }
        choose();
    }

    void choose()
    {
        m_order.clear();
        for (const int row : m_sorted)
            if (!m_keep || m_keep(m_rows[size_t(row)]))
                m_order.push_back(row);
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
    std::vector<int> m_sorted; ///< every row in the order of the table
    std::vector<int> m_order;  ///< those of them that are shown
    std::function<bool(const Row &)> m_keep;
    Sorter m_sorter;
};

/// A table whose rows stay in the core: `fetch(first, count, orders)` is called for slices that come into view and is
/// answered by provide(). Until then their cells are drawn as grey bars. A change of order asks anew. Slices far from
/// those that came last are forgotten when there are too many.
template <class Row>
class WindowModel : public TableModel
{
public:
    using IdOf = std::function<QString(const Row &)>;
    /// `first` is a multiple of slice; `count` is one slice or several, at most mostFetched rows.
    using Fetch = std::function<void(int first, int count, const QList<SortOrder> &orders)>;
    static constexpr int slice = 128;
    static constexpr int mostFetched = 7 * slice;
    static constexpr int mostKept = 512 * slice;

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

    /// The number of rows in the result, with those that came along (from the first on, at most one slice); forgets
    /// every slice.
    void setCount(int count, std::vector<Row> rows = {})
    {
        beginResetModel();
        m_count = count;
        m_slices.clear();
        m_asked.clear();
        if (!rows.empty())
            m_slices[0] = std::move(rows);
        endResetModel();
    }

    /// Answers a fetch.
    void provide(int first, std::vector<Row> rows)
    {
        const int count = int(rows.size());
        if (count == 0 || first + count > m_count)
            return;
        for (int done = 0; done < count; done += slice) {
            const auto from = rows.begin() + done;
            m_slices[(first + done) / slice].assign(std::make_move_iterator(from),
                                                    std::make_move_iterator(from + qMin(slice, count - done)));
        }
        forgetFarFrom(first / slice);
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
    }

    /// The row when it is in memory, else null (and it is asked for).
    [[nodiscard]] const Row *rowAt(int row) const
    {
        const auto found = m_slices.find(row / slice);
        if (found != m_slices.end())
            return size_t(row % slice) < found->second.size() ? &found->second[size_t(row % slice)] : nullptr;
        ask(row / slice, row / slice);
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
        return isLoaded(row) ? m_idOf(m_slices.at(row / slice)[size_t(row % slice)]) : QString();
    }
    [[nodiscard]] bool holdsAllRows() const override { return false; }
    [[nodiscard]] bool isLoaded(int row) const override
    {
        const auto found = m_slices.find(row / slice);
        return found != m_slices.end() && size_t(row % slice) < found->second.size();
    }
    void load(const RowRange &rows) override
    {
        const int last = rows.last / slice;
        for (int next = rows.first / slice; next <= last; ++next) {
            int end = next;
            while (isMissing(end) && end <= last && (end - next + 1) * slice <= mostFetched)
                ++end;
            if (end > next)
                ask(next, end - 1);
            next = qMax(next, end - 1);
        }
    }

protected:
    void applySort() override { setCount(m_count); }

private:
    [[nodiscard]] bool isMissing(int at) const { return m_slices.count(at) == 0 && m_asked.count(at) == 0; }

    void ask(int firstSlice, int lastSlice) const
    {
        if (!m_fetch || !isMissing(firstSlice))
            return;
        for (int at = firstSlice; at <= lastSlice; ++at)
            m_asked.insert(at);
        const int first = firstSlice * slice;
        m_fetch(first, qMin((lastSlice - firstSlice + 1) * slice, m_count - first), sortOrders());
    }

    void forgetFarFrom(int given)
    {
        if (m_slices.size() * slice <= size_t(mostKept))
            return;
        std::vector<int> known;
        for (const auto &[at, rows] : m_slices)
            known.push_back(at);
        std::sort(known.begin(), known.end(), [given](int a, int b) { return qAbs(a - given) < qAbs(b - given); });
        for (size_t i = known.size() / 2; i < known.size(); ++i) {
            m_slices.erase(known[i]);
            m_asked.erase(known[i]);
        }
    }

    IdOf m_idOf;
    Fetch m_fetch;
    std::vector<Column<Row>> m_cells;
    int m_count = 0;
    std::unordered_map<int, std::vector<Row>> m_slices;
    mutable std::unordered_set<int> m_asked;
};

} // namespace ui
