#include "ui/parties/roster/standing_view.h"

#include "parties/parties_commands.h"
#include "ui/accounts/closing_conditions.h"
#include "ui/parties/roster/roster_forms.h"
#include "ui/parties/roster/roster_words.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <algorithm>

namespace ui {

StandingView::StandingView(Core &core, QWidget *parent) : QWidget(parent), m_core(core)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_failure = new Banner(Tone::danger);
    column->addWidget(m_failure);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    column->addLayout(m_body);
    m_formArea = new QFrame;
    m_formArea->setProperty("card", QStringLiteral("inset"));
    m_formBody = new QVBoxLayout(m_formArea);
    m_formBody->setContentsMargins(12, 12, 12, 12);
    m_formArea->hide();
    m_core.onChange(this,
                    {base::Topic::creators, base::Topic::contracts, base::Topic::applications, base::Topic::orders},
                    [this] { reload(); });
    onLanguageChange(this, [this] { rebuild(); });
}

void StandingView::load(parties::CreatorId creator, Form form)
{
    const bool isOther = creator != m_creator;
    m_creator = creator;
    m_form = form;
    m_failure->setText({});
    if (isOther) {
        m_standing.reset();
        m_card.reset();
    }
    reload();
}

void StandingView::reload()
{
    if (!m_creator.isSet())
        return;
    m_core.ask(this, m_latestCard, discovery::ShowCreator{m_creator, std::nullopt, std::nullopt},
               [this](base::Result<discovery::CreatorCard> answer) {
                   if (!answer)
                       return;
                   m_card = answer->creator;
                   // A form in which one writes is not taken away.
                   if (m_form == Form::none)
                       rebuild();
               });
    m_core.ask(this, m_latest, parties::StandingQuery{m_creator}, [this](base::Result<parties::StandingAnswer> answer) {
        if (!answer)
            return m_failure->setText(tr("The creator cannot be shown"), words(answer.error()));
        m_standing = *answer;
        const Form wanted = m_form;
        rebuild();
        if (wanted != Form::none)
            openForm(wanted);
        Q_EMIT loaded(*answer);
    });
}

bool StandingView::may(const char *command) const
{
    const auto &actions = m_standing->actions;
    return std::find(actions.begin(), actions.end(), command) != actions.end();
}

void StandingView::rebuild()
{
    if (m_form != Form::none && m_formArea->isVisible())
        return;
    m_body->removeWidget(m_formArea);
    m_formArea->setParent(this);
    m_formArea->hide();
    clearLayout(*m_body);
    if (!m_standing) {
        m_body->addWidget(label(tr("Reading…"), LabelStyle::secondary));
        return;
    }
    addHead();
    addEntry();
    addOrders();
    addContract();
    addPrices();
    addBinding();
}

void StandingView::addHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Avatar(toText(m_standing->nickName), 44), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(toText(m_standing->nickName), LabelStyle::section));
    words->addWidget(label(toText(m_standing->platformId), LabelStyle::secondary));
    row->addLayout(words, 1);
    m_body->addLayout(row);
    addFact(tr("Followers"), format::exact(m_standing->follower ? std::optional<qint64>(*m_standing->follower)
                                                                : std::optional<qint64>()));
    addFact(tr("Credit"), format::exact(qint64(m_standing->credit)));
    if (m_standing->running)
        addFact(tr("Orders in progress"), format::exact(qint64(*m_standing->running)));
    if (m_standing->hasLogIn)
        addFact(tr("Own log-in"), *m_standing->hasLogIn ? tr("Yes") : tr("No"));
}

void StandingView::addSection(const QString &title, const QString &badge, Tone tone)
{
    m_body->addSpacing(4);
    m_body->addWidget(rule());
    auto *row = new QHBoxLayout;
    row->addWidget(label(title, LabelStyle::bold));
    row->addStretch(1);
    if (!badge.isEmpty())
        row->addWidget(new Badge(badge, tone));
    m_body->addLayout(row);
}

void StandingView::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->addWidget(label(name, LabelStyle::secondary));
    row->addStretch(1);
    QLabel *right = label(value);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(right);
    m_body->addLayout(row);
}

