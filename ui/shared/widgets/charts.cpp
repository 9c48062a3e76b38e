#include "ui/shared/widgets/charts.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace ui {

namespace {

constexpr qreal funnelHeader = 26;
constexpr qreal funnelRow = 31;
constexpr qreal figureWidth = 66;

QColor partColor(const SplitPart &part)
{
    const Tokens &t = tokens();
    return part.color >= 0 ? t.series[part.color % t.series.size()] : t.tone(part.tone);
}

} // namespace

SplitBar::SplitBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(12);
}

void SplitBar::setParts(const QList<SplitPart> &parts, const std::function<QString(double)> &words)
{
    m_parts = parts;
    m_words = words;
    QStringList said;
    for (const SplitPart &part : parts)
        said << part.name + QLatin1Char(' ') + (words ? words(part.value) : format::compact(part.value));
    setAccessibleName(said.join(QStringLiteral(", ")));
    update();
}

int SplitBar::partAt(qreal x) const
{
    double sum = 0;
    for (const SplitPart &part : m_parts)
        sum += part.value;
    double until = 0;
    for (int i = 0; i < m_parts.size() && sum > 0; ++i) {
        until += m_parts[i].value;
        if (x <= width() * until / sum)
            return i;
    }
    return -1;
}

void SplitBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect(), 4, 4);
    painter.setClipPath(clip);
    painter.fillRect(rect(), tokens().track);
    double sum = 0;
    for (const SplitPart &part : m_parts)
        sum += part.value;
    double before = 0;
    for (const SplitPart &part : m_parts) {
        if (part.value <= 0 || sum <= 0)
            continue;
        const qreal left = width() * before / sum;
        const qreal right = width() * (before + part.value) / sum;
        painter.fillRect(QRectF(left, 0, qMax(2.0, right - left - 1), height()), partColor(part));
        before += part.value;
    }
}

bool SplitBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos().x());
        if (part >= 0)
            QToolTip::showText(help->globalPos(),
                               plainToolTip(m_parts[part].name + QLatin1Char(' ') +
                                            (m_words ? m_words(m_parts[part].value) : QString())),
                               this);
        return true;
    }
    return QWidget::event(event);
}

