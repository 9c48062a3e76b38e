#pragma once

#include "ui/orders/order_words.h"
#include "ui/shared/widgets/basics.h"

class QBoxLayout;
class QHBoxLayout;
class QMenu;

namespace ui {

class Banner;

/// Who must act, until when, and what happens otherwise: three words on a strip, with the time that is left as a line
/// below.
class DutyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DutyStrip(QWidget *parent = nullptr);
    void setDuty(const orders::OrderAnswer &order, parties::Role reader);
    [[nodiscard]] QSize sizeHint() const override { return {480, 62}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 62}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_who;
    QString m_until;
    QString m_then;
    double m_left = -1;
    Tone m_tone = Tone::neutral;
};

/// The top of an order: whose it is, its state, what the reader can do with it, and the duty. A command that is not
/// possible now stands in the menu, with the reason.
class OrderHead : public Card
{
    Q_OBJECT

public:
    explicit OrderHead(QWidget *parent = nullptr);
    void setOrder(const orders::OrderAnswer &order, parties::Role reader);
    /// Off where the page around it decides, or only leads on: no buttons, no menu, no cross.
    void setActionsShown(bool shown);
    /// While a command is on its way no button answers.
    void setRunning(bool running);
    /// What is to be said about the order: a refusal, a request, a dispute. Empty hides it.
    void setNotice(const QString &title, const QString &text, Tone tone);
    /// Narrow: the buttons stand below the name instead of beside it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void commandChosen(const QString &command);
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void rebuildActions(const orders::OrderAnswer &order);
    void retranslate();

    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    Badge *m_badge = nullptr;
    Badge *m_mark = nullptr;
    QLabel *m_line = nullptr;
    QBoxLayout *m_top = nullptr;
    QWidget *m_words = nullptr;
    QHBoxLayout *m_actions = nullptr;
    /// The order and its actions as the buttons and the menu have them.
    QStringList m_shownActions;
    QWidget *m_actionArea = nullptr;
    bool m_actionsShown = true;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QToolButton *m_close = nullptr;
    DutyStrip *m_duty = nullptr;
    Banner *m_notice = nullptr;
};

} // namespace ui
