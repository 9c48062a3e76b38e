#pragma once

#include "ui/shared/theme/tokens.h"

#include <QWidget>

class QGridLayout;

namespace ui {

struct Fact
{
    QString name;
    QString value;
    Tone tone = Tone::neutral;
    /// Shown as a tooltip: the exact value.
    QString exact = {};
    /// Columns that it takes.
    int span = 1;
};

/// Names in grey above their values, in columns: the facts of one thing at a glance.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(int columns = 4, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    int m_columns;
    QGridLayout *m_grid = nullptr;
};

} // namespace ui
