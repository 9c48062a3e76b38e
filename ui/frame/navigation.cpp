#include "ui/frame/navigation.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace ui {

NavButton::NavButton(const NavItem &item, QWidget *parent) : QAbstractButton(parent), m_item(item)
{
    setText(item.title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setCount(int count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    describe();
    update();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void NavButton::describe()
{
    setAccessibleName(m_count > 0 ? QStringLiteral("%1 %2").arg(m_item.title).arg(m_count) : m_item.title);
    setToolTip(m_collapsed ? plainToolTip(accessibleName()) : QString());
}

QSize NavButton::sizeHint() const
{
    return {100, 32};
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool on = isChecked();
    const QRectF all = rect();
    if (on || underMouse())
        paint::roundedRect(painter, all, size::radiusControl, on ? t.accentSoft : t.neutralSoft);
    if (hasFocus())
        paint::roundedRect(painter, all, size::radiusControl, {}, t.accent);
    const QColor color = on ? t.accent : t.text2;
    paintIcon(painter, m_collapsed ? all : QRectF(10, 0, 18, all.height()), m_item.icon, color, 18);
    if (m_collapsed) {
        if (m_count > 0)
            paint::roundedRect(painter, QRectF(all.center().x() + 5, 5, 7, 7), 3.5, m_urgent ? t.danger : t.accent);
        return;
    }
    qreal right = all.right() - 10;
    if (m_count > 0) {
        const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
        const qreal width = qMax(18.0, paint::width(number, textFont(size::badge, true)) + 10);
        const QRectF pill(right - width, all.center().y() - 9, width, 18);
        paint::roundedRect(painter, pill, 9, m_urgent ? t.danger : on ? t.surface : t.track);
        paint::text(painter, pill, number, textFont(size::badge, true),
                    m_urgent ? (t.dark ? t.onAccent : QColor(Qt::white)) : t.text2, Qt::AlignHCenter);
        right -= width + 4;
    }
    paint::text(painter, QRectF(38, 0, right - 38, all.height()), m_item.title, textFont(size::body, on),
                on ? t.accent : t.text);
}

PersonButton::PersonButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonButton::setPerson(const QString &name, const QString &remark)
{
    m_name = name;
    m_remark = remark;
    setAccessibleName(name);
    setAccessibleDescription(remark);
    setToolTip(plainToolTip(name + QLatin1Char('\n') + remark));
    update();
}

void PersonButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize PersonButton::sizeHint() const
{
    return {100, 44};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF all = rect();
    if (underMouse())
        paint::roundedRect(painter, all, size::radiusControl, t.neutralSoft);
    if (hasFocus())
        paint::roundedRect(painter, all, size::radiusControl, {}, t.accent);
    const qreal side = 30;
    const qreal left = m_collapsed ? all.center().x() - side / 2 : 6;
    paint::avatar(painter, QRectF(left, all.center().y() - side / 2, side, side), m_name);
    if (m_collapsed)
        return;
    const QRectF words(left + side + 8, 0, all.width() - left - side - 34, all.height());
    paint::text(painter, QRectF(words.left(), 4, words.width(), 19), m_name, textFont(size::body, true), t.text);
    paint::text(painter, QRectF(words.left(), 23, words.width(), 16), m_remark, textFont(size::badge), t.text2);
    paintIcon(painter, QRectF(all.right() - 24, 0, 16, all.height()), QStringLiteral("chevron-down"), t.text2, 14);
}

Navigation::Navigation(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 11, 8);
    column->setSpacing(6);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    area->viewport()->setAutoFillBackground(false);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    column->addWidget(area, 1);
    column->addWidget(rule());
    m_person = new PersonButton(this);
    column->addWidget(m_person);
    setFixedWidth(size::sidebar);
}

void Navigation::setItems(const QList<NavItem> &items)
{
    m_items = items;
    rebuild();
}

void Navigation::setCurrent(const QString &id)
{
    m_current = id;
    for (NavButton *button : findChildren<NavButton *>())
        button->setChecked(button->item().id == id);
}

void Navigation::setCount(const QString &id, int count, bool urgent)
{
    m_counts.insert(id, {count, urgent});
    for (NavButton *button : findChildren<NavButton *>())
        if (button->item().id == id)
            button->setCount(count, urgent);
}

void Navigation::forgetCounts()
{
    m_counts.clear();
    for (NavButton *button : findChildren<NavButton *>())
        button->setCount(0, false);
}

void Navigation::setPerson(const QString &name, const QString &remark)
{
    m_person->setPerson(name, remark);
}

void Navigation::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? size::sidebarCollapsed : size::sidebar);
    m_person->setCollapsed(collapsed);
    rebuild();
}

void Navigation::rebuild()
{
    clearLayout(*m_list);
    QString group;
    bool first = true;
    for (const NavItem &item : m_items) {
        if (first || item.group != group) {
            group = item.group;
            if (!m_collapsed && !group.isEmpty()) {
                QLabel *heading = label(group, LabelStyle::secondary);
                heading->setFont(textFont(size::badge));
                heading->setContentsMargins(10, first ? 4 : 14, 0, 2);
                m_list->addWidget(heading);
            } else if (!first) {
                m_list->addSpacing(6);
                m_list->addWidget(rule());
                m_list->addSpacing(6);
            }
            first = false;
        }
        auto *made = new NavButton(item, this);
        made->setChecked(item.id == m_current);
        made->setCollapsed(m_collapsed);
        const auto [count, urgent] = m_counts.value(item.id, {0, false});
        made->setCount(count, urgent);
        connect(made, &NavButton::clicked, this, [this, id = item.id] {
            setCurrent(m_current);
            Q_EMIT chosen(id);
        });
        m_list->addWidget(made);
    }
    m_list->addStretch(1);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(width() - 1, 0, 1, height(), tokens().hairline);
}

} // namespace ui
