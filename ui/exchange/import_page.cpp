#include "ui/exchange/import_page.h"

#include "ui/exchange/import_file.h"
#include "ui/exchange/import_mapping.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/import_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/kpi_card.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/steps.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

ImportPage::ImportPage(Core &core, Jobs &jobs) : m_core(core), m_jobs(jobs)
{
    m_pick = new QAction(this);
    m_steps = new StepStrip;
    body()->addWidget(m_steps);
    m_banner = new Banner(Tone::danger);
    m_banner->setText({});
    body()->addWidget(m_banner);
    m_stack = new QStackedWidget;
    m_file = new ImportFile(core);
    m_mapping = new ImportMapping;
    m_runningView = buildRunning();
    m_rowsView = buildRows();
    for (QWidget *view : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_mapping), m_runningView, m_rowsView})
        m_stack->addWidget(view);
    body()->addWidget(m_stack, 1);

    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    m_back = button({}, ButtonKind::normal, QStringLiteral("arrow-left"));
    m_undo = button({}, ButtonKind::dangerOutline, QStringLiteral("undo"));
    m_next = button({}, ButtonKind::primary);
    m_footText = label({}, LabelStyle::secondary);
    foot->addWidget(m_back);
    foot->addWidget(m_footText, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_next);
    body()->addWidget(m_foot);

    connect(m_file, &ImportFile::chosen, this, &ImportPage::open);
    connect(m_file, &ImportFile::summaryChanged, this, &Page::statusChanged);
    connect(m_pick, &QAction::triggered, m_file, &ImportFile::pick);
    connect(m_mapping, &ImportMapping::changed, this, &ImportPage::look);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_job); });
    connect(m_tabs, &ChoiceStrip::chosen, this, [this](const QString &id) {
        m_rowsStack->setCurrentWidget(id == QLatin1String("first")     ? static_cast<QWidget *>(m_first)
                                      : id == QLatin1String("refused") ? m_refused
                                                                       : m_warnings);
    });
    connect(&m_jobs, &Jobs::changed, this, &ImportPage::updateProgress);
    onLanguageChange(this, [this] { retranslate(); });
    go(Stage::file);
}

QWidget *ImportPage::buildRunning()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    auto *card = new Card;
    m_runTitle = label({}, LabelStyle::section);
    m_runFigures = label({}, LabelStyle::secondary);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_cancel = button({});
    card->body()->addWidget(m_runTitle);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_runFigures);
    card->body()->addWidget(m_cancel, 0, Qt::AlignLeft);
    card->setMaximumWidth(720);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    return view;
}

QWidget *ImportPage::buildRows()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(size::gap);
    for (KpiCard *&card : m_counts) {
        card = new KpiCard;
        counts->addWidget(card, 1);
    }
    column->addLayout(counts);
    m_tabs = new TabStrip;
    column->addWidget(m_tabs);
    m_rowsStack = new QStackedWidget;
    m_first = new FirstRows;
    m_refused = new RefusedRows;
    m_warnings = new RefusedRows;
    for (QWidget *one :
         {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_refused), static_cast<QWidget *>(m_warnings)})
        m_rowsStack->addWidget(one);
    column->addWidget(m_rowsStack, 1);
    return view;
}

void ImportPage::refresh()
{
    m_file->refresh();
}

void ImportPage::openAt(const QVariantMap &arguments)
{
    if (const QString file = arguments.value(QStringLiteral("file")).toString(); !file.isEmpty())
        open(file);
}

void ImportPage::open(const QString &file)
{
    m_path = file;
    m_mapping->show({}, {});
    look();
}

void ImportPage::look()
{
    // Looking reads the file, at times a gigabyte of it: not in the core thread, which the other pages need.
    const int mine = ++m_asked;
    m_banner->setText({});
    m_stack->setEnabled(false);
    const exchange::Mapping stated = m_mapping->mapping();
    m_jobs.start(
        this, tr("Looking at %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path.toStdString(), stated](JobProgress &) {
            return workspace::previewImport({path, stated});
        },
        [this, mine, stated](const base::Result<exchange::FilePreview> &preview) {
            if (mine != m_asked)
                return;
            m_stack->setEnabled(true);
            if (!preview.ok()) {
                m_banner->setTone(Tone::danger);
                m_banner->setText(tr("This file cannot be imported"), words(preview.error()));
                // What was stated last does not fit: what is shown stays.
                m_mapping->show(m_preview, exchange::Mapping{});
                return;
            }
            m_preview = *preview;
            m_mapping->show(*preview, stated);
            go(Stage::mapping);
        });
}

