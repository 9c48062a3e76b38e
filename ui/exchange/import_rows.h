#pragma once

#include "exchange/file_preview.h"
#include "parties/import_types.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"

namespace ui {

/// The rows (or values) of a file that were not taken: line, field, reason in words, value. Exported as CSV.
class RefusedRows : public TablePanel
{
    Q_OBJECT

public:
    explicit RefusedRows(QWidget *parent = nullptr);

    void show(const QString &fileName, std::vector<parties::ImportRefusal> rows);
    [[nodiscard]] int count() const { return int(m_model.allRows().size()); }
    void exportRows();

private:
    void retranslate();

    RowsModel<parties::ImportRefusal> m_model;
    QPushButton *m_export = nullptr;
    QString m_fileName;
};

/// The first rows of a file under the columns they go to.
class FirstRows : public TablePanel
{
    Q_OBJECT

public:
    explicit FirstRows(QWidget *parent = nullptr);
    void show(const exchange::FilePreview &preview);

private:
    struct Row
    {
        int line = 0;
        std::vector<std::string> cells;
    };
    void retranslate();

    RowsModel<Row> m_model;
    exchange::FilePreview m_preview;
};

} // namespace ui
