#pragma once

#include "accounts/account_queries.h"
#include "ui/workspace/core.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Banner;
class ClosingConditionsView;
class ClosingReview;
class ClosingSide;
class CodeEntry;
class FormRow;
class StepStrip;

/// 销户, in the platform's own steps: read what it means, the conditions as they stand, reason and consent, code,
/// waiting for the review, closed and refunded. Where one stands follows the application that there is.
class ClosingWizard : public QWidget
{
    Q_OBJECT

public:
    enum class Step { read, conditions, reason, code, review, closed };

    explicit ClosingWizard(Core &core, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] Step step() const { return m_step; }
    /// "Step 2 of 6", for the status bar.
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void navigateRequested(const QString &pageId, const QVariantMap &arguments);
    void progressChanged();
    /// "checked 14:32"
    void remarkChanged(const QString &remark);

private:
    QWidget *buildReading();
    QWidget *buildConditions();
    QWidget *buildReason();
    QWidget *buildCode();
    QWidget *buildFoot();
    void goTo(Step step);
    void next();
    void back();
    void apply();
    void refused(const base::Error &error);
    void withdraw();
    void announce();
    void showClosure();
    void showSteps();
    void updateFoot();
    void retranslate();
    [[nodiscard]] QString whyNotNext() const;
    [[nodiscard]] QString openInWords() const;

    Core &m_core;
    Latest m_latestConditions;
    Latest m_latestClosure;
    Latest m_latestUsers;
    Step m_step = Step::read;
    std::string m_key;
    bool m_running = false;
    std::optional<accounts::ClosingConditions> m_conditions;
    std::optional<accounts::ClosureView> m_closure;
    std::int64_t m_users = 0;

    StepStrip *m_steps = nullptr;
    Banner *m_note = nullptr;
    QStackedWidget *m_pages = nullptr;
    QVBoxLayout *m_reading = nullptr;
    ClosingConditionsView *m_conditionsView = nullptr;
    QLabel *m_reasonTitle = nullptr;
    FormRow *m_reasonRow = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QCheckBox *m_accept = nullptr;
    QLabel *m_codeTitle = nullptr;
    QLabel *m_codeWords = nullptr;
    CodeEntry *m_code = nullptr;
    ClosingReview *m_review = nullptr;
    ClosingSide *m_side = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_whyMore = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace ui
