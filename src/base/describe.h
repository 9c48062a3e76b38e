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
            nlohmann::json written = toJson(member);
            using Member = std::remove_cvref_t<decltype(member)>;
            if (detail::IsOptional<Member>::value && written.is_null())
                return;
            object[name] = std::move(written);
        });
        return object;
    } else {
        return nlohmann::json(value);
    }
}

/// Reads `json` into `out`. Refuses with badRequest / fieldMissing that name the field by its path; unknown members of
/// an object are refused too, so that a misspelt optional field is never silently ignored.
template <class T>
Result<> readJson(const nlohmann::json &json, T &out, const std::string &path = "")
{
    if constexpr (std::is_same_v<T, nlohmann::json>) {
        out = json;
    } else if constexpr (detail::IsId<T>::value) {
        const auto number = detail::integerFrom(json);
        if (!number || *number <= 0)
            return detail::badField(path, "an id, a decimal string, is expected");
        out = T(*number);
    } else if constexpr (std::is_same_v<T, Money>) {
        const auto number = detail::integerFrom(json);
        if (!number)
            return detail::badField(path, "an integer number of fen is expected");
        out = Money(*number);
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        const auto at = json.is_string() ? timestampFromIsoText(json.get_ref<const std::string &>()) : std::nullopt;
        if (!at)
            return detail::badField(path, "a time in ISO 8601, e.g. 2026-01-31T16:00:00Z, is expected");
        out = *at;
    } else if constexpr (TextEnum<T>) {
        std::string choices;
        for (const T choice : allOf(T{})) {
            if (json.is_string() && json.get_ref<const std::string &>() == toText(choice)) {
                out = choice;
                return {};
            }
            choices += (choices.empty() ? "" : ", ") + std::string(toText(choice));
        }
        return detail::badField(path, "one of " + choices + " is expected");
    } else if constexpr (detail::IsOptional<T>::value) {
        if (json.is_null()) {
            out.reset();
            return {};
        }
        typename T::value_type value{};
        XINGTU_TRY(readJson(json, value, path));
        out = std::move(value);
    } else if constexpr (detail::IsVector<T>::value) {
        if (!json.is_array())
            return detail::badField(path, "an array is expected");
        out.clear();
        for (std::size_t i = 0; i < json.size(); ++i) {
            typename T::value_type value{};
            XINGTU_TRY(readJson(json[i], value, path + "[" + std::to_string(i) + "]"));
            out.push_back(std::move(value));
        }
    } else if constexpr (Described<T>) {
        if (!json.is_object())
            return detail::badField(path.empty() ? "request" : path, "an object is expected");
        Result<> outcome;
        std::size_t known = 0;
        T::describe(out, [&](const char *name, auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            const auto found = json.find(name);
            known += found == json.end() ? 0 : 1;
            if (!outcome.ok())
                return;
            const std::string memberPath = path.empty() ? name : path + "." + name;
            if (found != json.end() && !(found->is_null() && !std::is_same_v<Member, nlohmann::json>))
                outcome = readJson(*found, member, memberPath);
            else if constexpr (!detail::IsOptional<Member>::value && !std::is_same_v<Member, nlohmann::json>)
                outcome = refuse(ErrorCode::fieldMissing, {{"field", memberPath}});
        });
        XINGTU_TRY(outcome);
        if (known != json.size()) {
            for (const auto &[name, ignored] : json.items()) {
                bool isField = false;
                T::describe(out,
                            [&, &given = name](const char *field, auto &) { isField = isField || given == field; });
                if (!isField)
                    return detail::badField(path.empty() ? name : path + "." + name, "there is no such field");
            }
        }
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_boolean())
            return detail::badField(path, "true or false is expected");
        out = json.get<bool>();
    } else if constexpr (std::is_integral_v<T>) {
        const auto number = detail::integerFrom(json);
        if (!number || !std::in_range<T>(*number))
            return detail::badField(path, "an integer is expected");
        out = static_cast<T>(*number);
    } else if constexpr (std::is_floating_point_v<T>) {
        if (!json.is_number())
            return detail::badField(path, "a number is expected");
        out = json.get<T>();
    } else {
        static_assert(std::is_same_v<T, std::string>, "no JSON shape for this type");
        if (!json.is_string())
            return detail::badField(path, "a text is expected");
        out = json.get<std::string>();
    }
    return {};
}

template <class T>
Result<T> fromJson(const nlohmann::json &json)
{
    T value{};
    XINGTU_TRY(readJson(json, value));
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
        FieldInfo field{name, detail::typeName<Member>(), "", !detail::IsOptional<Member>::value};
        if (field.type == "money")
            field.unit = "fen";
        else if (field.type == "time")
            field.unit = "ISO 8601 UTC";
        fields.push_back(std::move(field));
    });
    return fields;
}

} // namespace base
