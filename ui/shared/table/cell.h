#pragma once

#include "ui/shared/theme/tokens.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// How a column is drawn. Numbers, changes and countdowns stand at the right, everything else at the left.
enum class CellKind {
    text,      ///< one line
    person,    ///< avatar initial, name, id below (beside it when rows are compact)
    twoLine,   ///< bold-less first line, grey second line
    tags,      ///< pills, those that do not fit become +N
    number,    ///< right-aligned text, tone and bold allowed
    change,    ///< ▲ 3.2% / ▼ 1.0% by the sign of `value`
    heat,      ///< number on accent at alpha 0.04…0.30 by `share`
    bar,       ///< mini bar filled to `share`, number at its right
    spark,     ///< sparkline of `series`, coloured by its trend, with `text` (▲ 12%) at its right when given
    badge,     ///< status badge with a dot
    time,      ///< a moment; a date in files
    countdown, ///< time left; `share` of the time that is left draws a thin bar below
    star,      ///< toggle; answered by GridView::cellToggled
    check,     ///< the row's selection as a check box; the header selects all
    actions    ///< text buttons; answered by GridView::actionTriggered
};

struct CellAction
{
    QString id;
    QString text;
    bool enabled = true;
};

/// What one cell shows. Make it with the functions in ui::cell; fields that a kind does not use stay empty.
struct Cell
{
    QString text;
    QString sub;
    QStringList tags = {};
    /// The number behind the text: sorting, sums; of a moment its milliseconds since 1970. None = missing.
    std::optional<double> value = {};
    double share = -1;
    QList<double> series = {};
    Tone tone = Tone::neutral;
    bool bold = false;
    bool on = false;
    /// The exact value, for the tooltip and for every export. Empty: the text.
    QString exact = {};
    QList<CellAction> actions = {};
    /// Not fetched yet: drawn as a grey bar.
    bool loading = false;
};

namespace cell {

[[nodiscard]] Cell text(const QString &text, Tone tone = Tone::neutral);
[[nodiscard]] Cell bold(const QString &text);
[[nodiscard]] Cell person(const QString &name, const QString &id);
[[nodiscard]] Cell twoLine(const QString &first, const QString &second, Tone tone = Tone::neutral);
[[nodiscard]] Cell tags(const QStringList &tags);
/// 1.2万 on screen, 12,345 in the tooltip and in exports.
[[nodiscard]] Cell count(std::optional<qint64> value);
/// Always exact, grouped.
[[nodiscard]] Cell integer(std::optional<qint64> value);
[[nodiscard]] Cell decimal(std::optional<double> value, int digits);
/// "12,345.60" with two decimals: ledgers. `signedAmount`: with + and −, + in the colour of success.
[[nodiscard]] Cell money(std::optional<qint64> fen, bool signedAmount = false);
/// "¥1.2万" on screen, "12,345.60" in tooltip and exports: lists.
[[nodiscard]] Cell moneyShort(std::optional<qint64> fen);
/// 0.0562 → "5.6%".
[[nodiscard]] Cell rate(std::optional<double> share, int digits = 1);
/// ▲▼ with the size of the change; 0.18 → "▲ 18.0%".
[[nodiscard]] Cell change(std::optional<double> share, int digits = 1);
/// Any of the number cells, on a heat ground; `low`…`high` of the column become 0…1.
[[nodiscard]] Cell heat(Cell number, double low, double high);
/// A bar of value / full, with the number beside it.
[[nodiscard]] Cell bar(std::optional<double> value, double full = 100, int digits = 1);
[[nodiscard]] Cell spark(const QList<double> &series, const QString &words);
[[nodiscard]] Cell badge(const QString &text, Tone tone);
/// A moment: `words` on the screen (none: date and time to the minute), to the second in tooltip and copies, a date in
/// files. Invalid: missing.
[[nodiscard]] Cell time(const QDateTime &at, const QString &words = {}, Tone tone = Tone::neutral);
/// Words of the time left; danger under `dangerSeconds`, warning under `warningSeconds`.
[[nodiscard]] Cell countdown(std::optional<qint64> secondsLeft, const QString &sub = {},
                             qint64 dangerSeconds = 4 * 3600, qint64 warningSeconds = 24 * 3600);
/// `words` says the state in accessible text and exports, e.g. tr("Saved") / tr("Not saved").
[[nodiscard]] Cell star(bool on, const QString &words);
[[nodiscard]] Cell actions(const QList<CellAction> &actions);
[[nodiscard]] Cell check();
[[nodiscard]] Cell missing();
[[nodiscard]] Cell loading();

} // namespace cell

} // namespace ui
