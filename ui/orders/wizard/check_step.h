#pragma once

#include "ui/orders/wizard/wizard_placing.h"
#include "ui/orders/wizard/wizard_step.h"
#include "ui/shared/table/rows_model.h"

namespace ui {

class Banner;
class Card;
class FigureList;
class TablePanel;
class TermList;

/// 核对: the quote line by line, what it costs now, what clashes; after placing, what happened to each order.
class CheckStep : public WizardStep
{
    Q_OBJECT

public:
    CheckStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge);
    void fill() override;
    bool check() override;
    /// Why the core refused to go on, and what was done before it did.
    void showRefusal(const PlacingOutcome &outcome);
    /// The orders that were placed, paid or not.
    void showPlaced(const PlacingOutcome &outcome);
    void showQuote();

    // For tests.
    [[nodiscard]] const Quote &quote() const { return m_quote; }
    [[nodiscard]] QString bannerText() const { return m_said; }

private:
    struct Line
    {
        QString id;
        QString creator;
        QString platformId;
        QString about; ///< an order's number, once there is one
        int count = 1;
        std::optional<base::Money> price;
        base::Money fee;
        base::Money total;
        QString state;
        Tone tone = Tone::neutral;
        QString why;
    };
    void retranslate();
    void say(Tone tone, const QString &title, const QString &text);
    void sayRefused();
    void showFigures();
    void showTerms();
    [[nodiscard]] QString nameOf(discovery::CreatorId creator) const;

    Quote m_quote;
    std::optional<PlacingOutcome> m_placed;
    std::optional<PlacingOutcome> m_refused; ///< shown until something is tried again
    RowsModel<Line> m_model;
    TablePanel *m_table = nullptr;
    Banner *m_banner = nullptr;
    Card *m_sums = nullptr;
    Card *m_terms = nullptr;
    FigureList *m_figures = nullptr;
    TermList *m_termList = nullptr;
    QString m_said;
};

} // namespace ui
