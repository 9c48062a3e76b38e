#include "exchange/record_builder.h"

#include "base/text.h"
#include "exchange/category_names.h"
#include "exchange/json_text.h"
#include "exchange/number_forms.h"

#include <algorithm>

namespace exchange {
namespace {

constexpr std::size_t kShownValue = 200;
constexpr std::size_t kLongestText = 500;
constexpr std::size_t kLongestLongText = 4000;
constexpr std::size_t kLongestHeaderKey = 200;
constexpr std::size_t kLongestListId = 100;
constexpr std::size_t kMostListed = 1000;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isBlankText(std::string_view text)
{
    return text.empty() || text == "-" || text == "—" || text == "--" || text == "nan" || text == "NaN" ||
           text == "null" || text == "NULL" || text == "None" || text == "N/A" || text == "#N/A" || text == "\\N";
}

/// Spreadsheets keep 15 digits of a number; more digits that are all 0 behind the 15th were lost.
bool lostItsEnd(std::string_view digits)
{
    return digits.size() >= 17 && digits.find_first_not_of('0', 15) == std::string_view::npos;
}

std::optional<RowReason> readId(std::string_view text, bool digitsOnly, std::optional<std::string> &into)
{
    if (isBlankText(text) || text == "0")
        return std::nullopt;
    if (const std::size_t point = text.find('.'); point != std::string_view::npos && isDigits(text.substr(0, point)) &&
                                                  text.find_first_not_of('0', point + 1) == std::string_view::npos)
        text = text.substr(0, point);
    if (isDigits(text)) {
        if (lostItsEnd(text) || text.size() > 20)
            return RowReason::idDamaged;
        into = std::string(text);
        return std::nullopt;
    }
    const auto form = readNumber(text);
    const bool exponent = text.find_first_of("eE") != std::string_view::npos;
    if (form.state == CellState::value && exponent && !form.scaled && !form.percent) {
        const auto whole = toInteger(form.value);
        if (!whole || *whole <= 0 || *whole > 999'999'999'999'999 || form.value.exponent > 0)
            return RowReason::idDamaged;
        into = std::to_string(*whole);
        return std::nullopt;
    }
    if (digitsOnly)
        return RowReason::idDamaged;
    if (base::characterCount(text) > kLongestListId)
        return RowReason::textTooLong;
    into = std::string(text);
    return std::nullopt;
}

std::vector<std::string_view> splitAny(std::string_view text, std::initializer_list<std::string_view> separators)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 0;
        for (const std::string_view separator : separators)
            if (text.substr(i).starts_with(separator))
                length = separator.size();
        if (length == 0) {
            ++i;
            continue;
        }
        parts.push_back(base::trimmed(text.substr(start, i - start)));
        i += length;
        start = i;
    }
    parts.push_back(base::trimmed(text.substr(start)));
    parts.erase(std::remove_if(parts.begin(), parts.end(), [](std::string_view part) { return part.empty(); }),
                parts.end());
    return parts;
}

std::optional<RowReason> readTextList(std::string_view text, std::vector<std::string> &into)
{
    if (text.starts_with('[')) {
        const auto json = parseJson(text);
        if (!json || !json->is_array())
            return RowReason::jsonUnreadable;
        for (const auto &item : *json)
            if (into.size() < kMostListed && !item.is_null())
                into.push_back(cutText(textOf(item), kLongestText));
        return std::nullopt;
    }
    if (isMissingWord(text))
        return std::nullopt;
    for (const std::string_view part : splitAny(text, {"|", ";", "；", "、", ",", "，"}))
        if (into.size() < kMostListed)
            into.push_back(cutText(part, kLongestText));
    return std::nullopt;
}

std::optional<RowReason> readMoney(std::string_view text, ColumnUnit unit, std::optional<base::Money> &into)
{
    const auto form = readNumber(text);
    if (form.state == CellState::missing)
        return std::nullopt;
    if (form.state == CellState::unreadable || form.percent || form.value.negative)
        return RowReason::numberUnreadable;
    ColumnUnit used = unit == ColumnUnit::none ? ColumnUnit::yuan : unit;
    if (form.scaled && used == ColumnUnit::wanYuan)
        used = ColumnUnit::yuan;
    if (form.moneyUnit != ColumnUnit::none)
        used = form.moneyUnit;
    const auto amount = toMoney(form.value, used);
    if (!amount)
        return RowReason::numberTooLarge;
    into = amount;
    return std::nullopt;
}

