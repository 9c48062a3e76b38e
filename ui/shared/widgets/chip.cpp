#include "ui/shared/widgets/chip.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ui {

Chip::Chip(const QString &text, bool removable, QWidget *parent) : QAbstractButton(parent), m_removable(removable)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(!removable);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    return {int(std::ceil(paint::width(text(), textFont(size::small)))) + (m_removable ? 44 : 26), size::control};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool on = m_removable || isChecked();
    const QColor border = hasFocus() ? t.accent : on ? t.accent : underMouse() ? t.inputBorder : t.buttonBorder;
    paint::roundedRect(painter, rect(), height() / 2.0,
                       on             ? t.accentSoft
                       : underMouse() ? t.surface2
                                      : t.surface,
                       border);
    if (hasFocus())
        paint::roundedRect(painter, QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1, {}, t.accent);
    paint::text(painter, QRectF(rect()).adjusted(13, 0, m_removable ? -28 : -13, 0), text(), textFont(size::small),
                on ? t.accent : t.text2);
    if (m_removable)
        paintIcon(painter, QRectF(width() - 27, 0, 18, height()), QStringLiteral("close"), t.accent, 13);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool inside = rect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (m_removable && inside && event->position().x() > width() - 30)
        Q_EMIT removeRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace ui
