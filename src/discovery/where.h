#pragma once

#include "discovery/filter.h"

#include <string_view>

namespace discovery {

/// Reads a condition as a person writes it:
///
///     followers >= 10万 and (tags any (美妆, 护肤) or category = 美食) and not price_60 is blank
///
/// condition: field ≥ / >= / ≤ / <= / > / < / = / != value · field = low..high · field is blank · field is not blank ·
/// field any|all|none (value, …) · and, or, not, parentheses (also &&, ||, !). `and` binds closer than `or`.
/// field: a name or alias of metrics.inc or labels.h, ASCII letters in either case.
/// number: digits with an optional fraction, then k, m, w, 万, 亿 or %; commas between digits are left out. Money is in
/// 元 unless the field is written with `_fen`; rates are ratios or percentages; dates are written 2026-11-24. text: a
/// bare word, or anything between double quotes (a doubled one stands for itself).
///
/// Refuses with filterUnreadable {text, position: the character, counted from 1, where it no longer reads, reason}.
[[nodiscard]] base::Result<Filter> parseWhere(std::string_view text);

} // namespace discovery
