#pragma once

#include <QAbstractButton>

namespace ui {

/// A large place to drop a file on, or to press for choosing one.
class DropArea : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);
    /// What it is for, and which files it takes.
    void setTexts(const QString &title, const QString &remark);
    [[nodiscard]] QSize sizeHint() const override { return {480, 148}; }

Q_SIGNALS:
    void dropped(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_remark;
    bool m_isOver = false;
};

} // namespace ui