std::optional<RowReason> readMoneyList(std::string_view text, ColumnUnit unit, std::vector<base::Money> &into)
{
    std::vector<std::string> parts;
    if (text.starts_with('[')) {
        const auto json = parseJson(text);
        if (!json || !json->is_array() || json->size() > kMostListed)
            return RowReason::jsonUnreadable;
        for (const auto &item : *json)
            parts.push_back(textOf(item));
    } else if (readNumber(text).state != CellState::unreadable) {
        parts.emplace_back(text);
    } else {
        for (const std::string_view part : splitAny(text, {"|", ";", "；", "、", "/", "~", "～", "-", "—", "至"}))
            parts.emplace_back(part);
    }
    std::vector<base::Money> amounts;
    for (const std::string &part : parts) {
        std::optional<base::Money> amount;
        if (const auto reason = readMoney(part, unit, amount))
            return reason;
        if (amount && amounts.size() < kMostListed)
            amounts.push_back(*amount);
    }
    into = std::move(amounts);
    return std::nullopt;
}

std::optional<RowReason> readFlag(std::string_view text, std::optional<bool> &into)
{
    std::string word(text);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (word == "1" || word == "true" || word == "yes" || word == "y" || word == "是" || word == "有")
        into = true;
    else if (word == "0" || word == "false" || word == "no" || word == "n" || word == "否")
        into = false;
    else if (!isMissingWord(text))
        return RowReason::flagUnreadable;
    return std::nullopt;
}

std::optional<RowReason> readGender(std::string_view text, std::optional<Gender> &into)
{
    std::string word(text);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (word == "1" || word == "男" || word == "男性" || word == "male" || word == "m")
        into = Gender::male;
    else if (word == "2" || word == "女" || word == "女性" || word == "female" || word == "f")
        into = Gender::female;
    else if (word == "0" || word == "未知" || word == "unknown")
        into = Gender::unknown;
    else if (!isMissingWord(text))
        return RowReason::choiceUnreadable;
    return std::nullopt;
}

/// Growth may be negative; a negative count of anything else is a slip.
bool mayBeNegative(const CreatorField &field)
{
    return field.name.starts_with("fans_increment");
}

int scaleOf(ColumnUnit unit, const NumberForm &form)
{
    if (form.scaled || form.percent)
        return 0;
    return unit == ColumnUnit::wan ? 4 : unit == ColumnUnit::thousands ? 3 : unit == ColumnUnit::percent ? -2 : 0;
}

bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7F;
    });
}

template <FieldKind kind>
auto &memberOf(CreatorRecord &record, const CreatorField &field)
{
    return record.*std::get<FieldMember<kind>>(field.member);
}

} // namespace

std::string cutText(std::string_view text, std::size_t limit)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && ++characters > limit)
            return std::string(text.substr(0, i));
    return std::string(text);
}

std::string textOf(const nlohmann::json &value)
{
    if (value.is_null())
        return "";
    if (value.is_string())
        return value.get<std::string>();
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string_view plainCell(std::string_view text)
{
    text = base::trimmed(text);
    if (text.size() >= 4 && text.starts_with("=\"") && text.ends_with('"'))
        text = text.substr(2, text.size() - 3);
    else if (text.size() >= 2 && text[0] == '\'' &&
             std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos)
        text.remove_prefix(1);
    return base::trimmed(text);
}

void RecordBuilder::begin(std::int64_t line)
{
    m_record = CreatorRecord();
    m_record.platform = m_options.platform;
    m_issues.clear();
    m_line = line;
}

void RecordBuilder::addIssue(RowReason reason, std::string_view field, std::string_view value, bool refused)
{
    m_issues.push_back(
        {m_options.file, m_line, std::string(field), reason, cutText(value, kShownValue), refused, std::nullopt});
}

void RecordBuilder::set(const ColumnPlan &column, std::string_view given)
{
    if (column.ignored || given.empty())
        return;
    std::string_view text = plainCell(given);
    if (text.empty())
        return;
    const std::string_view name = column.field != nullptr ? column.field->name : std::string_view(column.header);
    std::string cleaned;
    if (!isPlain(text)) {
        std::copy_if(text.begin(), text.end(), std::back_inserter(cleaned), [](char c) { return isPlain({&c, 1}); });
        text = cleaned;
        addIssue(RowReason::textDamaged, name, text);
    } else if (text.find("\uFFFD") != std::string_view::npos) {
        addIssue(RowReason::textDamaged, name, text);
    }

    if (column.structure != Structure::none) {
        setStructure(column, text);
    } else if (column.field == nullptr) {
        if (m_options.keepOther)
            setOther(column.header, text);
    } else if (const auto reason = setField(*column.field, column.unit, text)) {
        addIssue(*reason, name, text);
    }
}

std::optional<RowReason> RecordBuilder::setField(const CreatorField &field, ColumnUnit unit, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
    case FieldKind::name: {
        const std::size_t limit = field.kind == FieldKind::longText ? kLongestLongText : kLongestText;
        if (field.kind != FieldKind::name && isBlankText(text))
            return std::nullopt;
        if (text.size() > limit && base::characterCount(text) > limit)
            return RowReason::textTooLong;
        memberOf<FieldKind::text>(m_record, field) = std::string(text);
        return std::nullopt;
    }
    case FieldKind::id:
        return readId(text, field.name != "list_id", memberOf<FieldKind::id>(m_record, field));
    case FieldKind::integer:
    case FieldKind::number:
    case FieldKind::rate: {
        const auto form = readNumber(text);
        if (form.state == CellState::missing)
            return std::nullopt;
        if (form.state == CellState::unreadable || (form.value.negative && !mayBeNegative(field)))
            return RowReason::numberUnreadable;
        const int shift = scaleOf(unit, form);
        if (field.kind != FieldKind::integer) {
            auto &member = memberOf<FieldKind::number>(m_record, field);
            member = toDouble(form.value, shift);
            return member ? std::nullopt : std::optional(RowReason::numberTooLarge);
        }
        if (form.percent)
            return RowReason::numberUnreadable;
        auto &member = memberOf<FieldKind::integer>(m_record, field);
        member = toInteger(form.value, shift);
        return member ? std::nullopt : std::optional(RowReason::numberTooLarge);
    }
    case FieldKind::money:
        return readMoney(text, unit, memberOf<FieldKind::money>(m_record, field));
    case FieldKind::moneyList:
        return readMoneyList(text, unit, memberOf<FieldKind::moneyList>(m_record, field));
    case FieldKind::textList:
        return readTextList(text, memberOf<FieldKind::textList>(m_record, field));
    case FieldKind::flag:
        return readFlag(text, memberOf<FieldKind::flag>(m_record, field));
    case FieldKind::gender:
        return readGender(text, memberOf<FieldKind::gender>(m_record, field));
    case FieldKind::time: {
        const auto form = readTime(text, m_options.utcOffsetMinutes);
        if (form.state == CellState::unreadable)
            return RowReason::timeUnreadable;
        if (form.state == CellState::value)
            memberOf<FieldKind::time>(m_record, field) = form.value;
        return std::nullopt;
    }
    case FieldKind::json: {
        if (isMissingWord(text))
            return std::nullopt;
        auto json = parseJson(text);
        if (!json)
            return RowReason::jsonUnreadable;
        memberOf<FieldKind::json>(m_record, field) = *std::move(json);
        return std::nullopt;
    }
    }
    return std::nullopt;
}

