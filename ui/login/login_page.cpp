#include "ui/login/login_page.h"

#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/segmented.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStandardPaths>

namespace ui {

namespace {

constexpr int shortestPassword = 12;
constexpr int widthForPanel = 1280;
/// The one password of every account of the sample data (README).
const QString samplePassword = QStringLiteral("xingtu");

} // namespace

QList<SampleAccount> LoginPage::sampleAccounts()
{
    return {
        {QStringLiteral("brand1"), QStringLiteral("brand1"), tr("Brand"), Tone::accent, tr("Find creators, order")},
        {QStringLiteral("brand2"), QStringLiteral("brand2"), tr("Brand"), Tone::accent, tr("A second brand")},
        {QStringLiteral("mcn1"), QStringLiteral("mcn1"), tr("MCN"), Tone::success, tr("Accept, produce, earn")},
        {QStringLiteral("mcn2"), QStringLiteral("mcn2"), tr("MCN"), Tone::success, tr("A second agency")},
        {QStringLiteral("creator1"), QStringLiteral("creator1"), tr("Creator"), Tone::danger, tr("My orders, uploads")},
        {QStringLiteral("provider1"), QStringLiteral("provider1"), tr("Provider"), Tone::info,
         tr("Co-ordinate projects")},
        {QStringLiteral("ops1"), QStringLiteral("ops1"), tr("Ops"), Tone::warning, tr("First reviewer")},
        {QStringLiteral("ops2"), QStringLiteral("ops2"), tr("Ops"), Tone::warning, tr("Second reviewer")},
    };
}

LoginPage::LoginPage(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_panel = new BrandPanel;
    row->addWidget(m_panel);

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(48, 24, 48, 24);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(12);
    switches->addStretch(1);
    m_language = new SegmentedControl;
    m_theme = new SegmentedControl;
    switches->addWidget(m_language);
    switches->addWidget(m_theme);
    column->addLayout(switches);
    column->addStretch(2);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(24);
    steps->addWidget(buildChoices(), 6, Qt::AlignTop);
    steps->addWidget(buildSignIn(), 5, Qt::AlignTop);
    column->addLayout(steps);
    column->addStretch(3);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    row->addWidget(area, 1);
    m_busy = new BusyOverlay(this);

    connect(m_language, &SegmentedControl::chosen, this, [](const QString &code) {
        if (LanguageController *language = LanguageController::current())
            language->setLanguage(code);
    });
    connect(m_theme, &SegmentedControl::chosen, this, [](const QString &name) {
        if (ThemeController *theme = ThemeController::current())
            theme->setMode(themeModeFromName(name));
    });
    setSuggestedPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                     QStringLiteral("/xingtu.db"));
    onLanguageChange(this, [this] { retranslate(); });
    onThemeChange(this, [this] {
        if (const ThemeController *theme = ThemeController::current())
            m_theme->setCurrent(themeModeName(theme->mode()));
    });
    choose(Choice::sample);
}

QWidget *LoginPage::buildChoices()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(12);
    m_firstHeading = new StepHeading(1);
    column->addWidget(m_firstHeading);
    m_failure = new Banner(Tone::danger);
    column->addWidget(m_failure);
    m_sampleCard = new ChoiceCard(QStringLiteral("cube"));
    m_emptyCard = new ChoiceCard(QStringLiteral("database"));
    m_backupCard = new ChoiceCard(QStringLiteral("archive"));
    for (ChoiceCard *card : {m_sampleCard, m_emptyCard, m_backupCard})
        column->addWidget(card);
    m_existing = button({}, ButtonKind::link, QStringLiteral("folder"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_existing);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_sampleCard, &ChoiceCard::clicked, this, [this] { choose(Choice::sample); });
    connect(m_emptyCard, &ChoiceCard::clicked, this, [this] { choose(Choice::empty); });
    connect(m_backupCard, &ChoiceCard::clicked, this, [this] { choose(Choice::backup); });
    connect(m_emptyCard->link(), &QPushButton::clicked, this, &LoginPage::pickPath);
    connect(m_backupCard->link(), &QPushButton::clicked, this, &LoginPage::pickBackup);
    connect(m_existing, &QPushButton::clicked, this, &LoginPage::pickExisting);
    return left;
}

