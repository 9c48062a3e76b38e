#include "exchange/xlsx_reader.h"
#include "exchange/xml_parser.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace exchange {
namespace {

constexpr std::size_t kMostSharedStrings = 5'000'000;
constexpr std::size_t kMostStyles = 100'000;
constexpr std::size_t kMostSheets = 1'000;

template <class Number>
Number numberIn(std::string_view text, Number fallback)
{
    Number number = fallback;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

std::string directoryOf(const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

/// "../a/b.xml" seen from "xl/worksheets/" is "xl/a/b.xml"; "/xl/b.xml" is "xl/b.xml".
std::string resolved(std::string directory, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    for (;;) {
        if (target.starts_with("./")) {
            target.remove_prefix(2);
        } else if (target.starts_with("../")) {
            target.remove_prefix(3);
            if (!directory.empty())
                directory = directoryOf(directory.substr(0, directory.size() - 1));
        } else {
            return directory + std::string(target);
        }
    }
}

struct Relation
{
    std::string type;
    std::string target;
};

base::Result<std::map<std::string, Relation>> readRelations(ZipArchive &archive, const std::string &ofPart)
{
    const std::string directory = directoryOf(ofPart);
    const std::string part = directory + "_rels/" + ofPart.substr(directory.size()) + ".rels";
    std::map<std::string, Relation> relations;
    XINGTU_TRY(archive.openPart(part));
    XmlParser parser(archive, {[&](std::string_view name, const XmlAttributes &attributes) {
                                   if (name == "Relationship" && relations.size() < kMostSheets * 4)
                                       relations[std::string(attributes.find("Id"))] = {
                                           std::string(attributes.find("Type")),
                                           resolved(directory, attributes.find("Target"))};
                               },
                               nullptr, nullptr});
    XINGTU_TRY(parser.run());
    return relations;
}

std::string partOfType(const std::map<std::string, Relation> &relations, std::string_view type)
{
    for (const auto &[id, relation] : relations)
        if (std::string_view(relation.type).ends_with(type))
            return relation.target;
    return "";
}

/// Number formats that every program knows by number (ECMA-376, 18.8.30), dates of East Asian locales included.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) ||
           (format >= 50 && format <= 58);
}

} // namespace

bool isDateFormat(std::string_view code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            return false; // Only the first section is for positive numbers.
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
                return true;
            i = close;
        } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
            return true;
        } else if (code.substr(i).starts_with("General")) {
            return false;
        }
    }
    return false;
}

void appendUnescaped(std::string_view text, std::string &into)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view seven = text.substr(i, 7);
        unsigned code = 0;
        if (seven.size() == 7 && seven.starts_with("_x") && seven[6] == '_') {
            const auto [end, error] = std::from_chars(seven.data() + 2, seven.data() + 6, code, 16);
            if (error == std::errc{} && end == seven.data() + 6 && code < 0x80) {
                into += static_cast<char>(code);
                i += 7;
                continue;
            }
        }
        into += text[i++];
    }
}

base::Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(std::string bytes, std::string fileName)
{
    auto archive = ZipArchive::open(std::move(bytes), std::move(fileName));
    XINGTU_TRY(archive);
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(*archive)));
    XINGTU_TRY(workbook->readParts());
    return workbook;
}

