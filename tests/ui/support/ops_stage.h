#pragma once

#include "ui/frame/page.h"
#include "ui/workspace/core.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace test {

/// A copy of the sample database and a core on it, for each test; the sample is made once for the whole program.
class OpsStage : public testing::Test
{
protected:
    OpsStage();

    /// Signs in anew; pages that stand are the former person's.
    void signIn(const QString &login);
    /// Shows the page at the size of a window and lets it ask.
    void show(ui::Page &page);
    /// Longer than waitUntil: the sample's figures take their time on a busy machine.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &done);

    /// Asks as the signed-in person and waits for the answer.
    template <class Query>
    typename Query::Answer ask(const Query &query)
    {
        std::optional<base::Result<typename Query::Answer>> answer;
        core.ask(&m_context, query,
                 [&answer](base::Result<typename Query::Answer> given) { answer = std::move(given); });
        EXPECT_TRUE(waitFor([&answer] { return answer.has_value(); }));
        EXPECT_TRUE(answer->ok());
        return answer->ok() ? std::move(**answer) : typename Query::Answer{};
    }

    /// Gives a command as the signed-in person and waits until it is done.
    template <class Command>
    void give(const Command &command)
    {
        bool done = false;
        core.execute(&m_context, command, ui::Core::newKey(),
                     [&done](const base::Result<typename Command::Outcome> &outcome) {
                         EXPECT_TRUE(outcome.ok());
                         done = true;
                     });
        EXPECT_TRUE(waitFor([&done] { return done; }));
    }

    QTemporaryDir folder;
    ui::Core core;

private:
    QObject m_context;
};

} // namespace test
