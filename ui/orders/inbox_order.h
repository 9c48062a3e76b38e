#pragma once

#include "parties/creator_queries.h"
#include "ui/orders/order_words.h"
#include "ui/shared/widgets/basics.h"

namespace ui {

class Banner;
class FigureList;
class ScheduleView;
class SplitBar;
class TermList;

/// What there is to know of a creator before he takes an order.
struct CreatorFacts
{
    parties::StandingAnswer standing;
    std::vector<orders::OrderAnswer> running;
};

/// The middle and the right of the inbox: one order's brief, and what it means for the creator.
class InboxOrder : public QWidget
{
    Q_OBJECT

public:
    explicit InboxOrder(QWidget *parent = nullptr);
    void setOrder(const orders::InboxRow &row);
    void setFacts(const CreatorFacts &facts);
    void setFactsError(const QString &words);

private:
    [[nodiscard]] QWidget *makeBrief();
    [[nodiscard]] QWidget *makeCreator();
    void retranslate();
    void showStanding(const parties::StandingAnswer &standing);
    void showIncome();

    std::optional<orders::InboxRow> m_row;
    std::optional<CreatorFacts> m_facts;
    QLabel *m_title = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_costTitle = nullptr;
    QLabel *m_cost = nullptr;
    QLabel *m_incomeTitle = nullptr;
    QLabel *m_income = nullptr;
    QLabel *m_leftTitle = nullptr;
    QLabel *m_left = nullptr;
    TermList *m_terms = nullptr;
    QLabel *m_requirementsTitle = nullptr;
    QLabel *m_requirements = nullptr;
    QLabel *m_prohibitionsTitle = nullptr;
    QLabel *m_prohibitions = nullptr;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_followers = nullptr;
    Banner *m_advice = nullptr;
    QLabel *m_standingTitle = nullptr;
    FigureList *m_standing = nullptr;
    QLabel *m_datesTitle = nullptr;
    Badge *m_clashes = nullptr;
    ScheduleView *m_schedule = nullptr;
    QLabel *m_clashWords = nullptr;
    QLabel *m_splitTitle = nullptr;
    SplitBar *m_split = nullptr;
    FigureList *m_parts = nullptr;
};

} // namespace ui
