#pragma once

#include "ui/async/core_thread.h"

#include <QAbstractListModel>
#include <QFrame>

#include <functional>

class QLineEdit;
class QListView;
class QLabel;

namespace ui {

struct PaletteItem
{
    QString icon;
    QString title;
    /// Smaller, behind the title: an id, a state.
    QString remark = {};
    QString shortcut = {};
    std::function<void()> run = {};
    /// Higher stands further up; actions and pages are scored by the palette itself.
    int score = 0;
};

/// Asked for what matches `query`; answers with `reply`, at once or later (a newer query drops the older answer).
using PaletteProvider = std::function<void(const QString &query, std::function<void(QList<PaletteItem>)> reply)>;

/// Ctrl+K: pages, actions, creators and orders by name, id, pinyin or initials. Up and Down choose, Enter runs, Esc
/// closes.
class Palette : public QFrame
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    void setFixedItems(const QList<PaletteItem> &items) { m_fixed = items; }
    void setProviders(const QList<PaletteProvider> &providers) { m_providers = providers; }
    [[nodiscard]] QList<PaletteProvider> providers() const { return m_providers; }
    void openWith(const QString &query = {});
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QStringList shownTitles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    class Delegate;

    void search();
    void show(QList<PaletteItem> items);
    void runCurrent();
    void place();

    QWidget *m_window;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_hint = nullptr;
    Model *m_model = nullptr;
    QList<PaletteItem> m_fixed;
    QList<PaletteProvider> m_providers;
    QList<PaletteItem> m_found;
    Latest m_latest;
};

} // namespace ui
