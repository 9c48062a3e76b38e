#pragma once

#include "ui/login/login_parts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Banner;
class BusyOverlay;
class FormRow;
class SegmentedControl;

/// First run and log-in: ① which data, ② who. It knows nothing of the core: it says what is wanted, and the app answers
/// through databaseOpened / databaseFailed / signInFailed.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    enum class Data { none, sample, real };

    explicit LoginPage(QWidget *parent = nullptr);

    /// A database is open: its name is shown and step ② signs in to it. With `accounts` (sample data) tiles are
    /// offered. When the user asked for sample data and sign-in by one click, the sign-in follows by itself.
    void databaseOpened(Data kind, const QString &name, const QList<SampleAccount> &accounts = {});
    /// None is open any more: back to step ①.
    void databaseClosed();
    /// Opening, restoring or creating did not work: why, and what to do, in words. Shown above the cards.
    void databaseFailed(const QString &message);
    void signInFailed(const QString &message);
    /// What the opening is at, while it lasts: "Making sample data: orders (64 %)".
    void showProgress(const QString &words);
    /// Fills in the account, for the start with --as.
    void setLogin(const QString &login);
    /// Takes password and errors away (after sign-out).
    void reset();
    /// Where an empty database is made unless the user chooses another place.
    void setSuggestedPath(const QString &path);
    /// The database of the last time, offered as "open again"; empty: none.
    void setRecentDatabase(const QString &path);

    /// The log-ins of a sample database, before one is open.
    [[nodiscard]] static QList<SampleAccount> sampleAccounts();

Q_SIGNALS:
    void openSampleRequested();
    /// A new database at `path` with its first operator.
    void createEmptyRequested(const QString &path, const QString &login, const QString &password);
    void openBackupRequested(const QString &path);
    void openExistingRequested(const QString &path);
    void signInRequested(const QString &login, const QString &password);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Choice { sample, empty, backup, existing };

    QWidget *buildChoices();
    QWidget *buildSignIn();
    void rebuildTiles(const QList<SampleAccount> &accounts);
    void choose(Choice choice);
    void submit();
    void submitEmpty();
    void submitSignIn();
    void pickPath();
    void pickBackup();
    void pickExisting();
    void retranslate();
    void retranslateStep2();
    void updateMode();

    BrandPanel *m_panel = nullptr;
    Choice m_choice = Choice::sample;
    Data m_open = Data::none;
    QString m_openName;
    QString m_path;
    QString m_backup;
    QString m_recent;
    bool m_signInAfterOpening = false;

    SegmentedControl *m_language = nullptr;
    SegmentedControl *m_theme = nullptr;
    StepHeading *m_firstHeading = nullptr;
    StepHeading *m_secondHeading = nullptr;
    Banner *m_failure = nullptr;
    ChoiceCard *m_sampleCard = nullptr;
    ChoiceCard *m_emptyCard = nullptr;
    ChoiceCard *m_backupCard = nullptr;
    QPushButton *m_existing = nullptr;
    QWidget *m_tileArea = nullptr;
    QGridLayout *m_tiles = nullptr;
    QLabel *m_tileHint = nullptr;
    FormRow *m_loginRow = nullptr;
    FormRow *m_passwordRow = nullptr;
    FormRow *m_repeatRow = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_repeat = nullptr;
    QPushButton *m_submit = nullptr;
    BusyOverlay *m_busy = nullptr;
};

} // namespace ui
