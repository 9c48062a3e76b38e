#pragma once

#include "accounts/account_queries.h"
#include "base/result.h"
#include "discovery/discovery_queries.h"
#include "orders/order_commands.h"
#include "orders/project_commands.h"
#include "orders/project_queries.h"
#include "parties/rules.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace ui {

struct WizardLine
{
    discovery::CreatorId creator;
    int count = 1;
    std::optional<base::Money> price; ///< none: the creator's own quote for the content
};

/// What the wizard has been told so far. Kept in the session, so that leaving loses nothing.
struct WizardDraft
{
    std::optional<orders::ProjectId> project; ///< none: a new one is made
    QString projectName;
    QString projectGoal;
    std::optional<qint64> budgetFen;
    QDate projectFrom;
    QDate projectUntil;

    /// A published brief that further orders go to; its terms stand in the fields below and cannot be changed. None: a
    /// new one is made.
    std::optional<orders::BriefId> brief;
    int placesLeft = int(orders::kOrdersPerBrief);
    orders::ContentKind content = orders::ContentKind::video21To60;
    std::vector<WizardLine> lines;

    QString name;
    QString brandName;
    QString product;
    QString category;
    QString requirements;
    QString prohibitions;
    bool scriptNeeded = true;
    QDate scriptDue;
    QDate videoDue;
    QDate publishFrom;
    QDate publishUntil;
    int retentionDays = 30;
    int acceptanceDays = 1;
    bool prepaid = false;
    std::int64_t prepaidBp = 5'000; ///< the deposit's share

    int step = 0;
    /// The key of each command with the request that it was made for: the same request again has one effect.
    QJsonObject keys;

    /// A new draft with dates that make sense on `today`.
    static WizardDraft begin(const QDate &today);
    [[nodiscard]] QJsonObject toJson() const;
    static WizardDraft fromJson(const QJsonObject &json, const QDate &today);

    [[nodiscard]] orders::CreateProject projectCommand() const;
    [[nodiscard]] orders::CreateBrief briefCommand(orders::ProjectId into) const;
    [[nodiscard]] std::vector<orders::PlaceLine> placeLines() const;
    /// Takes the project and the terms of a published brief.
    void take(const orders::BriefAnswer &answer);
    /// Back to a new brief with what stands in the fields.
    void leaveBrief()
    {
        brief.reset();
        placesLeft = int(orders::kOrdersPerBrief);
    }
    [[nodiscard]] bool has(discovery::CreatorId creator) const;
};

/// By the field's name in the command.
using Problems = std::map<std::string, base::Error>;

/// The same limits as the core's, so that what is wrong stands under its field before anything is sent.
[[nodiscard]] Problems projectProblems(const WizardDraft &draft);
[[nodiscard]] Problems briefProblems(const WizardDraft &draft, const parties::Rules &rules, base::Timestamp now);

/// What an order would cost, line by line.
struct Quote
{
    struct Line
    {
        discovery::CreatorId creator;
        int count = 1;
        std::optional<base::Money> price; ///< T of each order
        base::Money fee;                  ///< F of each order
        base::Money total;                ///< Σ T + F of the line
        base::Money dueNow;               ///< what paying takes: the deposits of prepaid orders
        std::optional<base::Error> problem;
    };
    std::vector<Line> lines;
    int orders = 0;
    base::Money taskCost;
    base::Money fee;
    base::Money total;
    base::Money dueNow;
    /// Of all lines together: none, too many.
    std::optional<base::Error> problem;
    [[nodiscard]] bool isPlaceable() const;
};
using CreatorsById = std::map<discovery::CreatorId, discovery::CreatorRow>;
[[nodiscard]] std::optional<base::Money> listPrice(const discovery::CreatorRow &row, orders::ContentKind content);
[[nodiscard]] Quote quoteOf(const WizardDraft &draft, const CreatorsById &creators, const parties::Rules &rules);

/// The start of a day here, and its last second.
[[nodiscard]] base::Timestamp dayBegin(const QDate &day);
[[nodiscard]] base::Timestamp dayEnd(const QDate &day);

} // namespace ui
