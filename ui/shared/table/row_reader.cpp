#include "ui/shared/table/row_reader.h"

#include <QTimer>

namespace ui {

namespace {

/// Some ten milliseconds of cells.
constexpr int readAtOnce = 512;
/// Asked for together when they are not in memory.
constexpr int askedAtOnce = 896;

} // namespace

RowReader::RowReader(TableModel &model, std::vector<RowRange> rows, Each each, Done done, QObject *parent)
    : QObject(parent), m_model(model), m_rows(std::move(rows)), m_each(std::move(each)), m_done(std::move(done))
{
    for (const RowRange &range : m_rows)
        m_total += range.count();
    if (!m_rows.empty())
        m_next = m_rows.front().first;
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { end(End::changed); });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { end(End::changed); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_waiting && m_model.isLoaded(m_next))
            step();
    });
}

void RowReader::start()
{
    step();
}

void RowReader::step()
{
    m_waiting = false;
    for (int read = 0; read < readAtOnce && m_range < m_rows.size(); ++read) {
        if (!m_model.isLoaded(m_next)) {
            m_waiting = true;
            m_model.load({m_next, qMin(m_rows[m_range].last, m_next + askedAtOnce - 1)});
            if (m_ended || !m_waiting)
                return;
            Q_EMIT progressed(m_read, m_total);
            return;
        }
        m_each(m_next);
        ++m_read;
        if (++m_next > m_rows[m_range].last && ++m_range < m_rows.size())
            m_next = m_rows[m_range].first;
    }
    if (m_range == m_rows.size())
        return end(End::complete);
    QTimer::singleShot(0, this, [this] {
        if (!m_ended && !m_waiting)
            step();
    });
    Q_EMIT progressed(m_read, m_total);
}

void RowReader::end(End how)
{
    if (m_ended)
        return;
    m_ended = true;
    m_waiting = false;
    m_done(how);
    deleteLater();
}

} // namespace ui
