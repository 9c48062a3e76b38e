#include "ui/shared/widgets/kpi_card.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/theme/theme_controller.h"

#include <QPainter>

#include <cmath>

namespace ui {

KpiCard::KpiCard(QWidget *parent) : QAbstractButton(parent), m_value(format::missing)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiCard::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void KpiCard::setValue(const QString &value, const QString &exact)
{
    m_value = value;
    setToolTip(plainToolTip(exact));
    describe();
}

void KpiCard::setChange(std::optional<double> share, const QString &remark, bool goodWhenUp)
{
    m_change = share;
    m_goodWhenUp = goodWhenUp;
    m_inPoints = false;
    m_remark = remark;
    m_remarkTone = Tone::neutral;
    describe();
}

void KpiCard::setPoints(std::optional<double> difference, const QString &remark, bool goodWhenUp)
{
    setChange(difference, remark, goodWhenUp);
    m_inPoints = true;
    describe();
}

QString KpiCard::changeSize() const
{
    const double size = std::abs(m_change.value_or(0));
    return m_inPoints ? tr("%1 pp").arg(format::decimal(size * 100, 1)) : format::percent(size);
}

void KpiCard::setRemark(const QString &remark, Tone tone)
{
    m_change.reset();
    m_remark = remark;
    m_remarkTone = tone;
    describe();
}

void KpiCard::setSeries(const QList<double> &series)
{
    m_series = series;
    update();
}

void KpiCard::setLink(bool link)
{
    m_link = link;
    setFocusPolicy(link ? Qt::TabFocus : Qt::NoFocus);
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void KpiCard::describe()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title, m_value));
    QString words = m_remark;
    if (m_change)
        words = (*m_change < 0 ? QStringLiteral("−") : QString()) + changeSize() + QLatin1Char(' ') + words;
    setAccessibleDescription(words);
    update();
}

QSize KpiCard::sizeHint() const
{
    return {220, 94};
}

QSize KpiCard::minimumSizeHint() const
{
    return {150, 94};
}

void KpiCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool hot = m_link && underMouse();
    paint::roundedRect(painter, rect(), size::radiusCard, isDown() ? t.surface2 : t.surface,
                       m_link && hasFocus() ? t.accent
                       : hot                ? t.inputBorder
                                            : t.hairline);
    if (m_link && hasFocus())
        paint::roundedRect(painter, QRectF(rect()).adjusted(1, 1, -1, -1), size::radiusCard - 1, {}, t.accent);
    const QRectF area = QRectF(rect()).adjusted(size::cardPadding, 0, -size::cardPadding, 0);
    paint::text(painter, QRectF(area.left(), 10, area.width() - 20, 18), m_title, textFont(size::small), t.text2);
    if (m_link)
        paintIcon(painter, QRectF(area.right() - 14, 11, 16, 16), QStringLiteral("chevron-right"),
                  hot ? t.accent : t.text2, 14);
    const qreal chart = m_series.size() > 1 && area.width() > 190 ? 62 : 0;
    paint::text(painter, QRectF(area.left(), 30, area.width() - chart - 8, 32), m_value, textFont(size::kpi, true),
                t.text);
    if (chart > 0)
        paint::sparkline(painter, QRectF(area.right() - chart, 34, chart, 26), m_series, t.accent);
    QRectF line(area.left(), 66, area.width(), 18);
    if (m_change) {
        const Tone tone = *m_change == 0 ? Tone::neutral : m_goodWhenUp ? riseTone(*m_change) : riseTone(-*m_change);
        const QString text = (*m_change > 0   ? QStringLiteral("▲ ")
                              : *m_change < 0 ? QStringLiteral("▼ ")
                                              : QString()) +
                             changeSize();
        paint::text(painter, line, text, textFont(size::small, true), t.tone(tone));
        line.setLeft(line.left() + paint::width(text, textFont(size::small, true)) + 8);
    }
    paint::text(painter, line, m_remark, textFont(size::small),
                m_remarkTone == Tone::neutral ? t.text2 : t.tone(m_remarkTone));
}

} // namespace ui
