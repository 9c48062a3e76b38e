#pragma once

#include "ui/async/jobs.h"
#include "ui/workspace/core.h"

#include <functional>

namespace ui {

/// Makes the sample data anew in the place of the old: closes what is open, moves the old file aside once the core has
/// let go of it, has a new one made and opened, removes the old. When a step fails, the old file is put back with what
/// SQLite keeps beside it, and what was open (else the sample) is opened again. No file is touched in the UI thread.
class SampleReset : public QObject
{
    Q_OBJECT

public:
    SampleReset(Core &core, Jobs &jobs, const QString &file, QObject *parent = nullptr);

    struct Outcome
    {
        QString failure;    ///< in words; empty when the new sample is open
        QString formerFile; ///< after a failure: where the old one lies, empty when there was none
    };
    /// `openNew` has the sample made and opened, as Core::openSample does. Nothing while one is running.
    void start(const std::function<void(Core::OpenThen)> &openNew, std::function<void(const Outcome &)> then);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What a reset that was killed left aside; for when the sample is open.
    void removeAside();

private:
    void moveAside();
    void putBack(const QString &failure);
    void reopen();
    void end();

    Core &m_core;
    Jobs &m_jobs;
    QString m_file;
    QString m_aside;
    QString m_before; ///< the file that was open
    bool m_isRunning = false;
    Outcome m_outcome;
    std::function<void(Core::OpenThen)> m_openNew;
    std::function<void(const Outcome &)> m_then;
};

} // namespace ui
