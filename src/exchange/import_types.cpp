#include "exchange/import_types.h"

#include <utility>

namespace exchange {
namespace {

template <class E>
struct Named
{
    E value;
    std::string_view name;
};

template <class E, std::size_t N>
std::string_view nameIn(const Named<E> (&table)[N], E value)
{
    for (const auto &[candidate, name] : table)
        if (candidate == value)
            return name;
    return "";
}

template <class E, std::size_t N>
std::vector<E> valuesOf(const Named<E> (&table)[N])
{
    std::vector<E> values;
    for (const auto &[value, name] : table)
        values.push_back(value);
    return values;
}

constexpr Named<Platform> kPlatforms[] = {{Platform::douyin, "douyin"},
                                          {Platform::tiktok, "tiktok"},
                                          {Platform::instagram, "instagram"},
                                          {Platform::sheet, "sheet"}};
constexpr Named<PlatformIdKind> kIdKinds[] = {{PlatformIdKind::starId, "star_id"},
                                              {PlatformIdKind::coreUserId, "core_user_id"},
                                              {PlatformIdKind::handle, "handle"},
                                              {PlatformIdKind::listId, "list_id"}};
constexpr Named<Gender> kGenders[] = {{Gender::unknown, "unknown"}, {Gender::male, "male"}, {Gender::female, "female"}};
constexpr Named<FileFormat> kFormats[] = {
    {FileFormat::csv, "csv"}, {FileFormat::xlsx, "xlsx"}, {FileFormat::json, "json"}};
constexpr Named<ColumnUnit> kUnits[] = {{ColumnUnit::none, "none"},
                                        {ColumnUnit::yuan, "yuan"},
                                        {ColumnUnit::fen, "fen"},
                                        {ColumnUnit::li, "li"},
                                        {ColumnUnit::wanYuan, "wan_yuan"},
                                        {ColumnUnit::ones, "ones"},
                                        {ColumnUnit::thousands, "thousands"},
                                        {ColumnUnit::wan, "wan"},
                                        {ColumnUnit::ratio, "ratio"},
                                        {ColumnUnit::percent, "percent"}};
constexpr Named<RowReason> kReasons[] = {{RowReason::idMissing, "id_missing"},
                                         {RowReason::idDamaged, "id_damaged"},
                                         {RowReason::numberUnreadable, "number_unreadable"},
                                         {RowReason::numberTooLarge, "number_too_large"},
                                         {RowReason::timeUnreadable, "time_unreadable"},
                                         {RowReason::flagUnreadable, "flag_unreadable"},
                                         {RowReason::choiceUnreadable, "choice_unreadable"},
                                         {RowReason::jsonUnreadable, "json_unreadable"},
                                         {RowReason::textTooLong, "text_too_long"},
                                         {RowReason::textDamaged, "text_damaged"},
                                         {RowReason::tooManyCells, "too_many_cells"},
                                         {RowReason::tooFewCells, "too_few_cells"},
                                         {RowReason::rowTooLong, "row_too_long"},
                                         {RowReason::quoteNotClosed, "quote_not_closed"},
                                         {RowReason::recordCutOff, "record_cut_off"},
                                         {RowReason::duplicateId, "duplicate_id"},
                                         {RowReason::pricesDisagree, "prices_disagree"}};

} // namespace

// One pair for each enum: its name in JSON and its values in order.
#define XINGTU_NAMED_ENUM(Enum, table)                                                                                 \
    std::string_view toText(Enum value)                                                                                \
    {                                                                                                                  \
        return nameIn(table, value);                                                                                   \
    }                                                                                                                  \
    const std::vector<Enum> &allOf(Enum)                                                                               \
    {                                                                                                                  \
        static const std::vector<Enum> values = valuesOf(table);                                                       \
        return values;                                                                                                 \
    }

XINGTU_NAMED_ENUM(Platform, kPlatforms)
XINGTU_NAMED_ENUM(PlatformIdKind, kIdKinds)
XINGTU_NAMED_ENUM(Gender, kGenders)
XINGTU_NAMED_ENUM(FileFormat, kFormats)
XINGTU_NAMED_ENUM(ColumnUnit, kUnits)
XINGTU_NAMED_ENUM(RowReason, kReasons)

#undef XINGTU_NAMED_ENUM

} // namespace exchange
