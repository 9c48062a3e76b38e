#include "ui/app/places.h"

#include "base/clock.h"
#include "ui/frame/session_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui::places {

namespace {

struct PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

QString freeName(const QString &folder, const QString &stem)
{
    const QDir place(folder);
    QString path = place.filePath(stem + QStringLiteral(".xtdb"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(QStringLiteral("%1-%2.xtdb").arg(stem).arg(number));
    return path;
}

} // namespace

QString sample()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample.xtdb"));
}

QString folder(const SessionState &session)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return session.text(QStringLiteral("databaseFolder"), QDir(documents).filePath(QStringLiteral("xingtu")));
}

QString newDatabase(const SessionState &session)
{
    return freeName(folder(session), QStringLiteral("workbench"));
}

QString restored(const SessionState &session, const QString &backup)
{
    return freeName(folder(session), QFileInfo(backup).completeBaseName() + QStringLiteral("-restored"));
}

QString backup(const QString &database)
{
    const QFileInfo file(database);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(base::SystemClock().now().ms);
    return file.dir().filePath(
        QStringLiteral("%1-%2.xtbak").arg(file.completeBaseName(), now.toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
}

QString name(const QString &file, bool isSample)
{
    return isSample ? PlaceTexts::tr("Sample data") : QFileInfo(file).fileName();
}

} // namespace ui::places
