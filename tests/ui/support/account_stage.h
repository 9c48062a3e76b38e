#pragma once

#include "tests/support/temporary_folder.h"
#include "ui/workspace/core.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

namespace test {

/// A database with an operator, a brand, an agency and three creators of its own, open in a Core: made through the
/// door, so that everything in it is as the product makes it.
class AccountStage
{
public:
    static constexpr const char *password = "xingtu-test-1";
    static constexpr std::int64_t toppedUpFen = 5'000'000;
    /// Of the creators: enough for entry, too few, enough but not bound.
    static constexpr std::int64_t followers[] = {128'000, 86'214, 230'000};

    /// Signs in as one of ops1, brand1, mcn1.
    explicit AccountStage(const char *login);

    /// Runs a command as somebody else of the same database and waits for it.
    template <class Command>
    void as(const char *login, const Command &command)
    {
        bool done = false;
        core.run(
            &context,
            [login = std::string(login), command](workspace::Workspace &workspace) -> base::Result<> {
                const auto session = workspace.signIn(login, password);
                if (!session)
                    return session.error();
                const auto outcome = workspace.execute(*session, command);
                return outcome ? base::Result<>() : base::Result<>(outcome.error());
            },
            [&](const base::Result<> &result) {
                EXPECT_TRUE(result.ok()) << (result.ok() ? "" : base::toMessage(result.error()));
                done = true;
            });
        EXPECT_TRUE(wait([&] { return done; }));
    }
    /// Asks as the one who is signed in, and waits.
    template <class Query>
    typename Query::Answer ask(const Query &query)
    {
        std::optional<typename Query::Answer> answer;
        core.ask(&context, query, [&](base::Result<typename Query::Answer> result) {
            EXPECT_TRUE(result.ok());
            answer = result.ok() ? *result : typename Query::Answer();
        });
        EXPECT_TRUE(wait([&] { return answer.has_value(); }));
        return answer.value_or(typename Query::Answer());
    }
    /// The newest one-time code among the notifications of the one who is signed in; empty when there is none.
    [[nodiscard]] QString newestCode();
    /// The creator with so many followers.
    [[nodiscard]] parties::CreatorId creatorWith(std::int64_t follower);

    /// As waitUntil, with time for hashes of codes and passwords.
    static bool wait(const std::function<bool()> &done);

    support::TemporaryFolder folder;
    QObject context;
    ui::Core core;
};

/// Whether a visible label, button or badge in `widget` says `words`.
[[nodiscard]] bool says(const QWidget &widget, const QString &words);
/// The visible button with these words; null when there is none.
[[nodiscard]] QAbstractButton *buttonSaying(const QWidget &widget, const QString &words);

} // namespace test
