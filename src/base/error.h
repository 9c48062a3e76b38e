#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace base {

/// Every reason for which a request can be refused. The code travels (JSON, exit texts, translations by ui/), its
/// figures travel in Error::details. One line a code stands in error_codes.inc, with the details that it carries.
enum class ErrorCode {
#define XINGTU_ERROR_CODE(name, text) name,
#include "base/error_codes.inc"
#undef XINGTU_ERROR_CODE
};

/// "followers_too_few" for ErrorCode::followersTooFew: the name in JSON and in documents.
[[nodiscard]] std::string_view codeName(ErrorCode code);

/// The plain English sentence of a code with its `{figure}` places, as it stands in error_codes.inc.
[[nodiscard]] std::string_view messageTemplate(ErrorCode code);

/// Every code, in the order of error_codes.inc.
[[nodiscard]] const std::vector<ErrorCode> &allErrorCodes();

/// A refusal: something that the user can mend. `details` is an object of the figures that the code's line names.
/// Money figures end in `_fen`, times are ISO 8601.
struct Error
{
    ErrorCode code = ErrorCode::internal;
    nlohmann::json details = nlohmann::json::object();
};

/// The message template of the code with the details filled in (English, for the command line and for logs).
[[nodiscard]] std::string toMessage(const Error &error);

/// {"code": …, "message": …, "details": {…}}
[[nodiscard]] nlohmann::json toJson(const Error &error);

/// The other way. REQUIRES: what toJson() wrote.
[[nodiscard]] Error errorFromJson(const nlohmann::json &json);

} // namespace base
