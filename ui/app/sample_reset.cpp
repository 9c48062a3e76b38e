#include "ui/app/sample_reset.h"

#include "ui/workspace/words.h"

#include <QFile>
#include <QFileInfo>

namespace ui {

namespace {

/// A database is one file, and what SQLite leaves beside it after a crash: apart, both are worthless.
constexpr const char *partsOfDatabase[] = {"", "-journal", "-wal", "-shm"};

void removeParts(const QString &file)
{
    for (const char *part : partsOfDatabase)
        QFile::remove(file + QLatin1String(part));
}

/// Moves all parts or none. Refuses to replace what is at `to`.
bool moveParts(const QString &from, const QString &to)
{
    QStringList moved;
    for (const char *name : partsOfDatabase) {
        const QLatin1String part(name);
        if (!QFileInfo::exists(from + part))
            continue;
        if (QFile::rename(from + part, to + part)) {
            moved << part;
            continue;
        }
        for (const QString &back : moved)
            QFile::rename(to + back, from + back);
        return false;
    }
    return true;
}

} // namespace

SampleReset::SampleReset(Core &core, Jobs &jobs, const QString &file, QObject *parent)
    : QObject(parent), m_core(core), m_jobs(jobs), m_file(file), m_aside(file + QStringLiteral(".old"))
{}

void SampleReset::start(const std::function<void(Core::OpenThen)> &openNew, std::function<void(const Outcome &)> then)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_outcome = {};
    m_openNew = openNew;
    m_then = std::move(then);
    m_before = m_core.isOpen() ? m_core.file() : m_file;
    m_core.close();
    // The core thread takes its tasks in turn: when this one is answered, the file is closed.
    m_core.run(
        this, [](workspace::Workspace &) { return base::Result<>(); }, [this](const base::Result<> &) { moveAside(); });
}

void SampleReset::moveAside()
{
    m_jobs.start(
        this, tr("Reset the sample data"),
        [file = m_file, aside = m_aside](JobProgress &) {
            // What a killed process left aside is given up for the newer one, and only for that. A journal without
            // its file belongs to nothing, and would be taken for one of the new file.
            removeParts(QFileInfo::exists(file) ? aside : file);
            return moveParts(file, aside);
        },
        [this](bool moved) {
            if (!moved) {
                m_outcome.failure = tr("It cannot be moved out of its place.");
                m_outcome.formerFile = m_file;
                return reopen();
            }
            m_openNew([this](const base::Result<Core::Opened> &opened) {
                if (!opened.ok())
                    return putBack(words(opened.error()));
                removeAside();
                end();
            });
        });
}

void SampleReset::removeAside()
{
    if (!QFileInfo(m_aside).isFile())
        return;
    m_jobs.start(
        this, tr("Remove the former sample data"), [aside = m_aside](JobProgress &) { removeParts(aside); }, [] {});
}

void SampleReset::putBack(const QString &failure)
{
    m_outcome.failure = failure;
    m_jobs.start(
        this, tr("Put the former sample data back"),
        [file = m_file, aside = m_aside](JobProgress &) {
            if (!QFileInfo(aside).isFile())
                return QString();
            removeParts(file); // made a moment ago, and no good
            return moveParts(aside, file) ? file : aside;
        },
        [this](const QString &formerFile) {
            m_outcome.formerFile = formerFile;
            reopen();
        });
}

void SampleReset::reopen()
{
    if (m_before == m_file && m_outcome.formerFile != m_file)
        return end();
    m_core.open(this, m_before, [this](const base::Result<Core::Opened> &opened) {
        if (!opened.ok())
            m_outcome.failure += QLatin1Char(' ') + words(opened.error());
        end();
    });
}

void SampleReset::end()
{
    m_isRunning = false;
    m_then(m_outcome);
}

} // namespace ui
