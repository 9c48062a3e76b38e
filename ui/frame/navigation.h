#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

struct NavItem
{
    QString id;
    QString group;
    QString icon;
    QString title;
};

/// One line of the navigation: icon, title, count. Painted; a button to keyboard and screen readers.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const NavItem &item, QWidget *parent);
    [[nodiscard]] const NavItem &item() const { return m_item; }
    void setCount(int count, bool urgent);
    [[nodiscard]] int count() const { return m_count; }
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    NavItem m_item;
    int m_count = 0;
    bool m_urgent = false;
    bool m_collapsed = false;
};

/// The person at the foot of the navigation; opens the menu of the account.
class PersonButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonButton(QWidget *parent);
    void setPerson(const QString &name, const QString &remark);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_remark;
    bool m_collapsed = false;
};

/// The left side: the pages of a role in groups, with counts; the signed-in person below. 200 px, collapsed 56.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setItems(const QList<NavItem> &items);
    [[nodiscard]] QList<NavItem> items() const { return m_items; }
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count, bool urgent = false);
    /// They were another person's.
    void forgetCounts();
    void setPerson(const QString &name, const QString &remark);
    [[nodiscard]] PersonButton *person() const { return m_person; }
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    QList<NavItem> m_items;
    QHash<QString, std::pair<int, bool>> m_counts;
    QString m_current;
    QVBoxLayout *m_list = nullptr;
    PersonButton *m_person = nullptr;
    bool m_collapsed = false;
};

} // namespace ui
