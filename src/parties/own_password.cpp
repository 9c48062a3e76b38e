#include "parties/own_password.h"

#include "parties/party_store.h"
#include "parties/password.h"
#include "parties/sign_in.h"

#include <cassert>

namespace parties {

using base::ErrorCode;

base::Result<> checkOwnPassword(storage::Database &database, const std::string &password, Context &context)
{
    PartyStore store(database);
    const auto user = store.findUser(context.actor.user);
    assert(user && "a user who acts and is not there");
    if (context.now < user->lockedUntil)
        return base::refuse(ErrorCode::signInLocked, {{"until", base::toIsoText(user->lockedUntil)}});
    if (isPasswordOf(user->passwordHash, password)) {
        if (user->failedSignIns > 0) {
            store.setFailedSignIns(user->id, 0, lockedUntilAfter(0, context.now));
            context.touched(base::Topic::users, user->id);
        }
        return {};
    }
    const std::int64_t failures = user->failedSignIns + 1;
    store.setFailedSignIns(user->id, failures, lockedUntilAfter(failures, context.now));
    context.touched(base::Topic::users, user->id);
    context.keepOnRefusal = true;
    return ErrorCode::passwordWrong;
}

} // namespace parties
