#pragma once

#include "parties/parties_queries.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

#include <QWidget>

namespace ui {

class DropArea;
class TablePanel;

/// Step ①: a file is chosen or dropped; below, earlier imports, each of which can be taken back.
class ImportFile : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFile(Core &core, QWidget *parent = nullptr);

    void refresh();
    /// Takes an import back after telling what that does.
    void undo(const parties::ImportBatchView &batch);
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    void pick();

Q_SIGNALS:
    void chosen(const QString &file);
    void summaryChanged(const QString &text);

private:
    using Row = parties::ImportBatchView;
    void retranslate();
    [[nodiscard]] std::vector<Column<Row>> columns() const;

    Core &m_core;
    Latest m_latest;
    RowsModel<Row> m_model;
    DropArea *m_drop = nullptr;
    TablePanel *m_table = nullptr;
};

} // namespace ui
