#include "ui/orders/order_works.h"

#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/segmented.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>
#include <QUrl>

namespace ui {

namespace {

/// A text with line numbers; lines that were taken away or added stand on a coloured ground with − and +.
class LinesView : public QWidget
{
public:
    explicit LinesView(QList<DiffLine> lines) : m_lines(std::move(lines))
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        QStringList said;
        for (const DiffLine &line : m_lines)
            said << line.text;
        setAccessibleName(said.join(QLatin1Char('\n')));
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return int(layOut(nullptr, width)) + 2; }
    [[nodiscard]] QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedRect(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radiusControl,
                           tokens().surface2, tokens().hairline);
        layOut(&painter, width());
    }

private:
    static constexpr qreal kNumber = 34;
    static constexpr qreal kSign = 16;

    qreal layOut(QPainter *painter, int width) const
    {
        const Tokens &t = tokens();
        qreal top = 6;
        int number = 0;
        for (const DiffLine &line : m_lines) {
            const bool removed = line.kind == DiffLine::Kind::removed;
            const bool added = line.kind == DiffLine::Kind::added;
            QTextLayout layout(line.text, textFont(size::body));
            layout.beginLayout();
            qreal height = 0;
            for (QTextLine one = layout.createLine(); one.isValid(); one = layout.createLine()) {
                one.setLineWidth(qMax(80.0, width - kNumber - kSign - 14));
                one.setPosition({0, height + 3});
                height += one.height();
            }
            layout.endLayout();
            height = qMax(height, 17.0) + 6;
            if (!removed)
                ++number;
            if (painter != nullptr) {
                if (removed || added) {
                    const Tone tone = removed ? Tone::danger : Tone::success;
                    painter->fillRect(QRectF(1, top, width - 2, height), t.toneSoft(tone));
                    painter->fillRect(QRectF(1, top, 3, height), t.tone(tone));
                    paint::text(*painter, QRectF(kNumber, top, kSign, 22),
                                removed ? QStringLiteral("−") : QStringLiteral("+"), textFont(size::body, true),
                                t.tone(tone));
                }
                if (!removed)
                    paint::text(*painter, QRectF(4, top, kNumber - 12, 22), QString::number(number),
                                textFont(size::badge), t.text2, Qt::AlignRight);
                painter->setPen(t.text);
                layout.draw(painter, {kNumber + kSign, top});
            }
            top += height;
        }
        return top + 6;
    }

    QList<DiffLine> m_lines;
};

QLabel *paragraph(const QString &words, LabelStyle style = LabelStyle::body)
{
    QLabel *made = label(words, style);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QString workId(const orders::DeliverableView &work)
{
    return toText(work.kind) + QString::number(work.version);
}

} // namespace

QList<DiffLine> diffLines(const QString &before, const QString &after)
{
    const QStringList a = before.split(QLatin1Char('\n'));
    const QStringList b = after.split(QLatin1Char('\n'));
    const size_t wide = size_t(b.size()) + 1;
    std::vector<int> common((size_t(a.size()) + 1) * wide, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[size_t(i) * wide + size_t(j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : qMax(at(i + 1, j), at(i, j + 1));
    }
    QList<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            lines << DiffLine{DiffLine::Kind::same, a[i]};
            ++i;
            ++j;
        } else if (j >= b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            lines << DiffLine{DiffLine::Kind::removed, a[i++]};
        } else {
            lines << DiffLine{DiffLine::Kind::added, b[j++]};
        }
    }
    return lines;
}

OrderWorks::OrderWorks(QWidget *parent) : Card(parent)
{
    m_choices = new SegmentedControl;
    m_choices->setObjectName(QStringLiteral("views"));
    auto *row = new QHBoxLayout;
    m_compare = button({}, ButtonKind::link, QStringLiteral("compare"));
    m_compare->setCheckable(true);
    row->addWidget(m_choices);
    row->addStretch(1);
    row->addWidget(m_compare);
    body()->addLayout(row);
    m_inside = new QVBoxLayout;
    m_inside->setSpacing(10);
    body()->addLayout(m_inside);
    body()->addStretch(1);
    connect(m_choices, &SegmentedControl::chosen, this, &OrderWorks::showView);
    connect(m_compare, &QPushButton::toggled, this, [this](bool on) {
        m_comparing = on;
        showView(m_choices->current());
    });
    onLanguageChange(this, [this] {
        setAccessibleName(tr("Works, terms and events"));
        m_choices->setAccessibleName(tr("What is shown of the order"));
        if (m_order) {
            rebuildChoices();
            showView(m_choices->current());
        }
    });
}

