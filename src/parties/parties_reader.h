#pragma once

#include "parties/creator_queries.h"
#include "parties/directory.h"
#include "parties/parties_queries.h"

namespace parties {

struct ApplicationRecord;

/// The queries of parties. Each list has `rows` and the `total` of its conditions, refuses with fieldOutOfRange {limit,
/// offset} and with badRequest for a state or kind that there is not. What is another party's is not there.
class PartiesReader
{
public:
    PartiesReader(storage::Database &database, RunningOrders &orders)
        : m_database(database), m_orders(orders), m_directory(database)
    {}

    /// creator.standing. Refuses with notFound {kind: creator, id}.
    base::Result<StandingAnswer> standing(const Actor &actor, base::Timestamp now, const StandingQuery &query);
    /// roster. Refuses with fieldMissing {field: mcn} for an operator who names none, notFound {kind: mcn, id}.
    base::Result<RosterAnswer> roster(const Actor &actor, base::Timestamp now, const RosterQuery &query);
    /// contracts.
    base::Result<ContractsAnswer> contracts(const Actor &actor, base::Timestamp now, const ContractsQuery &query);
    /// applications.
    base::Result<ApplicationsAnswer> applications(const Actor &actor, base::Timestamp now,
                                                  const ApplicationsQuery &query);

    /// parties.
    base::Result<PartiesAnswer> parties(const Actor &actor, base::Timestamp now, const PartiesQuery &query);
    /// users. Refuses with notFound {kind: party, id}.
    base::Result<UsersAnswer> users(const Actor &actor, base::Timestamp now, const UsersQuery &query);
    /// rules.
    base::Result<RulesAnswer> rules(const Actor &actor, base::Timestamp now, const RulesQuery &query);
    /// notifications.
    base::Result<NotificationsAnswer> notifications(const Actor &actor, base::Timestamp now,
                                                    const NotificationsQuery &query);
    /// invitations.
    base::Result<InvitationsAnswer> invitations(const Actor &actor, base::Timestamp now, const InvitationsQuery &query);
    /// import_batches.
    base::Result<ImportBatchesAnswer> importBatches(const Actor &actor, base::Timestamp now,
                                                    const ImportBatchesQuery &query);
    /// import_refusals. Refuses with notFound {kind: import, id}.
    base::Result<ImportRefusalsAnswer> importRefusals(const Actor &actor, base::Timestamp now,
                                                      const ImportRefusalsQuery &query);

private:
    ApplicationView viewOf(ApplicationRecord record, const Actor &actor, base::Timestamp now, const Rules &current);

    storage::Database &m_database;
    RunningOrders &m_orders;
    Directory m_directory;
};

} // namespace parties
