#include "ui/shared/theme/fonts.h"

#include <QStringList>

namespace ui {

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
            QStringLiteral("sans-serif")};
}

QFont textFont(int pixels, bool bold)
{
    QFont result;
    result.setFamilies(fontFamilies());
    result.setPixelSize(pixels);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace ui
