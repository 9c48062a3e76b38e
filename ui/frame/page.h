#pragma once

#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/page_header.h"

#include <QJsonObject>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace ui {

/// The base of every screen: header (title, data date, actions) above a body. Made when it is first shown and kept.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `Body::scrolls`: for forms and boards that may be higher than the window; tables scroll by themselves.
    enum class Body { fills, scrolls };
    explicit Page(Body kind = Body::fills, QWidget *parent = nullptr);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// Asks for the data anew: at the first showing, on F5, and when the core says that something changed.
    virtual void refresh() {}
    /// Follows a link: navigate("orders", {{"order", id}}) arrives here after the page is shown.
    virtual void openAt(const QVariantMap &arguments) { Q_UNUSED(arguments) }
    /// Ctrl+F. The default gives the focus to the first visible search box.
    virtual void focusSearch();
    /// View, splitter, selection: kept in the session and given back after the page is made.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }
    /// Also offered in Ctrl+K and in the menu 页面 while this page is shown. Everything in here stands on the page too.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// One paragraph for F1: what this page is for and how to do its main thing.
    [[nodiscard]] virtual QString helpText() const { return {}; }

Q_SIGNALS:
    /// Selection and sums, for the status bar.
    void statusChanged(const QString &text);
    void navigateRequested(const QString &pageId, const QVariantMap &arguments);

protected:
    /// While the page itself has the focus, as when it was just opened, the keys of a list go to its table or list.
    void keyPressEvent(QKeyEvent *event) override;

private:
    PageHeader *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// One line of the page table: a screen is a file pair and one of these.
struct PageEntry
{
    /// Stable: session, links, file names of pictures.
    QString id;
    /// "brand", "mcn", "creator", "provider", "ops". Empty: every role.
    QStringList roles;
    /// Heading in the navigation; pages of one group follow each other. Called again after a language change.
    std::function<QString()> group;
    QString icon;
    std::function<QString()> title;
    std::function<Page *()> make;
    /// False: reachable by links and the palette only.
    bool inNavigation = true;
};

} // namespace ui
