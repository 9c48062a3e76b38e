// The menus, shortcuts and palette contents of the MainWindow.
#include "ui/frame/help_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/navigation.h"
#include "ui/frame/top_bar.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/theme_controller.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace ui {

QAction *MainWindow::fixedAction(Menu menu, const QString &iconName, const QKeySequence &keys,
                                 const std::function<QString()> &text, const std::function<void()> &run)
{
    auto *action = new QAction(this);
    if (!iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    action->setShortcut(keys);
    action->setIconVisibleInMenu(!iconName.isEmpty());
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_menus.value(int(menu))->addAction(action);
    m_actions.append({action, text, false});
    return action;
}

QAction *MainWindow::addMenuAction(Menu menu, const std::function<QString()> &text, const QString &iconName,
                                   const QKeySequence &keys, const std::function<void()> &run, bool needsSignIn)
{
    QMenu *target = m_menus.value(int(menu));
    QAction *before = target->actions().isEmpty() ? nullptr : target->actions().constFirst();
    for (QAction *one : target->actions())
        if (one->isSeparator() && one->property("appEnd").toBool())
            before = one;
    QAction *action = fixedAction(menu, iconName, keys, text, run);
    if (before != nullptr)
        target->insertAction(before, action);
    m_actions.last().needsSignIn = needsSignIn;
    action->setText(text());
    action->setEnabled(!needsSignIn || isSignedIn());
    return action;
}

void MainWindow::buildMenus()
{
    for (const Menu menu : {Menu::file, Menu::edit, Menu::view, Menu::page, Menu::tools, Menu::help})
        m_menus.insert(int(menu), m_top->menuBar()->addMenu(QString()));
    const auto separator = [this](Menu menu, bool appEnd) {
        m_menus.value(int(menu))->addSeparator()->setProperty("appEnd", appEnd);
    };
    const auto needsPerson = [this](QAction *action) {
        Q_UNUSED(action)
        m_actions.last().needsSignIn = true;
    };

    separator(Menu::file, true);
    needsPerson(fixedAction(
        Menu::file, QStringLiteral("key"), {}, [] { return tr("Change the password…"); },
        [this] { Q_EMIT passwordChangeRequested(); }));
    needsPerson(fixedAction(
        Menu::file, QStringLiteral("logout"), {}, [] { return tr("Sign out"); },
        [this] { Q_EMIT signOutRequested(); }));
    fixedAction(
        Menu::file, {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [] { return tr("Quit"); }, [this] { close(); });

    // The focused widget owns these keys; the menu sends them on, so it needs no shortcut that would take them away.
    const auto forwarded = [this](const QString &iconName, QKeySequence::StandardKey key,
                                  const std::function<QString()> &text) {
        const QKeySequence keys(key);
        fixedAction(
            Menu::edit, iconName, {},
            [text, keys] { return text() + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText); },
            [this, keys] { forwardToFocus(keys); });
    };
    forwarded(QStringLiteral("undo"), QKeySequence::Undo, [] { return tr("Undo"); });
    forwarded({}, QKeySequence::Cut, [] { return tr("Cut"); });
    forwarded(QStringLiteral("copy"), QKeySequence::Copy, [] { return tr("Copy"); });
    forwarded({}, QKeySequence::Paste, [] { return tr("Paste"); });
    forwarded({}, QKeySequence::SelectAll, [] { return tr("Select all"); });
    separator(Menu::edit, true);
    needsPerson(fixedAction(
        Menu::edit, QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F),
        [] { return tr("Find on this page"); },
        [this] {
            if (Page *page = currentPage())
                page->focusSearch();
        }));

    needsPerson(fixedAction(
        Menu::view, QStringLiteral("refresh"), QKeySequence(Qt::Key_F5), [] { return tr("Refresh"); },
        [this] {
            if (Page *page = currentPage())
                page->refresh();
        }));
    needsPerson(fixedAction(
        Menu::view, QStringLiteral("sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B),
        [] { return tr("Collapse navigation"); },
        [this] { m_navigation->setCollapsed(!m_navigation->isCollapsed()); }));
    fixedAction(
        Menu::view, {}, QKeySequence(Qt::Key_F11), [] { return tr("Full screen"); },
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    separator(Menu::view, true);
    buildChoices();

    needsPerson(fixedAction(
        Menu::tools, QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [] { return tr("Search or jump to…"); }, [this] { openPalette({}); }));
    separator(Menu::tools, true);

    fixedAction(
        Menu::help, QStringLiteral("help"), QKeySequence(Qt::Key_F1), [] { return tr("Help for this page"); },
        [this] { openHelp(); });
    separator(Menu::help, true);
    fixedAction(
        Menu::help, QStringLiteral("info"), {}, [] { return tr("About"); },
        [this] {
            dialogs::inform(this, tr("Xingtu Workbench"), tr("Version %1").arg(QStringLiteral(XINGTU_VERSION)),
                            tr("Local data, double-entry books. Licence: GPL-3.0-or-later."));
        });
}

void MainWindow::buildChoices()
{
    QMenu *view = m_menus.value(int(Menu::view));
    m_themeMenu = view->addMenu(themedIcon(QStringLiteral("moon")), QString());
    auto *themes = new QActionGroup(this);
    for (const ThemeMode mode : {ThemeMode::system, ThemeMode::light, ThemeMode::dark}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        themes->addAction(action);
        m_choices.insert(themeModeName(mode), action);
        connect(action, &QAction::triggered, this, [mode] {
            if (ThemeController *theme = ThemeController::current())
                theme->setMode(mode);
        });
    }
    m_themeMenu->addSeparator();
    QAction *red = m_themeMenu->addAction(QString());
    red->setCheckable(true);
    m_choices.insert(QStringLiteral("red"), red);
    connect(red, &QAction::toggled, this, [](bool on) {
        if (ThemeController *theme = ThemeController::current())
            theme->setRedRises(on);
    });
    m_languageMenu = view->addMenu(QString());
    auto *languages = new QActionGroup(this);
    for (const QString &code : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        QAction *action = m_languageMenu->addAction(code == QLatin1String("en") ? QStringLiteral("English")
                                                                                : QStringLiteral("简体中文"));
        action->setCheckable(true);
        languages->addAction(action);
        m_choices.insert(code, action);
        connect(action, &QAction::triggered, this, [code] {
            if (LanguageController *language = LanguageController::current())
                language->setLanguage(code);
        });
    }
}

void MainWindow::rebuildPageMenu()
{
    QMenu *menu = m_menus.value(int(Menu::page));
    menu->clear();
    qDeleteAll(m_pageShortcuts);
    m_pageShortcuts.clear();
    int number = 0;
    for (const PageEntry &one : m_entries) {
        if (!allowed(one) || !one.inNavigation)
            continue;
        auto *action = new QAction(themedIcon(one.icon), one.title(), this);
        if (++number <= 9)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        action->setCheckable(true);
        action->setChecked(one.id == m_currentId);
        connect(
            action, &QAction::triggered, this, [this, id = one.id] { showPage(id); }, Qt::QueuedConnection);
        menu->addAction(action);
        m_pageShortcuts << action;
    }
    if (const Page *page = currentPage(); page != nullptr && !page->pageActions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(page->pageActions());
    }
    menu->menuAction()->setVisible(isSignedIn());
}

void MainWindow::retranslate()
{
    const std::pair<Menu, QString> titles[] = {{Menu::file, tr("&File")},   {Menu::edit, tr("&Edit")},
                                               {Menu::view, tr("&View")},   {Menu::page, tr("&Go")},
                                               {Menu::tools, tr("&Tools")}, {Menu::help, tr("&Help")}};
    for (const auto &[menu, title] : titles)
        m_menus.value(int(menu))->setTitle(title);
    for (const OwnAction &own : m_actions) {
        own.action->setText(own.text());
        own.action->setEnabled(!own.needsSignIn || isSignedIn());
    }
    m_themeMenu->setTitle(tr("Theme"));
    m_languageMenu->setTitle(tr("Language"));
    m_choices.value(QStringLiteral("system"))->setText(tr("Follow the system"));
    m_choices.value(QStringLiteral("light"))->setText(tr("Light"));
    m_choices.value(QStringLiteral("dark"))->setText(tr("Dark"));
    m_choices.value(QStringLiteral("red"))->setText(tr("Rise in red, fall in green"));
    if (const ThemeController *theme = ThemeController::current()) {
        m_choices.value(themeModeName(theme->mode()))->setChecked(true);
        m_choices.value(QStringLiteral("red"))->setChecked(theme->redRises());
    }
    if (const LanguageController *language = LanguageController::current())
        m_choices.value(language->language())->setChecked(true);

    QList<NavItem> items;
    for (const PageEntry &one : m_entries)
        if (allowed(one) && one.inNavigation)
            items.append({one.id, one.group(), one.icon, one.title()});
    m_navigation->setItems(items);
    m_navigation->setCurrent(m_currentId);
    m_navigation->setPerson(m_person.name, m_person.remark);
    rebuildPageMenu();
    updateTitle();
}

void MainWindow::forwardToFocus(const QKeySequence &keys)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == nullptr)
        return;
    const QKeyCombination combination = keys[0];
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, combination.key(), combination.keyboardModifiers());
        QApplication::sendEvent(focus, &event);
    }
}

