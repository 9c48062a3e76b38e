#include "cli/present.h"

#include "cli/console.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ostream>

namespace cli {
namespace {

/// Whole figures up to here are written as such.
constexpr double kLargestWhole = 1e15;

using Names = std::vector<std::string>;

bool isTable(const nlohmann::json &value)
{
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const auto &item) { return item.is_object(); });
}

/// The members of "{a, b}" and "list of {a, b}", as base::FieldInfo::type writes them.
Names membersOf(const std::string &type)
{
    Names names;
    const auto begin = type.find('{');
    const auto end = type.rfind('}');
    if (begin == std::string::npos || end == std::string::npos)
        return names;
    for (auto at = begin + 1; at < end;) {
        const auto comma = std::min(type.find(", ", at), end);
        names.push_back(type.substr(at, comma - at));
        at = comma + 2;
    }
    return names;
}

/// The members of `object` in the declared order, then what was not declared.
void addMembers(Names &order, const nlohmann::json &object)
{
    for (const auto &[name, value] : object.items()) {
        if (std::find(order.begin(), order.end(), name) == order.end())
            order.push_back(name);
    }
}

std::string numberText(double number)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", number);
    return text.data();
}

bool isBlank(const nlohmann::json &value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()) ||
           (value.is_structured() && value.empty());
}

/// A member of a row. Where the row names its figure's kind, that says the unit: {kind: money, average: …}.
std::string cellOf(const nlohmann::json &row, const std::string &name)
{
    const auto &value = row.at(name);
    const auto kind = row.find("kind");
    const bool isFigure = name == "sum" || name == "average" || name == "value";
    if (isFigure && value.is_number() && kind != row.end() && *kind == "money")
        return toGroupedYuan(base::Money(std::llround(value.get<double>())));
    return isBlank(value) ? "" : presentValue(name, value);
}

class Presenter
{
public:
    explicit Presenter(std::ostream &out) : m_out(out) {}

    void object(const nlohmann::json &value, const std::vector<base::FieldInfo> &fields, const Names &columns,
                std::size_t indent)
    {
        Names order;
        for (const auto &field : fields)
            order.push_back(field.name);
        addMembers(order, value);

        std::size_t widest = 0;
        for (const auto &name : order)
            widest = std::max(widest, displayWidth(name));
        const auto typeOf = [&](const std::string &name) {
            const auto found =
                std::find_if(fields.begin(), fields.end(), [&](const auto &f) { return f.name == name; });
            return found == fields.end() ? std::string() : found->type;
        };

        for (const auto &name : order) {
            const auto member = value.find(name);
            if (member == value.end())
                continue;
            const std::string blanks(indent, ' ');
            if (isTable(*member)) {
                m_out << blanks << name << " (" << member->size() << ")\n";
                Names declared = name == "rows" ? columns : Names();
                if (declared.empty())
                    declared = membersOf(typeOf(name));
                table(*member, std::move(declared), name != "rows" || columns.empty(), indent + 2);
            } else if (member->is_object() && !member->empty()) {
                m_out << blanks << name << '\n';
                std::vector<base::FieldInfo> inner;
                for (const auto &each : membersOf(typeOf(name)))
                    inner.push_back({each, "", "", false});
                object(*member, inner, {}, indent + 2);
            } else {
                m_out << blanks << name << std::string(widest - displayWidth(name) + 2, ' ')
                      << presentValue(name, *member) << '\n';
            }
        }
    }

    void table(const nlohmann::json &rows, Names names, bool all, std::size_t indent)
    {
        if (all) {
            for (const auto &row : rows)
                addMembers(names, row);
        }
        const auto isAbsent = [&](const std::string &name) {
            return std::all_of(rows.begin(), rows.end(),
                               [&](const auto &row) { return !row.contains(name) || isBlank(row.at(name)); });
        };
        names.erase(std::remove_if(names.begin(), names.end(), isAbsent), names.end());

        std::vector<Table::Column> columns;
        for (const auto &name : names)
            columns.push_back({name, std::all_of(rows.begin(), rows.end(), [&](const auto &row) {
                                   return !row.contains(name) || row.at(name).is_null() || row.at(name).is_number();
                               })});
        Table shown(std::move(columns));
        for (const auto &row : rows) {
            std::vector<std::string> cells;
            for (const auto &name : names)
                cells.push_back(row.contains(name) ? cellOf(row, name) : "");
            shown.add(cells);
        }
        const auto left = shown.print(m_out, consoleWidth(), indent);
        if (left.empty())
            return;
        std::string text;
        for (const auto &name : left)
            text += (text.empty() ? "" : ", ") + name;
        m_out << std::string(indent, ' ') << "… more with --json: " << shortened(text, consoleWidth() - indent - 22)
              << '\n';
    }

private:
    std::ostream &m_out;
};

} // namespace

std::string presentValue(std::string_view member, const nlohmann::json &value)
{
    if (isBlank(value))
        return "–";
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        if (member.ends_with("_fen"))
            return toGroupedYuan(base::Money(number));
        if (member.ends_with("_bp"))
            return numberText(static_cast<double>(number) / 100) + " %";
        return toGrouped(number);
    }
    if (value.is_number()) {
        const double number = value.get<double>();
        const bool isWhole = std::abs(number) < kLargestWhole && number == std::trunc(number);
        return isWhole ? toGrouped(std::llround(number)) : numberText(number);
    }
    if (value.is_string())
        return forTerminal(value.get_ref<const std::string &>());
    if (isTable(value))
        return "[" + std::to_string(value.size()) + "]";
    std::string text;
    for (const auto &[name, item] : value.items()) {
        text += text.empty() ? "" : ", ";
        text += (value.is_object() ? name + " " : "") + presentValue(value.is_object() ? name : member, item);
    }
    return text;
}

void present(std::ostream &out, const nlohmann::json &answer, const std::vector<base::FieldInfo> &fields,
             const std::vector<std::string> &columns)
{
    Presenter presenter(out);
    if (answer.is_object())
        presenter.object(answer, fields, columns, 0);
    else
        out << presentValue("", answer) << '\n';
}

} // namespace cli
