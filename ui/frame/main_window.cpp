#include "ui/frame/main_window.h"

#include "ui/async/jobs.h"
#include "ui/frame/navigation.h"
#include "ui/frame/status_bar.h"
#include "ui/frame/top_bar.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/dresser.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/shared/widgets/feedback.h"

#include <QApplication>
#include <QCloseEvent>
#include <QJsonArray>
#include <QScreen>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr QSize smallestWindow(1024, 640);
constexpr QSize firstWindow(1440, 900);

} // namespace

MainWindow::MainWindow(std::vector<PageEntry> pages, SessionState &session, Jobs &jobs, QWidget *parent)
    : QMainWindow(parent), m_entries(std::move(pages)), m_session(session)
{
    setMinimumSize(smallestWindow);
    m_top = new TopBar;
    setMenuWidget(m_top);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_navigation = new Navigation;
    m_stack = new QStackedWidget;
    for (QWidget *container : {static_cast<QWidget *>(this), central, static_cast<QWidget *>(m_stack)})
        Dresser::dressPiecesOf(container);
    row->addWidget(m_navigation);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    m_noticeRow = new QHBoxLayout;
    content->addLayout(m_noticeRow);
    updateNotice();
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    m_status = new StatusBar;
    m_status->setJobs(&jobs);
    column->addWidget(m_status);
    setCentralWidget(central);
    m_palette = new Palette(this);

    buildMenus();
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocus);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { showPage(id); });
    connect(m_navigation->person(), &PersonButton::clicked, this, &MainWindow::openAccountMenu);
    connect(m_top->search(), &SearchField::clicked, this, [this] { openPalette({}); });
    connect(m_top->bell(), &BellButton::clicked, this, [this] {
        Q_EMIT notificationsRequested();
        showPage(QStringLiteral("notifications"));
    });
    connect(m_top->theme(), &QToolButton::clicked, this, [] {
        if (ThemeController *theme = ThemeController::current())
            theme->setMode(tokens().dark ? ThemeMode::light : ThemeMode::dark);
    });
    connect(m_top->help(), &QToolButton::clicked, this, &MainWindow::openHelp);
    if (ThemeController *theme = ThemeController::current())
        connect(theme, &ThemeController::changed, this, &MainWindow::retranslate);
    m_navigation->setCollapsed(m_session.value(QStringLiteral("navigationCollapsed")).toBool());
    m_navigation->hide();
    m_top->setSignedIn(false);
    restoreWindow();
    retranslate();
}

MainWindow::~MainWindow()
{
    // Its widgets pass the focus on while they go.
    disconnect(qApp, nullptr, this, nullptr);
    saveSession();
}

void MainWindow::setSignInPage(QWidget *page)
{
    m_signInPage = page;
    m_stack->addWidget(page);
    if (!isSignedIn())
        m_stack->setCurrentWidget(page);
}

void MainWindow::setNotice(QWidget *notice)
{
    m_notice = notice;
    m_noticeRow->addWidget(notice);
    notice->installEventFilter(this);
    updateNotice();
}

void MainWindow::updateNotice()
{
    // A hidden widget takes no room, the margins of its layout would.
    if (m_notice == nullptr || m_notice->isHidden())
        m_noticeRow->setContentsMargins(0, 0, 0, 0);
    else
        m_noticeRow->setContentsMargins(size::pageMargin, 12, size::pageMargin, 0);
}

void MainWindow::keepFocus(const QWidget *before, const QWidget *now)
{
    // A button that is switched off or goes away passes the focus to whatever comes next, which may stand outside of
    // the page; then the page's own keys would be dead.
    Page *page = currentPage();
    if (page == nullptr || before == nullptr || now == nullptr || now == page || !page->isAncestorOf(before))
        return;
    const bool wasTaken = !before->isEnabled() || !before->isVisible();
    if (wasTaken && now->window() == this && !page->isAncestorOf(now))
        page->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notice && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        updateNotice();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::signIn(const Person &person)
{
    signOut();
    m_person = person;
    m_navigation->show();
    m_top->setSignedIn(true);
    retranslate();
    const QStringList ids = pageIds();
    const QString remembered = keptForPerson().value(QStringLiteral("page")).toString();
    if (!ids.isEmpty())
        showPage(ids.contains(remembered) ? remembered : ids.first());
}

void MainWindow::setPersonRemark(const QString &remark)
{
    m_person.remark = remark;
    m_navigation->setPerson(m_person.name, remark);
}

void MainWindow::signOut()
{
    saveSession();
    m_person = {};
    m_currentId.clear();
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_inOldLanguage.clear();
    m_navigation->hide();
    m_navigation->forgetCounts();
    m_navigation->setItems({});
    m_top->setSignedIn(false);
    m_top->bell()->setCount(0);
    m_palette->hide();
    if (m_signInPage != nullptr)
        m_stack->setCurrentWidget(m_signInPage);
    m_status->setText({});
    hideToast(this); // it speaks of what the person did who is gone
    retranslate();
}

const PageEntry *MainWindow::entry(const QString &id) const
{
    for (const PageEntry &one : m_entries)
        if (one.id == id && allowed(one))
            return &one;
    return nullptr;
}

bool MainWindow::allowed(const PageEntry &one) const
{
    return isSignedIn() && (one.roles.isEmpty() || one.roles.contains(m_person.role));
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageEntry &one : m_entries)
        if (allowed(one))
            ids << one.id;
    return ids;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_currentId);
}

