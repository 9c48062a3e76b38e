#pragma once

#include <QString>
#include <QWidget>

namespace ui {

/// Data as a tooltip: escaped, so that a name can never be taken for HTML. Use for every tooltip that shows data.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>") + escaped + QStringLiteral("</qt>");
}

/// The same for a widget; a screen reader, which would read the tags aloud, gets the words as they are.
inline void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace ui
