#include "base/describe.h"

#include <algorithm>
#include <charconv>
#include <string_view>

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

std::string JsonReading::path() const
{
    std::string written;
    for (const Step &step : m_path) {
        if (step.member == nullptr)
            written += "[" + std::to_string(step.index) + "]";
        else
            written += (written.empty() ? "" : ".") + std::string(step.member);
    }
    return written;
}

bool JsonReading::fail(const std::string &reason)
{
    if (!m_error)
        m_error = badField(m_path.empty() ? "request" : path(), reason);
    return false;
}

bool JsonReading::failMissing(const char *member)
{
    enter(member);
    if (!m_error)
        m_error = refuse(ErrorCode::fieldMissing, {{"field", path()}});
    return false;
}

bool JsonReading::failUnknown(const std::string &member)
{
    enter(member.c_str());
    const bool went = fail("there is no such field");
    leave();
    return went;
}

bool JsonReading::read(const nlohmann::json &json, std::int64_t &out)
{
    const auto number = integerFrom(json);
    if (!number)
        return fail("an integer is expected");
    out = *number;
    return true;
}

bool JsonReading::read(const nlohmann::json &json, double &out)
{
    if (!json.is_number())
        return fail("a number is expected");
    out = json.get<double>();
    return true;
}

bool JsonReading::read(const nlohmann::json &json, bool &out)
{
    if (!json.is_boolean())
        return fail("true or false is expected");
    out = json.get<bool>();
    return true;
}

bool JsonReading::read(const nlohmann::json &json, std::string &out)
{
    if (!json.is_string())
        return fail("a text is expected");
    out = json.get_ref<const std::string &>();
    return true;
}

bool JsonReading::read(const nlohmann::json &json, Money &out)
{
    const auto number = integerFrom(json);
    if (!number)
        return fail("an integer number of fen is expected");
    out = Money(*number);
    return true;
}

bool JsonReading::read(const nlohmann::json &json, Timestamp &out)
{
    const auto at = json.is_string() ? timestampFromIsoText(json.get_ref<const std::string &>()) : std::nullopt;
    if (!at)
        return fail("a time in ISO 8601, e.g. 2026-01-31T16:00:00Z, is expected");
    out = *at;
    return true;
}

bool JsonReading::readId(const nlohmann::json &json, std::int64_t &out)
{
    const auto number = integerFrom(json);
    if (!number || *number <= 0)
        return fail("an id, a decimal string, is expected");
    out = *number;
    return true;
}

ObjectReading::ObjectReading(const nlohmann::json &json, JsonReading &in) : m_json(json), m_in(in) {}

const nlohmann::json *ObjectReading::find(const char *name, Member kind)
{
    m_asked.push_back(name);
    if (m_in.error())
        return nullptr;
    const auto found = m_json.find(name);
    if (found != m_json.end() && (kind == Member::json || !found->is_null()))
        return &*found;
    if (kind == Member::required)
        m_in.failMissing(name);
    return nullptr;
}

bool ObjectReading::finish()
{
    if (m_in.error())
        return false;
    for (const auto &[name, ignored] : m_json.items()) {
        const bool isAsked = std::any_of(m_asked.begin(), m_asked.end(),
                                         [&, &given = name](std::string_view asked) { return given == asked; });
        if (!isAsked)
            return m_in.failUnknown(name);
    }
    return true;
}

void putMember(nlohmann::json &object, const char *name, nlohmann::json &&written, bool leaveNullAway)
{
    if (!leaveNullAway || !written.is_null())
        object[name] = std::move(written);
}

FieldInfo fieldOf(const char *name, std::string type, bool required)
{
    const char *unit = type == "money" ? "fen" : type == "time" ? "ISO 8601 UTC" : "";
    return {name, std::move(type), unit, required};
}

} // namespace base::detail
