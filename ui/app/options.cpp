#include "ui/app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ui {

namespace {

struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        OptionTexts::tr("Xingtu Workbench: match briefs and creators, follow orders, keep the books."));
    parser.addOptions({
        {QStringLiteral("sample"),
         OptionTexts::tr(
             "Sign in to the sample data at once (as brand1 unless --as says otherwise); it is made when it "
             "is missing.")},
        {QStringLiteral("db"), OptionTexts::tr("Open the database FILE."), QStringLiteral("FILE")},
        {QStringLiteral("as"), OptionTexts::tr("Sign in as LOGIN (sample data), or fill in the account (others)."),
         QStringLiteral("LOGIN")},
        {QStringLiteral("screens"),
         OptionTexts::tr("Draw every page of every role, light and dark, Chinese and English, into the folder OUT and "
                         "end. Without --db on a fresh sample."),
         QStringLiteral("OUT")},
        {QStringLiteral("walk"),
         OptionTexts::tr(
             "Use every page of every role without anybody at the keys and print how long the window did not "
             "answer. Without --db on a fresh sample.")},
        {QStringLiteral("timing"), OptionTexts::tr("Print how long it took until the first page stood there.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, OptionTexts::tr("Show this help.")},
    });
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    Options options;
    if (!parser.parse(arguments)) {
        options.error = parser.errorText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        options.error = OptionTexts::tr("What is “%1”? A database is opened with --db FILE.")
                            .arg(parser.positionalArguments().constFirst());
    options.help = parser.isSet(QStringLiteral("help"));
    options.sample = parser.isSet(QStringLiteral("sample"));
    options.walk = parser.isSet(QStringLiteral("walk"));
    options.timing = parser.isSet(QStringLiteral("timing"));
    options.database = parser.value(QStringLiteral("db"));
    options.login = parser.value(QStringLiteral("as"));
    options.screens = parser.value(QStringLiteral("screens"));
    if (options.sample && !options.database.isEmpty())
        options.error = OptionTexts::tr("Give --sample or --db, not both.");
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace ui
