#include "ui/orders/wizard/check_step.h"

#include "base/clock.h"
#include "ui/discovery/shown.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/words.h"

#include <QScrollArea>

#include <algorithm>

namespace ui {

CheckStep::CheckStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge)
    : WizardStep(core, draft, knowledge), m_model([](const Line &line) { return line.id; })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_banner = new Banner;
    column->addWidget(m_banner);
    auto *across = new QHBoxLayout;
    across->setSpacing(size::gap);
    m_table = new TablePanel;
    m_table->setFilterBarVisible(false);
    m_table->setDensityVisible(false);
    m_table->setModel(&m_model);
    across->addWidget(m_table, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(size::gap);
    m_sums = new Card;
    m_figures = new FigureList;
    m_sums->body()->addWidget(m_figures);
    m_terms = new Card;
    m_termList = new TermList;
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_termList);
    m_termList->setAutoFillBackground(false);
    m_terms->body()->addWidget(area, 1);
    for (Card *card : {m_sums, m_terms})
        card->setFixedWidth(size::drawer);
    right->addWidget(m_sums);
    right->addWidget(m_terms, 1);
    across->addLayout(right);
    column->addLayout(across, 1);
    onLanguageChange(this, [this] { retranslate(); });
}

void CheckStep::retranslate()
{
    m_table->setTableName(tr("Orders to place"));
    m_table->setUnit(chineseInterface() ? tr("lines") : QString());
    m_table->setEmptyState(QStringLiteral("cart"), tr("Nothing to place"), tr("Add creators two steps back."));
    m_sums->setTitle(tr("What it costs"));
    m_terms->setTitle(tr("Brief"));
    m_model.setColumns({
        {.id = "creator",
         .title = tr("Creator"),
         .kind = CellKind::person,
         .width = 180,
         .cell = [](const Line &line) { return cell::person(line.creator, line.platformId); },
         .frozen = true},
        {.id = "order",
         .title = tr("Order number"),
         .kind = CellKind::text,
         .width = 130,
         .cell = [](const Line &line) { return line.about.isEmpty() ? cell::missing() : cell::text(line.about); },
         .visible = m_placed.has_value()},
        {.id = "price",
         .title = tr("Task cost"),
         .kind = CellKind::number,
         .width = 100,
         .cell = [](const Line &line) { return line.price ? cell::money(line.price->fen) : cell::missing(); },
         .unit = tr("¥")},
        {.id = "fee",
         .title = tr("Fee"),
         .kind = CellKind::number,
         .width = 80,
         .cell = [](const Line &line) { return line.price ? cell::money(line.fee.fen) : cell::missing(); },
         .unit = tr("¥")},
        {.id = "count",
         .title = tr("Orders"),
         .kind = CellKind::number,
         .width = 56,
         .cell = [](const Line &line) { return cell::integer(line.count); }},
        {.id = "total",
         .title = tr("Together"),
         .kind = CellKind::number,
         .width = 104,
         .cell =
             [](const Line &line) {
                 Cell made = line.price ? cell::money(line.total.fen) : cell::missing();
                 made.bold = true;
                 return made;
             },
         .unit = tr("¥")},
        {.id = "state",
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 116,
         .cell =
             [](const Line &line) {
                 Cell made = cell::badge(line.state, line.tone);
                 made.exact = line.why;
                 return made;
             }},
        {.id = "why",
         .title = tr("Why"),
         .kind = CellKind::text,
         .width = 132,
         .cell =
             [](const Line &line) { return line.why.isEmpty() ? cell::missing() : cell::text(line.why, line.tone); }},
    });
    fill();
}

QString CheckStep::nameOf(discovery::CreatorId creator) const
{
    const auto found = m_knowledge.creators.find(creator);
    return found != m_knowledge.creators.end() ? fromUtf8(found->second.nickName) : shown::id(creator);
}

void CheckStep::say(Tone tone, const QString &title, const QString &text)
{
    m_said = title.isEmpty() ? QString() : (text.isEmpty() ? title : title + QLatin1Char('\n') + text);
    m_banner->setTone(tone);
    m_banner->setText(title, text);
}

