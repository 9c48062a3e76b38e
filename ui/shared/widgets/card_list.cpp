#include "ui/shared/widgets/card_list.h"

#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/theme/theme_controller.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

class CardList::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(items.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const CardItem &item = items[index.row()];
        if (role == Qt::DisplayRole)
            return item.title;
        if (role != Qt::AccessibleTextRole)
            return {};
        QStringList words;
        for (const QString &one : {item.title, item.badge, item.left, item.right, item.foot, item.footRight})
            if (!one.isEmpty())
                words << one;
        return words.join(QStringLiteral(", "));
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid() || items[index.row()].heading)
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
    void set(const QList<CardItem> &wanted)
    {
        beginResetModel();
        items = wanted;
        endResetModel();
    }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (int i = 0; i < items.size(); ++i)
            if (!items[i].heading && items[i].id == id)
                return i;
        return -1;
    }

    QList<CardItem> items;
};

class CardList::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Model &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const CardItem &item = m_model.items[index.row()];
        if (item.heading)
            return {100, 34};
        int height = 32 + (item.left.isEmpty() && item.right.isEmpty() ? 0 : 20);
        height += item.foot.isEmpty() && item.footRight.isEmpty() ? 0 : 20;
        height += item.progress >= 0 ? 10 : 4;
        return {100, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CardItem &item = m_model.items[index.row()];
        const Tokens &t = tokens();
        const QRectF whole = QRectF(option.rect).adjusted(8, 2, -8, -2);
        if (item.heading) {
            paint::text(*painter, whole.adjusted(10, 8, -10, 0), item.title, textFont(size::small), t.text2);
            paint::text(*painter, whole.adjusted(10, 8, -10, 0), item.right, textFont(size::small), t.text3,
                        Qt::AlignRight);
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            paint::roundedRect(*painter, whole, size::radiusControl, selected ? t.rowSelected : t.rowHover);
        if (selected)
            paint::roundedRect(*painter, QRectF(whole.left(), whole.top() + 6, 3, whole.height() - 12), 1.5, t.accent);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::roundedRect(*painter, whole, size::radiusControl, {}, t.accent);
        const QRectF area = whole.adjusted(12, 6, -10, 0);
        QRectF line(area.left(), area.top(), area.width(), 22);
        if (!item.badge.isEmpty()) {
            const qreal wide = paint::badgeWidth(item.badge, false);
            paint::badge(*painter, QRectF(line.right() - wide, line.top(), wide, line.height()), item.badge,
                         item.badgeTone, false);
            line.setRight(line.right() - wide - 8);
        }
        paint::text(*painter, line, item.title, textFont(size::body, true), t.text);
        line = QRectF(area.left(), line.bottom(), area.width(), 20);
        if (!item.left.isEmpty() || !item.right.isEmpty()) {
            const qreal wide = paint::width(item.right, textFont(size::body)) + (item.right.isEmpty() ? 0 : 8);
            paint::text(*painter, line.adjusted(0, 0, -wide, 0), item.left, textFont(size::small), t.text2);
            paint::text(*painter, line, item.right, textFont(size::body), t.text, Qt::AlignRight);
            line.translate(0, 20);
        }
        if (!item.foot.isEmpty() || !item.footRight.isEmpty()) {
            const QColor color = item.footTone == Tone::neutral ? t.text2 : t.tone(item.footTone);
            const qreal wide = paint::width(item.footRight, textFont(size::small)) + 8;
            QRectF words = line.adjusted(0, 0, -wide, 0);
            if (!item.footIcon.isEmpty()) {
                paintIcon(*painter, QRectF(line.left() - 1, line.top(), 16, line.height()), item.footIcon, color, 14);
                words.setLeft(line.left() + 19);
            }
            paint::text(*painter, words, item.foot, textFont(size::small), color);
            paint::text(*painter, line, item.footRight, textFont(size::small),
                        item.footRightTone == Tone::neutral ? t.text2 : t.tone(item.footRightTone), Qt::AlignRight);
            line.translate(0, 20);
        }
        if (item.progress >= 0)
            paint::bar(*painter, QRectF(area.left(), line.top() + 3, area.width(), 3), qBound(0.0, item.progress, 1.0),
                       item.footRightTone == Tone::neutral ? t.accent : t.tone(item.footRightTone));
    }

private:
    const Model &m_model;
};

CardList::CardList(QWidget *parent) : QListView(parent), m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    viewport()->setAutoFillBackground(false);
    onThemeChange(this, [this] { viewport()->update(); });
}

CardList::~CardList() = default;

int CardList::count() const
{
    int entries = 0;
    for (const CardItem &item : m_model->items)
        entries += item.heading ? 0 : 1;
    return entries;
}

int CardList::selectableNear(int row) const
{
    for (int distance = 0; distance < m_model->items.size(); ++distance)
        for (const int candidate : {row + distance, row - distance})
            if (candidate >= 0 && candidate < m_model->items.size() && !m_model->items[candidate].heading)
                return candidate;
    return -1;
}

void CardList::setItems(const QList<CardItem> &items)
{
    const QString before = currentId();
    const int place = currentIndex().row();
    m_silent = true;
    m_model->set(items);
    int row = m_model->rowOf(before);
    if (row < 0)
        row = selectableNear(qMax(0, place));
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    m_silent = false;
    if (currentId() != before)
        Q_EMIT chosen(currentId());
}

QString CardList::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->items[index.row()].id : QString();
}

bool CardList::setCurrentId(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    m_silent = true;
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
    m_silent = false;
    return true;
}

void CardList::step(int by)
{
    for (int row = currentIndex().row() + by; row >= 0 && row < m_model->items.size(); row += by)
        if (!m_model->items[row].heading) {
            setCurrentIndex(m_model->index(row));
            scrollTo(currentIndex());
            return;
        }
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid() && current != previous)
        Q_EMIT chosen(currentId());
}

} // namespace ui
