#pragma once

#include "ui/shared/table/cell.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The part of a column that does not depend on the row type.
struct ColumnInfo
{
    QString id;
    QString title;
    CellKind kind = CellKind::text;
    int width = 120;
    QString unit;
    /// Words behind the title, for the header's tooltip: what the figure means and where it comes from.
    QString hint;
    bool visible = true;
    bool frozen = false;
    bool sortable = true;
    /// The footer sums this column. `money`: the sum is in 分.
    enum class Sum { none, count, money } sum = Sum::none;
    /// Title of the second line in copies and files, where it then is a column of its own. Empty: it is written behind
    /// the first, "brief / project", the id of a person as "name (id)".
    QString subTitle;

    [[nodiscard]] bool rightAligned() const;
    /// The order of a first click on the header: largest number, newest moment first; texts from A.
    [[nodiscard]] bool descendsFirst() const;
    /// Stars, checks and actions are not data: they are not copied and not exported.
    [[nodiscard]] bool exportable() const;
    /// "粉丝数 (万)" where there is a unit.
    [[nodiscard]] QString header() const;
};

struct SortOrder
{
    QString column;
    bool descending = false;
    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

/// Rows that stand together, both ends included.
struct RowRange
{
    int first = 0;
    int last = 0;
    [[nodiscard]] int count() const { return last - first + 1; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// The model under every table: columns by id, cells made on demand. Rows come from RowsModel (rows in memory) or
/// WindowModel (rows fetched in slices). Qt's own sort() is not used: setSortOrders is.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ExportRole = Qt::UserRole + 1, RowIdRole };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<ColumnInfo> &columns() const { return m_columns; }
    [[nodiscard]] int columnIndex(const QString &id) const;
    [[nodiscard]] virtual Cell cellAt(int row, int column) const = 0;
    /// Identifies the row over refreshes: selection and current row follow it. Empty: there is none, or the row is not
    /// in memory.
    [[nodiscard]] virtual QString rowId(int row) const = 0;
    /// Every row is in memory at all times.
    [[nodiscard]] virtual bool holdsAllRows() const { return true; }
    /// The cells of this row can be read.
    [[nodiscard]] virtual bool isLoaded(int) const { return true; }
    /// Asks for those of the rows that are not in memory; dataChanged() tells when they came.
    virtual void load(const RowRange &) {}
    /// The sum of a column over all rows, or over those of `rows`. Rows that are not in memory are left out.
    [[nodiscard]] double sumOf(int column, const std::vector<int> *rows = nullptr) const;

    [[nodiscard]] const QList<SortOrder> &sortOrders() const { return m_sortOrders; }
    void setSortOrders(const QList<SortOrder> &orders);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The exact text of a cell for copies and files, with its second line unless that has a column of its own.
    [[nodiscard]] QString exportText(int row, int column) const;
    /// The second line alone.
    [[nodiscard]] QString exportSub(int row, int column) const;

Q_SIGNALS:
    void sortOrdersChanged();
    void columnsChanged();

protected:
    void setColumnInfos(const QList<ColumnInfo> &columns);
    /// Called after the orders changed; reorders the rows or asks for them anew.
    virtual void applySort() = 0;

private:
    QList<ColumnInfo> m_columns;
    QList<SortOrder> m_sortOrders;
};

/// One line of the declarative column list of a screen.
template <class Row>
struct Column
{
    QString id;
    QString title;
    CellKind kind = CellKind::text;
    int width = 120;
    std::function<Cell(const Row &)> cell;
    /// A number or a text; default: the cell's value, else its text. Missing sorts last in both directions.
    std::function<QVariant(const Row &)> sortKey{}; // "= {}" crashes g++ 12 inside a braced list of columns
    QString unit = {};
    QString hint = {};
    bool visible = true;
    bool frozen = false;
    bool sortable = true;
    ColumnInfo::Sum sum = ColumnInfo::Sum::none;
    QString subTitle = {};

    [[nodiscard]] ColumnInfo info() const
    {
        return {id, title, kind, width, unit, hint, visible, frozen, sortable, sum, subTitle};
    }
};

/// Compares two sort keys; missing (invalid) last whatever the direction, texts by Chinese collation.
class SortKeyComparer
{
public:
    SortKeyComparer(std::vector<std::vector<QVariant>> keys, QList<SortOrder> orders);
    ~SortKeyComparer();
    /// The rows 0…count−1, or those of `rows`, in order. Stable.
    void sort(std::vector<int> &rows) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace ui
