#pragma once

#include "ui/async/jobs.h"
#include "ui/frame/page.h"
#include "ui/frame/session_state.h"
#include "ui/workspace/core.h"

namespace ui {

class Banner;

/// A verified copy of the database, and the way back: a backup is checked whole before it may replace anything, what
/// it replaces is named, and the old file is kept.
class BackupPage : public Page
{
    Q_OBJECT

public:
    BackupPage(Core &core, Jobs &jobs, SessionState &session);

    void refresh() override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_backUp, m_restore}; }

private:
    struct Outcome
    {
        bool ok = false;
        QString message; ///< what is wrong, in words
        std::int64_t sizeBytes = 0;
    };

    void backUp();
    void pickBackup();
    void offerRestore(const QString &backup, const Outcome &checked);
    void restore(const QString &backup);
    void setBusy(bool busy);
    void retranslate();

    Core &m_core;
    Jobs &m_jobs;
    SessionState &m_session;
    QAction *m_backUp = nullptr;
    QAction *m_restore = nullptr;
    Banner *m_banner = nullptr;
    Card *m_copyCard = nullptr;
    Card *m_restoreCard = nullptr;
    QLabel *m_copyText = nullptr;
    QLabel *m_copyFile = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_restoreText = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_restoreButton = nullptr;
};

} // namespace ui
