#include "ui/parties/rules/rule_form.h"

#include "ui/parties/rules/rule_names.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

#include <cmath>

namespace ui {

namespace {} // namespace

RuleForm::RuleForm(QWidget *parent) : Card(parent)
{
    setTitle({});
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_groups = new QVBoxLayout(content);
    m_groups->setContentsMargins(0, 0, 12, 0);
    m_groups->setSpacing(10);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    body()->addWidget(area, 1);
    body()->addWidget(rule());
    m_note = new QPlainTextEdit;
    m_note->setFixedHeight(58);
    m_note->setTabChangesFocus(true);
    m_noteRow = new FormRow({}, m_note);
    body()->addWidget(m_noteRow);
    m_error = label({}, LabelStyle::error);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_summary = label({}, LabelStyle::secondary);
    m_summary->setWordWrap(true);
    m_back = button({}, ButtonKind::normal);
    m_propose = button({}, ButtonKind::primary);
    row->addWidget(m_summary, 1);
    row->addWidget(m_back);
    row->addWidget(m_propose);
    body()->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, &RuleForm::cancelled);
    connect(m_propose, &QPushButton::clicked, this, &RuleForm::propose);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const auto length = note().toUcs4().size();
        m_noteRow->setRemark(QStringLiteral("%1 / %2").arg(length).arg(kReasonLimit));
        m_noteRow->setError(length > kReasonLimit ? tr("At most %1 characters.").arg(kReasonLimit) : QString());
    });
    onLanguageChange(this, [this] {
        setTitle(tr("Propose a change"), tr("takes effect when another operator confirms it; running orders keep "
                                            "their version"));
        m_noteRow->setLabel(tr("Why"));
        m_back->setText(tr("Back"));
        m_propose->setText(tr("Propose"));
        rebuild();
    });
}

void RuleForm::setRules(const parties::RulesAnswer &rules)
{
    const bool same = m_rules.current == rules.current && !m_fields.empty();
    m_rules = rules;
    if (!same)
        rebuild();
}

void RuleForm::clear()
{
    m_note->clear();
    m_noteRow->setError({});
    rebuild();
}

void RuleForm::rebuild()
{
    clearLayout(*m_groups);
    m_fields.clear();
    m_error->hide();
    const parties::RuleVersionView *current = nullptr;
    for (const parties::RuleVersionView &version : m_rules.rows)
        if (version.version == m_rules.current)
            current = &version;
    if (current == nullptr)
        return;
    QStringList groups;
    for (const parties::RuleRange &range : m_rules.ranges)
        if (const QString group = rule_names::group(range.name); !groups.contains(group))
            groups << group;
    for (const QString &group : groups) {
        m_groups->addWidget(label(group, LabelStyle::bold));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(0, 1);
        int row = 0;
        for (const parties::RuleRange &range : m_rules.ranges) {
            if (rule_names::group(range.name) != group)
                continue;
            for (const parties::RuleValue &value : current->values)
                if (value.name == range.name)
                    addField(range, value.value, *grid, row++);
        }
        m_groups->addLayout(grid);
    }
    m_groups->addStretch(1);
    changed();
}

void RuleForm::addField(const parties::RuleRange &range, std::int64_t value, QGridLayout &grid, int row)
{
    Field field{range.name, value, nullptr, nullptr};
    switch (rule_names::unitOf(range.name)) {
    case rule_names::Unit::flag: {
        auto *box = new QCheckBox(tr("needed"));
        box->setChecked(value != 0);
        connect(box, &QCheckBox::toggled, this, &RuleForm::changed);
        field.field = box;
        break;
    }
    case rule_names::Unit::share: {
        auto *box = new QDoubleSpinBox;
        box->setDecimals(2);
        box->setRange(double(range.minimum) / 100, double(range.maximum) / 100);
        box->setSuffix(rule_names::suffix(range.name));
        box->setValue(double(value) / 100);
        connect(box, &QDoubleSpinBox::valueChanged, this, &RuleForm::changed);
        field.field = box;
        break;
    }
    case rule_names::Unit::count:
    case rule_names::Unit::hours:
    case rule_names::Unit::days:
    case rule_names::Unit::workingDays:
    case rule_names::Unit::minutes:
    case rule_names::Unit::points: {
        auto *box = new QSpinBox;
        box->setRange(int(range.minimum), int(range.maximum));
        box->setGroupSeparatorShown(true);
        box->setSuffix(rule_names::suffix(range.name));
        box->setValue(int(value));
        if (range.maximum > 1'000'000)
            box->setSingleStep(10'000);
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::changed);
        field.field = box;
        break;
    }
    }
    field.field->setFixedWidth(156);
    field.field->setFocusPolicy(Qt::StrongFocus);
    field.field->setAccessibleName(rule_names::title(range.name));
    field.remark = label({}, LabelStyle::secondary);
    field.remark->setMinimumWidth(170);
    QLabel *name = label(rule_names::title(range.name));
    name->setBuddy(field.field);
    grid.addWidget(name, row, 0);
    grid.addWidget(field.field, row, 1);
    grid.addWidget(field.remark, row, 2);
    m_fields.push_back(field);
}

std::int64_t RuleForm::valueOf(const Field &field) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(field.field))
        return box->isChecked() ? 1 : 0;
    if (const auto *share = qobject_cast<const QDoubleSpinBox *>(field.field))
        return std::int64_t(std::llround(share->value() * 100));
    return qobject_cast<const QSpinBox *>(field.field)->value();
}

nlohmann::json RuleForm::changes() const
{
    auto result = nlohmann::json::object();
    for (const Field &field : m_fields)
        if (const std::int64_t value = valueOf(field); value != field.before)
            result[field.name] = value;
    return result;
}

void RuleForm::changed()
{
    QStringList words;
    for (const Field &field : m_fields) {
        const std::int64_t value = valueOf(field);
        const bool differs = value != field.before;
        field.remark->setText(differs ? tr("was %1").arg(rule_names::value(field.name, field.before)) : QString());
        QFont font = field.remark->font();
        font.setBold(differs);
        field.remark->setFont(font);
        if (differs)
            words << QStringLiteral("%1 %2 → %3")
                         .arg(rule_names::title(field.name), rule_names::value(field.name, field.before),
                              rule_names::value(field.name, value));
    }
    m_summary->setText(words.isEmpty() ? tr("Nothing is changed yet.") : words.join(QStringLiteral("；")));
    m_propose->setEnabled(!words.isEmpty());
    m_propose->setToolTip(words.isEmpty() ? m_summary->text() : QString());
    m_error->hide();
}

void RuleForm::propose()
{
    if (note().isEmpty())
        m_noteRow->setError(tr("This is needed."));
    if (m_noteRow->hasError()) {
        m_note->setFocus();
        return;
    }
    Q_EMIT proposed();
}

QString RuleForm::note() const
{
    return m_note->toPlainText().trimmed();
}

void RuleForm::setNote(const QString &note)
{
    m_note->setPlainText(note);
}

QWidget *RuleForm::fieldOf(const std::string &name) const
{
    for (const Field &field : m_fields)
        if (field.name == name)
            return field.field;
    return nullptr;
}

void RuleForm::setBusy(bool busy)
{
    m_propose->setEnabled(!busy && !changes().empty());
}

void RuleForm::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace ui
