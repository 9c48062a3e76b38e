#pragma once

#include "base/error.h"

#include <cassert>
#include <utility>
#include <variant>

namespace base {

/// A value, or the Error that says why there is none. `Result<>` (= Result<void>) is success or an Error.
/// A refusal is something the user can mend; a failure of the machine is an exception (storage::StorageError).
template <class T = void>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}
    Result(ErrorCode code, nlohmann::json details = nlohmann::json::object()) : m_state(Error{code, std::move(details)})
    {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// REQUIRES: ok()
    [[nodiscard]] const T &value() const &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        assert(ok());
        return std::get<0>(std::move(m_state));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// REQUIRES: !ok()
    [[nodiscard]] const Error &error() const
    {
        assert(!ok());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code, nlohmann::json details = nlohmann::json::object()) : m_error(Error{code, std::move(details)})
    {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const
    {
        assert(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

/// Refuses with a code and its figures: `return refuse(ErrorCode::notFound, {{"kind", "order"}, {"id", id}});`
inline Error refuse(ErrorCode code, nlohmann::json details = nlohmann::json::object())
{
    return Error{code, std::move(details)};
}

/// The refusal for something that is not there, or not the actor's to see: which of the two stays untold.
inline Error notFound(std::string_view kind, std::int64_t id)
{
    return refuse(ErrorCode::notFound, {{"kind", kind}, {"id", std::to_string(id)}});
}

} // namespace base

/// Leaves the function with the error of `expression` (a Result) when it is one.
#define XINGTU_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (const auto &xingtuTried = (expression); !xingtuTried.ok())                                                 \
            return xingtuTried.error();                                                                                \
    } while (false)
