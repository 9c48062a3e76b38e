#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ui {

/// A search field with a magnifier and a clear button. It asks at once, when the events that are waiting were handled:
/// who listens drops answers that were overtaken (Latest). Esc clears.
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
