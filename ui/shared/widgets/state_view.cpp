#include "ui/shared/widgets/state_view.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"

#include <QPainter>
#include <QProgressBar>

namespace ui {

StateView::StateView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(6);
    column->addStretch(2);
    m_icon = new QWidget;
    m_icon->setFixedSize(44, 44);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_title = label({}, LabelStyle::bold);
    m_text = label({}, LabelStyle::secondary);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_action = button({});
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    column->addSpacing(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionClicked);
}

void StateView::showMessage(const QString &iconName, Tone tone, const QString &title, const QString &text,
                            const QString &action)
{
    m_iconName = iconName;
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_progress->hide();
    m_icon->show();
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

void StateView::showLoading(const QString &title)
{
    showMessage({}, Tone::neutral, title, {}, {});
    m_icon->hide();
    m_progress->show();
}

void StateView::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty() || m_icon->isHidden())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRectF circle(m_icon->geometry());
    paint::roundedRect(painter, circle, circle.height() / 2, t.toneSoft(m_tone));
    paintIcon(painter, circle, m_iconName, t.tone(m_tone), 22);
}

} // namespace ui
