#include "ui/insight/overview_data.h"
#include "ui/workspace/values.h"

#include <QDateTime>

namespace ui {

namespace {

template <class Query>
base::Result<> read(workspace::Workspace &workspace, const workspace::Session &session, const Query &query,
                    typename Query::Answer &into)
{
    auto answer = workspace.ask(session, query);
    if (!answer.ok())
        return answer.error();
    into = std::move(*answer);
    return {};
}

} // namespace

OverviewPeriod periodOf(const OverviewChoice &choice, base::Timestamp now)
{
    OverviewPeriod period;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    period.last = choice.days > 0 || !choice.last.isValid() ? today : choice.last;
    period.first = choice.days > 0 ? today.addDays(1 - choice.days) : choice.first.isValid() ? choice.first : today;
    period.from = fromLocal(period.first.startOfDay());
    period.until = fromLocal(period.last.addDays(1).startOfDay());
    return period;
}

base::Result<OverviewData> readOverview(workspace::Workspace &workspace, const workspace::Session &session,
                                        const OverviewChoice &choice)
{
    OverviewData data;
    data.now = workspace.now();
    data.period = periodOf(choice, data.now);
    const auto [from, until, first, last] = data.period;
    std::optional<std::string> category;
    if (!choice.category.isEmpty())
        category = choice.category.toStdString();
    XINGTU_TRY(read(workspace, session, insight::SummaryQuery{from, until, category}, data.summary));
    XINGTU_TRY(read(workspace, session, insight::FunnelQuery{from, until, category}, data.funnel));
    XINGTU_TRY(read(workspace, session, insight::GmvTrendQuery{from, until, category}, data.trend));
    XINGTU_TRY(read(workspace, session, insight::CategoryHeatQuery{from, until}, data.heat));
    XINGTU_TRY(read(workspace, session, insight::ReviewQueueQuery{}, data.queue));
    return data;
}

} // namespace ui
