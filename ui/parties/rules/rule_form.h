#pragma once

#include "parties/parties_queries.h"
#include "ui/shared/widgets/basics.h"

#include <nlohmann/json.hpp>

class QPlainTextEdit;

namespace ui {

class FormRow;

/// Changes to the rules, made from the ranges that the core allows: one field a rule, and a line that says what would
/// change. The proposal takes effect when another operator confirms it.
class RuleForm : public Card
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Starts from the version in force; what was typed is kept when the base is the same.
    void setRules(const parties::RulesAnswer &rules);
    /// The rules that differ from the version in force: name → value.
    [[nodiscard]] nlohmann::json changes() const;
    [[nodiscard]] QString note() const;
    void setBusy(bool busy);
    void setError(const QString &error);
    void clear();
    /// The field of a rule, a QSpinBox, QDoubleSpinBox or QCheckBox.
    [[nodiscard]] QWidget *fieldOf(const std::string &name) const;
    void setNote(const QString &note);
    [[nodiscard]] QPushButton *proposeButton() const { return m_propose; }

Q_SIGNALS:
    void proposed();
    void cancelled();

private:
    struct Field
    {
        std::string name;
        std::int64_t before = 0;
        QWidget *field = nullptr;
        QLabel *remark = nullptr;
    };
    void rebuild();
    void addField(const parties::RuleRange &range, std::int64_t value, QGridLayout &grid, int row);
    [[nodiscard]] std::int64_t valueOf(const Field &field) const;
    void changed();
    void propose();

    parties::RulesAnswer m_rules;
    std::vector<Field> m_fields;
    QVBoxLayout *m_groups = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_error = nullptr;
    QPlainTextEdit *m_note = nullptr;
    FormRow *m_noteRow = nullptr;
    QPushButton *m_propose = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace ui
