#pragma once

#include "ui/orders/wizard/wizard_draft.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

#include <QWidget>

class QDateEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class FormRow;

/// What every step knows beside the draft. Owned by the page.
struct WizardKnowledge
{
    parties::Rules rules;
    bool rulesKnown = false;
    base::Timestamp now;
    CreatorsById creators;
    std::optional<accounts::AccountAnswer> account;
    std::vector<orders::ProjectRow> projects;
};

/// One step of the wizard: shows the draft, writes into it as the user types, and says what is still wrong.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge)
        : m_core(core), m_draft(draft), m_knowledge(knowledge)
    {}

    /// Fills the fields from the draft and the knowledge.
    virtual void fill() = 0;
    /// Shows every error at its field and gives the focus to the first; true when there is none.
    virtual bool check() = 0;

Q_SIGNALS:
    /// The draft was changed.
    void edited();
    /// Enter in a field: on to the next step.
    void advance();

protected:
    Core &m_core;
    WizardDraft &m_draft;
    WizardKnowledge &m_knowledge;
    bool m_filling = false;
};

// Fields that the steps are made of.
[[nodiscard]] QDateEdit *dateEdit();
[[nodiscard]] QPlainTextEdit *textArea(int lines);
[[nodiscard]] QSpinBox *spinBox(int minimum, int maximum, const QString &suffix);
/// "28 / 60" at the right of the label, in characters as the core counts them.
void showLength(FormRow &row, const QString &text, int limit);
/// Puts the errors under their rows; the first row with one, or null.
FormRow *showProblems(const std::map<std::string, FormRow *> &rows, const Problems &problems);

} // namespace ui
