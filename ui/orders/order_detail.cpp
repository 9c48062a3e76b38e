#include "ui/orders/order_detail.h"

#include "ui/orders/actions/order_actions.h"
#include "ui/orders/order_course.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_money_card.h"
#include "ui/orders/order_words.h"
#include "ui/orders/order_works.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace ui {

namespace {

constexpr int kMoneyWidth = 288;
constexpr int kNarrow = 640;

} // namespace

OrderDetail::OrderDetail(Core &core, QWidget *parent) : QWidget(parent), m_core(core)
{
    m_stack = new QStackedLayout(this);
    m_state = new StateView;
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_head = new OrderHead;
    m_course = new OrderCourse;
    m_works = new OrderWorks;
    m_money = new OrderMoneyCard;
    m_money->setFixedWidth(kMoneyWidth);
    column->addWidget(m_head);
    column->addWidget(m_course);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(size::gap);
    m_lower->addWidget(m_works, 1);
    m_lower->addWidget(m_money);
    column->addLayout(m_lower, 1);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget turns it on
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_area);

    m_actions = new OrderActions(core, this);
    connect(m_head, &OrderHead::closeRequested, this, &OrderDetail::closeRequested);
    connect(m_head, &OrderHead::commandChosen, this, [this](const QString &command) {
        if (!m_answer)
            return;
        m_refusal.clear();
        sayNow();
        m_actions->start(*m_answer, command.toStdString());
    });
    connect(m_actions, &OrderActions::runningChanged, m_head, &OrderHead::setRunning);
    connect(m_actions, &OrderActions::done, this, [this](const QString &said) {
        showToast(this, said);
        refresh();
        Q_EMIT changed();
    });
    connect(m_actions, &OrderActions::refused, this, [this](const QString &why) { m_refusal = why; });
    connect(m_actions, &OrderActions::outdated, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_state, &StateView::actionClicked, this, [this] { open(m_order); });
    onLanguageChange(this, [this] { retranslate(); });
}

void OrderDetail::setActionsShown(bool shown)
{
    m_head->setActionsShown(shown);
}

void OrderDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    m_lower->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_money->setMinimumWidth(narrow ? 0 : kMoneyWidth);
    m_money->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : kMoneyWidth);
}

void OrderDetail::retranslate()
{
    setAccessibleName(tr("Order"));
    if (m_answer)
        showAnswer(orders::OrderAnswer(*m_answer));
    else if (!m_order.isSet())
        clear();
}

void OrderDetail::clear()
{
    m_latest.drop();
    m_latestProof.drop();
    m_order = {};
    m_answer.reset();
    m_state->showMessage(QStringLiteral("orders"), Tone::neutral, tr("No order is chosen"),
                         tr("Choose one in the list to see its course, its works and its money."));
    m_stack->setCurrentWidget(m_state);
}

void OrderDetail::open(orders::OrderId order)
{
    if (order != m_order) {
        m_refusal.clear();
        m_answer.reset();
        m_order = order;
        m_area->verticalScrollBar()->setValue(0);
    }
    if (!m_answer) {
        m_state->showLoading(tr("Reading the order…"));
        m_stack->setCurrentWidget(m_state);
    }
    refresh();
}

void OrderDetail::refresh()
{
    if (!m_order.isSet())
        return;
    m_core.ask(this, m_latest, orders::OrderQuery{m_order}, [this](base::Result<orders::OrderAnswer> answer) {
        if (!answer.ok()) {
            m_answer.reset();
            m_state->showMessage(QStringLiteral("error"), Tone::danger, tr("The order cannot be shown"),
                                 words(answer.error()), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
            return;
        }
        showAnswer(*answer);
        askProof();
        Q_EMIT shown();
    });
}

void OrderDetail::showAnswer(const orders::OrderAnswer &answer)
{
    m_answer = answer;
    m_head->setOrder(answer, m_core.role());
    m_course->setOrder(answer);
    m_works->setOrder(answer);
    m_money->setOrder(answer, m_core.role());
    sayNow();
    m_stack->setCurrentWidget(m_area);
}

void OrderDetail::sayNow()
{
    const orders::OrderAnswer &answer = *m_answer;
    if (!m_refusal.isEmpty()) {
        m_head->setNotice(m_refusal,
                          tr("The order is now “%1”: %2.").arg(stateWords(answer.row.state), dutyWords(answer.row)),
                          Tone::danger);
    } else if (answer.cancelRequestReason) {
        m_head->setNotice(tr("The creator side asks to cancel"), toText(answer.cancelRequestReason), Tone::warning);
    } else if (answer.row.disputed && answer.dispute) {
        m_head->setNotice(
            tr("In dispute since %1: money and clocks stand still").arg(whenWords(answer.dispute->openedAt)),
            toText(answer.dispute->reason), Tone::danger);
    } else if (answer.cancelReasonCode) {
        const QString reason = cancelReasonWords(*answer.cancelReasonCode);
        m_head->setNotice(tr("Reason: %1").arg(reason), toText(answer.cancelText), Tone::info);
    } else if (answer.proposedCompensation) {
        m_head->setNotice(tr("A compensation of %1 yuan from the pool awaits another operator")
                              .arg(moneyWords(answer.proposedCompensation)),
                          {}, Tone::warning);
    } else {
        m_head->setNotice({}, {}, Tone::info);
    }
}

void OrderDetail::askProof()
{
    m_core.ask(this, m_latestProof, orders::ProofQuery{m_order}, [this](base::Result<orders::ProofAnswer> proof) {
        if (proof.ok())
            m_money->setProof(*proof);
        else
            m_money->setProofError(words(proof.error()));
    });
}

} // namespace ui
