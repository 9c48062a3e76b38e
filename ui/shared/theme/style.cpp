#include "ui/shared/theme/style.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/tokens.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int shortestHandle = 28;

/// The icon that stands for a standard pixmap, or nothing where Fusion's own is fine.
struct StandIn
{
    const char *name;
    IconColor color;
};

std::optional<StandIn> standIn(QStyle::StandardPixmap which)
{
    using Pixmap = QStyle::StandardPixmap;
    if (which == Pixmap::SP_MessageBoxInformation)
        return StandIn{"info", IconColor::info};
    if (which == Pixmap::SP_MessageBoxWarning)
        return StandIn{"warning", IconColor::warning};
    if (which == Pixmap::SP_MessageBoxCritical)
        return StandIn{"error", IconColor::danger};
    if (which == Pixmap::SP_MessageBoxQuestion)
        return StandIn{"question", IconColor::accent};
    if (which == Pixmap::SP_LineEditClearButton)
        return StandIn{"close", IconColor::text3};
    if (which == Pixmap::SP_DirIcon || which == Pixmap::SP_DirOpenIcon || which == Pixmap::SP_DirClosedIcon)
        return StandIn{"folder", IconColor::accent};
    if (which == Pixmap::SP_FileIcon)
        return StandIn{"document", IconColor::text2};
    if (which == Pixmap::SP_ToolBarHorizontalExtensionButton)
        return StandIn{"chevron-right", IconColor::text2};
    return std::nullopt;
}

void paintMark(QPainter &painter, const QStyleOption &option, bool radio)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const qreal side = qMin(16, qMin(option.rect.width(), option.rect.height()));
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = t.dark ? t.surface2 : t.surface;
    QColor border = hovered || focused ? t.accent : t.inputBorder;
    if (on || partly) {
        ground = enabled ? t.accent : t.text3;
        border = ground;
    } else if (!enabled) {
        ground = t.neutralSoft;
        border = t.buttonBorder;
    }
    if (focused) {
        QColor ring = t.accent;
        ring.setAlphaF(0.45F);
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF outer = box.adjusted(-1.5, -1.5, 1.5, 1.5);
        radio ? painter.drawEllipse(outer) : painter.drawRoundedRect(outer, 5, 5);
    }
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    radio ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 4, 4);
    if (radio && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(box.center(), side * 0.19, side * 0.19);
    } else if (on) {
        painter.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = box.center();
        painter.drawPolyline(QPolygonF({c + QPointF(-3.4, 0.2), c + QPointF(-1.0, 2.6), c + QPointF(3.6, -2.6)}));
    } else if (partly) {
        painter.setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    }
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    if (hint == SH_MessageBox_CenterButtons)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_LineEdit_PasswordCharacter)
        return 0x25CF;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return 16;
    case PM_MessageBoxIconSize:
        return 32;
    case PM_SplitterWidth:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto found = standIn(which))
        return themedIcon(QString::fromLatin1(found->name), found->color);
    return QProxyStyle::standardIcon(which, option, widget);
}

QPixmap Style::standardPixmap(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto found = standIn(which))
        return themedIcon(QString::fromLatin1(found->name), found->color).pixmap(32, 32);
    return QProxyStyle::standardPixmap(which, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (int(element)) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintMark(*painter, *option, false);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state & State_On)
            paintIcon(*painter, option->rect, QStringLiteral("check"), t.accent, 14);
        return;
    case PE_IndicatorRadioButton:
        paintMark(*painter, *option, true);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-down"), t.text2, 14);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-up"), t.text2, 14);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-right"), t.text2, 14);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(*painter, option->rect, QStringLiteral("chevron-left"), t.text2, 14);
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        painter->restore();
        return;
    }
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr || bar->minimum == bar->maximum)
        return;
    const bool active =
        (bar->activeSubControls & SC_ScrollBarSlider) && (bar->state & (State_MouseOver | State_Sunken));
    QRectF handle = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(2, 2, -2, -2) : handle.adjusted(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? tokens().scrollHandleHover : tokens().scrollHandle);
    painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr)
        return {};
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int handle = length;
    if (range > 0)
        handle =
            qBound(qMin(shortestHandle, length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto along = [&](int from, int to) {
        return vertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                        : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    switch (int(part)) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, start + handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length);
    default:
        return {};
    }
}

} // namespace ui
