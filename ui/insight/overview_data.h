#pragma once

#include "ui/workspace/core.h"

#include <QDate>

namespace ui {

/// Which days and which category the overview shows.
struct OverviewChoice
{
    /// The last so many days, today included; 0: from `first` until `last`.
    int days = 30;
    QDate first = {};
    QDate last = {};
    QString category = {};
};

/// A period as queries take it: [from, until), from one local midnight to another.
struct OverviewPeriod
{
    base::Timestamp from;
    base::Timestamp until;
    QDate first;
    QDate last;
};

[[nodiscard]] OverviewPeriod periodOf(const OverviewChoice &choice, base::Timestamp now);

/// Everything that the overview shows, read at one moment.
struct OverviewData
{
    base::Timestamp now;
    OverviewPeriod period;
    insight::Summary summary;
    insight::Funnel funnel;
    insight::GmvTrend trend;
    insight::CategoryHeat heat;
    insight::ReviewQueue queue;
};

/// For Core::run.
[[nodiscard]] base::Result<OverviewData> readOverview(workspace::Workspace &workspace,
                                                      const workspace::Session &session, const OverviewChoice &choice);

} // namespace ui
