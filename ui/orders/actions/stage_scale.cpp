#include "ui/orders/actions/cancel_form.h"
#include "ui/shared/text/format.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

StageScale::StageScale(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What cancelling costs at each stage"));
}

void StageScale::setStages(const std::vector<orders::StageLine> &stages)
{
    m_stages = stages;
    m_current = -1;
    for (size_t i = 0; i < stages.size(); ++i) {
        if (stages[i].current)
            m_current = int(i);
    }
    choose(m_current);
}

void StageScale::choose(int stage)
{
    if (stage < 0 || stage >= int(m_stages.size()))
        return;
    m_shown = stage;
    const orders::StageLine &line = m_stages[size_t(stage)];
    setAccessibleDescription(tr("%1: compensation %2").arg(stageWords(line.stage), shareWords(line.shareBp)));
    update();
    Q_EMIT stageChosen(stage);
}

void StageScale::paintEvent(QPaintEvent *)
{
    if (m_stages.empty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal wide = qreal(width()) / qreal(m_stages.size());
    const qreal line = 44;
    for (int i = 0; i < int(m_stages.size()); ++i) {
        if (i != m_shown)
            continue;
        const QRectF box(i * wide + 2, 4, wide - 4, height() - 8);
        paint::roundedRect(painter, box, size::radiusControl, t.accentSoft, hasFocus() ? t.accentHover : t.accent);
    }
    for (int i = 0; i + 1 < int(m_stages.size()); ++i) {
        const bool passed = i < m_current;
        painter.setPen(QPen(passed ? t.accent : t.track, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF((i + 0.5) * wide + 8, line), QPointF((i + 1.5) * wide - 8, line));
    }
    for (int i = 0; i < int(m_stages.size()); ++i) {
        const orders::StageLine &stage = m_stages[size_t(i)];
        const bool now = i == m_current;
        const QRectF cell(i * wide + 4, 0, wide - 8, height());
        const QString name = now ? tr("%1 · now").arg(stageWords(stage.stage)) : stageWords(stage.stage);
        paint::text(painter, QRectF(cell.left(), 12, cell.width(), 18), name, textFont(size::small, now),
                    now ? t.accent : t.text, Qt::AlignHCenter);
        painter.setPen(QPen(i <= m_current ? t.accent : t.inputBorder, now ? 2 : 1.5));
        painter.setBrush(t.surface);
        painter.drawEllipse(QPointF((i + 0.5) * wide, line), now ? 7 : 4.5, now ? 7 : 4.5);
        paint::text(painter, QRectF(cell.left(), 58, cell.width(), 18), tr("pays %1").arg(shareWords(stage.shareBp)),
                    textFont(size::small, now), t.text, Qt::AlignHCenter);
        const QString back = stage.release ? tr("back %1").arg(format::moneyPlain(stage.release->fen))
                                           : tr("to you %1").arg(moneyWords(stage.mcn));
        paint::text(painter, QRectF(cell.left(), 77, cell.width(), 16), back, textFont(size::badge), t.text2,
                    Qt::AlignHCenter);
    }
}

void StageScale::mousePressEvent(QMouseEvent *event)
{
    if (!m_stages.empty())
        choose(int(event->position().x() / (qreal(width()) / qreal(m_stages.size()))));
}

void StageScale::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_shown - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_shown + 1);
    else
        QWidget::keyPressEvent(event);
}

void StageScale::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StageScale::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
