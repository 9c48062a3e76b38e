#include "ui/frame/status_bar.h"

#include "ui/async/jobs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"

#include <QPainter>
#include <QProgressBar>
#include <QTimer>

namespace ui {

namespace {

constexpr int flashMilliseconds = 5'000;

/// An icon that follows the theme, in front of a label.
QWidget *withIcon(const QString &iconName, IconColor color, QLabel *words)
{
    auto *area = new QWidget;
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    auto *sign = new QToolButton;
    sign->setIcon(themedIcon(iconName, color));
    sign->setIconSize(QSize(14, 14));
    sign->setFocusPolicy(Qt::NoFocus);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    sign->setStyleSheet(QStringLiteral("padding: 0; border: none;"));
    row->addWidget(sign);
    row->addWidget(words);
    return area;
}

} // namespace

StatusBar::StatusBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(12);
    m_text = label({}, LabelStyle::secondary);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_text, 1);

    m_jobArea = new QWidget;
    auto *jobRow = new QHBoxLayout(m_jobArea);
    jobRow->setContentsMargins(0, 0, 0, 0);
    jobRow->setSpacing(8);
    m_jobTitle = label({}, LabelStyle::secondary);
    m_bar = new QProgressBar;
    m_bar->setFixedWidth(90);
    m_bar->setTextVisible(false);
    m_percent = label({}, LabelStyle::secondary);
    m_cancel = iconButton(QStringLiteral("close"), {});
    m_cancel->setIconSize(QSize(14, 14));
    jobRow->addWidget(m_jobTitle);
    jobRow->addWidget(m_bar);
    jobRow->addWidget(m_percent);
    jobRow->addWidget(m_cancel);
    m_jobArea->hide();
    row->addWidget(m_jobArea);

    m_saved = label({}, LabelStyle::secondary);
    m_savedArea = withIcon(QStringLiteral("check"), IconColor::success, m_saved);
    m_savedArea->hide();
    row->addWidget(m_savedArea);
    QFrame *line = verticalRule();
    line->setFixedHeight(12);
    row->addWidget(line);
    m_database = label({}, LabelStyle::small);
    m_databaseArea = withIcon(QStringLiteral("database"), IconColor::text2, m_database);
    row->addWidget(m_databaseArea);

    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_jobs != nullptr)
            m_jobs->cancel(m_shownJob);
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void StatusBar::retranslate()
{
    m_cancel->setAccessibleName(tr("Cancel this job"));
    m_cancel->setToolTip(tr("Cancel this job"));
    setSavedTime(m_savedTime);
    setDatabase(m_databaseName);
    updateJobs();
}

void StatusBar::setText(const QString &text)
{
    m_lasting = text;
    m_text->setText(text);
}

void StatusBar::flash(const QString &text)
{
    m_text->setText(text);
    QTimer::singleShot(flashMilliseconds, this, [this, text] {
        if (m_text->text() == text)
            m_text->setText(m_lasting);
    });
}

void StatusBar::setJobs(Jobs *jobs)
{
    m_jobs = jobs;
    connect(jobs, &Jobs::changed, this, &StatusBar::updateJobs);
    updateJobs();
}

void StatusBar::updateJobs()
{
    const std::vector<JobStatus> running = m_jobs != nullptr ? m_jobs->running() : std::vector<JobStatus>();
    m_jobArea->setVisible(!running.empty());
    if (running.empty())
        return;
    const JobStatus &job = running.front();
    m_shownJob = job.id;
    QString title = job.title;
    if (running.size() > 1)
        title += tr(" (+%1 more)").arg(running.size() - 1);
    if (job.cancelling)
        title = tr("Cancelling: %1").arg(job.title);
    m_jobTitle->setText(title);
    m_cancel->setEnabled(!job.cancelling);
    if (job.total > 0) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(job.done * 1000 / job.total));
        m_percent->setText(QStringLiteral("%1%").arg(job.done * 100 / job.total));
    } else {
        m_bar->setRange(0, 0);
        m_percent->setText(job.done > 0 ? format::exact(job.done) : QString());
    }
    QString detail =
        tr("%1 of %2").arg(format::exact(job.done), job.total > 0 ? format::exact(job.total) : format::missing);
    if (job.perSecond > 0)
        detail += QStringLiteral(" · ") + tr("%1 per second").arg(format::compact(job.perSecond));
    if (job.secondsLeft)
        detail += QStringLiteral(" · ") + tr("%1 s left").arg(*job.secondsLeft);
    m_jobArea->setToolTip(detail);
    m_bar->setAccessibleName(job.title);
}

void StatusBar::setSavedTime(const QString &time)
{
    m_savedTime = time;
    m_savedArea->setVisible(!time.isEmpty());
    m_saved->setText(tr("Saved %1").arg(time));
}

void StatusBar::setDatabase(const QString &name)
{
    m_databaseName = name;
    m_database->setText(name.isEmpty() ? tr("No database open") : name);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(0, 0, width(), 1, tokens().hairline);
}

} // namespace ui
