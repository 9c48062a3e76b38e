#include "ui/orders/actions/batch_dialog.h"

#include "ui/orders/actions/plain_commands.h"
#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace ui {

namespace {

/// Of order.refuse.

} // namespace

std::string batchCommand(BatchKind kind, const orders::OrderRow &row)
{
    using orders::OrderState;
    if (row.disputed)
        return {};
    switch (kind) {
    case BatchKind::pay:
        return row.state == OrderState::awaitingPayment ? "order.pay"
               : row.state == OrderState::awaitingTail  ? "order.pay_tail"
                                                        : "";
    case BatchKind::accept:
        return row.state == OrderState::awaitingAcceptance ? "order.accept" : "";
    case BatchKind::refuse:
        return row.state == OrderState::awaitingAcceptance ? "order.refuse" : "";
    case BatchKind::confirm:
        return row.state == OrderState::scriptUploaded  ? "order.confirm_script"
               : row.state == OrderState::videoUploaded ? "order.confirm_video"
                                                        : "";
    case BatchKind::finish:
        return row.state == OrderState::published ? "order.finish" : "";
    }
    return {};
}

base::Money batchAmount(BatchKind kind, const orders::OrderRow &row)
{
    if (kind == BatchKind::pay)
        return row.dueNow.value_or(base::Money());
    return row.taskCost + row.fee.value_or(base::Money());
}

QString batchWords(BatchKind kind, int count)
{
    switch (kind) {
    case BatchKind::pay:
        return BatchDialog::tr("Pay %1 orders").arg(count);
    case BatchKind::accept:
        return BatchDialog::tr("Accept %1 orders").arg(count);
    case BatchKind::confirm:
        return BatchDialog::tr("Confirm %1 orders").arg(count);
    case BatchKind::finish:
        return BatchDialog::tr("Accept and settle %1 orders").arg(count);
    case BatchKind::refuse:
        return BatchDialog::tr("Refuse %1 orders").arg(count);
    }
    return {};
}

namespace {

/// "1,234.50", and which part of a prepaid order it is.
QString amountWords(BatchKind kind, const orders::OrderRow &row)
{
    const QString amount = moneyWords(batchAmount(kind, row));
    if (kind != BatchKind::pay || batchAmount(kind, row) == row.taskCost + row.fee.value_or(base::Money()))
        return amount;
    return row.state == orders::OrderState::awaitingTail ? BatchDialog::tr("Tail %1").arg(amount)
                                                         : BatchDialog::tr("Deposit %1").arg(amount);
}

} // namespace

BatchDialog::BatchDialog(Core &core, BatchKind kind, std::vector<orders::OrderRow> rows, QWidget *parent)
    : QDialog(parent), m_core(core), m_kind(kind)
{
    setAttribute(Qt::WA_DeleteOnClose);
    base::Money total;
    for (orders::OrderRow &row : rows) {
        if (batchCommand(kind, row).empty())
            continue;
        total += batchAmount(kind, row);
        m_lines.push_back({std::move(row), Core::newKey(), nullptr, false});
    }
    const QString title = batchWords(kind, int(m_lines.size()));
    setWindowTitle(title);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 16);
    column->setSpacing(12);
    column->addWidget(label(title, LabelStyle::section));
    m_summary =
        label(kind == BatchKind::pay
                  ? tr("%1 are frozen in all. Each order is paid by itself: one that is refused does not hold up "
                       "the others.")
                        .arg(format::money(total.fen))
              : kind == BatchKind::refuse
                  ? tr("They are closed and the brands get all back. Each order is refused by itself: one that cannot "
                       "be refused any more does not hold up the others.")
                  : tr("Each order is done by itself: one that is refused does not hold up the others."),
              LabelStyle::secondary);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    if (kind == BatchKind::refuse) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(QStringLiteral("reason"));
        m_reason->setMaxLength(kReasonLimit);
        m_reasonRow = new FormRow(tr("Reason, for every order"), m_reason);
        m_reasonRow->setHint(tr("The brands read it"));
        column->addWidget(m_reasonRow);
        connect(m_reason, &QLineEdit::textChanged, this, [this] { m_reasonRow->setError({}); });
    }
    column->addWidget(rule());
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    int line = 0;
    for (Line &one : m_lines) {
        grid->addWidget(label(toText(one.row.creatorName), LabelStyle::bold), line, 0);
        grid->addWidget(label(toText(one.row.number), LabelStyle::secondary), line, 1);
        QLabel *amount = label(amountWords(kind, one.row));
        amount->setObjectName(QStringLiteral("amount"));
        grid->addWidget(amount, line, 2, Qt::AlignRight);
        one.result = new ToneLabel(stateWords(one.row.state));
        one.result->setObjectName(QStringLiteral("result"));
        one.result->setWordWrap(true);
        grid->addWidget(one.result, line, 3);
        ++line;
    }
    grid->setRowStretch(line, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget turns it on
    column->addWidget(area, 1);
    column->addWidget(rule());
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    m_close = button(tr("Back"));
    m_submit = button(title, kind == BatchKind::refuse ? ButtonKind::danger : ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setEnabled(!m_lines.empty());
    foot->addWidget(m_close);
    foot->addWidget(m_submit);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &BatchDialog::run);
    resize(680, qBound(300, (m_reason != nullptr ? 310 : 220) + line * 28, 620));
}

void BatchDialog::run()
{
    if (m_running)
        return;
    if (m_reason != nullptr && m_reason->text().trimmed().isEmpty()) {
        m_reasonRow->setError(tr("Say why"));
        m_reason->setFocus();
        return;
    }
    m_running = true;
    m_submit->setEnabled(false);
    if (m_reason != nullptr)
        m_reason->setReadOnly(true);
    next(0);
}

void BatchDialog::next(size_t index)
{
    if (index >= m_lines.size()) {
        m_submit->hide();
        m_close->setText(tr("Close"));
        m_summary->setText(m_refused == 0 ? tr("All %1 are done.").arg(m_done)
                                          : tr("%1 are done, %2 were refused.").arg(m_done).arg(m_refused));
        Q_EMIT finished(m_done, m_refused);
        return;
    }
    give(index);
}

void BatchDialog::give(size_t index)
{
    const orders::OrderRow &row = m_lines[index].row;
    const auto send = [this, index](const auto &command) {
        m_core.execute(this, command, m_lines[index].key, [this, index](base::Result<orders::OrderOutcome> outcome) {
            if (outcome.ok()) {
                ++m_done;
                settle(index, tr("✓ now “%1”").arg(stateWords(outcome->state)), Tone::success);
            } else {
                ++m_refused;
                settle(index, tr("✗ %1").arg(words(outcome.error())), Tone::danger);
            }
            next(index + 1);
        });
    };
    const std::string command = batchCommand(m_kind, row);
    if (m_reason != nullptr)
        withTextCommand(command, row.order, row.revision, m_reason->text().trimmed().toStdString(), send);
    else
        withPlainCommand(command, row.order, row.revision, send);
}

void BatchDialog::settle(size_t index, const QString &words, Tone tone)
{
    m_lines[index].result->setText(words);
    m_lines[index].result->setTone(tone);
    m_lines[index].settled = true;
}

} // namespace ui
