#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

class GridView;
class SearchBox;

/// The popup that shows, hides, freezes and orders columns: frozen, shown, hidden. Space shows or hides, P freezes,
/// Alt+Up and Alt+Down move; the handle drags.
class ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    ColumnChooser(GridView &grid, QWidget *parent);
    void popupBelow(QWidget *anchor);

private:
    void rebuild();
    void addGroup(const QString &title, const QStringList &ids);
    void moveColumn(const QString &id, int by);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusRow(const QString &id);

    GridView &m_grid;
    SearchBox *m_search = nullptr;
    QLabel *m_count = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QString m_dragged;
};

} // namespace ui
