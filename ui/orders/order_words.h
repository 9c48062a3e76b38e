#pragma once

#include "orders/order_money_queries.h"
#include "orders/project_queries.h"
#include "ui/shared/theme/tokens.h"
#include "ui/workspace/values.h"

#include <QString>

/// What orders, briefs and projects are called on the screen, in the language of the UI. One place: every page that
/// shows an order takes its words from here.
namespace ui {

[[nodiscard]] QString stateWords(orders::OrderState state);
[[nodiscard]] Tone stateTone(orders::OrderState state);
[[nodiscard]] QString tabWords(orders::OrderTab tab);
[[nodiscard]] QString contentWords(orders::ContentKind content);
[[nodiscard]] QString briefKindWords(orders::BriefKind kind);
[[nodiscard]] QString settlementWords(orders::Settlement settlement);
[[nodiscard]] QString briefStateWords(orders::BriefState state);
[[nodiscard]] Tone briefStateTone(orders::BriefState state);
[[nodiscard]] QString roleWords(const QString &role);
/// Why an order ended: refused, timeout, brand …
[[nodiscard]] QString endedWords(const QString &reason);

/// What happened, for the time line: by the event's name ("upload_script").
[[nodiscard]] QString eventWords(const QString &event);
/// What a button that gives the command says ("order.pay").
[[nodiscard]] QString commandWords(const QString &command);
[[nodiscard]] QString commandIcon(const QString &command);

/// Whose turn it is, as the reader sees it: "Your turn", "Waiting for the MCN".
[[nodiscard]] QString turnWords(const orders::OrderRow &row, parties::Role reader);
/// What the one whose turn it is has to do: "Confirm or reject the script". A request to cancel is the brand's to
/// answer: a `reader` of the creator's side, who made it, reads what he can do meanwhile.
[[nodiscard]] QString dutyWords(const orders::OrderRow &row, std::optional<parties::Role> reader = {});
/// What happens when nobody does it: by the clock event's name.
[[nodiscard]] QString consequenceWords(const QString &clockEvent);

[[nodiscard]] QString stageWords(orders::Stage stage);
/// The rule that sets a compensation, by its name; empty where no rule but the stage itself speaks.
[[nodiscard]] QString ruleWords(const orders::StageLine &line);
/// The platform's reasons 0–6.
inline constexpr int kCancelReasons = 7;
[[nodiscard]] QString cancelReasonWords(std::int64_t code);
[[nodiscard]] QString freeWayWords(const orders::FreeWay &way);

/// An account of the ledger, by its kind ("brand_frozen"), and a transfer by its number.
[[nodiscard]] QString accountWords(const QString &kind);
[[nodiscard]] QString transferWords(std::int64_t code);
[[nodiscard]] QString deliverableStateWords(const QString &state);
[[nodiscard]] Tone deliverableStateTone(const QString &state);
[[nodiscard]] QString disputeStateWords(const QString &state);

/// Why an action is not possible; empty when it is.
[[nodiscard]] QString refusalWords(const orders::ActionView &action);
/// The same for what findAction() gave: an action that is not offered is not possible either.
[[nodiscard]] QString refusalWords(const orders::ActionView *action);
[[nodiscard]] const orders::ActionView *findAction(const std::vector<orders::ActionView> &actions,
                                                   std::string_view command);

} // namespace ui
