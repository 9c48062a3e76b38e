#include "ops_stage.h"

#include "base/clock.h"
#include "workspace/sample/sample.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

namespace test {

namespace {

constexpr int patience = 60'000;
constexpr std::int64_t creators = 120;

/// The one sample of this program.
QString samplePath()
{
    static const QTemporaryDir kept;
    static const QString path = [] {
        const QString file = kept.filePath(QStringLiteral("sample.xingtu"));
        workspace::SampleOptions options;
        options.creators = creators;
        workspace::makeSample(file.toStdString(), base::SystemClock().now(), options);
        return file;
    }();
    return path;
}

} // namespace

OpsStage::OpsStage()
{
    const QString file = folder.filePath(QStringLiteral("copy.xingtu"));
    EXPECT_TRUE(QFile::copy(samplePath(), file));
    bool opened = false;
    core.open(&m_context, file, [&opened](const base::Result<ui::Core::Opened> &result) { opened = result.ok(); });
    EXPECT_TRUE(waitFor([&opened] { return opened; }));
    signIn(QStringLiteral("ops1"));
}

void OpsStage::signIn(const QString &login)
{
    bool answered = false;
    core.signIn(&m_context, login, QString::fromLatin1(workspace::kSamplePassword),
                [&answered](const base::Result<workspace::Session> &session) {
                    EXPECT_TRUE(session.ok());
                    answered = true;
                });
    EXPECT_TRUE(waitFor([&answered] { return answered; }));
}

void OpsStage::show(ui::Page &page)
{
    page.resize(1220, 800);
    page.show();
    QApplication::setActiveWindow(&page);
    page.refresh();
}

bool OpsStage::waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > patience)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

} // namespace test
