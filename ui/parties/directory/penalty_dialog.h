#pragma once

#include "parties/parties_queries.h"
#include "ui/orders/actions/command_dialog.h"

namespace ui {

/// The form that penalises a party, or lifts the penalty that is in force.
[[nodiscard]] CommandDialog *makePenaltyForm(Core &core, const parties::PartyView &party, bool inForce,
                                             QWidget *parent);

} // namespace ui
