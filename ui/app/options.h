#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// What the program was asked on its command line.
struct Options
{
    QString database;    ///< --db FILE
    QString login;       ///< --as LOGIN
    QString screens;     ///< --screens OUT
    bool sample = false; ///< --sample
    bool timing = false; ///< --timing
    bool walk = false;   ///< --walk
    bool help = false;
    QString error; ///< what cannot be understood; empty: nothing
};

/// `arguments` with the program's name first.
[[nodiscard]] Options readOptions(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace ui
