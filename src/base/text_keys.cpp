#include "base/text_keys.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <unordered_map>

namespace base {
namespace {

enum Reading : std::size_t { firstOfName, insideName, plain, readingCount };

/// Second characters of the two-character rules of ICU's Han-Latin and Han-Latin/Names: 令狐 万俟 澹台 长孙 藏文 重庆
/// 沈阳 秘鲁. What precedes them may read differently there.
constexpr std::u32string_view kSecondCharacters = U"狐俟台孙文庆阳鲁";

bool isHan(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_HAN;
}

bool isAsciiWord(UChar32 c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

UChar32 foldCharacter(UChar32 c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        c -= 0xFEE0;
    if (c == 0x3000 || c < 0x20 || c == 0x7F)
        return ' ';
    return u_foldCase(c, U_FOLD_CASE_DEFAULT);
}

template <class Visit>
void eachCodePoint(std::string_view utf8, Visit visit)
{
    const auto length = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(utf8.data(), i, length, c);
        visit(c);
    }
}

void append(std::string &utf8, UChar32 c)
{
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, c);
    utf8.append(bytes.data(), static_cast<std::size_t>(length));
}

/// Tones off, ü as v: "lǜ" → "lv". Empty when what remains is not Latin letters (ICU has no reading).
std::string withoutTones(const icu::UnicodeString &syllable)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts = icu::Normalizer2::getNFDInstance(status)->normalize(syllable, status);
    std::string letters;
    for (std::int32_t i = 0; i < parts.length(); ++i) {
        const char16_t unit = parts[i];
        if (unit == 0x308 && !letters.empty() && letters.back() == 'u')
            letters.back() = 'v';
        else if (unit >= 'a' && unit <= 'z')
            letters += static_cast<char>(unit);
        else if (unit < 0x300 || unit > 0x36F)
            return {};
    }
    return letters;
}

std::unique_ptr<icu::Transliterator> transliterator(const char *id)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    assert(U_SUCCESS(status) && made);
    return made;
}

void addDistinct(std::vector<std::string> &list, std::string key)
{
    if (!key.empty() && std::find(list.begin(), list.end(), key) == list.end())
        list.push_back(std::move(key));
}

/// One reading of a whole name while it is put together.
struct Spelling
{
    bool umlautAsU = false;
    std::string full;
    std::string initials;

    void addSyllable(std::string syllable)
    {
        if (umlautAsU)
            std::replace(syllable.begin(), syllable.end(), 'v', 'u');
        full += syllable;
        if (!syllable.empty())
            initials += syllable.front();
    }
    void addLetter(UChar32 c)
    {
        full += static_cast<char>(c);
        initials += static_cast<char>(c);
    }
    void give(PinyinKeys &keys) const
    {
        addDistinct(keys.full, full);
        addDistinct(keys.initials, initials);
    }
};

} // namespace

struct Pinyin::Tables
{
    std::unique_ptr<icu::Transliterator> names = transliterator("Han-Latin/Names");
    std::unique_ptr<icu::Transliterator> general = transliterator("Han-Latin");
    std::unordered_map<UChar32, std::array<std::string, readingCount>> readings;

    static std::string read(const icu::Transliterator &by, icu::UnicodeString text)
    {
        by.transliterate(text);
        const std::int32_t blank = text.lastIndexOf(u' ');
        return withoutTones(blank < 0 ? text : text.tempSubString(blank + 1));
    }

    const std::array<std::string, readingCount> &of(UChar32 c)
    {
        const auto known = readings.find(c);
        if (known != readings.end())
            return known->second;
        auto &made = readings[c];
        made[firstOfName] = read(*names, icu::UnicodeString(c));
        // After 一, which takes part in no rule, a character is read as inside a name.
        made[insideName] = read(*names, icu::UnicodeString(u'一').append(c));
        made[plain] = read(*general, icu::UnicodeString(c));
        return made;
    }

    /// The syllables of a run of Han characters, each character's own ("" without reading), by ICU on the whole run.
    static std::vector<std::string> readRun(const icu::Transliterator &by, const std::vector<UChar32> &run)
    {
        icu::UnicodeString text;
        for (const UChar32 c : run)
            text.append(c);
        by.transliterate(text);
        std::vector<std::string> syllables;
        std::int32_t begin = 0;
        while (begin <= text.length()) {
            std::int32_t end = text.indexOf(u' ', begin);
            if (end < 0)
                end = text.length();
            if (end > begin)
                syllables.push_back(withoutTones(text.tempSubString(begin, end - begin)));
            begin = end + 1;
        }
        return syllables;
    }

