#pragma once

#include "ui/shared/table/cell_painter.h"
#include "ui/shared/table/row_reader.h"

#include <QJsonObject>
#include <QPointer>
#include <QTableView>

namespace ui {

class RowKeeper;

/// The table of every screen. Rows are painted from TableModel cells, with no widget a row; only what is seen is made,
/// so a million rows scroll like ten. Columns are known by id: order, width, visibility, frozen and sort are kept as
/// JSON by saveLayout / restoreLayout.
///
/// Keys: arrows, Page, Home / End move; Shift extends; Space toggles a star or check cell, else the selection; Enter
/// activates the row; Ctrl+A selects all; Ctrl+C copies the selected rows as TSV with headers, Esc stops a long copy;
/// Menu opens row actions.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    ~GridView() override;

    void setTableModel(TableModel *model);
    [[nodiscard]] TableModel *tableModel() const { return m_model; }

    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    /// The density of tables that the user has not set otherwise: of those that are there, and of those to come.
    static void setUsualDensity(Density density);

    /// Column order, frozen ones first; hidden ones keep their place.
    [[nodiscard]] QStringList columnOrder() const { return m_order; }
    void setColumnOrder(const QStringList &ids);
    [[nodiscard]] bool isColumnShown(const QString &id) const;
    void setColumnShown(const QString &id, bool shown);
    [[nodiscard]] bool isColumnFrozen(const QString &id) const;
    void setColumnFrozen(const QString &id, bool frozen);
    /// Back to what the column list says.
    void resetLayout();

    [[nodiscard]] QJsonObject saveLayout() const;
    /// Unknown ids are ignored, columns the JSON does not know keep their defaults: it survives new versions.
    void restoreLayout(const QJsonObject &layout);

    /// The selected rows in order; cheap to count even when all of a million are selected.
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::vector<RowRange> selectedRanges() const;
    /// Of the selected rows that are in memory.
    [[nodiscard]] QStringList selectedIds() const;
    /// Those of the rows with these ids that are in memory become the selection.
    void selectIds(const QStringList &ids);
    void selectRanges(const std::vector<RowRange> &rows);
    [[nodiscard]] int currentRow() const;
    /// Makes it the current row and the only selected one.
    void setCurrentRow(int row);
    /// Makes it the current row; the selection stays.
    void markCurrentRow(int row);
    /// Selection and current row follow their rows over resets of the model (see RowKeeper). Off for a page that asks
    /// the core where they went.
    void setKeepsRows(bool on);

    /// A column of a copy or of a file: a shown column, or the second line of one that has a title of its own.
    struct ExportColumn
    {
        int column = 0;
        bool second = false;
        QString title;
    };
    [[nodiscard]] QList<ExportColumn> exportColumns() const;
    /// The rows (all when null) of the shown columns as TSV with a header line, exactly as exports write them.
    /// REQUIRES: they are in memory.
    [[nodiscard]] QString toTsv(const std::vector<int> *rows = nullptr) const;
    /// Copies the selected rows as TSV. Many rows, and rows that are still in the core, take their time: see reading().
    void copySelection();
    /// Reads these rows for a copy or a file, see RowReader. One at a time: another that is on its way is cancelled.
    void readRows(const std::vector<RowRange> &rows, RowReader::Each each, RowReader::Done done);
    /// Esc does it too.
    void cancelReading();

    // For the header and for tests.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] bool isFrozen(int column) const;
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] int columnLeft(int column) const;
    [[nodiscard]] int columnAtX(int x) const;
    void headerClicked(int column, bool add);
    void setColumnWidthById(int column, int width);
    void fitColumn(int column);
    void announceLayout();
    using QTableView::horizontalOffset;

    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(int row);
    void currentRowChanged(int row);
    void selectedRowsChanged();
    /// A star was clicked, or Space pressed on it.
    void cellToggled(int row, const QString &columnId);
    void actionTriggered(int row, const QString &actionId);
    /// Right click or the Menu key on a row; the row is selected before.
    void rowMenuRequested(int row, const QPoint &globalPosition);
    void headerMenuRequested(int column, const QPoint &globalPosition);
    /// Order, width, visibility, frozen, sort or density changed: worth saving.
    void layoutEdited();
    /// Rows are being read for a copy or a file; total is 0 when that has ended.
    void reading(int read, int total);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColumns();
    void recallRows();
    void appendTsv(QString &text, int row, const QList<ExportColumn> &columns) const;
    void paintRow(QPainter &painter, int row, int top, const QList<int> &columns, int frozen);
    void paintCells(QPainter &painter, int row, int top, const QList<int> &columns, bool frozenPass, bool selected);
    bool toggleAt(const QModelIndex &index);
    void distributeWidths();
    [[nodiscard]] int rowAtY(int y) const;
    void setHovered(const QPoint &point);
    [[nodiscard]] QString actionAt(const QPoint &point, int *row) const;

    TableModel *m_model = nullptr;
    Density m_density = Density::normal;
    QStringList m_order;
    QStringList m_hidden;
    QStringList m_frozen;
    QHash<QString, int> m_widths;
    QSet<QString> m_userSized;
    QList<int> m_shown;
    QStringList m_knownIds;
    std::unique_ptr<RowKeeper> m_keeper;
    bool m_keepsRows = true;
    QPointer<RowReader> m_reader;
    int m_hoveredRow = -1;
    QPoint m_mouse{-1, -1};
    bool m_keyboard = false;
    bool m_swallowRelease = false;
    QString m_pressedAction;
    bool m_applying = false;
};

} // namespace ui