void StandingView::addLine(const QString &iconName, Tone tone, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new ConditionMark(iconName, tone), 0, Qt::AlignTop);
    QLabel *words = label(text);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_body->addLayout(row);
}

void StandingView::addEntry()
{
    addSection(tr("Entry"), words_of::entryState(m_standing->entryState), words_of::entryTone(m_standing->entryState));
    for (const parties::EntryCondition &condition : m_standing->conditions)
        addLine(condition.met ? QStringLiteral("check") : QStringLiteral("close"),
                condition.met ? Tone::success : Tone::danger, words_of::entryCondition(condition));
    if (const auto &application = m_standing->application) {
        if (application->state == "waiting")
            addFact(tr("Reviewed until"), format::dateTime(toLocal(application->reviewUntil)));
        else if (application->state == "refused" && application->reason)
            addLine(QStringLiteral("info"), Tone::warning,
                    tr("Last refusal: %1").arg(words_of::endReason(application->reason)));
    }
    const bool isOpen = m_standing->entryState == "pool" || m_standing->entryState == "refused";
    if (!isOpen || m_core.role() == parties::Role::ops)
        return;
    QPushButton *go = button(tr("Apply for entry"), may("creator.apply") ? ButtonKind::primary : ButtonKind::normal);
    go->setObjectName(QStringLiteral("applyForEntry"));
    go->setEnabled(!m_running);
    connect(go, &QPushButton::clicked, this, &StandingView::apply);
    m_body->addWidget(go, 0, Qt::AlignLeft);
}

void StandingView::addOrders()
{
    addSection(tr("Taking orders"), m_standing->acceptsOrders ? tr("Takes orders") : tr("Takes none"),
               m_standing->acceptsOrders ? Tone::success : Tone::warning);
    const QString why = words_of::whyNoOrders(m_standing->whyNot);
    if (!m_standing->acceptsOrders && !why.isEmpty())
        addLine(QStringLiteral("info"), Tone::warning, why);
}

void StandingView::addContract()
{
    if (!m_standing->isPrivate)
        return;
    const auto &contract = m_standing->contract;
    addSection(tr("Contract"), contract ? words_of::contractPhase(contract->phase) : tr("None"),
               contract ? words_of::contractTone(contract->phase) : Tone::neutral);
    if (contract) {
        addFact(tr("Agency"), toText(contract->mcnName));
        addFact(tr("Agency's share"), words_of::share(contract->shareBp));
        addFact(tr("Exclusive"), contract->exclusive ? tr("Yes") : tr("No"));
        addFact(tr("Period"), words_of::contractPeriod(*contract));
    } else {
        m_body->addWidget(label(tr("Talent in reserve: without a contract a settlement goes to the creator alone."),
                                LabelStyle::secondary));
        if (auto *last = qobject_cast<QLabel *>(m_body->itemAt(m_body->count() - 1)->widget()))
            last->setWordWrap(true);
    }
    auto *row = new QHBoxLayout;
    if (may("contract.sign")) {
        QPushButton *sign = button(tr("Sign a contract"), ButtonKind::normal, QStringLiteral("pen"));
        sign->setObjectName(QStringLiteral("signContract"));
        connect(sign, &QPushButton::clicked, this, [this] { openForm(Form::sign); });
        row->addWidget(sign);
    }
    if (contract &&
        std::find(contract->actions.begin(), contract->actions.end(), "contract.end") != contract->actions.end()) {
        QPushButton *end = button(tr("End the contract…"), ButtonKind::dangerOutline);
        connect(end, &QPushButton::clicked, this, [this] { openForm(Form::end); });
        row->addWidget(end);
    }
    if (row->count() == 0)
        return delete row;
    row->addStretch(1);
    m_body->addLayout(row);
}

void StandingView::addPrices()
{
    if (!m_card)
        return;
    addSection(tr("Prices"), {}, Tone::neutral);
    const auto price = [](const std::optional<base::Money> &money) {
        return money ? format::money(money->fen) : format::missing;
    };
    addFact(tr("1–20 s"), price(m_card->price1To20));
    addFact(tr("21–60 s"), price(m_card->price20To60));
    addFact(tr("Over 60 s"), price(m_card->price60));
    if (!may("creator.update"))
        return;
    QPushButton *edit = button(tr("Change prices"), ButtonKind::normal, QStringLiteral("edit"));
    connect(edit, &QPushButton::clicked, this, [this] { openForm(Form::prices); });
    m_body->addWidget(edit, 0, Qt::AlignLeft);
}

