#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/widgets/feedback.h"

#include <QMenu>
#include <QSaveFile>

namespace ui {

using orders::OrderRow;
using orders::OrderTab;
using parties::Role;

namespace {

constexpr BatchKind kBatchKinds[] = {BatchKind::pay, BatchKind::accept, BatchKind::confirm, BatchKind::finish};

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
    const orders::OrderSort sort = m_filter.sort;
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
        const bool mine =
            (kind == BatchKind::accept) == (m_core.role() == Role::mcn || m_core.role() == Role::creator) &&
            (m_core.role() == Role::brand || kind == BatchKind::accept);
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

void OrdersPage::exportList()
{
    const QString path = dialogs::saveFile(this, tr("Export list"), QStringLiteral("CSV (*.csv)"), tr("orders.csv"));
    if (path.isEmpty())
        return;
    QString csv;
    for (const QString &line : m_table->grid()->toTsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QStringList cells = line.split(QLatin1Char('\t'));
        for (QString &one : cells)
            one = QLatin1Char('"') + one.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        csv += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write("\xEF\xBB\xBF" + csv.toUtf8()) >= 0 && file.commit();
    if (written)
        showToast(this, tr("%1 orders are exported").arg(m_model.rowCount()));
    else
        dialogs::refuse(this, tr("The list is not exported"), file.errorString());
}

} // namespace ui
