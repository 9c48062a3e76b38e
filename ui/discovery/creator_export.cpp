#include "ui/discovery/creator_export.h"

#include "ui/discovery/shown.h"
#include "ui/shared/text/format.h"

#include <filesystem>

namespace ui {

namespace {

/// So many creators are read at a time: some 20 ms of the core.
constexpr std::int64_t kExportPage = 2'000;

struct Course
{
    CreatorExport what;
    std::vector<discovery::CreatorRow> rows;
    std::function<void(const CreatorExported &)> then;
};

base::Result<> writeCreators(const Course &course, JobProgress &progress)
{
    const CreatorExport &what = course.what;
    std::vector<exchange::SheetColumn> columns;
    for (const CreatorColumn &one : what.columns)
        columns.push_back({one.column.info().header().toStdString(), one.kind});
    exchange::WriteOptions options;
    options.utcOffsetMinutes = localTime(base::SystemClock().now()).offsetFromUtc() / 60;
    const std::filesystem::path file(what.file.toStdString());
    auto opened = what.file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                      ? exchange::openCsvWriter(file, columns, options)
                      : exchange::openXlsxWriter(file, what.title.toStdString(), columns, options);
    if (!opened.ok())
        return opened.error();
    qint64 done = 0;
    for (const discovery::CreatorRow &row : course.rows) {
        if (progress.cancelled())
            return {};
        exchange::SheetRow cells;
        for (const CreatorColumn &one : what.columns)
            cells.push_back(one.sheet(row));
        XINGTU_TRY((*opened)->add(cells));
        progress.set(++done, qint64(course.rows.size()));
    }
    return (*opened)->finish();
}

void startJob(Jobs &jobs, QObject *context, const std::shared_ptr<Course> &course)
{
    jobs.start(
        context, course->what.title,
        [course](JobProgress &progress) {
            CreatorExported result;
            result.outcome = writeCreators(*course, progress);
            result.cancelled = progress.cancelled();
            result.rows = std::int64_t(course->rows.size());
            return result;
        },
        [course](const CreatorExported &result) { course->then(result); });
}

void readCreators(Core &core, Jobs &jobs, QObject *context, const std::shared_ptr<Course> &course)
{
    discovery::FindCreators query = course->what.query;
    query.offset = std::int64_t(course->rows.size());
    query.limit = kExportPage;
    query.facets = std::vector<std::string>{};
    query.selected.reset();
    core.ask(context, query, [&core, &jobs, context, course](base::Result<discovery::CreatorPage> page) {
        if (!page.ok())
            return course->then({page.error(), 0, false});
        for (discovery::CreatorRow &row : page->rows)
            course->rows.push_back(std::move(row));
        if (page->rows.empty() || std::int64_t(course->rows.size()) >= page->total)
            return startJob(jobs, context, course);
        readCreators(core, jobs, context, course);
    });
}

QString tsvText(const exchange::SheetCell &cell, exchange::ColumnKind kind)
{
    if (std::holds_alternative<std::string>(cell)) {
        QString text = QString::fromStdString(std::get<std::string>(cell));
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (std::holds_alternative<std::int64_t>(cell))
        return QString::number(std::get<std::int64_t>(cell));
    if (std::holds_alternative<double>(cell)) {
        const double value = std::get<double>(cell);
        return kind == exchange::ColumnKind::rate ? format::percent(value, 2) : QString::number(value, 'g', 12);
    }
    if (std::holds_alternative<base::Money>(cell))
        return QString::fromStdString(base::toYuanText(std::get<base::Money>(cell)));
    if (std::holds_alternative<base::Timestamp>(cell))
        return format::dateTimeFull(QDateTime::fromMSecsSinceEpoch(std::get<base::Timestamp>(cell).ms));
    return {};
}

} // namespace

void exportCreators(Core &core, Jobs &jobs, QObject *context, CreatorExport what,
                    std::function<void(const CreatorExported &)> then)
{
    auto course = std::make_shared<Course>();
    course->what = std::move(what);
    course->then = std::move(then);
    std::erase_if(course->what.columns, [](const CreatorColumn &one) { return !one.sheet; });
    if (!course->what.only)
        return readCreators(core, jobs, context, course);
    core.run(
        context,
        [ids = *course->what.only](workspace::Workspace &workspace) {
            return base::Result<std::vector<discovery::CreatorRow>>(workspace.features().discovery.rows(ids));
        },
        [&jobs, context, course](base::Result<std::vector<discovery::CreatorRow>> rows) {
            if (!rows.ok())
                return course->then({rows.error(), 0, false});
            course->rows = std::move(*rows);
            startJob(jobs, context, course);
        });
}

QString creatorTsv(const std::vector<CreatorColumn> &columns, const std::vector<discovery::CreatorRow> &rows)
{
    QStringList lines;
    QStringList heads;
    for (const CreatorColumn &one : columns)
        if (one.sheet)
            heads << one.column.info().header();
    lines << heads.join(QLatin1Char('\t'));
    for (const discovery::CreatorRow &row : rows) {
        QStringList cells;
        for (const CreatorColumn &one : columns)
            if (one.sheet)
                cells << tsvText(one.sheet(row), one.kind);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ui