void MainWindow::addPaletteProvider(const PaletteProvider &provider)
{
    m_palette->setProviders(m_palette->providers() << provider);
}

void MainWindow::openPalette(const QString &query)
{
    if (!isSignedIn())
        return;
    QList<PaletteItem> items;
    int number = 0;
    for (const PageEntry &one : m_entries) {
        if (!allowed(one))
            continue;
        if (one.inNavigation)
            ++number;
        items.append({one.icon, one.title(), one.group(),
                      one.inNavigation && number <= 9 ? QStringLiteral("Ctrl %1").arg(number) : QString(),
                      [this, id = one.id] { showPage(id); }});
    }
    const auto add = [&](QAction *action, const QString &remark = {}) {
        const QString text = action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
        if (action->isEnabled() && !text.isEmpty())
            items.append(
                {QStringLiteral("arrow-right"), text, remark,
                 action->shortcut().toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' ')),
                 [action] { action->trigger(); }});
    };
    if (const Page *page = currentPage())
        for (QAction *action : page->pageActions())
            add(action);
    // Undo, copy and the like belong to the field that has the focus, which is now the palette's.
    for (const OwnAction &own : std::as_const(m_actions))
        if (!own.action->text().contains(QLatin1Char('\t')))
            add(own.action);
    for (QAction *action : m_themeMenu->actions())
        add(action, m_themeMenu->title());
    for (QAction *action : m_languageMenu->actions())
        add(action, m_languageMenu->title());
    m_palette->setFixedItems(items);
    m_palette->openWith(query);
}

