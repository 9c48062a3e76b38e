#include "parties/actor.h"

namespace parties {

const std::vector<Role> &allOf(Role)
{
    static const std::vector<Role> roles = {Role::brand,    Role::mcn, Role::creator,
                                            Role::provider, Role::ops, Role::system};
    return roles;
}

std::string_view toText(Role role)
{
    switch (role) {
    case Role::brand:
        return "brand";
    case Role::mcn:
        return "mcn";
    case Role::creator:
        return "creator";
    case Role::provider:
        return "provider";
    case Role::ops:
        return "ops";
    case Role::system:
        return "system";
    }
    return "system";
}

std::optional<Role> roleOfPartyKind(std::string_view kind)
{
    if (kind == "platform")
        return Role::ops;
    for (const Role role : {Role::brand, Role::mcn, Role::creator, Role::provider}) {
        if (toText(role) == kind)
            return role;
    }
    return std::nullopt;
}

} // namespace parties
