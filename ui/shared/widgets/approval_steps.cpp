#include "ui/shared/widgets/approval_steps.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"

namespace ui {

namespace {

constexpr int stepHeight = 50;

} // namespace

ApprovalSteps::ApprovalSteps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ApprovalSteps::setSteps(const QList<ApprovalStep> &steps)
{
    m_steps = steps;
    QStringList words;
    for (const ApprovalStep &step : steps)
        words << QStringLiteral("%1 %2 %3").arg(step.title, step.remark, step.when).simplified();
    setAccessibleName(words.join(QStringLiteral("; ")));
    setPlainToolTip(*this, words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize ApprovalSteps::sizeHint() const
{
    return {240, stepHeight * int(m_steps.size())};
}

QSize ApprovalSteps::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ApprovalSteps::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i) {
        const ApprovalStep &step = m_steps[i];
        const qreal top = i * stepHeight;
        const QRectF circle(1, top + 4, 18, 18);
        const bool done = step.state == StepState::done;
        const bool failed = step.state == StepState::failed;
        if (i + 1 < m_steps.size()) {
            painter.setPen(QPen(done ? t.success : t.hairline, 1.5));
            painter.drawLine(QPointF(10, circle.bottom() + 3), QPointF(10, top + stepHeight + 1));
        }
        if (done || failed) {
            paint::roundedRect(painter, circle, 9, done ? t.successSoft : t.dangerSoft);
            paintIcon(painter, circle, done ? QStringLiteral("check") : QStringLiteral("close"),
                      done ? t.success : t.danger, 12);
        } else {
            const bool current = step.state == StepState::current;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(current ? t.accent : t.inputBorder, 1.6));
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
            if (current) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(t.accent);
                painter.drawEllipse(circle.center(), 4, 4);
            }
        }
        const qreal when = paint::width(step.when, textFont(size::small));
        const QFont titleFont = textFont(size::body, done || failed || step.state == StepState::current);
        paint::text(painter, QRectF(30, top + 2, width() - 30 - when - 8, 22), step.title, titleFont,
                    step.state == StepState::waiting ? t.text2 : t.text);
        paint::text(painter, QRectF(width() - when - 1, top + 2, when + 1, 22), step.when, textFont(size::small),
                    step.state == StepState::current ? t.accent : t.text2, Qt::AlignRight);
        paint::text(painter, QRectF(30, top + 23, width() - 30, 19), step.remark, textFont(size::small),
                    failed ? t.danger : t.text2);
    }
}

} // namespace ui
