#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

class Jobs;

/// Selection sums │ background job with progress and cancel │ saved time │ database.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setJobs(Jobs *jobs);
    /// "14:32"; empty hides it.
    void setSavedTime(const QString &time);
    void setDatabase(const QString &name);
    [[nodiscard]] QString databaseName() const { return m_databaseName; }
    /// A passing message (exported, copied); goes away after some seconds.
    void flash(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateJobs();
    void retranslate();

    QLabel *m_text = nullptr;
    QWidget *m_jobArea = nullptr;
    QLabel *m_jobTitle = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_percent = nullptr;
    QToolButton *m_cancel = nullptr;
    QWidget *m_savedArea = nullptr;
    QLabel *m_saved = nullptr;
    QWidget *m_databaseArea = nullptr;
    QLabel *m_database = nullptr;
    Jobs *m_jobs = nullptr;
    int m_shownJob = 0;
    QString m_lasting;
    QString m_savedTime;
    QString m_databaseName;
};

} // namespace ui
