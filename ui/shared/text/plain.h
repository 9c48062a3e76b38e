#pragma once

#include <QString>

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

} // namespace ui
