#pragma once

#include "ui/orders/actions/order_dialog.h"

#include <QButtonGroup>

class QDateTimeEdit;
class QPlainTextEdit;
class QRadioButton;

namespace ui {

/// order.publish: the work is out and here is its link, or it will be at a moment in the window.
class PublishForm : public OrderDialog
{
    Q_OBJECT

public:
    PublishForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;

private:
    void choose();

    QRadioButton *m_now = nullptr;
    QRadioButton *m_later = nullptr;
    QLineEdit *m_link = nullptr;
    QDateTimeEdit *m_at = nullptr;
    FormRow *m_linkRow = nullptr;
    FormRow *m_atRow = nullptr;
};

/// order.rate: one to five, and words.
class RateForm : public OrderDialog
{
    Q_OBJECT

public:
    RateForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;

private:
    QButtonGroup m_scores;
    QPlainTextEdit *m_text = nullptr;
    FormRow *m_scoreRow = nullptr;
    FormRow *m_textRow = nullptr;
};

/// order.answer_cancel: the brand agrees or declines.
class AnswerCancelForm : public OrderDialog
{
    Q_OBJECT

public:
    AnswerCancelForm(Core &core, const orders::OrderAnswer &order, QWidget *parent);

protected:
    void submit() override;
    [[nodiscard]] FormRow *rowOf(const QString &field) override;

private:
    QRadioButton *m_agree = nullptr;
    QRadioButton *m_decline = nullptr;
    FormRow *m_answerRow = nullptr;
    QPlainTextEdit *m_note = nullptr;
    FormRow *m_noteRow = nullptr;
};

/// Shows "28 / 100" beside a field of several lines and says when it is too much.
void countCharacters(FormRow &row, QPlainTextEdit &field, int limit);
/// The text of such a field; nothing when it is empty.
[[nodiscard]] std::optional<std::string> filledText(const QPlainTextEdit &field);

} // namespace ui
