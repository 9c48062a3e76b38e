#include "parties/bank_account.h"

#include "base/text.h"

namespace parties {

base::Result<> checkBankAccount(std::string_view account)
{
    XINGTU_TRY(base::checkText("bank_account", account, 100));
    int run = 0;
    for (const char c : account) {
        if (c == ' ' || c == '-')
            continue;
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        if (run > 6)
            return base::refuse(
                base::ErrorCode::badRequest,
                {{"field", "bank_account"}, {"reason", "give it masked: the bank and the last four digits"}});
    }
    return {};
}

} // namespace parties
