#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace ui::format {

/// How figures are written on the screen. Missing is always "—", never 0. In Chinese 1.2万 / 3.4亿, in English
/// 12.0K / 3.4M; exact texts are grouped by three digits in both.

inline const QString missing = QStringLiteral("—");

/// 12345 → "12,345"
[[nodiscard]] QString exact(qint64 value);
[[nodiscard]] QString exact(std::optional<qint64> value);
/// 12345 → "1.2万" / "12.3K"; below 10,000 exact.
[[nodiscard]] QString compact(double value);
[[nodiscard]] QString compact(std::optional<qint64> value);
/// A decimal number with `digits` decimals, grouped.
[[nodiscard]] QString decimal(double value, int digits);
/// 0.0562 → "5.62%" (digits = 2)
[[nodiscard]] QString percent(double share, int digits = 1);

/// Amounts in 分. money: "¥12,345.60" (ledgers, forms). moneyPlain: without ¥. moneySigned: "+12,345.60" /
/// "−12,345.60". moneyShort: "¥1.2万" / "¥4,280" without decimals, for lists.
[[nodiscard]] QString money(qint64 fen);
[[nodiscard]] QString moneyPlain(qint64 fen);
[[nodiscard]] QString moneySigned(qint64 fen);
[[nodiscard]] QString moneyShort(qint64 fen);

/// Local time: "06-18 14:30", with the year when it is not `now`'s. dateTimeFull: "2024-06-18 14:30:05".
[[nodiscard]] QString dateTime(const QDateTime &time, const QDateTime &now = {});
[[nodiscard]] QString dateTimeFull(const QDateTime &time);
[[nodiscard]] QString date(const QDate &day);
[[nodiscard]] QString clock(const QDateTime &time);

/// "3 天 04 小时", "2 小时 40 分", "12 分", "不到 1 分"; negative spans are written by their size.
[[nodiscard]] QString span(qint64 seconds);
/// "剩 2 小时 40 分" or "逾期 5 小时 02 分".
[[nodiscard]] QString timeLeft(qint64 seconds);

} // namespace ui::format
