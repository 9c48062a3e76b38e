#pragma once

#include "parties/page_query.h"
#include "parties/parties_queries.h"

namespace storage {
class Database;
}

namespace parties {

struct RuleVersionRecord
{
    RuleVersionView view;
    UserId proposedBy;
};

/// What is read of parties, log-ins, rules, notifications and imports. The tenant filter stands in each statement.
class PartiesViewStore
{
public:
    explicit PartiesViewStore(storage::Database &database) : m_database(database) {}

    struct PartyFilter
    {
        Actor reader;
        std::optional<std::string> kind;
        std::optional<std::string> status;
        std::optional<std::string> text;
    };
    [[nodiscard]] std::vector<PartyView> listParties(const PartyFilter &filter, const Page &page);
    [[nodiscard]] std::int64_t countParties(const PartyFilter &filter);

    /// With lockedUntil as the row says, over or not.
    [[nodiscard]] std::vector<UserView> listUsers(PartyId party, UserId reader);

    /// Without `isOps` neither proposals nor who made them.
    [[nodiscard]] std::vector<RuleVersionRecord> listRuleVersions(bool isOps);

    [[nodiscard]] std::vector<NotificationView> listNotifications(UserId user, std::optional<bool> unread,
                                                                  const Page &page);
    [[nodiscard]] std::int64_t countNotifications(UserId user, std::optional<bool> unread);

    struct ListFilter
    {
        PartyId brand;
        std::optional<bool> matched;
        std::optional<std::string> text;
    };
    [[nodiscard]] std::vector<InvitationView> listInvitations(const ListFilter &filter, const Page &page);
    [[nodiscard]] std::int64_t countInvitations(const ListFilter &filter);

    /// Without `owner` everyone's.
    [[nodiscard]] std::vector<ImportBatchView> listBatches(std::optional<PartyId> owner, const Page &page);
    [[nodiscard]] std::int64_t countBatches(std::optional<PartyId> owner);
    /// The file of the batch, when the reader may see what was refused.
    [[nodiscard]] std::optional<std::string> findBatchFile(ImportBatchId batch, const Actor &reader);
    [[nodiscard]] std::vector<ImportRefusal> listRefusals(ImportBatchId batch, const Page &page);
    [[nodiscard]] std::int64_t countRefusals(ImportBatchId batch);

private:
    storage::Database &m_database;
};

} // namespace parties
