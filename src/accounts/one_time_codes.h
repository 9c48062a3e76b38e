#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "parties/directory.h"

#include <functional>

namespace accounts {

/// A number in [0, bound), each equally likely.
using RandomSource = std::function<std::uint32_t(std::uint32_t bound)>;
/// libsodium's randombytes_uniform.
[[nodiscard]] std::uint32_t secureRandom(std::uint32_t bound);

/// What a code's hash costs. Six digits are a million guesses: a plain or keyed fast hash of them falls to one second
/// of work on a copied file, while argon2id at libsodium's interactive cost (64 MiB, two passes, some 0.1 s) asks about
/// a day for them all, far longer than the code lives.
enum class CodeCost {
    interactive,
    minimal, ///< for tests that send thousands of codes
};

/// Six-digit one-time codes of one user for one purpose: stored hashed, good for a few minutes and a few tries (rules
/// code_minutes, code_tries), one open at a time, shown to the user's own log-in by a notification from which the
/// digits are taken out as soon as the code is used or void.
class OneTimeCodes
{
public:
    OneTimeCodes(storage::Database &database, RandomSource random, CodeCost cost)
        : m_database(database), m_directory(database), m_random(std::move(random)), m_cost(cost)
    {}

    struct Sent
    {
        CodeId id;
        base::Timestamp expiresAt;
        std::int64_t tries = 0;
    };
    /// To the actor. Voids his open code of that purpose. Refuses with codeTooSoon {from}.
    base::Result<Sent> send(CodePurpose purpose, parties::Context &context);

    /// Spends the actor's open code. Refuses with codeMissing, codeExpired {until}, codeWrong {tries_left}; a wrong
    /// code has counted a try even so (context.keepOnRefusal), and the last one voids the code. Nothing else may have
    /// been written before by the same command.
    base::Result<> spend(CodePurpose purpose, std::string_view code, parties::Context &context);

private:
    void end(CodePurpose purpose, const OneTimeCode &code, std::string_view state, parties::Context &context);

    storage::Database &m_database;
    parties::Directory m_directory;
    RandomSource m_random;
    CodeCost m_cost;
};

} // namespace accounts
