#include "ui/shared/widgets/search_box.h"

#include "ui/shared/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace ui {

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    addAction(themedIcon(QStringLiteral("search"), IconColor::text3), LeadingPosition);
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const QString now = text().trimmed();
        if (now == m_last)
            return;
        m_last = now;
        Q_EMIT searched(now);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        m_last = text().trimmed();
        Q_EMIT searched(m_last);
    });
}

void SearchBox::setPurpose(const QString &words)
{
    setPlaceholderText(words);
    setAccessibleName(words);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
