#include "discovery/where.h"

#include "base/text.h"
#include "discovery/words.h"

#include <charconv>
#include <cmath>

namespace discovery {
namespace {

constexpr int kNestingLimit = kFilterDepthLimit - 2;

struct Suffix
{
    std::string_view text;
    double factor;
};
constexpr Suffix kSuffixes[] = {{"万", 1e4}, {"亿", 1e8}, {"k", 1e3}, {"w", 1e4}, {"m", 1e6}};

class WhereParser
{
public:
    explicit WhereParser(std::string_view text) : m_text(text) {}

    base::Result<Filter> parse()
    {
        auto filter = parseOr(0);
        XINGTU_TRY(filter);
        skipBlanks();
        if (m_at != m_text.size())
            return fail("`and`, `or` or the end of the condition is expected");
        return filter;
    }

private:
    base::Error fail(const std::string &reason) const { return failAt(m_at, reason); }
    base::Error failAt(std::size_t at, const std::string &reason) const
    {
        return base::refuse(
            base::ErrorCode::filterUnreadable,
            {{"text", m_text}, {"position", base::characterCount(m_text.substr(0, at)) + 1}, {"reason", reason}});
    }

    void skipBlanks()
    {
        const std::string_view rest = m_text.substr(m_at);
        const std::string_view right = base::trimmed(rest);
        m_at = right.empty() ? m_text.size() : static_cast<std::size_t>(right.data() - m_text.data());
    }

    /// Signs that end a bare word.
    static bool endsWord(char c) { return std::string_view(" \t\r\n()<>=!,&|\"").find(c) != std::string_view::npos; }

    std::string_view peekWord()
    {
        skipBlanks();
        std::size_t end = m_at;
        while (end < m_text.size() && !endsWord(m_text[end]) && !isWideSign(end))
            ++end;
        return m_text.substr(m_at, end - m_at);
    }

    bool isWideSign(std::size_t at) const
    {
        for (const std::string_view sign : {"≥", "≤", "≠", "，", "（", "）", "\u3000"}) {
            if (m_text.substr(at).starts_with(sign))
                return true;
        }
        return false;
    }

    bool takeSign(std::string_view sign)
    {
        skipBlanks();
        if (!m_text.substr(m_at).starts_with(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    bool takeWord(std::string_view word)
    {
        const std::string_view next = peekWord();
        if (!equalIgnoringCase(next, word))
            return false;
        m_at += next.size();
        return true;
    }

    bool takeOpening() { return takeSign("(") || takeSign("（"); }
    bool takeClosing() { return takeSign(")") || takeSign("）"); }

    base::Result<Filter> parseOr(int depth)
    {
        return parseList(
            FilterOp::any, [&] { return parseAnd(depth); },
            [&] { return takeSign("||") || takeWord("or") || takeWord("或"); });
    }

    base::Result<Filter> parseAnd(int depth)
    {
        return parseList(
            FilterOp::all, [&] { return parseUnary(depth); },
            [&] { return takeSign("&&") || takeWord("and") || takeWord("且"); });
    }

    template <class Part, class Joint>
    static base::Result<Filter> parseList(FilterOp op, Part part, Joint joint)
    {
        auto first = part();
        XINGTU_TRY(first);
        std::vector<Filter> parts{std::move(*first)};
        while (joint()) {
            auto next = part();
            XINGTU_TRY(next);
            parts.push_back(std::move(*next));
        }
        return parts.size() == 1 ? std::move(parts.front()) : group(op, std::move(parts));
    }

    base::Result<Filter> parseUnary(int depth)
    {
        skipBlanks();
        const std::size_t start = m_at;
        const bool negated = takeWord("not") || (!m_text.substr(m_at).starts_with("!=") && takeSign("!"));
        if (depth > kNestingLimit / 2 && (negated || m_text.substr(m_at).starts_with("(")))
            return failAt(start, "the condition is nested too deeply");
        if (negated) {
            auto filter = parseUnary(depth + 1);
            XINGTU_TRY(filter);
            return group(FilterOp::none, {std::move(*filter)});
        }
        if (!takeOpening())
            return parseCondition();
        auto filter = parseOr(depth + 1);
        XINGTU_TRY(filter);
        if (!takeClosing())
            return fail("a closing parenthesis is expected");
        return filter;
    }

    base::Result<Filter> parseCondition()
    {
        const std::string_view word = peekWord();
        const std::size_t start = m_at;
        if (word.empty())
            return fail("the name of a figure or label is expected");
        const auto metric = metricCalled(word);
        const auto label = metric ? std::nullopt : labelCalled(word);
        if (!metric && !label)
            return failAt(start, "there is no figure or label " + std::string(word));
        m_at += word.size();
        m_inFen = word.ends_with("_fen");
        const std::string_view name = metric ? specOf(*metric).name : specOf(*label).name;
        if (takeWord("is")) {
            const bool negated = takeWord("not");
            if (!takeWord("blank"))
                return fail(negated ? "`blank` is expected" : "`blank` or `not blank` is expected");
            return presence(name, negated ? FilterOp::present : FilterOp::blank);
        }
        return metric ? parseComparison(*metric, name) : parseLabel(name);
    }

    base::Result<Filter> parseComparison(Metric metric, std::string_view name)
    {
        struct Sign
        {
            std::string_view text;
            FilterOp op;
        };
        static constexpr Sign kSigns[] = {{">=", FilterOp::atLeast}, {"≥", FilterOp::atLeast}, {"<=", FilterOp::atMost},
                                          {"≤", FilterOp::atMost},   {"!=", FilterOp::none},   {"≠", FilterOp::none},
                                          {">", FilterOp::above},    {"<", FilterOp::below},   {"=", FilterOp::equals}};
        for (const Sign &sign : kSigns) {
            if (!takeSign(sign.text))
                continue;
            if (sign.op == FilterOp::equals)
                takeSign("="); // == is = too
            skipBlanks();
            const std::size_t start = m_at;
            auto value = parseNumber(metric);
            XINGTU_TRY(value);
            if (sign.op == FilterOp::none)
                return group(FilterOp::none, {compare(name, FilterOp::equals, *value)});
            if (sign.op != FilterOp::equals || !takeSign(".."))
                return compare(name, sign.op, *value);
            auto maximum = parseNumber(metric);
            XINGTU_TRY(maximum);
            if (*maximum < *value)
                return failAt(start, "the lower bound is above the upper one");
            return between(name, *value, *maximum);
        }
        return fail("one of >= <= > < = != or `is blank` is expected");
    }

    base::Result<double> parseNumber(Metric metric)
    {
        skipBlanks();
        const MetricKind kind = specOf(metric).kind;
        if (kind == MetricKind::time)
            return parseTime();
        const std::size_t start = m_at;
        std::string digits;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            const bool isDot = c == '.' && !m_text.substr(m_at).starts_with("..");
            const bool isComma = c == ',' && !digits.empty() && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1]);
            if (isDigit(c) || isDot || (c == '-' && digits.empty()))
                digits += c;
            else if (!isComma)
                break;
        }
        double number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size())
            return failAt(start, "a number is expected");
        for (const Suffix &suffix : kSuffixes) {
            if (equalIgnoringCase(m_text.substr(m_at, suffix.text.size()), suffix.text)) {
                number *= suffix.factor;
                m_at += suffix.text.size();
                break;
            }
        }
        if (takeHere("%")) {
            if (kind != MetricKind::rate)
                return failAt(start, "only a rate is written with %");
            number /= 100;
        }
        if (kind == MetricKind::money) {
            if (takeHere("元") && m_inFen)
                return failAt(start, "the field is in 分, the number in 元");
            number = m_inFen ? number : number * 100;
        }
        if (m_at < m_text.size() && !endsWord(m_text[m_at]) && !isWideSign(m_at) &&
            !m_text.substr(m_at).starts_with(".."))
            return fail("the number ends in something that is no unit: k, m, w, 万, 亿 and % are");
        // 1.1万 is 11,000 and not 11,000.000000000002: whole figures are compared with whole numbers.
        const double whole = std::nearbyint(number);
        return isInteger(kind) && std::fabs(number - whole) < 1e-6 ? whole : number;
    }

