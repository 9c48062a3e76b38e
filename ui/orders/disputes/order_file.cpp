#include "ui/orders/disputes/order_file.h"

#include "ui/insight/ops_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

namespace ui {

using namespace ops;

namespace {

/// One line: what at the left, how much or when at the right, a remark below.
QWidget *line(const QString &left, const QString &right, const QString &below = {}, bool strong = false)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel *first = label(left, strong ? LabelStyle::bold : LabelStyle::body);
    first->setWordWrap(true);
    first->setMinimumWidth(0);
    row->addWidget(first, 1);
    QLabel *second = label(right, strong ? LabelStyle::bold : LabelStyle::secondary);
    row->addWidget(second, 0, Qt::AlignTop);
    column->addLayout(row);
    if (!below.isEmpty()) {
        QLabel *remark = label(below, LabelStyle::secondary);
        remark->setWordWrap(true);
        remark->setMinimumWidth(0);
        remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(remark);
    }
    made->setAccessibleName(QStringLiteral("%1 %2 %3").arg(left, right, below).simplified());
    return made;
}

} // namespace

base::Result<OrderReading> readOrder(workspace::Workspace &workspace, const workspace::Session &session,
                                     orders::OrderId order)
{
    auto answer = workspace.ask(session, orders::OrderQuery{order});
    if (!answer.ok())
        return answer.error();
    auto proof = workspace.ask(session, orders::ProofQuery{order});
    if (!proof.ok())
        return proof.error();
    return OrderReading{std::move(*answer), std::move(*proof)};
}

OrderFile::OrderFile(Core &core, QWidget *parent) : QWidget(parent), m_core(core)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_state = new StateView;
    m_state->hide();
    column->addWidget(m_state);
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    column->addWidget(m_content);
    column->addStretch(1);
    onLanguageChange(this, [this] { rebuild(); });
}

void OrderFile::open(orders::OrderId order)
{
    m_reading.reset();
    rebuild();
    m_state->showLoading(tr("Loading…"));
    m_state->show();
    m_core.run(
        this, m_latest,
        [session = m_core.session(), order](workspace::Workspace &workspace) {
            return readOrder(workspace, session, order);
        },
        [this](base::Result<OrderReading> reading) {
            if (reading.ok())
                show(*reading);
            else
                m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("The order could not be read"),
                                     words(reading.error()));
        });
}

void OrderFile::show(const OrderReading &reading)
{
    m_latest.drop();
    m_state->hide();
    m_reading = reading;
    rebuild();
}

void OrderFile::addSection(const QString &title, const QString &remark)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(4);
        m_column->addWidget(rule());
        m_column->addSpacing(2);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(title, LabelStyle::bold));
    row->addWidget(label(remark, LabelStyle::secondary));
    row->addStretch(1);
    m_column->addLayout(row);
}

void OrderFile::rebuild()
{
    clearLayout(*m_column);
    if (!m_reading)
        return;
    const orders::OrderAnswer &order = m_reading->order;
    addSection(text(order.row.projectName), text(order.row.briefName));
    auto *facts = new FactGrid(3);
    facts->setFacts({
        {tr("Brand"), text(order.row.brandName)},
        {tr("Creator"), text(order.row.creatorName)},
        {tr("MCN"), order.mcnName ? text(order.mcnName) : tr("none")},
        {tr("State"), stateWords(order.row.state)},
        {tr("Content"), names::contentKind(orders::toText(order.row.content))},
        {tr("Rules"), tr("version %1").arg(order.ruleVersion)},
        {tr("Accepted"), whenWords(order.acceptedAt)},
        {tr("Script due"), whenWords(order.terms.scriptDueAt)},
        {tr("Video due"), whenWords(order.terms.videoDueAt)},
        {tr("Publish window"), timeOf(order.terms.publishFrom).toString(QStringLiteral("MM-dd")) +
                                   QStringLiteral(" – ") +
                                   timeOf(order.terms.publishUntil).toString(QStringLiteral("MM-dd"))},
        {tr("Published"), whenWords(order.publishedAt)},
        {tr("Retention until"), whenWords(order.retentionUntil)},
    });
    m_column->addWidget(facts);
    if (!order.terms.requirements.empty())
        m_column->addWidget(line(tr("Requirements"), {}, text(order.terms.requirements)));
    if (!order.terms.prohibitions.empty())
        m_column->addWidget(line(tr("Prohibitions"), {}, text(order.terms.prohibitions)));
    addMoney();
    addVersions();
    addTimeline();
}

void OrderFile::addMoney()
{
    const orders::OrderAnswer &order = m_reading->order;
    const orders::ProofAnswer &proof = m_reading->proof;
    addSection(tr("Money"), proof.sum.isZero() ? tr("adds up to zero")
                                               : tr("does not add up: %1").arg(format::money(proof.sum.fen)));
    auto *facts = new FactGrid(3);
    facts->setFacts({
        {tr("Task cost"), format::money(order.row.taskCost.fen)},
        {tr("Platform fee"), moneyWords(order.row.fee)},
        {tr("Still frozen"), proof.hold ? format::money(proof.hold->remaining.fen) : format::missing,
         proof.hold && proof.hold->locked ? Tone::warning : Tone::neutral},
        {tr("Paid to the payee"), format::money(order.money.payee.fen)},
        {tr("MCN's share"), order.mcnShareBp ? shareWords(*order.mcnShareBp) : format::missing},
        {tr("Given back"), moneyWords(order.money.released)},
    });
    m_column->addWidget(facts);
    for (const orders::ProofLine &one : proof.rows)
        m_column->addWidget(
            line(transferWords(one.code), format::money(one.amount.fen),
                 tr("%1 · %2 %3 → %4 %5")
                     .arg(format::dateTimeFull(timeOf(one.at)), text(one.from), names::account(one.fromAccount),
                          text(one.to), names::account(one.toAccount))));
}

void OrderFile::addVersions()
{
    const auto &versions = m_reading->order.deliverables;
    addSection(tr("Scripts and videos"),
               versions.empty() ? tr("nothing was uploaded") : tr("%1 versions").arg(versions.size()));
    for (const orders::DeliverableView &one : versions) {
        const QString name =
            one.kind == "script" ? tr("Script v%1").arg(one.version) : tr("Video v%1").arg(one.version);
        QString below = text(one.content);
        if (one.reason && !one.reason->empty())
            below += QLatin1Char('\n') + tr("Sent back: %1").arg(text(one.reason));
        m_column->addWidget(line(name + QStringLiteral(" · ") + versionState(one.state),
                                 format::dateTimeFull(timeOf(one.uploadedAt)), below));
    }
}

void OrderFile::addTimeline()
{
    const auto &events = m_reading->order.timeline;
    addSection(tr("Time line"), tr("%1 events").arg(events.size()));
    for (auto it = events.rbegin(); it != events.rend(); ++it) {
        QStringList below;
        below << names::role(it->role) + (it->userName ? QStringLiteral(" · ") + text(it->userName) : QString());
        if (!it->from || *it->from != it->to)
            below << stateWords(it->to);
        if (!it->note.empty())
            below << text(it->note);
        m_column->addWidget(line(names::orderEvent(it->event), format::dateTimeFull(timeOf(it->at)),
                                 below.join(QStringLiteral(" · "))));
    }
}

} // namespace ui
