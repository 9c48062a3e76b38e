#include "ui/orders/wizard/wizard_page.h"

#include "parties/parties_queries.h"
#include "ui/discovery/shown.h"
#include "ui/orders/wizard/brief_step.h"
#include "ui/orders/wizard/check_step.h"
#include "ui/orders/wizard/creators_step.h"
#include "ui/orders/wizard/project_step.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/steps.h"
#include "ui/workspace/words.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLastStep = 3;

/// The rules in force, from the versions that a brand may read.
parties::Rules rulesFrom(const parties::RulesAnswer &answer)
{
    parties::Rules rules;
    for (const parties::RuleVersionView &version : answer.rows) {
        if (version.version != answer.current)
            continue;
        rules.version = version.version;
        parties::Rules::describe(rules, [&](const char *name, std::int64_t &value) {
            for (const parties::RuleValue &one : version.values)
                if (one.name == name)
                    value = one.value;
        });
    }
    return rules;
}

} // namespace

WizardPage::WizardPage(Core &core) : m_core(core), m_draft(WizardDraft::begin(today()))
{
    setObjectName(QStringLiteral("order-wizard"));
    m_draft.brandName = QString::fromStdString(core.session().partyName).left(50);
    m_strip = new StepStrip;
    body()->addWidget(m_strip);
    m_stack = new QStackedWidget;
    m_project = new ProjectStep(core, m_draft, m_knowledge);
    m_creators = new CreatorsStep(core, m_draft, m_knowledge);
    m_brief = new BriefStep(core, m_draft, m_knowledge);
    m_check = new CheckStep(core, m_draft, m_knowledge);
    for (WizardStep *step : {static_cast<WizardStep *>(m_project), static_cast<WizardStep *>(m_creators),
                             static_cast<WizardStep *>(m_brief), static_cast<WizardStep *>(m_check)}) {
        m_stack->addWidget(step);
        connect(step, &WizardStep::advance, this, &WizardPage::advance);
        connect(step, &WizardStep::edited, this, [this] {
            if (m_draft.step == kLastStep)
                m_check->fill();
            showButtons();
        });
    }
    body()->addWidget(m_stack, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_anew = button({}, ButtonKind::ghost);
    m_back = button({}, ButtonKind::normal, QStringLiteral("arrow-left"));
    m_sum = label({}, LabelStyle::secondary);
    m_next = button({}, ButtonKind::primary);
    m_place = button({}, ButtonKind::normal);
    m_pay = button({}, ButtonKind::primary, QStringLiteral("wallet"));
    m_topUp = button({}, ButtonKind::normal);
    m_orders = button({}, ButtonKind::primary);
    foot->addWidget(m_back);
    foot->addWidget(m_anew);
    foot->addStretch(1);
    foot->addWidget(m_sum);
    for (QPushButton *one : {m_next, m_place, m_pay, m_topUp, m_orders})
        foot->addWidget(one);
    body()->addLayout(foot);
    m_placing = new WizardPlacing(core, this);
    m_busy = new BusyOverlay(m_stack);

    connect(m_back, &QPushButton::clicked, this, &WizardPage::back);
    connect(m_next, &QPushButton::clicked, this, &WizardPage::advance);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        const bool empty =
            m_draft.lines.empty() && m_draft.name.trimmed().isEmpty() && m_draft.projectName.trimmed().isEmpty();
        if (m_done || empty ||
            dialogs::confirm(this, tr("Begin anew?"), tr("What was entered so far is thrown away."), tr("Begin anew"),
                             true))
            beginAnew();
    });
    // Shortcuts: a line edit passes Ctrl+Enter on after it has taken it for Enter, which would be two steps.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *onward = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        onward->setContext(Qt::WidgetWithChildrenShortcut);
        connect(onward, &QShortcut::activated, this, &WizardPage::advance);
    }
    connect(m_place, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_pay, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_topUp, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("account"), {}); });
    connect(m_orders, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const PlacingOutcome::Placed &one : m_placing->outcome().orders)
            ids << shown::id(one.order.order);
        Q_EMIT navigateRequested(QStringLiteral("orders"),
                                 {{QStringLiteral("orders"), ids}, {QStringLiteral("order"), ids.value(0)}});
    });
    connect(m_placing, &WizardPlacing::finished, this, &WizardPage::finished);
    connect(m_placing, &WizardPlacing::keysChanged, this, [this](const QJsonObject &keys) { m_draft.keys = keys; });
    m_core.onChange(this, {base::Topic::creators, base::Topic::accounts, base::Topic::projects, base::Topic::rules},
                    [this] {
                        if (!m_placing->isRunning())
                            refresh();
                    });
    onLanguageChange(this, [this] { retranslate(); });
}