void MainWindow::openHelp()
{
    const PageEntry *shown = entry(m_currentId);
    HelpDialog help(shown != nullptr ? shown->title() : tr("Xingtu Workbench"),
                    currentPage() != nullptr ? currentPage()->helpText() : QString(),
                    shown != nullptr ? manualPlace(m_currentId, m_person.role) : ManualPlace{"start.md", {}}, this);
    help.exec();
}

void MainWindow::openAccountMenu()
{
    QMenu menu(this);
    QAction *who = menu.addAction(m_person.name + QStringLiteral(" · ") + m_person.remark);
    who->setEnabled(false);
    menu.addSeparator();
    for (const PageEntry &one : m_entries)
        if (allowed(one) && !one.inNavigation)
            menu.addAction(themedIcon(one.icon), one.title(), this, [this, id = one.id] { showPage(id); });
    menu.addMenu(m_themeMenu);
    menu.addMenu(m_languageMenu);
    menu.addSeparator();
    menu.addAction(themedIcon(QStringLiteral("key")), tr("Change the password…"), this,
                   [this] { Q_EMIT passwordChangeRequested(); });
    menu.addAction(themedIcon(QStringLiteral("logout")), tr("Sign out"), this, [this] { Q_EMIT signOutRequested(); });
    const QPoint at = m_navigation->person()->mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4));
    menu.exec(at);
}

} // namespace ui