void CheckStep::fill()
{
    if (m_placed)
        return showPlaced(*m_placed);
    m_quote = quoteOf(m_draft, m_knowledge.creators, m_knowledge.rules);
    std::vector<Line> lines;
    QStringList blocked;
    for (const Quote::Line &one : m_quote.lines) {
        Line line;
        line.id = shown::id(one.creator);
        line.creator = nameOf(one.creator);
        const auto found = m_knowledge.creators.find(one.creator);
        line.platformId = found != m_knowledge.creators.end() ? fromUtf8(found->second.platformId) : QString();
        line.count = one.count;
        line.price = one.price;
        line.fee = one.fee;
        line.total = one.total;
        line.state = one.problem ? tr("Not orderable") : tr("Orderable");
        line.tone = one.problem ? Tone::danger : Tone::success;
        line.why = one.problem ? words(*one.problem) : QString();
        if (one.problem)
            blocked << (found != m_knowledge.creators.end() ? line.why
                                                            : line.creator + QStringLiteral(": ") + line.why);
        lines.push_back(std::move(line));
    }
    m_model.setRows(std::move(lines));
    m_table->setReady();
    showFigures();
    showTerms();
    if (m_refused)
        sayRefused();
    else if (!blocked.isEmpty())
        say(Tone::danger, tr("%1 of %2 lines cannot be ordered").arg(blocked.size()).arg(m_quote.lines.size()),
            tr("Take them out two steps back, or give what is missing. %1")
                .arg(blocked.mid(0, 3).join(QStringLiteral("; "))));
    else if (m_quote.problem)
        say(Tone::danger, tr("This cannot be placed"), words(*m_quote.problem));
    else if (m_knowledge.account && m_knowledge.account->available < m_quote.dueNow)
        say(Tone::warning,
            tr("The balance is %1 short").arg(format::money((m_quote.dueNow - m_knowledge.account->available).fen)),
            tr("The orders can be placed now and paid within %1 hours, after a top-up.")
                .arg(m_knowledge.rules.payTimeoutHours));
    else
        say(Tone::info, {}, {});
}

void CheckStep::showFigures()
{
    const parties::Rules &rules = m_knowledge.rules;
    QList<Figure> figures;
    figures << Figure{tr("Task cost, %1 orders").arg(m_quote.orders), format::money(m_quote.taskCost.fen)};
    figures << Figure{tr("Fee of the platform"), format::money(m_quote.fee.fen), shown::share(rules.platformFeeBp)};
    Figure total{tr("Together"), format::money(m_quote.total.fen)};
    total.strong = true;
    total.ruled = true;
    figures << total;
    if (m_draft.prepaid)
        figures << Figure{tr("Deposit, due on payment"), format::money(m_quote.dueNow.fen),
                          shown::share(m_draft.prepaidBp)};
    if (m_knowledge.account) {
        const base::Money available = m_knowledge.account->available;
        Figure balance{tr("Available balance"), format::money(available.fen)};
        balance.ruled = true;
        figures << balance;
        Figure left{tr("Left after payment"), format::money(available.fen - m_quote.dueNow.fen)};
        left.tone = available < m_quote.dueNow ? Tone::danger : Tone::neutral;
        left.strong = true;
        figures << left;
    }
    std::optional<base::Money> budget;
    base::Money committed;
    if (!m_draft.project)
        budget = base::Money(m_draft.budgetFen.value_or(0));
    for (const orders::ProjectRow &row : m_knowledge.projects)
        if (m_draft.project && row.project == *m_draft.project) {
            budget = row.budget;
            committed = row.figures.committed.value_or(base::Money());
        }
    if (budget) {
        const base::Money after = committed + m_quote.total;
        Figure line{tr("Project budget"), format::money(budget->fen)};
        line.ruled = true;
        figures << line;
        Figure used{tr("Committed with these"), format::money(after.fen)};
        used.tone = after > *budget ? Tone::warning : Tone::neutral;
        used.remark = after > *budget ? tr("over budget") : QString();
        figures << used;
    }
    m_figures->setFigures(figures);
}

