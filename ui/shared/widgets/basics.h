#pragma once

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/tokens.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

/// The small parts that pages are put together from. Text of data goes into label(): it is always plain text.

enum class LabelStyle { body, bold, small, secondary, hint, section, title, kpi, error };
/// A plain-text label; the text can be selected with the mouse when `selectable`.
[[nodiscard]] QLabel *label(const QString &text = {}, LabelStyle style = LabelStyle::body, QWidget *parent = nullptr);
void setLabelStyle(QLabel &label, LabelStyle style);

enum class ButtonKind { normal, primary, danger, dangerOutline, soft, ghost, link };
[[nodiscard]] QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::normal,
                                  const QString &iconName = {}, QWidget *parent = nullptr);
void setButtonKind(QPushButton &button, ButtonKind kind);
/// An icon-only button; the name is its tooltip and its accessible name.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// Sets a dynamic property that the style sheet looks at and polishes the widget again.
void setStyleProperty(QWidget &widget, const char *name, const QVariant &value);

/// A 1-px line.
[[nodiscard]] QFrame *rule(QWidget *parent = nullptr);
[[nodiscard]] QFrame *verticalRule(QWidget *parent = nullptr);

/// Removes and deletes (later) everything in a layout.
void clearLayout(QLayout &layout);

/// A white (dark: surface) box with a hairline border and radius 8. With a title: heading at the left, remark beside
/// it, any widgets at the right, the body below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Makes the heading when it is called first.
    void setTitle(const QString &title, const QString &remark = {});
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes. Padding 16, spacing 12.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// No padding: for tables that fill the card.
    void setFlush(bool flush);

private:
    void ensureHeader();

    QVBoxLayout *m_body = nullptr;
    QWidget *m_header = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
};

/// A status badge: words on a soft ground with a dot.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::neutral, bool dot = true, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
    bool m_dot;
};

/// The first letter of a name on a ground that belongs to the name.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name = {}, int diameter = 32, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace ui
