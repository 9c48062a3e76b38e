#pragma once

#include "ui/shared/theme/tokens.h"
#include "ui/shared/widgets/basics.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace ui::dialogs {

/// The only place that opens message boxes and file dialogs. All texts are plain text. A test sets the answers before
/// (setNextAnswer, setNextFile) and then no window opens.

struct Choice
{
    QString id;
    QString text;
    ButtonKind kind = ButtonKind::normal;
};

/// Asks and returns the id of the choice, or "" when the user backed out (Esc, close). The last choice stands at the
/// right and answers Enter unless it is dangerous. `remark`: a smaller second paragraph, e.g. what it will cost.
[[nodiscard]] QString ask(QWidget *parent, const QString &title, const QString &text, const QList<Choice> &choices,
                          const QString &remark = {}, Tone tone = Tone::accent);

/// Two buttons: 取消 and `action`. `danger`: the action is red and Enter does not trigger it.
[[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                           bool danger = false, const QString &remark = {});

void inform(QWidget *parent, const QString &title, const QString &text, const QString &remark = {});
void warn(QWidget *parent, const QString &title, const QString &text, const QString &remark = {});
/// A request was refused: what was asked, why not, and how to mend it.
void refuse(QWidget *parent, const QString &title, const QString &text, const QString &remark = {});

/// "" when the user backed out. `filter` as in QFileDialog: "CSV (*.csv);;Excel (*.xlsx)".
[[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &filter,
                               const QString &folder = {});
[[nodiscard]] QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                                    const QString &folder = {});
[[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                               const QString &suggestion = {});
[[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title, const QString &folder = {});

/// For tests: the next ask() / confirm() returns this id without a window ("ok" / "cancel" for confirm; inform, warn
/// and refuse take any). Answers queue up.
void setNextAnswer(const QString &id);
/// For tests: the next file dialog returns this.
void setNextFile(const QString &path);
/// For tests: title and text of every box since the last call, "title\ntext".
[[nodiscard]] QStringList takeShown();
/// For tests and pictures: makes the box without running it. The caller owns it.
[[nodiscard]] QWidget *makeBox(QWidget *parent, const QString &title, const QString &text, const QList<Choice> &choices,
                               const QString &remark, Tone tone);

} // namespace ui::dialogs
