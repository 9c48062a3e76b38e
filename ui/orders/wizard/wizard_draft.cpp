#include "ui/orders/wizard/wizard_draft.h"

#include "base/text.h"
#include "orders/brief_rules.h"
#include "ui/discovery/shown.h"

#include <QJsonArray>

#include <algorithm>

namespace ui {

namespace {

/// The command's own texts, without the white space at their ends.
std::string utf8(const QString &text)
{
    return text.trimmed().toStdString();
}
std::optional<std::string> optionalText(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(utf8(text));
}

void check(Problems &problems, const std::string &field, const base::Result<> &result)
{
    if (!result.ok())
        problems.emplace(field, result.error());
}

QString dateText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}
QDate dateFrom(const QJsonValue &value, const QDate &otherwise)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? day : otherwise;
}

std::optional<base::Error> standingProblem(const discovery::CreatorRow &row)
{
    if (row.takesOrders)
        return std::nullopt;
    const nlohmann::json why = row.whyNot.value_or(nlohmann::json::object());
    const std::string code = why.value("code", "");
    for (const base::ErrorCode one : base::allErrorCodes())
        if (base::codeName(one) == code)
            return base::refuse(one, why.value("details", why));
    return base::refuse(
        base::ErrorCode::creatorNotAdmitted,
        {{"creator", std::to_string(row.id.value)}, {"nick_name", row.nickName}, {"entry_state", row.entryState}});
}

} // namespace

base::Timestamp dayBegin(const QDate &day)
{
    return day.isValid() ? base::Timestamp(day.startOfDay().toMSecsSinceEpoch()) : base::Timestamp();
}

