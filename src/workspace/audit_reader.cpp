#include "workspace/audit_reader.h"

#include "base/text.h"
#include "workspace/audit_store.h"

namespace workspace {

base::Result<AuditAnswer> AuditReader::audit(const parties::Actor &actor, base::Timestamp, const AuditQuery &query)
{
    XINGTU_TRY(base::checkRange("limit", query.limit.value_or(100), 0, 1'000));
    XINGTU_TRY(base::checkRange("offset", query.offset.value_or(0), 0, 1'000'000'000));
    AuditStore store(m_database);
    return AuditAnswer{store.list(actor, query), store.count(actor, query), store.lastSequence(),
                       store.findHeadHash().value_or(std::string(64, '0'))};
}

} // namespace workspace
