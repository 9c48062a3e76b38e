#pragma once

#include "ui/orders/wizard/wizard_step.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class Banner;
class Card;

/// 日期与简报: what is wanted, when, and on which terms.
class BriefStep : public WizardStep
{
    Q_OBJECT

public:
    BriefStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge);
    void fill() override;
    bool check() override;
    /// Shows a refusal of the core at its field; false when it belongs to none of them.
    bool showRefusal(const base::Error &error);

    // For tests.
    [[nodiscard]] FormRow *row(const std::string &field) const { return m_rows.at(field); }

private:
    void retranslate();
    void take();
    void showDates();

    std::map<std::string, FormRow *> m_rows;
    std::map<std::string, QLineEdit *> m_lines;
    std::map<std::string, QPlainTextEdit *> m_areas;
    std::map<std::string, QDateEdit *> m_dates;
    QCheckBox *m_script = nullptr;
    QCheckBox *m_prepaid = nullptr;
    QSpinBox *m_retention = nullptr;
    QSpinBox *m_acceptance = nullptr;
    QSpinBox *m_percent = nullptr;
    Banner *m_fixed = nullptr;
    Card *m_what = nullptr;
    Card *m_when = nullptr;
    Card *m_terms = nullptr;
};

} // namespace ui
