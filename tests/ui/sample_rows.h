#pragma once

#include "ui/shared/table/rows_model.h"

namespace test {

/// A creator as a table row, made from a number: the same number, the same row.
struct CreatorRow
{
    QString id;
    QString name;
    QStringList tags;
    QString agency;
    std::optional<qint64> followers;
    std::optional<qint64> quoteFen;
    std::optional<double> cpm;
    std::optional<double> interaction;
    QList<double> plays;
    double index = 0;
    int state = 0;
    qint64 secondsLeft = 0;
    bool starred = false;
};

[[nodiscard]] std::vector<CreatorRow> creatorRows(int count);
[[nodiscard]] std::vector<ui::Column<CreatorRow>> creatorColumns();
[[nodiscard]] inline QString creatorId(const CreatorRow &row)
{
    return row.id;
}

} // namespace test
