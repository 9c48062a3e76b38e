#include "ui/shared/table/cell.h"

#include "ui/shared/text/format.h"
#include "ui/shared/theme/theme_controller.h"

#include <cmath>

namespace ui::cell {

Cell text(const QString &text, Tone tone)
{
    Cell cell;
    cell.text = text.isEmpty() ? format::missing : text;
    cell.tone = tone;
    return cell;
}

Cell bold(const QString &text)
{
    Cell cell = cell::text(text);
    cell.bold = true;
    return cell;
}

Cell person(const QString &name, const QString &id)
{
    Cell cell = cell::text(name);
    cell.sub = id;
    return cell;
}

Cell twoLine(const QString &first, const QString &second, Tone tone)
{
    Cell cell = cell::text(first, tone);
    cell.sub = second;
    return cell;
}

Cell tags(const QStringList &tags)
{
    Cell cell;
    cell.tags = tags;
    cell.text = tags.isEmpty() ? format::missing : tags.join(QStringLiteral("、"));
    return cell;
}

Cell count(std::optional<qint64> value)
{
    if (!value)
        return missing();
    Cell cell;
    cell.text = format::compact(double(*value));
    cell.exact = format::exact(*value);
    cell.value = double(*value);
    return cell;
}

Cell integer(std::optional<qint64> value)
{
    if (!value)
        return missing();
    Cell cell;
    cell.text = format::exact(*value);
    cell.value = double(*value);
    return cell;
}

Cell decimal(std::optional<double> value, int digits)
{
    if (!value || !std::isfinite(*value))
        return missing();
    Cell cell;
    cell.text = format::decimal(*value, digits);
    cell.value = *value;
    return cell;
}

Cell money(std::optional<qint64> fen, bool signedAmount)
{
    if (!fen)
        return missing();
    Cell cell;
    cell.text = signedAmount ? format::moneySigned(*fen) : format::moneyPlain(*fen);
    cell.value = double(*fen);
    if (signedAmount && *fen > 0)
        cell.tone = Tone::success;
    return cell;
}

Cell moneyShort(std::optional<qint64> fen)
{
    if (!fen)
        return missing();
    Cell cell;
    cell.text = format::moneyShort(*fen);
    cell.exact = format::moneyPlain(*fen);
    cell.value = double(*fen);
    return cell;
}

Cell rate(std::optional<double> share, int digits)
{
    if (!share || !std::isfinite(*share))
        return missing();
    Cell cell;
    cell.text = format::percent(*share, digits);
    cell.value = *share;
    return cell;
}

Cell change(std::optional<double> share, int digits)
{
    if (!share || !std::isfinite(*share))
        return missing();
    Cell cell;
    cell.value = *share;
    cell.tone = riseTone(*share);
    const QString size = format::percent(std::abs(*share), digits);
    cell.text = *share > 0 ? QStringLiteral("▲ ") + size : *share < 0 ? QStringLiteral("▼ ") + size : size;
    return cell;
}

Cell heat(Cell number, double low, double high)
{
    if (number.value)
        number.share = high > low ? qBound(0.0, (*number.value - low) / (high - low), 1.0) : 0.5;
    return number;
}

Cell bar(std::optional<double> value, double full, int digits)
{
    Cell cell = decimal(value, digits);
    if (cell.value)
        cell.share = full > 0 ? qBound(0.0, *cell.value / full, 1.0) : 0;
    return cell;
}

Cell spark(const QList<double> &series, const QString &words)
{
    Cell cell;
    cell.series = series;
    cell.text = words;
    if (series.size() > 1) {
        cell.value = series.last() - series.first();
        cell.tone = riseTone(*cell.value);
    }
    return cell;
}

Cell badge(const QString &text, Tone tone)
{
    return cell::text(text, tone);
}

Cell time(const QDateTime &at, const QString &words, Tone tone)
{
    if (!at.isValid())
        return missing();
    Cell cell = cell::text(words.isEmpty() ? format::dateTime(at) : words, tone);
    cell.exact = format::dateTimeFull(at);
    cell.value = double(at.toMSecsSinceEpoch());
    return cell;
}

Cell countdown(std::optional<qint64> secondsLeft, const QString &sub, qint64 dangerSeconds, qint64 warningSeconds)
{
    if (!secondsLeft) {
        Cell cell = missing();
        cell.sub = sub;
        return cell;
    }
    Cell cell;
    cell.text = *secondsLeft < 0 ? format::timeLeft(*secondsLeft) : format::span(*secondsLeft);
    cell.exact = format::timeLeft(*secondsLeft);
    cell.sub = sub;
    cell.value = double(*secondsLeft);
    cell.tone = *secondsLeft < dangerSeconds    ? Tone::danger
                : *secondsLeft < warningSeconds ? Tone::warning
                                                : Tone::neutral;
    return cell;
}

Cell star(bool on, const QString &words)
{
    Cell cell;
    cell.on = on;
    cell.text = words;
    cell.value = on ? 1 : 0;
    return cell;
}

Cell actions(const QList<CellAction> &actions)
{
    Cell cell;
    cell.actions = actions;
    QStringList words;
    for (const CellAction &action : actions)
        words << action.text;
    cell.text = words.join(QStringLiteral(" · "));
    return cell;
}

Cell check()
{
    return {};
}

Cell missing()
{
    Cell cell;
    cell.text = format::missing;
    return cell;
}

Cell loading()
{
    Cell cell;
    cell.loading = true;
    return cell;
}

} // namespace ui::cell
