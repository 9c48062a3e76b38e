#include "ui/exchange/import_words.h"

#include "base/error.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui::import_words {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString codeWords(const std::string &code)
{
    struct Line
    {
        std::string_view code;
        const char *words;
    };
    static constexpr std::array<Line, 24> lines = {{
        {"id_missing", QT_TRANSLATE_NOOP("ImportTexts", "Neither a platform id nor an account handle")},
        {"id_damaged", QT_TRANSLATE_NOOP("ImportTexts", "The id has lost its last digits (a spreadsheet rounded it)")},
        {"number_unreadable", QT_TRANSLATE_NOOP("ImportTexts", "Not a number in any form that is known")},
        {"number_too_large", QT_TRANSLATE_NOOP("ImportTexts", "The number does not fit this field")},
        {"time_unreadable", QT_TRANSLATE_NOOP("ImportTexts", "Not a date or time in any form that is known")},
        {"flag_unreadable", QT_TRANSLATE_NOOP("ImportTexts", "Neither yes nor no")},
        {"choice_unreadable", QT_TRANSLATE_NOOP("ImportTexts", "None of the choices of this field")},
        {"json_unreadable", QT_TRANSLATE_NOOP("ImportTexts", "The JSON in it does not parse")},
        {"text_too_long", QT_TRANSLATE_NOOP("ImportTexts", "The text is longer than this field takes")},
        {"text_damaged",
         QT_TRANSLATE_NOOP("ImportTexts", "Bytes that are no characters in the file's encoding were replaced")},
        {"too_many_cells", QT_TRANSLATE_NOOP("ImportTexts", "More cells than the header has: the row is shifted")},
        {"too_few_cells", QT_TRANSLATE_NOOP("ImportTexts", "Fewer cells than the header has")},
        {"row_too_long", QT_TRANSLATE_NOOP("ImportTexts", "The row is longer than a row may be")},
        {"quote_not_closed", QT_TRANSLATE_NOOP("ImportTexts", "A quoted cell never ends")},
        {"record_cut_off", QT_TRANSLATE_NOOP("ImportTexts", "The file ends inside this record")},
        {"duplicate_id", QT_TRANSLATE_NOOP("ImportTexts", "This id stood in an earlier row of the file")},
        {"prices_disagree",
         QT_TRANSLATE_NOOP("ImportTexts", "Two different quotes are given; the task list's is taken")},
        {"not_allowed", QT_TRANSLATE_NOOP("ImportTexts", "You may not change this creator")},
        {"bad_request", QT_TRANSLATE_NOOP("ImportTexts", "The value cannot be used")},
        {"field_missing", QT_TRANSLATE_NOOP("ImportTexts", "A required value is missing")},
        {"field_too_long", QT_TRANSLATE_NOOP("ImportTexts", "The text is longer than this field takes")},
        {"field_out_of_range", QT_TRANSLATE_NOOP("ImportTexts", "The value lies outside what is allowed")},
        {"creator_bound", QT_TRANSLATE_NOOP("ImportTexts", "The creator is bound to another MCN")},
        {"orders_in_progress", QT_TRANSLATE_NOOP("ImportTexts", "The creator has orders in progress")},
    }};
    const auto *found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.code == code; });
    return found != lines.end() ? ImportTexts::tr(found->words) : QString::fromStdString(code);
}

} // namespace

QString platform(exchange::Platform platform)
{
    switch (platform) {
    case exchange::Platform::douyin:
        return ImportTexts::tr("Douyin / Xingtu");
    case exchange::Platform::tiktok:
        return QStringLiteral("TikTok");
    case exchange::Platform::instagram:
        return QStringLiteral("Instagram");
    case exchange::Platform::sheet:
        return ImportTexts::tr("A list of another platform");
    }
    return {};
}

QString evidence(exchange::PlatformEvidence evidence)
{
    using Evidence = exchange::PlatformEvidence;
    switch (evidence) {
    case Evidence::stated:
        return ImportTexts::tr("set by you");
    case Evidence::squareResponse:
        return ImportTexts::tr("it is a response of the creator square");
    case Evidence::idColumns:
        return ImportTexts::tr("it has columns for Xingtu or Douyin ids");
    case Evidence::linkHosts:
        return ImportTexts::tr("its links lead to the platform");
    case Evidence::headerWords:
        return ImportTexts::tr("its headers name the platform");
    case Evidence::longIds:
        return ImportTexts::tr("its ids have as many digits as the platform's");
    case Evidence::fileName:
        return ImportTexts::tr("the file's name says so");
    case Evidence::none:
        return ImportTexts::tr("nothing in the file names a platform");
    }
    return {};
}

