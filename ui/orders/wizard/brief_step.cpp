#include "ui/orders/wizard/brief_step.h"

#include "ui/discovery/shown.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace ui {

namespace {

/// Characters that the platform allows.
const std::map<std::string, int> kLimits = {{"name", 60},     {"brand_name", 50},    {"product", 40},
                                            {"category", 40}, {"requirements", 500}, {"prohibitions", 500}};

QHBoxLayout *pair(FormRow *left, FormRow *right)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(left, 1);
    line->addWidget(right, 1);
    return line;
}

} // namespace

BriefStep::BriefStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge) : WizardStep(core, draft, knowledge)
{
    for (const char *field : {"name", "brand_name", "product", "category"}) {
        auto *edit = new QLineEdit;
        m_lines[field] = edit;
        m_rows[field] = new FormRow({}, edit);
        connect(edit, &QLineEdit::textChanged, this, &BriefStep::take);
        connect(edit, &QLineEdit::returnPressed, this, &WizardStep::advance);
    }
    for (const char *field : {"requirements", "prohibitions"}) {
        QPlainTextEdit *edit = textArea(std::string(field) == "requirements" ? 5 : 3);
        m_areas[field] = edit;
        m_rows[field] = new FormRow({}, edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &BriefStep::take);
    }
    for (const char *field : {"script_due_at", "video_due_at", "publish_from", "publish_until"}) {
        QDateEdit *edit = dateEdit();
        m_dates[field] = edit;
        m_rows[field] = new FormRow({}, edit);
        connect(edit, &QDateEdit::dateChanged, this, &BriefStep::take);
    }
    m_retention = spinBox(1, 365, {});
    m_acceptance = spinBox(1, 365, {});
    m_percent = spinBox(1, 99, QStringLiteral(" %"));
    m_rows["retention_days"] = new FormRow({}, m_retention);
    m_rows["acceptance_days"] = new FormRow({}, m_acceptance);
    m_rows["prepaid_bp"] = new FormRow({}, m_percent);
    for (QSpinBox *box : {m_retention, m_acceptance, m_percent})
        connect(box, &QSpinBox::valueChanged, this, &BriefStep::take);
    m_script = new QCheckBox;
    m_prepaid = new QCheckBox;
    connect(m_script, &QCheckBox::toggled, this, &BriefStep::take);
    connect(m_prepaid, &QCheckBox::toggled, this, &BriefStep::take);

    m_what = new Card;
    m_what->body()->addWidget(m_rows["name"]);
    m_what->body()->addLayout(pair(m_rows["brand_name"], m_rows["product"]));
    m_what->body()->addWidget(m_rows["category"]);
    m_what->body()->addWidget(m_rows["requirements"]);
    m_what->body()->addWidget(m_rows["prohibitions"]);
    m_what->body()->addStretch(1);
    m_when = new Card;
    m_when->body()->addWidget(m_script);
    m_when->body()->addLayout(pair(m_rows["script_due_at"], m_rows["video_due_at"]));
    m_when->body()->addLayout(pair(m_rows["publish_from"], m_rows["publish_until"]));
    m_terms = new Card;
    m_terms->body()->addLayout(pair(m_rows["retention_days"], m_rows["acceptance_days"]));
    m_terms->body()->addWidget(m_prepaid);
    m_terms->body()->addWidget(m_rows["prepaid_bp"]);
    m_terms->body()->addStretch(1);

    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(size::gap);
    across->addWidget(m_what, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(size::gap);
    right->addWidget(m_when);
    right->addWidget(m_terms, 1);
    across->addLayout(right, 2);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_fixed = new Banner(Tone::info);
    column->addWidget(m_fixed);
    connect(m_fixed, &Banner::actionClicked, this, [this] {
        m_draft.leaveBrief();
        fill();
        Q_EMIT edited();
    });
    column->addWidget(area);
    onLanguageChange(this, [this] { retranslate(); });
}

void BriefStep::retranslate()
{
    m_fixed->setAction(tr("Write a new brief instead"));
    m_what->setTitle(tr("What is wanted"));
    m_when->setTitle(tr("Dates"), tr("each until the end of its day"));
    m_terms->setTitle(tr("Terms"));
    const std::map<std::string, QString> labels = {
        {"name", tr("Name of the brief")},
        {"brand_name", tr("Brand on the brief")},
        {"product", tr("Product")},
        {"category", tr("Category (optional)")},
        {"requirements", tr("Requirements")},
        {"prohibitions", tr("What must not appear (optional)")},
        {"script_due_at", tr("Script due")},
        {"video_due_at", tr("Video due")},
        {"publish_from", tr("Publish from")},
        {"publish_until", tr("Publish until")},
        {"retention_days", tr("Retention, days")},
        {"acceptance_days", tr("Time to accept, days")},
        {"prepaid_bp", tr("Deposit, share of the total")},
    };
    for (const auto &[field, words] : labels)
        m_rows[field]->setLabel(words);
    m_rows["retention_days"]->setHint(tr("So long the work stays public."));
    m_rows["acceptance_days"]->setHint(tr("Then the order closes and all is unfrozen."));
    m_script->setText(tr("A script is needed before the video"));
    m_prepaid->setText(tr("Prepaid: a deposit now, the rest after publication"));
    fill();
}

void BriefStep::fill()
{
    m_filling = true;
    const std::map<std::string, QString> texts = {
        {"name", m_draft.name},         {"brand_name", m_draft.brandName},      {"product", m_draft.product},
        {"category", m_draft.category}, {"requirements", m_draft.requirements}, {"prohibitions", m_draft.prohibitions}};
    for (auto &[field, edit] : m_lines)
        if (edit->text() != texts.at(field))
            edit->setText(texts.at(field));
    for (auto &[field, edit] : m_areas)
        if (edit->toPlainText() != texts.at(field))
            edit->setPlainText(texts.at(field));
    for (const auto &[field, limit] : kLimits)
        showLength(*m_rows[field], texts.at(field), limit);
    m_dates["script_due_at"]->setDate(m_draft.scriptDue);
    m_dates["video_due_at"]->setDate(m_draft.videoDue);
    m_dates["publish_from"]->setDate(m_draft.publishFrom);
    m_dates["publish_until"]->setDate(m_draft.publishUntil);
    m_script->setChecked(m_draft.scriptNeeded);
    m_prepaid->setChecked(m_draft.prepaid);
    m_retention->setValue(m_draft.retentionDays);
    m_acceptance->setValue(m_draft.acceptanceDays);
    m_percent->setValue(int(m_draft.prepaidBp / 100));
    m_filling = false;
    for (Card *card : {m_what, m_when, m_terms})
        card->setEnabled(!m_draft.brief);
    m_fixed->setText(m_draft.brief ? tr("The orders go to a published brief") : QString(),
                     m_draft.brief ? tr("Its terms are fixed; it takes %1 more orders.").arg(m_draft.placesLeft)
                                   : QString());
    showDates();
}

void BriefStep::showDates()
{
    m_rows["script_due_at"]->setEnabled(m_draft.scriptNeeded);
    m_rows["prepaid_bp"]->setVisible(m_draft.prepaid);
    m_rows["prepaid_bp"]->setHint(tr("At least %1.").arg(shown::share(m_knowledge.rules.depositMinimumBp)));
    const qint64 days = m_draft.publishFrom.daysTo(m_draft.publishUntil) + 1;
    m_rows["publish_until"]->setHint(days > 0 ? tr("A window of %1 days, at most 30.").arg(days) : QString());
}

void BriefStep::take()
{
    if (m_filling)
        return;
    m_draft.name = m_lines["name"]->text();
    m_draft.brandName = m_lines["brand_name"]->text();
    m_draft.product = m_lines["product"]->text();
    m_draft.category = m_lines["category"]->text();
    m_draft.requirements = m_areas["requirements"]->toPlainText();
    m_draft.prohibitions = m_areas["prohibitions"]->toPlainText();
    m_draft.scriptDue = m_dates["script_due_at"]->date();
    m_draft.videoDue = m_dates["video_due_at"]->date();
    m_draft.publishFrom = m_dates["publish_from"]->date();
    m_draft.publishUntil = m_dates["publish_until"]->date();
    m_draft.scriptNeeded = m_script->isChecked();
    m_draft.prepaid = m_prepaid->isChecked();
    m_draft.retentionDays = m_retention->value();
    m_draft.acceptanceDays = m_acceptance->value();
    if (m_percent->value() != int(m_draft.prepaidBp / 100))
        m_draft.prepaidBp = std::int64_t(m_percent->value()) * 100;
    for (const auto &[field, limit] : kLimits)
        showLength(*m_rows[field], m_lines.count(field) > 0 ? m_lines[field]->text() : m_areas[field]->toPlainText(),
                   limit);
    showDates();
    const Problems problems = briefProblems(m_draft, m_knowledge.rules, m_knowledge.now);
    for (auto &[field, row] : m_rows)
        if (row->hasError() && problems.count(field) == 0)
            row->setError({});
    Q_EMIT edited();
}

bool BriefStep::check()
{
    FormRow *first = showProblems(m_rows, briefProblems(m_draft, m_knowledge.rules, m_knowledge.now));
    if (first != nullptr)
        first->field()->setFocus();
    return first == nullptr;
}

bool BriefStep::showRefusal(const base::Error &error)
{
    const std::string field = error.details.value("field", error.details.value("later", std::string()));
    const auto found = m_rows.find(field);
    if (found == m_rows.end())
        return false;
    found->second->setError(words(error));
    found->second->field()->setFocus();
    return true;
}

} // namespace ui
