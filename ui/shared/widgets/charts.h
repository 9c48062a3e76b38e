#pragma once

#include "ui/shared/theme/tokens.h"

#include <QWidget>

#include <functional>

namespace ui {

/// One line of a TrendChart. `color`: index into Tokens::series; a comparison is dashed and grey.
struct TrendLine
{
    QString name;
    QList<double> values;
    int color = 0;
    bool comparison = false;
    /// How a value is written in the axis and the cross-hair box.
    std::function<QString(double)> words = {};
    /// Drawn in the lower pane, with its own scale.
    bool lowerPane = false;
    Tone tone = Tone::neutral;
};

/// Lines over days in one or two panes, with a cross-hair (mouse, or Left / Right) that reads every line at that day.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);
    void setData(const QStringList &days, const QList<TrendLine> &lines);
    /// The cross-hair stands on this day; −1: nowhere.
    void setDay(int day);
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }

Q_SIGNALS:
    void dayClicked(int day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Pane
    {
        QRectF area;
        double low = 0;
        double high = 1;
    };

    [[nodiscard]] bool hasLower() const;
    [[nodiscard]] qreal axisWidth() const;
    [[nodiscard]] Pane pane(bool lower) const;
    [[nodiscard]] qreal xOf(int day) const;
    [[nodiscard]] int dayAt(qreal x) const;
    [[nodiscard]] QColor colorOf(const TrendLine &line) const;
    void paintPane(QPainter &painter, bool lower) const;
    void paintLegend(QPainter &painter, bool lower) const;
    void paintCross(QPainter &painter) const;

    QStringList m_days;
    QList<TrendLine> m_lines;
    qreal m_axis = 44;
    int m_day = -1;
};

struct SplitPart
{
    QString name;
    double value = 0;
    /// Index into Tokens::series, or −1 to use the tone.
    int color = 0;
    Tone tone = Tone::neutral;
};

/// Who gets what of a whole: one bar of parts, each with its name and value in the tooltip and to a screen reader.
class SplitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SplitBar(QWidget *parent = nullptr);
    void setParts(const QList<SplitPart> &parts, const std::function<QString(double)> &words);
    [[nodiscard]] QSize sizeHint() const override { return {200, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int partAt(qreal x) const;

    QList<SplitPart> m_parts;
    std::function<QString(double)> m_words;
};

struct FunnelStage
{
    QString name;
    QString code;
    /// Went on to the next stage, stays here, was lost here. Their sum entered.
    double passed = 0;
    double staying = 0;
    double lost = 0;
    /// Further figures at the right, one for each column title.
    QStringList figures;
    bool final = false;
};

/// A funnel whose rows reconcile: what entered a stage = passed + stays + lost. Rows are links.
class FunnelView : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelView(QWidget *parent = nullptr);
    /// `parts` names the colours of passed, staying and lost; one that has no room at the head is left away.
    void setStages(const QList<FunnelStage> &stages, const QStringList &columns, const QStringList &parts = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageClicked(int stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int stageAt(qreal y) const;
    void describe();

    QList<FunnelStage> m_stages;
    QStringList m_columns;
    QStringList m_parts;
    int m_hovered = -1;
    int m_current = 0;
};

/// A labelled bar: name, bar, figure. For scores and shares in a drawer.
class BarRow : public QWidget
{
    Q_OBJECT

public:
    explicit BarRow(QWidget *parent = nullptr);
    void set(const QString &name, const QString &remark, double share, const QString &figure, int color = 0);
    [[nodiscard]] QSize sizeHint() const override { return {200, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_remark;
    double m_share = 0;
    QString m_figure;
    int m_color = 0;
};

/// A line alone, for cards.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setSeries(const QList<double> &series, const QString &words, Tone tone = Tone::accent);
    [[nodiscard]] QSize sizeHint() const override { return {96, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_series;
    Tone m_tone = Tone::accent;
};

} // namespace ui
