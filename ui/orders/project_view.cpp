#include "ui/orders/project_view.h"

#include "ui/orders/actions/project_forms.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>

namespace ui {

using orders::BriefRow;

/// What of a budget is paid, committed, and free: one bar with its words above.
class BudgetBar : public QWidget
{
public:
    BudgetBar() { setFixedHeight(44); }

    void set(const orders::ProjectRow &project)
    {
        const base::Money committed = project.figures.committed.value_or(project.figures.taskCost);
        const auto budget = double(project.budget.fen);
        m_paid = budget > 0 ? double(project.figures.paid.fen) / budget : 0;
        m_committed = budget > 0 ? double(committed.fen) / budget : 0;
        m_left = ProjectView::tr("Budget %1").arg(format::money(project.budget.fen));
        m_right = ProjectView::tr("committed %1 (%2), paid %3")
                      .arg(format::money(committed.fen), format::percent(m_committed),
                           format::money(project.figures.paid.fen));
        setAccessibleName(m_left + QStringLiteral(", ") + m_right);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::text(painter, QRectF(0, 0, width(), 20), m_left, textFont(size::body, true), t.text);
        const bool over = m_committed > 1;
        paint::text(painter, QRectF(0, 0, width(), 20), m_right, textFont(size::small), over ? t.danger : t.text2,
                    Qt::AlignRight);
        const QRectF bar(0, 28, width(), 8);
        paint::bar(painter, bar, qBound(0.0, m_committed, 1.0), over ? t.danger : t.accent);
        if (m_paid > 0)
            paint::roundedRect(painter, QRectF(0, 28, width() * qMin(1.0, m_paid), 8), 4, t.success);
    }

private:
    double m_paid = 0;
    double m_committed = 0;
    QString m_left;
    QString m_right;
};

ProjectView::ProjectView(Core &core, QWidget *parent)
    : QWidget(parent), m_core(core), m_model([](const BriefRow &row) { return toText(row.brief); })
{
    m_stack = new QStackedLayout(this);
    m_state = new StateView;
    m_stack->addWidget(m_state);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    column->addWidget(makeHead());
    m_briefs = new TablePanel;
    m_briefs->setModel(&m_model);
    m_briefs->setFilterBarVisible(false);
    m_briefs->setDensityVisible(false);
    column->addWidget(m_briefs, 1);
    column->addWidget(makeBrief());
    m_stack->addWidget(content);
    connect(m_state, &StateView::actionClicked, this, &ProjectView::refresh);
    connect(m_briefs->grid(), &GridView::currentRowChanged, this, &ProjectView::showBrief);
    connect(m_briefs->grid(), &GridView::rowActivated, this, [this](int row) {
        Q_EMIT navigateRequested(QStringLiteral("orders"),
                                 {{QStringLiteral("brief"), toText(m_model.rowAt(row).brief)}});
    });
    onLanguageChange(this, [this] { retranslate(); });
    clear();
}

QWidget *ProjectView::makeHead()
{
    auto *card = new Card;
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_name = label({}, LabelStyle::section);
    m_line = label({}, LabelStyle::secondary);
    m_line->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_line);
    top->addLayout(words, 1);
    m_orders = button({}, ButtonKind::normal, QStringLiteral("orders"));
    m_provider = button({}, ButtonKind::normal, QStringLiteral("users"));
    m_provider->setObjectName(QStringLiteral("project.attach_provider"));
    m_detach = button({}, ButtonKind::normal);
    m_detach->setObjectName(QStringLiteral("project.detach_provider"));
    m_newBrief = button({}, ButtonKind::normal, QStringLiteral("plus"));
    m_newBrief->setObjectName(QStringLiteral("brief.create"));
    top->addWidget(m_orders);
    top->addWidget(m_provider);
    top->addWidget(m_detach);
    top->addWidget(m_newBrief);
    card->body()->addLayout(top);
    m_goal = label({}, LabelStyle::body);
    m_goal->setWordWrap(true);
    card->body()->addWidget(m_goal);
    m_budget = new BudgetBar;
    card->body()->addWidget(m_budget);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(24);
    card->body()->addLayout(m_figures);
    connect(m_orders, &QPushButton::clicked, this, [this] {
        Q_EMIT navigateRequested(QStringLiteral("orders"), {{QStringLiteral("project"), toText(m_project)}});
    });
    connect(m_provider, &QPushButton::clicked, this, [this] {
        if (m_answer)
            open(new ProviderForm(m_core, m_answer->row, this));
    });
    connect(m_detach, &QPushButton::clicked, this, [this] {
        if (m_answer)
            open(new DetachProviderForm(m_core, m_answer->row, this));
    });
    connect(m_newBrief, &QPushButton::clicked, this, [this] {
        if (m_answer)
            open(new BriefForm(m_core, m_answer->row, this));
    });
    return card;
}