void RecordBuilder::setOther(const std::string &header, std::string_view text)
{
    if (text.size() > kLongestLongText && base::characterCount(text) > kLongestLongText)
        addIssue(RowReason::textTooLong, header, text);
    else
        m_record.other[cutText(header, kLongestHeaderKey)] = text;
}

bool RecordBuilder::finish()
{
    CreatorRecord &record = m_record;
    if (record.uniqueId) {
        while (record.uniqueId->starts_with('@'))
            record.uniqueId->erase(0, 1);
        if (record.uniqueId->empty())
            record.uniqueId.reset();
    }
    // Lists of the platform call the 星图 id (19 digits) and the uid (11 to 16 digits) just "达人ID".
    if (record.platform == Platform::douyin && !record.starId && !record.coreUserId && record.listId &&
        isDigits(*record.listId) && record.listId->size() >= 11)
        (record.listId->size() >= 18 ? record.starId : record.coreUserId) = std::exchange(record.listId, std::nullopt);
    if (record.country && (*record.country == "All" || *record.country == "all" || *record.country == "全部"))
        record.country.reset();

    takeKindPrices();
    takeTags();
    if (!record.priceList.empty()) {
        const auto [smallest, largest] = std::minmax_element(record.priceList.begin(), record.priceList.end());
        record.priceListMin = *smallest;
        record.priceListMax = *largest;
    }
    if (takePlatformId(record))
        return true;
    // A refused row is told by what it was refused for; what else was wrong with it matters no more.
    const auto damaged = std::find_if(m_issues.begin(), m_issues.end(),
                                      [](const RowIssue &issue) { return issue.reason == RowReason::idDamaged; });
    if (damaged != m_issues.end()) {
        m_issues = {RowIssue(*damaged)};
        m_issues.front().refused = true;
    } else {
        m_issues.clear();
        addIssue(RowReason::idMissing, "platform_id", record.nickName.value_or(""), true);
    }
    return false;
}

void RecordBuilder::takeTags()
{
    CreatorRecord &record = m_record;
    if (record.tagsRelation && record.tagsRelation->is_object()) {
        const bool fillFirst = record.tagL1.empty();
        const bool fillSecond = record.tagL2.empty();
        for (const auto &[first, seconds] : record.tagsRelation->items()) {
            if (fillFirst && record.tagL1.size() < kMostListed)
                record.tagL1.push_back(cutText(first, kLongestText));
            if (!fillSecond || !seconds.is_array())
                continue;
            for (const auto &second : seconds)
                if (record.tagL2.size() < kMostListed)
                    record.tagL2.push_back(cutText(textOf(second), kLongestText));
        }
    }
    for (const std::string &tag : record.tagL1)
        if (auto category = recogniseCategory(tag))
            if (std::find(record.categories.begin(), record.categories.end(), *category) == record.categories.end())
                record.categories.push_back(*std::move(category));
}

} // namespace exchange
