#include "ui_environment.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/kpi_card.h"

#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <gtest/gtest.h>

using namespace ui;

namespace {

/// "light text on surface": what a failure is called.
struct Pair
{
    const char *name;
    QColor front;
    QColor ground;
};

std::vector<Pair> textPairs(const Tokens &t)
{
    std::vector<Pair> pairs;
    for (const auto &[groundName, ground] : {std::pair("canvas", t.canvas), std::pair("surface", t.surface),
                                             std::pair("surface2", t.surface2), std::pair("popover", t.popover)}) {
        (void)groundName;
        pairs.push_back({"text", t.text, ground});
        pairs.push_back({"text2", t.text2, ground});
        pairs.push_back({"text3", t.text3, ground});
    }
    for (const QColor &ground : {t.surface, t.popover}) {
        pairs.push_back({"accent", t.accent, ground});
        pairs.push_back({"success", t.success, ground});
        pairs.push_back({"warning", t.warning, ground});
        pairs.push_back({"danger", t.danger, ground});
        pairs.push_back({"info", t.info, ground});
    }
    for (const Tone tone : {Tone::neutral, Tone::accent, Tone::success, Tone::warning, Tone::danger, Tone::info})
        pairs.push_back({"badge", t.tone(tone), t.toneSoft(tone)});
    for (const auto &[row, second] : {std::pair(t.rowHover, t.text3), std::pair(t.rowSelected, t.text2)}) {
        pairs.push_back({"row text", t.text, row});
        pairs.push_back({"row second line", second, row});
    }
    pairs.push_back({"primary button", t.onAccent, t.accent});
    pairs.push_back({"primary button, hover", t.onAccent, t.accentHover});
    pairs.push_back({"danger button", t.dark ? t.onAccent : QColor(Qt::white), t.danger});
    pairs.push_back({"strongest heat", t.text, t.heat(1)});
    for (const QColor &ground : t.avatars)
        pairs.push_back({"avatar", QColor(Qt::white), ground});
    return pairs;
}

} // namespace

TEST(Theme, textKeepsItsContrast)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()})
        for (const Pair &pair : textPairs(*t))
            EXPECT_GE(contrast(pair.front, pair.ground), 4.5)
                << (t->dark ? "dark " : "light ") << pair.name << ' ' << pair.front.name().toStdString() << " on "
                << pair.ground.name().toStdString();
}

TEST(Theme, bordersAndMarksKeepTheirContrast)
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        EXPECT_GE(contrast(t->inputBorder, t->surface), 3.0) << (t->dark ? "dark" : "light");
        EXPECT_GE(contrast(t->accent, t->canvas), 3.0) << "focus ring";
        for (const QColor &line : t->series)
            EXPECT_GE(contrast(line, t->surface), 3.0) << (t->dark ? "dark " : "light ") << line.name().toStdString();
    }
}

TEST(Theme, contrastIsTheOneOfWcag)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::white), 1.0);
    EXPECT_NEAR(contrast(QColor(0x767676), Qt::white), 4.54, 0.01);
}

TEST(Theme, switchesLive)
{
    auto &theme = test::UiEnvironment::current().theme;
    theme.setMode(ThemeMode::light);
    KpiCard card;
    card.setTitle("GMV");
    card.resize(card.sizeHint());
    const QImage light = card.grab().toImage();
    theme.setMode(ThemeMode::dark);
    EXPECT_TRUE(tokens().dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), darkTokens().surface);
    const QImage dark = card.grab().toImage();
    EXPECT_EQ(light.pixelColor(110, 80), lightTokens().surface);
    EXPECT_EQ(dark.pixelColor(110, 80), darkTokens().surface);
    theme.setMode(ThemeMode::light);
    EXPECT_EQ(card.grab().toImage(), light) << "back again, nothing is left of the dark theme";
}

