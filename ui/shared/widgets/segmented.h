#pragma once

#include <QWidget>

namespace ui {

struct Segment
{
    QString id;
    QString text;
    /// Shown behind the text when ≥ 0.
    int count = -1;
    /// A count that asks for action (red).
    bool urgent = false;
};

/// Painted row of choices, one chosen: arrows move, a click chooses. Base of SegmentedControl and TabStrip.
class ChoiceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceStrip(QWidget *parent = nullptr);

    /// Keeps the chosen id when it is still there; otherwise the first is chosen (without a signal).
    void setSegments(const QList<Segment> &segments);
    void setCount(const QString &id, int count);
    [[nodiscard]] QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &id);

Q_SIGNALS:
    /// The user chose.
    void chosen(const QString &id);

protected:
    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] int hovered() const { return m_hovered; }
    [[nodiscard]] virtual QRectF segmentRect(int index) const = 0;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    bool m_keyboardFocus = false;

private:
    void choose(int index);
    [[nodiscard]] int indexAt(const QPointF &point) const;
    void describe();

    QList<Segment> m_segments;
    int m_current = 0;
    int m_hovered = -1;
};

/// 7 天 | 30 天 | 本季: a few exclusive choices in one box.
class SegmentedControl : public ChoiceStrip
{
    Q_OBJECT

public:
    using ChoiceStrip::ChoiceStrip;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] QRectF segmentRect(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// 全部 48 | 待我处理 6 | …: the views of a page, with counts, underlined.
class TabStrip : public ChoiceStrip
{
    Q_OBJECT

public:
    using ChoiceStrip::ChoiceStrip;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRectF segmentRect(int index) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