WizardStep *WizardPage::stepAt(int step) const
{
    return static_cast<WizardStep *>(m_stack->widget(step));
}

void WizardPage::retranslate()
{
    header()->setTitle(tr("Order wizard"));
    m_back->setText(tr("Previous step"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_back->setToolTip(tr("Esc"));
    m_place->setText(tr("Place, pay later"));
    m_topUp->setText(tr("Top up"));
    m_orders->setText(tr("Go to My orders"));
    showStep();
}

void WizardPage::refresh()
{
    m_core.ask(this, m_latestRules, parties::RulesQuery{}, [this](base::Result<parties::RulesAnswer> answer) {
        if (!answer.ok())
            return showToast(this, words(answer.error()), Tone::danger);
        m_knowledge.rules = rulesFrom(*answer);
        m_knowledge.rulesKnown = true;
        stepAt(m_draft.step)->fill();
        showButtons();
    });
    m_core.ask(this, m_latestAccount, accounts::AccountQuery{}, [this](base::Result<accounts::AccountAnswer> answer) {
        m_knowledge.account = answer.ok() ? std::optional(std::move(*answer)) : std::nullopt;
        if (m_knowledge.account)
            m_knowledge.now = m_knowledge.account->at;
        stepAt(m_draft.step)->fill();
        showButtons();
    });
    m_project->refresh();
    m_creators->refresh();
}

void WizardPage::openAt(const QVariantMap &arguments)
{
    if (m_done)
        beginAnew();
    std::vector<discovery::CreatorId> creators;
    for (const QString &id : arguments.value(QStringLiteral("creators")).toStringList())
        if (const qint64 number = id.toLongLong(); number > 0)
            creators.push_back(discovery::CreatorId(number));
    if (const qint64 project = arguments.value(QStringLiteral("project")).toLongLong(); project > 0) {
        if (m_draft.project != orders::ProjectId(project))
            m_draft.leaveBrief();
        m_draft.project = orders::ProjectId(project);
        m_project->fill();
    }
    if (const qint64 brief = arguments.value(QStringLiteral("brief")).toLongLong(); brief > 0)
        openBrief(orders::BriefId(brief));
    if (!creators.empty())
        m_creators->add(creators);
    if (!creators.empty() && projectProblems(m_draft).empty())
        goTo(1);
}

void WizardPage::openBrief(orders::BriefId brief)
{
    m_core.ask(this, m_latestBrief, orders::BriefQuery{brief}, [this](base::Result<orders::BriefAnswer> answer) {
        if (!answer.ok())
            return showToast(this, words(answer.error()), Tone::danger);
        m_draft.take(*answer);
        m_project->fill();
        m_brief->fill();
        goTo(1);
    });
}

void WizardPage::goTo(int step)
{
    m_draft.step = qBound(0, step, kLastStep);
    stepAt(m_draft.step)->fill();
    showStep();
}

void WizardPage::showStep()
{
    const QStringList titles = {tr("Project"), tr("Creators and length"), tr("Dates and brief"), tr("Check")};
    QList<Step> steps;
    for (int i = 0; i <= kLastStep; ++i)
        steps << Step{titles[i],
                      {},
                      i < m_draft.step || m_done ? StepState::done
                      : i == m_draft.step        ? StepState::current
                                                 : StepState::waiting};
    m_strip->setSteps(steps);
    m_strip->setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_draft.step + 1).arg(kLastStep + 1).arg(titles[m_draft.step]));
    m_stack->setCurrentIndex(m_draft.step);
    header()->setSubtitle(m_done ? tr("done")
                                 : tr("step %1 of %2 · the draft is kept").arg(m_draft.step + 1).arg(kLastStep + 1));
    showButtons();
}