QWidget *LoginPage::buildSignIn()
{
    auto *card = new Card;
    card->body()->setContentsMargins(24, 24, 24, 24);
    m_secondHeading = new StepHeading(2);
    card->body()->addWidget(m_secondHeading);
    m_tileArea = new QWidget;
    auto *tileColumn = new QVBoxLayout(m_tileArea);
    tileColumn->setContentsMargins(0, 0, 0, 0);
    tileColumn->setSpacing(10);
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(8);
    tileColumn->addLayout(m_tiles);
    m_tileHint = label({}, LabelStyle::secondary);
    m_tileHint->setWordWrap(true);
    tileColumn->addWidget(m_tileHint);
    tileColumn->addWidget(rule());
    card->body()->addWidget(m_tileArea);

    m_login = new QLineEdit;
    m_login->addAction(themedIcon(QStringLiteral("user")), QLineEdit::LeadingPosition);
    m_password = new PasswordEdit;
    m_password->addAction(themedIcon(QStringLiteral("key")), QLineEdit::LeadingPosition);
    m_repeat = new PasswordEdit;
    m_repeat->addAction(themedIcon(QStringLiteral("key")), QLineEdit::LeadingPosition);
    for (QLineEdit *field : {m_login, m_password, m_repeat}) {
        field->setProperty("large", true);
        connect(field, &QLineEdit::returnPressed, this, &LoginPage::submit);
    }
    m_loginRow = new FormRow({}, m_login);
    m_passwordRow = new FormRow({}, m_password);
    m_repeatRow = new FormRow({}, m_repeat);
    for (FormRow *one : {m_loginRow, m_passwordRow, m_repeatRow})
        card->body()->addWidget(one);
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_loginRow->setError({}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordRow->setError({}); });
    connect(m_repeat, &QLineEdit::textEdited, this, [this] { m_repeatRow->setError({}); });
    m_submit = button({}, ButtonKind::primary);
    m_submit->setProperty("large", true);
    connect(m_submit, &QPushButton::clicked, this, &LoginPage::submit);
    card->body()->addWidget(m_submit);
    return card;
}

void LoginPage::rebuildTiles(const QList<SampleAccount> &accounts)
{
    clearLayout(*m_tiles);
    int place = 0;
    for (const SampleAccount &account : accounts) {
        auto *tile = new AccountTile(account);
        tile->setChecked(m_login->text() == account.login);
        connect(tile, &AccountTile::clicked, this, [this, login = account.login] {
            m_login->setText(login);
            m_password->setText(samplePassword);
            m_loginRow->setError({});
            m_passwordRow->setError({});
            for (AccountTile *one : m_tileArea->findChildren<AccountTile *>())
                one->setChecked(one->account().login == login);
            m_submit->setFocus();
        });
        m_tiles->addWidget(tile, place / 2, place % 2);
        ++place;
    }
}

void LoginPage::choose(Choice choice)
{
    m_choice = choice;
    m_failure->setText({});
    if (m_open != Data::none) {
        // Another choice while a database is open: what is typed was for that one.
        m_login->clear();
        m_password->clear();
    }
    m_sampleCard->setChecked(choice == Choice::sample);
    m_emptyCard->setChecked(choice == Choice::empty);
    m_backupCard->setChecked(choice == Choice::backup);
    updateMode();
}

void LoginPage::updateMode()
{
    const bool opened = m_open != Data::none &&
                        (m_choice == Choice::existing || (m_choice == Choice::sample) == (m_open == Data::sample));
    const bool sample = m_choice == Choice::sample;
    const bool creating = m_choice == Choice::empty && !opened;
    m_tileArea->setVisible(sample);
    m_repeatRow->setVisible(creating);
    const bool needsForm = sample || creating || opened;
    m_loginRow->setVisible(needsForm);
    m_passwordRow->setVisible(needsForm);
    if (sample && m_login->text().isEmpty()) {
        m_login->setText(QStringLiteral("brand1"));
        m_password->setText(samplePassword);
        for (AccountTile *one : m_tileArea->findChildren<AccountTile *>())
            one->setChecked(one->account().login == m_login->text());
    } else if (!sample && m_password->text() == samplePassword) {
        m_login->clear();
        m_password->clear();
    }
    for (FormRow *row : {m_loginRow, m_passwordRow, m_repeatRow})
        row->setError({});
    retranslateStep2();
}

