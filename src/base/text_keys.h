#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace base {

/// Text as it is searched: letters in lower case, full-width forms as ASCII, U+3000 as a blank, control characters as
/// blanks, code point by code point, so that each part of a text folds to a part of the folded text.
[[nodiscard]] std::string foldText(std::string_view utf8);

/// What a name can be found by when it is typed in Latin letters. Both lists are empty for a name without Han
/// characters.
struct PinyinKeys
{
    std::vector<std::string> full;     ///< "zengxiaoxian", then the other readings: "cengxiaoxian"
    std::vector<std::string> initials; ///< "zxx", then "cxx"; a run of Latin letters or digits is kept whole
};

/// Readings of Chinese names by ICU: `Han-Latin/Names` (曾 as a family name is zeng) and plain `Han-Latin` (ceng),
/// without tones, with ü as v (lv) and as u (lu), nothing between the syllables. A character is transliterated once and
/// kept; only names with one of ICU's few two-character rules are transliterated as a whole.
class Pinyin
{
public:
    Pinyin();
    Pinyin(const Pinyin &) = delete;
    Pinyin &operator=(const Pinyin &) = delete;
    ~Pinyin();

    [[nodiscard]] PinyinKeys keysOf(std::string_view utf8);
    /// As keysOf, with ICU on the whole name and no table: slow, for proof.
    [[nodiscard]] PinyinKeys keysWithoutTable(std::string_view utf8);

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

/// Whether names are found by what is typed into a search box: a part of the name as foldText gives it, of a reading in
/// pinyin or of its initials. The keys of a name are made once and kept.
class NameSearch
{
public:
    /// All that the name is found by, one after the other.
    [[nodiscard]] const std::string &keysOf(const std::string &name);
    /// An empty `typed` finds every name.
    [[nodiscard]] bool matches(std::string_view name, std::string_view typed);

private:
    Pinyin m_pinyin;
    std::unordered_map<std::string, std::string> m_keys;
    std::string m_typed; ///< what the next two were made of
    std::string m_folded;
    std::string m_letters;
};

/// The order of Chinese names: by pinyin, names in Latin letters after them (ICU's collation for zh).
class NameOrder
{
public:
    NameOrder();
    NameOrder(const NameOrder &) = delete;
    NameOrder &operator=(const NameOrder &) = delete;
    ~NameOrder();

    /// Less than, equal to or greater than 0; names that are alike to a reader are told apart by their bytes.
    [[nodiscard]] int compare(std::string_view left, std::string_view right) const;

private:
    struct Collation;
    std::unique_ptr<Collation> m_collation;
};

/// The form in which Latin input is compared with pinyin: folded, without blanks and apostrophes. Empty when `query` is
/// anything but ASCII letters and digits, or has no letter.
[[nodiscard]] std::string pinyinQuery(std::string_view query);

} // namespace base
