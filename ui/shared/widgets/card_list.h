#pragma once

#include "ui/shared/theme/tokens.h"

#include <QListView>

namespace ui {

/// One entry of a CardList. Lines that are empty take no room.
struct CardItem
{
    QString id;
    QString title;
    QString badge;
    Tone badgeTone = Tone::neutral;
    /// Second line: grey at the left, bold at the right.
    QString left;
    QString right;
    /// Third line: an icon and words in a tone, at the right how much time is left.
    QString footIcon;
    QString foot;
    Tone footTone = Tone::neutral;
    QString footRight;
    Tone footRightTone = Tone::neutral;
    /// A thin bar below: the part of the time that has passed. Below 0: none.
    double progress = -1;
    /// A title between groups, that cannot be chosen.
    bool heading = false;
};

/// A queue at the left of a page: entries of two or three lines, one chosen. Up and Down move, as does step().
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);
    ~CardList() override;

    /// Keeps the chosen entry when it is still there, else chooses the one that stands in its place.
    void setItems(const QList<CardItem> &items);
    [[nodiscard]] QString currentId() const;
    /// Without a signal; false when there is no such entry.
    bool setCurrentId(const QString &id);
    /// To the next (1) or the previous (−1) entry.
    void step(int by);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// By the user, or because the entry went away. Empty: nothing is left.
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Model;
    class Delegate;
    [[nodiscard]] int selectableNear(int row) const;

    Model *m_model = nullptr;
    bool m_silent = false;
};

} // namespace ui
