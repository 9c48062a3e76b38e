#pragma once

#include "insight/insight_queries.h"
#include "ui/shared/theme/tokens.h"

#include <QDate>
#include <QString>

/// What operators' figures are called, in the language of the UI.
namespace ui::words_of {

[[nodiscard]] QString stage(insight::Stage stage);
/// The official states that a stage of the funnel holds: "1, 41, 42".
[[nodiscard]] QString stageCodes(insight::Stage stage);
[[nodiscard]] QString measure(insight::Measure measure);
/// How the figure is defined, in one sentence.
[[nodiscard]] QString measureHint(insight::Measure measure);
[[nodiscard]] QString reviewKind(insight::ReviewKind kind);
[[nodiscard]] Tone reviewTone(insight::ReviewKind kind);
/// The page where a review of that kind is done.
[[nodiscard]] QString reviewPage(insight::ReviewKind kind);
/// An empty category is said in words.
[[nodiscard]] QString category(const std::string &name);
[[nodiscard]] QString partyKind(const std::string &kind);
[[nodiscard]] QString partyStatus(const std::string &status);
[[nodiscard]] Tone partyStatusTone(const std::string &status);
/// "2024-05-20 to 06-18"
[[nodiscard]] QString period(QDate first, QDate last);
/// A change of a rate: "▲ 1.3 pp".
[[nodiscard]] QString points(double change);

} // namespace ui::words_of
