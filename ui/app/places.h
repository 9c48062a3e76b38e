#pragma once

#include <QString>

namespace ui {

class SessionState;

namespace places {

/// Where this user's sample data lies: the same place as xingtuctl's.
[[nodiscard]] QString sample();
/// Where a new database is put unless the user says otherwise (a setting). Never a file that is there already.
[[nodiscard]] QString newDatabase(const SessionState &session);
/// The database of the last time, or the usual one; empty when there is none.
[[nodiscard]] QString remembered(const SessionState &session);
/// The folder of that setting.
[[nodiscard]] QString folder(const SessionState &session);
/// Where a backup that is opened is restored to: beside the new databases, named after it. Never a file that is there.
[[nodiscard]] QString restored(const SessionState &session, const QString &backup);
/// How a database is called on the screen.
[[nodiscard]] QString name(const QString &file, bool isSample);

} // namespace places

} // namespace ui