QWidget *ProjectView::makeBrief()
{
    m_briefCard = new Card;
    m_briefOrders = button({}, ButtonKind::normal, QStringLiteral("orders"));
    m_place = button({}, ButtonKind::normal, QStringLiteral("plus"));
    m_place->setObjectName(QStringLiteral("order.place"));
    m_publish = button({}, ButtonKind::normal, QStringLiteral("send"));
    m_publish->setObjectName(QStringLiteral("brief.publish"));
    m_briefCard->addHeaderWidget(m_briefOrders);
    m_briefCard->addHeaderWidget(m_place);
    m_briefCard->addHeaderWidget(m_publish);
    m_terms = new TermList;
    m_briefCard->body()->addWidget(m_terms);
    m_briefCard->hide();
    connect(m_briefOrders, &QPushButton::clicked, this, [this] {
        if (m_brief)
            Q_EMIT navigateRequested(QStringLiteral("orders"), {{QStringLiteral("brief"), toText(m_brief->row.brief)}});
    });
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (m_brief)
            Q_EMIT navigateRequested(QStringLiteral("order-wizard"),
                                     {{QStringLiteral("brief"), toText(m_brief->row.brief)}});
    });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        if (m_brief)
            open(new PublishBriefForm(m_core, m_brief->row, this));
    });
    return m_briefCard;
}

void ProjectView::open(CommandDialog *form)
{
    connect(form, &CommandDialog::done, this, [this](const QString &said) {
        showToast(this, said);
        refresh();
        Q_EMIT changed();
    });
    connect(form, &CommandDialog::outdated, this, &ProjectView::refresh);
    form->open();
}

void ProjectView::retranslate()
{
    m_orders->setText(tr("Orders"));
    m_provider->setText(commandWords(QStringLiteral("project.attach_provider")));
    m_detach->setText(commandWords(QStringLiteral("project.detach_provider")));
    m_newBrief->setText(commandWords(QStringLiteral("brief.create")));
    m_briefOrders->setText(tr("Orders"));
    m_place->setText(commandWords(QStringLiteral("order.place")));
    m_publish->setText(commandWords(QStringLiteral("brief.publish")));
    m_briefs->setTableName(tr("Briefs"));
    m_briefs->setUnit(tr("briefs"));
    m_briefs->setEmptyState(QStringLiteral("document"), tr("No briefs yet"),
                            tr("A brief says what is to be made, by when, and where it is published."));
    m_model.setColumns(columns());
    if (m_answer)
        showAnswer(orders::ProjectAnswer(*m_answer));
    else if (!m_project.isSet())
        clear();
}

