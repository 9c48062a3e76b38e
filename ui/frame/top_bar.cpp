#include "ui/frame/top_bar.h"

#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/shared/widgets/basics.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace ui {

SearchField::SearchField(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::roundedRect(painter, rect(), size::radiusControl, t.dark ? t.surface2 : t.canvas,
                       hasFocus()     ? t.accent
                       : underMouse() ? t.inputBorder
                                      : t.hairline);
    paintIcon(painter, QRectF(8, 0, 18, height()), QStringLiteral("search"), t.text2, 15);
    const QString keys = QStringLiteral("Ctrl K");
    const qreal keyWidth = paint::width(keys, textFont(size::badge)) + 12;
    const QRectF key(width() - keyWidth - 6, 5, keyWidth, height() - 10);
    paint::roundedRect(painter, key, 4, t.surface, t.hairline);
    paint::text(painter, key, keys, textFont(size::badge), t.text2, Qt::AlignHCenter);
    paint::text(painter, QRectF(32, 0, key.left() - 40, height()), text(), textFont(size::small), t.text2);
}

BellButton::BellButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(themedIcon(QStringLiteral("bell")));
    setIconSize(QSize(18, 18));
    setFocusPolicy(Qt::TabFocus);
}

void BellButton::setCount(int count)
{
    m_count = count;
    update();
}

void BellButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_count <= 0)
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    const QString text = m_count > 99 ? QStringLiteral("99") : QString::number(m_count);
    const qreal wide = qMax(13.0, paint::width(text, textFont(9, true)) + 6);
    const QRectF pill(width() - wide, 0, wide, 13);
    paint::roundedRect(painter, pill, 6.5, t.danger);
    paint::text(painter, pill, text, textFont(9, true), t.dark ? t.onAccent : QColor(Qt::white), Qt::AlignHCenter);
}

TopBar::TopBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(40);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 14, 1);
    row->setSpacing(10);
    m_menuBar = new QMenuBar;
    m_menuBar->setNativeMenuBar(false);
    row->addWidget(m_menuBar, 1, Qt::AlignVCenter);
    m_search = new SearchField;
    row->addWidget(m_search);
    m_bell = new BellButton;
    row->addWidget(m_bell);
    m_theme = iconButton(QStringLiteral("moon"), {});
    row->addWidget(m_theme);
    m_help = iconButton(QStringLiteral("help"), {});
    row->addWidget(m_help);
    onLanguageChange(this, [this] { retranslate(); });
    onThemeChange(this, [this] {
        m_theme->setIcon(themedIcon(tokens().dark ? QStringLiteral("sun") : QStringLiteral("moon")));
        retranslate();
    });
}

void TopBar::retranslate()
{
    m_search->setText(tr("Search or jump to…"));
    m_search->setAccessibleName(tr("Search or jump to…"));
    const auto name = [](QToolButton &one, const QString &text) {
        one.setAccessibleName(text);
        one.setToolTip(text);
    };
    name(*m_bell, tr("Notifications"));
    name(*m_theme, tokens().dark ? tr("Light theme") : tr("Dark theme"));
    name(*m_help, tr("Help (F1)"));
}

void TopBar::setSignedIn(bool signedIn)
{
    m_search->setVisible(signedIn);
    m_bell->setVisible(signedIn);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens().hairline);
}

} // namespace ui