TEST(Theme, iconsFollowTheTheme)
{
    auto &theme = test::UiEnvironment::current().theme;
    theme.setMode(ThemeMode::light);
    const QIcon icon = themedIcon("minus", IconColor::text);
    const auto middle = [&] { return icon.pixmap(24, 24).toImage().pixelColor(12, 12); };
    EXPECT_LE(std::abs(middle().red() - lightTokens().text.red()), 2);
    theme.setMode(ThemeMode::dark);
    EXPECT_LE(std::abs(middle().red() - darkTokens().text.red()), 2) << "the same QIcon";
    theme.setMode(ThemeMode::light);
}

TEST(Theme, everyIconIsAStrokeOfOneWeight)
{
    int count = 0;
    for (QDirIterator it(":/icons"); it.hasNext();) {
        const QString path = it.next();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"")) << path.toStdString();
        EXPECT_TRUE(svg.contains("currentColor")) << path.toStdString();
        const QString name = QFileInfo(path).completeBaseName();
        EXPECT_FALSE(iconPixmap(name, Qt::black, 24, 1).toImage().allGray() &&
                     iconPixmap(name, Qt::black, 24, 1).toImage() ==
                         QImage(24, 24, QImage::Format_ARGB32_Premultiplied));
        ++count;
    }
    EXPECT_GT(count, 60);
}

TEST(Theme, riseFollowsTheSetting)
{
    auto &theme = test::UiEnvironment::current().theme;
    EXPECT_EQ(riseTone(0.1), Tone::success);
    EXPECT_EQ(riseTone(-0.1), Tone::danger);
    theme.setRedRises(true);
    EXPECT_EQ(riseTone(0.1), Tone::danger);
    EXPECT_EQ(riseTone(0), Tone::neutral);
    theme.setRedRises(false);
}

TEST(Theme, dialogButtonsHaveNoIconsAndFontsAreNamed)
{
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
    EXPECT_EQ(QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent), 10);
    EXPECT_EQ(QApplication::font().families().constFirst(), QStringLiteral("Noto Sans CJK SC"));
    EXPECT_EQ(QApplication::font().pixelSize(), size::body);
}

TEST(Theme, labelsOfDataAreNeverHtml)
{
    const std::unique_ptr<QLabel> made(label("<b>x</b><img src='file:///etc/passwd'>"));
    EXPECT_EQ(made->textFormat(), Qt::PlainText);
    const std::unique_ptr<QLabel> plain(label("x"));
    EXPECT_EQ(made->sizeHint().height(), plain->sizeHint().height());
}

TEST(Dresser, changesWhatIsSeenAndTheRestWhenItIsShown)
{
    ThemeController &theme = test::UiEnvironment::current().theme;
    QWidget window;
    Dresser::dressPiecesOf(&window);
    auto *seen = new QWidget(&window);
    auto *hidden = new QWidget(&window);
    new QLabel(QStringLiteral("text"), hidden);
    window.show();
    hidden->hide();
    const QString light = seen->styleSheet();
    ASSERT_TRUE(light.contains(lightTokens().text2.name()));
    EXPECT_EQ(hidden->styleSheet(), light);
    EXPECT_TRUE(window.styleSheet().isEmpty()) << "the container wears nothing";

    theme.setMode(ThemeMode::dark);
    EXPECT_TRUE(seen->styleSheet().contains(darkTokens().text2.name()));
    EXPECT_EQ(hidden->styleSheet(), light);
    hidden->show();
    EXPECT_EQ(hidden->styleSheet(), seen->styleSheet());
    theme.setMode(ThemeMode::light);
    EXPECT_EQ(hidden->styleSheet(), light);
}

TEST(Dresser, dressesWindowsAndNothingInside)
{
    QWidget page;
    auto *button = new QPushButton(QStringLiteral("Pay"));
    button->ensurePolished();
    button->setParent(&page);
    page.show();
    EXPECT_FALSE(page.styleSheet().isEmpty());
    EXPECT_TRUE(button->styleSheet().isEmpty()) << "it wears what its piece wears";
}