base::Result<> XlsxWorkbook::readParts()
{
    std::string workbookPart = "xl/workbook.xml";
    if (m_archive->contains("_rels/.rels")) {
        const auto relations = readRelations(*m_archive, "");
        XINGTU_TRY(relations);
        if (const std::string part = partOfType(*relations, "/officeDocument"); !part.empty())
            workbookPart = part;
    }
    const auto relations = readRelations(*m_archive, workbookPart);
    XINGTU_TRY(relations);

    XINGTU_TRY(m_archive->openPart(workbookPart));
    XmlParser parser(*m_archive, {[&](std::string_view name, const XmlAttributes &attributes) {
                                      if (name == "workbookPr")
                                          m_from1904 = isTrue(attributes.find("date1904"));
                                      if (name != "sheet" || m_sheets.size() >= kMostSheets)
                                          return;
                                      const auto relation = relations->find(std::string(attributes.find("id")));
                                      if (relation == relations->end() ||
                                          !std::string_view(relation->second.type).ends_with("/worksheet"))
                                          return;
                                      const std::string_view state = attributes.find("state");
                                      m_sheets.push_back({std::string(attributes.find("name")), relation->second.target,
                                                          state == "hidden" || state == "veryHidden"});
                                  },
                                  nullptr, nullptr});
    XINGTU_TRY(parser.run());
    if (m_sheets.empty())
        return base::refuse(base::ErrorCode::fileDamaged,
                            {{"file", m_archive->fileName()}, {"reason", "the workbook has no sheet"}});
    if (const std::string part = partOfType(*relations, "/styles"); !part.empty() && m_archive->contains(part))
        XINGTU_TRY(readStyles(part));
    if (const std::string part = partOfType(*relations, "/sharedStrings"); !part.empty() && m_archive->contains(part))
        XINGTU_TRY(readSharedStrings(part));
    return {};
}

base::Result<> XlsxWorkbook::readSharedStrings(const std::string &part)
{
    XINGTU_TRY(m_archive->openPart(part));
    std::string text;
    bool inText = false;
    int phonetic = 0;
    bool tooMany = false;
    XmlParser parser(*m_archive, {[&](std::string_view name, const XmlAttributes &) {
                                      if (name == "si")
                                          text.clear();
                                      else if (name == "rPh")
                                          ++phonetic;
                                      inText = name == "t" && phonetic == 0;
                                  },
                                  [&](std::string_view name) {
                                      inText = false;
                                      if (name == "rPh")
                                          --phonetic;
                                      if (name != "si")
                                          return;
                                      tooMany = tooMany || m_sharedStrings.size() >= kMostSharedStrings;
                                      if (tooMany)
                                          return;
                                      std::string plain;
                                      appendUnescaped(text, plain);
                                      m_sharedStrings.add(plain);
                                  },
                                  [&](std::string_view some) {
                                      if (inText && text.size() < kLongestXlsxCell * 2)
                                          text.append(some);
                                  }});
    XINGTU_TRY(parser.run());
    if (tooMany)
        return base::refuse(base::ErrorCode::fileHostile,
                            {{"file", m_archive->fileName()}, {"reason", "it has more than 5,000,000 texts"}});
    return {};
}

base::Result<> XlsxWorkbook::readStyles(const std::string &part)
{
    XINGTU_TRY(m_archive->openPart(part));
    std::map<int, bool> formats;
    bool inCellFormats = false;
    XmlParser parser(*m_archive,
                     {[&](std::string_view name, const XmlAttributes &attributes) {
                          if (name == "numFmt" && formats.size() < kMostStyles)
                              formats[numberIn(attributes.find("numFmtId"), -1)] =
                                  isDateFormat(attributes.find("formatCode"));
                          else if (name == "cellXfs")
                              inCellFormats = true;
                          else if (name == "xf" && inCellFormats && m_dateStyles.size() < kMostStyles) {
                              const int format = numberIn(attributes.find("numFmtId"), 0);
                              const auto own = formats.find(format);
                              m_dateStyles.push_back(own != formats.end() ? own->second : isBuiltInDate(format));
                          }
                      },
                      [&](std::string_view name) { inCellFormats = inCellFormats && name != "cellXfs"; }, nullptr});
    XINGTU_TRY(parser.run());
    return {};
}

base::Result<XlsxSheet> XlsxWorkbook::findSheet(const std::string &name) const
{
    std::string names;
    for (const XlsxSheet &sheet : m_sheets) {
        if (name.empty() ? !sheet.hidden : sheet.name == name)
            return sheet;
        names += (names.empty() ? "" : ", ") + sheet.name;
    }
    if (name.empty())
        return m_sheets.front();
    return base::refuse(base::ErrorCode::sheetNotFound,
                        {{"file", m_archive->fileName()}, {"sheet", name}, {"sheets", names}});
}

} // namespace exchange
