#include "ui/orders/order_head.h"

#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/feedback.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace ui {

namespace {

/// How many buttons stand beside each other before the rest goes into the menu.
constexpr int kButtons = 3;

ButtonKind buttonKindOf(const std::string &command)
{
    const bool ends = command == "order.cancel" || command == "order.refuse" || command == "order.dispute" ||
                      command == "order.request_cancel";
    return ends ? ButtonKind::dangerOutline : ButtonKind::normal;
}

/// The command that carries the order on comes first: it is the primary one.
int rankOf(const std::string &command)
{
    static const std::vector<std::string> onward = {
        "order.confirm_decision", "order.answer_cancel", "order.pay",    "order.accept",        "order.confirm_script",
        "order.confirm_video",    "order.pay_tail",      "order.finish", "order.upload_script", "order.upload_video",
        "order.publish",          "order.decide",        "order.rate",   "order.reject_script", "order.reject_video",
        "order.refuse",           "order.skip_script",   "order.cancel", "order.request_cancel"};
    const auto found = std::find(onward.begin(), onward.end(), command);
    return int(found - onward.begin());
}

constexpr int kLastOnward = 12; ///< order.rate

} // namespace

DutyStrip::DutyStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DutyStrip::setDuty(const orders::OrderAnswer &order, parties::Role reader)
{
    const orders::OrderRow &row = order.row;
    const bool none = order.duty.turn == orders::Turn::nobody && !order.duty.until;
    const QString who = row.myTurn ? tr("You") : turnWords(row, reader);
    m_who = none ? dutyWords(row) : tr("%1: %2").arg(who, dutyWords(row, reader));
    m_left = -1;
    if (order.duty.until) {
        const base::Timestamp now(localNow().toMSecsSinceEpoch());
        const qint64 seconds = (*order.duty.until - now).count() / 1'000;
        m_until = tr("%1 · %2").arg(whenWords(order.duty.until), format::timeLeft(seconds));
        const base::Timestamp since = order.timeline.empty() ? row.createdAt : order.timeline.back().at;
        const auto whole = double((*order.duty.until - since).count());
        m_left = whole > 0 ? qBound(0.0, double((*order.duty.until - now).count()) / whole, 1.0) : 0;
    } else {
        m_until = format::missing;
    }
    m_then = order.duty.then   ? consequenceWords(toText(order.duty.then))
             : row.endedReason ? endedWords(toText(row.endedReason))
                               : format::missing;
    m_tone = row.disputed || row.overdue ? Tone::danger : row.myTurn ? Tone::warning : Tone::info;
    if (none)
        m_tone = row.state == orders::OrderState::finished ? Tone::success : Tone::neutral;
    setAccessibleName(tr("Who must act: %1").arg(m_who));
    setAccessibleDescription(tr("Until %1; otherwise: %2").arg(m_until, m_then));
    update();
}

void DutyStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), size::radiusControl, size::radiusControl);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.toneSoft(m_tone));
    const QColor tone = m_tone == Tone::neutral ? t.text2 : t.tone(m_tone);
    const struct
    {
        QString icon;
        QString title;
        const QString &words;
        double share;
    } parts[] = {{QStringLiteral("user"), tr("Who must act"), m_who, 0.34},
                 {QStringLiteral("clock"), tr("Until"), m_until, 0.32},
                 {QStringLiteral("flag"), tr("What happens then"), m_then, 0.34}};
    qreal left = 16;
    const qreal whole = width() - 32;
    for (const auto &part : parts) {
        const qreal wide = whole * part.share;
        paintIcon(painter, QRectF(left, 9, 16, 18), part.icon, tone, 15);
        paint::text(painter, QRectF(left + 22, 9, wide - 30, 18), part.title, textFont(size::small), tone);
        paint::text(painter, QRectF(left, 30, wide - 14, 20), part.words, textFont(size::body, true), t.text);
        left += wide;
        if (&part != &parts[2]) {
            QColor line = tone;
            line.setAlphaF(0.35F);
            painter.fillRect(QRectF(left - 10, 12, 1, height() - 26), line);
        }
    }
    if (m_left >= 0) {
        QColor track = tone;
        track.setAlphaF(0.25F);
        painter.fillRect(QRectF(0, height() - 3, width(), 3), track);
        painter.fillRect(QRectF(0, height() - 3, width() * m_left, 3), tone);
    }
}

bool DutyStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           plainToolTip(QStringList{accessibleName(), accessibleDescription()}.join(QLatin1Char('\n'))),
                           this);
        return true;
    }
    return QWidget::event(event);
}

OrderHead::OrderHead(QWidget *parent) : Card(parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_avatar = new Avatar({}, 38);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(10);
    m_words = new QWidget;
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    m_name = label({}, LabelStyle::section);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new Badge;
    m_mark = new Badge;
    first->addWidget(m_name);
    first->addWidget(m_badge);
    first->addWidget(m_mark);
    first->addStretch(1);
    m_line = label({}, LabelStyle::secondary);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setWordWrap(true);
    words->addLayout(first);
    words->addWidget(m_line);
    m_top->addWidget(m_words, 1);
    row->addLayout(m_top, 1);
    m_actionArea = new QWidget;
    m_actions = new QHBoxLayout(m_actionArea);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(8);
    m_top->addWidget(m_actionArea, 0, Qt::AlignTop | Qt::AlignRight);
    m_more = iconButton(QStringLiteral("more"), {});
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(this);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_close = iconButton(QStringLiteral("close"), {});
    m_close->setObjectName(QStringLiteral("close"));
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &OrderHead::closeRequested);
    body()->addLayout(row);
    m_notice = new Banner(Tone::warning);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setText({});
    body()->addWidget(m_notice);
    m_duty = new DutyStrip;
    body()->addWidget(m_duty);
    onLanguageChange(this, [this] { retranslate(); });
}

