#pragma once

#include "ui/frame/page.h"
#include "ui/orders/wizard/wizard_placing.h"
#include "ui/orders/wizard/wizard_step.h"

class QStackedWidget;

namespace ui {

class BriefStep;
class BusyOverlay;
class CheckStep;
class CreatorsStep;
class ProjectStep;
class StepStrip;

/// 下单向导: 项目 → 达人与时长 → 日期与简报 → 核对. Leaving keeps the draft; nothing is sent before the last step.
/// Ctrl+Enter (and Enter in a field of one line) goes on, Esc goes back; only a button places orders.
class WizardPage : public Page
{
    Q_OBJECT

public:
    explicit WizardPage(Core &core);

    void refresh() override;
    /// {"creators": [ids]} adds them and begins where something is still missing; {"project": id} chooses it,
    /// {"brief": id} places further orders of a published brief.
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    // For tests.
    [[nodiscard]] WizardDraft &draft() { return m_draft; }
    [[nodiscard]] WizardKnowledge &knowledge() { return m_knowledge; }
    [[nodiscard]] ProjectStep *projectStep() const { return m_project; }
    [[nodiscard]] CreatorsStep *creatorsStep() const { return m_creators; }
    [[nodiscard]] BriefStep *briefStep() const { return m_brief; }
    [[nodiscard]] CheckStep *checkStep() const { return m_check; }
    [[nodiscard]] WizardPlacing *placing() const { return m_placing; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *placeButton() const { return m_place; }
    [[nodiscard]] QPushButton *payButton() const { return m_pay; }
    void goTo(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void openBrief(orders::BriefId brief);
    void advance();
    void back();
    void showStep();
    void showButtons();
    void start(bool pay);
    void finished();
    void beginAnew();
    [[nodiscard]] WizardStep *stepAt(int step) const;

    Core &m_core;
    WizardDraft m_draft;
    WizardKnowledge m_knowledge;
    Latest m_latestBrief;
    Latest m_latestRules;
    Latest m_latestAccount;
    StepStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProjectStep *m_project = nullptr;
    CreatorsStep *m_creators = nullptr;
    BriefStep *m_brief = nullptr;
    CheckStep *m_check = nullptr;
    WizardPlacing *m_placing = nullptr;
    BusyOverlay *m_busy = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_anew = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_place = nullptr;
    QPushButton *m_pay = nullptr;
    QPushButton *m_topUp = nullptr;
    QPushButton *m_orders = nullptr;
    bool m_done = false;
};

} // namespace ui
