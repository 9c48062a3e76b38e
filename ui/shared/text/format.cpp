#include "ui/shared/text/format.h"

#include "ui/shared/text/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui::format {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::format)
};

const QLocale &grouping()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString trimmedOneDecimal(double value)
{
    return grouping().toString(value, 'f', 1);
}

} // namespace

QString exact(qint64 value)
{
    return grouping().toString(value);
}

QString exact(std::optional<qint64> value)
{
    return value ? exact(*value) : missing;
}

QString compact(double value)
{
    const double size = std::abs(value);
    if (chineseInterface()) {
        if (size >= 99'995'000)
            return trimmedOneDecimal(value / 1e8) + QStringLiteral("亿");
        if (size >= 10'000)
            return trimmedOneDecimal(value / 1e4) + QStringLiteral("万");
    } else {
        if (size >= 999'950'000)
            return trimmedOneDecimal(value / 1e9) + QStringLiteral("B");
        if (size >= 999'950)
            return trimmedOneDecimal(value / 1e6) + QStringLiteral("M");
        if (size >= 10'000)
            return trimmedOneDecimal(value / 1e3) + QStringLiteral("K");
    }
    return grouping().toString(qint64(std::llround(value)));
}

QString compact(std::optional<qint64> value)
{
    return value ? compact(double(*value)) : missing;
}

QString decimal(double value, int digits)
{
    return grouping().toString(value, 'f', digits);
}

QString percent(double share, int digits)
{
    return grouping().toString(share * 100, 'f', digits) + QLatin1Char('%');
}

QString moneyPlain(qint64 fen)
{
    const quint64 size = fen < 0 ? quint64(-(fen + 1)) + 1 : quint64(fen);
    const QString text =
        grouping().toString(size / 100) + QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
    return fen < 0 ? QStringLiteral("−") + text : text;
}

QString money(qint64 fen)
{
    const QString plain = moneyPlain(fen);
    return fen < 0 ? QStringLiteral("−¥") + plain.mid(1) : QStringLiteral("¥") + plain;
}

QString moneySigned(qint64 fen)
{
    return fen > 0 ? QLatin1Char('+') + moneyPlain(fen) : moneyPlain(fen);
}

QString moneyShort(qint64 fen)
{
    const QString text = compact(std::round(double(fen < 0 ? -fen : fen) / 100.0));
    return (fen < 0 ? QStringLiteral("−¥") : QStringLiteral("¥")) + text;
}

QString dateTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return missing;
    const QDateTime local = time.toLocalTime();
    const bool sameYear = now.isValid() && now.toLocalTime().date().year() == local.date().year();
    return local.toString(sameYear ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString dateTimeFull(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : missing;
}

QString date(const QDate &day)
{
    return day.isValid() ? day.toString(QStringLiteral("yyyy-MM-dd")) : missing;
}

QString clock(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("HH:mm")) : missing;
}

QString span(qint64 seconds)
{
    const qint64 size = seconds < 0 ? -seconds : seconds;
    const qint64 days = size / 86'400;
    const qint64 hours = size % 86'400 / 3'600;
    const qint64 minutes = size % 3'600 / 60;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (days > 0)
        return Text::tr("%1 d %2 h").arg(days).arg(two(hours));
    if (hours > 0)
        return Text::tr("%1 h %2 min").arg(hours).arg(two(minutes));
    return minutes > 0 ? Text::tr("%1 min").arg(minutes) : Text::tr("under 1 min");
}

QString timeLeft(qint64 seconds)
{
    return seconds >= 0 ? Text::tr("%1 left").arg(span(seconds)) : Text::tr("%1 overdue").arg(span(seconds));
}

} // namespace ui::format
