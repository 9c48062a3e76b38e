#include "exchange/json_text.h"

#include "exchange/record_builder.h"

#include <algorithm>
#include <initializer_list>

namespace exchange {
namespace {

constexpr int kDeepestList = 8;
constexpr std::string_view kContainers[] = {"authors", "author_list", "data", "list",  "result",
                                            "results", "records",     "rows", "pages", "creators"};
constexpr std::string_view kAuthorMembers[] = {"attribute_datas", "star_id",   "core_user_id", "nick_name",
                                               "nickname",        "author_id", "unique_id",    "follower"};

template <std::size_t N>
bool isOneOf(const std::string_view (&names)[N], std::string_view name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

class Scanner
{
public:
    Scanner(std::string_view text, AuthorList &list) : m_text(text), m_list(list) {}

    void scan()
    {
        std::size_t position = 0;
        for (;;) {
            position = skipSpace(position);
            while (position < m_text.size() && m_text[position] == ',')
                position = skipSpace(position + 1);
            if (position >= m_text.size())
                return;
            if (m_text[position] != '{' && m_text[position] != '[') {
                // What stands between two documents is told once, up to the next line.
                const std::size_t end = std::min(m_text.find('\n', position), m_text.size());
                addSlice(position, end, false);
                position = end;
                continue;
            }
            const std::size_t end = skipValue(position);
            visit(position, std::min(end, m_text.size()), end == kCutOff, 0);
            position = end == kCutOff ? m_text.size() : end;
        }
    }

private:
    static constexpr std::size_t kCutOff = std::string_view::npos;

    struct Member
    {
        std::string_view name;
        std::size_t start;
        std::size_t end;
        bool cutOff;
    };

    [[nodiscard]] std::size_t skipSpace(std::size_t at) const
    {
        while (at < m_text.size() &&
               (m_text[at] == ' ' || m_text[at] == '\n' || m_text[at] == '\r' || m_text[at] == '\t'))
            ++at;
        return at;
    }

    /// Behind the string that starts at `at`.
    [[nodiscard]] std::size_t skipString(std::size_t at) const
    {
        for (++at; at < m_text.size(); ++at) {
            if (m_text[at] == '\\')
                ++at;
            else if (m_text[at] == '"')
                return at + 1;
        }
        return kCutOff;
    }

    /// Behind the value that starts at `at`; brackets are counted, whatever their kind.
    [[nodiscard]] std::size_t skipValue(std::size_t at) const
    {
        std::size_t depth = 0;
        while (at < m_text.size()) {
            const char c = m_text[at];
            if (c == '"') {
                at = skipString(at);
                if (at == kCutOff || depth == 0)
                    return at;
                continue;
            }
            if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                if (depth <= 1)
                    return depth == 0 ? at : at + 1;
                --depth;
            } else if (depth == 0 && (c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
                return at;
            }
            ++at;
        }
        return depth == 0 ? at : kCutOff;
    }

    /// The members of the object in [start, end). Stops at the first thing that is no member.
    [[nodiscard]] std::vector<Member> membersOf(std::size_t start, std::size_t end) const
    {
        std::vector<Member> members;
        std::size_t at = skipSpace(start + 1);
        while (at < end && m_text[at] == '"') {
            const std::size_t nameEnd = skipString(at);
            if (nameEnd >= end)
                break;
            const std::string_view name = m_text.substr(at + 1, nameEnd - at - 2);
            at = skipSpace(nameEnd);
            if (at >= end || m_text[at] != ':')
                break;
            at = skipSpace(at + 1);
            const std::size_t valueEnd = skipValue(at);
            members.push_back({name, at, std::min(valueEnd, end), valueEnd == kCutOff});
            at = skipSpace(std::min(valueEnd, end));
            if (at < end && m_text[at] == ',')
                at = skipSpace(at + 1);
        }
        return members;
    }

    void visit(std::size_t start, std::size_t end, bool cutOff, int depth)
    {
        if (start >= end)
            return;
        if (m_text[start] == '[') {
            visitArray(start, end, cutOff, depth);
            return;
        }
        if (m_text[start] != '{') {
            addSlice(start, end, cutOff);
            return;
        }
        const auto members = membersOf(start, end);
        bool isAuthor = false;
        bool isContainer = false;
        for (const Member &member : members) {
            isAuthor = isAuthor || isOneOf(kAuthorMembers, member.name);
            m_list.isSquareResponse = m_list.isSquareResponse || member.name == "attribute_datas";
            const bool holds =
                member.start < member.end && (m_text[member.start] == '{' || m_text[member.start] == '[');
            isContainer = isContainer || (holds && isOneOf(kContainers, member.name));
        }
        m_list.anyRecognised = m_list.anyRecognised || isAuthor;
        if (isAuthor || !isContainer || depth >= kDeepestList) {
            addSlice(start, end, cutOff);
            return;
        }
        for (const Member &member : members)
            if (isOneOf(kContainers, member.name) && member.start < member.end &&
                (m_text[member.start] == '{' || m_text[member.start] == '['))
                visit(member.start, member.end, member.cutOff, depth + 1);
    }

    void visitArray(std::size_t start, std::size_t end, bool cutOff, int depth)
    {
        std::size_t at = skipSpace(start + 1);
        while (at < end && m_text[at] != ']' && m_text[at] != '}') {
            if (m_text[at] == ',') {
                at = skipSpace(at + 1);
                continue;
            }
            const std::size_t valueEnd = skipValue(at);
            const bool broken = valueEnd == kCutOff;
            if (depth < kDeepestList)
                visit(at, std::min(valueEnd, end), broken && cutOff, depth + 1);
            else
                addSlice(at, std::min(valueEnd, end), broken && cutOff);
            at = skipSpace(std::min(valueEnd, end));
        }
    }

    void addSlice(std::size_t start, std::size_t end, bool cutOff)
    {
        m_line += std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_counted),
                             m_text.begin() + static_cast<std::ptrdiff_t>(start), '\n');
        m_counted = start;
        m_list.slices.push_back({m_line, start, end - start, cutOff});
    }

