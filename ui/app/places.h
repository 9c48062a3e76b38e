#pragma once

#include <QString>

namespace ui {

class SessionState;

namespace places {

/// Where this user's sample data lies.
[[nodiscard]] QString sample();
/// Where a new database is put unless the user says otherwise (a setting). Never a file that is there already.
[[nodiscard]] QString newDatabase(const SessionState &session);
/// The folder of that setting.
[[nodiscard]] QString folder(const SessionState &session);
/// Where a backup that is opened is restored to: beside the new databases, named after it. Never a file that is there.
[[nodiscard]] QString restored(const SessionState &session, const QString &backup);
/// A name for a backup of `database` made now: "name-2026-11-24-0930.xtbak" in the same folder.
[[nodiscard]] QString backup(const QString &database);
/// How a database is called on the screen.
[[nodiscard]] QString name(const QString &file, bool isSample);

} // namespace places

} // namespace ui
