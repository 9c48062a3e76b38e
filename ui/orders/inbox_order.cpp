#include "ui/orders/inbox_order.h"

#include "ui/orders/figure_list.h"
#include "ui/orders/order_list.h"
#include "ui/orders/schedule_view.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/feedback.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace ui {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget turns it on
    return area;
}

QLabel *wrapped(LabelStyle style = LabelStyle::body)
{
    QLabel *made = label({}, style);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

InboxOrder::InboxOrder(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    row->addWidget(makeBrief(), 1);
    row->addWidget(makeCreator(), 1);
    onLanguageChange(this, [this] { retranslate(); });
}

QWidget *InboxOrder::makeBrief()
{
    auto *card = new Card;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    m_title = wrapped(LabelStyle::section);
    m_line = wrapped(LabelStyle::secondary);
    column->addWidget(m_title);
    column->addWidget(m_line);
    auto *box = new QFrame;
    box->setProperty("card", true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto figure = [&](int at, QLabel *&title, QLabel *&value) {
        title = label({}, LabelStyle::secondary);
        value = label({}, LabelStyle::section);
        grid->addWidget(title, 0, at);
        grid->addWidget(value, 1, at);
        grid->setColumnStretch(at, 1);
    };
    figure(0, m_costTitle, m_cost);
    figure(1, m_incomeTitle, m_income);
    figure(2, m_leftTitle, m_left);
    column->addWidget(box);
    m_terms = new TermList;
    column->addWidget(m_terms);
    column->addWidget(rule());
    m_requirementsTitle = label({}, LabelStyle::bold);
    m_requirements = wrapped();
    m_prohibitionsTitle = label({}, LabelStyle::bold);
    m_prohibitions = wrapped();
    column->addWidget(m_requirementsTitle);
    column->addWidget(m_requirements);
    column->addWidget(m_prohibitionsTitle);
    column->addWidget(m_prohibitions);
    column->addStretch(1);
    card->body()->addWidget(scrolled(content));
    return card;
}

QWidget *InboxOrder::makeCreator()
{
    auto *card = new Card;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_avatar = new Avatar({}, 28);
    m_name = label({}, LabelStyle::section);
    m_followers = label({}, LabelStyle::secondary);
    head->addWidget(m_avatar);
    head->addWidget(m_name);
    head->addStretch(1);
    head->addWidget(m_followers);
    column->addLayout(head);
    m_advice = new Banner(Tone::warning);
    m_advice->setObjectName(QStringLiteral("advice"));
    column->addWidget(m_advice);
    m_standingTitle = label({}, LabelStyle::bold);
    m_standing = new FigureList;
    column->addWidget(m_standingTitle);
    column->addWidget(m_standing);
    column->addWidget(rule());
    m_splitTitle = label({}, LabelStyle::bold);
    column->addWidget(m_splitTitle);
    m_split = new SplitBar;
    m_split->setFixedHeight(12);
    column->addWidget(m_split);
    m_parts = new FigureList;
    column->addWidget(m_parts);
    column->addWidget(rule());
    auto *dates = new QHBoxLayout;
    m_datesTitle = label({}, LabelStyle::bold);
    m_clashes = new Badge;
    dates->addWidget(m_datesTitle);
    dates->addStretch(1);
    dates->addWidget(m_clashes);
    column->addLayout(dates);
    m_schedule = new ScheduleView;
    column->addWidget(m_schedule);
    m_clashWords = wrapped();
    column->addWidget(m_clashWords);
    column->addStretch(1);
    card->body()->addWidget(scrolled(content));
    return card;
}

void InboxOrder::retranslate()
{
    m_costTitle->setText(tr("Task cost (fixed price)"));
    m_incomeTitle->setText(tr("Your part"));
    m_leftTitle->setText(tr("Time left to accept"));
    m_requirementsTitle->setText(tr("What has to be said"));
    m_prohibitionsTitle->setText(tr("What is not allowed"));
    m_standingTitle->setText(tr("Standing"));
    m_datesTitle->setText(tr("Dates"));
    m_splitTitle->setText(tr("Expected income"));
    if (!m_row)
        return;
    const auto facts = m_facts;
    setOrder(orders::InboxRow(*m_row));
    if (facts)
        setFacts(CreatorFacts(*facts));
}

void InboxOrder::setOrder(const orders::InboxRow &row)
{
    m_row = row;
    m_facts.reset();
    const orders::TermsView &terms = row.terms;
    m_title->setText(toText(terms.product) + QStringLiteral(" · ") + toText(terms.name));
    m_line->setText(tr("%1 / %2 · %3 · %4")
                        .arg(toText(row.row.brandName), toText(row.row.projectName),
                             briefKindWords(orders::BriefKind::assigned), toText(row.row.number)));
    m_cost->setText(format::money(row.row.taskCost.fen));
    m_income->setText(row.row.income ? format::money(row.row.income->fen) : format::missing);
    m_left->setText(row.row.deadline ? format::span(secondsUntil(*row.row.deadline)) : format::missing);
    m_terms->setTerms({{tr("Content"), contentWords(row.row.content)},
                       {tr("Product"), terms.category ? tr("%1 · %2").arg(toText(terms.product), toText(terms.category))
                                                      : toText(terms.product)},
                       {tr("Script by"), terms.scriptNeeded ? whenWords(terms.scriptDueAt) : tr("no script needed")},
                       {tr("Video by"), whenWords(terms.videoDueAt)},
                       {tr("Publish"), tr("%1 to %2").arg(whenWords(terms.publishFrom), whenWords(terms.publishUntil))},
                       {tr("Retention"), tr("%1 days").arg(terms.retentionDays)}});
    m_requirements->setText(toText(terms.requirements));
    const bool forbids = !terms.prohibitions.empty();
    m_prohibitions->setText(toText(terms.prohibitions));
    m_prohibitions->setVisible(forbids);
    m_prohibitionsTitle->setVisible(forbids);
    m_avatar->setName(toText(row.row.creatorName));
    m_name->setText(toText(row.row.creatorName));
    m_followers->clear();
    m_advice->setText({});
    m_standing->setFigures({{tr("Orders in progress"), QString::number(row.runningOrders)}});
    m_schedule->setOrders(terms, {});
    m_clashes->set({}, Tone::neutral);
    m_clashWords->clear();
    showIncome();
}

void InboxOrder::showIncome()
{
    const orders::AffiliationSplit split = orders::affiliationSplit(m_row->row.taskCost, m_row->mcnShareBp);
    m_split->setParts({{tr("Creator"), double(split.creator.fen), 1}, {tr("MCN"), double(split.mcn.fen), 2}},
                      [](double fen) { return format::money(qint64(fen)); });
    QList<Figure> parts = {{tr("Creator"), moneyWords(split.creator),
                            m_row->mcnShareBp ? shareWords(10'000 - *m_row->mcnShareBp) : QString(), true}};
    if (m_row->mcnShareBp)
        parts << Figure{tr("MCN"), moneyWords(split.mcn), shareWords(*m_row->mcnShareBp), true};
    parts << Figure{
        tr("Paid"), {}, tr("when the brand has accepted the work; the contract's share is fixed when you accept")};
    m_parts->setFigures(parts);
}

void InboxOrder::showStanding(const parties::StandingAnswer &standing)
{
    m_followers->setText(tr("%1 followers").arg(format::compact(standing.follower)));
    QList<Figure> figures = {
        {tr("Takes orders"),
         standing.acceptsOrders ? tr("yes") : tr("no"),
         {},
         false,
         standing.acceptsOrders ? Tone::success : Tone::danger},
        {tr("Credit"), QString::number(standing.credit)},
        {tr("Orders in progress"), QString::number(standing.running.value_or(m_row->runningOrders))}};
    if (standing.contract)
        figures << Figure{tr("Contract"), tr("until %1").arg(dayWords(standing.contract->endsAt)),
                          standing.contract->exclusive ? tr("exclusive") : QString()};
    m_standing->setFigures(figures);
}

void InboxOrder::setFacts(const CreatorFacts &facts)
{
    m_facts = facts;
    showStanding(facts.standing);
    m_schedule->setOrders(m_row->terms, facts.running);
    const QList<ScheduleClash> clashes = clashesOf(m_row->terms, facts.running);
    m_clashes->set(clashes.isEmpty() ? tr("No clash") : tr("%1 clashes").arg(clashes.size()),
                   clashes.isEmpty() ? Tone::success : Tone::danger);
    QStringList words;
    for (qsizetype i = 0; i < clashes.size(); ++i)
        words << QStringLiteral("%1. %2").arg(i + 1).arg(clashes[i].words);
    m_clashWords->setText(words.join(QLatin1Char('\n')));
    m_clashWords->setVisible(!words.isEmpty());
    m_advice->setTone(facts.standing.acceptsOrders ? clashes.isEmpty() ? Tone::success : Tone::warning : Tone::danger);
    if (!facts.standing.acceptsOrders)
        m_advice->setText(tr("The creator takes no orders at present: it cannot be accepted."));
    else if (clashes.isEmpty())
        m_advice->setText(tr("Nothing stands in the way of accepting."));
    else
        m_advice->setText(tr("It can be accepted; look at %1 clashes of dates first.").arg(clashes.size()));
}

void InboxOrder::setFactsError(const QString &words)
{
    m_advice->setTone(Tone::danger);
    m_advice->setText(tr("The creator's standing cannot be read"), words);
}

} // namespace ui