QString OrderWorks::currentView() const
{
    return m_choices->current();
}

void OrderWorks::setOrder(const orders::OrderAnswer &order)
{
    const bool same = m_order && m_order->row.order == order.row.order;
    const QString before = same ? m_choices->current() : QString();
    const size_t works = same ? m_order->deliverables.size() : 0;
    m_order = order;
    rebuildChoices();
    // A new version is what the reader came for; otherwise he keeps what he was looking at.
    const bool news = !same || works != order.deliverables.size();
    if (!news)
        m_choices->setCurrent(before);
    else if (order.row.disputed)
        m_choices->setCurrent(QStringLiteral("dispute"));
    else
        m_choices->setCurrent(order.deliverables.empty() ? QStringLiteral("terms") : workId(order.deliverables.back()));
    showView(m_choices->current());
}

void OrderWorks::rebuildChoices()
{
    QList<Segment> segments;
    for (auto work = m_order->deliverables.rbegin(); work != m_order->deliverables.rend(); ++work)
        segments << Segment{workId(*work),
                            (work->kind == "script" ? tr("Script v%1") : tr("Video v%1")).arg(work->version)};
    segments << Segment{QStringLiteral("terms"), tr("Brief")}
             << Segment{QStringLiteral("events"), tr("Events"), int(m_order->timeline.size())};
    if (m_order->dispute)
        segments << Segment{QStringLiteral("dispute"), tr("Dispute")};
    if (!m_order->ratings.empty() || m_order->row.state == orders::OrderState::finished)
        segments << Segment{QStringLiteral("ratings"), tr("Ratings"), int(m_order->ratings.size())};
    m_choices->setSegments(segments);
}

void OrderWorks::showView(const QString &id)
{
    clearLayout(*m_inside);
    m_compare->hide();
    if (!m_order)
        return;
    if (id == QLatin1String("events"))
        return showEvents();
    if (id == QLatin1String("ratings"))
        return showRatings();
    if (id == QLatin1String("dispute"))
        return showDispute();
    for (const orders::DeliverableView &work : m_order->deliverables) {
        if (workId(work) == id)
            return showDeliverable(work);
    }
    showTerms();
}

const orders::DeliverableView *OrderWorks::versionBefore(const orders::DeliverableView &work) const
{
    const orders::DeliverableView *before = nullptr;
    for (const orders::DeliverableView &one : m_order->deliverables) {
        if (one.kind == work.kind && one.version < work.version)
            before = &one;
    }
    return before;
}

void OrderWorks::showDeliverable(const orders::DeliverableView &work)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label(tr("Uploaded %1").arg(whenWords(work.uploadedAt)), LabelStyle::secondary));
    if (work.kind == "script")
        head->addWidget(
            label(tr("%1 characters").arg(format::exact(toText(work.content).toUcs4().size())), LabelStyle::secondary));
    head->addStretch(1);
    head->addWidget(new Badge(deliverableStateWords(toText(work.state)), deliverableStateTone(toText(work.state))));
    m_inside->addLayout(head);
    if (work.reason) {
        auto *reason = new Banner(Tone::danger);
        reason->setText(tr("Rejected %1").arg(whenWords(work.decidedAt)), toText(work.reason));
        m_inside->addWidget(reason);
    }
    if (work.kind != "script") {
        auto *row = new QHBoxLayout;
        QLabel *link = paragraph(toText(work.content));
        QPushButton *open = button(tr("Open"), ButtonKind::normal, QStringLiteral("external"));
        connect(open, &QPushButton::clicked, this,
                [link = toText(work.content)] { QDesktopServices::openUrl(QUrl(link)); });
        row->addWidget(link, 1);
        row->addWidget(open, 0, Qt::AlignTop);
        m_inside->addLayout(row);
        return;
    }
    const orders::DeliverableView *before = versionBefore(work);
    if (before != nullptr) {
        m_compare->setText(m_comparing ? tr("Without changes") : tr("Compare with v%1").arg(before->version));
        m_compare->show();
    }
    QList<DiffLine> lines;
    if (before != nullptr && m_comparing) {
        lines = diffLines(toText(before->content), toText(work.content));
    } else {
        for (const QString &line : toText(work.content).split(QLatin1Char('\n')))
            lines << DiffLine{DiffLine::Kind::same, line};
    }
    m_inside->addWidget(new LinesView(lines));
}

