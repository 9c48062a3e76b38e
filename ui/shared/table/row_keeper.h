#pragma once

#include "ui/shared/table/table_model.h"

#include <optional>

namespace ui {

class GridView;

/// Keeps the selected rows and the current row of a grid over resets of its model.
///
/// Rows that are all in memory are found again by their ids. Of a table whose rows stay in the core only the ends of
/// each stretch of selected rows are known by id: the stretch is selected again where both ends stand as far apart as
/// they did, whether rows came above it or not. Ends that are not in memory are asked for. What is not found again is
/// given up; what the user selects meanwhile counts.
class RowKeeper
{
public:
    explicit RowKeeper(GridView &grid) : m_grid(grid) {}

    /// The selection or the current row changed.
    void note();
    /// Rows came into memory.
    void rowsCame();
    /// The model is about to be reset, and was.
    void remember();
    void recall();

private:
    /// Rows first … last and the ids of both ends, as far as they are known.
    struct Stretch
    {
        RowRange rows;
        QString firstId;
        QString lastId;
        bool settled = false;
    };
    struct Kept
    {
        std::vector<Stretch> selected;
        std::optional<Stretch> current;
        QString topId; ///< of row 0
        int count = 0;
    };

    [[nodiscard]] Stretch stretchOf(const RowRange &rows) const;
    void learn(Stretch &stretch) const;
    void look();
    /// By how much the stretch moved; nothing while that is not known. A stretch that is nowhere is settled.
    [[nodiscard]] std::optional<int> shiftOf(Stretch &stretch) const;
    [[nodiscard]] bool isTopKnown() const;
    void recallByIds();

    GridView &m_grid;
    Kept m_noted; ///< as it is now
    Kept m_kept;  ///< as it was before the reset
    QStringList m_ids;
    QString m_currentId;
    int m_scroll = 0;
    bool m_searching = false;
    bool m_selecting = false;
    std::vector<RowRange> m_found;
};

} // namespace ui