QString encoding(exchange::Encoding encoding)
{
    return encoding == exchange::Encoding::latin1 ? ImportTexts::tr("Western (Latin-1)")
                                                  : QString::fromUtf8(toText(encoding).data());
}

QString evidence(exchange::EncodingEvidence evidence)
{
    using Evidence = exchange::EncodingEvidence;
    switch (evidence) {
    case Evidence::stated:
        return ImportTexts::tr("set by you");
    case Evidence::byteOrderMark:
        return ImportTexts::tr("the file begins with its mark");
    case Evidence::plainAscii:
        return ImportTexts::tr("plain letters and digits alone");
    case Evidence::validUtf8:
        return ImportTexts::tr("every byte fits");
    case Evidence::mostlyUtf8:
        return ImportTexts::tr("fits but for a few damaged bytes");
    case Evidence::validGb18030:
        return ImportTexts::tr("decodes to Chinese characters in use");
    case Evidence::neither:
        return ImportTexts::tr("neither UTF-8 nor GB18030 fits");
    }
    return {};
}

QString unit(exchange::ColumnUnit unit)
{
    using Unit = exchange::ColumnUnit;
    switch (unit) {
    case Unit::none:
        return ImportTexts::tr("no unit");
    case Unit::yuan:
        return ImportTexts::tr("yuan");
    case Unit::fen:
        return ImportTexts::tr("fen (yuan × 100)");
    case Unit::li:
        return ImportTexts::tr("li (yuan × 1,000)");
    case Unit::wanYuan:
        return ImportTexts::tr("10,000 yuan");
    case Unit::ones:
        return ImportTexts::tr("ones");
    case Unit::thousands:
        return ImportTexts::tr("thousands");
    case Unit::wan:
        return ImportTexts::tr("ten thousands");
    case Unit::ratio:
        return ImportTexts::tr("ratio (0.12)");
    case Unit::percent:
        return ImportTexts::tr("percent (12)");
    }
    return {};
}

QString evidence(const exchange::UnitGuess &guess)
{
    using Evidence = exchange::UnitEvidence;
    const QString figure = guess.figure ? format::decimal(*guess.figure, 2) : format::missing;
    switch (guess.evidence) {
    case Evidence::stated:
        return ImportTexts::tr("set by you");
    case Evidence::headerSays:
        return ImportTexts::tr("the header names it");
    case Evidence::cellsSay:
        return guess.figure ? ImportTexts::tr("%1 of the cells name it").arg(format::percent(*guess.figure, 0))
                            : ImportTexts::tr("the cells name it");
    case Evidence::cpmAgrees:
        return ImportTexts::tr("quote ÷ expected plays × 1,000 agrees with the CPM beside it (ratio %1)").arg(figure);
    case Evidence::squareResponse:
        return ImportTexts::tr("the creator square gives quotes in yuan");
    case Evidence::hasFractions:
        return ImportTexts::tr("amounts with a fraction cannot be fen or li");
    case Evidence::perFollower:
        return ImportTexts::tr("%1 yuan a follower, as is usual")
            .arg(guess.figure ? format::decimal(*guess.figure, 3) : format::missing);
    case Evidence::usual:
        return ImportTexts::tr("the usual unit; nothing speaks against it");
    case Evidence::valuesAboveOne:
        return ImportTexts::tr("the largest value is %1: more than a ratio can be").arg(figure);
    case Evidence::valuesBelowOne:
        return ImportTexts::tr("the largest value is %1").arg(figure);
    }
    return {};
}

QString refusal(const std::string &reason)
{
    return codeWords(reason);
}

QString field(const std::string &name)
{
    return name.empty() ? ImportTexts::tr("whole row")
                        : names::creatorField(name).value_or(QString::fromStdString(name));
}

QString fileSize(std::int64_t bytes)
{
    if (bytes < 1024)
        return ImportTexts::tr("%1 bytes").arg(bytes);
    return bytes < 1024 * 1024 ? ImportTexts::tr("%1 KB").arg(format::decimal(double(bytes) / 1024, 1))
                               : ImportTexts::tr("%1 MB").arg(format::decimal(double(bytes) / 1024 / 1024, 1));
}

} // namespace ui::import_words
