#include "ui/workspace/backup_page.h"

#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace ui {

namespace {

const QString lastFileKey = QStringLiteral("lastBackup");
const QString lastTimeKey = QStringLiteral("lastBackupTime");

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString megabytes(std::int64_t bytes)
{
    return format::decimal(double(bytes) / 1024 / 1024, 1) + QStringLiteral(" MB");
}

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(base::SystemClock().now().ms);
}

QString suggestedName(const QString &database)
{
    const QFileInfo file(database);
    return file.dir().filePath(
        QStringLiteral("%1-%2.xtbak").arg(file.completeBaseName(), now().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
}

} // namespace

BackupPage::BackupPage(Core &core, Jobs &jobs, SessionState &session)
    : Page(Body::scrolls), m_core(core), m_jobs(jobs), m_session(session)
{
    m_backUp = new QAction(this);
    m_restore = new QAction(this);
    m_banner = new Banner(Tone::success);
    m_banner->setText({});
    body()->addWidget(m_banner);

    m_copyCard = new Card;
    m_copyText = label({}, LabelStyle::secondary);
    m_copyText->setWordWrap(true);
    m_copyFile = label();
    m_copyFile->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_last = label({}, LabelStyle::secondary);
    m_copyButton = button({}, ButtonKind::primary, QStringLiteral("archive"));
    m_copyCard->body()->addWidget(m_copyText);
    m_copyCard->body()->addWidget(m_copyFile);
    m_copyCard->body()->addWidget(m_last);
    m_copyCard->body()->addWidget(m_copyButton, 0, Qt::AlignLeft);

    m_restoreCard = new Card;
    m_restoreText = label({}, LabelStyle::secondary);
    m_restoreText->setWordWrap(true);
    m_restoreButton = button({}, ButtonKind::normal, QStringLiteral("undo"));
    m_restoreCard->body()->addWidget(m_restoreText);
    m_restoreCard->body()->addWidget(m_restoreButton, 0, Qt::AlignLeft);
    for (Card *card : {m_copyCard, m_restoreCard}) {
        card->setMaximumWidth(920);
        body()->addWidget(card);
    }
    body()->addStretch(1);

    connect(m_copyButton, &QPushButton::clicked, m_backUp, &QAction::trigger);
    connect(m_restoreButton, &QPushButton::clicked, m_restore, &QAction::trigger);
    connect(m_backUp, &QAction::triggered, this, &BackupPage::backUp);
    connect(m_restore, &QAction::triggered, this, &BackupPage::pickBackup);
    onLanguageChange(this, [this] { retranslate(); });
}

void BackupPage::setBusy(bool busy)
{
    m_backUp->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_copyButton->setEnabled(!busy);
    m_restoreButton->setEnabled(!busy);
}

void BackupPage::backUp()
{
    const QString path =
        dialogs::saveFile(this, tr("Back up to"), tr("Backups (*.xtbak)"), suggestedName(m_core.file()));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_core.file())) {
        m_banner->setTone(Tone::danger);
        m_banner->setText(tr("Choose another file: this is the database itself."));
        return;
    }
    setBusy(true);
    m_banner->setTone(Tone::info);
    m_banner->setText(tr("Copying and checking…"), native(path));
    m_jobs.start(
        this, tr("Backup"),
        [database = m_core.file().toStdString(), path](JobProgress &) {
            Outcome outcome;
            try {
                const base::SystemClock clock;
                workspace::Workspace::open(database, clock)->backUp(path.toStdString());
                outcome.ok = true;
                outcome.sizeBytes = QFileInfo(path).size();
            } catch (const std::exception &failure) {
                outcome.message = QString::fromUtf8(failure.what());
            }
            return outcome;
        },
        [this, path](const Outcome &outcome) {
            setBusy(false);
            m_banner->setTone(outcome.ok ? Tone::success : Tone::danger);
            if (!outcome.ok) {
                m_banner->setText(tr("No backup was made."), failureWords(outcome.message));
                return;
            }
            m_banner->setText(tr("Backed up and checked: %1").arg(megabytes(outcome.sizeBytes)), native(path));
            m_session.set(lastFileKey, path);
            m_session.set(lastTimeKey, now().toString(Qt::ISODate));
            m_session.save();
            refresh();
        });
}