void OrderWorks::showTerms()
{
    const orders::TermsView &terms = m_order->terms;
    auto *list = new TermList;
    list->setTerms({{tr("Brief"), toText(terms.name)},
                    {tr("Brand"), toText(terms.brandName)},
                    {tr("Product"), terms.category ? tr("%1 · %2").arg(toText(terms.product), toText(terms.category))
                                                   : toText(terms.product)},
                    {tr("Content"), contentWords(m_order->row.content)},
                    {tr("Requirements"), toText(terms.requirements)},
                    {tr("Not allowed"), toText(terms.prohibitions)},
                    {tr("Script by"), terms.scriptNeeded ? whenWords(terms.scriptDueAt) : tr("no script needed")},
                    {tr("Video by"), whenWords(terms.videoDueAt)},
                    {tr("Publish"), tr("%1 to %2").arg(whenWords(terms.publishFrom), whenWords(terms.publishUntil))},
                    {tr("Retention"),
                     m_order->retentionUntil
                         ? tr("%1 days, until %2").arg(terms.retentionDays).arg(whenWords(m_order->retentionUntil))
                         : tr("%1 days").arg(terms.retentionDays)},
                    {tr("Service provider"), toText(m_order->providerName)},
                    {tr("Work"), toText(m_order->workLink)}});
    m_inside->addWidget(list);
}

void OrderWorks::showEvents()
{
    auto *list = new TermList;
    QList<std::pair<QString, QString>> lines;
    for (auto event = m_order->timeline.rbegin(); event != m_order->timeline.rend(); ++event) {
        QString who = roleWords(toText(event->role));
        if (event->userName)
            who += QStringLiteral(" · ") + toText(event->userName);
        QString words = tr("%1 (%2)").arg(eventWords(toText(event->event)), who);
        if (event->from && *event->from != event->to)
            words += QStringLiteral("\n%1 → %2").arg(stateWords(*event->from), stateWords(event->to));
        if (!event->note.empty())
            words += QLatin1Char('\n') + toText(event->note);
        lines.append({whenWords(event->at), words});
    }
    list->setTerms(lines);
    m_inside->addWidget(list);
}

void OrderWorks::showRatings()
{
    if (m_order->ratings.empty()) {
        m_inside->addWidget(paragraph(tr("Nobody has rated yet."), LabelStyle::secondary));
        return;
    }
    for (const orders::RatingView &rating : m_order->ratings) {
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(label(roleWords(toText(rating.side)), LabelStyle::bold));
        head->addWidget(label(tr("%1 of 5").arg(rating.score)));
        head->addStretch(1);
        head->addWidget(label(whenWords(rating.ratedAt), LabelStyle::hint));
        m_inside->addLayout(head);
        if (!rating.text.empty())
            m_inside->addWidget(paragraph(toText(rating.text)));
    }
}

void OrderWorks::showDispute()
{
    const orders::DisputeView &dispute = *m_order->dispute;
    auto *list = new TermList;
    QList<std::pair<QString, QString>> lines = {
        {tr("Opened by"), tr("%1, %2").arg(roleWords(toText(dispute.openedRole)), whenWords(dispute.openedAt))},
        {tr("About"), toText(dispute.reason)},
        {tr("State"), disputeStateWords(toText(dispute.state))},
        {tr("Policy"), tr("%1 of the task cost to the creator side at %2")
                           .arg(shareWords(dispute.policyShareBp), whenWords(dispute.deadline))}};
    if (dispute.proposedShareBp)
        lines.append(
            {tr("Decision"), tr("%1 of the task cost to the creator side").arg(shareWords(*dispute.proposedShareBp))});
    if (dispute.decidedBy)
        lines.append({tr("Decided by"), toText(dispute.decidedBy)});
    if (dispute.decisionNote)
        lines.append({tr("Grounds"), toText(dispute.decisionNote)});
    list->setTerms(lines);
    m_inside->addWidget(list);
}

} // namespace ui
