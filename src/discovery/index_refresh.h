#pragma once

#include "discovery/creator_index.h"
#include "discovery/discovery_store.h"

#include <set>
#include <string>
#include <vector>

/// Keeps a CreatorIndex equal to the database. Every function reads in keyset slices: no read lock lasts longer than
/// one slice. A row that another process changes between two slices is taken up by the next reconcile().
namespace discovery {

/// Reads everything anew.
void rebuild(CreatorIndex &index, DiscoveryStore &store);

/// Takes up the creators with these ids as they are now: new, changed or gone.
void update(CreatorIndex &index, DiscoveryStore &store, const std::set<CreatorId> &ids);

/// Finds by revisions and MCN names what changed since the index was filled, and takes it up.
void reconcile(CreatorIndex &index, DiscoveryStore &store);

/// Proves that the index and the rows agree in every column, name, reading and derived figure. One finding a creator
/// that does not; empty when they agree.
[[nodiscard]] std::vector<std::string> verify(const CreatorIndex &index, DiscoveryStore &store);

} // namespace discovery
