#include "ui/app/places.h"

#include "ui/frame/session_state.h"
#include "workspace/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui::places {

namespace {

struct PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

QString freeName(const QString &folder, const QString &stem)
{
    const QDir place(folder);
    QString path = place.filePath(stem + QStringLiteral(".db"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(QStringLiteral("%1-%2.db").arg(stem).arg(number));
    return path;
}

} // namespace

QString sample()
{
    return QString::fromStdString(workspace::sampleDatabase());
}

QString folder(const SessionState &session)
{
    return session.text(QStringLiteral("databaseFolder"), QString::fromStdString(workspace::dataFolder()));
}

QString newDatabase(const SessionState &session)
{
    return freeName(folder(session),
                    QFileInfo(QString::fromStdString(workspace::defaultDatabase())).completeBaseName());
}

QString remembered(const SessionState &session)
{
    const QString file = session.text(QStringLiteral("database"), QString::fromStdString(workspace::defaultDatabase()));
    return !file.isEmpty() && QFileInfo::exists(file) ? file : QString();
}

QString restored(const SessionState &session, const QString &backup)
{
    return freeName(folder(session), QFileInfo(backup).completeBaseName() + QStringLiteral("-restored"));
}

QString name(const QString &file, bool isSample)
{
    return isSample ? PlaceTexts::tr("Sample data") : QFileInfo(file).fileName();
}

} // namespace ui::places
