#include "workspace/sample/sample_stage.h"

#include <algorithm>
#include <cassert>
#include <cstdio>
#include <cstdlib>

namespace workspace {
namespace {

/// An app that stands open lets the clock act at once; the sample looks as often as a day has quarters.
constexpr std::int64_t kTickHours = 6;

} // namespace

void sampleRefused(std::string_view what, const base::Error &error)
{
    std::fprintf(stderr, "sample data: %.*s was refused: %s %s\n", static_cast<int>(what.size()), what.data(),
                 base::toMessage(error).c_str(), error.details.dump().c_str());
    assert(!"a command of the sample data was refused");
    std::abort();
}

void SampleStage::at(base::Timestamp when, std::function<void()> what)
{
    if (when <= m_now)
        m_plan.emplace(std::pair(std::max(when, m_clock.now()), m_planned++), std::move(what));
}

void SampleStage::walkTo(base::Timestamp at)
{
    while (m_nextTick <= at) {
        m_clock.set(m_nextTick);
        if (m_workspace.isAnythingDue())
            (void)m_workspace.tick();
        m_nextTick = m_nextTick + base::hours(kTickHours);
    }
    m_clock.set(at);
}

void SampleStage::play(base::Timestamp until, const std::function<void(double)> &progress)
{
    const base::Timestamp from = m_clock.now();
    const auto whole = static_cast<double>(std::max<std::int64_t>(1, (until - from).count()));
    while (!m_plan.empty() && m_plan.begin()->first.first <= until) {
        const auto next = m_plan.extract(m_plan.begin());
        walkTo(next.key().first);
        next.mapped()();
        progress(static_cast<double>((m_clock.now() - from).count()) / whole);
    }
    walkTo(until);
    if (m_workspace.isAnythingDue())
        (void)m_workspace.tick();
    progress(1);
}

const Session &SampleStage::session(const std::string &login)
{
    const auto found = m_sessions.find(login);
    if (found != m_sessions.end())
        return found->second;
    return m_sessions.emplace(login, must("signing in as " + login, m_workspace.signIn(login, kSamplePassword)))
        .first->second;
}

std::string SampleStage::code(const Session &session, accounts::CodePurpose purpose)
{
    const auto sent = does(session, accounts::SendCode{purpose});
    const auto mine = asks(session, parties::NotificationsQuery{.unread = true, .limit = 20, .offset = {}});
    const auto found = std::find_if(mine.rows.begin(), mine.rows.end(), [&](const parties::NotificationView &one) {
        return one.subject == "code" && one.subjectId && one.subjectId->value == sent.code.value;
    });
    assert(found != mine.rows.end());
    return found->details.at("code").get<std::string>();
}

} // namespace workspace