    base::Result<double> parseTime()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at]) && !isWideSign(m_at) &&
               !m_text.substr(m_at).starts_with(".."))
            ++m_at;
        const auto at = base::timestampFromIsoText(m_text.substr(start, m_at - start));
        if (!at)
            return failAt(start, "a date such as 2026-11-24 is expected");
        return static_cast<double>(at->ms);
    }

    base::Result<Filter> parseLabel(std::string_view name)
    {
        if (takeSign("!=") || takeSign("≠"))
            return parseLabelValue(name, FilterOp::noneOf);
        if (takeSign("==") || takeSign("="))
            return parseLabelValue(name, FilterOp::anyOf);
        for (const auto &[word, op] : {std::pair{"any", FilterOp::anyOf}, std::pair{"in", FilterOp::anyOf},
                                       std::pair{"all", FilterOp::allOf}, std::pair{"none", FilterOp::noneOf}}) {
            if (takeWord(word))
                return parseLabelList(name, op);
        }
        return fail("one of = != any all none or `is blank` is expected");
    }

    base::Result<Filter> parseLabelValue(std::string_view name, FilterOp op)
    {
        auto value = parseText();
        XINGTU_TRY(value);
        return labelled(name, op, {std::move(*value)});
    }

    base::Result<Filter> parseLabelList(std::string_view name, FilterOp op)
    {
        if (!takeOpening())
            return fail("a list in parentheses is expected");
        std::vector<std::string> values;
        do {
            auto value = parseText();
            XINGTU_TRY(value);
            values.push_back(std::move(*value));
        } while (takeSign(",") || takeSign("，"));
        if (!takeClosing())
            return fail("a comma or a closing parenthesis is expected");
        return labelled(name, op, std::move(values));
    }

    base::Result<std::string> parseText()
    {
        skipBlanks();
        const std::size_t start = m_at;
        if (!takeSign("\"")) {
            const std::string_view word = peekWord();
            if (word.empty())
                return fail("a text is expected");
            m_at += word.size();
            return std::string(word);
        }
        std::string text;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c != '"')
                text += c;
            else if (takeHere("\""))
                text += '"';
            else
                return text;
        }
        return failAt(start, "the quoted text does not end");
    }

    bool takeHere(std::string_view sign)
    {
        if (!m_text.substr(m_at).starts_with(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_inFen = false;
};

} // namespace

base::Result<Filter> parseWhere(std::string_view text)
{
    if (!base::isValidUtf8(text))
        return base::refuse(base::ErrorCode::badRequest, {{"field", "where"}, {"reason", "the text is not UTF-8"}});
    auto filter = WhereParser(text).parse();
    XINGTU_TRY(filter);
    XINGTU_TRY(checkFilter(*filter));
    return filter;
}

} // namespace discovery
