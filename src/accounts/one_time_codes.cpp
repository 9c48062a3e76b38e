#include "accounts/one_time_codes.h"

#include "accounts/account_rules.h"
#include "accounts/code_store.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace accounts {
namespace {

constexpr std::uint32_t kCodes = 1'000'000;
constexpr std::string_view kSubject = "code";

std::string sixDigits(std::uint32_t number)
{
    const std::string digits = std::to_string(number);
    return std::string(6 - digits.size(), '0') + digits;
}

std::string hashOf(const std::string &code, CodeCost cost)
{
    const bool minimal = cost == CodeCost::minimal;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool ready = sodium_init() >= 0;
    const bool done =
        ready && crypto_pwhash_str(hash.data(), code.data(), code.size(),
                                   minimal ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                   minimal ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    assert(done && "no memory for a code's hash");
    (void)done;
    return hash.data();
}

bool isCodeOf(const std::string &hash, std::string_view code)
{
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.c_str(), code.data(), code.size()) == 0;
}

} // namespace

std::uint32_t secureRandom(std::uint32_t bound)
{
    const bool ready = sodium_init() >= 0;
    assert(ready);
    (void)ready;
    return randombytes_uniform(bound);
}

base::Result<OneTimeCodes::Sent> OneTimeCodes::send(CodePurpose purpose, parties::Context &context)
{
    CodeStore store(m_database);
    const UserId user = context.actor.user;
    const auto sent = store.listSentSince(user, purpose, context.now - base::hours(1));
    if (!sent.empty()) {
        base::Timestamp from = sent.front() + kCodePause;
        if (std::int64_t(sent.size()) >= kCodesPerHour)
            from = std::max(from, sent[static_cast<std::size_t>(kCodesPerHour - 1)] + base::hours(1));
        if (context.now < from)
            return base::refuse(base::ErrorCode::codeTooSoon, {{"from", base::toIsoText(from)}});
    }
    if (const auto open = store.findOpen(user, purpose))
        end(purpose, *open, "void", context);

    const parties::Rules rules = m_directory.currentRules();
    const std::string code = sixDigits(m_random(kCodes));
    Sent outcome;
    outcome.expiresAt = context.now + std::chrono::minutes(rules.codeMinutes);
    outcome.tries = rules.codeTries;
    outcome.id = store.add(user, purpose, hashOf(code, m_cost), context.now, outcome.expiresAt);
    m_directory.notifyUser(user, "one_time_code", kSubject, outcome.id.value,
                           {{"purpose", toText(purpose)}, {"code", code}}, outcome.expiresAt, context);
    return outcome;
}

base::Result<> OneTimeCodes::spend(CodePurpose purpose, std::string_view code, parties::Context &context)
{
    CodeStore store(m_database);
    const auto open = store.findOpen(context.actor.user, purpose);
    if (!open)
        return base::ErrorCode::codeMissing;
    if (context.now >= open->expiresAt)
        return base::refuse(base::ErrorCode::codeExpired, {{"until", base::toIsoText(open->expiresAt)}});
    if (!isCodeOf(open->hash, code)) {
        const std::int64_t left = std::max<std::int64_t>(m_directory.currentRules().codeTries - open->tries - 1, 0);
        store.setTries(open->id, open->tries + 1);
        if (left == 0)
            end(purpose, *open, "void", context);
        context.keepOnRefusal = true;
        return base::refuse(base::ErrorCode::codeWrong, {{"tries_left", left}});
    }
    end(purpose, *open, "used", context);
    return {};
}

void OneTimeCodes::end(CodePurpose purpose, const OneTimeCode &code, std::string_view state, parties::Context &context)
{
    CodeStore(m_database).setState(code.id, state);
    m_directory.rewriteNotification(context.actor.user, kSubject, code.id.value,
                                    {{"purpose", toText(purpose)}, {"state", state}}, context);
}

} // namespace accounts
