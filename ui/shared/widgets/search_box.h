#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// A search field with a magnifier, a clear button and a pause of 120 ms before it asks, so that a keystroke never
/// waits for the one before. Esc clears.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    /// Placeholder and accessible name.
    void setPurpose(const QString &words);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
    QString m_last;
};

} // namespace ui
