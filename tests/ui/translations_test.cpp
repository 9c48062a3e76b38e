#include "ui_environment.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

const QString root = QStringLiteral(XINGTU_ROOT);

/// "context: text" of every message that has no finished translation.
QStringList untranslated(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("cannot read ") + path};
    QStringList missing;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (type == QLatin1String("unfinished") || text.isEmpty())
                missing << context + QStringLiteral(": ") + source;
        }
    }
    if (xml.hasError())
        missing << path + QStringLiteral(": ") + xml.errorString();
    return missing;
}

} // namespace

TEST(Translations, everyTextOfTheInterfaceHasChinese)
{
    QTemporaryDir work;
    QStringList missing;
    for (const QFileInfo &folder : QDir(root + "/ui").entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        // A fresh run of lupdate on a copy finds what was added without scripts/translations.
        const QString copy = work.filePath(folder.fileName() + ".ts");
        QFile::copy(root + "/resources/translations/zh_CN/" + folder.fileName() + ".ts", copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QProcess lupdate;
        lupdate.start(QStringLiteral(XINGTU_LUPDATE),
                      {"-silent", "-I", root, "-locations", "none", "-no-obsolete", "-source-language", "en",
                       "-target-language", "zh_CN", folder.filePath(), "-ts", copy});
        ASSERT_TRUE(lupdate.waitForFinished(60'000));
        ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
        for (const QString &text : untranslated(copy))
            missing << folder.fileName() + "/" + text;
    }
    EXPECT_TRUE(missing.isEmpty()) << "untranslated; run scripts/translations:\n" << missing.join('\n').toStdString();
}

TEST(Translations, finderFindsWhatIsMissing)
{
    QTemporaryDir work;
    QFile file(work.filePath("x.ts"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "<TS version=\"2.1\" language=\"zh_CN\"><context><name>C</name>"
        "<message><source>Done</source><translation>完成</translation></message>"
        "<message><source>Open</source><translation type=\"unfinished\"></translation></message></context></TS>");
    file.close();
    EXPECT_EQ(untranslated(file.fileName()), (QStringList{"C: Open"}));
}

TEST(Translations, placesAreTheSameInBothLanguages)
{
    QStringList wrong;
    for (QDirIterator it(root + "/resources/translations/zh_CN", {"*.ts"}); it.hasNext();) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation")) {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                for (int place = 1; place <= 9; ++place)
                    if (source.contains(QStringLiteral("%%1").arg(place)) !=
                            text.contains(QStringLiteral("%%1").arg(place)) &&
                        !text.isEmpty())
                        wrong << source + " → " + text;
            }
        }
    }
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join('\n').toStdString();
}

TEST(Translations, chineseIsTheDefaultAndQtsOwnTextsFollow)
{
    auto &language = test::UiEnvironment::current().language;
    EXPECT_EQ(language.language(), QStringLiteral("zh_CN"));
    EXPECT_EQ(QCoreApplication::translate("ui::TablePanel", "Columns"), QStringLiteral("列"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("取消"));
    language.setLanguage("en");
    EXPECT_EQ(QCoreApplication::translate("ui::TablePanel", "Columns"), QStringLiteral("Columns"));
    language.setLanguage("zh_CN");
}
