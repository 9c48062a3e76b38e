#pragma once

#include "ui/orders/order_words.h"
#include "ui/workspace/core.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FormRow;
class ToneLabel;

/// What several selected orders can be given at once: pay, accept, confirm (script or video), accept and settle, refuse
/// for one reason.
enum class BatchKind { pay, accept, confirm, finish, refuse };

/// The command that `kind` means for an order in this state; empty when it means none.
[[nodiscard]] std::string batchCommand(BatchKind kind, const orders::OrderRow &row);
/// What the order's command moves: what is due now when it is paid, else T + F as the reader sees it.
[[nodiscard]] base::Money batchAmount(BatchKind kind, const orders::OrderRow &row);
[[nodiscard]] QString batchWords(BatchKind kind, int count);

/// Lists the orders with their amounts, gives each its command one after the other, and writes each result beside its
/// order: one refusal does not hold up the others.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(Core &core, BatchKind kind, std::vector<orders::OrderRow> rows, QWidget *parent);

    [[nodiscard]] int doneCount() const { return m_done; }
    [[nodiscard]] int refusedCount() const { return m_refused; }

Q_SIGNALS:
    /// Every order has its result.
    void finished(int done, int refused);

private:
    struct Line
    {
        orders::OrderRow row;
        std::string key;
        ToneLabel *result = nullptr;
        bool settled = false;
    };

    void run();
    void give(size_t index);
    void next(size_t index);
    void settle(size_t index, const QString &words, Tone tone);

    Core &m_core;
    BatchKind m_kind;
    std::vector<Line> m_lines;
    int m_done = 0;
    int m_refused = 0;
    bool m_running = false;
    QLabel *m_summary = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_close = nullptr;
    QLineEdit *m_reason = nullptr; ///< of a refusal
    FormRow *m_reasonRow = nullptr;
};

} // namespace ui
