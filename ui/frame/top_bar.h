#pragma once

#include <QAbstractButton>
#include <QToolButton>
#include <QWidget>

class QMenuBar;

namespace ui {

/// The field at the upper right that opens the palette. It looks like a search box and is a button.
class SearchField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {240, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A bell with a red count.
class BellButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

/// Menu bar at the left; search, bell, theme, help at the right: one row, 40 px.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenuBar *menuBar() const { return m_menuBar; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] BellButton *bell() const { return m_bell; }
    [[nodiscard]] QToolButton *theme() const { return m_theme; }
    [[nodiscard]] QToolButton *help() const { return m_help; }
    void setSignedIn(bool signedIn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QMenuBar *m_menuBar = nullptr;
    SearchField *m_search = nullptr;
    BellButton *m_bell = nullptr;
    QToolButton *m_theme = nullptr;
    QToolButton *m_help = nullptr;
};

} // namespace ui
