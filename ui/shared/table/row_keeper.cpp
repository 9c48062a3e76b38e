#include "ui/shared/table/row_keeper.h"

#include "ui/shared/table/grid_view.h"

#include <QScrollBar>

namespace ui {

namespace {

/// Above this many rows in memory a refresh gives the selection up instead of remembering every id.
constexpr int idsMax = 5'000;
/// So many stretches are asked for at most: more are clicked one by one by nobody.
constexpr size_t stretchesMax = 200;

} // namespace

RowKeeper::Stretch RowKeeper::stretchOf(const RowRange &rows) const
{
    Stretch stretch{rows, {}, {}, false};
    learn(stretch);
    return stretch;
}

void RowKeeper::learn(Stretch &stretch) const
{
    const TableModel &model = *m_grid.tableModel();
    if (stretch.firstId.isEmpty())
        stretch.firstId = model.rowId(stretch.rows.first);
    if (stretch.lastId.isEmpty())
        stretch.lastId = model.rowId(stretch.rows.last);
}

void RowKeeper::note()
{
    TableModel *model = m_grid.tableModel();
    if (m_selecting || model == nullptr || model->holdsAllRows())
        return;
    m_searching = false;
    m_noted = {};
    const std::vector<RowRange> ranges = m_grid.selectedRanges();
    if (ranges.size() <= stretchesMax)
        for (const RowRange &range : ranges)
            m_noted.selected.push_back(stretchOf(range));
    if (const int row = m_grid.currentRow(); row >= 0)
        m_noted.current = stretchOf({row, row});
    for (const Stretch &stretch : m_noted.selected)
        for (const int end : {stretch.rows.first, stretch.rows.last})
            model->load({end, end});
}

void RowKeeper::rowsCame()
{
    const TableModel *model = m_grid.tableModel();
    if (model == nullptr || model->holdsAllRows())
        return;
    for (Stretch &stretch : m_noted.selected)
        learn(stretch);
    if (m_noted.current)
        learn(*m_noted.current);
    if (m_searching)
        look();
}

void RowKeeper::remember()
{
    const TableModel *model = m_grid.tableModel();
    m_scroll = m_grid.verticalScrollBar()->value();
    m_ids.clear();
    m_currentId.clear();
    if (model->rowCount() == 0)
        return;
    if (!model->holdsAllRows()) {
        // A search that was not ended goes on in the rows to come.
        if (m_searching)
            return;
        m_kept = m_noted;
        m_kept.topId = model->rowId(0);
        m_kept.count = model->rowCount();
        return;
    }
    if (m_grid.selectedCount() <= idsMax)
        m_ids = m_grid.selectedIds();
    if (m_grid.currentRow() >= 0)
        m_currentId = model->rowId(m_grid.currentRow());
}

void RowKeeper::recall()
{
    m_noted = {};
    if (m_grid.tableModel()->holdsAllRows()) {
        recallByIds();
    } else {
        m_found.clear();
        for (Stretch &stretch : m_kept.selected)
            stretch.settled = false;
        if (m_kept.current)
            m_kept.current->settled = false;
        m_searching = !m_kept.selected.empty() || m_kept.current;
        if (m_searching)
            look();
    }
    m_grid.verticalScrollBar()->setValue(m_scroll);
}

void RowKeeper::recallByIds()
{
    if (!m_ids.isEmpty())
        m_grid.selectIds(m_ids);
    if (m_currentId.isEmpty())
        return;
    const TableModel &model = *m_grid.tableModel();
    for (int row = 0, count = qMin(model.rowCount(), 200'000); row < count; ++row)
        if (model.rowId(row) == m_currentId)
            return m_grid.markCurrentRow(row);
}

std::optional<int> RowKeeper::shiftOf(Stretch &stretch) const
{
    TableModel &model = *m_grid.tableModel();
    const int grown = model.rowCount() - m_kept.count;
    // Where the row is now that stood on top: with rows gone below, the count does not tell how many came above.
    std::optional<int> top;
    for (int row = 0; !top && row < model.rowCount() && model.isLoaded(row); ++row)
        if (!m_kept.topId.isEmpty() && model.rowId(row) == m_kept.topId)
            top = row;
    bool open = false;
    for (const int shift : {top.value_or(grown), grown, 0}) {
        const RowRange there{stretch.rows.first + shift, stretch.rows.last + shift};
        if (there.first < 0 || there.last >= model.rowCount())
            continue;
        // An end whose row never came is believed where rows came above and nothing else changed.
        const auto agrees = [&](int row, const QString &id) {
            return id.isEmpty() ? shift == grown && shift == top : !model.isLoaded(row) || model.rowId(row) == id;
        };
        if (!agrees(there.first, stretch.firstId) || !agrees(there.last, stretch.lastId))
            continue;
        const auto isSure = [&](int row, const QString &id) { return id.isEmpty() || model.isLoaded(row); };
        if (isSure(there.first, stretch.firstId) && isSure(there.last, stretch.lastId))
            return shift;
        open = true;
        for (const int end : {there.first, there.last})
            model.load({end, end});
    }
    stretch.settled = !open && isTopKnown();
    return std::nullopt;
}

bool RowKeeper::isTopKnown() const
{
    return m_kept.topId.isEmpty() || m_grid.tableModel()->rowCount() == 0 || m_grid.tableModel()->isLoaded(0);
}

void RowKeeper::look()
{
    const size_t before = m_found.size();
    bool open = false;
    for (Stretch &stretch : m_kept.selected) {
        if (stretch.settled)
            continue;
        if (const auto shift = shiftOf(stretch)) {
            m_found.push_back({stretch.rows.first + *shift, stretch.rows.last + *shift});
            stretch.settled = true;
        }
        open = open || !stretch.settled;
    }
    m_selecting = true;
    if (m_found.size() > before)
        m_grid.selectRanges(m_found);
    if (m_kept.current && !m_kept.current->settled) {
        if (const auto shift = shiftOf(*m_kept.current)) {
            m_grid.markCurrentRow(m_kept.current->rows.first + *shift);
            m_kept.current->settled = true;
        }
        open = open || !m_kept.current->settled;
    }
    m_selecting = false;
    if (open)
        return;
    m_searching = false;
    note();
}

} // namespace ui
