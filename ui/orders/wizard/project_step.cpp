#include "ui/orders/wizard/project_step.h"

#include "ui/discovery/shown.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/pinyin.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/words.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace ui {

namespace {

QString projectId(const orders::ProjectRow &row)
{
    return shown::id(row.project);
}

} // namespace

ProjectStep::ProjectStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge)
    : WizardStep(core, draft, knowledge), m_model(projectId)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_which = new SegmentedControl;
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    makeForm();
    m_table = new TablePanel;
    m_table->setDensityVisible(false);
    m_table->setColumnChooserVisible(false);
    m_table->setModel(&m_model);
    m_table->grid()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_table, 1);
    m_problem = label({}, LabelStyle::error);
    m_problem->hide();
    listColumn->addWidget(m_problem);
    m_stack->addWidget(list);

    connect(m_which, &SegmentedControl::chosen, this,
            [this](const QString &id) { choose(id == QLatin1String("existing")); });
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &wanted) {
        m_table->setFiltered(!wanted.trimmed().isEmpty());
        m_model.setFilter([wanted = wanted.trimmed()](const orders::ProjectRow &row) {
            return wanted.isEmpty() || matchScore(wanted, fromUtf8(row.name)) > 0;
        });
    });
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int row) {
        if (row < 0 || m_filling)
            return;
        if (m_draft.project != m_model.rowAt(row).project)
            m_draft.leaveBrief();
        m_draft.project = m_model.rowAt(row).project;
        showProblem({});
        Q_EMIT edited();
    });
    connect(m_table->grid(), &GridView::rowActivated, this, &WizardStep::advance);
    onLanguageChange(this, [this] { retranslate(); });
}

void ProjectStep::makeForm()
{
    m_card = new Card;
    m_name = new QLineEdit;
    m_goal = textArea(3);
    m_budget = new MoneyEdit;
    m_from = dateEdit();
    m_until = dateEdit();
    m_rows = {{"name", new FormRow({}, m_name)},
              {"goal", new FormRow({}, m_goal)},
              {"budget_fen", new FormRow({}, m_budget)},
              {"starts_at", new FormRow({}, m_from)},
              {"ends_at", new FormRow({}, m_until)}};
    QVBoxLayout *form = m_card->body();
    form->addWidget(m_rows["name"]);
    form->addWidget(m_rows["goal"]);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    for (const char *field : {"budget_fen", "starts_at", "ends_at"})
        line->addWidget(m_rows[field], 1);
    form->addLayout(line);
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    m_card->setMaximumWidth(760);
    column->addWidget(m_card);
    column->addStretch(1);
    m_stack->addWidget(area);

    connect(m_name, &QLineEdit::textChanged, this, &ProjectStep::take);
    connect(m_name, &QLineEdit::returnPressed, this, &WizardStep::advance);
    connect(m_goal, &QPlainTextEdit::textChanged, this, &ProjectStep::take);
    connect(m_budget, &MoneyEdit::fenChanged, this, &ProjectStep::take);
    connect(m_budget, &QLineEdit::returnPressed, this, &WizardStep::advance);
    connect(m_from, &QDateEdit::dateChanged, this, &ProjectStep::take);
    connect(m_until, &QDateEdit::dateChanged, this, &ProjectStep::take);
}

