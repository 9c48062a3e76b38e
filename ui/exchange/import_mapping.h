#pragma once

#include "exchange/file_preview.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QStandardItemModel;

namespace ui {

/// Step ②: what the file seems to be, and why; all of it can be set otherwise. A change is stated in the mapping and
/// asks for the file to be looked at again.
class ImportMapping : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMapping(QWidget *parent = nullptr);

    void show(const exchange::FilePreview &preview, const exchange::Mapping &stated);
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }
    /// Columns that go to a field.
    [[nodiscard]] int mappedColumns() const;
    void retranslate();

Q_SIGNALS:
    /// The user stated something else: look at the file again with mapping().
    void changed();

private:
    void showFile();
    void showColumns();
    void addColumn(const exchange::PreviewColumn &column, int row);
    void stateColumn(const exchange::PreviewColumn &column, const std::optional<std::string> &field,
                     std::optional<exchange::ColumnUnit> unit);
    void fillFields();

    exchange::FilePreview m_preview;
    exchange::Mapping m_mapping;
    QStandardItemModel *m_fields = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_sheet = nullptr;
    QSpinBox *m_headerLine = nullptr;
    QLabel *m_labels[4] = {};
    QLabel *m_evidence[4] = {};
    QLabel *m_columnsTitle = nullptr;
    QWidget *m_columns = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace ui
