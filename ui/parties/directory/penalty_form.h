#pragma once

#include "parties/parties_queries.h"
#include "ui/orders/actions/project_forms.h"

namespace ui {

/// party.penalise, or party.lift_penalty when a penalty is in force.
class PenaltyForm : public FieldsForm
{
    Q_OBJECT

public:
    PenaltyForm(Core &core, const parties::PartyView &party, bool inForce, QWidget *parent);

protected:
    void submit() override;

private:
    parties::PartyView m_party;
    bool m_lifts = false;
    QDateEdit *m_until = nullptr;
    QSpinBox *m_credit = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace ui
