#include "architecture/source_file.h"

#include <algorithm>

namespace architecture {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isCpp(std::string_view path)
{
    return path.ends_with(".h") || path.ends_with(".cpp") || path.ends_with(".inc");
}

class Scanner
{
public:
    explicit Scanner(SourceFile &file) : m_file(file), m_text(file.text) {}

    void run()
    {
        m_file.code = m_text;
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                blank(lineEnd(m_at));
            else if (startsWith("/*"))
                blank(after(m_text.find("*/", m_at + 2), 2));
            else if (m_text[m_at] == '"')
                stringLiteral();
            else if (m_text[m_at] == '\'' && !followsDigit())
                blank(quotedEnd('\''));
            else
                ++m_at;
        }
        findIncludes();
    }

private:
    bool startsWith(std::string_view what) const { return m_text.compare(m_at, what.size(), what) == 0; }

    /// 1'000: the separator opens no character.
    bool followsDigit() const { return m_at > 0 && isWordCharacter(m_text[m_at - 1]) && m_text[m_at - 1] != 'u'; }

    std::size_t after(std::size_t found, std::size_t length) const
    {
        return found == std::string::npos ? m_text.size() : found + length;
    }

    std::size_t lineEnd(std::size_t from) const { return after(m_text.find('\n', from), 0); }

    std::size_t quotedEnd(char quote) const
    {
        std::size_t at = m_at + 1;
        while (at < m_text.size() && m_text[at] != quote && m_text[at] != '\n')
            at += m_text[at] == '\\' ? 2 : 1;
        return std::min(at + 1, m_text.size());
    }

    void stringLiteral()
    {
        const std::size_t begin = m_at;
        const bool raw = m_at > 0 && m_text[m_at - 1] == 'R' && (m_at < 2 || !isWordCharacter(m_text[m_at - 2]));
        if (!raw) {
            const std::size_t end = quotedEnd('"');
            m_file.literals.push_back({begin, end, m_text.substr(begin + 1, end - begin - 2)});
            blank(end);
            return;
        }
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string::npos) {
            ++m_at;
            return;
        }
        const std::string closing = ")" + m_text.substr(m_at + 1, open - m_at - 1) + "\"";
        const std::size_t end = after(m_text.find(closing, open), closing.size());
        m_file.literals.push_back({begin, end, m_text.substr(open + 1, end - open - 1 - closing.size())});
        blank(end);
    }

    void blank(std::size_t end)
    {
        for (; m_at < end; ++m_at) {
            if (m_file.code[m_at] != '\n')
                m_file.code[m_at] = ' ';
        }
    }

    void findIncludes()
    {
        const std::string directive = "#include";
        const std::string &code = m_file.code;
        for (auto at = code.find(directive); at != std::string::npos; at = code.find(directive, at + 1)) {
            const std::size_t open = m_text.find_first_of("\"<", at);
            if (open == std::string::npos || open > lineEnd(at))
                continue;
            const std::size_t close = m_text.find_first_of("\">\n", open + 1);
            if (close != std::string::npos)
                m_file.includes.push_back({m_text.substr(open + 1, close - open - 1), m_file.lineOf(at)});
        }
    }

    SourceFile &m_file;
    const std::string &m_text;
    std::size_t m_at = 0;
};

} // namespace

int SourceFile::lineOf(std::size_t offset) const
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

int SourceFile::lineCount() const
{
    const auto breaks = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    return text.empty() || text.back() == '\n' ? breaks : breaks + 1;
}

SourceFile parseSource(std::string path, std::string text)
{
    SourceFile file;
    file.path = std::move(path);
    file.text = std::move(text);
    if (isCpp(file.path))
        Scanner(file).run();
    return file;
}

std::size_t findToken(std::string_view text, std::string_view token, std::size_t start)
{
    for (auto at = text.find(token, start); at != std::string_view::npos; at = text.find(token, at + 1)) {
        const std::size_t end = at + token.size();
        const bool beginsClean = !isWordCharacter(token.front()) || at == 0 || !isWordCharacter(text[at - 1]);
        const bool endsClean = !isWordCharacter(token.back()) || end >= text.size() || !isWordCharacter(text[end]);
        if (beginsClean && endsClean)
            return at;
    }
    return std::string_view::npos;
}

} // namespace architecture
