#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace storage {

/// One result row, valid only while its mapper runs. Columns count from 0; reading NULL with a plain getter gives 0 or
/// "", with an optional getter nullopt.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] base::Money money(int column) const { return base::Money(integer(column)); }
    [[nodiscard]] base::Timestamp time(int column) const { return base::Timestamp(integer(column)); }
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(integer(column));
    }

    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::optional<base::Money> optionalMoney(int column) const;
    [[nodiscard]] std::optional<base::Timestamp> optionalTime(int column) const;
    template <class IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(id<IdType>(column));
    }

private:
    sqlite3_stmt *m_statement;
};

} // namespace storage
