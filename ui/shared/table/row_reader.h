#pragma once

#include "ui/shared/table/table_model.h"

namespace ui {

/// Reads rows of a table some at a time between events, so that the window stays alive however many there are. Rows
/// that are not in memory are asked for first. The reader deletes itself after `done`.
class RowReader : public QObject
{
    Q_OBJECT

public:
    enum class End {
        complete,
        cancelled,
        changed ///< the table has other rows now
    };
    using Each = std::function<void(int row)>;
    using Done = std::function<void(End end)>;

    /// Reads each row once, in the order of `rows`. Few rows that are all in memory are done when start() returns.
    RowReader(TableModel &model, std::vector<RowRange> rows, Each each, Done done, QObject *parent);
    void start();
    void cancel() { end(End::cancelled); }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int read() const { return m_read; }

Q_SIGNALS:
    void progressed(int read, int total);

private:
    void step();
    void end(End how);

    TableModel &m_model;
    std::vector<RowRange> m_rows;
    Each m_each;
    Done m_done;
    size_t m_range = 0;
    int m_next = 0;
    int m_read = 0;
    int m_total = 0;
    bool m_waiting = false;
    bool m_ended = false;
};

} // namespace ui
