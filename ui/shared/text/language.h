#pragma once

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace ui {

/// The language of the interface. Source strings are English in tr(); zh_CN is complete and the default. Switching is
/// live: every widget gets QEvent::LanguageChange.
class LanguageController : public QObject
{
    Q_OBJECT

public:
    LanguageController();
    ~LanguageController() override;

    /// "zh_CN" or "en"; anything else is taken as zh_CN.
    void setLanguage(const QString &code);
    [[nodiscard]] QString language() const { return m_language; }

    static LanguageController *current();

Q_SIGNALS:
    void changed();

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// True when numbers are written 万 / 亿 (the interface is Chinese).
[[nodiscard]] bool chineseInterface();

/// Calls `retranslate` now and at every LanguageChange of `widget`. Set every tr() text of a widget in there.
void onLanguageChange(QWidget *widget, std::function<void()> retranslate);

} // namespace ui