void LoginPage::submit()
{
    m_failure->setText({});
    const bool opened = m_open != Data::none &&
                        (m_choice == Choice::existing || (m_choice == Choice::sample) == (m_open == Data::sample));
    if (opened) {
        submitSignIn();
    } else if (m_choice == Choice::sample) {
        m_signInAfterOpening = true;
        m_busy->begin(tr("Preparing the sample data…"));
        Q_EMIT openSampleRequested();
    } else if (m_choice == Choice::empty) {
        submitEmpty();
    } else if (m_backup.isEmpty()) {
        pickBackup();
    } else {
        m_busy->begin(tr("Checking and restoring the backup…"));
        Q_EMIT openBackupRequested(m_backup);
    }
}

void LoginPage::submitSignIn()
{
    const bool noLogin = m_login->text().trimmed().isEmpty();
    const bool noPassword = m_password->text().isEmpty();
    m_loginRow->setError(noLogin ? tr("Enter your account.") : QString());
    m_passwordRow->setError(noPassword ? tr("Enter your password.") : QString());
    if (noLogin || noPassword) {
        (noLogin ? m_login : m_password)->setFocus();
        return;
    }
    m_busy->begin(tr("Signing in…"));
    Q_EMIT signInRequested(m_login->text().trimmed(), m_password->text());
}

void LoginPage::submitEmpty()
{
    QLineEdit *first = nullptr;
    const auto check = [&](FormRow *row, QLineEdit *field, const QString &error) {
        row->setError(error);
        if (!error.isEmpty() && first == nullptr)
            first = field;
    };
    check(m_loginRow, m_login,
          m_login->text().trimmed().isEmpty() ? tr("Name the first operator's account.") : QString());
    check(m_passwordRow, m_password,
          m_password->text().size() < shortestPassword
              ? tr("At least %1 characters; now %2.").arg(shortestPassword).arg(m_password->text().size())
              : QString());
    check(m_repeatRow, m_repeat, m_repeat->text() != m_password->text() ? tr("The two passwords differ.") : QString());
    if (first != nullptr) {
        first->setFocus();
        return;
    }
    m_busy->begin(tr("Creating the database…"));
    Q_EMIT createEmptyRequested(m_path, m_login->text().trimmed(), m_password->text());
}

void LoginPage::pickPath()
{
    const QString path =
        dialogs::saveFile(this, tr("Where to keep the data"), tr("Xingtu database (*.db *.xtdb)"), m_path);
    if (path.isEmpty())
        return;
    setSuggestedPath(QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".db") : path);
    choose(Choice::empty);
}

void LoginPage::pickBackup()
{
    const QString path =
        dialogs::openFile(this, tr("Open a backup"), tr("Backups and databases (*.xtbak *.db *.xtdb);;All files (*)"));
    if (path.isEmpty())
        return;
    m_backup = path;
    choose(Choice::backup);
    retranslate();
}

void LoginPage::pickExisting()
{
    const QString path = m_recent.isEmpty() ? dialogs::openFile(this, tr("Open a database"),
                                                                tr("Xingtu database (*.db *.xtdb);;All files (*)"))
                                            : m_recent;
    if (path.isEmpty())
        return;
    m_failure->setText({});
    m_busy->begin(tr("Opening the database…"));
    Q_EMIT openExistingRequested(path);
}

void LoginPage::databaseOpened(Data kind, const QString &name, const QList<SampleAccount> &accounts)
{
    m_busy->end();
    m_open = kind;
    m_openName = name;
    m_choice = kind == Data::sample ? Choice::sample : Choice::existing;
    m_sampleCard->setChecked(kind == Data::sample);
    if (kind == Data::sample)
        rebuildTiles(accounts.isEmpty() ? sampleAccounts() : accounts);
    m_failure->setText({});
    const bool follow = m_signInAfterOpening && kind == Data::sample;
    m_signInAfterOpening = false;
    updateMode();
    if (follow)
        submitSignIn();
    else
        m_login->setFocus();
}

void LoginPage::databaseClosed()
{
    m_busy->end();
    m_open = Data::none;
    m_openName.clear();
    m_login->clear();
    m_password->clear();
    choose(Choice::sample);
}

void LoginPage::databaseFailed(const QString &message)
{
    m_busy->end();
    m_signInAfterOpening = false;
    m_failure->setText(message);
}

void LoginPage::signInFailed(const QString &message)
{
    m_busy->end();
    m_passwordRow->setError(message);
    m_password->selectAll();
    m_password->setFocus();
}

void LoginPage::showProgress(const QString &words)
{
    m_busy->begin(words);
}