void BackupPage::pickBackup()
{
    const QString backup = dialogs::openFile(this, tr("Restore a backup"),
                                             tr("Backups and databases (*.xtbak *.db *.xtdb);;All files (*)"),
                                             QFileInfo(m_session.text(lastFileKey, m_core.file())).absolutePath());
    if (backup.isEmpty())
        return;
    setBusy(true);
    m_banner->setTone(Tone::info);
    m_banner->setText(tr("Checking the backup…"), native(backup));
    m_jobs.start(
        this, tr("Check of the backup"),
        [backup](JobProgress &) {
            // Restored to a place that is thrown away: the same checks, and nothing of the user's is touched.
            Outcome outcome;
            try {
                const QTemporaryDir folder;
                const base::SystemClock clock;
                const auto restored = workspace::Workspace::restore(
                    backup.toStdString(), folder.filePath(QStringLiteral("check.db")).toStdString(), clock);
                outcome.ok = restored.ok();
                outcome.sizeBytes = QFileInfo(backup).size();
                if (!restored.ok())
                    outcome.message = words(restored.error());
            } catch (const std::exception &failure) {
                outcome.message = failureWords(QString::fromUtf8(failure.what()));
            }
            return outcome;
        },
        [this, backup](const Outcome &outcome) {
            setBusy(false);
            offerRestore(backup, outcome);
        });
}

void BackupPage::offerRestore(const QString &backup, const Outcome &checked)
{
    if (!checked.ok) {
        m_banner->setTone(Tone::danger);
        m_banner->setText(tr("This backup cannot be used; nothing was changed."), checked.message);
        return;
    }
    m_banner->setText({});
    const QFileInfo source(backup);
    const QFileInfo target(m_core.file());
    const bool confirmed = dialogs::confirm(
        this, tr("Restore this backup?"),
        tr("The backup is sound: %1, %2, of %3.")
            .arg(source.fileName(), megabytes(checked.sizeBytes), format::dateTime(source.lastModified())),
        tr("Replace and restore"), true,
        tr("It replaces %1 (%2, last changed %3): everything that was done since the backup is then no longer there. "
           "The present file is kept as %4. You sign in again afterwards.")
            .arg(native(target.filePath()), megabytes(target.size()), format::dateTime(target.lastModified()),
                 target.fileName() + QStringLiteral(".before-restore")));
    if (confirmed)
        restore(backup);
}

void BackupPage::restore(const QString &backup)
{
    setBusy(true);
    m_banner->setTone(Tone::info);
    m_banner->setText(tr("Restoring…"), native(backup));
    const QString kept = QFileInfo(m_core.file()).fileName() + QStringLiteral(".before-restore");
    // Restoring signs out, and the pages go with that: what follows belongs to the window.
    m_core.openBackup(&m_core, backup, m_core.file(),
                      [page = QPointer<BackupPage>(this), window = QPointer<QWidget>(window()),
                       kept](const base::Result<Core::Opened> &result) {
                          if (result.ok()) {
                              if (window != nullptr)
                                  showToast(window, tr("Restored. What was there is kept as %1.").arg(kept));
                          } else if (page != nullptr) {
                              page->setBusy(false);
                              page->m_banner->setTone(Tone::danger);
                              page->m_banner->setText(tr("Nothing was restored."), words(result.error()));
                          }
                      });
}

void BackupPage::refresh()
{
    const QFileInfo file(m_core.file());
    m_copyFile->setText(tr("Open now: %1 (%2)").arg(native(file.filePath()), megabytes(file.size())));
    const QString last = m_session.text(lastFileKey);
    const QDateTime when = QDateTime::fromString(m_session.text(lastTimeKey), Qt::ISODate);
    m_last->setText(last.isEmpty() ? tr("No backup was made on this computer yet.")
                                   : tr("Last backup: %1, %2").arg(format::dateTime(when, now()), native(last)));
}

void BackupPage::retranslate()
{
    header()->setTitle(tr("Backup and restore"));
    m_copyCard->setTitle(tr("Back up"));
    m_copyText->setText(tr("Makes a copy in one file and checks it whole, while the work goes on. Keep it on another "
                           "disk: it holds everything, also the passwords in a form that cannot be read."));
    m_copyButton->setText(tr("Back up now…"));
    m_backUp->setText(tr("Back up now…"));
    m_restoreCard->setTitle(tr("Restore"));
    m_restoreText->setText(tr("Takes a backup as the present state. It is checked first: every balance, every chain "
                              "of records. You are then told what it replaces, and what is there now is kept beside "
                              "it."));
    m_restoreButton->setText(tr("Choose a backup and check it…"));
    m_restore->setText(tr("Restore a backup…"));
    refresh();
}

QString BackupPage::helpText() const
{
    return tr("A backup is one file that holds the whole database. Restoring checks it, says what it replaces and "
              "keeps the old file, so that there is always a way back.");
}

} // namespace ui
