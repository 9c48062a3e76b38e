#pragma once

#include "base/result.h"
#include "orders/project_commands.h"
#include "orders/project_store.h"
#include "parties/directory.h"

namespace orders {

/// Projects and briefs: the verbs.
class Projects
{
public:
    explicit Projects(storage::Database &database) : m_store(database), m_directory(database) {}

    /// Refuses with partyNotActive, field errors, datesOutOfOrder.
    base::Result<ProjectOutcome> create(parties::Context &context, const CreateProject &command);
    /// Refuses with notFound (project, or an active provider of that id), stale, fieldOutOfRange over the rule's
    /// largest share, partyNotActive.
    base::Result<ProjectOutcome> attachProvider(parties::Context &context, const AttachProvider &command);
    /// Refuses with notFound, stale, noProvider {project}, providerPinned {name, running}, partyNotActive.
    base::Result<ProjectOutcome> detachProvider(parties::Context &context, const DetachProvider &command);
    /// A draft. Refuses with notFound, briefKindNotOffered {kind}, field errors, datesOutOfOrder, partyNotActive.
    base::Result<BriefOutcome> createBrief(parties::Context &context, const CreateBrief &command);
    /// Refuses with notFound, stale, briefStateForbids, dueDatePassed, partyNotActive.
    base::Result<BriefOutcome> publishBrief(parties::Context &context, const PublishBrief &command);

private:
    base::Result<> checkActive(PartyId party);

    ProjectStore m_store;
    parties::Directory m_directory;
};

/// Why the project's provider cannot be taken off it: noProvider, providerPinned.
base::Result<> checkDetaching(ProjectStore &store, parties::Directory &directory, const Project &project);

} // namespace orders
