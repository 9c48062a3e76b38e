#include "ui/parties/rules/rules_page.h"

#include "ui/orders/order_words.h"
#include "ui/parties/rules/rule_form.h"
#include "ui/parties/rules/rule_names.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/pinyin.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

RulesPage::RulesPage(Core &core, QWidget *parent)
    : Page(Body::fills, parent),
      m_core(core),
      m_model([](const ValueRow &row) { return QString::fromStdString(row.name); })
{
    build();
    connect(m_list, &CardList::chosen, this, [this] {
        m_decisions->closeForm();
        showVersion();
    });
    connect(m_decisions, &DecisionBar::begun, this, [this] { m_key = Core::newKey(); });
    connect(m_decisions, &DecisionBar::decided, this, &RulesPage::confirm);
    connect(m_propose, &QPushButton::clicked, this, &RulesPage::startProposal);
    connect(m_form, &RuleForm::proposed, this, &RulesPage::propose);
    connect(m_form, &RuleForm::cancelled, this, &RulesPage::showVersion);
    connect(m_state, &StateView::actionClicked, this, &RulesPage::refresh);
    connect(m_values->filterBar(), &FilterBar::searched, this, [this](const QString &wanted) {
        const QString trimmed = wanted.trimmed();
        m_values->setFiltered(!trimmed.isEmpty());
        m_model.setFilter(trimmed.isEmpty() ? std::function<bool(const ValueRow &)>() : [trimmed](const ValueRow &row) {
            return matchScore(trimmed, rule_names::title(row.name)) > 0;
        });
    });
    for (const auto &[key, by] : {std::pair(Qt::Key_J, 1), std::pair(Qt::Key_K, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_list, [this, by = by] { m_list->step(by); });
    }
    core.onChange(this, {base::Topic::rules, base::Topic::creators}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void RulesPage::build()
{
    m_propose = button({}, ButtonKind::primary, QStringLiteral("plus"));
    header()->addWidget(m_propose);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    auto *listCard = new Card;
    listCard->setFixedWidth(300);
    listCard->setFlush(true);
    listCard->body()->addSpacing(8);
    m_list = new CardList;
    listCard->body()->addWidget(m_list, 1);
    row->addWidget(listCard);
    m_stack = new QStackedWidget;
    m_state = new StateView;
    m_stack->addWidget(m_state);
    m_version = new QWidget;
    auto *column = new QVBoxLayout(m_version);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    auto *head = new Card;
    head->body()->setSpacing(4);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    m_title = label({}, LabelStyle::section);
    m_badge = new Badge;
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_badge);
    titleRow->addStretch(1);
    head->body()->addLayout(titleRow);
    m_subtitle = label({}, LabelStyle::secondary);
    head->body()->addWidget(m_subtitle);
    m_note = label({});
    m_note->setWordWrap(true);
    head->body()->addWidget(m_note);
    column->addWidget(head);
    m_values = new TablePanel;
    m_values->setModel(&m_model);
    m_values->setColumnChooserVisible(false);
    m_values->setDensityVisible(false);
    m_values->grid()->setDensity(Density::compact);
    column->addWidget(m_values, 1);
    m_decisions = new DecisionBar(this);
    column->addWidget(m_decisions);
    m_stack->addWidget(m_version);
    m_form = new RuleForm;
    m_stack->addWidget(m_form);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);
}

void RulesPage::retranslate()
{
    header()->setTitle(tr("Rules"));
    m_propose->setText(tr("Propose a change"));
    m_list->setAccessibleName(tr("Versions of the rules"));
    m_values->setTableName(tr("Rules of the version"));
    m_values->filterBar()->search()->setPurpose(tr("Search a rule"));
    m_values->setEmptyState(QStringLiteral("sliders"), tr("No rules"), {});
    m_model.setColumns(columns());
    if (m_rules) {
        showList();
        if (m_stack->currentWidget() != m_form)
            showVersion();
    } else {
        m_state->showLoading(tr("Loading…"));
    }
}

std::vector<Column<RulesPage::ValueRow>> RulesPage::columns() const
{
    return {
        {.id = "group",
         .title = tr("Group"),
         .width = 190,
         .cell = [](const ValueRow &row) { return cell::text(rule_names::group(row.name)); }},
        {.id = "rule",
         .title = tr("Rule"),
         .width = 330,
         .cell =
             [](const ValueRow &row) {
                 Cell made = cell::text(rule_names::title(row.name));
                 made.bold = row.before.has_value();
                 return made;
             }},
        {.id = "value",
         .title = tr("Value"),
         .kind = CellKind::number,
         .width = 150,
         .cell =
             [](const ValueRow &row) {
                 Cell made =
                     cell::text(rule_names::value(row.name, row.value), row.before ? Tone::accent : Tone::neutral);
                 made.bold = row.before.has_value();
                 return made;
             }},
        {.id = "before",
         .title = tr("Before"),
         .kind = CellKind::number,
         .width = 150,
         .cell =
             [](const ValueRow &row) {
                 return row.before ? cell::text(rule_names::value(row.name, *row.before)) : cell::missing();
             },
         .hint = tr("In the version that this one was made from")},
    };
}

void RulesPage::refresh()
{
    m_core.ask(this, m_latest, parties::RulesQuery{}, [this](base::Result<parties::RulesAnswer> answer) {
        if (!answer.ok()) {
            m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("The rules could not be read"),
                                 words(answer.error()), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
            return;
        }
        m_rules = std::move(*answer);
        m_effectOf = 0;
        m_form->setRules(*m_rules);
        showList();
        if (m_stack->currentWidget() != m_form)
            showVersion();
    });
}

void RulesPage::showList()
{
    QList<CardItem> items;
    int proposals = 0;
    for (const parties::RuleVersionView &version : m_rules->rows) {
        CardItem item;
        item.id = QString::number(version.version);
        item.title = tr("Version %1").arg(version.version);
        if (version.version == m_rules->current) {
            item.badge = tr("in force");
            item.badgeTone = Tone::success;
        } else if (version.state == "proposed") {
            item.badge = tr("proposed");
            item.badgeTone = Tone::accent;
            ++proposals;
        } else {
            item.badge = version.state == "discarded" ? tr("discarded") : tr("earlier");
        }
        item.left = version.note.empty() ? tr("the program's own rules") : toText(version.note);
        item.foot = version.proposedBy ? toText(version.proposedBy) : QString();
        if (version.confirmedBy)
            item.foot += QStringLiteral(" → ") + toText(version.confirmedBy);
        item.footIcon = item.foot.isEmpty() ? QString() : QStringLiteral("users");
        item.footRight = whenWords(version.confirmedAt ? *version.confirmedAt : version.proposedAt);
        items << item;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setItems(items);
    if (!m_wanted.isEmpty() && m_list->setCurrentId(m_wanted))
        m_wanted.clear();
    header()->setSubtitle(
        proposals == 0
            ? tr("version %1 in force").arg(m_rules->current)
            : tr("version %1 in force · %2 proposals wait for a second person").arg(m_rules->current).arg(proposals));
}

const parties::RuleVersionView *RulesPage::chosen() const
{
    if (m_rules)
        for (const parties::RuleVersionView &version : m_rules->rows)
            if (QString::number(version.version) == m_list->currentId())
                return &version;
    return nullptr;
}

void RulesPage::showVersion()
{
    const parties::RuleVersionView *version = chosen();
    if (version == nullptr)
        return;
    m_stack->setCurrentWidget(m_version);
    m_propose->show();
    m_title->setText(tr("Version %1").arg(version->version));
    if (version->version == m_rules->current)
        m_badge->set(tr("in force"), Tone::success);
    else if (version->state == "proposed")
        m_badge->set(tr("proposed"), Tone::accent);
    else
        m_badge->set(version->state == "discarded" ? tr("discarded") : tr("earlier"), Tone::neutral);
    QStringList words;
    if (version->basedOn)
        words << tr("made from version %1").arg(*version->basedOn);
    if (version->proposedBy)
        words << tr("proposed by %1, %2").arg(toText(version->proposedBy), whenWords(version->proposedAt));
    if (version->confirmedBy)
        words << tr("confirmed by %1, %2").arg(toText(version->confirmedBy), whenWords(version->confirmedAt));
    words << tr("%1 differences").arg(version->differences.size());
    m_subtitle->setText(words.join(QStringLiteral(" · ")));
    m_note->setText(toText(version->note));
    m_note->setVisible(!version->note.empty());
    std::vector<ValueRow> rows;
    for (const parties::RuleValue &value : version->values) {
        ValueRow row{value.name, value.value, std::nullopt};
        for (const parties::RuleDifference &difference : version->differences)
            if (difference.name == value.name)
                row.before = difference.before;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ValueRow &a, const ValueRow &b) {
        return a.before.has_value() && !b.before.has_value();
    });
    m_model.setRows(std::move(rows));
    m_values->setReady();
    showDecisions(*version);
}

void RulesPage::showDecisions(const parties::RuleVersionView &version)
{
    const bool open = version.state == "proposed";
    m_decisions->setVisible(open);
    if (!open) {
        m_decisions->setDecisions({});
        return;
    }
    const bool mine =
        std::find(version.actions.begin(), version.actions.end(), "rule.confirm") == version.actions.end();
    if (m_effectOf != version.version) {
        m_effectOf = version.version;
        m_effect.clear();
        if (!mine)
            rehearse(version);
    }
    QStringList changes;
    for (const parties::RuleDifference &difference : version.differences)
        changes << QStringLiteral("%1 %2 → %3")
                       .arg(rule_names::title(difference.name), rule_names::value(difference.name, difference.before),
                            rule_names::value(difference.name, difference.value));
    Decision confirm;
    confirm.id = QStringLiteral("confirm");
    confirm.text = tr("Confirm the version");
    confirm.kind = ButtonKind::primary;
    confirm.question =
        changes.join(QLatin1Char('\n')) + (m_effect.isEmpty() ? QString() : QLatin1Char('\n') + m_effect);
    confirm.confirm = tr("Put it into force");
    if (mine)
        confirm.whyNot = tr("You proposed it: another operator must confirm.");
    Decision decision = confirm;
    decision.id = QStringLiteral("confirm_version");
    m_decisions->setDecisions({decision});
    m_decisions->setState(mine ? Tone::warning : Tone::info,
                          mine ? tr("Waits for another operator") : tr("Waits for you"),
                          mine                 ? tr("Who proposes cannot confirm.")
                          : m_effect.isEmpty() ? tr("Working out whom it concerns…")
                                               : m_effect);
}

void RulesPage::rehearse(const parties::RuleVersionView &version)
{
    m_core.run(
        this, m_effectLatest,
        [session = m_core.session(), number = version.version](workspace::Workspace &workspace) {
            return workspace.rehearse(session, "rule.confirm", base::toJson(parties::ConfirmRules{number}));
        },
        [this](base::Result<nlohmann::json> outcome) {
            if (outcome.ok()) {
                const auto stopped = outcome->value("stopped", std::int64_t(0));
                const auto resumed = outcome->value("resumed", std::int64_t(0));
                m_effect = stopped == 0 && resumed == 0
                               ? tr("No creator is stopped, none is let on again.")
                               : tr("%1 creators take no new orders any more, %2 take orders again.")
                                     .arg(format::exact(qint64(stopped)))
                                     .arg(format::exact(qint64(resumed)));
            } else {
                m_effect = words(outcome.error());
            }
            if (const parties::RuleVersionView *now = chosen(); now != nullptr && m_effectOf == now->version)
                showDecisions(*now);
        });
}

void RulesPage::confirm()
{
    const parties::RuleVersionView *version = chosen();
    if (version == nullptr)
        return;
    m_decisions->setBusy(true);
    m_core.execute(this, parties::ConfirmRules{version->version}, m_key,
                   [this](const base::Result<parties::ConfirmRules::Outcome> &outcome) {
                       m_decisions->setBusy(false);
                       if (outcome.ok()) {
                           m_decisions->closeForm();
                           showToast(this, tr("Version %1 is in force: %2 creators stopped, %3 let on again.")
                                               .arg(outcome->version)
                                               .arg(outcome->stopped)
                                               .arg(outcome->resumed));
                       } else {
                           m_decisions->setError(words(outcome.error()));
                           m_key = Core::newKey();
                       }
                       refresh();
                   });
}

void RulesPage::startProposal()
{
    if (!m_rules)
        return;
    m_key = Core::newKey();
    m_form->setRules(*m_rules);
    m_form->clear();
    m_stack->setCurrentWidget(m_form);
    m_propose->hide();
}

void RulesPage::propose()
{
    m_form->setBusy(true);
    m_core.execute(this, parties::ProposeRules{m_form->changes(), m_form->note().toStdString()}, m_key,
                   [this](const base::Result<parties::ProposeRules::Outcome> &outcome) {
                       m_form->setBusy(false);
                       if (!outcome.ok()) {
                           m_form->setError(words(outcome.error()));
                           m_key = Core::newKey();
                           return;
                       }
                       m_wanted = QString::number(outcome->version);
                       m_stack->setCurrentWidget(m_version);
                       showToast(this,
                                 tr("Version %1 is proposed. Another operator confirms it.").arg(outcome->version));
                       refresh();
                   });
}

void RulesPage::openAt(const QVariantMap &arguments)
{
    m_wanted = arguments.value(QStringLiteral("version")).toString();
    if (m_rules) {
        showList();
        showVersion();
    }
}

QJsonObject RulesPage::saveState() const
{
    return {{QStringLiteral("version"), m_list->currentId()}};
}

void RulesPage::restoreState(const QJsonObject &state)
{
    m_wanted = state.value(QStringLiteral("version")).toString();
}

QString RulesPage::helpText() const
{
    return tr(
        "The rules of the platform, version by version. Every order keeps the version that it was accepted under. A "
        "change is proposed by one operator and confirmed by another.");
}

} // namespace ui
