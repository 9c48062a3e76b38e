#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/timestamp.h"

#include <QDateTime>
#include <QString>

#include <string>

namespace ui {

/// Values of the core as Qt has them.
[[nodiscard]] inline QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}
[[nodiscard]] inline std::string fromText(const QString &text)
{
    return text.trimmed().toStdString();
}
/// Local time.
[[nodiscard]] inline QDateTime toLocal(base::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms);
}
[[nodiscard]] inline base::Timestamp fromLocal(const QDateTime &at)
{
    return base::Timestamp(at.toMSecsSinceEpoch());
}
template <class Tag>
[[nodiscard]] QString toText(base::Id<Tag> id)
{
    return QString::number(id.value);
}

} // namespace ui
