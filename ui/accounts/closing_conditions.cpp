#include "ui/accounts/closing_conditions.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kSubjects = 5;
constexpr int kMetColumns = 3;
constexpr int kIndent = 52;

/// A row that a subject stands in: one button, so that it is reached by keyboard as one thing.
class SubjectRow : public QAbstractButton
{
public:
    explicit SubjectRow(const accounts::BlockerSubject &subject)
        : m_name(toText(subject.name)),
          m_number(toText(subject.number)),
          m_state(subject.state ? names::orderState(*subject.state) : QString()),
          m_amount(subject.amount ? format::money(subject.amount->fen) : QString()),
          m_until(subject.until ? format::dateTime(toLocal(*subject.until)) : QString())
    {
        setAccessibleName(QStringList({m_name, m_number, m_state, m_amount, m_until}).join(QStringLiteral(", ")));
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(46);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        paint::roundedRect(painter, box, size::radiusControl, underMouse() ? t.rowHover : t.surface2,
                           hasFocus() ? t.accent : t.hairline);
        const bool isPerson = !m_name.isEmpty();
        if (isPerson)
            paint::avatar(painter, QRectF(10, 9, 28, 28), m_name);
        const qreal left = isPerson ? 48 : 12;
        const bool twoLines = isPerson && !m_number.isEmpty();
        paint::text(painter, QRectF(left, twoLines ? 4 : 13, 210, 20), isPerson ? m_name : m_number,
                    textFont(size::body), t.text);
        if (twoLines)
            paint::text(painter, QRectF(left, 24, 210, 17), m_number, textFont(size::small), t.text2);
        if (!m_state.isEmpty())
            paint::badge(painter, QRectF(left + 200, 13, 150, 20), m_state, Tone::info);
        const qreal right = width() - 34;
        const bool both = !m_amount.isEmpty() && !m_until.isEmpty();
        paint::text(painter, QRectF(right - 220, both ? 4 : 13, 220, 20), m_amount, textFont(size::body), t.text,
                    Qt::AlignRight);
        paint::text(painter, QRectF(right - 220, both ? 24 : 13, 220, 17), m_until, textFont(size::small), t.text2,
                    Qt::AlignRight);
        paintIcon(painter, QRectF(width() - 28, 0, 20, height()), QStringLiteral("chevron-right"), t.accent);
    }

private:
    QString m_name;
    QString m_number;
    QString m_state;
    QString m_amount;
    QString m_until;
};

} // namespace

RetentionTimeline::RetentionTimeline(const QDateTime &today, const QList<QDateTime> &ends, QWidget *parent)
    : QWidget(parent), m_today(today), m_ends(ends)
{
    setFixedHeight(54);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    std::sort(m_ends.begin(), m_ends.end());
    QStringList spoken;
    for (const QDateTime &end : m_ends)
        spoken << format::dateTime(end, today);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

void RetentionTimeline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal kEdge = 34;
    const qreal wide = width() - 2 * kEdge;
    const qreal middle = height() / 2.0;
    const qint64 whole = std::max<qint64>(1, m_ends.isEmpty() ? 1 : m_today.secsTo(m_ends.last()));
    painter.setPen(QPen(t.warning, 2));
    painter.drawLine(QPointF(kEdge, middle), QPointF(kEdge + wide, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(QPointF(kEdge, middle), 4, 4);
    paint::text(painter, QRectF(kEdge - 34, middle - 24, 68, 16), tr("Today"), textFont(size::small), t.accent,
                Qt::AlignHCenter);
    qreal last = kEdge;
    for (const QDateTime &end : m_ends) {
        const qreal x = kEdge + wide * qreal(m_today.secsTo(end)) / qreal(whole);
        painter.setPen(QPen(t.warning, 1.6));
        painter.setBrush(t.surface);
        painter.drawEllipse(QPointF(x, middle), 4, 4);
        // Words that would lie on each other are left out: the ends stand in the rows too.
        if (x - last < 62 && end != m_ends.last())
            continue;
        last = x;
        paint::text(painter, QRectF(x - 34, middle - 24, 68, 16), end.toString(QStringLiteral("MM-dd")),
                    textFont(size::small), t.text, Qt::AlignHCenter);
        paint::text(painter, QRectF(x - 34, middle + 9, 68, 16),
                    tr("%1 days left").arg((m_today.secsTo(end) + 86'399) / 86'400), textFont(size::badge), t.text2,
                    Qt::AlignHCenter);
    }
}

ConditionMark::ConditionMark(const QString &iconName, Tone tone, QWidget *parent)
    : QWidget(parent), m_icon(iconName), m_tone(tone)
{
    setFixedSize(22, 22);
}

void ConditionMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::roundedRect(painter, rect(), width() / 2.0, t.toneSoft(m_tone));
    paintIcon(painter, rect(), m_icon, t.tone(m_tone), 13);
}

ClosingConditionsView::ClosingConditionsView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = label({}, LabelStyle::section);
    m_remark = label({}, LabelStyle::secondary);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    head->addLayout(words, 1);
    m_again = button({}, ButtonKind::ghost, QStringLiteral("refresh"));
    head->addWidget(m_again, 0, Qt::AlignVCenter);
    column->addLayout(head);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &ClosingConditionsView::checkRequested);
    onLanguageChange(this, [this] {
        m_again->setText(tr("Check again"));
        rebuild();
    });
}

