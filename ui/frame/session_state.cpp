#include "ui/frame/session_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace ui {

QString SessionState::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/session.json");
}

SessionState::SessionState(const QString &path) : m_path(path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_values = QJsonDocument::fromJson(file.readAll()).object();
}

QJsonValue SessionState::value(const QString &key, const QJsonValue &fallback) const
{
    const QJsonValue found = m_values.value(key);
    return found.isUndefined() ? fallback : found;
}

QString SessionState::text(const QString &key, const QString &fallback) const
{
    return value(key).toString(fallback);
}

void SessionState::set(const QString &key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_changed = true;
}

bool SessionState::save()
{
    if (!m_changed)
        return true;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(m_values).toJson());
    if (!file.commit())
        return false;
    m_changed = false;
    return true;
}

} // namespace ui
