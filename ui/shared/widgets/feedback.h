#pragma once

#include "ui/shared/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// A soft coloured strip inside a page: an icon, one sentence, and perhaps a way on.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::info, QWidget *parent = nullptr);
    /// Empty text hides the banner.
    void setText(const QString &title, const QString &text = {});
    void setTone(Tone tone);
    void setAction(const QString &action);

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

/// "已复制 3 行": a short message at the foot of the window, gone after four seconds; an action (撤销) when given.
void showToast(QWidget *anywhereInWindow, const QString &text, Tone tone = Tone::success);
/// Takes away the one that stands in this window.
void hideToast(QWidget *anywhereInWindow);

/// A panel at the right of a page, 360 px, with title and ×. Esc closes. Its content goes into body().
class Drawer : public QWidget
{
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &remark = {});
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// At the foot: buttons.
    void addFooterWidget(QWidget *widget);
    void open();
    void closeDrawer();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_footer = nullptr;
    QHBoxLayout *m_footerRow = nullptr;
};

/// Lies over a widget while it works: a veil, a moving bar and words; takes mouse and keys away from what is below.
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget *covered);
    void begin(const QString &words);
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words = nullptr;
};

} // namespace ui
