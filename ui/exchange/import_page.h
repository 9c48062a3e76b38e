#pragma once

#include "ui/async/jobs.h"
#include "ui/frame/page.h"
#include "ui/workspace/core.h"

class QProgressBar;
class QStackedWidget;

namespace ui {

class Banner;
class FirstRows;
class FlowLayout;
class ImportFile;
class ImportMapping;
class KpiCard;
class RefusedRows;
class StepStrip;
class TabStrip;

/// The import wizard: file → recognition → preview with bad rows → progress → result. Until the last step nothing is
/// changed; a cancelled import leaves nothing; what was imported can be undone.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(Core &core, Jobs &jobs);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_pick}; }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// Begins with this file.
    void open(const QString &file);
    enum class Stage { file, mapping, checking, preview, running, result };
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] ImportMapping *mapping() const { return m_mapping; }
    [[nodiscard]] RefusedRows *refusedRows() const { return m_refused; }

private:
    using Outcome = workspace::ImportCreators::Outcome;
    struct Progress
    {
        std::atomic<std::int64_t> rows = 0;
    };

    QWidget *buildRunning();
    QWidget *buildRows();
    void go(Stage stage);
    void look();
    void runImport(bool dryRun);
    void finished(bool dryRun, const base::Result<Outcome> &outcome);
    void showCounts();
    void updateProgress();
    void goOn();
    void goBack();
    void undo();
    void retranslate();
    void updateFoot();

    Core &m_core;
    Jobs &m_jobs;
    Stage m_stage = Stage::file;
    QString m_path;
    exchange::FilePreview m_preview;
    Outcome m_outcome;
    int m_job = 0;
    int m_asked = 0;
    std::shared_ptr<Progress> m_progress;
    QAction *m_pick = nullptr;

    StepStrip *m_steps = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    ImportFile *m_file = nullptr;
    ImportMapping *m_mapping = nullptr;
    QWidget *m_runningView = nullptr;
    QWidget *m_rowsView = nullptr;
    QLabel *m_runTitle = nullptr;
    QLabel *m_runFigures = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    KpiCard *m_counts[5] = {};
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_rowsStack = nullptr;
    FirstRows *m_first = nullptr;
    RefusedRows *m_refused = nullptr;
    RefusedRows *m_warnings = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_footText = nullptr;
};

} // namespace ui
