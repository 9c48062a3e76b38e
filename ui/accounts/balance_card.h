#pragma once

#include "ui/shared/widgets/basics.h"

#include <optional>

class QGridLayout;

namespace ui {

/// One balance with what lies behind it: name, amount, and up to three lines, each of which may lead somewhere.
class BalanceCard : public QFrame
{
    Q_OBJECT

public:
    struct Line
    {
        QString text;
        QString figure;
        Tone tone = Tone::neutral;
        /// Not empty: the line is a link, lineClicked() tells it.
        QString id;
    };

    /// `color`: index into Tokens::series of the square before the name; −1: none.
    explicit BalanceCard(int color, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAmount(qint64 fen);
    /// At the right of the name; empty: none.
    void setLink(const QString &text);
    void setLines(const QList<Line> &lines);
    /// In place of the lines.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void linkClicked();
    void lineClicked(const QString &id);

private:
    QLabel *m_title = nullptr;
    QLabel *m_amount = nullptr;
    QPushButton *m_link = nullptr;
    QGridLayout *m_lines = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// A small square of a series colour, as a legend has it.
class ColorSquare : public QWidget
{
    Q_OBJECT

public:
    explicit ColorSquare(int color, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_color;
};

/// A small label that is cut with … when it is too long; the whole text is its tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    /// No tone: in the colour of secondary text.
    explicit ElidedLabel(const QString &text, std::optional<Tone> tone = {}, Qt::Alignment alignment = Qt::AlignLeft,
                         QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<Tone> m_tone;
    Qt::Alignment m_alignment;
};

} // namespace ui
