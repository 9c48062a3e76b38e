#include "ui/app/palette_sources.h"

#include "discovery/discovery_queries.h"
#include "orders/order_queries.h"
#include "ui/frame/main_window.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/core.h"
#include "ui/workspace/names.h"

namespace ui {

namespace {

constexpr std::int64_t shownOfEach = 6;
/// Below pages and actions that match well, above those that match by a few letters.
constexpr int creatorScore = 60;
constexpr int orderScore = 55;

QString plain(const std::string &text)
{
    return QString::fromStdString(text);
}

QString idText(std::int64_t value)
{
    return QString::number(value);
}

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
                    QString remark = plain(row.platformId);
                    if (row.follower)
                        remark += QStringLiteral(" · ") + format::compact(std::optional<qint64>(*row.follower));
                    items.append({QStringLiteral("user"),
                                  plain(row.nickName),
                                  remark,
                                  {},
                                  [&window, page, id = row.id.value] {
                                      window.showPage(page, {{QStringLiteral("creator"), idText(id)}});
                                  },
                                  creatorScore});
                }
            reply(items);
        });
    });

    window.addPaletteProvider([&core, &window, latest = std::make_shared<Latest>()](const QString &query,
                                                                                    const auto &reply) {
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
                    items.append({QStringLiteral("orders"),
                                  plain(row.number),
                                  plain(row.creatorName) + QStringLiteral(" · ") + names::orderState(toText(row.state)),
                                  {},
                                  [&window, page, id = row.order.value] {
                                      window.showPage(page, {{QStringLiteral("order"), idText(id)}});
                                  },
                                  orderScore});
            reply(items);
        });
    });
}

} // namespace ui
