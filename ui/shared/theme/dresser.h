#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QApplication;
class QWidget;

namespace ui {

/// Puts the style sheet on the pieces of the windows instead of on the application. Qt works a sheet out anew for every
/// widget that wears it, so a change of theme would cost a window with twenty pages half a second; this way only what
/// is seen changes at once, and a hidden piece changes when it is shown.
///
/// A piece is a window, or what stands in a container (dressPiecesOf) that is not dressed itself. Pieces are found when
/// they are shown: nothing has to be registered.
class Dresser : public QObject
{
    Q_OBJECT

public:
    explicit Dresser(QApplication &application);

    void setSheet(const QString &sheet);
    /// `container` wears nothing, each of its children is a piece: for the main window and its stack of pages.
    static void dressPiecesOf(QWidget *container);

private:
    struct Piece
    {
        QString own; ///< the sheet that it had by itself
        int worn = 0;
    };

    bool eventFilter(QObject *watched, QEvent *event) override;
    void dress(QWidget *piece);

    QString m_sheet;
    int m_number = 0;
    QHash<QWidget *, Piece> m_pieces;
};

} // namespace ui
