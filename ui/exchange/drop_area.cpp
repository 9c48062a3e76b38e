#include "ui/exchange/drop_area.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace ui {

namespace {

/// The first local file that is dragged, or nothing.
QString fileOf(const QMimeData *data)
{
    if (data != nullptr)
        for (const QUrl &url : data->urls())
            if (url.isLocalFile())
                return url.toLocalFile();
    return {};
}

} // namespace

DropArea::DropArea(QWidget *parent) : QAbstractButton(parent)
{
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropArea::setTexts(const QString &title, const QString &remark)
{
    setText(title);
    m_remark = remark;
    setAccessibleName(title);
    setAccessibleDescription(remark);
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = m_isOver || underMouse() || hasFocus();
    QPen pen(isHot ? t.accent : t.inputBorder, m_isOver ? 2 : 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isOver ? t.accentSoft : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::radiusCard, size::radiusCard);
    const QRectF icon(0, 22, width(), 32);
    paintIcon(painter, icon, QStringLiteral("upload"), t.accent, 32);
    paint::text(painter, QRectF(16, 66, width() - 32, 24), text(), textFont(size::section, true), t.text,
                Qt::AlignHCenter);
    paint::text(painter, QRectF(16, 96, width() - 32, 20), m_remark, textFont(size::small), t.text2, Qt::AlignHCenter);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    m_isOver = true;
    event->acceptProposedAction();
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    const QString file = fileOf(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(file);
}

void DropArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