FunnelView::FunnelView(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FunnelView::setStages(const QList<FunnelStage> &stages, const QStringList &columns, const QStringList &parts)
{
    m_parts = parts;
    m_stages = stages;
    m_columns = columns;
    m_current = 0;
    describe();
    updateGeometry();
    update();
}

void FunnelView::describe()
{
    if (m_current >= m_stages.size())
        return;
    const FunnelStage &stage = m_stages[m_current];
    QStringList words{stage.name};
    for (int i = 0; i < m_columns.size() && i < stage.figures.size(); ++i)
        words << m_columns[i] + QLatin1Char(' ') + stage.figures[i];
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize FunnelView::sizeHint() const
{
    return {480, int(funnelHeader + funnelRow * double(m_stages.size()))};
}

QSize FunnelView::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

int FunnelView::stageAt(qreal y) const
{
    const int stage = int((y - funnelHeader) / funnelRow);
    return y >= funnelHeader && stage < m_stages.size() ? stage : -1;
}

void FunnelView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const qreal figures = figureWidth * double(m_columns.size());
    const qreal names = 112;
    const QRectF bars(names, 0, qMax(60.0, width() - names - figures - 8), 0);
    double most = 1;
    for (const FunnelStage &stage : m_stages)
        most = qMax(most, stage.passed + stage.staying + stage.lost);
    for (int i = 0; i < m_columns.size(); ++i)
        paint::text(painter, QRectF(width() - figures + i * figureWidth, 0, figureWidth - 4, funnelHeader - 4),
                    m_columns[i], textFont(size::small), t.text2, Qt::AlignRight);
    painter.fillRect(QRectF(0, funnelHeader - 1, width(), 1), t.hairline);
    QColor stays = t.accent;
    stays.setAlphaF(0.45F);
    QColor lost = t.danger;
    lost.setAlphaF(0.55F);
    const qreal firstTitle = m_columns.isEmpty() ? 0 : paint::width(m_columns[0], textFont(size::small));
    const qreal legendEnd = width() - figures + (m_columns.isEmpty() ? 0 : figureWidth - firstTitle - 16);
    qreal legend = 2;
    for (const auto &[name, color] : {std::pair(m_parts.value(0), t.accent), std::pair(m_parts.value(1), stays),
                                      std::pair(m_parts.value(2), lost)}) {
        const qreal wide = paint::width(name, textFont(size::badge)) + 4;
        if (name.isEmpty() || legend + 12 + wide > legendEnd)
            break;
        paint::roundedRect(painter, QRectF(legend, (funnelHeader - 12) / 2, 8, 8), 2, color);
        paint::text(painter, QRectF(legend + 12, 0, wide, funnelHeader - 4), name, textFont(size::badge), t.text2);
        legend += 12 + wide + 8;
    }
    for (int row = 0; row < m_stages.size(); ++row) {
        const FunnelStage &stage = m_stages[row];
        const qreal top = funnelHeader + funnelRow * row;
        const QRectF line(0, top, width(), funnelRow);
        if (row == m_hovered)
            paint::roundedRect(painter, line.adjusted(-4, 1, 4, -1), 4, t.rowHover);
        if (row == m_current && hasFocus())
            paint::roundedRect(painter, line.adjusted(0, 1, 0, -1), 4, {}, t.accent);
        const qreal nameWidth = paint::width(stage.name, textFont(size::body)) + 4;
        paint::text(painter, QRectF(2, top, qMin(nameWidth, names), funnelRow), stage.name, textFont(size::body),
                    t.text);
        if (nameWidth < names - 20)
            paint::text(painter, QRectF(nameWidth + 4, top, names - nameWidth - 8, funnelRow), stage.code,
                        textFont(size::badge), t.text3);
        const QRectF bar(bars.left(), top + funnelRow / 2 - 7, bars.width(), 14);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath clip;
        clip.addRoundedRect(bar, 3, 3);
        painter.setClipPath(clip);
        painter.fillRect(bar, t.neutralSoft);
        qreal x = bar.left();
        for (const auto &[value, color] : {std::pair(stage.passed, stage.final ? t.success : t.accent),
                                           std::pair(stage.staying, stays), std::pair(stage.lost, lost)}) {
            const qreal wide = bar.width() * value / most;
            if (wide > 0.3)
                painter.fillRect(QRectF(x, bar.top(), qMax(1.5, wide - 1), bar.height()), color);
            x += wide;
        }
        painter.restore();
        for (int i = 0; i < m_columns.size() && i < stage.figures.size(); ++i)
            paint::text(painter, QRectF(width() - figures + i * figureWidth, top, figureWidth - 4, funnelRow),
                        stage.figures[i], textFont(size::body, i == 0),
                        stage.figures[i] == format::missing ? t.text3 : t.text, Qt::AlignRight);
        painter.fillRect(QRectF(0, top + funnelRow - 1, width(), 1), t.hairline);
    }
}

void FunnelView::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = stageAt(event->position().y());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FunnelView::mousePressEvent(QMouseEvent *event)
{
    const int stage = stageAt(event->position().y());
    if (stage < 0)
        return;
    m_current = stage;
    Q_EMIT stageClicked(stage);
}

void FunnelView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FunnelView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_current = qBound(0, m_current + (event->key() == Qt::Key_Down ? 1 : -1), qMax(0, int(m_stages.size()) - 1));
        describe();
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current < m_stages.size()) {
        Q_EMIT stageClicked(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FunnelView::focusInEvent(QFocusEvent *)
{
    update();
}

void FunnelView::focusOutEvent(QFocusEvent *)
{
    update();
}

BarRow::BarRow(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(34);
}

void BarRow::set(const QString &name, const QString &remark, double share, const QString &figure, int color)
{
    m_name = name;
    m_remark = remark;
    m_share = share;
    m_figure = figure;
    m_color = color;
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(name, figure, remark).simplified());
    update();
}

void BarRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const qreal figure = paint::width(m_figure, textFont(size::body, true)) + 4;
    const qreal name = qMin(paint::width(m_name, textFont(size::body)) + 8, width() - figure);
    paint::text(painter, QRectF(0, 0, name, 20), m_name, textFont(size::body), t.text);
    paint::text(painter, QRectF(name, 1, width() - name - figure - 4, 20), m_remark, textFont(size::small), t.text2);
    paint::text(painter, QRectF(width() - figure, 0, figure, 20), m_figure, textFont(size::body, true), t.text,
                Qt::AlignRight);
    paint::bar(painter, QRectF(0, 24, width(), 4), m_share, t.series[m_color % t.series.size()]);
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent) {}

void Sparkline::setSeries(const QList<double> &series, const QString &words, Tone tone)
{
    m_series = series;
    m_tone = tone;
    setAccessibleName(words);
    setPlainToolTip(*this, words);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::sparkline(painter, rect(), m_series, tokens().tone(m_tone));
}

} // namespace ui
