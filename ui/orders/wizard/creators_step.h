#pragma once

#include "ui/orders/wizard/wizard_step.h"
#include "ui/shared/table/rows_model.h"

namespace ui {

class Card;
class MoneyEdit;
class SegmentedControl;
class TablePanel;

/// One creator of the order: how many orders, at which price, what it comes to, or why it cannot be ordered.
class WizardLineRow : public QWidget
{
    Q_OBJECT

public:
    explicit WizardLineRow(discovery::CreatorId creator);
    [[nodiscard]] discovery::CreatorId creator() const { return m_creator; }
    void show(const WizardLine &line, const Quote::Line &quote, const discovery::CreatorRow *row,
              orders::ContentKind content);
    void retranslate();
    // For tests.
    [[nodiscard]] QSpinBox *count() const { return m_count; }
    [[nodiscard]] MoneyEdit *price() const { return m_price; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed(int count, std::optional<qint64> priceFen);
    void removed();

private:
    discovery::CreatorId m_creator;
    class Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_total = nullptr;
    QSpinBox *m_count = nullptr;
    MoneyEdit *m_price = nullptr;
    QToolButton *m_remove = nullptr;
    bool m_filling = false;
};

/// 达人与时长: which creators, for which length of video, how many orders each, at which price.
class CreatorsStep : public WizardStep
{
    Q_OBJECT

public:
    CreatorsStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge);
    void fill() override;
    bool check() override;
    /// Asks again for the creators of the draft, and for what the search finds.
    void refresh();
    void add(const std::vector<discovery::CreatorId> &creators);

    // For tests.
    [[nodiscard]] const std::vector<WizardLineRow *> &lineRows() const { return m_rows; }
    [[nodiscard]] TablePanel *finder() const { return m_finder; }
    void setContent(orders::ContentKind content);

private:
    void retranslate();
    void search();
    void askKnown();
    void showLines();
    void remove(discovery::CreatorId creator);

    Latest m_latestSearch;
    Latest m_latestKnown;
    QString m_text;
    RowsModel<discovery::CreatorRow> m_found;
    TablePanel *m_finder = nullptr;
    Card *m_card = nullptr;
    SegmentedControl *m_content = nullptr;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_sum = nullptr;
    std::vector<WizardLineRow *> m_rows;
    bool m_checked = false;
};

} // namespace ui
