#include "workspace/command_table.h"
#include "workspace/imports.h"

#include <algorithm>

namespace workspace {

namespace {

using base::ErrorCode;
using enum base::ErrorCode;

using Roles = std::vector<Role>;
using Codes = std::vector<ErrorCode>;

const Roles kOps = {Role::ops};
const Roles kEveryone = {Role::brand, Role::mcn, Role::creator, Role::provider, Role::ops};
const Roles kOrderSides = {Role::brand, Role::mcn, Role::creator, Role::ops};
const Roles kProjectSides = {Role::brand, Role::provider, Role::ops};
const Roles kEntrySides = {Role::mcn, Role::creator, Role::ops};
const Codes kPage = {fieldOutOfRange};

template <class Query, class Answer, class Ask>
QuerySpec lineOf(std::string_view name, const Roles &roles, Codes refusals, Ask ask)
{
    return {.name = name,
            .roles = roles,
            .type = typeid(Query),
            .fields = base::fieldsOf<Query>(),
            .answer = base::fieldsOf<Answer>(),
            .refusals = std::move(refusals),
            .ask = [ask](Features &features, const Actor &actor, base::Timestamp now,
                         const nlohmann::json &request) -> base::Result<nlohmann::json> {
                const auto query = base::fromJson<Query>(request);
                if (!query.ok())
                    return query.error();
                const auto answer = ask(features, actor, now, *query);
                if (!answer.ok())
                    return answer.error();
                return base::toJson(*answer);
            },
            .askTyped = [ask](Features &features, const Actor &actor, base::Timestamp now, const void *query,
                              void *answer) -> base::Result<> {
                auto result = ask(features, actor, now, *static_cast<const Query *>(query));
                if (!result.ok())
                    return result.error();
                *static_cast<Answer *>(answer) = std::move(*result);
                return {};
            }};
}

/// One line: the query's name, who may ask it, the façade method that answers, what it may refuse.
template <class Facade, class Query, class Answer>
QuerySpec line(std::string_view name, const Roles &roles, Facade Features::*facade,
               base::Result<Answer> (Facade::*method)(const Actor &, base::Timestamp, const Query &), Codes refusals)
{
    return lineOf<Query, Answer>(
        name, roles, std::move(refusals),
        [facade, method](Features &features, const Actor &actor, base::Timestamp now, const Query &query) {
            return ((features.*facade).*method)(actor, now, query);
        });
}

std::vector<QuerySpec> discoveryQueries()
{
    using discovery::Discovery;
    constexpr auto discovery = &Features::discovery;
    const Codes conditions = {badRequest, filterUnreadable, fieldOutOfRange};
    return {
        line("creators", kEveryone, discovery, &Discovery::creators, conditions),
        line("rank", kEveryone, discovery, &Discovery::rank,
             {badRequest, boardUnavailable, filterUnreadable, fieldOutOfRange}),
        line("creator", kEveryone, discovery, &Discovery::creator, {notFound, fieldMissing}),
        lineOf<ImportPreviewQuery, exchange::FilePreview>(
            "import_preview", {Role::ops, Role::mcn, Role::brand},
            {fileUnreadable, fileTooLarge, fileNotRecognised, fileDamaged, fileHostile, sheetNotFound, badRequest},
            [](Features &, const Actor &, base::Timestamp, const ImportPreviewQuery &query) {
                return previewImport(query);
            }),
    };
}

std::vector<QuerySpec> partyQueries()
{
    using parties::PartiesReader;
    constexpr auto parties = &Features::partiesReader;
    return {
        line("creator.standing", kEveryone, parties, &PartiesReader::standing, {notFound}),
        line("roster", {Role::mcn, Role::ops}, parties, &PartiesReader::roster,
             {fieldOutOfRange, badRequest, fieldMissing, notFound}),
        line("contracts", kEntrySides, parties, &PartiesReader::contracts, {fieldOutOfRange, badRequest}),
        line("applications", kEntrySides, parties, &PartiesReader::applications, {fieldOutOfRange, badRequest}),
        line("invitations", {Role::brand}, parties, &PartiesReader::invitations, kPage),
        line("import_batches", {Role::ops, Role::mcn, Role::brand}, parties, &PartiesReader::importBatches, kPage),
        line("import_refusals", {Role::ops, Role::mcn, Role::brand}, parties, &PartiesReader::importRefusals,
             {fieldOutOfRange, notFound}),
        line("parties", kEveryone, parties, &PartiesReader::parties, {fieldOutOfRange, badRequest}),
        line("users", kEveryone, parties, &PartiesReader::users, {fieldOutOfRange, notFound}),
        line("rules", kEveryone, parties, &PartiesReader::rules, kPage),
        line("notifications", kEveryone, parties, &PartiesReader::notifications, kPage),
    };
}

std::vector<QuerySpec> orderQueries()
{
    using orders::OrderReader;
    using orders::ProjectReader;
    constexpr auto orders = &Features::orderReader;
    constexpr auto projects = &Features::projectReader;
    return {
        line("projects", kProjectSides, projects, &ProjectReader::projects, {fieldTooLong, fieldOutOfRange}),
        line("project", kProjectSides, projects, &ProjectReader::project, {notFound}),
        line("briefs", kProjectSides, projects, &ProjectReader::briefs, {fieldTooLong, fieldOutOfRange, notFound}),
        line("brief", kProjectSides, projects, &ProjectReader::brief, {notFound}),
        line("orders", kEveryone, orders, &OrderReader::orders, {badRequest, fieldTooLong, fieldOutOfRange}),
        line("order", kEveryone, orders, &OrderReader::order, {notFound}),
        line("inbox", {Role::mcn, Role::creator}, orders, &OrderReader::inbox, {badRequest, fieldTooLong}),
        line("order.cancel_preview", kOrderSides, orders, &OrderReader::cancelPreview,
             {notFound, orderStateForbids, badRequest}),
        line("order.proof", kEveryone, orders, &OrderReader::proof, {notFound}),
        line("disputes", kOps, orders, &OrderReader::disputes, {badRequest, fieldTooLong}),
    };
}

std::vector<QuerySpec> accountQueries()
{
    using accounts::AccountReader;
    constexpr auto accounts = &Features::accountReader;
    return {
        line("account", kEveryone, accounts, &AccountReader::account, {notFound}),
        line("statement", kEveryone, accounts, &AccountReader::statement, {notFound, fieldOutOfRange}),
        line("withdrawals", kEveryone, accounts, &AccountReader::withdrawals, kPage),
        line("closures", kOps, accounts, &AccountReader::closures, kPage),
        line("closure", kEveryone, accounts, &AccountReader::closure, {}),
        line("account.bank_changes", kEveryone, accounts, &AccountReader::bankChanges, {}),
        line("account.close.blockers", kEveryone, accounts, &AccountReader::blockers, {notFound}),
    };
}

std::vector<QuerySpec> insightQueries()
{
    using insight::Insight;
    constexpr auto insight = &Features::insight;
    return {
        line("summary", kOps, insight, &Insight::summary, {periodInvalid}),
        line("funnel", kOps, insight, &Insight::funnel, {periodInvalid}),
        line("gmv_trend", kOps, insight, &Insight::gmvTrend, {periodInvalid}),
        line("category_heat", kOps, insight, &Insight::categoryHeat, {periodInvalid}),
        line("drill", kOps, insight, &Insight::drill, {periodInvalid, fieldMissing, fieldOutOfRange}),
        line("review_queue", kOps, insight, &Insight::reviewQueue, kPage),
        line("entry_cases", kOps, insight, &Insight::entryCases, kPage),
        line("audit", kEveryone, &Features::auditReader, &AuditReader::audit, kPage),
    };
}

template <class Value>
const QuerySpec *findBy(Value QuerySpec::*member, const Value &value)
{
    const auto &table = queryTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const QuerySpec &spec) { return spec.*member == value; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

const std::vector<QuerySpec> &queryTable()
{
    static const std::vector<QuerySpec> table = [] {
        std::vector<QuerySpec> all;
        for (auto &part : {discoveryQueries(), partyQueries(), orderQueries(), accountQueries(), insightQueries()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return table;
}

const QuerySpec *findQuery(std::string_view name)
{
    return findBy(&QuerySpec::name, name);
}

const QuerySpec *findQuery(std::type_index type)
{
    return findBy(&QuerySpec::type, type);
}

} // namespace workspace
