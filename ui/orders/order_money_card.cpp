#include "ui/orders/order_money_card.h"

#include "ui/orders/figure_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"

#include <QHBoxLayout>

namespace ui {

namespace {

QString sideWords(const std::string &party, const std::string &account)
{
    const QString kind = accountWords(toText(account));
    return party.empty() || party == "payee" ? kind : toText(party) + QStringLiteral(" · ") + kind;
}

} // namespace

OrderMoneyCard::OrderMoneyCard(QWidget *parent) : Card(parent)
{
    m_sound = new Badge;
    m_sound->setObjectName(QStringLiteral("sound"));
    addHeaderWidget(m_sound);
    m_heldWords = label({}, LabelStyle::secondary);
    m_held = label({}, LabelStyle::kpi);
    m_held->setObjectName(QStringLiteral("held"));
    m_held->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QVBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_heldWords);
    top->addWidget(m_held);
    body()->addLayout(top);
    m_prices = new FigureList;
    body()->addWidget(m_prices);
    m_transfers = new QVBoxLayout;
    m_transfers->setSpacing(10);
    body()->addLayout(m_transfers);
    body()->addStretch(1);
    m_rules = label({}, LabelStyle::hint);
    m_rules->setWordWrap(true);
    body()->addWidget(m_rules);
    onLanguageChange(this, [this] { retranslate(); });
}

void OrderMoneyCard::retranslate()
{
    setTitle(tr("Proof of the money"));
    const auto proof = m_proof;
    if (m_order)
        setOrder(orders::OrderAnswer(*m_order), m_reader);
    if (proof)
        setProof(orders::ProofAnswer(*proof));
}

void OrderMoneyCard::setOrder(const orders::OrderAnswer &order, parties::Role reader)
{
    m_order = order;
    m_reader = reader;
    const orders::OrderRow &row = order.row;
    const bool brandSide = order.money.frozen.has_value();
    m_heldWords->setText(brandSide ? tr("Frozen for this order (yuan)") : tr("Your part of the task cost (yuan)"));
    m_held->setText(moneyWords(brandSide ? order.money.frozen : row.income ? row.income : std::optional(row.taskCost)));
    QList<Figure> prices = {{tr("Task cost T"), moneyWords(row.taskCost)}};
    if (row.fee)
        prices << Figure{
            tr("Platform fee F"), moneyWords(row.fee),
            QStringLiteral("T × %1").arg(shareWords(
                row.taskCost.isZero() ? 0 : (row.fee->fen * 10'000 + row.taskCost.fen / 2) / row.taskCost.fen))};
    if (order.money.deposit)
        prices << Figure{tr("Deposit"), moneyWords(order.money.deposit), tr("of T + F, the tail follows")};
    if (order.mcnShareBp && order.mcnName)
        prices << Figure{tr("Share of the MCN"), shareWords(*order.mcnShareBp), toText(order.mcnName)};
    m_prices->setFigures(prices);
    m_rules->setText(order.acceptedAt ? tr("Rules version %1, fixed when the order was accepted").arg(order.ruleVersion)
                                      : tr("Rules version %1, fixed when the order was placed").arg(order.ruleVersion));
}

void OrderMoneyCard::setProof(const orders::ProofAnswer &proof)
{
    m_proof = proof;
    clearLayout(*m_transfers);
    const bool sound = proof.sum.isZero();
    m_sound->set(sound ? tr("Adds up") : tr("Does not add up: %1").arg(moneyWords(proof.sum)),
                 sound ? Tone::success : Tone::danger);
    for (const orders::ProofLine &line : proof.rows) {
        m_transfers->addWidget(rule());
        auto *head = new QHBoxLayout;
        head->addWidget(label(transferWords(line.code), LabelStyle::bold));
        head->addStretch(1);
        head->addWidget(new Badge(tr("Posted"), Tone::success, false));
        m_transfers->addLayout(head);
        m_transfers->addWidget(
            label(tr("%1 · transfer %2").arg(whenWords(line.at)).arg(line.transfer), LabelStyle::hint));
        auto *sides = new FigureList;
        sides->setFigures({{sideWords(line.from, line.fromAccount), format::moneySigned(-line.amount.fen)},
                           {sideWords(line.to, line.toAccount), format::moneySigned(line.amount.fen)},
                           {tr("Sum"), QStringLiteral("✓ 0.00"), {}, true, Tone::success, true}});
        m_transfers->addWidget(sides);
    }
    if (proof.rows.empty())
        m_transfers->addWidget(label(tr("No money has moved yet."), LabelStyle::secondary));
    if (proof.expected) {
        m_transfers->addWidget(rule());
        auto *head = new QHBoxLayout;
        head->addWidget(label(tr("Settlement when finished"), LabelStyle::bold));
        head->addStretch(1);
        head->addWidget(new Badge(tr("Not yet"), Tone::neutral, false));
        m_transfers->addLayout(head);
        QList<Figure> lines;
        if (proof.expected->creator)
            lines << Figure{tr("Creator"), format::moneySigned(proof.expected->creator->fen)}
                  << Figure{tr("MCN"), format::moneySigned(proof.expected->mcn.value_or(base::Money()).fen)};
        else
            lines << Figure{tr("Creator side"), format::moneySigned(proof.expected->payee.fen)};
        if (proof.expected->fee)
            lines << Figure{tr("Platform fee"), format::moneySigned(proof.expected->fee->fen)};
        auto *sides = new FigureList;
        sides->setFigures(lines);
        m_transfers->addWidget(sides);
    }
}

void OrderMoneyCard::setProofError(const QString &words)
{
    m_proof.reset();
    clearLayout(*m_transfers);
    QLabel *said = label(words, LabelStyle::error);
    said->setWordWrap(true);
    m_transfers->addWidget(said);
    m_sound->set({}, Tone::neutral);
}

} // namespace ui
