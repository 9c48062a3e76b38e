#include "ui/workspace/core.h"

#include "workspace/sample/sample.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

void Core::openSample(QObject *context, const QString &file, std::int64_t creators,
                      std::function<void(const QString &, double)> progress, OpenThen then)
{
    const auto tell = [this, guard = Guard(context), progress = std::move(progress)](const std::string &what,
                                                                                     double part) {
        QMetaObject::invokeMethod(this, [guard, progress, what = QString::fromStdString(what), part] {
            if (guard != nullptr && progress)
                progress(what, part);
        });
    };
    openBy(
        context,
        [this, file, creators, tell](Host &host) -> base::Result<Opened> {
            if (!QFileInfo::exists(file)) {
                QDir().mkpath(QFileInfo(file).absolutePath());
                workspace::SampleOptions options;
                options.creators = creators;
                workspace::makeSample(file.toStdString(), host.clock.now(), options, tell);
            }
            auto workspace = workspace::Workspace::open(file.toStdString(), host.clock);
            host.workspace = std::move(workspace);
            listenTo(*host.workspace);
            return Opened{file, host.workspace->isSample(), host.workspace->hasOperator()};
        },
        std::move(then));
}

} // namespace ui