void ProjectStep::retranslate()
{
    m_which->setSegments({{QStringLiteral("new"), tr("New project")},
                          {QStringLiteral("existing"), tr("Existing project"), int(m_knowledge.projects.size())}});
    m_which->setAccessibleName(tr("Which project"));
    m_card->setTitle(tr("New project"), tr("It is created when the orders are placed."));
    m_rows["name"]->setLabel(tr("Name"));
    m_rows["goal"]->setLabel(tr("Goal (optional)"));
    m_rows["budget_fen"]->setLabel(tr("Budget, yuan"));
    m_rows["budget_fen"]->setHint(tr("Task costs and fees of all its orders."));
    m_rows["starts_at"]->setLabel(tr("From"));
    m_rows["ends_at"]->setLabel(tr("Until"));
    m_table->setTableName(tr("Projects"));
    m_table->setEmptyState(QStringLiteral("folder"), tr("No projects yet"), tr("Create the first one with this order."),
                           tr("New project"), [this] { choose(false); });
    m_table->filterBar()->search()->setPurpose(tr("Find a project"));
    using Row = orders::ProjectRow;
    m_model.setColumns({
        {.id = "name",
         .title = tr("Project"),
         .kind = CellKind::twoLine,
         .width = 260,
         .cell = [](const Row &row) { return cell::twoLine(fromUtf8(row.name), fromUtf8(row.goal)); },
         .frozen = true},
        {.id = "period",
         .title = tr("Period"),
         .kind = CellKind::text,
         .width = 190,
         .cell =
             [](const Row &row) {
                 return cell::text(format::date(localTime(row.startsAt).date()) + QStringLiteral(" – ") +
                                   format::date(localTime(row.endsAt).date()));
             },
         .sortKey = [](const Row &row) { return QVariant(qlonglong(row.startsAt.ms)); }},
        {.id = "budget",
         .title = tr("Budget"),
         .kind = CellKind::number,
         .width = 130,
         .cell = [](const Row &row) { return cell::money(row.budget.fen); },
         .unit = tr("¥")},
        {.id = "committed",
         .title = tr("Committed"),
         .kind = CellKind::number,
         .width = 130,
         .cell =
             [](const Row &row) {
                 return row.figures.committed ? cell::money(row.figures.committed->fen) : cell::missing();
             },
         .unit = tr("¥")},
        {.id = "briefs",
         .title = tr("Briefs"),
         .kind = CellKind::number,
         .width = 80,
         .cell = [](const Row &row) { return cell::integer(row.briefs); }},
        {.id = "orders",
         .title = tr("Orders"),
         .kind = CellKind::number,
         .width = 80,
         .cell = [](const Row &row) { return cell::integer(row.figures.orders); }},
    });
    fill();
}

void ProjectStep::choose(bool existing)
{
    m_existing = existing;
    m_which->setCurrent(existing ? QStringLiteral("existing") : QStringLiteral("new"));
    m_stack->setCurrentIndex(existing ? 1 : 0);
    if (!existing && m_draft.project) {
        m_draft.project.reset();
        m_draft.leaveBrief();
        Q_EMIT edited();
    }
    if (existing && m_table->grid()->currentRow() >= 0)
        m_draft.project = m_model.rowAt(m_table->grid()->currentRow()).project;
}

void ProjectStep::refresh()
{
    m_table->setLoading();
    orders::ProjectsQuery query;
    query.limit = 500;
    m_core.ask(this, m_latest, query, [this](base::Result<orders::ProjectsAnswer> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        m_knowledge.projects = answer->rows;
        m_filling = true;
        m_model.setRows(std::move(answer->rows));
        m_filling = false;
        m_table->setReady();
        m_which->setCount(QStringLiteral("existing"), int(answer->total));
        fill();
    });
}

void ProjectStep::fill()
{
    m_filling = true;
    m_name->setText(m_draft.projectName);
    if (m_goal->toPlainText() != m_draft.projectGoal)
        m_goal->setPlainText(m_draft.projectGoal);
    if (m_budget->fen() != m_draft.budgetFen)
        m_budget->setFen(m_draft.budgetFen);
    m_from->setDate(m_draft.projectFrom);
    m_until->setDate(m_draft.projectUntil);
    showLength(*m_rows["name"], m_draft.projectName, 60);
    showLength(*m_rows["goal"], m_draft.projectGoal, 500);
    if (m_draft.project) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.rowAt(row).project == *m_draft.project)
                m_table->grid()->setCurrentRow(row);
        m_existing = true;
    }
    m_which->setCurrent(m_existing ? QStringLiteral("existing") : QStringLiteral("new"));
    m_stack->setCurrentIndex(m_existing ? 1 : 0);
    m_filling = false;
}

void ProjectStep::take()
{
    if (m_filling)
        return;
    m_draft.projectName = m_name->text();
    m_draft.projectGoal = m_goal->toPlainText();
    m_draft.budgetFen = m_budget->fen();
    m_draft.projectFrom = m_from->date();
    m_draft.projectUntil = m_until->date();
    showLength(*m_rows["name"], m_draft.projectName, 60);
    showLength(*m_rows["goal"], m_draft.projectGoal, 500);
    // What is mended stops being red at once; what is not yet filled in is not scolded.
    const Problems problems = projectProblems(m_draft);
    for (auto &[field, row] : m_rows)
        if (row->hasError() && problems.count(field) == 0)
            row->setError({});
    Q_EMIT edited();
}

void ProjectStep::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

bool ProjectStep::check()
{
    if (m_existing) {
        const bool chosen = m_draft.project.has_value();
        showProblem(chosen ? QString() : tr("Choose a project from the list, or create a new one."));
        return chosen;
    }
    FormRow *first = showProblems(m_rows, projectProblems(m_draft));
    if (first != nullptr)
        first->field()->setFocus();
    return first == nullptr;
}

} // namespace ui
