#pragma once

#include "workspace/sample/sample.h"
#include "workspace/sample/sample_random.h"
#include "workspace/workspace.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace workspace {

/// Ends the program with what the door said: a sample that is refused something is a bug of the sample.
[[noreturn]] void sampleRefused(std::string_view what, const base::Error &error);

template <class T>
T must(std::string_view what, base::Result<T> result)
{
    if (!result.ok())
        sampleRefused(what, result.error());
    return std::move(result).value();
}

/// Where the sample is played: the open workspace, its clock that walks from the first day to `now`, and who is signed
/// in. Everything is given out for a time; the clock's own work is done in between, as it would be by an app that runs.
class SampleStage
{
public:
    SampleStage(Workspace &workspace, base::ManualClock &clock, base::Timestamp now)
        : m_workspace(workspace), m_clock(clock), m_now(now), m_nextTick(clock.now())
    {}

    [[nodiscard]] base::Timestamp now() const { return m_now; } ///< where the sample ends
    [[nodiscard]] base::Timestamp ago(std::chrono::milliseconds by) const { return m_now - by; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }

    /// Plans something. What lies after now() never happens.
    void at(base::Timestamp when, std::function<void()> what);
    /// Keeps what plans speak of for as long as the stage stands.
    void keep(std::shared_ptr<void> owner) { m_kept.push_back(std::move(owner)); }
    /// Plays what is planned before `until`, and what that plans. Told how far the clock is, from 0 to 1.
    void play(base::Timestamp until, const std::function<void(double)> &progress);

    /// Signs in once; later sessions of the same log-in are the same.
    const Session &session(const std::string &login);

    template <class Command>
    auto does(const Session &session, const Command &command)
    {
        const CommandSpec *spec = findCommand(std::type_index(typeid(Command)));
        return must(spec->name, m_workspace.execute(session, command));
    }
    template <class Query>
    auto asks(const Session &session, const Query &query)
    {
        const QuerySpec *spec = findQuery(std::type_index(typeid(Query)));
        return must(spec->name, m_workspace.ask(session, query));
    }
    /// Sends a one-time code and reads it where its user would: in the notifications.
    std::string code(const Session &session, accounts::CodePurpose purpose);

private:
    void walkTo(base::Timestamp at);

    Workspace &m_workspace;
    base::ManualClock &m_clock;
    base::Timestamp m_now;
    base::Timestamp m_nextTick;
    std::int64_t m_planned = 0;
    std::map<std::pair<base::Timestamp, std::int64_t>, std::function<void()>> m_plan;
    std::map<std::string, Session> m_sessions;
    std::vector<std::shared_ptr<void>> m_kept;
};

} // namespace workspace
