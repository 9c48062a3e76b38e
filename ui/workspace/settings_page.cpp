#include "ui/workspace/settings_page.h"

#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/grid_view.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/shared/widgets/segmented.h"
#include "workspace/locations.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

namespace ui {

namespace {

const QString densityKey = QStringLiteral("density");
const QString folderKey = QStringLiteral("databaseFolder");

} // namespace

SettingsPage::SettingsPage(SessionState &session) : Page(Body::scrolls), m_session(session)
{
    m_theme = new SegmentedControl;
    m_language = new SegmentedControl;
    m_density = new SegmentedControl;
    m_rise = new SegmentedControl;
    m_folder = new QLineEdit;
    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(360);
    m_browse = button({});
    auto *place = new QWidget;
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->addWidget(m_folder, 1);
    placeRow->addWidget(m_browse);
    m_riseSample = label({}, LabelStyle::bold);
    auto *rise = new QWidget;
    auto *riseRow = new QHBoxLayout(rise);
    riseRow->setContentsMargins(0, 0, 0, 0);
    riseRow->setSpacing(size::gap);
    riseRow->addWidget(m_riseSample);
    riseRow->addWidget(m_rise);

    m_look = new Card;
    addRow(*m_look, m_titles[0], m_hints[0], m_theme);
    m_look->body()->addWidget(rule());
    addRow(*m_look, m_titles[1], m_hints[1], m_language);
    m_look->body()->addWidget(rule());
    addRow(*m_look, m_titles[2], m_hints[2], m_density);
    m_look->body()->addWidget(rule());
    addRow(*m_look, m_titles[3], m_hints[3], rise);
    m_data = new Card;
    addRow(*m_data, m_titles[4], m_hints[4], place);
    for (Card *card : {m_look, m_data}) {
        card->setMaximumWidth(920);
        body()->addWidget(card);
    }
    body()->addStretch(1);

    connect(m_theme, &ChoiceStrip::chosen, this, [](const QString &id) {
        if (ThemeController *theme = ThemeController::current())
            theme->setMode(themeModeFromName(id));
    });
    connect(m_language, &ChoiceStrip::chosen, this, [](const QString &id) {
        if (LanguageController *language = LanguageController::current())
            language->setLanguage(id);
    });
    connect(m_density, &ChoiceStrip::chosen, this, [this](const QString &id) {
        m_session.set(densityKey, id);
        m_session.save();
        GridView::setUsualDensity(densityFromName(id));
    });
    connect(m_rise, &ChoiceStrip::chosen, this, [](const QString &id) {
        if (ThemeController *theme = ThemeController::current())
            theme->setRedRises(id == QLatin1String("red"));
    });
    connect(m_browse, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    onThemeChange(this, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void SettingsPage::addRow(Card &card, QLabel *&title, QLabel *&hint, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    title = label({}, LabelStyle::bold);
    hint = label({}, LabelStyle::secondary);
    hint->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(hint);
    row->addLayout(texts, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    card.body()->addLayout(row);
}

void SettingsPage::chooseFolder()
{
    const QString chosen = dialogs::chooseFolder(this, tr("Where new databases are put"), m_folder->text());
    if (chosen.isEmpty())
        return;
    m_session.set(folderKey, chosen);
    m_session.save();
    refresh();
}

void SettingsPage::refresh()
{
    if (const ThemeController *theme = ThemeController::current()) {
        m_theme->setCurrent(themeModeName(theme->mode()));
        m_rise->setCurrent(theme->redRises() ? QStringLiteral("red") : QStringLiteral("green"));
        m_riseSample->setText(tr("▲ 3.2%"));
        QPalette palette = m_riseSample->palette();
        palette.setColor(QPalette::WindowText, tokens().tone(riseTone(1)));
        m_riseSample->setPalette(palette);
    }
    if (const LanguageController *language = LanguageController::current())
        m_language->setCurrent(language->language());
    m_density->setCurrent(m_session.text(densityKey, QStringLiteral("normal")));
    m_folder->setText(
        QDir::toNativeSeparators(m_session.text(folderKey, QString::fromStdString(workspace::dataFolder()))));
}

void SettingsPage::retranslate()
{
    header()->setTitle(tr("Settings"));
    header()->setSubtitle(tr("For this computer; every choice takes effect at once"));
    m_look->setTitle(tr("Appearance"));
    m_data->setTitle(tr("Data"));
    const QString titles[] = {tr("Theme"), tr("Language"), tr("Row density"), tr("Colours of rise and fall"),
                              tr("Place of new databases")};
    const QString hints[] = {tr("Light, dark, or as the system is set."), tr("Switched without a restart."),
                             tr("For all tables. The switch at the foot of a table changes that one alone."),
                             tr("▲▼ always stand beside the colour."),
                             tr("Suggested when a database is created or a backup is restored. What is there already "
                                "stays where it is.")};
    for (int i = 0; i < 5; ++i) {
        m_titles[i]->setText(titles[i]);
        m_hints[i]->setText(hints[i]);
    }
    m_theme->setSegments({{QStringLiteral("system"), tr("Follow the system")},
                          {QStringLiteral("light"), tr("Light")},
                          {QStringLiteral("dark"), tr("Dark")}});
    m_language->setSegments(
        {{QStringLiteral("zh_CN"), QStringLiteral("简体中文")}, {QStringLiteral("en"), QStringLiteral("English")}});
    m_density->setSegments({{QStringLiteral("compact"), tr("Compact")},
                            {QStringLiteral("normal"), tr("Normal")},
                            {QStringLiteral("roomy"), tr("Roomy")}});
    m_rise->setSegments({{QStringLiteral("green"), tr("Rise in green")}, {QStringLiteral("red"), tr("Rise in red")}});
    m_browse->setText(tr("Change…"));
    m_theme->setAccessibleName(titles[0]);
    m_language->setAccessibleName(titles[1]);
    m_density->setAccessibleName(titles[2]);
    m_rise->setAccessibleName(titles[3]);
    m_folder->setAccessibleName(titles[4]);
    refresh();
}

QString SettingsPage::helpText() const
{
    return tr("How the app looks on this computer, and where it suggests to put new databases. Nothing has to be "
              "saved: every choice takes effect at once.");
}

} // namespace ui
