#pragma once

#include "ui/orders/order_words.h"
#include "ui/shared/widgets/basics.h"

namespace ui {

class FigureList;

/// The proof of an order's money: what is held, each transfer with its two sides, that all adds up, and what finishing
/// will pay.
class OrderMoneyCard : public Card
{
    Q_OBJECT

public:
    explicit OrderMoneyCard(QWidget *parent = nullptr);
    void setOrder(const orders::OrderAnswer &order, parties::Role reader);
    void setProof(const orders::ProofAnswer &proof);
    void setProofError(const QString &words);

private:
    void retranslate();

    Badge *m_sound = nullptr;
    QLabel *m_heldWords = nullptr;
    QLabel *m_held = nullptr;
    FigureList *m_prices = nullptr;
    QVBoxLayout *m_transfers = nullptr;
    QLabel *m_rules = nullptr;
    parties::Role m_reader = parties::Role::brand;
    std::optional<orders::OrderAnswer> m_order;
    std::optional<orders::ProofAnswer> m_proof;
};

} // namespace ui
