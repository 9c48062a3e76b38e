#include "ui/accounts/closing_wizard.h"

#include "accounts/account_commands.h"
#include "accounts/account_rules.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/closing_conditions.h"
#include "ui/accounts/closing_review.h"
#include "ui/accounts/closing_side.h"
#include "ui/accounts/code_entry.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/steps.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int kSteps = 6;

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    return column;
}

} // namespace

ClosingWizard::ClosingWizard(Core &core, QWidget *parent) : QWidget(parent), m_core(core)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    auto *stepCard = new Card;
    m_steps = new StepStrip(true);
    stepCard->body()->addWidget(m_steps);
    stepCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(stepCard);
    m_note = new Banner(Tone::info);
    column->addWidget(m_note);

    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(size::gap);
    auto *card = new Card;
    card->setFlush(true);
    m_pages = new QStackedWidget;
    m_pages->addWidget(scrolled(buildReading()));
    m_pages->addWidget(scrolled(buildConditions()));
    m_pages->addWidget(scrolled(buildReason()));
    m_pages->addWidget(scrolled(buildCode()));
    m_review = new ClosingReview;
    connect(m_review, &ClosingReview::withdrawRequested, this, &ClosingWizard::withdraw);
    m_pages->addWidget(scrolled(m_review));
    card->body()->addWidget(m_pages);
    left->addWidget(card, 1);
    left->addWidget(buildFoot());
    row->addLayout(left, 1);
    m_side = new ClosingSide(core);
    row->addWidget(scrolled(m_side));
    auto *sideArea = qobject_cast<QScrollArea *>(row->itemAt(1)->widget());
    sideArea->setFixedWidth(m_side->width() + 10);
    sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addLayout(row, 1);

    m_core.onChange(this,
                    {base::Topic::closures, base::Topic::accounts, base::Topic::orders, base::Topic::creators,
                     base::Topic::parties, base::Topic::users},
                    [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

QWidget *ClosingWizard::buildReading()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    m_reading = new QVBoxLayout;
    m_reading->setSpacing(14);
    column->addLayout(m_reading);
    column->addStretch(1);
    return page;
}

QWidget *ClosingWizard::buildConditions()
{
    m_conditionsView = new ClosingConditionsView;
    connect(m_conditionsView, &ClosingConditionsView::navigateRequested, this, &ClosingWizard::navigateRequested);
    connect(m_conditionsView, &ClosingConditionsView::checkRequested, this, &ClosingWizard::refresh);
    return m_conditionsView;
}

QWidget *ClosingWizard::buildReason()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    m_reasonTitle = label({}, LabelStyle::section);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("closingReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(110);
    m_reasonRow = new FormRow({}, m_reason);
    m_accept = new QCheckBox;
    m_accept->setObjectName(QStringLiteral("acceptConditions"));
    column->addWidget(m_reasonTitle);
    column->addWidget(m_reasonRow);
    column->addWidget(m_accept);
    column->addStretch(1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_reasonRow->setError({});
        m_reasonRow->setRemark(
            QStringLiteral("%1 / %2").arg(m_reason->toPlainText().size()).arg(accounts::kReasonLimit));
        updateFoot();
    });
    connect(m_accept, &QCheckBox::toggled, this, [this] { updateFoot(); });
    return page;
}

QWidget *ClosingWizard::buildCode()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    m_codeTitle = label({}, LabelStyle::section);
    m_codeWords = label({}, LabelStyle::secondary);
    m_codeWords->setWordWrap(true);
    m_code = new CodeEntry(m_core, accounts::CodePurpose::closure);
    m_code->setMaximumWidth(420);
    column->addWidget(m_codeTitle);
    column->addWidget(m_codeWords);
    column->addWidget(m_code);
    column->addStretch(1);
    connect(m_code, &CodeEntry::changed, this, &ClosingWizard::updateFoot);
    connect(m_code, &CodeEntry::submitted, this, &ClosingWizard::next);
    return page;
}

QWidget *ClosingWizard::buildFoot()
{
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    m_back = button({}, ButtonKind::normal, QStringLiteral("chevron-left"));
    m_next = button({}, ButtonKind::primary);
    m_next->setObjectName(QStringLiteral("closingNext"));
    m_why = label({}, LabelStyle::bold);
    m_whyMore = label({}, LabelStyle::secondary);
    m_whyMore->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_why);
    words->addWidget(m_whyMore);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_next);
    card->body()->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &ClosingWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ClosingWizard::next);
    m_foot = card;
    return card;
}

