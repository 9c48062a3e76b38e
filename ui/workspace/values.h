#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/timestamp.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// Values of the core as Qt has them.
[[nodiscard]] inline QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}
[[nodiscard]] inline QString toText(const std::optional<std::string> &text)
{
    return text ? QString::fromStdString(*text) : QString();
}
[[nodiscard]] inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
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

[[nodiscard]] inline std::optional<qint64> toCount(const std::optional<std::int64_t> &count)
{
    return count ? std::optional<qint64>(*count) : std::nullopt;
}
/// A line of figures for a chart.
[[nodiscard]] QList<double> toSeries(const std::vector<std::int64_t> &figures);

/// The longest reason or note that the core takes, in characters.
inline constexpr int kReasonLimit = 500;
/// As many rows as a list without paging asks for; its footer says when there are more.
inline constexpr std::int64_t kMostRows = 1'000;

/// This moment in local time, by the system's clock.
[[nodiscard]] QDateTime localNow();

/// How they are written; "—" when there is none.
/// "11-24 14:30" in local time, with the year when it is another one.
[[nodiscard]] QString whenWords(std::optional<base::Timestamp> at);
/// "2026-11-24 14:30": where rows of several years stand below each other.
[[nodiscard]] QString fullWhen(std::optional<base::Timestamp> at);
[[nodiscard]] QString dayWords(std::optional<base::Timestamp> at);
/// "1,234.50": where the column or the label names the unit.
[[nodiscard]] QString moneyWords(const std::optional<base::Money> &amount);
/// "¥1,234.50"
[[nodiscard]] QString yuanWords(const std::optional<base::Money> &amount);
/// 1,000 bp → "10%".
[[nodiscard]] QString shareWords(std::int64_t basisPoints);

} // namespace ui
