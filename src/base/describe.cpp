#include "base/describe.h"

#include <charconv>

namespace base::detail {

Error badField(const std::string &field, const std::string &reason)
{
    return refuse(ErrorCode::badRequest, {{"field", field}, {"reason", reason}});
}

std::optional<std::int64_t> integerFrom(const nlohmann::json &json)
{
    if (json.is_number_integer()) {
        if (json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX)
            return std::nullopt;
        return json.get<std::int64_t>();
    }
    if (!json.is_string())
        return std::nullopt;
    const auto &text = json.get_ref<const std::string &>();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace base::detail
