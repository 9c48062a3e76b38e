#include "ui/orders/order_detail.h"
#include "ui/orders/order_export.h"
#include "ui/orders/orders_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QMenu>

namespace ui {

using orders::OrderRow;
using orders::OrderTab;
using parties::Role;

namespace {

constexpr BatchKind kBatchKinds[] = {BatchKind::pay, BatchKind::accept, BatchKind::confirm, BatchKind::finish,
                                     BatchKind::refuse};

bool isOfPayee(BatchKind kind)
{
    return kind == BatchKind::accept || kind == BatchKind::refuse;
}

} // namespace

void OrdersPage::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_names.fillMenu(*menu, m_filter, [this](const OrderFilter &changed) {
        m_filter = changed;
        refreshOther();
    });
    menu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height() + 4)));
}

void OrdersPage::clearFilters()
{
    const OrderTab tab = m_filter.tab;
    const auto sort = m_filter.sort;
    m_filter = {};
    m_filter.tab = tab;
    m_filter.sort = sort;
    refreshOther();
}

void OrdersPage::showBatch()
{
    const std::vector<int> rows = m_table->grid()->selectedRows();
    bool any = false;
    for (size_t i = 0; i < m_batchButtons.size(); ++i) {
        const BatchKind kind = kBatchKinds[i];
        const bool mine = isOfPayee(kind) ? m_core.role() == Role::mcn || m_core.role() == Role::creator
                                          : m_core.role() == Role::brand;
        const auto count = !mine ? 0 : std::count_if(rows.begin(), rows.end(), [&](int row) {
            return row < m_model.rowCount() && !batchCommand(kind, m_model.rowAt(row)).empty();
        });
        m_batchButtons[i]->setVisible(count > 0);
        m_batchButtons[i]->setText(batchWords(kind, int(count)) + QStringLiteral("…"));
        any = any || count > 0;
    }
    m_batchWords->setText(tr("%1 selected:").arg(rows.size()));
    m_batch->setVisible(rows.size() > 1 && any);
}

void OrdersPage::startBatch(size_t which)
{
    std::vector<OrderRow> chosen;
    for (const int row : m_table->grid()->selectedRows())
        chosen.push_back(m_model.rowAt(row));
    auto *dialog = new BatchDialog(m_core, kBatchKinds[which], std::move(chosen), this);
    connect(dialog, &BatchDialog::finished, this, [this] {
        refresh();
        m_detail->refresh();
    });
    dialog->open();
}

void OrdersPage::openRowMenu(int row, const QPoint &at)
{
    const OrderRow order = m_model.rowAt(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open the order")), &QAction::triggered, this,
            [this, order] { openOrder(order.order); });
    menu->addSeparator();
    const auto only = [&](const QString &words, auto change) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, change] {
            change(m_filter);
            refreshOther();
        });
    };
    only(tr("Only this project"), [order](OrderFilter &filter) { filter.project = order.project; });
    only(tr("Only this brief"), [order](OrderFilter &filter) { filter.brief = order.brief; });
    only(tr("Only this creator"), [order](OrderFilter &filter) { filter.creator = order.creator; });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy the selected rows")), &QAction::triggered, this,
            [this] { m_table->grid()->copySelection(); });
    menu->popup(at);
}

void OrdersPage::makeActions()
{
    m_newAction = new QAction(this);
    m_viewAction = new QAction(this);
    m_exportAction = new QAction(this);
    m_clearAction = new QAction(this);
    connect(m_newAction, &QAction::triggered, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("order-wizard"), {}); });
    connect(m_viewAction, &QAction::triggered, this, [this] { setSplit(!m_split); });
    connect(m_exportAction, &QAction::triggered, this, &OrdersPage::askExport);
    connect(m_clearAction, &QAction::triggered, m_table->filterBar(), &FilterBar::cleared);
    if (m_new != nullptr)
        connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_viewButton, &QPushButton::clicked, m_viewAction, &QAction::trigger);
    connect(m_export, &QPushButton::clicked, m_exportAction, &QAction::trigger);
}

QList<QAction *> OrdersPage::pageActions() const
{
    QList<QAction *> actions{m_viewAction, m_clearAction, m_exportAction};
    if (m_new != nullptr)
        actions.prepend(m_newAction);
    return actions;
}

void OrdersPage::showFooter()
{
    QList<std::pair<QString, QString>> figures;
    const int selected = m_table->grid()->selectedCount();
    const auto add = [&](const QString &column, const std::optional<base::Money> &sum) {
        const int index = m_model.columnIndex(column);
        if (!sum || index < 0 || !m_table->grid()->isColumnShown(column))
            return;
        const QString words = selected > 0 ? tr("%1, all") : tr("Sum of %1");
        figures.append({words.arg(m_model.columns()[index].title), format::money(sum->fen)});
    };
    // Of the selected rows the table gives the sums itself; both stand there, each by its name, unless they are one.
    if (m_sums && selected < m_sums->total) {
        const std::optional<base::Money> fee = m_sums->feeTotal;
        add(QStringLiteral("cost"), m_sums->taskCostTotal);
        add(QStringLiteral("fee"), fee);
        add(QStringLiteral("total"), fee ? std::optional(m_sums->taskCostTotal + *fee) : std::nullopt);
        add(QStringLiteral("income"), m_sums->incomeTotal);
    }
    m_table->setFooterFigures(figures);
}

void OrdersPage::askExport()
{
    const QString day = localNow().toString(QStringLiteral("yyyyMMdd"));
    const QString file =
        dialogs::saveFile(this, tr("Export the orders as shown"), tr("Excel workbook (*.xlsx);;CSV (*.csv)"),
                          tr("orders") + QStringLiteral("-%1.xlsx").arg(day));
    if (!file.isEmpty())
        exportTo(file);
}

void OrdersPage::exportTo(const QString &file)
{
    const bool named = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
                       file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    OrderExport what;
    what.file = named ? file : file + QStringLiteral(".xlsx");
    what.title = titleFor(m_core.role());
    what.query = m_filter.query();
    what.columns = orderColumns(m_core.role());
    what.shown = m_table->grid()->exportColumns();
    exportOrders(m_core, m_jobs, this, what, [this, name = what.file](const OrdersExported &result) {
        switch (result.end) {
        case OrdersExported::End::written:
            return showToast(this, tr("%1 orders written to %2").arg(format::exact(result.rows), name));
        case OrdersExported::End::cancelled:
            return showToast(this, tr("Export cancelled, no file was written"), Tone::info);
        case OrdersExported::End::changed:
            return showToast(this, tr("Other orders came while the list was read: no file was written"), Tone::warning);
        case OrdersExported::End::refused:
            dialogs::refuse(this, tr("The orders were not exported"), words(result.outcome.error()), name);
        }
    });
}

} // namespace ui