void ImportPage::runImport(bool dryRun)
{
    workspace::ImportCreators command;
    command.file = m_path.toStdString();
    command.mapping = m_mapping->mapping();
    m_progress = std::make_shared<Progress>();
    m_banner->setText({});
    go(dryRun ? Stage::checking : Stage::running);
    m_job = m_jobs.start(
        this,
        dryRun ? tr("Checking %1").arg(QFileInfo(m_path).fileName())
               : tr("Importing %1").arg(QFileInfo(m_path).fileName()),
        [database = m_core.file().toStdString(), session = m_core.session(), command, dryRun,
         rows = m_progress](JobProgress &progress) -> base::Result<Outcome> {
            try {
                const base::SystemClock clock;
                const auto workspace = workspace::Workspace::open(database, clock);
                workspace::ImportWatch watch;
                watch.progress = [&](const exchange::ReadProgress &read) {
                    progress.set(qint64(read.bytesRead), qint64(read.bytesTotal));
                    rows->rows = read.rowsRead;
                };
                watch.cancelled = [&] { return progress.cancelled(); };
                return workspace->importCreators(session, command, watch, dryRun);
            } catch (const std::exception &failure) {
                return base::refuse(base::ErrorCode::internal, {{"reason", failure.what()}});
            }
        },
        [this, dryRun](const base::Result<Outcome> &outcome) { finished(dryRun, outcome); });
}

void ImportPage::finished(bool dryRun, const base::Result<Outcome> &outcome)
{
    m_job = 0;
    if (!outcome.ok()) {
        m_banner->setTone(outcome.error().code == base::ErrorCode::importCancelled ? Tone::warning : Tone::danger);
        m_banner->setText(dryRun ? tr("The check was not finished") : tr("Nothing was imported"),
                          words(outcome.error()));
        go(dryRun ? Stage::mapping : Stage::preview);
        return;
    }
    m_outcome = *outcome;
    const QString name = QFileInfo(m_path).fileName();
    m_refused->show(name, m_outcome.refused);
    m_warnings->show(name, m_outcome.warnings);
    m_first->show(m_preview);
    go(dryRun ? Stage::preview : Stage::result);
    // What needs a look stands in front.
    const bool isRefused = m_outcome.counts.refused > 0;
    m_tabs->setCurrent(isRefused ? QStringLiteral("refused") : QStringLiteral("first"));
    m_rowsStack->setCurrentWidget(isRefused ? static_cast<QWidget *>(m_refused) : m_first);
    if (!dryRun)
        m_file->refresh();
}

void ImportPage::updateProgress()
{
    if (m_job == 0)
        return;
    for (const JobStatus &job : m_jobs.running()) {
        if (job.id != m_job)
            continue;
        const std::int64_t rows = m_progress->rows;
        m_bar->setValue(job.total > 0 ? int(job.done * 1000 / job.total) : 0);
        QStringList figures{tr("%1 rows").arg(format::exact(rows))};
        if (job.perSecond > 0 && job.done > 0)
            figures
                << tr("%1 rows per second").arg(format::exact(qint64(double(rows) * job.perSecond / double(job.done))));
        if (job.secondsLeft)
            figures << tr("%1 s left").arg(*job.secondsLeft);
        m_runFigures->setText(figures.join(QStringLiteral(" · ")));
        m_cancel->setEnabled(!job.cancelling);
        if (job.cancelling)
            m_runTitle->setText(tr("Cancelling; nothing will stay…"));
    }
}

void ImportPage::go(Stage stage)
{
    m_stage = stage;
    switch (stage) {
    case Stage::file:
        m_stack->setCurrentWidget(m_file);
        break;
    case Stage::mapping:
        m_stack->setCurrentWidget(m_mapping);
        break;
    case Stage::checking:
    case Stage::running:
        m_stack->setCurrentWidget(m_runningView);
        m_bar->setValue(0);
        m_runFigures->clear();
        m_cancel->setEnabled(true);
        break;
    case Stage::preview:
    case Stage::result:
        m_stack->setCurrentWidget(m_rowsView);
        break;
    }
    retranslate();
}

void ImportPage::goOn()
{
    if (m_stage == Stage::mapping)
        runImport(true);
    else if (m_stage == Stage::preview)
        runImport(false);
    else if (m_stage == Stage::result)
        go(Stage::file);
}

void ImportPage::goBack()
{
    m_banner->setText({});
    go(m_stage == Stage::preview ? Stage::mapping : Stage::file);
}

