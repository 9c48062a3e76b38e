#pragma once

#include "base/describe.h"
#include "parties/creator_imports.h"
#include "parties/parties_reader.h"
#include "support/parties_stage.h"

#include <gtest/gtest.h>

namespace support {

/// A stage with the queries of parties and imports.
struct ReaderStage : PartiesStage
{
    parties::PartiesReader reader{database(), running};
    parties::CreatorImports imports{database(), running};

    template <class Query>
    typename Query::Answer
    ask(const parties::Actor &actor,
        base::Result<typename Query::Answer> (parties::PartiesReader::*verb)(const parties::Actor &, base::Timestamp,
                                                                             const Query &),
        const Query &query = {})
    {
        auto answer = (reader.*verb)(actor, now, query);
        EXPECT_TRUE(answer.ok()) << (answer.ok() ? "" : base::toMessage(answer.error()));
        return answer.ok() ? std::move(answer).value() : typename Query::Answer{};
    }
    parties::StandingAnswer standingFor(const parties::Actor &actor, parties::CreatorId creator)
    {
        return ask(actor, &parties::PartiesReader::standing, {creator});
    }
    parties::ImportBatchId import(const parties::Actor &actor, const std::vector<parties::SourcedProfile> &rows,
                                  const std::string &file = "list.csv")
    {
        auto context = this->context(actor);
        parties::ImportBatchId batch;
        database().transact([&] {
            batch = imports.begin(context, {file, "hash"});
            imports.upsertCreators(context, batch, rows);
        });
        return batch;
    }
    /// Bound to the MCN and waiting for admission.
    parties::CreatorId apply(const parties::Actor &mcn, const std::string &name, std::int64_t follower)
    {
        const auto creator = makePoolCreator(name, follower);
        EXPECT_TRUE(by(mcn, &parties::Parties::bindCreator, {creator, std::nullopt}).ok());
        EXPECT_TRUE(by(mcn, &parties::Parties::applyForEntry, {creator}).ok());
        return creator;
    }
    void setFollower(parties::CreatorId creator, std::int64_t follower)
    {
        parties::UpdateCreator update;
        update.creator = creator;
        update.follower = follower;
        EXPECT_TRUE(by(ops, &parties::Parties::updateCreator, update).ok());
    }
};

inline parties::SourcedProfile rowOf(std::int64_t line, const std::string &id, const std::string &name,
                                     std::optional<std::int64_t> follower)
{
    parties::SourcedProfile row;
    row.line = line;
    row.profile.platform = "douyin";
    row.profile.platformId = id;
    row.profile.nickName = name;
    row.profile.follower = follower;
    return row;
}

} // namespace support
