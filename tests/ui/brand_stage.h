#pragma once

#include "ui/async/jobs.h"
#include "ui/workspace/core.h"

#include <QTemporaryDir>

#include <memory>

namespace test {

/// A database file made through the door: an operator, an MCN, a brand with money and a pool of creators of whom some
/// are admitted. Made once for each size and copied for each test; the brand is signed in on its Core.
class BrandStage
{
public:
    static constexpr int admitted = 12;
    static constexpr qint64 toppedUpFen = 20'000'000;

    explicit BrandStage(int creators = 300, const QString &login = QStringLiteral("brand1"));

    /// Until the core has nothing on its way and its replies are handled.
    void settle();
    /// Asks the core and waits for the answer.
    template <class Query>
    base::Result<typename Query::Answer> ask(const Query &query)
    {
        std::optional<base::Result<typename Query::Answer>> answer;
        core.ask(&context, query, [&](base::Result<typename Query::Answer> given) { answer = std::move(given); });
        waitFor([&] { return answer.has_value(); });
        return std::move(*answer);
    }
    /// The admitted creators, the most followers first.
    std::vector<discovery::CreatorRow> orderable();
    void waitFor(const std::function<bool()> &done);

    QTemporaryDir folder;
    QObject context;
    ui::Jobs jobs;
    ui::Core core;
};

} // namespace test