void ClosingWizard::retranslate()
{
    m_reasonTitle->setText(tr("Why do you close the account?"));
    m_reasonRow->setLabel(tr("Reason"));
    m_reasonRow->setHint(tr("The platform's reviewer reads it. At most %1 characters.").arg(accounts::kReasonLimit));
    m_accept->setText(tr("I have read what closing means and accept the conditions; the balance goes back to our own "
                         "account."));
    m_codeTitle->setText(tr("Confirm that it is you"));
    m_codeWords->setText(
        tr("A code of six digits is sent to your own log-in. With it the application goes to the platform; "
           "another person reviews it."));
    m_back->setText(tr("Back"));
    clearLayout(*m_reading);
    m_reading->addWidget(label(tr("Read before you close the account"), LabelStyle::section));
    const QString points[] = {
        tr("1. Closing needs every condition met: no order in progress, nothing frozen, no open dispute or cancel "
           "request, no "
           "withdrawal on its way, no unpaid tail, no work in its retention time, no penalty. The next step shows each "
           "with "
           "its figures and the way to settle it."),
        tr("2. The application is confirmed by a code and reviewed by the platform within three working days, by "
           "another "
           "person than the one who applied."),
        tr("3. While it waits the account takes no new business: no top-up, no order, no withdrawal. It can be "
           "withdrawn until "
           "it is reviewed; then everything is as before."),
        tr("4. After the review the account is closed and what it holds is refunded to the bank account that is known "
           "to the "
           "platform. Closed and refunded are two steps: a refund that the bank sends back is paid once more, never "
           "twice."),
        tr("5. A closed account cannot be opened again. Its orders and statements are kept."),
    };
    for (const QString &point : points) {
        QLabel *line = label(point);
        line->setWordWrap(true);
        m_reading->addWidget(line);
    }
    showClosure();
    showSteps();
    updateFoot();
    announce();
}

void ClosingWizard::refresh()
{
    m_core.ask(this, m_latestConditions, accounts::BlockersQuery{},
               [this](base::Result<accounts::ClosingConditions> answer) {
                   if (!answer) {
                       m_note->setTone(Tone::danger);
                       return m_note->setText(tr("The conditions cannot be checked"), words(answer.error()));
                   }
                   m_conditions = *answer;
                   m_conditionsView->set(*answer);
                   m_side->set(*answer, m_users);
                   announce();
                   showSteps();
                   updateFoot();
               });
    m_core.ask(this, m_latestUsers, parties::UsersQuery{}, [this](base::Result<parties::UsersAnswer> answer) {
        if (!answer)
            return;
        m_users = answer->total;
        if (m_conditions)
            m_side->set(*m_conditions, m_users);
    });
    m_core.ask(this, m_latestClosure, accounts::ClosureQuery{}, [this](base::Result<accounts::ClosureAnswer> answer) {
        if (!answer)
            return;
        m_closure = answer->closure;
        showClosure();
    });
}

void ClosingWizard::announce()
{
    if (m_conditions)
        Q_EMIT remarkChanged(
            tr("%1 · checked %2").arg(toText(m_conditions->name), format::clock(toLocal(m_conditions->checkedAt))));
}

void ClosingWizard::showClosure()
{
    m_note->setText({});
    if (!m_closure)
        return;
    using accounts::ClosureState;
    const bool waits = m_closure->state == ClosureState::applied;
    const bool isOver = m_closure->state == ClosureState::closed || m_closure->state == ClosureState::paidOut;
    if (waits || isOver) {
        m_review->present(*m_closure);
        return goTo(waits ? Step::review : Step::closed);
    }
    if (m_step == Step::review || m_step == Step::closed)
        goTo(Step::read);
    if (m_closure->state == ClosureState::refused) {
        m_note->setTone(Tone::warning);
        m_note->setText(tr("The application %1 was refused").arg(toText(m_closure->number)),
                        m_closure->note ? toText(*m_closure->note) : QString());
    } else {
        m_note->setTone(Tone::info);
        m_note->setText(tr("The application %1 was withdrawn").arg(toText(m_closure->number)),
                        tr("The account works as before. A new application begins here."));
    }
}

void ClosingWizard::showSteps()
{
    const auto state = [this](Step step) {
        if (step == m_step)
            return step == Step::closed && m_closure && m_closure->state == accounts::ClosureState::paidOut
                       ? StepState::done
                       : StepState::current;
        return int(step) < int(m_step) ? StepState::done : StepState::waiting;
    };
    const qsizetype all = m_conditions ? qsizetype(m_conditions->conditions.size()) : 0;
    const QString open = !m_conditions             ? tr("Shown as they stand")
                         : m_conditions->open == 0 ? tr("All %1 met").arg(all)
                                                   : tr("%1 of %2 not met").arg(m_conditions->open).arg(all);
    m_steps->setSteps({
        {tr("Read"), tr("What closing means"), state(Step::read)},
        {tr("Conditions"), open, state(Step::conditions)},
        {tr("Reason"), tr("And your consent"), state(Step::reason)},
        {tr("Verification"), tr("6 digits, 5 minutes"), state(Step::code)},
        {tr("Review"),
         m_closure && m_step == Step::review
             ? tr("Until %1").arg(toLocal(m_closure->reviewUntil).toString(QStringLiteral("MM-dd HH:mm")))
             : tr("3 working days"),
         state(Step::review)},
        {tr("Closed"), tr("Balance refunded"), state(Step::closed)},
    });
}

