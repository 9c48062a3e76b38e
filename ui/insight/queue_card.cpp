#include "ui/insight/insight_words.h"
#include "ui/insight/overview_cards.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QHeaderView>

namespace ui {

namespace {

QString subjectOf(const insight::ReviewItem &item)
{
    const QString name = toText(item.name);
    switch (item.kind) {
    case insight::ReviewKind::entry:
        return item.followers ? QueueCard::tr("%1 · %2 followers").arg(name, format::compact(double(*item.followers)))
                              : name;
    case insight::ReviewKind::dispute:
    case insight::ReviewKind::compensation:
    case insight::ReviewKind::clawBack:
        return item.otherName.empty() ? name : QStringLiteral("%1 ↔ %2").arg(name, toText(item.otherName));
    case insight::ReviewKind::rule:
        return QueueCard::tr("Rule version %1 · %2").arg(toText(item.id), name);
    case insight::ReviewKind::user:
        return QStringLiteral("%1 · %2").arg(name, toText(item.otherName));
    case insight::ReviewKind::closure:
    case insight::ReviewKind::payout:
    case insight::ReviewKind::withdrawal:
    case insight::ReviewKind::bankChange:
        return name;
    }
    return name;
}

QString remarkOf(const insight::ReviewItem &item)
{
    QStringList words;
    switch (item.kind) {
    case insight::ReviewKind::entry:
        if (!item.otherName.empty())
            words << QueueCard::tr("bound to %1").arg(toText(item.otherName));
        words << (item.missing.empty() ? QueueCard::tr("conditions met")
                                       : QueueCard::tr("%1 conditions not met").arg(item.missing.size()));
        break;
    case insight::ReviewKind::dispute:
        words << toText(item.orderNumber);
        if (item.amount)
            words << QueueCard::tr("%1 in dispute").arg(format::money(item.amount->fen));
        break;
    case insight::ReviewKind::compensation:
        words << toText(item.orderNumber);
        if (item.amount)
            words << QueueCard::tr("%1 from the pool").arg(format::money(item.amount->fen));
        break;
    case insight::ReviewKind::clawBack:
        words << toText(item.orderNumber);
        if (item.amount)
            words << QueueCard::tr("%1 back to the brand").arg(format::money(item.amount->fen));
        break;
    case insight::ReviewKind::bankChange:
        words << words_of::partyKind(item.partyKind) << QueueCard::tr("to %1").arg(toText(item.bankAccount));
        break;
    case insight::ReviewKind::closure:
    case insight::ReviewKind::payout:
        words << words_of::partyKind(item.partyKind);
        if (item.amount)
            words << QueueCard::tr("balance %1").arg(format::money(item.amount->fen));
        if (item.bounces > 0)
            words << QueueCard::tr("bounced %1 times").arg(item.bounces);
        break;
    case insight::ReviewKind::withdrawal:
        words << words_of::partyKind(item.partyKind);
        if (item.amount)
            words << format::money(item.amount->fen);
        break;
    case insight::ReviewKind::rule:
    case insight::ReviewKind::user:
        if (!item.firstPerson.empty())
            words << QueueCard::tr("proposed by %1").arg(toText(item.firstPerson));
        break;
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

QVariantMap reviewArguments(const insight::ReviewItem &item)
{
    const QVariant id = toText(item.id);
    switch (item.kind) {
    case insight::ReviewKind::entry:
        return {{QStringLiteral("application"), id}};
    case insight::ReviewKind::closure:
    case insight::ReviewKind::payout:
        return {{QStringLiteral("closure"), id}};
    case insight::ReviewKind::dispute:
    case insight::ReviewKind::compensation:
    case insight::ReviewKind::clawBack:
        return {{QStringLiteral("order"), item.order ? QVariant(toText(*item.order)) : QVariant()}};
    case insight::ReviewKind::withdrawal:
        return {{QStringLiteral("withdrawal"), id}};
    case insight::ReviewKind::rule:
        return {{QStringLiteral("version"), id}};
    case insight::ReviewKind::bankChange:
        return {{QStringLiteral("bank_change"), id}};
    case insight::ReviewKind::user:
        return {{QStringLiteral("user"), id}};
    }
    return {};
}

QueueCard::QueueCard(QWidget *parent)
    : OverviewCard(parent), m_model([](const insight::ReviewItem &item) {
          return QString::fromUtf8(insight::toText(item.kind).data(), qsizetype(insight::toText(item.kind).size())) +
                 QLatin1Char('/') + toText(item.id);
      })
{
    setTitle({});
    m_kinds = new SegmentedControl;
    addHeaderWidget(m_kinds);
    setFlush(true);
    m_kindRow = new QWidget;
    auto *kindRow = new QHBoxLayout(m_kindRow);
    kindRow->setContentsMargins(size::cardPadding, 0, size::cardPadding, 8);
    kindRow->setAlignment(Qt::AlignLeft);
    m_kindRow->hide();
    body()->addWidget(m_kindRow);
    m_grid = new GridView;
    m_grid->setTableModel(&m_model);
    m_grid->setDensity(Density::roomy);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->horizontalHeader()->hide();
    body()->addWidget(m_grid, 1);
    m_empty = label({}, LabelStyle::secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_empty, 1);
    body()->addWidget(rule());
    m_note = label({}, LabelStyle::secondary);
    m_note->setContentsMargins(16, 8, 16, 8);
    body()->addWidget(m_note);
    connect(m_kinds, &ChoiceStrip::chosen, this, &QueueCard::filter);
    connect(m_grid, &GridView::rowActivated, this, &QueueCard::openRow);
    connect(m_grid, &GridView::actionTriggered, this, [this](int row, const QString &) { openRow(row); });
    onLanguageChange(this, [this] {
        m_kinds->setAccessibleName(tr("Kind of review"));
        m_grid->setAccessibleName(tr("Waiting reviews"));
        m_empty->setText(tr("Nothing waits for a review."));
        m_model.setColumns(columns());
    });
}

std::vector<Column<insight::ReviewItem>> QueueCard::columns() const
{
    using Item = insight::ReviewItem;
    return {
        {.id = "kind",
         .title = tr("Kind"),
         .kind = CellKind::badge,
         .width = 88,
         .cell =
             [](const Item &item) {
                 return cell::badge(words_of::reviewKind(item.kind), words_of::reviewTone(item.kind));
             },
         .sortable = false},
        {.id = "subject",
         .title = tr("Subject"),
         .kind = CellKind::twoLine,
         .width = 196,
         .cell = [](const Item &item) { return cell::twoLine(subjectOf(item), remarkOf(item)); },
         .sortable = false},
        {.id = "stage",
         .title = tr("Step"),
         .kind = CellKind::badge,
         .width = 92,
         .cell =
             [](const Item &item) {
                 if (!item.secondPersonNeeded)
                     return cell::badge(tr("review"), Tone::neutral);
                 return item.mayAct ? cell::badge(tr("confirm"), Tone::accent)
                                    : cell::badge(tr("yours"), Tone::neutral);
             },
         .hint = tr("Who proposed a decision cannot confirm it."),
         .sortable = false},
        {.id = "left",
         .title = tr("Time left"),
         .kind = CellKind::countdown,
         .width = 136,
         .cell =
             [](const Item &item) {
                 return cell::countdown(item.leftMs ? std::optional<qint64>(*item.leftMs / 1000) : std::nullopt);
             },
         .sortable = false},
        {.id = "open",
         .title = {},
         .kind = CellKind::actions,
         .width = 72,
         .cell =
             [](const Item &) {
                 return cell::actions({{QStringLiteral("open"), tr("Open")}});
             },
         .sortable = false},
    };
}

void QueueCard::show(const OverviewData &given, const OverviewChoice &choice)
{
    keep(given, choice);
    const insight::WaitingReviews &counts = given.queue.counts;
    setTitle(tr("Queue"));
    QList<Segment> kinds{{QString(), tr("All"), int(counts.total), counts.dueSoon > 0}};
    for (const auto &[kind, count] : std::initializer_list<std::pair<insight::ReviewKind, std::int64_t>>{
             {insight::ReviewKind::entry, counts.entry},
             {insight::ReviewKind::closure, counts.closure + counts.payout},
             {insight::ReviewKind::dispute, counts.dispute + counts.compensation + counts.clawBack},
             {insight::ReviewKind::withdrawal, counts.withdrawal},
             {insight::ReviewKind::bankChange, counts.bankChange + counts.user},
             {insight::ReviewKind::rule, counts.rule}})
        if (count > 0)
            kinds << Segment{words_of::reviewPage(kind),
                             kind == insight::ReviewKind::bankChange ? tr("Confirm") : words_of::reviewKind(kind),
                             int(count)};
    m_kinds->setSegments(kinds);
    placeKinds();
    m_model.setColumns(columns());
    m_model.setRows(given.queue.items);
    filter(m_kinds->current());
}

void QueueCard::placeKinds()
{
    const int title = paint::width(tr("Queue"), textFont(size::section, true));
    const bool isBelow = title + m_kinds->sizeHint().width() + 2 * size::cardPadding + 3 * size::gap > width();
    if (isBelow == m_kindRow->isVisibleTo(this))
        return;
    if (isBelow)
        m_kindRow->layout()->addWidget(m_kinds);
    else
        addHeaderWidget(m_kinds);
    m_kindRow->setVisible(isBelow);
}

void QueueCard::resizeEvent(QResizeEvent *event)
{
    OverviewCard::resizeEvent(event);
    placeKinds();
}

void QueueCard::filter(const QString &kind)
{
    m_model.setFilter(
        kind.isEmpty() ? std::function<bool(const insight::ReviewItem &)>()
                       : [kind](const insight::ReviewItem &item) { return words_of::reviewPage(item.kind) == kind; });
    const bool empty = m_model.rowCount() == 0;
    m_grid->setVisible(!empty);
    m_empty->setVisible(empty);
    m_note->setText(tr("By the time that is left · %1 entries").arg(format::exact(m_model.rowCount())));
}

std::optional<insight::ReviewItem> QueueCard::first() const
{
    for (const insight::ReviewItem &item : m_model.allRows())
        if (item.mayAct)
            return item;
    return std::nullopt;
}

void QueueCard::openRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const insight::ReviewItem &item = m_model.rowAt(row);
    Q_EMIT reviewRequested(words_of::reviewPage(item.kind), reviewArguments(item));
}

} // namespace ui
