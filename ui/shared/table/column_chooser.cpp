#include "ui/shared/table/column_chooser.h"

#include "ui/shared/table/grid_view.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/search_box.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace ui {

namespace {

/// One column in the list: handle, check box, pin.
class ColumnRow : public QWidget
{
public:
    ColumnRow(const QString &columnId, QWidget *parent) : QWidget(parent), id(columnId) { setFixedHeight(28); }
    QString id;
    QCheckBox *check = nullptr;
    QWidget *handle = nullptr;
};

} // namespace

ColumnChooser::ColumnChooser(GridView &grid, QWidget *parent) : QFrame(parent, Qt::Popup), m_grid(grid)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("popover", true);
    setFixedWidth(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    QLabel *title = label(tr("Columns"), LabelStyle::bold);
    title->setFont(textFont(14, true));
    m_count = label({}, LabelStyle::secondary);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_search = new SearchBox;
    m_search->setPurpose(tr("Find a column"));
    connect(m_search, &SearchBox::searched, this, &ColumnChooser::rebuild);
    column->addWidget(m_search);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(0);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->setMinimumHeight(340);
    column->addWidget(area, 1);
    column->addWidget(rule());
    auto *foot = new QHBoxLayout;
    QPushButton *reset = button(tr("Reset to default"), ButtonKind::link);
    QPushButton *done = button(tr("Done"), ButtonKind::primary);
    foot->addWidget(reset);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_grid.resetLayout();
        rebuild();
    });
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    setAccessibleName(tr("Columns"));
    rebuild();
}

void ColumnChooser::popupBelow(QWidget *anchor)
{
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), room.right() - width()));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(place.x(), place.y());
    show();
    m_search->setFocus();
}

void ColumnChooser::rebuild()
{
    clearLayout(*m_rows);
    QStringList frozen;
    QStringList shown;
    QStringList hidden;
    for (const QString &id : m_grid.columnOrder()) {
        const int column = m_grid.tableModel()->columnIndex(id);
        if (column < 0 || m_grid.tableModel()->columns()[column].title.isEmpty())
            continue;
        const QString wanted = m_search->text().trimmed();
        if (!wanted.isEmpty() && !m_grid.tableModel()->columns()[column].title.contains(wanted, Qt::CaseInsensitive))
            continue;
        (!m_grid.isColumnShown(id) ? hidden : m_grid.isColumnFrozen(id) ? frozen : shown) << id;
    }
    addGroup(tr("Frozen"), frozen);
    addGroup(tr("Shown"), shown);
    addGroup(tr("Hidden"), hidden);
    m_rows->addStretch(1);
    m_count->setText(tr("%1 of %2 shown").arg(m_grid.shownColumns().size()).arg(m_grid.columnOrder().size()));
}

void ColumnChooser::addGroup(const QString &title, const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(2, 6, 0, 2);
    QLabel *name = label(title, LabelStyle::hint);
    name->setFont(textFont(size::badge));
    line->addWidget(name);
    line->addStretch(1);
    line->addWidget(label(QString::number(ids.size()), LabelStyle::hint));
    m_rows->addWidget(head);
    for (const QString &id : ids) {
        const ColumnInfo &info = m_grid.tableModel()->columns()[m_grid.tableModel()->columnIndex(id)];
        auto *row = new ColumnRow(id, this);
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(6);
        QLabel *handle = label();
        handle->setPixmap(iconPixmap(QStringLiteral("drag"), tokens().text3, 16, devicePixelRatioF()));
        handle->setCursor(Qt::SizeVerCursor);
        row->handle = handle;
        row->check = new QCheckBox(info.header());
        row->check->setChecked(m_grid.isColumnShown(id));
        row->check->installEventFilter(this);
        QToolButton *pin =
            iconButton(QStringLiteral("pin"),
                       m_grid.isColumnFrozen(id) ? tr("Unfreeze %1").arg(info.title) : tr("Freeze %1").arg(info.title));
        pin->setIconSize(QSize(14, 14));
        pin->setIcon(
            themedIcon(QStringLiteral("pin"), m_grid.isColumnFrozen(id) ? IconColor::accent : IconColor::text3));
        inner->addWidget(handle);
        inner->addWidget(row->check, 1);
        inner->addWidget(pin);
        handle->installEventFilter(this);
        connect(row->check, &QCheckBox::toggled, this, [this, id](bool on) {
            m_grid.setColumnShown(id, on);
            QTimer::singleShot(0, this, [this, id] {
                rebuild();
                focusRow(id);
            });
        });
        connect(pin, &QToolButton::clicked, this, [this, id] {
            m_grid.setColumnFrozen(id, !m_grid.isColumnFrozen(id));
            QTimer::singleShot(0, this, [this, id] {
                rebuild();
                focusRow(id);
            });
        });
        m_rows->addWidget(row);
    }
}

void ColumnChooser::moveColumn(const QString &id, int by)
{
    QStringList order = m_grid.columnOrder();
    const qsizetype from = order.indexOf(id);
    qsizetype to = from + by;
    // Hidden columns and those of the other group are stepped over.
    while (to >= 0 && to < order.size() &&
           (m_grid.isColumnShown(order[to]) != m_grid.isColumnShown(id) ||
            m_grid.isColumnFrozen(order[to]) != m_grid.isColumnFrozen(id)))
        to += by;
    if (to < 0 || to >= order.size())
        return;
    order.move(from, to);
    m_grid.setColumnOrder(order);
    QTimer::singleShot(0, this, [this, id] {
        rebuild();
        focusRow(id);
    });
}

void ColumnChooser::focusRow(const QString &id)
{
    for (int i = 0; i < m_rows->count(); ++i)
        if (auto *row = dynamic_cast<ColumnRow *>(m_rows->itemAt(i)->widget()); row != nullptr && row->id == id)
            row->check->setFocus(Qt::OtherFocusReason);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = dynamic_cast<ColumnRow *>(watched->parent());
    if (row == nullptr)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveColumn(row->id, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_P && key->modifiers() == Qt::NoModifier) {
            m_grid.setColumnFrozen(row->id, !m_grid.isColumnFrozen(row->id));
            QTimer::singleShot(0, this, [this, id = row->id] {
                rebuild();
                focusRow(id);
            });
            return true;
        }
    }
    if (watched != row->handle)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        m_dragged = row->id;
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && !m_dragged.isEmpty()) {
        // Where the handle was let go decides: before the row under it.
        const QPoint at =
            row->parentWidget()->mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        const auto *target =
            dynamic_cast<ColumnRow *>(row->parentWidget()->childAt(QPoint(row->x() + row->width() / 2, at.y())));
        for (QWidget *under = row->parentWidget()->childAt(QPoint(row->x() + 40, at.y()));
             under != nullptr && target == nullptr; under = under->parentWidget())
            target = dynamic_cast<ColumnRow *>(under);
        if (target != nullptr && target->id != m_dragged) {
            QStringList order = m_grid.columnOrder();
            order.move(order.indexOf(m_dragged), order.indexOf(target->id));
            m_grid.setColumnOrder(order);
            QTimer::singleShot(0, this, [this] { rebuild(); });
        }
        m_dragged.clear();
        return true;
    }
    return false;
}

} // namespace ui
