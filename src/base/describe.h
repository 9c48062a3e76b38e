#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

/// Commands, queries and their answers are plain structs that list their fields once:
///
///     struct TopUp
///     {
///         base::Money amount;
///         std::optional<std::string> note;
///
///         static void describe(auto &self, auto &&field)
///         {
///             field("amount_fen", self.amount);
///             field("note", self.note);
///         }
///     };
///
/// From that one list come reading from JSON, writing to JSON, the request hash and docs/commands.md.
/// JSON shapes: Id → decimal string · Money → integer 分, its name ends in `_fen` · Timestamp → ISO 8601 in UTC ·
/// enum → the text of `toText(enum)` / `fromText(text, Tag)` found next to it · optional → absent or null ·
/// vector → array · described struct → object.
namespace base {

struct AnyField
{
    template <class T>
    void operator()(const char *, T &) const
    {}
};

template <class T>
concept Described = requires(T &value)
{
    T::describe(value, AnyField{});
};

/// One line of the field list of a command or query.
struct FieldInfo
{
    std::string name;
    std::string type; ///< id, money, time, integer, number, text, flag, json, one of a|b|c, list of …, object
    std::string unit; ///< fen, ISO 8601 UTC, …, or empty
    bool required = false;
};

/// An enum that travels as text offers `const std::vector<E> &allOf(E)` and `std::string_view toText(E)` in its
/// namespace.
template <class E>
concept TextEnum = std::is_enum_v<E> && requires(E value)
{
    {
        toText(value)
        } -> std::convertible_to<std::string_view>;
    allOf(value);
};

namespace detail {

template <class T>
struct IsId : std::false_type
{};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type
{};
template <class T>
struct IsOptional : std::false_type
{};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template <class T>
struct IsVector : std::false_type
{};
template <class T>
struct IsVector<std::vector<T>> : std::true_type
{};

Error badField(const std::string &field, const std::string &reason);
std::optional<std::int64_t> integerFrom(const nlohmann::json &json);

/// Where a reading stands in the request, and what it refused first. Each read() and fail() gives whether it went well.
/// Nothing here depends on what is read, so that a command compiles into little more than its list of fields.
class JsonReading
{
public:
    void enter(const char *member) { m_path.push_back({member, 0}); }
    void enter(std::size_t index) { m_path.push_back({nullptr, index}); }
    void leave() { m_path.pop_back(); }

    bool fail(const std::string &reason);
    bool failMissing(const char *member);
    bool failUnknown(const std::string &member);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    bool read(const nlohmann::json &json, std::int64_t &out);
    bool read(const nlohmann::json &json, double &out);
    bool read(const nlohmann::json &json, bool &out);
    bool read(const nlohmann::json &json, std::string &out);
    bool read(const nlohmann::json &json, Money &out);
    bool read(const nlohmann::json &json, Timestamp &out);
    bool readId(const nlohmann::json &json, std::int64_t &out);

private:
    struct Step
    {
        const char *member; ///< null: an index
        std::size_t index;
    };
    [[nodiscard]] std::string path() const;

    std::vector<Step> m_path;
    std::optional<Error> m_error;
};

/// Hands the members of an object out by name and knows at the end which were not asked for.
class ObjectReading
{
public:
    enum class Member { required, optional, json };