void ClosingWizard::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step == Step::closed ? int(Step::review) : int(step));
    m_side->setConditionsShown(step == Step::read || step == Step::conditions);
    m_foot->setVisible(step != Step::review && step != Step::closed);
    if (step == Step::reason && m_reason->toPlainText().isEmpty())
        m_reason->setFocus();
    // The button that was pressed may now be off: the focus stays at the foot.
    if (step == Step::conditions)
        m_back->setFocus();
    if (step == Step::code) {
        m_key = Core::newKey();
        m_code->field()->setFocus();
    }
    showSteps();
    updateFoot();
    Q_EMIT progressChanged();
}

QString ClosingWizard::openInWords() const
{
    QStringList open;
    if (m_conditions)
        for (const accounts::Condition &condition : m_conditions->conditions)
            if (!condition.met)
                open << words_of::openCondition(condition);
    return open.join(QStringLiteral(" · "));
}

QString ClosingWizard::whyNotNext() const
{
    switch (m_step) {
    case Step::conditions:
        if (!m_conditions)
            return tr("The conditions are being checked");
        return m_conditions->open == 0
                   ? QString()
                   : tr("The next step is not possible: %1 conditions are not met").arg(m_conditions->open);
    case Step::reason:
        if (m_reason->toPlainText().trimmed().isEmpty())
            return tr("Write a reason");
        if (m_reason->toPlainText().size() > qsizetype(accounts::kReasonLimit))
            return tr("The reason is too long");
        return m_accept->isChecked() ? QString() : tr("Accept the conditions to go on");
    case Step::code:
        return m_code->isComplete() ? QString() : tr("Enter the code");
    case Step::read:
    case Step::review:
    case Step::closed:
        return {};
    }
    return {};
}

void ClosingWizard::updateFoot()
{
    const QString why = whyNotNext();
    m_back->setVisible(m_step != Step::read);
    m_back->setEnabled(!m_running);
    m_why->setText(why);
    const QString more = m_step == Step::conditions ? openInWords() : QString();
    m_whyMore->setText(more);
    m_whyMore->setVisible(!more.isEmpty());
    m_next->setEnabled(why.isEmpty() && !m_running);
    m_next->setToolTip(why);
    m_next->setText(m_running ? tr("Applying…") : m_step == Step::code ? tr("Apply for closing") : tr("Next"));
    setButtonKind(*m_next, m_step == Step::code ? ButtonKind::danger : ButtonKind::primary);
}

void ClosingWizard::next()
{
    if (!m_next->isEnabled())
        return;
    if (m_step == Step::code)
        return apply();
    goTo(Step(int(m_step) + 1));
    if (m_step == Step::conditions)
        refresh();
}

void ClosingWizard::back()
{
    goTo(Step(int(m_step) - 1));
}

void ClosingWizard::apply()
{
    m_running = true;
    m_note->setText({});
    updateFoot();
    m_core.execute(
        this,
        accounts::ApplyClosure{m_code->code().toStdString(), fromText(m_reason->toPlainText()), m_accept->isChecked()},
        m_key, [this](base::Result<accounts::ClosureOutcome> outcome) {
            m_running = false;
            m_key = Core::newKey();
            updateFoot();
            if (!outcome)
                return refused(outcome.error());
            m_reason->clear();
            m_accept->setChecked(false);
            m_code->clear();
            refresh();
        });
}

void ClosingWizard::refused(const base::Error &error)
{
    using base::ErrorCode;
    if (m_code->showRefusal(error))
        return;
    if (fieldOf(error) == "reason") {
        goTo(Step::reason);
        return m_reasonRow->setError(words(error));
    }
    if (error.code == ErrorCode::closureBlocked) {
        goTo(Step::conditions);
        refresh();
    }
    m_note->setTone(Tone::danger);
    m_note->setText(tr("The application was not taken"), words(error));
}

void ClosingWizard::withdraw()
{
    if (!m_closure || m_running ||
        !dialogs::confirm(this, tr("Withdraw the application?"),
                          tr("The account works as before. A later application is reviewed anew."),
                          tr("Withdraw the application")))
        return;
    m_running = true;
    m_core.execute(this, accounts::WithdrawClosure{m_closure->revision}, Core::newKey(),
                   [this](base::Result<accounts::ClosureOutcome> outcome) {
                       m_running = false;
                       if (!outcome)
                           dialogs::refuse(this, tr("The application was not withdrawn"), words(outcome.error()));
                       refresh();
                   });
}

QString ClosingWizard::progress() const
{
    return tr("Closing · step %1 of %2").arg(int(m_step) + 1).arg(kSteps);
}

QJsonObject ClosingWizard::saveState() const
{
    return {{QStringLiteral("step"), int(m_step)}, {QStringLiteral("reason"), m_reason->toPlainText()}};
}

void ClosingWizard::restoreState(const QJsonObject &state)
{
    m_reason->setPlainText(state.value(QStringLiteral("reason")).toString());
    const int step = state.value(QStringLiteral("step")).toInt();
    // Consent and code are given anew.
    goTo(step >= int(Step::conditions) && step <= int(Step::reason) ? Step(step) : Step::read);
}

} // namespace ui
