#pragma once

#include <QHeaderView>

namespace ui {

class GridView;

/// The header of a GridView: frozen sections stay in place, a click sorts (Shift or Ctrl adds a key), the edge resizes,
/// a double click on the edge fits the width. Painted with rounded upper corners so that it stays inside its card.
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int narrowest = 40; ///< what a user can make of a column, px

    explicit GridHeader(GridView &view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int resizableAt(int x) const;
    void paintSection(QPainter &painter, int column) const;
    void paintTitle(QPainter &painter, const QRectF &area, int column) const;

    GridView &m_view;
    int m_hovered = -1;
    int m_pressed = -1;
    int m_resizing = -1;
    int m_resizeFrom = 0;
    int m_resizeWidth = 0;
};

} // namespace ui