    /// REQUIRES: `json` outlives it
    ObjectReading(const nlohmann::json &json, JsonReading &in);
    /// Null when there is nothing to read: it is absent, which an optional one and JSON may be, or reading has failed.
    const nlohmann::json *find(const char *name, Member kind);
    /// Refuses members that nobody asked for.
    bool finish();

private:
    const nlohmann::json &m_json;
    JsonReading &m_in;
    std::vector<const char *> m_asked;
};

void putMember(nlohmann::json &object, const char *name, nlohmann::json &&written, bool leaveNullAway);
FieldInfo fieldOf(const char *name, std::string type, bool required);

} // namespace detail

template <class T>
nlohmann::json toJson(const T &value)
{
    if constexpr (std::is_same_v<T, nlohmann::json>) {
        return value;
    } else if constexpr (detail::IsId<T>::value) {
        return std::to_string(value.value);
    } else if constexpr (std::is_same_v<T, Money>) {
        return value.fen;
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        return value.isSet() ? nlohmann::json(toIsoText(value)) : nlohmann::json(nullptr);
    } else if constexpr (TextEnum<T>) {
        return std::string(toText(value));
    } else if constexpr (detail::IsOptional<T>::value) {
        return value ? toJson(*value) : nlohmann::json(nullptr);
    } else if constexpr (detail::IsVector<T>::value) {
        auto array = nlohmann::json::array();
        for (const auto &item : value)
            array.push_back(toJson(item));
        return array;
    } else if constexpr (Described<T>) {
        auto object = nlohmann::json::object();
        T::describe(value, [&](const char *name, const auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            detail::putMember(object, name, toJson(member), detail::IsOptional<Member>::value);
        });
        return object;
    } else {
        return nlohmann::json(value);
    }
}

namespace detail {

/// Reads `json` into `out`; what stands in `out` after a failure is not defined.
template <class T>
bool readJson(const nlohmann::json &json, T &out, JsonReading &in)
{
    if constexpr (std::is_same_v<T, nlohmann::json>) {
        out = json;
        return true;
    } else if constexpr (IsId<T>::value) {
        return in.readId(json, out.value);
    } else if constexpr (TextEnum<T>) {
        std::string choices;
        for (const T choice : allOf(T{})) {
            if (json.is_string() && json.get_ref<const std::string &>() == toText(choice)) {
                out = choice;
                return true;
            }
            choices += (choices.empty() ? "" : ", ") + std::string(toText(choice));
        }
        return in.fail("one of " + choices + " is expected");
    } else if constexpr (IsOptional<T>::value) {
        out.reset();
        return json.is_null() || readJson(json, out.emplace(), in);
    } else if constexpr (IsVector<T>::value) {
        if (!json.is_array())
            return in.fail("an array is expected");
        out.clear();
        for (std::size_t i = 0; i < json.size(); ++i) {
            in.enter(i);
            if (!readJson(json[i], out.emplace_back(), in))
                return false;
            in.leave();
        }
        return true;
    } else if constexpr (Described<T>) {
        if (!json.is_object())
            return in.fail("an object is expected");
        ObjectReading object(json, in);
        T::describe(out, [&](const char *name, auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            constexpr auto kind = std::is_same_v<Member, nlohmann::json> ? ObjectReading::Member::json
                                  : IsOptional<Member>::value            ? ObjectReading::Member::optional
                                                                         : ObjectReading::Member::required;
            if (const nlohmann::json *found = object.find(name, kind)) {
                in.enter(name);
                if (readJson(*found, member, in))
                    in.leave();
            }
        });
        return object.finish();
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, std::int64_t>) {
        std::int64_t number = 0;
        if (!in.read(json, number))
            return false;
        if (!std::in_range<T>(number))
            return in.fail("an integer is expected");
        out = static_cast<T>(number);
        return true;
    } else {
        return in.read(json, out);
    }
}

} // namespace detail

/// Refuses with badRequest / fieldMissing that name the field by its path; unknown members of an object are refused
/// too, so that a misspelt optional field is never silently ignored.
template <class T>
Result<T> fromJson(const nlohmann::json &json)
{
    T value{};
    detail::JsonReading reading;
    if (!detail::readJson(json, value, reading))
        return *reading.error();
    return value;
}

namespace detail {

template <class T>
std::string typeName()
{
    if constexpr (std::is_same_v<T, nlohmann::json>) {
        return "json";
    } else if constexpr (IsId<T>::value) {
        return "id";
    } else if constexpr (std::is_same_v<T, Money>) {
        return "money";
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        return "time";
    } else if constexpr (TextEnum<T>) {
        std::string choices;
        for (const T choice : allOf(T{}))
            choices += (choices.empty() ? "" : " | ") + std::string(toText(choice));
        return choices;
    } else if constexpr (IsOptional<T>::value) {
        return typeName<typename T::value_type>();
    } else if constexpr (IsVector<T>::value) {
        return "list of " + typeName<typename T::value_type>();
    } else if constexpr (Described<T>) {
        std::string members;
        T value{};
        T::describe(value,
                    [&](const char *name, auto &) { members += (members.empty() ? "" : ", ") + std::string(name); });
        return "{" + members + "}";
    } else if constexpr (std::is_same_v<T, bool>) {
        return "flag";
    } else if constexpr (std::is_integral_v<T>) {
        return "integer";
    } else if constexpr (std::is_floating_point_v<T>) {
        return "number";
    } else {
        return "text";
    }
}

} // namespace detail

template <Described T>
std::vector<FieldInfo> fieldsOf()
{
    std::vector<FieldInfo> fields;
    T value{};
    T::describe(value, [&](const char *name, auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        fields.push_back(detail::fieldOf(name, detail::typeName<Member>(), !detail::IsOptional<Member>::value));
    });
    return fields;
}

} // namespace base
