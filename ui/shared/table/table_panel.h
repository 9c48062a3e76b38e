#pragma once

#include "ui/shared/table/grid_view.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class FilterBar;
class FooterFigures;
class SegmentedControl;
class StateView;

/// A whole table screen part: filter bar, the card with the grid, its states, and the footer
/// (共 N · 已选 M · 合计, density at the right; the progress of a long copy). One object name gives it its place in the
/// saved session.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TablePanel(QWidget *parent = nullptr);

    void setModel(TableModel *model);
    [[nodiscard]] GridView *grid() const { return m_grid; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    /// Accessible name of the table, e.g. tr("Creators").
    void setTableName(const QString &name);

    /// Off by default are none of these; small tables hide what they do not need.
    void setFilterBarVisible(bool visible);
    void setFooterVisible(bool visible);
    void setDensityVisible(bool visible);
    void setColumnChooserVisible(bool visible);
    /// What one row is called in the footer: "位", "单"… Empty: rows.
    void setUnit(const QString &unit);
    /// The number of rows that 共 N counts when not all of them are in the model.
    void setTotal(std::optional<qint64> total);
    /// Further text at the right end of the footer.
    void setFooterNote(const QString &note);
    /// Sums computed elsewhere (over all matches in the core), shown after 共 N · 已选 M as label + bold value.
    void setFooterFigures(const QList<std::pair<QString, QString>> &figures);

    // The four states other than rows. ready() shows rows, or the empty state when there are none.
    void setLoading();
    void setReady();
    void setError(const QString &message, std::function<void()> retry);
    /// What an empty table says, and its way on.
    void setEmptyState(const QString &iconName, const QString &title, const QString &text, const QString &action = {},
                       std::function<void()> onAction = {});
    /// When a filter is in force and nothing matches: the way on is 清除全部.
    void setFiltered(bool filtered);

    [[nodiscard]] QJsonObject saveLayout() const { return m_grid->saveLayout(); }
    void restoreLayout(const QJsonObject &layout);

Q_SIGNALS:
    /// "已选 2 · 合计 ¥173,570", for the status bar of the frame.
    void summaryChanged(const QString &summary);
    void layoutEdited();

private:
    void refresh();
    void updateFooter();
    void showReading(int read, int total);
    void openColumnChooser();
    void retranslate();

    enum class State { loading, ready, error };

    FilterBar *m_filterBar = nullptr;
    GridView *m_grid = nullptr;
    QFrame *m_card = nullptr;
    QStackedLayout *m_stack = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_footer = nullptr;
    FooterFigures *m_figures = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_reading = nullptr;
    QPushButton *m_stopReading = nullptr;
    QLabel *m_densityLabel = nullptr;
    SegmentedControl *m_density = nullptr;
    QPushButton *m_columns = nullptr;
    State m_now = State::ready;
    bool m_filtered = false;
    QString m_unit;
    QString m_errorText;
    std::function<void()> m_retry;
    QString m_emptyIcon;
    QString m_emptyTitle;
    QString m_emptyText;
    QString m_emptyAction;
    std::function<void()> m_onEmptyAction;
    QList<std::pair<QString, QString>> m_given;
    std::optional<qint64> m_total;
};

} // namespace ui