void LoginPage::setLogin(const QString &login)
{
    m_login->setText(login);
    m_password->setFocus();
}

void LoginPage::reset()
{
    m_busy->end();
    if (m_open == Data::sample)
        m_password->setText(samplePassword);
    else
        m_password->clear();
    m_repeat->clear();
    m_failure->setText({});
    updateMode();
}

void LoginPage::setSuggestedPath(const QString &path)
{
    m_path = path;
    retranslate();
}

void LoginPage::setRecentDatabase(const QString &path)
{
    m_recent = path;
    retranslate();
}

void LoginPage::retranslate()
{
    m_language->setSegments(
        {{QStringLiteral("zh_CN"), QStringLiteral("简体中文")}, {QStringLiteral("en"), QStringLiteral("English")}});
    m_language->setAccessibleName(tr("Language"));
    if (const LanguageController *language = LanguageController::current())
        m_language->setCurrent(language->language());
    m_theme->setSegments({{QStringLiteral("system"), tr("Follow the system")},
                          {QStringLiteral("light"), tr("Light")},
                          {QStringLiteral("dark"), tr("Dark")}});
    m_theme->setAccessibleName(tr("Theme"));
    if (const ThemeController *theme = ThemeController::current())
        m_theme->setCurrent(themeModeName(theme->mode()));
    m_firstHeading->setTexts(tr("Choose the data to work with"),
                             tr("You can change it later under File; they do not touch each other."));
    m_sampleCard->setTexts(tr("Sample data"), tr("Recommended"),
                           tr("Creators, orders in every state and 8 accounts to try"),
                           tr("Only on this computer · File › Reset the sample data"), {});
    QString shownPath = QDir::toNativeSeparators(m_path);
    if (shownPath.startsWith(QDir::homePath()))
        shownPath = QLatin1Char('~') + shownPath.mid(QDir::homePath().size());
    m_emptyCard->setTexts(tr("Empty database"), {}, tr("Begin with nothing and import your creators"), shownPath,
                          tr("Change place"));
    m_backupCard->setTexts(tr("Open a backup"), {}, tr("Checked first, then restored; what is open now is kept"),
                           m_backup.isEmpty() ? tr("No file chosen") : QFileInfo(m_backup).fileName(), tr("Browse…"));
    m_existing->setText(m_recent.isEmpty() ? tr("Open a database on this computer…")
                                           : tr("Open %1 again").arg(QFileInfo(m_recent).fileName()));
    rebuildTiles(sampleAccounts());
    m_tileHint->setText(tr("Closures, pay-outs and bank accounts: ops1. Disputes: ops1 proposes, ops2 confirms."));
    m_loginRow->setLabel(tr("Account"));
    m_passwordRow->setLabel(tr("Password"));
    m_repeatRow->setLabel(tr("Password again"));
    retranslateStep2();
}

void LoginPage::retranslateStep2()
{
    const bool opened = m_open != Data::none &&
                        (m_choice == Choice::existing || (m_choice == Choice::sample) == (m_open == Data::sample));
    if (m_choice == Choice::sample) {
        m_secondHeading->setTexts(
            tr("Sign in"), tr("One click fills in a sample account; the password is always %1").arg(samplePassword));
        m_submit->setText(opened ? tr("Sign in") : tr("Sign in and open the sample data"));
    } else if (opened) {
        m_secondHeading->setTexts(tr("Sign in"), tr("Database: %1").arg(m_openName));
        m_submit->setText(tr("Sign in"));
    } else if (m_choice == Choice::empty) {
        m_secondHeading->setTexts(tr("The first operator"),
                                  tr("This account reviews, keeps the rules and adds the others."));
        m_submit->setText(tr("Create and sign in"));
    } else {
        m_secondHeading->setTexts(tr("Sign in"), tr("With an account of the backup, after it is restored."));
        m_submit->setText(m_backup.isEmpty() ? tr("Choose a backup…") : tr("Check and restore"));
    }
    m_passwordRow->setHint(m_choice == Choice::empty && !opened ? tr("At least %1 characters.").arg(shortestPassword)
                                                                : QString());
}

void LoginPage::resizeEvent(QResizeEvent *)
{
    // The panel gives way before the form is squeezed.
    m_panel->setVisible(width() >= widthForPanel);
}

void LoginPage::showEvent(QShowEvent *)
{
    m_login->setFocus(Qt::OtherFocusReason);
    m_login->deselect();
}

void LoginPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().canvas);
}

} // namespace ui
