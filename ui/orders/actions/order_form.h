#pragma once

#include "ui/orders/actions/order_dialog.h"
#include "ui/orders/figure_list.h"

class QPlainTextEdit;

namespace ui {

/// What a form asks for and what it says before: one text, or none.
struct OrderFormSpec
{
    QString title;
    /// What will happen, in a sentence.
    QString explanation;
    QList<Figure> figures = {};
    /// Empty: no text is asked for.
    QString textLabel = {};
    int limit = 0;
    bool singleLine = false;
    QString placeholder = {};
    /// Offered to be taken over: reasons that are often given.
    QStringList templates = {};
    QString submit;
    ButtonKind kind = ButtonKind::primary;
};

/// The form of every command that needs a yes or one text.
class OrderForm : public OrderDialog
{
    Q_OBJECT

public:
    OrderForm(Core &core, const orders::OrderAnswer &order, const std::string &command, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;
    void orderRead() override;

private:
    [[nodiscard]] OrderFormSpec spec() const;
    [[nodiscard]] OrderFormSpec paySpec() const;
    void count();
    [[nodiscard]] QString typed() const;

    OrderFormSpec m_spec;
    FigureList *m_figures = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FormRow *m_row = nullptr;
};

} // namespace ui