void ImportPage::undo()
{
    parties::ImportBatchView batch;
    batch.batch = m_outcome.batch;
    batch.fileName = QFileInfo(m_path).fileName().toStdString();
    batch.counts = m_outcome.counts;
    m_file->undo(batch);
    go(Stage::file);
}

void ImportPage::showCounts()
{
    const parties::ImportCounts &counts = m_outcome.counts;
    const bool isDone = m_stage == Stage::result;
    const QString titles[] = {tr("Rows read"), isDone ? tr("New creators") : tr("Would be new"),
                              isDone ? tr("Updated") : tr("Would be updated"), tr("Unchanged"), tr("Refused")};
    const std::int64_t figures[] = {counts.rowsRead, counts.inserted, counts.updated, counts.unchanged, counts.refused};
    for (int i = 0; i < 5; ++i) {
        m_counts[i]->setTitle(titles[i]);
        m_counts[i]->setValue(format::exact(figures[i]));
        m_counts[i]->setRemark({});
    }
    m_counts[0]->setRemark(import_words::platform(m_preview.platform));
    if (counts.refused > 0)
        m_counts[4]->setRemark(tr("the rest is taken"), Tone::warning);
    else
        m_counts[4]->setRemark(tr("every row can be read"), Tone::success);
    if (m_outcome.warningCount > 0)
        m_counts[2]->setRemark(tr("%1 values left out").arg(format::exact(m_outcome.warningCount)), Tone::warning);
    m_tabs->setSegments({{QStringLiteral("first"), tr("First rows")},
                         {QStringLiteral("refused"), tr("Refused rows"), int(counts.refused), counts.refused > 0},
                         {QStringLiteral("warnings"), tr("Values left out"), int(m_outcome.warningCount)}});
    m_tabs->setAccessibleName(tr("Which rows"));
}

void ImportPage::updateFoot()
{
    const bool isBusy = m_stage == Stage::checking || m_stage == Stage::running;
    m_foot->setVisible(m_stage != Stage::file && !isBusy);
    m_back->setVisible(m_stage == Stage::mapping || m_stage == Stage::preview);
    m_undo->setVisible(m_stage == Stage::result && m_outcome.counts.inserted + m_outcome.counts.updated > 0);
    m_back->setText(tr("Back"));
    m_undo->setText(tr("Undo this import…"));
    const std::int64_t taken = m_outcome.counts.inserted + m_outcome.counts.updated + m_outcome.counts.unchanged;
    m_next->setText(m_stage == Stage::mapping   ? tr("Check all rows")
                    : m_stage == Stage::preview ? tr("Import %1 creators").arg(format::exact(taken))
                                                : tr("Import another file"));
    m_next->setEnabled(m_stage != Stage::preview || taken > 0);
    m_footText->setText(m_stage == Stage::mapping || m_stage == Stage::preview ? tr("Nothing is changed yet.")
                                                                               : QString());
}

void ImportPage::retranslate()
{
    header()->setTitle(tr("Import creators"));
    header()->setSubtitle(m_stage == Stage::file ? QString()
                                                 : tr("%1 · %2").arg(QFileInfo(m_path).fileName(),
                                                                     import_words::fileSize(m_preview.sizeBytes)));
    const int now = m_stage == Stage::file                                    ? 0
                    : m_stage == Stage::mapping                               ? 1
                    : m_stage == Stage::checking || m_stage == Stage::preview ? 2
                    : m_stage == Stage::running                               ? 3
                                                                              : 4;
    const QString names[] = {tr("File"), tr("Recognition"), tr("Preview"), tr("Import"), tr("Result")};
    QList<Step> steps;
    for (int i = 0; i < 5; ++i)
        steps.append({names[i], {}, i < now ? StepState::done : i == now ? StepState::current : StepState::waiting});
    m_steps->setSteps(steps);
    m_pick->setText(tr("Choose a file to import…"));
    m_runTitle->setText(m_stage == Stage::checking ? tr("Checking every row; nothing is changed…")
                                                   : tr("Importing; a cancelled import leaves nothing…"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(m_runTitle->text());
    m_mapping->retranslate();
    showCounts();
    updateFoot();
}

QString ImportPage::helpText() const
{
    return tr(
        "Takes creators from a CSV, Excel or JSON file of any platform. The file is recognised and checked row by "
        "row before anything is changed; rows that cannot be read are listed with their line and reason, the "
        "rest is imported, and the import can be undone.");
}

QJsonObject ImportPage::saveState() const
{
    return m_file->saveState();
}

void ImportPage::restoreState(const QJsonObject &state)
{
    m_file->restoreState(state);
}

} // namespace ui
