#include "parties/parties_check_store.h"

namespace parties {

std::vector<std::string> PartiesCheckStore::findings()
{
    std::vector<std::string> all;
    const auto look = [&](std::string_view sql) {
        m_database.each(sql, [&](const storage::Row &row) { all.push_back(row.text(0)); });
    };
    look("SELECT 'party ' || id || ' is of kind platform, only party 1 may be' FROM party "
         "WHERE (kind = 'platform') <> (id = 1) ORDER BY id");
    look("SELECT 'creator ' || c.id || ' has party ' || c.party_id || ' of kind ' || p.kind FROM creator c "
         "JOIN party p ON p.id = c.party_id WHERE p.kind <> 'creator' ORDER BY c.id");
    look("SELECT 'creator ' || c.id || ' is bound to party ' || p.id || ', a ' || p.kind || ' that is ' || p.status "
         "FROM creator c JOIN party p ON p.id = c.mcn_party_id WHERE p.kind <> 'mcn' OR p.status = 'closed' "
         "ORDER BY c.id");
    look("SELECT 'creator ' || id || ' is admitted and has no party' FROM creator "
         "WHERE entry_state = 'admitted' AND party_id IS NULL ORDER BY id");
    look("SELECT 'creator ' || id || ' asks to leave an MCN without being bound' FROM creator "
         "WHERE unbind_requested_at IS NOT NULL AND mcn_party_id IS NULL ORDER BY id");
    look("SELECT 'creator ' || id || ' is ' || entry_state || ' with ' || waiting || ' waiting applications' "
         "FROM (SELECT c.id, c.entry_state, (SELECT count(*) FROM entry_application a WHERE a.creator_id = c.id "
         "AND a.state = 'waiting') AS waiting FROM creator c WHERE c.entry_state = 'applied' OR c.id IN "
         "(SELECT creator_id FROM entry_application WHERE state = 'waiting')) AS counted "
         "WHERE waiting <> 1 OR entry_state <> 'applied' ORDER BY id");
    look("SELECT 'creator ' || c.id || ' is ' || c.entry_state || ' without an application that says so' "
         "FROM creator c WHERE c.entry_state = 'refused' AND NOT EXISTS (SELECT 1 FROM entry_application a "
         "WHERE a.creator_id = c.id AND a.state = c.entry_state) ORDER BY c.id");
    look("SELECT 'contract ' || t.id || ' is active with party ' || t.mcn_party_id || ', creator ' || c.id || "
         "' is bound to ' || coalesce(c.mcn_party_id, 'none') FROM contract t JOIN creator c ON c.id = t.creator_id "
         "WHERE t.state = 'active' AND (c.mcn_party_id IS NULL OR c.mcn_party_id <> t.mcn_party_id) ORDER BY t.id");
    look("SELECT 'creator ' || creator_id || ' has ' || count(*) || ' active contracts' FROM contract "
         "WHERE state = 'active' GROUP BY creator_id HAVING count(*) > 1 ORDER BY creator_id");
    look("SELECT 'rule version ' || version || ' was confirmed by its proposer ' || proposed_by FROM rule_version "
         "WHERE version > 1 AND state = 'confirmed' AND (confirmed_by IS NULL OR confirmed_by = proposed_by) "
         "ORDER BY version");
    look("SELECT 'rule version ' || version || ' is still proposed, a later one is confirmed' FROM rule_version r "
         "WHERE state = 'proposed' AND EXISTS (SELECT 1 FROM rule_version o WHERE o.state = 'confirmed' "
         "AND o.version > r.version) ORDER BY version");
    look("SELECT 'rule versions end at ' || max(version) || ', there are ' || count(*) FROM rule_version "
         "HAVING max(version) <> count(*)");
    look("SELECT 'import ' || b.id || ' counts ' || b.refused || ' refused rows, ' || count(r.number) || ' are kept' "
         "FROM import_batch b LEFT JOIN import_refusal r ON r.batch_id = b.id GROUP BY b.id, b.refused "
         "HAVING count(r.number) <> b.refused ORDER BY b.id");
    look("SELECT 'list entry ' || e.id || ' is an invitation, creator ' || c.id || ' is in the pool' "
         "FROM brand_list_entry e JOIN creator c ON c.platform = e.platform AND c.platform_id = e.platform_id "
         "WHERE e.creator_id IS NULL ORDER BY e.id");
    return all;
}

} // namespace parties
