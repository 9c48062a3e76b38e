#include "ui/shared/table/table_model.h"

#include "ui/shared/text/format.h"

#include <QCollator>

#include <algorithm>

namespace ui {

bool ColumnInfo::rightAligned() const
{
    return kind == CellKind::number || kind == CellKind::heat || kind == CellKind::change;
}

bool ColumnInfo::descendsFirst() const
{
    return rightAligned() || kind == CellKind::bar || kind == CellKind::star || kind == CellKind::time;
}

bool ColumnInfo::exportable() const
{
    return kind != CellKind::star && kind != CellKind::check && kind != CellKind::actions;
}

QString ColumnInfo::header() const
{
    return unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit);
}

int TableModel::columnIndex(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].id == id)
            return i;
    return -1;
}

double TableModel::sumOf(int column, const std::vector<int> *rows) const
{
    double sum = 0;
    const auto add = [&](int row) {
        if (isLoaded(row))
            sum += cellAt(row, column).value.value_or(0);
    };
    if (rows != nullptr) {
        for (const int row : *rows)
            add(row);
    } else {
        for (int row = 0, count = rowCount(); row < count; ++row)
            add(row);
    }
    return sum;
}

void TableModel::setSortOrders(const QList<SortOrder> &orders)
{
    QList<SortOrder> known;
    for (const SortOrder &order : orders) {
        const int column = columnIndex(order.column);
        if (column >= 0 && m_columns[column].sortable)
            known << order;
    }
    if (known == m_sortOrders)
        return;
    m_sortOrders = known;
    applySort();
    Q_EMIT sortOrdersChanged();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= m_columns.size())
        return {};
    const ColumnInfo &column = m_columns[index.column()];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.rightAligned() ? Qt::AlignRight : Qt::AlignLeft));
    if (role == RowIdRole)
        return rowId(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != ExportRole)
        return {};
    const Cell cell = cellAt(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::ToolTipRole)
        return cell.exact;
    if (role == ExportRole)
        return exportText(index.row(), index.column());
    QString words = column.title + QStringLiteral(": ") + (cell.exact.isEmpty() ? cell.text : cell.exact);
    if (!cell.sub.isEmpty())
        words += QStringLiteral(", ") + cell.sub;
    return words;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ColumnInfo &column = m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.header();
    if (role == Qt::ToolTipRole)
        return column.hint;
    return {};
}

QString TableModel::exportText(int row, int column) const
{
    const Cell cell = cellAt(row, column);
    QString text = cell.exact.isEmpty() ? cell.text : cell.exact;
    if (text == format::missing)
        text.clear();
    const ColumnInfo &info = m_columns[column];
    if (cell.sub.isEmpty() || !info.subTitle.isEmpty())
        return text;
    if (text.isEmpty())
        return cell.sub;
    return (info.kind == CellKind::person ? QStringLiteral("%1 (%2)") : QStringLiteral("%1 / %2")).arg(text, cell.sub);
}

QString TableModel::exportSub(int row, int column) const
{
    return cellAt(row, column).sub;
}

void TableModel::setColumnInfos(const QList<ColumnInfo> &columns)
{
    const auto ids = [](const QList<ColumnInfo> &list) {
        QStringList result;
        for (const ColumnInfo &column : list)
            result << column.id;
        return result;
    };
    if (ids(columns) == ids(m_columns)) {
        m_columns = columns;
        if (!columns.isEmpty()) {
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columns.size()) - 1);
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, int(columns.size()) - 1));
        }
    } else {
        beginResetModel();
        m_columns = columns;
        endResetModel();
    }
    Q_EMIT columnsChanged();
}

struct SortKeyComparer::Impl
{
    struct Key
    {
        bool present = false;
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };
    std::vector<std::vector<Key>> keys;
    QList<SortOrder> orders;
};

SortKeyComparer::SortKeyComparer(std::vector<std::vector<QVariant>> keys, QList<SortOrder> orders)
    : m_impl(std::make_unique<Impl>())
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    m_impl->orders = std::move(orders);
    for (const auto &column : keys) {
        std::vector<Impl::Key> made;
        made.reserve(column.size());
        for (const QVariant &value : column) {
            Impl::Key key;
            key.present = value.isValid();
            if (value.typeId() == QMetaType::QString)
                key.text = collator.sortKey(value.toString());
            else
                key.number = value.toDouble();
            made.push_back(std::move(key));
        }
        m_impl->keys.push_back(std::move(made));
    }
}

SortKeyComparer::~SortKeyComparer() = default;

void SortKeyComparer::sort(std::vector<int> &rows) const
{
    std::stable_sort(rows.begin(), rows.end(), [this](int left, int right) {
        for (qsizetype i = 0; i < m_impl->orders.size(); ++i) {
            const Impl::Key &a = m_impl->keys[size_t(i)][size_t(left)];
            const Impl::Key &b = m_impl->keys[size_t(i)][size_t(right)];
            if (a.present != b.present)
                return a.present;
            int order = 0;
            if (a.text && b.text)
                order = a.text->compare(*b.text);
            else
                order = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
            if (order != 0)
                return m_impl->orders[i].descending ? order > 0 : order < 0;
        }
        return false;
    });
}

} // namespace ui
