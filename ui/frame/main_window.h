#pragma once

#include "ui/frame/page.h"
#include "ui/frame/palette.h"
#include "ui/frame/session_state.h"

#include <QMainWindow>
#include <QSet>

#include <vector>

class QMenu;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace ui {

class Jobs;
class Navigation;
class StatusBar;
class TopBar;

struct Person
{
    QString name;
    /// What stands below the name: party and office, "青屿护肤 · 管理员".
    QString remark;
    /// "brand", "mcn", "creator", "provider", "ops": chooses the pages.
    QString role;
    /// Database and log-in: the session keeps pages and what was on them for each by itself.
    QString key = {};
};

/// The window: menus and search in one row, navigation, the page stack, status bar. Pages come from one table and are
/// made when first shown. Signed out it shows the log-in page alone.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::vector<PageEntry> pages, SessionState &session, Jobs &jobs, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The page while nobody is signed in. The window takes it over.
    void setSignInPage(QWidget *page);
    /// Shows the pages of the person's role and the page the session remembers.
    void signIn(const Person &person);
    /// Below the person's name, after a language change.
    void setPersonRemark(const QString &remark);
    /// Destroys every page: nothing of one person stays for the next.
    void signOut();
    [[nodiscard]] bool isSignedIn() const { return !m_person.role.isEmpty(); }

    void showPage(const QString &id, const QVariantMap &arguments = {});
    [[nodiscard]] QString currentPageId() const { return m_currentId; }
    [[nodiscard]] Page *currentPage() const;
    /// The ids of the pages that the signed-in role has, in the order of the table.
    [[nodiscard]] QStringList pageIds() const;
    /// Asks every page that was made to refresh (the core said that something changed).
    void refreshPages();

    [[nodiscard]] StatusBar *status() const { return m_status; }
    [[nodiscard]] Navigation *navigation() const { return m_navigation; }
    [[nodiscard]] Palette *palette() const { return m_palette; }
    /// Stands above every page while it is visible. The window takes it over.
    void setNotice(QWidget *notice);
    /// Party and database, for the window title.
    void setPlace(const QString &place);
    void setNavigationCount(const QString &pageId, int count, bool urgent = false);
    void setNotificationCount(int count);
    void addPaletteProvider(const PaletteProvider &provider);

    enum class Menu { file, edit, view, page, tools, help };
    /// Adds an action of the app to a menu (before the separator of the fixed ones) and to the palette. `text` is
    /// called again after a language change. `needsSignIn`: off while nobody is signed in.
    QAction *addMenuAction(Menu menu, const std::function<QString()> &text, const QString &iconName,
                           const QKeySequence &keys, const std::function<void()> &run, bool needsSignIn = true);

Q_SIGNALS:
    void signOutRequested();
    void passwordChangeRequested();
    /// The bell; without a listener it opens the page "notifications" when there is one.
    void notificationsRequested();
    void pageShown(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct OwnAction
    {
        QAction *action;
        std::function<QString()> text;
        bool needsSignIn;
    };

    void buildMenus();
    void buildChoices();
    void rebuildPageMenu();
    void retranslate();
    void openPalette(const QString &query);
    void openHelp();
    void openAccountMenu();
    void forwardToFocus(const QKeySequence &keys);
    void saveSession();
    [[nodiscard]] QJsonObject keptForPerson() const;
    void updateNotice();
    void keepFocus(const QWidget *before, const QWidget *now);
    void updateTitle();
    void restoreWindow();
    QAction *fixedAction(Menu menu, const QString &iconName, const QKeySequence &keys,
                         const std::function<QString()> &text, const std::function<void()> &run);
    [[nodiscard]] const PageEntry *entry(const QString &id) const;
    [[nodiscard]] bool allowed(const PageEntry &entry) const;

    std::vector<PageEntry> m_entries;
    SessionState &m_session;
    Person m_person;
    TopBar *m_top = nullptr;
    Navigation *m_navigation = nullptr;
    QHBoxLayout *m_noticeRow = nullptr;
    QWidget *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_signInPage = nullptr;
    StatusBar *m_status = nullptr;
    Palette *m_palette = nullptr;
    QHash<int, QMenu *> m_menus;
    QHash<QString, Page *> m_pages;
    QSet<QString> m_inOldLanguage; ///< pages to read anew when they are shown: the language changed since
    QString m_currentId;
    QString m_place;
    QList<OwnAction> m_actions;
    QList<QAction *> m_pageShortcuts;
    QHash<QString, QAction *> m_choices;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
};

} // namespace ui