std::vector<Column<BriefRow>> ProjectView::columns() const
{
    const bool brandSide = m_core.role() == parties::Role::brand || m_core.role() == parties::Role::ops;
    std::vector<Column<BriefRow>> columns = {
        {.id = "brief",
         .title = tr("Brief / product"),
         .kind = CellKind::twoLine,
         .width = 172,
         .cell = [](const BriefRow &row) { return cell::twoLine(toText(row.name), toText(row.product)); },
         .frozen = true},
        {.id = "state",
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 96,
         .cell =
             [](const BriefRow &row) { return cell::badge(briefStateWords(row.state), briefStateTone(row.state)); }},
        {.id = "content",
         .title = tr("Content"),
         .kind = CellKind::text,
         .width = 106,
         .cell = [](const BriefRow &row) { return cell::text(contentWords(row.content)); }},
        {.id = "window",
         .title = tr("Publish window"),
         .kind = CellKind::text,
         .width = 112,
         .cell =
             [](const BriefRow &row) {
                 return cell::text(tr("%1 to %2").arg(dayWords(row.publishFrom), dayWords(row.publishUntil)));
             },
         .sortKey = [](const BriefRow &row) { return QVariant(double(row.publishFrom.ms)); }},
        {.id = "orders",
         .title = tr("Orders"),
         .kind = CellKind::number,
         .width = 62,
         .cell = [](const BriefRow &row) { return cell::integer(row.figures.orders); },
         .sum = ColumnInfo::Sum::count},
        {.id = "running",
         .title = tr("Running"),
         .kind = CellKind::number,
         .width = 62,
         .cell = [](const BriefRow &row) { return cell::integer(row.figures.running); }},
        {.id = "finished",
         .title = tr("Finished"),
         .kind = CellKind::number,
         .width = 62,
         .cell = [](const BriefRow &row) { return cell::integer(row.figures.finished); }},
        {.id = "cost",
         .title = tr("Task cost"),
         .kind = CellKind::number,
         .width = 110,
         .cell = [](const BriefRow &row) { return cell::money(row.figures.taskCost.fen); },
         .unit = tr("yuan"),
         .sum = ColumnInfo::Sum::money}};
    if (brandSide)
        columns.push_back({.id = "frozen",
                           .title = tr("Frozen"),
                           .kind = CellKind::number,
                           .width = 110,
                           .cell =
                               [](const BriefRow &row) {
                                   return row.figures.frozen ? cell::money(row.figures.frozen->fen) : cell::missing();
                               },
                           .unit = tr("yuan"),
                           .sum = ColumnInfo::Sum::money});
    return columns;
}

void ProjectView::clear()
{
    m_latest.drop();
    m_project = {};
    m_answer.reset();
    m_state->showMessage(QStringLiteral("folder"), Tone::neutral, tr("No project is chosen"),
                         tr("Choose one in the list to see its briefs and figures."));
    m_stack->setCurrentWidget(m_state);
}

void ProjectView::open(orders::ProjectId project)
{
    if (project != m_project) {
        m_project = project;
        m_answer.reset();
        m_brief.reset();
        m_briefCard->hide();
        m_state->showLoading(tr("Reading the project…"));
        m_stack->setCurrentWidget(m_state);
    }
    refresh();
}

