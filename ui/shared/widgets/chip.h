#pragma once

#include <QAbstractButton>

namespace ui {

/// A pill: a quick filter that is on or off, or (removable) a filter in force with × that takes it away. Del and
/// Backspace remove too.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString &text, bool removable, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_removable;
};

} // namespace ui
