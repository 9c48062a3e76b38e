#include "ui/app/palette_sources.h"

#include "discovery/discovery_queries.h"
#include "orders/order_queries.h"
#include "ui/frame/main_window.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/core.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"

namespace ui {

namespace {

constexpr std::int64_t shownOfEach = 6;
/// Below pages and actions that match well, above those that match by a few letters.
constexpr int creatorScore = 60;
constexpr int orderScore = 55;

/// The page where that role meets a creator; empty: none.
QString creatorPage(parties::Role role)
{
    switch (role) {
    case parties::Role::brand:
        return QStringLiteral("discovery");
    case parties::Role::mcn:
        return QStringLiteral("contracts");
    case parties::Role::ops:
        return QStringLiteral("entry-review");
    case parties::Role::creator:
    case parties::Role::provider:
    case parties::Role::system:
        break;
    }
    return {};
}

} // namespace

void addPaletteSources(Core &core, MainWindow &window)
{
    window.addPaletteProvider([&core, &window, latest = std::make_shared<Latest>()](const QString &query,
                                                                                    const auto &reply) {
        const QString page = core.isSignedIn() ? creatorPage(core.role()) : QString();
        if (!window.pageIds().contains(page) || query.trimmed().isEmpty())
            return;
        discovery::FindCreators find;
        find.text = query.trimmed().toStdString();
        find.limit = shownOfEach;
        find.facets = std::vector<std::string>();
        core.ask(&window, *latest, find, [&window, page, reply](const base::Result<discovery::CreatorPage> &answer) {
            QList<PaletteItem> items;
            if (answer.ok())
                for (const discovery::CreatorRow &row : answer->rows) {
                    QString remark = toText(row.platformId);
                    if (row.follower)
                        remark += QStringLiteral(" · ") + format::compact(std::optional<qint64>(*row.follower));
                    items.append({QStringLiteral("user"),
                                  toText(row.nickName),
                                  remark,
                                  {},
                                  [&window, page, id = row.id] {
                                      window.showPage(page, {{QStringLiteral("creator"), toText(id)}});
                                  },
                                  creatorScore});
                }
            reply(items);
        });
    });

    window.addPaletteProvider(
        [&core, &window, latest = std::make_shared<Latest>()](const QString &query, const auto &reply) {
            const QString page = QStringLiteral("orders");
            if (!core.isSignedIn() || !window.pageIds().contains(page) || query.trimmed().isEmpty())
                return;
            orders::OrdersQuery find;
            find.search = query.trimmed().toStdString();
            find.limit = shownOfEach;
            core.ask(&window, *latest, find, [&window, page, reply](const base::Result<orders::OrdersAnswer> &answer) {
                QList<PaletteItem> items;
                if (answer.ok())
                    for (const orders::OrderRow &row : answer->rows)
                        items.append(
                            {QStringLiteral("orders"),
                             toText(row.number),
                             toText(row.creatorName) + QStringLiteral(" · ") + names::orderState(toText(row.state)),
                             {},
                             [&window, page, id = row.order] {
                                 window.showPage(page, {{QStringLiteral("order"), toText(id)}});
                             },
                             orderScore});
                reply(items);
            });
        });
}

} // namespace ui
