#include "ui/shared/widgets/basics.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

/// A double click on a button that has an effect is one click: the second one would meet whatever stands there by then,
/// the next order of an inbox or the next step of an order. Enter presses the button that has the focus, as Space does,
/// and once however long it is held.
class PressedOnce : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->modifiers() & ~Qt::KeypadModifier || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
                return false;
            if (!key->isAutoRepeat())
                press(*static_cast<QAbstractButton *>(watched));
            return true;
        }
        if (event->type() != QEvent::MouseButtonDblClick)
            return false;
        const QString kind = watched->property("kind").toString();
        return kind == QLatin1String("primary") || kind == QLatin1String("danger") ||
               kind == QLatin1String("dangerOutline");
    }

private:
    static void press(QAbstractButton &button)
    {
        auto *plain = qobject_cast<QPushButton *>(&button);
        auto *tool = qobject_cast<QToolButton *>(&button);
        if (plain != nullptr && plain->menu() != nullptr)
            plain->showMenu();
        else if (tool != nullptr && tool->menu() != nullptr)
            tool->showMenu();
        else
            button.click();
    }
};

PressedOnce &pressedOnce()
{
    static PressedOnce filter;
    return filter;
}

} // namespace

QLabel *label(const QString &text, LabelStyle style, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    setLabelStyle(*made, style);
    return made;
}

void setLabelStyle(QLabel &label, LabelStyle style)
{
    switch (style) {
    case LabelStyle::body:
        label.setFont(textFont(size::body));
        break;
    case LabelStyle::bold:
        label.setFont(textFont(size::body, true));
        break;
    case LabelStyle::small:
    case LabelStyle::secondary:
    case LabelStyle::hint:
    case LabelStyle::error:
        label.setFont(textFont(size::small));
        break;
    case LabelStyle::section:
        label.setFont(textFont(size::section, true));
        break;
    case LabelStyle::title:
        label.setFont(textFont(size::title, true));
        break;
    case LabelStyle::kpi:
        label.setFont(textFont(size::kpi, true));
        break;
    }
    const char *role = style == LabelStyle::small       ? "small"
                       : style == LabelStyle::secondary ? "secondary"
                       : style == LabelStyle::hint      ? "hint"
                       : style == LabelStyle::error     ? "error"
                                                        : "";
    setStyleProperty(label, "role", QString::fromLatin1(role));
}

QPushButton *button(const QString &text, ButtonKind kind, const QString &iconName, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    made->setCursor(Qt::ArrowCursor);
    setButtonKind(*made, kind);
    made->installEventFilter(&pressedOnce());
    if (!iconName.isEmpty()) {
        const IconColor color = kind == ButtonKind::primary || kind == ButtonKind::danger ? IconColor::onAccent
                                : kind == ButtonKind::link || kind == ButtonKind::soft    ? IconColor::accent
                                : kind == ButtonKind::dangerOutline                       ? IconColor::danger
                                                                                          : IconColor::text2;
        made->setIcon(themedIcon(iconName, color));
        made->setIconSize(text.isEmpty() && kind != ButtonKind::normal ? QSize(16, 16) : QSize(20, 16));
    }
    return made;
}

void setButtonKind(QPushButton &button, ButtonKind kind)
{
    const char *name = "";
    switch (kind) {
    case ButtonKind::normal:
        name = "normal";
        break;
    case ButtonKind::primary:
        name = "primary";
        break;
    case ButtonKind::danger:
        name = "danger";
        break;
    case ButtonKind::dangerOutline:
        name = "dangerOutline";
        break;
    case ButtonKind::soft:
        name = "soft";
        break;
    case ButtonKind::ghost:
        name = "ghost";
        break;
    case ButtonKind::link:
        name = "link";
        break;
    }
    setStyleProperty(button, "kind", QString::fromLatin1(name));
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(themedIcon(iconName));
    made->setIconSize(QSize(18, 18));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::TabFocus);
    made->installEventFilter(&pressedOnce());
    return made;
}

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

QFrame *rule(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("rule", true);
    made->setFixedHeight(1);
    return made;
}

QFrame *verticalRule(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("vrule", true);
    made->setFixedWidth(1);
    return made;
}

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(*inner);
        }
        delete item;
    }
}

namespace {

constexpr int kHeaderHeight = 24;

} // namespace

Card::Card(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(size::cardPadding, 14, size::cardPadding, size::cardPadding);
    m_body->setSpacing(size::gap);
}

void Card::ensureHeader()
{
    if (m_header != nullptr)
        return;
    m_header = new QWidget(this);
    m_headerRow = new QHBoxLayout(m_header);
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(8);
    m_title = label({}, LabelStyle::bold);
    m_title->setFont(textFont(14, true));
    m_remark = label({}, LabelStyle::secondary);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_remark);
    m_headerRow->addStretch(1);
    m_header->setMinimumHeight(kHeaderHeight);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_body->insertWidget(0, m_header);
}

void Card::setTitle(const QString &title, const QString &remark)
{
    ensureHeader();
    m_title->setText(title);
    m_remark->setText(remark);
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    ensureHeader();
    m_headerRow->addWidget(widget);
}

void Card::setFlush(bool flush)
{
    flush ? m_body->setContentsMargins(1, 1, 1, 1)
          : m_body->setContentsMargins(size::cardPadding, 14, size::cardPadding, size::cardPadding);
    m_body->setSpacing(flush ? 0 : size::gap);
    if (m_header == nullptr)
        return;
    const QMargins margins = flush ? QMargins(size::cardPadding, 10, size::cardPadding, 8) : QMargins();
    m_header->setContentsMargins(margins);
    // A least height that is set takes the place of what the layout asks for, margins and all.
    m_header->setMinimumHeight(kHeaderHeight + margins.top() + margins.bottom());
}

Badge::Badge(const QString &text, Tone tone, bool dot, QWidget *parent) : QWidget(parent), m_tone(tone), m_dot(dot)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
}

void Badge::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty() || parentWidget() == nullptr);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {int(paint::badgeWidth(m_text, m_dot)), 20};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::badge(painter, rect(), m_text, m_tone, m_dot);
}

Avatar::Avatar(const QString &name, int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::avatar(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_name);
}

} // namespace ui