base::Timestamp dayEnd(const QDate &day)
{
    return day.isValid() ? base::Timestamp(day.addDays(1).startOfDay().toMSecsSinceEpoch() - 1'000) : base::Timestamp();
}

WizardDraft WizardDraft::begin(const QDate &today)
{
    WizardDraft draft;
    draft.projectFrom = today;
    draft.projectUntil = today.addDays(60);
    draft.scriptDue = today.addDays(7);
    draft.videoDue = today.addDays(14);
    draft.publishFrom = today.addDays(15);
    draft.publishUntil = today.addDays(30);
    return draft;
}

bool WizardDraft::has(discovery::CreatorId creator) const
{
    return std::any_of(lines.begin(), lines.end(), [&](const WizardLine &one) { return one.creator == creator; });
}

void WizardDraft::take(const orders::BriefAnswer &answer)
{
    const orders::TermsView &terms = answer.terms;
    const auto day = [](base::Timestamp at) { return localTime(at).date(); };
    project = answer.row.project;
    brief = answer.row.brief;
    placesLeft = int(answer.row.placesLeft);
    content = answer.row.content;
    name = fromUtf8(terms.name);
    brandName = fromUtf8(terms.brandName);
    product = fromUtf8(terms.product);
    category = fromUtf8(terms.category.value_or(""));
    requirements = fromUtf8(terms.requirements);
    prohibitions = fromUtf8(terms.prohibitions);
    scriptNeeded = terms.scriptNeeded;
    scriptDue = day(terms.scriptDueAt);
    videoDue = day(terms.videoDueAt);
    publishFrom = day(terms.publishFrom);
    publishUntil = day(terms.publishUntil);
    retentionDays = int(terms.retentionDays);
    acceptanceDays = int(terms.acceptanceDays);
    prepaid = answer.row.prepaidBp.has_value();
    prepaidBp = answer.row.prepaidBp.value_or(5'000);
}

QJsonObject WizardDraft::toJson() const
{
    QJsonArray rows;
    for (const WizardLine &line : lines) {
        QJsonObject row{{"creator", QString::number(line.creator.value)}, {"count", line.count}};
        if (line.price)
            row["price_fen"] = QString::number(line.price->fen);
        rows.append(row);
    }
    QJsonObject json{{"project_name", projectName},
                     {"project_goal", projectGoal},
                     {"project_from", dateText(projectFrom)},
                     {"project_until", dateText(projectUntil)},
                     {"content", QString::fromStdString(std::string(orders::toText(content)))},
                     {"lines", rows},
                     {"name", name},
                     {"brand_name", brandName},
                     {"product", product},
                     {"category", category},
                     {"requirements", requirements},
                     {"prohibitions", prohibitions},
                     {"script_needed", scriptNeeded},
                     {"script_due", dateText(scriptDue)},
                     {"video_due", dateText(videoDue)},
                     {"publish_from", dateText(publishFrom)},
                     {"publish_until", dateText(publishUntil)},
                     {"retention_days", retentionDays},
                     {"acceptance_days", acceptanceDays},
                     {"prepaid", prepaid},
                     {"prepaid_bp", qint64(prepaidBp)},
                     {"step", step},
                     {"keys", keys}};
    if (brief) {
        json["brief"] = QString::number(brief->value);
        json["places_left"] = placesLeft;
    }
    if (project)
        json["project"] = QString::number(project->value);
    if (budgetFen)
        json["budget_fen"] = QString::number(*budgetFen);
    return json;
}

WizardDraft WizardDraft::fromJson(const QJsonObject &json, const QDate &today)
{
    WizardDraft draft = begin(today);
    if (json.isEmpty())
        return draft;
    if (const qint64 id = json["project"].toString().toLongLong(); id > 0)
        draft.project = orders::ProjectId(id);
    if (const qint64 id = json["brief"].toString().toLongLong(); id > 0 && draft.project) {
        draft.brief = orders::BriefId(id);
        draft.placesLeft = json["places_left"].toInt(draft.placesLeft);
    }
    draft.projectName = json["project_name"].toString();
    draft.projectGoal = json["project_goal"].toString();
    if (json.contains(QLatin1String("budget_fen")))
        draft.budgetFen = json["budget_fen"].toString().toLongLong();
    draft.projectFrom = dateFrom(json["project_from"], draft.projectFrom);
    draft.projectUntil = dateFrom(json["project_until"], draft.projectUntil);
    const std::string content = json["content"].toString().toStdString();
    for (const orders::ContentKind one : orders::allOf(orders::ContentKind{}))
        if (orders::toText(one) == content && orders::isOffered(one))
            draft.content = one;
    for (const QJsonValue &value : json["lines"].toArray()) {
        const QJsonObject row = value.toObject();
        WizardLine line;
        line.creator = discovery::CreatorId(row["creator"].toString().toLongLong());
        line.count = qBound(1, row["count"].toInt(1), 10);
        if (row.contains(QLatin1String("price_fen")))
            line.price = base::Money(row["price_fen"].toString().toLongLong());
        if (line.creator.value > 0 && !draft.has(line.creator))
            draft.lines.push_back(line);
    }
    draft.name = json["name"].toString();
    draft.brandName = json["brand_name"].toString();
    draft.product = json["product"].toString();
    draft.category = json["category"].toString();
    draft.requirements = json["requirements"].toString();
    draft.prohibitions = json["prohibitions"].toString();
    draft.scriptNeeded = json["script_needed"].toBool(true);
    draft.scriptDue = dateFrom(json["script_due"], draft.scriptDue);
    draft.videoDue = dateFrom(json["video_due"], draft.videoDue);
    draft.publishFrom = dateFrom(json["publish_from"], draft.publishFrom);
    draft.publishUntil = dateFrom(json["publish_until"], draft.publishUntil);
    draft.retentionDays = json["retention_days"].toInt(30);
    draft.acceptanceDays = json["acceptance_days"].toInt(1);
    draft.prepaid = json["prepaid"].toBool();
    draft.prepaidBp = json["prepaid_bp"].toInteger(5'000);
    draft.step = qBound(0, json["step"].toInt(), 3);
    draft.keys = json["keys"].toObject();
    return draft;
}

orders::CreateProject WizardDraft::projectCommand() const
{
    orders::CreateProject command;
    command.name = utf8(projectName);
    command.goal = optionalText(projectGoal);
    command.budget = base::Money(budgetFen.value_or(0));
    command.startsAt = dayBegin(projectFrom);
    command.endsAt = dayEnd(projectUntil);
    return command;
}

orders::CreateBrief WizardDraft::briefCommand(orders::ProjectId into) const
{
    orders::CreateBrief command;
    command.project = into;
    command.content = content;
    command.name = utf8(name);
    command.brandName = utf8(brandName);
    command.product = utf8(product);
    command.category = optionalText(category);
    command.requirements = utf8(requirements);
    command.prohibitions = optionalText(prohibitions);
    command.scriptNeeded = scriptNeeded;
    if (scriptNeeded)
        command.scriptDueAt = dayEnd(scriptDue);
    command.videoDueAt = dayEnd(videoDue);
    command.publishFrom = dayBegin(publishFrom);
    command.publishUntil = dayEnd(publishUntil);
    command.retentionDays = retentionDays;
    command.acceptanceDays = acceptanceDays;
    if (prepaid)
        command.prepaidBp = prepaidBp;
    return command;
}

std::vector<orders::PlaceLine> WizardDraft::placeLines() const
{
    std::vector<orders::PlaceLine> placed;
    for (const WizardLine &line : lines)
        placed.push_back({line.creator, line.count, line.price});
    return placed;
}

Problems projectProblems(const WizardDraft &draft)
{
    Problems problems;
    if (draft.project)
        return problems;
    const orders::CreateProject command = draft.projectCommand();
    check(problems, "name", base::checkText("name", command.name, 60));
    check(problems, "goal", base::checkText("goal", command.goal.value_or(""), 500, false));
    if (!draft.budgetFen)
        check(problems, "budget_fen", base::refuse(base::ErrorCode::fieldMissing, {{"field", "budget_fen"}}));
    else
        check(problems, "budget_fen", base::checkRange("budget_fen", *draft.budgetFen, 1, 10'000'000'000'000));
    check(problems, "ends_at", orders::checkDateOrder("starts_at", command.startsAt, "ends_at", command.endsAt));
    return problems;
}

Problems briefProblems(const WizardDraft &draft, const parties::Rules &rules, base::Timestamp now)
{
    Problems problems;
    // A published brief was checked when it was made.
    if (draft.brief)
        return problems;
    const orders::CreateBrief command = draft.briefCommand(orders::ProjectId(1));
    check(problems, "name", base::checkText("name", command.name, 60));
    check(problems, "brand_name", base::checkText("brand_name", command.brandName, 50));
    check(problems, "product", base::checkText("product", command.product, 40));
    check(problems, "category", base::checkText("category", command.category.value_or(""), 40, false));
    check(problems, "requirements", base::checkText("requirements", command.requirements, 500));
    check(problems, "prohibitions", base::checkText("prohibitions", command.prohibitions.value_or(""), 500, false));
    check(problems, "retention_days", base::checkRange("retention_days", draft.retentionDays, 1, 365));
    check(problems, "acceptance_days", base::checkRange("acceptance_days", draft.acceptanceDays, 1, 365));
    if (command.prepaidBp)
        check(problems, "prepaid_bp",
              base::checkRange("prepaid_bp", *command.prepaidBp, rules.depositMinimumBp, 9'999));

    const auto passed = [&](base::Timestamp due) {
        return due <= now ? base::Result<>(base::ErrorCode::dueDatePassed, {{"due", base::toIsoText(due)}})
                          : base::Result<>();
    };
    if (command.scriptDueAt) {
        check(problems, "script_due_at", passed(*command.scriptDueAt));
        check(problems, "video_due_at",
              orders::checkDateOrder("script_due_at", *command.scriptDueAt, "video_due_at", command.videoDueAt));
    }
    check(problems, "video_due_at", passed(command.videoDueAt));
    check(problems, "publish_until",
          orders::checkDateOrder("publish_from", command.publishFrom, "publish_until", command.publishUntil));
    check(problems, "publish_until",
          orders::checkDateOrder("video_due_at", command.videoDueAt, "publish_until", command.publishUntil));
    const qint64 window = draft.publishFrom.daysTo(draft.publishUntil) + 1;
    check(problems, "publish_until", base::checkRange("publish_window_days", window, 1, 30));
    if (problems.empty()) {
        // The core's own rule has the last word.
        const auto whole = orders::checkedBrief(command, rules, now);
        if (!whole.ok()) {
            const auto &details = whole.error().details;
            problems.emplace(details.value("field", details.value("later", std::string("name"))), whole.error());
        }
    }
    return problems;
}

std::optional<base::Money> listPrice(const discovery::CreatorRow &row, orders::ContentKind content)
{
    switch (content) {
    case orders::ContentKind::video1To20:
        return row.price1To20;
    case orders::ContentKind::video21To60:
        return row.price20To60;
    case orders::ContentKind::video60Plus:
        return row.price60;
    case orders::ContentKind::imageText:
    case orders::ContentKind::live:
        break;
    }
    return std::nullopt;
}

Quote quoteOf(const WizardDraft &draft, const CreatorsById &creators, const parties::Rules &rules)
{
    Quote quote;
    for (const WizardLine &line : draft.lines) {
        Quote::Line out;
        out.creator = line.creator;
        out.count = line.count;
        const auto found = creators.find(line.creator);
        if (found == creators.end()) {
            out.problem = base::refuse(base::ErrorCode::notFound,
                                       {{"kind", "creator"}, {"id", std::to_string(line.creator.value)}});
            quote.lines.push_back(out);
            continue;
        }
        const discovery::CreatorRow &row = found->second;
        out.price = line.price ? line.price : listPrice(row, draft.content);
        if (out.price && out.price->isZero() && !line.price)
            out.price.reset();
        out.problem = standingProblem(row);
        if (!out.problem && !out.price)
            out.problem =
                base::refuse(base::ErrorCode::priceMissing,
                             {{"creator", row.nickName}, {"content", std::string(orders::toText(draft.content))}});
        if (!out.problem && !out.price->isPositive())
            out.problem = base::refuse(base::ErrorCode::fieldMissing, {{"field", "price_fen"}});
        if (!out.problem)
            if (const auto range = base::checkRange("count", line.count, 1, orders::kOrdersPerCreator); !range.ok())
                out.problem = range.error();
        if (out.price && out.price->isPositive()) {
            out.fee = base::shareOf(*out.price, rules.platformFeeBp);
            const base::Money each = *out.price + out.fee;
            base::Money due = each;
            if (draft.prepaid) {
                const base::Money deposit = base::shareOf(each, draft.prepaidBp);
                due = deposit.isZero() || deposit >= each ? each : deposit;
            }
            for (int i = 0; i < line.count; ++i) {
                quote.taskCost += *out.price;
                quote.fee += out.fee;
                out.total += each;
                out.dueNow += due;
            }
            quote.total += out.total;
            quote.dueNow += out.dueNow;
        }
        quote.orders += line.count;
        quote.lines.push_back(out);
    }
    if (quote.lines.empty())
        quote.problem = base::refuse(base::ErrorCode::fieldMissing, {{"field", "creators"}});
    else if (quote.orders > draft.placesLeft)
        quote.problem = base::refuse(base::ErrorCode::orderLimitReached,
                                     {{"kind", "brief"},
                                      {"limit", orders::kOrdersPerBrief},
                                      {"actual", orders::kOrdersPerBrief - draft.placesLeft + quote.orders}});
    return quote;
}

bool Quote::isPlaceable() const
{
    return !problem &&
           std::none_of(lines.begin(), lines.end(), [](const Line &one) { return one.problem.has_value(); });
}

} // namespace ui
