#include "ui/frame/palette.h"

#include "ui/shared/text/language.h"
#include "ui/shared/text/pinyin.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"

#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int shownMax = 40;
constexpr int rowHeight = 36;

} // namespace

class Palette::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    void set(QList<PaletteItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    [[nodiscard]] const QList<PaletteItem> &items() const { return m_items; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const PaletteItem &item = m_items[index.row()];
        if (role == Qt::DisplayRole)
            return item.title;
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1 %2 %3").arg(item.title, item.remark, item.shortcut).simplified();
        return {};
    }

private:
    QList<PaletteItem> m_items;
};

class Palette::Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const PaletteItem &item = static_cast<const Model *>(index.model())->items()[index.row()];
        const QRectF rect = QRectF(option.rect).adjusted(8, 1, -8, -1);
        const bool on = option.state & QStyle::State_Selected;
        if (on || option.state & QStyle::State_MouseOver)
            paint::roundedRect(*painter, rect, size::radiusControl, on ? t.accentSoft : t.neutralSoft);
        paintIcon(*painter, QRectF(rect.left() + 10, rect.top(), 18, rect.height()), item.icon, on ? t.accent : t.text2,
                  16);
        qreal right = rect.right() - 10;
        if (!item.shortcut.isEmpty()) {
            const qreal width = paint::width(item.shortcut, textFont(size::badge)) + 12;
            const QRectF key(right - width, rect.center().y() - 9, width, 18);
            paint::roundedRect(*painter, key, 4, t.surface2, t.hairline);
            paint::text(*painter, key, item.shortcut, textFont(size::badge), t.text2, Qt::AlignHCenter);
            right -= width + 8;
        }
        const qreal left = rect.left() + 38;
        const QFont titleFont = textFont(size::body, on);
        const qreal used = qMin(paint::width(item.title, titleFont) + 1, right - left);
        paint::text(*painter, QRectF(left, rect.top(), used, rect.height()), item.title, titleFont,
                    on ? t.accent : t.text);
        paint::text(*painter, QRectF(left + used + 10, rect.top(), right - left - used - 10, rect.height()),
                    item.remark, textFont(size::small), t.text2);
    }
};

Palette::Palette(QWidget *window) : QFrame(window), m_window(window)
{
    setFixedSize(600, 440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(6);
    m_field = new QLineEdit;
    m_field->setStyleSheet(QStringLiteral("QLineEdit { border: none; background: transparent; font-size: 15px; "
                                          "min-height: 46px; max-height: 46px; padding: 0 6px; }"));
    m_field->addAction(themedIcon(QStringLiteral("search"), IconColor::text3), QLineEdit::LeadingPosition);
    column->addWidget(m_field);
    column->addWidget(rule());
    m_list = new QListView;
    m_model = new Model(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    column->addWidget(m_list, 1);
    m_hint = label({}, LabelStyle::hint);
    m_hint->setContentsMargins(16, 0, 16, 0);
    column->addWidget(m_hint);
    m_field->installEventFilter(this);
    m_window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::runCurrent);
    onLanguageChange(this, [this] {
        m_field->setPlaceholderText(tr("A command, page, creator or order (pinyin initials work)"));
        m_field->setAccessibleName(tr("Search or jump to"));
        m_list->setAccessibleName(tr("Matches"));
        m_hint->setText(tr("↑↓ choose · Enter opens · Esc closes"));
    });
    hide();
}

void Palette::openWith(const QString &query)
{
    m_field->setText(query);
    search();
    place();
    QFrame::show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    move((m_window->width() - width()) / 2, qMax(48, (m_window->height() - height()) / 5));
}

QStringList Palette::shownTitles() const
{
    QStringList titles;
    for (const PaletteItem &item : m_model->items())
        titles << item.title;
    return titles;
}

void Palette::search()
{
    const QString query = m_field->text().trimmed();
    QList<PaletteItem> fixed;
    for (PaletteItem item : m_fixed) {
        item.score = matchScore(query, item.title);
        if (item.score > 0)
            fixed << item;
    }
    m_found.clear();
    show(fixed);
    const quint64 mine = m_latest.next();
    if (query.isEmpty())
        return;
    for (const PaletteProvider &provider : m_providers)
        provider(query, [this, guard = QPointer<Palette>(this), mine, fixed](const QList<PaletteItem> &items) {
            if (guard.isNull() || *m_latest.number() != mine)
                return;
            m_found << items;
            show(fixed + m_found);
        });
}

void Palette::show(QList<PaletteItem> items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const PaletteItem &a, const PaletteItem &b) { return a.score > b.score; });
    if (items.size() > shownMax)
        items.resize(shownMax);
    m_model->set(items);
    if (!items.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void Palette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> run = m_model->items()[index.row()].run;
    hide();
    m_window->setFocus();
    if (run)
        run();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const auto choose = [&](int to) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(qBound(0, to, rows - 1), 0));
        return true;
    };
    if (key->key() == Qt::Key_Down)
        return choose(row + 1);
    if (key->key() == Qt::Key_Up)
        return choose(row - 1);
    if (key->key() == Qt::Key_PageDown)
        return choose(row + 8);
    if (key->key() == Qt::Key_PageUp)
        return choose(row - 8);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        hide();
        m_window->setFocus();
        return true;
    }
    return false;
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedRect(painter, rect(), size::radiusPopup, tokens().popover, tokens().buttonBorder);
}

} // namespace ui
