#pragma once

#include <QJsonObject>
#include <QString>

namespace ui {

/// What the app remembers between starts (page, window, splitters, columns, theme, language, density), one JSON file
/// beside the user's other settings. A missing or damaged file is an empty session, never an error.
class SessionState
{
public:
    /// The file of this user; tests give a path of their own.
    [[nodiscard]] static QString defaultPath();

    explicit SessionState(const QString &path = defaultPath());

    [[nodiscard]] QJsonValue value(const QString &key, const QJsonValue &fallback = {}) const;
    [[nodiscard]] QString text(const QString &key, const QString &fallback = {}) const;
    [[nodiscard]] QJsonObject object(const QString &key) const { return value(key).toObject(); }
    void set(const QString &key, const QJsonValue &value);
    /// Writes when something changed; false when the file cannot be written.
    bool save();

private:
    QString m_path;
    QJsonObject m_values;
    bool m_changed = false;
};

} // namespace ui
