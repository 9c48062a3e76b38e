#include "ui/orders/order_export.h"

#include "ui/insight/table_export.h"
#include "ui/shared/table/rows_model.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <unordered_set>

namespace ui {

namespace {

using namespace std::chrono_literals;
using End = OrdersExported::End;

struct OrdersSlice
{
    std::vector<exchange::SheetRow> rows;
    qint64 total = 0;
};

/// Pages on their way from the window's thread, which asks the core for them, to the job, which writes them.
class PageQueue
{
public:
    void push(OrdersSlice page)
    {
        const std::lock_guard lock(m_mutex);
        m_pages.push_back(std::move(page));
        m_moved.notify_all();
    }
    /// Nothing more comes; the first that says so is heard.
    void close(End end, const base::Result<> &outcome = {})
    {
        const std::lock_guard lock(m_mutex);
        if (m_end)
            return;
        m_end = end;
        m_outcome = outcome;
        m_moved.notify_all();
    }
    /// The next page, or nothing: then end() tells why.
    std::optional<OrdersSlice> next(const JobProgress &progress)
    {
        std::unique_lock lock(m_mutex);
        while (m_pages.empty() && !m_end && !progress.cancelled())
            m_moved.wait_for(lock, 50ms);
        if (progress.cancelled() || m_pages.empty())
            return std::nullopt;
        OrdersSlice page = std::move(m_pages.front());
        m_pages.pop_front();
        return page;
    }
    [[nodiscard]] std::pair<End, base::Result<>> end()
    {
        const std::lock_guard lock(m_mutex);
        return {m_end.value_or(End::cancelled), m_outcome};
    }
    [[nodiscard]] bool isClosed()
    {
        const std::lock_guard lock(m_mutex);
        return m_end.has_value();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<OrdersSlice> m_pages;
    std::optional<End> m_end;
    base::Result<> m_outcome;
};

/// The reading side. It lives in the answers that are on their way: when nobody waits for them any more, it is gone and
/// the job ends.
struct OrderReading
{
    explicit OrderReading(OrderExport wanted)
        : what(std::move(wanted)), model([](const orders::OrderRow &row) { return toText(row.order); })
    {
        model.setColumns(what.columns);
    }
    OrderReading(const OrderReading &) = delete;
    OrderReading &operator=(const OrderReading &) = delete;
    ~OrderReading() { queue->close(End::cancelled); }

    OrderExport what;
    OrdersModel model;
    std::shared_ptr<PageQueue> queue = std::make_shared<PageQueue>();
    std::unordered_set<std::int64_t> seen;
    std::optional<std::pair<std::int64_t, base::Money>> found; ///< how many, and their task cost, when it began
};

OrdersExported writeOrders(const QString &file, const QString &title, const std::vector<exchange::SheetColumn> &columns,
                           PageQueue &queue, JobProgress &progress)
{
    OrdersExported result;
    const auto refused = [&](const base::Error &why) {
        result.end = End::refused;
        result.outcome = why;
        queue.close(End::refused);
        return result;
    };
    auto opened = openTableFile(file, title, columns);
    if (!opened.ok())
        return refused(opened.error());
    while (const std::optional<OrdersSlice> page = queue.next(progress)) {
        for (const exchange::SheetRow &row : page->rows) {
            if (const auto added = (*opened)->add(row); !added.ok())
                return refused(added.error());
            progress.set(++result.rows, page->total);
        }
    }
    std::tie(result.end, result.outcome) = queue.end();
    if (progress.cancelled()) {
        result.end = End::cancelled;
        queue.close(End::cancelled);
    } else if (result.end == End::written) {
        if (const auto finished = (*opened)->finish(); !finished.ok())
            return refused(finished.error());
    }
    return result;
}

/// Whether the page goes on where the last one ended: the same orders are found, and none came twice.
bool fits(OrderReading &reading, const orders::OrdersAnswer &page)
{
    const std::pair found(page.total, page.taskCostTotal);
    if (!reading.found)
        reading.found = found;
    if (*reading.found != found)
        return false;
    for (const orders::OrderRow &row : page.rows)
        if (!reading.seen.insert(row.order.value).second)
            return false;
    return !page.rows.empty() || std::int64_t(reading.seen.size()) == page.total;
}

void readOrders(Core &core, QObject *context, const std::shared_ptr<OrderReading> &reading)
{
    if (reading->queue->isClosed())
        return;
    orders::OrdersQuery query = reading->what.query;
    query.offset = std::int64_t(reading->seen.size());
    query.limit = reading->what.pageRows;
    core.ask(context, query, [&core, context, reading](base::Result<orders::OrdersAnswer> answer) {
        if (!answer.ok())
            return reading->queue->close(End::refused, answer.error());
        if (!fits(*reading, *answer))
            return reading->queue->close(End::changed);
        OrdersSlice page;
        page.total = answer->total;
        reading->model.setRows(std::move(answer->rows));
        for (int row = 0; row < reading->model.rowCount(); ++row)
            page.rows.push_back(sheetRow(reading->model, row, reading->what.shown));
        reading->queue->push(std::move(page));
        if (std::int64_t(reading->seen.size()) >= answer->total)
            return reading->queue->close(End::written);
        readOrders(core, context, reading);
    });
}

} // namespace

void exportOrders(Core &core, Jobs &jobs, QObject *context, OrderExport what,
                  std::function<void(const OrdersExported &)> then)
{
    const auto reading = std::make_shared<OrderReading>(std::move(what));
    jobs.start(
        context, reading->what.title,
        [file = reading->what.file, title = reading->what.title,
         columns = sheetColumns(reading->model, reading->what.shown),
         queue = reading->queue](JobProgress &progress) { return writeOrders(file, title, columns, *queue, progress); },
        std::move(then));
    readOrders(core, context, reading);
}

} // namespace ui
