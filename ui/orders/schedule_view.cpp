#include "ui/orders/schedule_view.h"

#include "ui/orders/order_words.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qreal kNames = 74;
constexpr qreal kHead = 22;
constexpr qreal kLine = 28;
constexpr size_t kMostLines = 6;

} // namespace

QList<ScheduleClash> clashesOf(const orders::TermsView &wanted, const std::vector<orders::OrderAnswer> &running)
{
    QList<ScheduleClash> clashes;
    for (const orders::OrderAnswer &other : running) {
        const orders::TermsView &terms = other.terms;
        const QString name = toText(other.row.brandName) + QStringLiteral(" · ") + toText(terms.name);
        if (qAbs(terms.videoDueAt.ms - wanted.videoDueAt.ms) < kDay)
            clashes << ScheduleClash{
                ScheduleView::tr("Video due on the same day as %1 (%2)").arg(name, whenWords(terms.videoDueAt))};
        const base::Timestamp from = std::max(terms.publishFrom, wanted.publishFrom);
        const base::Timestamp until = std::min(terms.publishUntil, wanted.publishUntil);
        if (from < until)
            clashes << ScheduleClash{ScheduleView::tr("Publish window meets that of %1 from %2 to %3")
                                         .arg(name, dayWords(from), dayWords(until))};
    }
    return clashes;
}

ScheduleView::ScheduleView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScheduleView::setOrders(const orders::TermsView &wanted, const std::vector<orders::OrderAnswer> &running)
{
    m_lines = {{tr("This order"), wanted, true}};
    for (const orders::OrderAnswer &other : running) {
        if (m_lines.size() < kMostLines)
            m_lines.push_back({toText(other.row.brandName), other.terms, false});
    }
    m_from = QDateTime(localNow().date(), QTime(0, 0)).toMSecsSinceEpoch();
    m_until = m_from + 7 * kDay;
    for (const Line &line : m_lines)
        m_until = qMax(m_until, line.terms.publishUntil.ms);
    m_until += kDay;
    QStringList said;
    for (const ScheduleClash &clash : clashesOf(wanted, running))
        said << clash.words;
    setAccessibleName(tr("Dates of this order and of the running ones"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ScheduleView::sizeHint() const
{
    return {320, int(kHead + kLine * qreal(m_lines.size())) + 4};
}

QSize ScheduleView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

qreal ScheduleView::xOf(base::Timestamp at) const
{
    const double share = double(at.ms - m_from) / double(m_until - m_from);
    return kNames + qBound(0.0, share, 1.0) * (width() - kNames);
}

void ScheduleView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 days = (m_until - m_from) / kDay;
    const qint64 step = qMax<qint64>(1, (days + 6) / 7);
    for (qint64 day = 0; day < days; ++day) {
        const base::Timestamp at(m_from + day * kDay);
        const QDate date = toLocal(at).date();
        const qreal left = xOf(at);
        if (date.dayOfWeek() > 5)
            painter.fillRect(QRectF(left, kHead, xOf(base::Timestamp(at.ms + kDay)) - left, height() - kHead),
                             t.neutralSoft);
        if (day % step == 0)
            paint::text(painter, QRectF(left, 2, 44, 16), date.toString(QStringLiteral("MM-dd")), textFont(size::badge),
                        t.text2);
    }
    qreal top = kHead;
    for (const Line &line : m_lines) {
        paint::text(painter, QRectF(0, top, kNames - 6, kLine), line.name, textFont(size::small, line.wanted),
                    line.wanted ? t.text : t.text2);
        const QRectF lane(0, top + 4, 0, kLine - 8);
        const auto boxOf = [&](base::Timestamp from, base::Timestamp until) {
            return QRectF(xOf(from), lane.top(), qMax(4.0, xOf(until) - xOf(from)), lane.height());
        };
        const auto bar = [&](const QRectF &box, const QColor &fill, const QPen &pen) {
            painter.setPen(pen);
            painter.setBrush(fill);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -1.5, -0.5), 3, 3);
        };
        const auto name = [&](qreal left, qreal right, const QString &words, const QColor &ink) {
            if (right - left > paint::width(words, textFont(size::badge)) + 6)
                paint::text(painter, QRectF(left, lane.top(), right - left, lane.height()), words,
                            textFont(size::badge), ink, Qt::AlignHCenter);
        };
        const base::Timestamp now(localNow().toMSecsSinceEpoch());
        const QColor soft = line.wanted ? t.accentSoft : t.neutralSoft;
        const QColor ink = line.wanted ? t.accent : t.text2;
        const QRectF script = boxOf(now, line.terms.scriptDueAt);
        const QRectF video = boxOf(line.terms.scriptNeeded ? line.terms.scriptDueAt : now, line.terms.videoDueAt);
        const QRectF publish = boxOf(line.terms.publishFrom, line.terms.publishUntil);
        if (line.terms.scriptNeeded)
            bar(script, t.infoSoft, QPen(Qt::NoPen));
        bar(video, soft, QPen(Qt::NoPen));
        bar(publish, Qt::transparent, QPen(ink, 1, Qt::DashLine));
        // A window that opens before the video is due lies over the work: each is named where it stands alone.
        if (line.terms.scriptNeeded)
            name(script.left(), qMin(script.right(), qMax(script.left(), publish.left())), tr("Script"), t.info);
        name(video.left(), qMin(video.right(), qMax(video.left(), publish.left())), tr("Video"), ink);
        const qreal alone = qMax(publish.left(), video.right());
        name(alone < publish.right() ? alone : publish.left(), publish.right(), tr("Publish"), ink);
        top += kLine;
    }
}

} // namespace ui
