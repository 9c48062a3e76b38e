#include "ui/parties/directory/penalty_form.h"

#include "parties/parties_commands.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/parties/directory/penalty_dialog.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int mostDays = 365;
constexpr int usualDays = 30;

} // namespace

CommandDialog *makePenaltyForm(Core &core, const parties::PartyView &party, bool inForce, QWidget *parent)
{
    return new PenaltyForm(core, party, inForce, parent);
}

PenaltyForm::PenaltyForm(Core &core, const parties::PartyView &party, bool inForce, QWidget *parent)
    : FieldsForm(core, parent), m_party(party), m_lifts(inForce)
{
    setHeading(m_lifts ? tr("Lift the penalty") : tr("Penalise the party"), toText(party.name));
    setSubmit(m_lifts ? tr("Lift the penalty") : tr("Penalise"), m_lifts ? ButtonKind::primary : ButtonKind::danger);
    setNote(m_lifts ? tr("Credit that was lost stays lost.")
                    : tr("Until it is over or lifted the account cannot be closed. No money moves."));
    auto *grid = new QGridLayout;
    body()->addLayout(grid);
    int row = 0;
    if (!m_lifts) {
        const QDate today = toLocal(base::SystemClock().now()).date();
        m_until = new QDateEdit(today.addDays(usualDays));
        m_until->setDateRange(today.addDays(1), today.addDays(mostDays - 1));
        m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        m_until->setCalendarPopup(true);
        addField(*grid, QStringLiteral("until"), tr("Until"), m_until, row, 0, party.creator ? 1 : 2);
        if (party.creator) {
            m_credit = new QSpinBox;
            m_credit->setRange(0, 100);
            addField(*grid, QStringLiteral("credit_loss"), tr("Credit that the creator loses"), m_credit, row, 1);
        }
        ++row;
    }
    m_reason = textField(QStringLiteral("reason"));
    countCharacters(
        *addField(*grid, QStringLiteral("reason"), tr("Reason, which the party reads"), m_reason, row, 0, 2), *m_reason,
        500);
    body()->addStretch(1);
    m_reason->setFocus();
}

void PenaltyForm::submit()
{
    clearErrors();
    const auto reason = filledText(*m_reason);
    if (isMissing(QStringLiteral("reason"), !reason))
        return;
    const QString name = toText(m_party.name);
    if (m_lifts)
        return send(parties::LiftPenalty{m_party.party, *reason},
                    [name](const parties::PenaltyOutcome &) { return tr("The penalty of %1 is lifted").arg(name); });
    parties::PenaliseParty command;
    command.party = m_party.party;
    command.until = base::Timestamp(QDateTime(m_until->date().addDays(1), QTime(0, 0)).toMSecsSinceEpoch());
    command.reason = *reason;
    if (m_credit != nullptr && m_credit->value() > 0)
        command.creditLoss = m_credit->value();
    send(command, [name](const parties::PenaltyOutcome &) { return tr("%1 is penalised").arg(name); });
}

} // namespace ui
