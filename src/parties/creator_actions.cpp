#include "parties/creator_actions.h"

#include <algorithm>

namespace parties {

bool areMet(const std::vector<EntryCondition> &conditions)
{
    return std::all_of(conditions.begin(), conditions.end(), [](const EntryCondition &one) { return one.met; });
}

std::string phaseOf(const ContractView &contract, base::Timestamp now)
{
    if (contract.state == "ended")
        return contract.state;
    if (now < contract.startsAt)
        return "upcoming";
    return now < contract.endsAt ? "running" : "over";
}

bool canUnbindNow(const Actor &reader, base::Timestamp now, const CreatorSituation &situation)
{
    const bool isHeld = reader.role == Role::creator && situation.contract && situation.contract->exclusive &&
                        now < situation.contract->endsAt;
    return situation.isBound && situation.isReaders && situation.running == 0 && !isHeld;
}

std::vector<std::string> creatorActions(const Actor &reader, base::Timestamp now, const CreatorSituation &situation)
{
    const bool isOps = reader.role == Role::ops;
    const bool isMcn = reader.role == Role::mcn;
    std::vector<std::string> actions;
    const auto allow = [&](const char *command, bool allowed) {
        if (allowed)
            actions.emplace_back(command);
    };
    const bool isOpen = situation.entryState == "pool" || situation.entryState == "refused";
    const bool isWaiting = situation.entryState == "applied" && isOps;
    allow("creator.update", situation.isReaders);
    allow("creator.apply", situation.isReaders && !isOps && isOpen && areMet(situation.conditions));
    allow("creator.admit", isWaiting && areMet(situation.conditions) && situation.appliedBy != reader.user);
    allow("creator.refuse", isWaiting);
    allow("creator.bind", (isOps || isMcn) && !situation.isBound && situation.running == 0);
    allow("creator.unbind", situation.isReaders && situation.isBound);
    allow("contract.sign", isMcn && situation.isReaders && situation.isBound && !situation.isUnbindRequested &&
                               !(situation.contract && now < situation.contract->endsAt));
    return actions;
}

std::vector<std::string> contractActions(const Actor &reader, const ContractView &contract)
{
    const bool mayEnd = reader.role == Role::ops || (reader.role == Role::mcn && contract.mcn == reader.party);
    return contract.state == "active" && mayEnd ? std::vector<std::string>{"contract.end"} : std::vector<std::string>{};
}

std::vector<std::string> applicationActions(const Actor &reader, UserId appliedBy, const ApplicationView &application)
{
    if (reader.role != Role::ops || application.state != "waiting")
        return {};
    if (application.conditionsNow && areMet(*application.conditionsNow) && appliedBy != reader.user)
        return {"creator.admit", "creator.refuse"};
    return {"creator.refuse"};
}

} // namespace parties