void MainWindow::showPage(const QString &id, const QVariantMap &arguments)
{
    const PageEntry *wanted = entry(id);
    if (wanted == nullptr)
        return;
    Page *page = m_pages.value(id);
    if (page == nullptr) {
        page = wanted->make();
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        connect(page, &Page::navigateRequested, this, &MainWindow::showPage);
        connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
            if (page == currentPage())
                m_status->setText(text);
        });
        page->restoreState(keptForPerson().value(QStringLiteral("state")).toObject().value(id).toObject());
        page->refresh();
    } else if (m_inOldLanguage.remove(id)) {
        page->refresh();
    }
    if (m_currentId != id)
        m_status->setText({});
    m_currentId = id;
    // The stack would give the focus to the first button there is, and Enter would press it.
    const bool knowsItsFocus = page->focusWidget() != nullptr;
    m_stack->setCurrentWidget(page);
    if (!knowsItsFocus)
        page->setFocus(Qt::OtherFocusReason);
    m_navigation->setCurrent(id);
    rebuildPageMenu();
    if (!arguments.isEmpty())
        page->openAt(arguments);
    updateTitle();
    Q_EMIT pageShown(id);
}

void MainWindow::setPlace(const QString &place)
{
    m_place = place;
    updateTitle();
}

void MainWindow::updateTitle()
{
    const PageEntry *shown = entry(m_currentId);
    QStringList parts;
    if (shown != nullptr)
        parts << shown->title();
    if (!m_place.isEmpty())
        parts << m_place;
    parts << tr("Xingtu Workbench");
    setWindowTitle(parts.join(QStringLiteral(" · ")));
    if (Page *page = currentPage())
        page->setAccessibleName(parts.constFirst());
}

void MainWindow::refreshPages()
{
    for (Page *page : std::as_const(m_pages))
        page->refresh();
}

void MainWindow::setNavigationCount(const QString &pageId, int count, bool urgent)
{
    m_navigation->setCount(pageId, count, urgent);
}

void MainWindow::setNotificationCount(int count)
{
    m_top->bell()->setCount(count);
    m_top->bell()->setAccessibleName(count > 0 ? tr("Notifications: %1 unread").arg(count) : tr("Notifications"));
}

void MainWindow::saveSession()
{
    if (isSignedIn() && !m_currentId.isEmpty()) {
        QJsonObject states = keptForPerson().value(QStringLiteral("state")).toObject();
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
            // A page that has nothing to keep any more forgets what it kept before.
            const QJsonObject state = it.value()->saveState();
            state.isEmpty() ? states.remove(it.key()) : void(states.insert(it.key(), state));
        }
        QJsonObject people = m_session.object(QStringLiteral("people"));
        people.insert(m_person.key,
                      QJsonObject{{QStringLiteral("page"), m_currentId}, {QStringLiteral("state"), states}});
        m_session.set(QStringLiteral("people"), people);
    }
    if (isVisible() && !isFullScreen()) {
        m_session.set(QStringLiteral("maximized"), isMaximized());
        if (!isMaximized())
            m_session.set(QStringLiteral("window"), QJsonArray{x(), y(), width(), height()});
    }
    m_session.set(QStringLiteral("navigationCollapsed"), m_navigation->isCollapsed());
    if (const ThemeController *theme = ThemeController::current()) {
        m_session.set(QStringLiteral("theme"), themeModeName(theme->mode()));
        m_session.set(QStringLiteral("redRises"), theme->redRises());
    }
    if (const LanguageController *language = LanguageController::current())
        m_session.set(QStringLiteral("language"), language->language());
    m_session.save();
}

QJsonObject MainWindow::keptForPerson() const
{
    return m_session.object(QStringLiteral("people")).value(m_person.key).toObject();
}

void MainWindow::restoreWindow()
{
    if (ThemeController *theme = ThemeController::current()) {
        if (m_session.value(QStringLiteral("theme")).isString())
            theme->setMode(themeModeFromName(m_session.text(QStringLiteral("theme"))));
        theme->setRedRises(m_session.value(QStringLiteral("redRises")).toBool(theme->redRises()));
    }
    if (LanguageController *language = LanguageController::current();
        language != nullptr && m_session.value(QStringLiteral("language")).isString())
        language->setLanguage(m_session.text(QStringLiteral("language")));
    const QJsonArray place = m_session.value(QStringLiteral("window")).toArray();
    const QRect room = screen()->availableGeometry();
    if (place.size() == 4) {
        // A screen that is gone must not keep the window.
        QRect wanted(place[0].toInt(), place[1].toInt(), place[2].toInt(), place[3].toInt());
        if (!room.intersects(wanted.adjusted(40, 40, -40, -40)))
            wanted.moveCenter(room.center());
        setGeometry(wanted);
    } else {
        resize(firstWindow.boundedTo(room.size()).expandedTo(smallestWindow));
    }
    if (m_session.value(QStringLiteral("maximized")).toBool())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // What a page writes when an answer comes (counts, dates, its line in the status bar) it writes anew.
    for (const QString &id : m_pages.keys())
        m_inOldLanguage.insert(id);
    if (Page *page = currentPage(); page != nullptr && m_inOldLanguage.remove(m_currentId))
        page->refresh();
}

} // namespace ui
