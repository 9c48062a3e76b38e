#include "ui/parties/review/entry_review_page.h"

#include "ui/insight/insight_words.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/approval_steps.h"
#include "ui/shared/widgets/card_list.h"
#include "ui/shared/widgets/checklist.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QShortcut>

#include <algorithm>

namespace ui {

namespace {

constexpr int nameLimit = 60;

bool lacks(const std::vector<std::string> &missing, const char *condition)
{
    return std::find(missing.begin(), missing.end(), condition) != missing.end();
}

QString exactOrMissing(std::optional<std::int64_t> count)
{
    return count ? format::exact(qint64(*count)) : format::missing;
}

std::optional<std::string> given(const QVariantMap &values, const char *id)
{
    const QString value = values.value(QString::fromLatin1(id)).toString();
    return value.isEmpty() ? std::nullopt : std::optional(value.toStdString());
}

} // namespace

EntryReviewPage::EntryReviewPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    build();
    connect(m_filter, &ChoiceStrip::chosen, this, [this] { showList(); });
    connect(m_list, &CardList::chosen, this, [this] {
        m_decisions->closeForm();
        showCase();
    });
    connect(m_decisions, &DecisionBar::begun, this, [this] { m_key = Core::newKey(); });
    connect(m_decisions, &DecisionBar::decided, this, &EntryReviewPage::decide);
    connect(m_state, &StateView::actionClicked, this, &EntryReviewPage::refresh);
    for (const auto &[key, by] : {std::pair(Qt::Key_J, 1), std::pair(Qt::Key_K, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_list, [this, by = by] { m_list->step(by); });
    }
    core.onChange(this, {base::Topic::applications, base::Topic::creators, base::Topic::rules}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void EntryReviewPage::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    auto *listCard = new Card;
    listCard->setFixedWidth(276);
    listCard->setFlush(true);
    m_filter = new SegmentedControl;
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(12, 11, 12, 8);
    filterRow->addWidget(m_filter);
    filterRow->addStretch(1);
    listCard->body()->addLayout(filterRow);
    m_list = new CardList;
    listCard->body()->addWidget(m_list, 1);
    listCard->body()->addWidget(rule());
    m_listNote = label({}, LabelStyle::secondary);
    m_listNote->setContentsMargins(18, 9, 12, 9);
    listCard->body()->addWidget(m_listNote);
    row->addWidget(listCard);
    m_state = new StateView;
    row->addWidget(m_state, 1);

    m_case = new QWidget;
    auto *middle = new QVBoxLayout(m_case);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(size::gap);
    auto *head = new Card;
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(12);
    m_avatar = new Avatar({}, 40);
    titleRow->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    m_name = label({}, LabelStyle::section);
    m_badge = new Badge;
    nameRow->addWidget(m_name);
    nameRow->addWidget(m_badge);
    nameRow->addStretch(1);
    words->addLayout(nameRow);
    m_subtitle = label({}, LabelStyle::secondary);
    words->addWidget(m_subtitle);
    titleRow->addLayout(words, 1);
    head->body()->addLayout(titleRow);
    head->body()->addWidget(rule());
    m_facts = new FactGrid(3);
    head->body()->addWidget(m_facts);
    middle->addWidget(head);
    m_conditionCard = new Card;
    m_conditionCard->setTitle({});
    m_conditionCard->setFlush(true);
    m_conditions = new Checklist;
    m_conditionCard->body()->addWidget(m_conditions);
    middle->addWidget(m_conditionCard);
    m_figureCard = new Card;
    m_figureCard->setTitle({});
    m_figures = new FactGrid(4);
    m_figureCard->body()->addWidget(m_figures);
    middle->addWidget(m_figureCard);
    middle->addStretch(1);
    m_decisions = new DecisionBar(this);
    middle->addWidget(m_decisions);
    row->addWidget(m_case, 1);

    m_side = new QWidget;
    m_side->setFixedWidth(288);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    m_stepCard = new Card;
    m_stepCard->setTitle({});
    m_steps = new ApprovalSteps;
    m_stepCard->body()->addWidget(m_steps);
    m_ruleNote = label({}, LabelStyle::secondary);
    m_ruleNote->setWordWrap(true);
    m_stepCard->body()->addWidget(m_ruleNote);
    m_stepCard->body()->addStretch(1);
    side->addWidget(m_stepCard, 1);
    row->addWidget(m_side);
    body()->addLayout(row, 1);
    m_case->hide();
    m_side->hide();
}

void EntryReviewPage::retranslate()
{
    header()->setTitle(tr("Entry reviews"));
    m_filter->setSegments({{QStringLiteral("waiting"), tr("Waiting"), 0},
                           {QStringLiteral("decided"), tr("Decided"), 0},
                           {QStringLiteral("all"), tr("All")}});
    m_filter->setAccessibleName(tr("Which applications"));
    m_list->setAccessibleName(tr("Applications for entry"));
    m_conditionCard->setTitle(tr("Conditions of entry"));
    m_figureCard->setTitle(tr("Figures of the creator"));
    m_stepCard->setTitle(tr("Review"));
    if (m_reading) {
        showList();
        showCase();
    } else {
        m_state->showLoading(tr("Loading…"));
    }
}

void EntryReviewPage::refresh()
{
    m_core.run(
        this, m_latest,
        [session = m_core.session()](workspace::Workspace &workspace) -> base::Result<Reading> {
            auto cases = workspace.ask(session, insight::EntryCasesQuery{});
            if (!cases.ok())
                return cases.error();
            auto rules = workspace.ask(session, parties::RulesQuery{});
            if (!rules.ok())
                return rules.error();
            return Reading{std::move(*cases), workspace.now(), std::move(*rules)};
        },
        [this](base::Result<Reading> reading) {
            if (!reading.ok()) {
                m_reading.reset();
                m_case->hide();
                m_side->hide();
                m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("The applications could not be read"),
                                     words(reading.error()), tr("Try again"));
                m_state->show();
                return;
            }
            m_reading = std::move(*reading);
            showList();
            showCase();
        });
}

std::int64_t EntryReviewPage::ruleOf(std::int64_t number, const char *name) const
{
    for (const parties::RuleVersionView &version : m_reading->rules.rows)
        if (version.version == number)
            for (const parties::RuleValue &value : version.values)
                if (value.name == name)
                    return value.value;
    return 0;
}

void EntryReviewPage::showList()
{
    if (!m_reading)
        return;
    const auto &cases = m_reading->cases.cases;
    const auto waiting = int(m_reading->cases.waiting);
    m_filter->setCount(QStringLiteral("waiting"), waiting);
    m_filter->setCount(QStringLiteral("decided"), int(cases.size()) - waiting);
    const std::int64_t days = ruleOf(m_reading->rules.current, "entry_review_days");
    QList<CardItem> items;
    for (const insight::EntryCase &one : cases) {
        const bool open = one.state == "waiting";
        if (m_filter->current() != QLatin1String("all") && open != (m_filter->current() == QLatin1String("waiting")) &&
            toText(one.application) != m_wanted)
            continue;
        CardItem item;
        item.id = toText(one.application);
        item.title = toText(one.nickName);
        item.left =
            tr("%1 followers").arg(one.followersNow ? format::compact(double(*one.followersNow)) : format::missing);
        item.right = {};
        if (open) {
            const bool met = one.missingNow.empty();
            item.badge = one.mcnNow.empty() ? tr("no MCN") : QString();
            item.footIcon = met ? QStringLiteral("check") : QStringLiteral("close");
            item.foot = met ? tr("all met") : tr("%1 not met").arg(one.missingNow.size());
            item.footTone = met ? Tone::success : Tone::danger;
            const auto time = base::days(ruleOf(one.ruleVersion, "entry_review_days"));
            const base::Timestamp due = one.appliedAt + time;
            const qint64 left = (due - m_reading->now).count() / 1000;
            item.footRight = format::timeLeft(left);
            item.footRightTone = left < 4 * 3600 ? Tone::danger : left < 24 * 3600 ? Tone::warning : Tone::neutral;
            item.progress = double((m_reading->now - one.appliedAt).count()) / qMax(1.0, double(time.count()));
        } else {
            const bool admitted = one.state == "admitted";
            item.badge = admitted ? tr("admitted") : tr("refused");
            item.badgeTone = admitted ? Tone::success : Tone::danger;
            item.right = one.decidedAt ? toLocal(*one.decidedAt).toString(QStringLiteral("MM-dd")) : QString();
        }
        items << item;
    }
    m_list->setItems(items);
    if (!m_wanted.isEmpty() && m_list->setCurrentId(m_wanted))
        m_wanted.clear();
    m_listNote->setText(tr("%1 wait · by their age").arg(waiting));
    header()->setSubtitle(tr("to be decided within %1 days · %2 followers and an MCN are asked for")
                              .arg(days)
                              .arg(format::exact(qint64(ruleOf(m_reading->rules.current, "entry_minimum_followers")))));
    Q_EMIT statusChanged(tr("%1 applications wait").arg(waiting));
}

const insight::EntryCase *EntryReviewPage::current() const
{
    if (m_reading)
        for (const insight::EntryCase &one : m_reading->cases.cases)
            if (toText(one.application) == m_list->currentId())
                return &one;
    return nullptr;
}

void EntryReviewPage::showCase()
{
    if (!m_reading)
        return;
    const insight::EntryCase *one = current();
    m_state->setVisible(one == nullptr);
    m_case->setVisible(one != nullptr);
    m_side->setVisible(one != nullptr);
    if (one == nullptr) {
        if (m_filter->current() == QLatin1String("waiting"))
            m_state->showMessage(QStringLiteral("check"), Tone::success, tr("Every application is decided"),
                                 tr("New applications of creators and MCNs appear here."));
        else
            m_state->showMessage(QStringLiteral("inbox"), Tone::neutral, tr("No applications yet"), {});
        return;
    }
    const bool waiting = one->state == "waiting";
    m_avatar->setName(toText(one->nickName));
    m_name->setText(toText(one->nickName));
    m_badge->set(waiting                    ? tr("waiting")
                 : one->state == "admitted" ? tr("admitted")
                                            : tr("refused"),
                 waiting                    ? Tone::accent
                 : one->state == "admitted" ? Tone::success
                                            : Tone::danger);
    m_subtitle->setText(tr("application %1 · made %2 by %3 (%4)")
                            .arg(toText(one->application), whenWords(one->appliedAt), toText(one->appliedBy),
                                 toText(one->appliedByParty)));
    m_facts->setFacts({{tr("Platform"), toText(one->platform)},
                       {tr("Platform id"), toText(one->platformId)},
                       {tr("Category"), words_of::category(one->category)},
                       {tr("Place"), one->place.empty() ? format::missing : toText(one->place)},
                       {tr("MCN then"), one->mcnThen.empty() ? tr("none") : toText(one->mcnThen)},
                       {tr("MCN now"), one->mcnNow.empty() ? tr("none") : toText(one->mcnNow),
                        one->mcnNow != one->mcnThen ? Tone::warning : Tone::neutral},
                       {tr("Earlier applications"), format::exact(qint64(one->earlierApplications))},
                       {tr("Data of"), dayWords(one->dataDate)},
                       {tr("Applied under"), tr("rule version %1").arg(one->ruleVersion)}});
    showConditions(*one);
    const auto count = [](std::optional<std::int64_t> value) {
        return value ? format::compact(double(*value)) : format::missing;
    };
    m_figures->setFacts(
        {{tr("Median plays"), count(one->medianPlays), Tone::neutral, exactOrMissing(one->medianPlays)},
         {tr("Expected plays"), count(one->expectedPlays), Tone::neutral, exactOrMissing(one->expectedPlays)},
         {tr("Interaction rate"), one->interactionRate ? format::percent(*one->interactionRate, 2) : format::missing},
         {tr("Price 21–60 s"), yuanWords(one->price21To60)}});
    showDecisions(*one);
}

void EntryReviewPage::showConditions(const insight::EntryCase &one)
{
    const std::int64_t wantedNow = ruleOf(m_reading->rules.current, "entry_minimum_followers");
    const bool mcnNow = ruleOf(m_reading->rules.current, "entry_requires_mcn") != 0;
    QList<CheckItem> items;
    CheckItem followers;
    followers.id = QStringLiteral("followers");
    followers.name = tr("Followers");
    followers.detail =
        tr("%1 or more needed, now %2").arg(format::exact(qint64(wantedNow)), exactOrMissing(one.followersNow));
    if (one.followersThen != one.followersNow)
        followers.detail += tr(" (%1 when applied)")
                                .arg(one.followersThen ? format::compact(double(*one.followersThen)) : format::missing);
    followers.met = !lacks(one.missingNow, "followers");
    followers.earlier = {!lacks(one.missingThen, "followers")};
    items << followers;
    if (mcnNow || one.mcnRequired) {
        CheckItem mcn;
        mcn.id = QStringLiteral("mcn");
        mcn.name = tr("Bound to an MCN");
        mcn.detail = !mcnNow              ? tr("no longer asked for")
                     : one.mcnNow.empty() ? tr("bound to none")
                                          : tr("bound to %1").arg(toText(one.mcnNow));
        mcn.met = !lacks(one.missingNow, "mcn");
        mcn.earlier = {!lacks(one.missingThen, "mcn")};
        items << mcn;
    }
    const auto open = std::count_if(items.begin(), items.end(), [](const CheckItem &item) { return !item.met; });
    m_conditionCard->setTitle(tr("Conditions of entry"), open == 0
                                                             ? tr("all of %1 met").arg(items.size())
                                                             : tr("%1 of %2 not met").arg(open).arg(items.size()));
    m_conditions->setItems(items, {tr("then"), tr("now")});

    const bool waiting = one.state == "waiting";
    const bool admitted = one.state == "admitted";
    m_steps->setSteps(
        {{tr("Application"), toText(one.appliedByParty), whenWords(one.appliedAt), StepState::done},
         {tr("Automatic check"),
          one.missingThen.empty() ? tr("all conditions met") : tr("%1 conditions not met").arg(one.missingThen.size()),
          whenWords(one.appliedAt), one.missingThen.empty() ? StepState::done : StepState::failed},
         {tr("Operator's review"),
          waiting         ? tr("admit or refuse")
          : one.decidedBy ? toText(one.decidedBy)
                          : tr("decided by the program"),
          waiting ? tr("now") : whenWords(one.decidedAt),
          waiting    ? StepState::current
          : admitted ? StepState::done
                     : StepState::failed},
         {waiting    ? tr("Result")
          : admitted ? tr("Admitted")
                     : tr("Refused"),
          one.reason ? toText(one.reason)
          : admitted ? tr("takes orders")
                     : QString(),
          {},
          waiting    ? StepState::waiting
          : admitted ? StepState::done
                     : StepState::failed}});
    m_ruleNote->setText(
        tr("Applied under rule version %1 (%2 followers), judged by version %3 (%4 followers), which is "
           "in force.")
            .arg(one.ruleVersion)
            .arg(format::exact(qint64(one.requiredFollowers)))
            .arg(m_reading->rules.current)
            .arg(format::exact(qint64(wantedNow))));
}

void EntryReviewPage::showDecisions(const insight::EntryCase &one)
{
    const bool waiting = one.state == "waiting";
    m_decisions->setVisible(waiting);
    if (!waiting) {
        m_decisions->setDecisions({});
        return;
    }
    const bool met = one.missingNow.empty();
    Decision refuse;
    refuse.id = QStringLiteral("refuse");
    refuse.text = tr("Refuse");
    refuse.kind = ButtonKind::dangerOutline;
    refuse.key = QStringLiteral("R");
    refuse.fields = {{QStringLiteral("reason"), tr("Reason, which the applicant reads"), DecisionField::Kind::text,
                      true, kReasonLimit}};
    refuse.confirm = tr("Refuse the application");
    Decision logIn;
    logIn.id = QStringLiteral("admit_with_log_in");
    logIn.text = tr("Admit with log-in");
    logIn.fields = {{QStringLiteral("login"), tr("Login"), DecisionField::Kind::line, true, nameLimit},
                    {QStringLiteral("password"), tr("First password"), DecisionField::Kind::password, true, 0},
                    {QStringLiteral("user_name"), tr("Name of the person"), DecisionField::Kind::line, true, nameLimit},
                    {QStringLiteral("bank_account"), tr("Bank account, masked"), DecisionField::Kind::line, false,
                     nameLimit, tr("Bank, branch and the last four digits. Can be given later.")}};
    logIn.confirm = tr("Admit and make the log-in");
    Decision admit;
    admit.id = QStringLiteral("admit");
    admit.text = tr("Admit");
    admit.kind = ButtonKind::primary;
    admit.key = QStringLiteral("A");
    if (!met) {
        QStringList lacking;
        for (const std::string &missing : one.missingNow)
            lacking << (missing == "mcn" ? tr("bound to an MCN") : tr("followers"));
        admit.whyNot = tr("Not met: %1").arg(lacking.join(QStringLiteral(" · ")));
        logIn.whyNot = admit.whyNot;
    }
    m_decisions->setDecisions({refuse, logIn, admit});
    m_decisions->setState(met ? Tone::success : Tone::danger,
                          met ? tr("Can be admitted") : tr("Cannot be admitted now"),
                          met ? tr("Admitted creators are found by brands and take orders.") : admit.whyNot);
}

void EntryReviewPage::decide(const QString &id, const QVariantMap &values)
{
    const insight::EntryCase *one = current();
    if (one == nullptr)
        return;
    m_decisions->setBusy(true);
    const QString name = toText(one->nickName);
    if (id == QLatin1String("refuse")) {
        m_core.execute(this, parties::RefuseCreator{one->creator, *given(values, "reason")}, m_key,
                       [this, name](const base::Result<parties::RefuseCreator::Outcome> &outcome) {
                           answered(outcome, tr("%1 was refused.").arg(name));
                       });
        return;
    }
    parties::AdmitCreator command;
    command.creator = one->creator;
    command.login = given(values, "login");
    command.password = given(values, "password");
    command.userName = given(values, "user_name");
    command.bankAccount = given(values, "bank_account");
    m_core.execute(this, command, m_key, [this, name](const base::Result<parties::AdmitCreator::Outcome> &outcome) {
        answered(outcome, tr("%1 was admitted.").arg(name));
    });
}

template <class Outcome>
void EntryReviewPage::answered(const base::Result<Outcome> &outcome, const QString &done)
{
    m_decisions->setBusy(false);
    if (outcome.ok()) {
        m_decisions->closeForm();
        showToast(this, done);
    } else {
        m_decisions->setError(words(outcome.error()));
        m_key = Core::newKey();
    }
    refresh();
}

void EntryReviewPage::openAt(const QVariantMap &arguments)
{
    m_wanted = arguments.value(QStringLiteral("application")).toString();
    if (!m_wanted.isEmpty())
        m_filter->setCurrent(QStringLiteral("waiting"));
    showList();
    showCase();
}

QJsonObject EntryReviewPage::saveState() const
{
    return {{QStringLiteral("filter"), m_filter->current()}, {QStringLiteral("application"), m_list->currentId()}};
}

void EntryReviewPage::restoreState(const QJsonObject &state)
{
    m_filter->setCurrent(state.value(QStringLiteral("filter")).toString());
    m_wanted = state.value(QStringLiteral("application")).toString();
}

QString EntryReviewPage::helpText() const
{
    return tr(
        "Creators who ask to be admitted. The conditions are those of the rules in force; what the application was "
        "made with stands beside what is true now. A admits, R refuses with a reason, J and K move.");
}

} // namespace ui
