#include "ui/shared/theme/dresser.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

constexpr char containerMark[] = "dressesItsPieces";

bool isContainer(const QWidget *widget)
{
    return widget != nullptr && widget->property(containerMark).toBool();
}

/// A dialog in a page inherits from the page, one in a container does not.
bool isPiece(const QWidget *widget)
{
    return !isContainer(widget) && (widget->parentWidget() == nullptr || isContainer(widget->parentWidget()));
}

} // namespace

Dresser::Dresser(QApplication &application)
{
    application.installEventFilter(this);
}

void Dresser::dressPiecesOf(QWidget *container)
{
    container->setProperty(containerMark, true);
}

void Dresser::setSheet(const QString &sheet)
{
    m_sheet = sheet;
    ++m_number;
    for (QWidget *piece : m_pieces.keys())
        if (piece->isVisible())
            dress(piece);
}

bool Dresser::eventFilter(QObject *watched, QEvent *event)
{
    // At its showing, not when Qt polishes it: a widget that is measured before it has its place is nobody's piece.
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (isPiece(widget) && m_pieces.value(widget).worn != m_number)
            dress(widget);
    }
    // destroyed() comes too early: Qt hides the widget after it.
    if (event->type() == QEvent::Destroy)
        m_pieces.remove(static_cast<QWidget *>(watched));
    return false;
}

void Dresser::dress(QWidget *piece)
{
    if (!m_pieces.contains(piece))
        m_pieces.insert(piece, {piece->styleSheet(), 0});
    // Before Qt is told: what it does meanwhile may ask again.
    Piece &known = m_pieces[piece];
    known.worn = m_number;
    const QString sheet = m_sheet + known.own;
    piece->setStyleSheet(sheet);
}

} // namespace ui
