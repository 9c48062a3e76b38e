#pragma once

#include "ui/shared/theme/tokens.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// What stands where content would: loading, empty, error, nothing matches. An icon, one sentence, one way on.
class StateView : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);

    void showMessage(const QString &iconName, Tone tone, const QString &title, const QString &text,
                     const QString &action = {});
    void showLoading(const QString &title);

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QProgressBar *m_progress = nullptr;
    QString m_iconName;
    Tone m_tone = Tone::neutral;
};

} // namespace ui