void StandingView::addBinding()
{
    if (!m_standing->isPrivate || !may("creator.unbind"))
        return;
    const bool asked = m_standing->unbindRequestedAt.has_value();
    addSection(tr("Binding"), asked ? tr("Leaving asked for") : QString(), Tone::warning);
    if (asked)
        addFact(tr("Asked"), format::dateTime(toLocal(*m_standing->unbindRequestedAt)));
    const bool now = m_standing->canUnbindNow.value_or(false);
    QLabel *words =
        label(now ? tr("No order is in progress: unbinding is done at once and ends the contract.")
                  : tr("Not possible at once. With a request the creator takes no new order; it is done when "
                       "nothing is in progress and no exclusive contract stands against it."),
              LabelStyle::secondary);
    words->setWordWrap(true);
    m_body->addWidget(words);
    auto *row = new QHBoxLayout;
    QPushButton *ask = button(asked ? tr("Take the request back") : tr("Ask to unbind"));
    connect(ask, &QPushButton::clicked, this,
            [this, asked] { asked ? unbind(std::nullopt, true) : unbind(true, std::nullopt); });
    row->addWidget(ask);
    QPushButton *go = button(tr("Unbind now…"), ButtonKind::dangerOutline);
    go->setEnabled(now);
    connect(go, &QPushButton::clicked, this, [this] {
        if (dialogs::confirm(
                this, tr("Unbind %1?").arg(toText(m_standing->nickName)),
                tr("The contract and a waiting application end with it. Without an agency a creator takes no "
                   "new order."),
                tr("Unbind"), true))
            unbind(std::nullopt, std::nullopt);
    });
    row->addWidget(go);
    row->addStretch(1);
    m_body->addLayout(row);
}

void StandingView::openForm(Form form)
{
    m_form = Form::none;
    rebuild();
    m_failure->setText({});
    CreatorForm *made = nullptr;
    if (form == Form::sign && may("contract.sign")) {
        made = new SignForm(m_core, m_creator);
    } else if (form == Form::end && m_standing->contract) {
        made = new EndContractForm(m_core, *m_standing->contract);
    } else if (form == Form::prices && m_card) {
        made = new PricesForm(m_core, m_creator,
                              {m_card->price1To20, m_card->price20To60, m_card->price60, m_standing->revision});
    }
    if (made == nullptr)
        return;
    m_form = form;
    placeForm(made);
}

void StandingView::placeForm(CreatorForm *form)
{
    clearLayout(*m_formBody);
    m_formBody->addWidget(form);
    // Below the head, where it is seen without scrolling.
    m_body->insertWidget(1, m_formArea);
    m_formArea->show();
    connect(form, &CreatorForm::cancelled, this, [this] {
        m_form = Form::none;
        m_formArea->hide();
        rebuild();
    });
    connect(form, &CreatorForm::done, this, [this](const QString &words) {
        m_form = Form::none;
        m_formArea->hide();
        showToast(this, words);
        reload();
    });
    form->setFocus();
}

template <class Command>
void StandingView::run(const Command &command, const QString &done, const QString &failure)
{
    if (m_running)
        return;
    m_running = true;
    m_failure->setText({});
    m_core.execute(this, command, Core::newKey(),
                   [this, done, failure](base::Result<typename Command::Outcome> outcome) {
                       m_running = false;
                       if (outcome)
                           showToast(this, done);
                       else
                           m_failure->setText(failure, words(outcome.error()));
                       reload();
                   });
}

void StandingView::apply()
{
    run(parties::ApplyForEntry{m_creator}, tr("Applied: the platform reviews it"), tr("Entry was not applied for"));
}

void StandingView::unbind(std::optional<bool> requestOnly, std::optional<bool> withdraw)
{
    const QString done = requestOnly ? tr("Asked: no new order is taken from now on")
                         : withdraw  ? tr("The request was taken back")
                                     : tr("Unbound");
    run(parties::UnbindCreator{m_creator, requestOnly, withdraw}, done, tr("The binding was not changed"));
}

} // namespace ui
