#include "ui/workspace/values.h"

#include "base/clock.h"

#include "ui/shared/text/format.h"

namespace ui {

QList<double> toSeries(const std::vector<std::int64_t> &figures)
{
    return {figures.begin(), figures.end()};
}

QDateTime localNow()
{
    return QDateTime::fromMSecsSinceEpoch(base::SystemClock().now().ms);
}

QString whenWords(std::optional<base::Timestamp> at)
{
    return at && at->isSet() ? format::dateTime(toLocal(*at), localNow()) : format::missing;
}

QString fullWhen(std::optional<base::Timestamp> at)
{
    return at && at->isSet() ? format::dateTime(toLocal(*at)) : format::missing;
}

QString dayWords(std::optional<base::Timestamp> at)
{
    if (!at || !at->isSet())
        return format::missing;
    const QDate day = toLocal(*at).date();
    return day.year() == localNow().date().year() ? day.toString(QStringLiteral("MM-dd")) : format::date(day);
}

QString moneyWords(const std::optional<base::Money> &amount)
{
    return amount ? format::moneyPlain(amount->fen) : format::missing;
}

QString yuanWords(const std::optional<base::Money> &amount)
{
    return amount ? format::money(amount->fen) : format::missing;
}

QString shareWords(std::int64_t basisPoints)
{
    return format::percent(double(basisPoints) / 10'000, basisPoints % 100 == 0 ? 0 : 2);
}

} // namespace ui
