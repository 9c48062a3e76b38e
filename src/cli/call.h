#pragma once

#include "workspace/locations.h"
#include "workspace/workspace.h"

#include <memory>
#include <optional>
#include <string>

namespace cli {

/// How a call ends: the exit code of the program.
enum class Exit {
    done = 0,
    refused = 1, ///< by a rule; standard error has the code and its figures
    usage = 2,   ///< the call itself makes no sense
    failed = 3,  ///< the machine or a file failed
    found = 4,   ///< a check found something
};

/// What stands before the verb.
struct GlobalOptions
{
    std::string database = workspace::defaultDatabase();
    std::string login;
    std::string now; ///< ISO 8601, checked by the parser
    bool json = false;
};

/// One call of the program: its options, its clock, and the database once it is open.
///
/// What ends a call early is told on standard error, with --json as {"error": {code, message, details}}; the functions
/// that tell it give back the exit, so that a verb says `return call.refused(error);`.
class Call
{
public:
    explicit Call(const GlobalOptions &options);

    [[nodiscard]] bool json() const { return m_options.json; }
    [[nodiscard]] const std::string &file() const { return m_options.database; }
    [[nodiscard]] bool hasGivenTime() const { return !m_options.now.empty(); }
    [[nodiscard]] const base::Clock &clock() const { return *m_clock; }

    /// Opens the database. --now is a usage error unless the database has the simulated clock.
    Exit open();
    /// Opens it and signs in as --as, with $XINGTU_PASSWORD or what is answered to a prompt.
    Exit signIn();
    /// REQUIRES: open() was done.
    [[nodiscard]] workspace::Workspace &workspace() { return *m_workspace; }
    /// REQUIRES: signIn() was done.
    [[nodiscard]] const workspace::Session &session() const { return m_session; }
    /// $XINGTU_PASSWORD, or what is answered to a prompt that does not show it. Nothing without a terminal.
    [[nodiscard]] static std::optional<std::string> password(const std::string &login);

    /// A refusal ends with `refused`, or with `failed` when a file could not be read or written or is damaged.
    Exit refused(const base::Error &error) const;
    Exit usage(const std::string &message) const;
    Exit failed(const std::string &code, const std::string &message) const;

    /// One JSON document on standard output.
    static void write(const nlohmann::json &document);

private:
    GlobalOptions m_options;
    std::unique_ptr<base::Clock> m_clock;
    std::unique_ptr<workspace::Workspace> m_workspace;
    workspace::Session m_session;
};

/// Tells on standard error why a call ends, as a sentence or as {"error": …}.
void tellError(bool json, const std::string &code, const std::string &message,
               const nlohmann::json &details = nlohmann::json::object());

/// JSON as text; what is not UTF-8 in it is replaced.
[[nodiscard]] std::string toText(const nlohmann::json &document);

/// Reads a request: JSON, @FILE with JSON in it, or nothing for {}. The exit is `usage` for text that is no JSON, and
/// `failed` for a file that cannot be read; then it was told.
struct Request
{
    Exit exit = Exit::done;
    nlohmann::json json;
};
[[nodiscard]] Request readRequest(const Call &call, const std::string &text);

/// The whole of a file; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> readFile(const std::string &path);

} // namespace cli
