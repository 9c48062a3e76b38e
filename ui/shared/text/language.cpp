#include "ui/shared/text/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

// A static library's resources are only there when they are asked for, outside of every namespace.
static void useTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace ui {

namespace {

LanguageController *current_controller = nullptr;

/// A child of the widget that answers its LanguageChange events.
class Retranslator : public QObject
{
public:
    Retranslator(QWidget *widget, std::function<void()> retranslate)
        : QObject(widget), m_retranslate(std::move(retranslate))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_retranslate();
        return false;
    }

private:
    std::function<void()> m_retranslate;
};

} // namespace

LanguageController::LanguageController()
{
    useTranslations();
    current_controller = this;
    setLanguage(QStringLiteral("zh_CN"));
}

LanguageController::~LanguageController()
{
    current_controller = nullptr;
}

LanguageController *LanguageController::current()
{
    return current_controller;
}

void LanguageController::setLanguage(const QString &code)
{
    const QString language = code == QLatin1String("en") ? code : QStringLiteral("zh_CN");
    if (language == m_language)
        return;
    m_language = language;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                        : QLocale(QLocale::Chinese, QLocale::China));
    if (language != QLatin1String("en")) {
        const std::pair<QString, QString> files[] = {
            {QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
            {QStringLiteral("zh_CN"), QStringLiteral(":/i18n")},
        };
        for (const auto &[name, folder] : files) {
            auto translator = std::make_unique<QTranslator>();
            if (!translator->load(name, folder))
                continue;
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    Q_EMIT changed();
}

bool chineseInterface()
{
    return current_controller == nullptr || current_controller->language() != QLatin1String("en");
}

void onLanguageChange(QWidget *widget, std::function<void()> retranslate)
{
    retranslate();
    new Retranslator(widget, std::move(retranslate));
}

} // namespace ui