void ClosingConditionsView::set(const accounts::ClosingConditions &conditions)
{
    m_conditions = conditions;
    rebuild();
}

void ClosingConditionsView::rebuild()
{
    clearLayout(*m_list);
    if (!m_conditions) {
        m_title->setText(tr("Checking the conditions…"));
        return;
    }
    std::vector<const accounts::Condition *> mine;
    std::vector<const accounts::Condition *> waiting;
    std::vector<const accounts::Condition *> met;
    for (const accounts::Condition &condition : m_conditions->conditions)
        (condition.met ? met : condition.onlyWaiting ? waiting : mine).push_back(&condition);
    m_title->setText(m_conditions->open == 0
                         ? tr("Every condition is met")
                         : tr("Not possible yet: %1 conditions are not met").arg(m_conditions->open));
    m_remark->setText(tr("Checked %1. What you settle is ticked off by itself; there is no need to begin anew.")
                          .arg(format::clock(toLocal(m_conditions->checkedAt))));
    if (!mine.empty()) {
        addGroup(tr("For you to settle"), qsizetype(mine.size()));
        for (const accounts::Condition *condition : mine)
            addOpen(*condition);
    }
    if (!waiting.empty()) {
        addGroup(tr("Only to be waited for"), qsizetype(waiting.size()));
        for (const accounts::Condition *condition : waiting)
            addOpen(*condition);
    }
    if (met.empty())
        return;
    addGroup(tr("Met"), qsizetype(met.size()));
    auto *area = new QWidget;
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(20, 14, 16, 14);
    grid->setVerticalSpacing(12);
    for (std::size_t i = 0; i < met.size(); ++i) {
        auto *cell = new QHBoxLayout;
        cell->setSpacing(9);
        cell->addWidget(new ConditionMark(QStringLiteral("check"), Tone::success));
        cell->addWidget(label(words_of::metCondition(met[i]->kind)), 1);
        grid->addLayout(cell, int(i) / kMetColumns, int(i) % kMetColumns);
        grid->setColumnStretch(int(i) % kMetColumns, 1);
    }
    m_list->addWidget(area);
}

void ClosingConditionsView::addGroup(const QString &title, qsizetype count)
{
    m_list->addWidget(rule());
    auto *band = new QFrame;
    band->setProperty("band", true);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    row->addWidget(label(title, LabelStyle::bold));
    row->addWidget(label(tr("%1 items").arg(count), LabelStyle::secondary));
    row->addStretch(1);
    m_list->addWidget(band);
    m_list->addWidget(rule());
}

