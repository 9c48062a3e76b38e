#include "ui/shared/theme/tokens.h"

#include <cmath>

namespace ui {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.canvas = QColor(0xF4F6F9);
    t.surface = QColor(0xFFFFFF);
    t.surface2 = QColor(0xF8FAFC);
    t.popover = QColor(0xFFFFFF);
    t.hairline = QColor(0xE3E8EF);
    t.inputBorder = QColor(0x8894A5);
    t.buttonBorder = QColor(0xC3CCD9);
    t.text = QColor(0x1B2430);
    t.text2 = QColor(0x556273);
    t.text3 = QColor(0x667180);
    t.accent = QColor(0x2F5BEA);
    t.accentHover = QColor(0x2448C4);
    t.accentSoft = QColor(0xE9EFFE);
    t.onAccent = QColor(0xFFFFFF);
    t.success = QColor(0x0B7A53);
    t.successSoft = QColor(0xE3F5ED);
    t.warning = QColor(0x96570A);
    t.warningSoft = QColor(0xFDF1DC);
    t.danger = QColor(0xC22634);
    t.dangerSoft = QColor(0xFCE9EA);
    t.info = QColor(0x136BAC);
    t.infoSoft = QColor(0xE4F1FB);
    t.neutralSoft = QColor(0xF0F3F7);
    t.track = QColor(0xE9EDF3);
    t.rowHover = QColor(0xF1F5FD);
    t.rowSelected = QColor(0xE3EBFE);
    t.scrollHandle = QColor(0xC5CDD9);
    t.scrollHandleHover = QColor(0x9AA6B6);
    t.scrim = QColor(16, 20, 26, 110);
    t.star = QColor(0xE08A00);
    t.series = {QColor(0x2F5BEA), QColor(0x7A4FD0), QColor(0x0F8579),
                QColor(0xB03E7B), QColor(0xA85F0A), QColor(0x5C6B82)};
    t.avatars = {QColor(0x3F6BD8), QColor(0x7A5BC7), QColor(0x2B7F86), QColor(0xB54F7F),
                 QColor(0xB0582F), QColor(0x2F8060), QColor(0x5C6B82), QColor(0x8A6414)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.canvas = QColor(0x10141A);
    t.surface = QColor(0x181D25);
    t.surface2 = QColor(0x1E242E);
    t.popover = QColor(0x1B212B);
    t.hairline = QColor(0x2A323E);
    t.inputBorder = QColor(0x667386);
    t.buttonBorder = QColor(0x3B4553);
    t.text = QColor(0xE6EAF0);
    t.text2 = QColor(0xA4AFBE);
    t.text3 = QColor(0x8390A2);
    t.accent = QColor(0x7C9BFF);
    t.accentHover = QColor(0x92ACFF);
    t.accentSoft = QColor(0x222E4E);
    t.onAccent = QColor(0x0D1220);
    t.success = QColor(0x3CCB93);
    t.successSoft = QColor(0x14342A);
    t.warning = QColor(0xE9A94A);
    t.warningSoft = QColor(0x3A2C14);
    t.danger = QColor(0xF1707A);
    t.dangerSoft = QColor(0x3E1D22);
    t.info = QColor(0x5CB4F0);
    t.infoSoft = QColor(0x14304A);
    t.neutralSoft = QColor(0x242B36);
    t.track = QColor(0x2A323E);
    t.rowHover = QColor(0x212936);
    t.rowSelected = QColor(0x26345A);
    t.scrollHandle = QColor(0x3B4553);
    t.scrollHandleHover = QColor(0x566275);
    t.scrim = QColor(4, 6, 10, 150);
    t.star = QColor(0xF2B136);
    t.series = {QColor(0x7C9BFF), QColor(0xB596F5), QColor(0x35BDAE),
                QColor(0xE27DB0), QColor(0xE0A04A), QColor(0x94A3B8)};
    t.avatars = {QColor(0x3F6BD8), QColor(0x7A5BC7), QColor(0x2B7F86), QColor(0xB54F7F),
                 QColor(0xB0582F), QColor(0x2F8060), QColor(0x5C6B82), QColor(0x8A6414)};
    return t;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens instance = makeLight();
    return instance;
}

const Tokens &darkTokens()
{
    static const Tokens instance = makeDark();
    return instance;
}

QColor Tokens::tone(Tone which) const
{
    switch (which) {
    case Tone::neutral:
        return text2;
    case Tone::accent:
        return accent;
    case Tone::success:
        return success;
    case Tone::warning:
        return warning;
    case Tone::danger:
        return danger;
    case Tone::info:
        return info;
    }
    return text2;
}

QColor Tokens::toneSoft(Tone which) const
{
    switch (which) {
    case Tone::neutral:
        return neutralSoft;
    case Tone::accent:
        return accentSoft;
    case Tone::success:
        return successSoft;
    case Tone::warning:
        return warningSoft;
    case Tone::danger:
        return dangerSoft;
    case Tone::info:
        return infoSoft;
    }
    return neutralSoft;
}

QColor Tokens::heat(double strength) const
{
    QColor over = accent;
    over.setAlphaF(float(0.04 + 0.26 * qBound(0.0, strength, 1.0)));
    return blend(over, surface);
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left);
    const double b = luminance(right);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor blend(const QColor &top, const QColor &ground)
{
    const float alpha = top.alphaF();
    return QColor::fromRgbF(top.redF() * alpha + ground.redF() * (1 - alpha),
                            top.greenF() * alpha + ground.greenF() * (1 - alpha),
                            top.blueF() * alpha + ground.blueF() * (1 - alpha));
}

} // namespace ui