void CheckStep::showTerms()
{
    QString project = m_draft.projectName;
    for (const orders::ProjectRow &row : m_knowledge.projects)
        if (m_draft.project && row.project == *m_draft.project)
            project = fromUtf8(row.name);
    QList<std::pair<QString, QString>> terms = {
        {tr("Project"), m_draft.project ? project : tr("%1 (new)").arg(project)},
        {tr("Brief"), m_draft.name},
        {tr("Brand and product"), m_draft.brandName + QStringLiteral(" · ") + m_draft.product},
        {tr("Content"), shown::content(m_draft.content)},
        {tr("Requirements"), m_draft.requirements}};
    if (!m_draft.prohibitions.trimmed().isEmpty())
        terms.append({tr("What must not appear"), m_draft.prohibitions});
    terms.append({tr("Script due"), m_draft.scriptNeeded ? format::date(m_draft.scriptDue) : tr("no script needed")});
    terms.append({tr("Video due"), format::date(m_draft.videoDue)});
    terms.append({tr("Publish window"),
                  format::date(m_draft.publishFrom) + QStringLiteral(" – ") + format::date(m_draft.publishUntil)});
    terms.append({tr("Retention"), tr("%1 days").arg(m_draft.retentionDays)});
    terms.append({tr("Time to accept"), tr("%1 days").arg(m_draft.acceptanceDays)});
    m_termList->setTerms(terms);
}

bool CheckStep::check()
{
    m_placed.reset();
    m_refused.reset();
    fill();
    return m_quote.isPlaceable();
}

void CheckStep::showRefusal(const PlacingOutcome &outcome)
{
    m_refused = outcome;
    sayRefused();
}

void CheckStep::sayRefused()
{
    const PlacingOutcome &outcome = *m_refused;
    QStringList done;
    if (!m_draft.project && outcome.project)
        done << tr("the project was created");
    if (outcome.brief && !m_draft.brief)
        done << (outcome.published ? tr("the brief was created and published")
                                   : tr("the brief was created as a draft"));
    const QString already =
        done.isEmpty()
            ? tr("Nothing was changed.")
            : tr("No order was placed; already done: %1. Trying again goes on from there and repeats nothing.")
                  .arg(done.join(QStringLiteral(", ")));
    say(Tone::danger, words(*outcome.error), already);
}

void CheckStep::showPlaced(const PlacingOutcome &outcome)
{
    const bool first = !m_placed;
    m_placed = outcome;
    if (first)
        return retranslate();
    std::vector<Line> lines;
    for (const PlacingOutcome::Placed &one : outcome.orders) {
        Line line;
        line.id = shown::id(one.order.order);
        line.creator = nameOf(one.order.creator);
        const auto found = m_knowledge.creators.find(one.order.creator);
        line.platformId = found != m_knowledge.creators.end() ? fromUtf8(found->second.platformId) : QString();
        line.about = fromUtf8(one.order.number);
        line.price = one.order.taskCost;
        line.fee = one.order.fee;
        line.total = one.order.taskCost + one.order.fee;
        line.state =
            shown::state(one.paid ? orders::OrderState::awaitingAcceptance : orders::OrderState::awaitingPayment);
        line.tone = one.paid ? Tone::success : Tone::warning;
        line.why =
            one.refusal ? words(*one.refusal)
            : one.paid
                ? QString()
                : tr("Pay until %1")
                      .arg(format::dateTime(localTime(one.order.payUntil), localTime(base::SystemClock().now())));
        lines.push_back(std::move(line));
    }
    m_model.setRows(std::move(lines));
    const int unpaid = outcome.unpaid();
    if (unpaid == 0)
        say(Tone::success, tr("%1 orders are placed and paid").arg(outcome.orders.size()),
            tr("They wait for the creators to accept."));
    else
        say(Tone::warning, tr("%1 orders are placed, %2 of them not paid").arg(outcome.orders.size()).arg(unpaid),
            tr("The unpaid ones stay in “to pay”: pay them in My orders, after a top-up where money is short."));
}

void CheckStep::showQuote()
{
    const bool was = m_placed.has_value();
    m_placed.reset();
    m_refused.reset();
    if (was)
        retranslate();
}

} // namespace ui
