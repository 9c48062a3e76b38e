#include "ui/shared/text/pinyin.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace ui {

namespace {

constexpr int cacheMax = 50'000;

QString transliterate(const QString &text)
{
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Han-Latin/Names; NFD; Lower", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!transliterator)
        return text.toLower();
    icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    transliterator->transliterate(buffer);
    const QString toned = QString::fromUtf16(buffer.getBuffer(), buffer.length());
    QString plain;
    for (const QChar letter : toned) {
        // u with a diaeresis is typed v on Chinese keyboards; every other mark is a tone.
        if (letter == QChar(0x0308) && plain.endsWith(QLatin1Char('u')))
            plain.replace(plain.size() - 1, 1, QLatin1Char('v'));
        else if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.simplified();
}

} // namespace

QString pinyin(const QString &text)
{
    static QHash<QString, QString> cache;
    const auto found = cache.constFind(text);
    if (found != cache.constEnd())
        return *found;
    if (cache.size() > cacheMax)
        cache.clear();
    QString spaced;
    for (const QChar letter : text) {
        spaced += letter;
        if (letter.script() == QChar::Script_Han)
            spaced += QLatin1Char(' ');
    }
    // The spaced reading keeps syllables apart; surnames are only recognised at the start of the unspaced text.
    QString reading = transliterate(text);
    if (!reading.contains(QLatin1Char(' ')) && spaced.count(QLatin1Char(' ')) > 1)
        reading = transliterate(spaced);
    cache.insert(text, reading);
    return reading;
}

int matchScore(const QString &query, const QString &text)
{
    const QString wanted = query.trimmed().toLower();
    if (wanted.isEmpty())
        return 1;
    const QString plain = text.toLower();
    if (plain == wanted)
        return 100;
    if (plain.startsWith(wanted))
        return 90;
    if (plain.contains(wanted))
        return 80;
    const QStringList syllables = pinyin(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString joined;
    QString initials;
    for (const QString &syllable : syllables) {
        joined += syllable;
        initials += syllable.at(0);
    }
    QString compact = wanted;
    compact.remove(QLatin1Char(' '));
    if (joined.startsWith(compact) || initials.startsWith(compact))
        return 70;
    if (initials.contains(compact))
        return 60;
    if (compact.size() > 1 && joined.contains(compact))
        return 50;
    return 0;
}

} // namespace ui
