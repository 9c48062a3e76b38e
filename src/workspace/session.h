#pragma once

#include "parties/actor.h"

#include <string>

namespace workspace {

/// Who is signed in: what every command and query is asked with. A value; it can be kept and copied. It stays good
/// until the user or his party is closed, his password is changed in another session, or a backup from before is
/// restored: the door looks at each command and query.
struct Session
{
    parties::Actor actor;
    std::string login;
    std::string userName;
    std::string partyName;
    std::string partyStatus;         ///< active, closing
    std::int64_t failuresBefore = 0; ///< failed sign-ins in a row before this one
    std::int64_t record = 0;         ///< the audit record of the sign-in, and its hash: where they are no longer in the
    std::string recordHash;          ///< chain, the ids may be those of others
    std::string passwordMark;        ///< of the password as it was then (Parties::passwordMark)
};

} // namespace workspace