    PinyinKeys keys(std::string_view utf8, bool useTable)
    {
        std::array<Spelling, 2> byNames{Spelling{false, {}, {}}, Spelling{true, {}, {}}};
        std::array<Spelling, 2> byPlain = byNames;
        const auto addSyllable = [](std::array<Spelling, 2> &spellings, const std::string &syllable) {
            for (Spelling &spelling : spellings)
                spelling.addSyllable(syllable);
        };
        std::vector<UChar32> run;
        bool hasHan = false;
        const auto closeRun = [&] {
            const bool hasRule = std::any_of(run.begin(), run.end(), [](UChar32 c) {
                return kSecondCharacters.find(static_cast<char32_t>(c)) != std::u32string_view::npos;
            });
            if (useTable && !hasRule) {
                for (std::size_t i = 0; i < run.size(); ++i) {
                    const auto &readingsOf = of(run[i]);
                    addSyllable(byNames, readingsOf[i == 0 ? firstOfName : insideName]);
                    addSyllable(byPlain, readingsOf[plain]);
                }
            } else if (!run.empty()) {
                for (const std::string &syllable : readRun(*names, run))
                    addSyllable(byNames, syllable);
                for (const std::string &syllable : readRun(*general, run))
                    addSyllable(byPlain, syllable);
            }
            run.clear();
        };
        eachCodePoint(utf8, [&](UChar32 c) {
            c = foldCharacter(c);
            if (isHan(c)) {
                run.push_back(c);
                hasHan = true;
                return;
            }
            closeRun();
            if (!isAsciiWord(c))
                return;
            for (auto *spellings : {&byNames, &byPlain}) {
                for (Spelling &spelling : *spellings)
                    spelling.addLetter(c);
            }
        });
        closeRun();
        PinyinKeys result;
        if (!hasHan)
            return result;
        for (std::size_t i = 0; i < byNames.size(); ++i) {
            byNames[i].give(result);
            byPlain[i].give(result);
        }
        return result;
    }
};

Pinyin::Pinyin() : m_tables(std::make_unique<Tables>()) {}
Pinyin::~Pinyin() = default;

PinyinKeys Pinyin::keysOf(std::string_view utf8)
{
    return m_tables->keys(utf8, true);
}

PinyinKeys Pinyin::keysWithoutTable(std::string_view utf8)
{
    return m_tables->keys(utf8, false);
}

std::string foldText(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    eachCodePoint(utf8, [&](UChar32 c) { append(folded, foldCharacter(c)); });
    return folded;
}

std::string pinyinQuery(std::string_view query)
{
    std::string letters;
    bool hasLetter = false;
    for (const char c : foldText(query)) {
        if (c == ' ' || c == '\'')
            continue;
        if (!isAsciiWord(static_cast<unsigned char>(c)))
            return {};
        hasLetter = hasLetter || (c >= 'a' && c <= 'z');
        letters += c;
    }
    return hasLetter ? letters : std::string();
}

namespace {

/// Stands in no folded text and in no pinyin.
constexpr char kBetweenKeys = '\x1F';
/// More names than any screen lists: the memory that they take is given back then.
constexpr std::size_t kMostNames = 200'000;

} // namespace

const std::string &NameSearch::keysOf(const std::string &name)
{
    if (m_keys.size() > kMostNames)
        m_keys.clear();
    const auto [found, isNew] = m_keys.try_emplace(name);
    if (isNew) {
        found->second = foldText(name);
        const PinyinKeys pinyin = m_pinyin.keysOf(name);
        for (const auto *list : {&pinyin.full, &pinyin.initials})
            for (const std::string &one : *list)
                found->second += kBetweenKeys + one;
    }
    return found->second;
}

bool NameSearch::matches(std::string_view name, std::string_view typed)
{
    if (typed != m_typed) {
        m_typed = typed;
        m_folded = foldText(typed);
        m_letters = pinyinQuery(typed);
    }
    const std::string &keys = keysOf(std::string(name));
    return keys.find(m_folded) != std::string::npos ||
           (!m_letters.empty() && keys.find(m_letters) != std::string::npos);
}

struct NameOrder::Collation
{
    std::unique_ptr<icu::Collator> zh;
};

NameOrder::NameOrder() : m_collation(std::make_unique<Collation>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_collation->zh.reset(icu::Collator::createInstance(icu::Locale("zh"), status));
    assert(U_SUCCESS(status) && m_collation->zh);
}

NameOrder::~NameOrder() = default;

int NameOrder::compare(std::string_view left, std::string_view right) const
{
    const auto piece = [](std::string_view text) {
        return icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()));
    };
    UErrorCode status = U_ZERO_ERROR;
    const int order = m_collation->zh->compareUTF8(piece(left), piece(right), status);
    return order != 0 ? order : left.compare(right);
}

} // namespace base
