#pragma once

#include "ui/shared/theme/tokens.h"

#include <QLabel>
#include <QList>
#include <QString>

class QGridLayout;

namespace ui {

/// A plain-text label in the colour of a tone, in every theme.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString &text = {}, Tone tone = Tone::neutral, bool bold = false,
                       QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone;
};

/// One line of figures: a name, what it follows from, the figure.
struct Figure
{
    QString name;
    QString value;
    QString remark = {};
    bool strong = false;
    Tone tone = Tone::neutral;
    /// A line above it: sums.
    bool ruled = false;
    /// Behind the figure, in a column of its own: its part of the whole.
    QString aside = {};
};

/// Names at the left, figures at the right, one below the other.
class FigureList : public QWidget
{
    Q_OBJECT

public:
    explicit FigureList(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

private:
    QGridLayout *m_grid = nullptr;
};

/// Words that belong to a term of a brief: "Requirements" above, the text below, wrapped and selectable.
class TermList : public QWidget
{
    Q_OBJECT

public:
    explicit TermList(QWidget *parent = nullptr);
    void setTerms(const QList<std::pair<QString, QString>> &terms);

private:
    QGridLayout *m_grid = nullptr;
    int m_rows = 0;
};

} // namespace ui
