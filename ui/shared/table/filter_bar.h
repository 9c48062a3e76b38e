#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace ui {

class FlowLayout;
class SearchBox;

struct FilterChip
{
    QString id;
    QString text;
    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};

/// The row above a table: search, quick filters (on / off), the filters in force (× and 清除全部), widgets at the
/// right. Whatever narrows the table is seen here.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchBox *search() const { return m_search; }
    void setQuickFilters(const QList<FilterChip> &chips, const QStringList &on = {});
    void setFilters(const QList<FilterChip> &chips);
    /// Between the search box and the chips (period combo boxes, a filter button).
    void addLeft(QWidget *widget);
    /// At the right end.
    void addRight(QWidget *widget);

Q_SIGNALS:
    void searched(const QString &text);
    void quickFilterToggled(const QString &id, bool on);
    void filterRemoved(const QString &id);
    /// Also clears the search box.
    void cleared();

private:
    void rebuild();

    SearchBox *m_search = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_left = nullptr;
    QHBoxLayout *m_right = nullptr;
    QWidget *m_chipArea = nullptr;
    FlowLayout *m_chips = nullptr;
    QPushButton *m_clear = nullptr;
    QList<FilterChip> m_quick;
    QStringList m_quickOn;
    QList<FilterChip> m_filters;
};

} // namespace ui