void ClosingConditionsView::addOpen(const accounts::Condition &condition)
{
    auto *area = new QWidget;
    area->setObjectName(QStringLiteral("condition"));
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(20, 12, 16, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(condition.onlyWaiting ? new ConditionMark(QStringLiteral("clock"), Tone::warning)
                                         : new ConditionMark(QStringLiteral("close"), Tone::danger),
                   0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *title = label(words_of::openCondition(condition), LabelStyle::bold);
    QLabel *help = label(words_of::conditionHelp(condition), LabelStyle::secondary);
    help->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(help);
    row->addLayout(words, 1);
    if (condition.kind == accounts::BlockerKind::retention) {
        QList<QDateTime> ends;
        for (const accounts::BlockerSubject &subject : condition.subjects)
            if (subject.until)
                ends << toLocal(*subject.until);
        row->addWidget(new RetentionTimeline(toLocal(m_conditions->checkedAt), ends), 1);
    }
    if (QWidget *way = wayOf(condition))
        row->addWidget(way, 0, Qt::AlignVCenter);
    column->addLayout(row);
    addSubjects(condition, *column);
    m_list->addWidget(area);
    auto *line = rule();
    m_list->addWidget(line);
}

QWidget *ClosingConditionsView::wayOf(const accounts::Condition &condition)
{
    using accounts::BlockerKind;
    QPushButton *way = nullptr;
    switch (condition.kind) {
    case BlockerKind::frozen: {
        QLabel *with = label(tr("Freed with the orders"), LabelStyle::secondary);
        return with;
    }
    case BlockerKind::penalty:
    case BlockerKind::pendingDecision:
        return nullptr;
    case BlockerKind::pendingWithdrawal:
        way = button(tr("Show withdrawals"));
        break;
    case BlockerKind::retention:
        way = button(tr("Show works"));
        break;
    case BlockerKind::bankAccount:
        way = button(condition.onlyWaiting ? tr("Show where it stands") : tr("Give a bank account"), ButtonKind::soft);
        break;
    case BlockerKind::boundCreators:
        way = button(tr("Show creators"), ButtonKind::soft);
        break;
    case BlockerKind::ordersInProgress:
    case BlockerKind::cancelRequest:
    case BlockerKind::dispute:
    case BlockerKind::unpaidTail:
        way = button(tr("Settle"), ButtonKind::soft);
        break;
    }
    way->setAccessibleDescription(words_of::openCondition(condition));
    const QString kind = condition.kind == BlockerKind::bankAccount ? QStringLiteral("bank_change")
                         : condition.subjects.empty()               ? QString()
                                                                    : toText(condition.subjects.front().kind);
    const QString id = condition.subjects.empty() ? QString() : toText(condition.subjects.front().id);
    connect(way, &QPushButton::clicked, this, [this, kind, id] { follow(kind, id); });
    return way;
}

void ClosingConditionsView::addSubjects(const accounts::Condition &condition, QVBoxLayout &into)
{
    using accounts::BlockerKind;
    // What is frozen are the same orders again.
    if (condition.kind == BlockerKind::frozen || condition.kind == BlockerKind::retention ||
        condition.kind == BlockerKind::bankAccount)
        return;
    int shown = 0;
    for (const accounts::BlockerSubject &subject : condition.subjects) {
        if (shown == kSubjects) {
            QLabel *more =
                label(tr("and %1 more").arg(qsizetype(condition.subjects.size()) - shown), LabelStyle::secondary);
            more->setContentsMargins(kIndent - 18, 0, 0, 0);
            into.addWidget(more);
            break;
        }
        ++shown;
        auto *row = new SubjectRow(subject);
        auto *indent = new QHBoxLayout;
        indent->setContentsMargins(kIndent - 18, 0, 0, 0);
        indent->addWidget(row);
        into.addLayout(indent);
        connect(row, &QAbstractButton::clicked, this,
                [this, kind = toText(subject.kind), id = toText(subject.id)] { follow(kind, id); });
    }
}

void ClosingConditionsView::follow(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("withdrawal"))
        Q_EMIT navigateRequested(QStringLiteral("account"),
                                 {{QStringLiteral("section"), QStringLiteral("withdrawals")}});
    else if (kind == QLatin1String("bank_change"))
        Q_EMIT navigateRequested(QStringLiteral("security"), {{QStringLiteral("section"), QStringLiteral("bank")}});
    else if (kind == QLatin1String("creator"))
        Q_EMIT navigateRequested(QStringLiteral("contracts"), {{QStringLiteral("creator"), id}});
    else
        Q_EMIT navigateRequested(QStringLiteral("orders"), {{QStringLiteral("order"), id}});
}

} // namespace ui
