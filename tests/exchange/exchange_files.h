#pragma once

#include "exchange/creator_reader.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace exchange_test {

/// A file of tests/data/exchange.
inline std::filesystem::path dataFile(const std::string &name)
{
    return std::filesystem::path(XINGTU_TEST_DATA) / "exchange" / name;
}

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// A folder that goes away with the object, and files in it.
class ScratchDirectory
{
public:
    [[nodiscard]] std::filesystem::path path(const std::string &name) const { return m_folder.file(name); }
    [[nodiscard]] std::filesystem::path write(const std::string &name, const std::string &bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

private:
    support::TemporaryFolder m_folder;
};

/// Everything that a reading hands out.
struct Collected
{
    std::vector<exchange::CreatorRecord> records;
    std::vector<std::int64_t> lines;
    std::vector<exchange::RowIssue> issues;
    exchange::ReadSummary summary;
    std::string error; ///< name of the code when the reading was refused

    [[nodiscard]] const exchange::CreatorRecord *find(const std::string &platformId) const
    {
        for (const auto &record : records)
            if (record.platformId == platformId)
                return &record;
        return nullptr;
    }
    [[nodiscard]] const exchange::RowIssue *issueOn(std::int64_t line, exchange::RowReason reason) const
    {
        for (const auto &issue : issues)
            if (issue.line == line && issue.reason == reason)
                return &issue;
        return nullptr;
    }
};

inline Collected collect(const std::filesystem::path &file, const exchange::Mapping &mapping = {})
{
    Collected all;
    exchange::ReadHooks hooks;
    hooks.record = [&](exchange::CreatorRecord &&record, std::int64_t line) {
        all.records.push_back(std::move(record));
        all.lines.push_back(line);
    };
    hooks.issue = [&](const exchange::RowIssue &issue) { all.issues.push_back(issue); };
    const auto summary = exchange::readCreators(file, mapping, hooks);
    if (summary.ok())
        all.summary = *summary;
    else
        all.error = std::string(base::codeName(summary.error().code)) + ": " + base::toMessage(summary.error());
    return all;
}

} // namespace exchange_test