void OrderHead::retranslate()
{
    m_more->setToolTip(tr("Everything that can be done with this order"));
    m_more->setAccessibleName(tr("More actions"));
    m_close->setToolTip(tr("Close the detail"));
    m_close->setAccessibleName(tr("Close the detail"));
}

void OrderHead::setOrder(const orders::OrderAnswer &order, parties::Role reader)
{
    const orders::OrderRow &row = order.row;
    m_avatar->setName(toText(row.creatorName));
    m_name->setText(toText(row.creatorName));
    m_badge->set(stateWords(row.state), stateTone(row.state));
    m_mark->set(row.disputed          ? tr("In dispute")
                : row.cancelRequested ? tr("Cancellation requested")
                : row.overdue         ? tr("Late")
                                      : QString(),
                Tone::danger);
    QStringList line = {toText(row.number)};
    if (reader != parties::Role::brand)
        line << toText(row.brandName);
    line << tr("%1 / %2").arg(toText(row.projectName), toText(row.briefName)) << contentWords(row.content);
    m_line->setText(line.join(QStringLiteral(" · ")));
    setPlainToolTip(*m_line, m_line->text());
    m_duty->setDuty(order, reader);
    rebuildActions(order);
}

void OrderHead::rebuildActions(const orders::OrderAnswer &order)
{
    // Read anew without a change, the buttons stay: one of them may be held down, or have the focus.
    QStringList wanted{toText(order.row.order)};
    for (const orders::ActionView &action : order.actions)
        wanted << commandWords(toText(action.command)) + (action.allowed ? QString() : refusalWords(action));
    if (wanted == m_shownActions)
        return arrange();
    m_shownActions = wanted;
    clearLayout(*m_actions);
    m_menu->clear();
    std::vector<const orders::ActionView *> allowed;
    for (const orders::ActionView &action : order.actions) {
        if (action.allowed)
            allowed.push_back(&action);
    }
    std::stable_sort(allowed.begin(), allowed.end(), [](const auto *left, const auto *right) {
        return rankOf(left->command) < rankOf(right->command);
    });
    const int shown = qMin(kButtons, int(allowed.size()));
    // From left to right the weight grows: the primary one stands last.
    for (int i = shown - 1; i >= 0; --i) {
        const std::string &command = allowed[size_t(i)]->command;
        const bool primary = i == 0 && rankOf(command) <= kLastOnward;
        QPushButton *made = button(commandWords(toText(command)), primary ? ButtonKind::primary : buttonKindOf(command),
                                   primary ? commandIcon(toText(command)) : QString());
        made->setObjectName(toText(command));
        connect(made, &QPushButton::clicked, this, [this, command] { Q_EMIT commandChosen(toText(command)); });
        m_actions->addWidget(made);
    }
    for (const orders::ActionView &action : order.actions) {
        QAction *entry = m_menu->addAction(commandWords(toText(action.command)));
        entry->setEnabled(action.allowed);
        entry->setObjectName(toText(action.command));
        if (!action.allowed) {
            entry->setToolTip(plainToolTip(refusalWords(action)));
            entry->setText(tr("%1   (%2)").arg(commandWords(toText(action.command)), refusalWords(action)));
        }
        connect(entry, &QAction::triggered, this,
                [this, command = toText(action.command)] { Q_EMIT commandChosen(command); });
    }
    m_more->setVisible(m_actionsShown && !order.actions.empty());
    arrange();
}

QSize OrderHead::minimumSizeHint() const
{
    return {360, Card::minimumSizeHint().height()};
}

void OrderHead::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void OrderHead::arrange()
{
    // The avatar at the left, menu and cross at the right, and what stands between them.
    const int room = width() - 2 * size::cardPadding - 38 - 2 * 30 - 4 * 12;
    const int names = m_name->sizeHint().width() + m_badge->sizeHint().width() +
                      (m_mark->isHidden() ? 0 : m_mark->sizeHint().width()) + 3 * 8;
    m_actions->activate();
    const bool beside = qMax(names, 240) + m_actions->sizeHint().width() + 10 <= room;
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setAlignment(m_actionArea, Qt::AlignTop | (beside ? Qt::AlignRight : Qt::AlignLeft));
}

void OrderHead::setActionsShown(bool shown)
{
    m_actionsShown = shown;
    m_actionArea->setVisible(shown);
    m_more->setVisible(shown);
    m_close->setVisible(shown);
}

void OrderHead::setRunning(bool running)
{
    m_actionArea->setEnabled(!running);
    m_more->setEnabled(!running);
}

void OrderHead::setNotice(const QString &title, const QString &text, Tone tone)
{
    m_notice->setTone(tone);
    m_notice->setText(title, text);
}

} // namespace ui