void ProjectView::refresh()
{
    if (!m_project.isSet())
        return;
    m_core.ask(this, m_latest, orders::ProjectQuery{m_project}, [this](base::Result<orders::ProjectAnswer> answer) {
        if (!answer.ok()) {
            m_state->showMessage(QStringLiteral("error"), Tone::danger, tr("The project cannot be shown"),
                                 words(answer.error()), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
            return;
        }
        showAnswer(*answer);
        showBrief();
    });
}

void ProjectView::showAnswer(const orders::ProjectAnswer &answer)
{
    m_answer = answer;
    const orders::ProjectRow &row = answer.row;
    m_name->setText(toText(row.name));
    QStringList line = {toText(row.brandName), tr("%1 to %2").arg(dayWords(row.startsAt), dayWords(row.endsAt))};
    if (row.providerName)
        line << tr("co-ordinated by %1 (%2 of the fee)")
                    .arg(toText(row.providerName), shareWords(row.providerShareBp.value_or(0)));
    m_line->setText(line.join(QStringLiteral(" · ")));
    m_goal->setText(toText(row.goal));
    m_goal->setVisible(!row.goal.empty());
    m_budget->set(row);
    clearLayout(*m_figures);
    const auto figure = [&](const QString &name, const QString &value, Tone tone = Tone::neutral) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(label(name, LabelStyle::secondary));
        column->addWidget(new ToneLabel(value, tone, true));
        m_figures->addLayout(column);
    };
    const orders::OrderFigures &figures = row.figures;
    figure(tr("Briefs"), QString::number(row.briefs));
    figure(tr("Orders"), QString::number(figures.orders));
    figure(tr("Waiting"), QString::number(figures.waiting));
    figure(tr("Running"), QString::number(figures.running));
    figure(tr("Finished"), QString::number(figures.finished));
    figure(tr("Ended"), QString::number(figures.ended));
    if (m_core.role() != parties::Role::provider)
        figure(tr("My turn"), QString::number(figures.myTurn), figures.myTurn > 0 ? Tone::warning : Tone::neutral);
    if (figures.frozen)
        figure(tr("Frozen"), moneyWords(figures.frozen));
    if (row.providerEarned)
        figure(tr("Earned by the service provider"), moneyWords(row.providerEarned), Tone::success);
    m_figures->addStretch(1);
    m_model.setRows(answer.rows);
    m_briefs->setReady();
    showActions();
    m_stack->setCurrentIndex(1);
    if (m_briefs->grid()->currentRow() < 0 && m_model.rowCount() > 0)
        m_briefs->grid()->setCurrentRow(0);
}

void ProjectView::showActions()
{
    const auto apply = [](QPushButton &which, const std::vector<orders::ActionView> &actions) {
        const orders::ActionView *action = findAction(actions, which.objectName().toStdString());
        which.setVisible(action != nullptr);
        which.setEnabled(action != nullptr && action->allowed);
        setPlainToolTip(which, action != nullptr ? refusalWords(*action) : QString());
    };
    if (m_answer) {
        apply(*m_provider, m_answer->actions);
        apply(*m_detach, m_answer->actions);
        apply(*m_newBrief, m_answer->actions);
    }
    const std::vector<orders::ActionView> none;
    apply(*m_place, m_brief ? m_brief->actions : none);
    apply(*m_publish, m_brief ? m_brief->actions : none);
    if (m_brief && m_brief->row.state != orders::BriefState::draft)
        m_publish->hide();
}

void ProjectView::showBrief()
{
    const int row = m_briefs->grid()->currentRow();
    if (row < 0 || row >= m_model.rowCount()) {
        m_briefCard->hide();
        return;
    }
    m_core.ask(
        this, m_latestBrief, orders::BriefQuery{m_model.rowAt(row).brief},
        [this](base::Result<orders::BriefAnswer> answer) {
            if (!answer.ok())
                return m_briefCard->hide();
            m_brief = *std::move(answer);
            const orders::TermsView &terms = m_brief->terms;
            m_briefCard->setTitle(toText(terms.name), briefStateWords(m_brief->row.state));
            m_terms->setTerms(
                {{tr("Requirements"), toText(terms.requirements)},
                 {tr("Not allowed"), toText(terms.prohibitions)},
                 {tr("Dates"),
                  tr("script by %1 · video by %2 · publish %3 to %4")
                      .arg(terms.scriptNeeded ? whenWords(terms.scriptDueAt) : tr("none"), whenWords(terms.videoDueAt),
                           whenWords(terms.publishFrom), whenWords(terms.publishUntil))},
                 {tr("Places"),
                  tr("%1 more orders can be placed; %2 are there").arg(m_brief->row.placesLeft).arg(m_brief->total)}});
            showActions();
            m_briefCard->show();
        });
}

} // namespace ui
