#include "ui/shared/widgets/segmented.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

QString countText(const Segment &segment)
{
    return segment.count > 999 ? QStringLiteral("999+") : QString::number(segment.count);
}

qreal textWidth(const Segment &segment)
{
    return std::ceil(paint::width(segment.text, textFont(size::small, true)));
}

qreal countWidth(const Segment &segment)
{
    return segment.count < 0 ? 0 : std::ceil(paint::width(countText(segment), textFont(size::badge, true)));
}

} // namespace

ChoiceStrip::ChoiceStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceStrip::setSegments(const QList<Segment> &segments)
{
    const QString before = current();
    m_segments = segments;
    m_current = 0;
    for (int i = 0; i < segments.size(); ++i)
        if (segments[i].id == before)
            m_current = i;
    describe();
    updateGeometry();
    update();
}

void ChoiceStrip::setCount(const QString &id, int count)
{
    for (Segment &segment : m_segments)
        if (segment.id == id)
            segment.count = count;
    updateGeometry();
    update();
}

QString ChoiceStrip::current() const
{
    return m_current < m_segments.size() ? m_segments[m_current].id : QString();
}

void ChoiceStrip::setCurrent(const QString &id)
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (m_segments[i].id == id)
            m_current = i;
    describe();
    update();
}

void ChoiceStrip::describe()
{
    QStringList words;
    for (int i = 0; i < m_segments.size(); ++i)
        words << (i == m_current ? QStringLiteral("[%1]").arg(m_segments[i].text) : m_segments[i].text);
    setAccessibleDescription(words.join(QStringLiteral(" | ")));
    if (accessibleName().isEmpty() && m_current < m_segments.size())
        setAccessibleName(m_segments[m_current].text);
}

void ChoiceStrip::choose(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT chosen(m_segments[index].id);
}

int ChoiceStrip::indexAt(const QPointF &point) const
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (segmentRect(i).contains(point))
            return i;
    return -1;
}

void ChoiceStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position()));
}

void ChoiceStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int now = indexAt(event->position());
    if (now != m_hovered) {
        m_hovered = now;
        update();
    }
}

void ChoiceStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void ChoiceStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        choose(m_current + 1);
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(int(m_segments.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void ChoiceStrip::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() != Qt::MouseFocusReason;
    update();
}

void ChoiceStrip::focusOutEvent(QFocusEvent *)
{
    m_keyboardFocus = false;
    update();
}

QSize SegmentedControl::sizeHint() const
{
    const QRectF last = segments().isEmpty() ? QRectF() : segmentRect(int(segments().size()) - 1);
    return {int(last.right()) + 3, size::control};
}

QRectF SegmentedControl::segmentRect(int index) const
{
    qreal left = 2;
    for (int i = 0;; ++i) {
        const Segment &one = segments()[i];
        const qreal width = textWidth(one) + 20 + (one.count >= 0 ? countWidth(one) + 8 : 0);
        if (i == index)
            return {left, 2, width, size::control - 4.0};
        left += width;
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF all(0, 0, sizeHint().width(), size::control);
    paint::roundedRect(painter, all, size::radiusControl, t.dark ? t.canvas : t.track, t.dark ? t.hairline : QColor());
    for (int i = 0; i < segments().size(); ++i) {
        const Segment &one = segments()[i];
        const QRectF rect = segmentRect(i);
        const bool on = i == currentIndex();
        if (on)
            paint::roundedRect(painter, rect, 5, t.dark ? t.track : t.surface,
                               m_keyboardFocus ? t.accent
                               : t.dark        ? t.buttonBorder
                                               : t.hairline);
        const QColor color = !isEnabled() ? t.text3 : on || i == hovered() ? t.text : t.text2;
        const QFont font = textFont(size::small, on);
        const qreal counted = one.count >= 0 ? countWidth(one) + 8 : 0;
        paint::text(painter, rect.adjusted(0, 0, -counted, 0), one.text, font, color, Qt::AlignHCenter);
        if (one.count >= 0)
            paint::text(painter, rect.adjusted(0, 0, -8, 0), countText(one), textFont(size::badge, on),
                        on ? t.accent : t.text2, Qt::AlignRight);
    }
}

QSize TabStrip::sizeHint() const
{
    const QRectF last = segments().isEmpty() ? QRectF() : segmentRect(int(segments().size()) - 1);
    return {int(last.right()), 36};
}

QSize TabStrip::minimumSizeHint() const
{
    return {100, 36};
}

QRectF TabStrip::segmentRect(int index) const
{
    qreal left = 0;
    for (int i = 0;; ++i) {
        const Segment &one = segments()[i];
        const qreal width = textWidth(one) + (one.count >= 0 ? qMax(20.0, countWidth(one) + 12) + 6 : 0);
        if (i == index)
            return {left, 0, width, 36};
        left += width + 22;
    }
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.hairline);
    for (int i = 0; i < segments().size(); ++i) {
        const Segment &one = segments()[i];
        const QRectF rect = segmentRect(i);
        const bool on = i == currentIndex();
        const QColor color = on ? t.accent : i == hovered() ? t.text : t.text2;
        const qreal wide = textWidth(one);
        paint::text(painter, QRectF(rect.left(), 0, wide, 34), one.text, textFont(size::small, on), color);
        if (one.count >= 0) {
            const QRectF pill(rect.left() + wide + 6, 8, qMax(20.0, countWidth(one) + 12), 18);
            const bool urgent = one.urgent && one.count > 0;
            paint::roundedRect(painter, pill, 9, urgent ? t.dangerSoft : on ? t.accentSoft : t.track);
            paint::text(painter, pill, countText(one), textFont(size::badge, true),
                        urgent ? t.danger
                        : on   ? t.accent
                               : t.text2,
                        Qt::AlignHCenter);
        }
        if (on)
            paint::roundedRect(painter, QRectF(rect.left(), height() - 3, rect.width(), 3), 1.5, t.accent);
        if (on && m_keyboardFocus)
            paint::roundedRect(painter, rect.adjusted(-1, 3, 1, -5), 4, {}, t.accent);
    }
}

} // namespace ui