void WizardPage::showButtons()
{
    const bool last = m_draft.step == kLastStep;
    const bool running = m_placing->isRunning();
    const Quote quote = quoteOf(m_draft, m_knowledge.creators, m_knowledge.rules);
    const bool placeable = quote.isPlaceable() && m_knowledge.rulesKnown && !running;
    m_back->setVisible(m_draft.step > 0 && !m_done);
    m_back->setEnabled(!running);
    m_anew->setText(m_done ? tr("Place more orders") : tr("Begin anew"));
    m_anew->setEnabled(!running);
    m_next->setVisible(!last);
    m_place->setVisible(last && !m_done);
    m_place->setEnabled(placeable);
    m_pay->setVisible(last && !m_done);
    m_pay->setEnabled(placeable);
    m_pay->setText(tr("Place and pay %1").arg(format::money(quote.dueNow.fen)));
    m_orders->setVisible(m_done);
    m_topUp->setVisible(m_done && m_placing->outcome().unpaid() > 0);
    m_sum->setVisible(!m_done);
    m_sum->setText(quote.orders > 0
                       ? tr("%1 orders · total with fee %2").arg(quote.orders).arg(format::money(quote.total.fen))
                       : QString());
    Q_EMIT statusChanged(m_sum->text());
}

void WizardPage::advance()
{
    if (m_placing->isRunning() || m_done || m_draft.step >= kLastStep)
        return;
    if (stepAt(m_draft.step)->check())
        goTo(m_draft.step + 1);
}

void WizardPage::back()
{
    if (!m_placing->isRunning() && !m_done && m_draft.step > 0)
        goTo(m_draft.step - 1);
}

void WizardPage::start(bool pay)
{
    if (m_placing->isRunning() || m_done)
        return;
    // What was right when its step was left may have been changed, or have become late, since.
    for (int step = 0; step < kLastStep; ++step)
        if (!stepAt(step)->check()) {
            goTo(step);
            stepAt(step)->check();
            return;
        }
    if (!m_check->check())
        return showButtons();
    m_busy->begin(pay ? tr("Placing and paying…") : tr("Placing…"));
    m_placing->start(m_draft, pay);
    showButtons();
}

void WizardPage::finished()
{
    m_busy->end();
    const PlacingOutcome &outcome = m_placing->outcome();
    if (!outcome.isPlaced()) {
        if (outcome.refused == "brief.create" && m_brief->showRefusal(*outcome.error))
            goTo(2);
        else
            m_check->showRefusal(outcome);
        refresh();
        return showButtons();
    }
    m_done = true;
    m_check->showPlaced(outcome);
    showStep();
    refresh();
    const int unpaid = outcome.unpaid();
    showToast(this, unpaid == 0 ? tr("%1 orders placed and paid").arg(outcome.orders.size())
                                : tr("%1 orders placed").arg(outcome.orders.size()));
    // Money that fell short is read here first; everything else goes straight on.
    if (unpaid == 0 || !outcome.wantedPaid)
        m_orders->click();
}

void WizardPage::beginAnew()
{
    const QString brand = m_draft.brandName;
    m_draft = WizardDraft::begin(today());
    m_draft.brandName = brand;
    m_done = false;
    m_check->showQuote();
    m_knowledge.creators.clear();
    for (int step = 0; step <= kLastStep; ++step)
        stepAt(step)->fill();
    m_project->choose(false);
    showStep();
}

QJsonObject WizardPage::saveState() const
{
    // A finished draft is not kept: its orders are placed.
    return m_done ? QJsonObject() : QJsonObject{{"draft", m_draft.toJson()}};
}

void WizardPage::restoreState(const QJsonObject &state)
{
    // Without a draft the page stays as it began, with the brand filled in.
    if (!state.contains(QLatin1String("draft")))
        return;
    m_draft = WizardDraft::fromJson(state["draft"].toObject(), today());
    m_project->fill();
    m_brief->fill();
    m_creators->fill();
    goTo(m_draft.step);
}

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        back();
    else
        Page::keyPressEvent(event);
}

QString WizardPage::helpText() const
{
    return tr(
        "From a project to placed orders in four steps: choose or create the project; choose the creators, how many "
        "orders each and at which price; write the brief with its dates; check what it costs. Ctrl+Enter goes on, Esc "
        "goes back. Nothing is sent before the last step, and the draft is kept when you leave.");
}

} // namespace ui
