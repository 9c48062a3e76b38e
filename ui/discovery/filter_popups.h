#pragma once

#include "ui/discovery/creator_filters.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class FormRow;
class SearchBox;

/// The values of a label with how many creators each would give, to be ticked. What is ticked acts at once.
class FacetPopup : public QFrame
{
    Q_OBJECT

public:
    FacetPopup(const FilterField &field, const CreatorFilters::Choice &choice, QWidget *parent);
    void setFacet(const discovery::Facet &facet);
    void setFailure(const QString &words);
    void popupBelow(QWidget *anchor);

Q_SIGNALS:
    void chosen(const CreatorFilters::Choice &choice);

private:
    void rebuild();
    void tick(const std::string &value, const std::string &name, bool on);
    QCheckBox *addRow(const QString &text, std::int64_t count, bool on);

    FilterField m_field;
    CreatorFilters::Choice m_choice;
    discovery::Facet m_facet;
    SearchBox *m_search = nullptr;
    QLabel *m_state = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

/// From … to … of a figure, and whether it must be known. Enter or 应用 acts.
class RangePopup : public QFrame
{
    Q_OBJECT

public:
    RangePopup(const FilterField &field, const CreatorFilters::Range &range, QWidget *parent);
    void popupBelow(QWidget *anchor);
    /// "1.5万", "1,200", "85k", "5%" as the figure's own unit; none for what is no number.
    [[nodiscard]] static std::optional<double> parse(const std::string &kind, const QString &text);
    [[nodiscard]] static QString write(const std::string &kind, std::optional<double> value);

Q_SIGNALS:
    void chosen(const CreatorFilters::Range &range);

private:
    void apply();

    FilterField m_field;
    FormRow *m_minimum = nullptr;
    FormRow *m_maximum = nullptr;
    QCheckBox *m_blank = nullptr;
};

/// A question for a name, in a popup below `anchor`.
class NamePopup : public QFrame
{
    Q_OBJECT

public:
    NamePopup(const QString &title, const QString &action, const QString &suggestion, QWidget *parent);
    void popupBelow(QWidget *anchor);

Q_SIGNALS:
    void named(const QString &name);

private:
    QLineEdit *m_name = nullptr;
};

} // namespace ui
