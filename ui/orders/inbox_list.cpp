#include "ui/orders/inbox_list.h"

#include "ui/orders/order_list.h"
#include "ui/shared/text/format.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int kRowHeight = 92;
constexpr qint64 kSoon = 12 * 3'600;

Tone leftTone(qint64 seconds)
{
    return seconds < kUrgent ? Tone::danger : seconds < kSoon ? Tone::warning : Tone::neutral;
}

class InboxDelegate : public QStyledItemDelegate
{
public:
    InboxDelegate(const InboxModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {280, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const orders::InboxRow &row = m_model.at(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF area = option.rect;
        if (selected || hovered)
            painter->fillRect(area, selected ? t.rowSelected : t.rowHover);
        if (selected)
            painter->fillRect(QRectF(area.left(), area.top(), 3, area.height()), t.accent);
        painter->fillRect(QRectF(area.left() + 14, area.bottom() - 1, area.width() - 28, 1), t.hairline);
        const QRectF inside = area.adjusted(16, 10, -16, -8);
        const qint64 seconds = row.row.deadline ? secondsUntil(*row.row.deadline) : 0;
        const Tone tone = leftTone(seconds);
        const QString left = format::span(seconds);
        const qreal leftWidth = paint::width(left, textFont(size::body, true)) + 2;
        const QString title = toText(row.row.brandName) + QStringLiteral(" · ") + toText(row.row.briefName);
        paint::text(*painter, QRectF(inside.left(), inside.top(), inside.width() - leftWidth - 10, 20), title,
                    textFont(size::body, true), t.text);
        paint::text(*painter, QRectF(inside.right() - leftWidth, inside.top(), leftWidth, 20), left,
                    textFont(size::body, true), tone == Tone::neutral ? t.text2 : t.tone(tone), Qt::AlignRight);
        paint::avatar(*painter, QRectF(inside.left(), inside.top() + 24, 20, 20), toText(row.row.creatorName));
        const QString creator = toText(row.row.creatorName);
        const qreal nameWidth = paint::width(creator, textFont(size::body)) + 2;
        paint::text(*painter, QRectF(inside.left() + 27, inside.top() + 24, inside.width() - 27, 20), creator,
                    textFont(size::body), t.text);
        paint::text(*painter,
                    QRectF(inside.left() + 27 + nameWidth + 10, inside.top() + 24, inside.width() - 37 - nameWidth, 20),
                    contentWords(row.row.content), textFont(size::small), t.text2);
        paint::text(*painter, QRectF(inside.left(), inside.top() + 49, 150, 20), format::money(row.row.taskCost.fen),
                    textFont(14, true), t.text);
        qreal right = inside.right();
        const auto tag = [&](const QString &words, Tone of) {
            const qreal wide = paint::badgeWidth(words, false);
            right -= wide;
            paint::badge(*painter, QRectF(right, inside.top() + 49, wide, 20), words, of, false);
            right -= 6;
        };
        if (row.runningOrders > 0)
            tag(InboxModel::tr("%1 running").arg(row.runningOrders), Tone::warning);
        if (row.row.income)
            tag(InboxModel::tr("you get %1").arg(format::moneyShort(row.row.income->fen)),
                row.row.income->isZero() ? Tone::neutral : Tone::success);
        const auto whole = double(row.terms.acceptanceDays) * 86'400;
        paint::bar(*painter, QRectF(inside.left(), area.bottom() - 7, inside.width(), 3),
                   qBound(0.0, double(seconds) / whole, 1.0), tone == Tone::neutral ? t.text3 : t.tone(tone));
        painter->restore();
    }

private:
    const InboxModel &m_model;
};

} // namespace

void InboxModel::setRows(std::vector<orders::InboxRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int InboxModel::rowOf(orders::OrderId order) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].row.order == order)
            return int(i);
    }
    return -1;
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const orders::InboxRow &row = at(index.row());
    const QString words = tr("%1, %2, %3, task cost %4, %5")
                              .arg(toText(row.row.brandName), toText(row.row.briefName), toText(row.row.creatorName),
                                   format::money(row.row.taskCost.fen),
                                   row.row.deadline ? format::timeLeft(secondsUntil(*row.row.deadline)) : QString());
    return role == Qt::AccessibleTextRole ? QVariant(words) : QVariant(words.toHtmlEscaped());
}

InboxList::InboxList(InboxModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new InboxDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
}

orders::OrderId InboxList::currentOrder() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.at(row).row.order : orders::OrderId();
}

void InboxList::choose(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex index = m_model.index(qBound(0, row, m_model.rowCount() - 1));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

std::vector<orders::OrderRow> InboxList::selectedOrders() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(),
              [](const QModelIndex &left, const QModelIndex &right) { return left.row() < right.row(); });
    std::vector<orders::OrderRow> rows;
    for (const QModelIndex &index : chosen)
        rows.push_back(m_model.at(index.row()).row);
    return rows;
}

void InboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentChangedTo(current.isValid() ? current.row() : -1);
}

void InboxList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT selectionEdited();
}

} // namespace ui
