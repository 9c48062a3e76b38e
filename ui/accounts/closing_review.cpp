#include "ui/accounts/closing_review.h"

#include "base/clock.h"
#include "ui/accounts/account_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/values.h"

namespace ui {

ClosingReview::ClosingReview(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(10);
    column->addLayout(m_facts);
    column->addStretch(1);
    onLanguageChange(this, [this] { rebuild(); });
}

void ClosingReview::present(const accounts::ClosureView &closure)
{
    m_closure = closure;
    rebuild();
}

void ClosingReview::rebuild()
{
    using accounts::ClosureState;
    clearLayout(*m_facts);
    if (!m_closure)
        return;
    const accounts::ClosureView &closure = *m_closure;
    const QDateTime now = toLocal(base::SystemClock().now());
    const auto fact = [this](const QString &name, const QString &value) {
        auto *row = new QHBoxLayout;
        QLabel *left = label(name, LabelStyle::secondary);
        left->setFixedWidth(150);
        QLabel *right = label(value);
        right->setWordWrap(true);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(left, 0, Qt::AlignTop);
        row->addWidget(right, 1);
        m_facts->addLayout(row);
    };
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(label(closure.state == ClosureState::applied  ? tr("Waiting for the platform's review")
                          : closure.state == ClosureState::closed ? tr("Closed; the refund is on its way")
                                                                  : tr("Closed and refunded"),
                          LabelStyle::section));
    head->addWidget(new Badge(words_of::closureState(closure.state), words_of::closureTone(closure.state)));
    head->addStretch(1);
    m_facts->addLayout(head);
    fact(tr("Application"), toText(closure.number));
    fact(tr("Applied"),
         tr("%1 by %2").arg(format::dateTime(toLocal(closure.appliedAt), now), toText(closure.appliedBy)));
    fact(tr("Reason"), toText(closure.reason));
    if (closure.state == ClosureState::applied) {
        const qint64 left = (closure.reviewUntil - base::SystemClock().now()).count() / 1'000;
        fact(tr("Reviewed until"),
             tr("%1 (%2)").arg(format::dateTime(toLocal(closure.reviewUntil), now), format::timeLeft(left)));
        fact(tr("Refund after the review"),
             tr("%1 to %2").arg(format::money(closure.balance.fen), toText(closure.bankAccount)));
        QLabel *words =
            label(closure.overdue ? tr("The review is late. The application goes on waiting; the platform is told.")
                                  : tr("Nothing is to be done by you. The review is made by another person."),
                  LabelStyle::secondary);
        words->setWordWrap(true);
        m_facts->addWidget(words);
        QPushButton *takeBack = button(tr("Withdraw the application"), ButtonKind::dangerOutline);
        takeBack->setObjectName(QStringLiteral("withdrawApplication"));
        connect(takeBack, &QPushButton::clicked, this, &ClosingReview::withdrawRequested);
        m_facts->addWidget(takeBack, 0, Qt::AlignLeft);
        return;
    }
    if (closure.reviewedAt)
        fact(tr("Reviewed"), format::dateTime(toLocal(*closure.reviewedAt), now));
    if (closure.note)
        fact(tr("Remark of the review"), toText(*closure.note));
    fact(tr("Refund"),
         tr("%1 to %2").arg(format::money(closure.refund.value_or(base::Money()).fen), toText(closure.bankAccount)));
    if (closure.bounces > 0)
        fact(tr("Sent back by the bank"),
             tr("%1 times: %2").arg(closure.bounces).arg(toText(closure.bounceReason.value_or(""))));
    if (closure.paidOutAt)
        fact(tr("Paid"),
             tr("%1, bank reference %2")
                 .arg(format::dateTime(toLocal(*closure.paidOutAt), now), toText(closure.bankReference.value_or(""))));
}

} // namespace ui
