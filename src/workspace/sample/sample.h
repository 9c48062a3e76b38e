#pragma once

#include "base/clock.h"

#include <functional>
#include <string>
#include <vector>

namespace workspace {

struct SampleOptions
{
    std::int64_t creators = 5'000;
    std::uint64_t seed = 7;
};

/// A log-in of the sample database.
struct SampleLogin
{
    std::string login;
    std::string role;      ///< brand, mcn, creator, provider, ops
    std::string partyName; ///< as the sample registers it
    std::string userName;
};

/// One password for every sample log-in.
inline constexpr const char *kSamplePassword = "xingtu";

/// brand1, brand2, mcn1, mcn2, creator1, provider1, ops1, ops2, in this order.
[[nodiscard]] const std::vector<SampleLogin> &sampleLogins();

/// Told of what is being made and how far it is, from 0 to 1.
using SampleProgress = std::function<void(const std::string &what, double part)>;

/// Fills a new database: a pool of creators with lognormal followers and prices that go with them, agencies with signed
/// rosters, brands with projects and briefs, orders in every state with their history over the last months, entry
/// applications, disputes, withdrawals, bank accounts, log-ins and closures that wait, all of it through the door and
/// the clock's own time-outs. The same seed and time give the same content. The file appears when it is complete and
/// sound; throws when `file` is there already.
void makeSample(const std::string &file, base::Timestamp now, const SampleOptions &options = {},
                const SampleProgress &progress = {});

} // namespace workspace
