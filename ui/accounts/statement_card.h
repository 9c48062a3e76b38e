#pragma once

#include "ui/accounts/statement_file.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

class QButtonGroup;

namespace ui {

class SegmentedControl;

/// 对账单: the statements by month, each with its lines and closing balance; one is chosen and exported as PDF, XLSX or
/// CSV.
class StatementCard : public Card
{
    Q_OBJECT

public:
    explicit StatementCard(Core &core, QWidget *parent = nullptr);
    /// Reads the months of that account up to the one that begins at `monthFrom`.
    void load(ledger::AccountKind account, base::Timestamp monthFrom);

Q_SIGNALS:
    void monthChosen(base::Timestamp from, base::Timestamp until, const QString &label);

private:
    struct Month
    {
        base::Timestamp from;
        base::Timestamp until; ///< the next month's first moment
        std::int64_t lines = 0;
        base::Money closing;
    };
    void rebuild();
    void choose(int place);
    void exportMonth();
    void retranslate();

    Core &m_core;
    Latest m_latest;
    std::vector<Month> m_months; ///< newest first
    int m_chosen = 0;
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_formatLabel = nullptr;
    SegmentedControl *m_format = nullptr;
    QPushButton *m_export = nullptr;
};

/// One month of the list: a radio button in two lines.
class MonthRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MonthRow(QWidget *parent = nullptr);
    void set(const QString &month, const QString &remark, const QString &figure, const QString &figureName);
    [[nodiscard]] QSize sizeHint() const override { return {240, 42}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_remark;
    QString m_figure;
    QString m_figureName;
};

} // namespace ui
