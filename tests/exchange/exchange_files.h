#pragma once

#include "exchange/creator_reader.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>
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

/// A directory that is removed with everything in it.
class ScratchDirectory
{
public:
    ScratchDirectory()
    {
        static std::atomic<int> count{0};
        m_path = std::filesystem::temp_directory_path() /
                 ("xingtu-exchange-" + std::to_string(getpid()) + "-" + std::to_string(count++));
        std::filesystem::create_directories(m_path);
    }
    ~ScratchDirectory()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchDirectory(const ScratchDirectory &) = delete;
    ScratchDirectory &operator=(const ScratchDirectory &) = delete;

    [[nodiscard]] std::filesystem::path path(const std::string &name) const { return m_path / name; }
    [[nodiscard]] std::filesystem::path write(const std::string &name, const std::string &bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

private:
    std::filesystem::path m_path;
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
