#include "ui/shared/widgets/steps.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"

#include <QPainter>

namespace ui {

namespace {

void paintMark(QPainter &painter, const QRectF &circle, const Step &step, int number)
{
    const Tokens &t = tokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (step.state) {
    case StepState::done:
    case StepState::failed: {
        const bool failed = step.state == StepState::failed;
        painter.setPen(Qt::NoPen);
        painter.setBrush(failed ? t.danger : t.success);
        painter.drawEllipse(circle);
        paintIcon(painter, circle, failed ? QStringLiteral("close") : QStringLiteral("check"),
                  t.dark ? t.onAccent : QColor(Qt::white), int(circle.width() * 0.62));
        break;
    }
    case StepState::current:
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(number > 0 ? t.accent : t.surface);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        if (number > 0) {
            paint::text(painter, circle, QString::number(number), textFont(size::small, true), t.onAccent,
                        Qt::AlignHCenter);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(circle.center(), circle.width() * 0.2, circle.width() * 0.2);
        }
        break;
    case StepState::waiting:
        painter.setPen(QPen(t.inputBorder, 1.3));
        painter.setBrush(t.surface);
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
        if (number > 0)
            paint::text(painter, circle, QString::number(number), textFont(size::small), t.text2, Qt::AlignHCenter);
        break;
    }
    painter.restore();
}

QColor titleColor(const Step &step)
{
    const Tokens &t = tokens();
    return step.state == StepState::current   ? t.accent
           : step.state == StepState::failed  ? t.danger
           : step.state == StepState::waiting ? t.text2
                                              : t.text;
}

} // namespace

StepStrip::StepStrip(bool numbered, QWidget *parent) : QWidget(parent), m_numbered(numbered)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepStrip::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    for (int i = 0; i < steps.size(); ++i)
        if (steps[i].state == StepState::current || i == 0) {
            setAccessibleName(tr("Step %1 of %2: %3").arg(i + 1).arg(steps.size()).arg(steps[i].title));
            setAccessibleDescription(steps[i].remark);
        }
    update();
}

QSize StepStrip::sizeHint() const
{
    return {int(m_steps.size()) * (m_numbered ? 180 : 96), m_numbered ? 40 : 64};
}

QSize StepStrip::minimumSizeHint() const
{
    return {int(m_steps.size()) * (m_numbered ? 110 : 64), sizeHint().height()};
}

void StepStrip::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal wide = qreal(width()) / qreal(m_steps.size());
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const bool reached = step.state == StepState::done || step.state == StepState::failed;
        const QPen path(reached ? t.success : t.buttonBorder, reached ? 2 : 1.3,
                        reached ? Qt::SolidLine : Qt::DashLine);
        if (m_numbered) {
            const QRectF circle(i * wide, (height() - 26) / 2.0, 26, 26);
            const QRectF words(circle.right() + 9, 0, wide - 26 - 17, height());
            paintMark(painter, circle, step, i + 1);
            const QFont titleFont = textFont(size::body, step.state == StepState::current);
            const bool remark = !step.remark.isEmpty();
            paint::text(painter, QRectF(words.left(), remark ? 1 : 10, words.width(), 20), step.title, titleFont,
                        titleColor(step));
            if (remark)
                paint::text(painter, QRectF(words.left(), 20, words.width(), 18), step.remark, textFont(size::small),
                            step.state == StepState::failed ? t.danger : t.text2);
            const qreal from = words.left() + paint::width(step.title, titleFont) + 10;
            if (i + 1 < m_steps.size() && from < words.right() - 6) {
                painter.setPen(QPen(reached ? t.success : t.hairline, 1.5));
                painter.drawLine(QPointF(from, remark ? 11 : 20), QPointF(words.right(), remark ? 11 : 20));
            }
            continue;
        }
        const QPointF middle(i * wide + wide / 2, 10);
        if (i + 1 < m_steps.size()) {
            painter.setPen(path);
            painter.drawLine(middle + QPointF(12, 0), middle + QPointF(wide - 12, 0));
        }
        paintMark(painter, QRectF(middle.x() - 9, middle.y() - 9, 18, 18), step, 0);
        paint::text(painter, QRectF(i * wide, 24, wide, 18), step.title,
                    textFont(size::small, step.state == StepState::current), titleColor(step), Qt::AlignHCenter);
        paint::text(painter, QRectF(i * wide, 43, wide, 16), step.remark, textFont(size::badge), t.text2,
                    Qt::AlignHCenter);
    }
}

} // namespace ui