    std::string_view m_text;
    AuthorList &m_list;
    std::int64_t m_line = 1;
    std::size_t m_counted = 0;
};

bool nestsTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepestJson)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

std::optional<nlohmann::json> parseJson(std::string_view text)
{
    if (nestsTooDeep(text))
        return std::nullopt;
    auto json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded())
        return std::nullopt;
    return json;
}

AuthorList findAuthors(std::string_view text)
{
    AuthorList list;
    Scanner(text, list).scan();
    return list;
}

std::vector<std::pair<std::string, std::string>> authorAttributes(const nlohmann::json &author)
{
    std::vector<std::pair<std::string, std::string>> attributes;
    if (!author.is_object())
        return attributes;
    if (const auto nested = author.find("attribute_datas"); nested != author.end() && nested->is_object()) {
        const auto starId = author.find("star_id");
        const bool hasStarId = starId != author.end() && !textOf(*starId).empty();
        for (const auto &[name, value] : nested->items()) {
            if (author.contains(name) && (name != "star_id" || hasStarId))
                continue; // The object's own member is the one that the platform's pages use.
            if (name == "id") {
                if (!hasStarId)
                    attributes.emplace_back("star_id", textOf(value));
                continue;
            }
            attributes.emplace_back(name, textOf(value));
        }
    }
    for (const auto &[name, value] : author.items())
        if (name != "attribute_datas" || !value.is_object())
            attributes.emplace_back(name, textOf(value));
    return attributes;
}

bool looksLikeJson(std::string_view head)
{
    const auto next = [&] {
        while (!head.empty() &&
               (head.front() == ' ' || head.front() == '\n' || head.front() == '\r' || head.front() == '\t'))
            head.remove_prefix(1);
        return head.empty() ? '\0' : head.front();
    };
    const char first = next();
    if (first != '{' && first != '[')
        return false;
    head.remove_prefix(1);
    const char second = next();
    return first == '{' ? second == '"' || second == '}' : second == '{' || second == '[' || second == ']';
}

} // namespace exchange
