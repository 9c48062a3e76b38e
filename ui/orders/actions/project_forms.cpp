#include "ui/orders/actions/project_forms.h"

#include "orders/brief_rules.h"
#include "orders/project_commands.h"
#include "parties/parties_queries.h"
#include "ui/orders/actions/other_forms.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui {

namespace {

base::Timestamp startOf(const QDate &day)
{
    return base::Timestamp(QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch());
}

base::Timestamp momentOf(const QDateTimeEdit &field)
{
    return base::Timestamp(field.dateTime().toMSecsSinceEpoch());
}

QGridLayout *twoColumns(QVBoxLayout &body)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body.addLayout(grid);
    return grid;
}

} // namespace

FormRow *FieldsForm::rowOf(const QString &field)
{
    const auto found = m_rows.find(field);
    return found == m_rows.end() ? nullptr : found->second;
}

FormRow *FieldsForm::addField(QGridLayout &grid, const QString &name, const QString &label, QWidget *field, int row,
                              int column, int span)
{
    field->setObjectName(name);
    auto *made = new FormRow(label, field);
    m_rows[name] = made;
    grid.addWidget(made, row, column, 1, span, Qt::AlignTop);
    return made;
}

QLineEdit *FieldsForm::lineField(int limit, const QString &name)
{
    auto *field = new QLineEdit;
    connect(field, &QLineEdit::textChanged, this, [this, field, limit, name] {
        FormRow *row = rowOf(name);
        const qsizetype used = field->text().trimmed().toUcs4().size();
        row->setRemark(QStringLiteral("%1 / %2").arg(used).arg(limit));
        row->setError(used > limit ? tr("At most %1 characters").arg(limit) : QString());
    });
    return field;
}

QPlainTextEdit *FieldsForm::textField(const QString &name)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(72);
    Q_UNUSED(name)
    return field;
}

void FieldsForm::clearErrors()
{
    for (const auto &[name, row] : m_rows)
        row->setError({});
}

bool FieldsForm::isMissing(const QString &name, bool empty)
{
    if (!empty)
        return false;
    rowOf(name)->setError(tr("Please fill this in"));
    rowOf(name)->field()->setFocus();
    return true;
}

ProjectForm::ProjectForm(Core &core, QWidget *parent) : FieldsForm(core, parent)
{
    setHeading(tr("New project"), tr("A campaign with its budget and period; its briefs and orders come into it."));
    setSubmit(tr("Create project"), ButtonKind::primary);
    QGridLayout *grid = twoColumns(*body());
    m_name = lineField(60, QStringLiteral("name"));
    addField(*grid, QStringLiteral("name"), tr("Name"), m_name, 0, 0, 2);
    m_budget = new MoneyEdit;
    addField(*grid, QStringLiteral("budget_fen"), tr("Budget (yuan)"), m_budget, 1, 0, 2);
    m_from = new QDateEdit(localNow().date());
    m_until = new QDateEdit(localNow().date().addDays(60));
    for (QDateEdit *field : {m_from, m_until}) {
        field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        field->setCalendarPopup(true);
    }
    addField(*grid, QStringLiteral("starts_at"), tr("From"), m_from, 2, 0);
    addField(*grid, QStringLiteral("ends_at"), tr("Until"), m_until, 2, 1);
    m_goal = textField(QStringLiteral("goal"));
    countCharacters(*addField(*grid, QStringLiteral("goal"), tr("Goals (optional)"), m_goal, 3, 0, 2), *m_goal, 500);
    body()->addStretch(1);
    m_name->setFocus();
}

void ProjectForm::submit()
{
    clearErrors();
    if (isMissing(QStringLiteral("name"), m_name->text().trimmed().isEmpty()) ||
        isMissing(QStringLiteral("budget_fen"), !m_budget->fen()))
        return;
    orders::CreateProject command;
    command.name = m_name->text().trimmed().toStdString();
    command.goal = filledText(*m_goal);
    command.budget = base::Money(*m_budget->fen());
    command.startsAt = startOf(m_from->date());
    command.endsAt = startOf(m_until->date().addDays(1));
    send(command, [this, name = m_name->text().trimmed()](const orders::ProjectOutcome &outcome) {
        Q_EMIT created(toText(outcome.project));
        return tr("The project “%1” is created").arg(name);
    });
}

BriefForm::BriefForm(Core &core, const orders::ProjectRow &project, QWidget *parent)
    : FieldsForm(core, parent), m_project(project.project)
{
    setHeading(tr("New brief"), toText(project.name));
    setSubmit(tr("Create draft"), ButtonKind::primary);
    setNote(tr("Creators see it when it is published."));
    setMinimumWidth(720);
    QGridLayout *grid = twoColumns(*body());
    m_name = lineField(60, QStringLiteral("name"));
    addField(*grid, QStringLiteral("name"), tr("Name"), m_name, 0, 0);
    m_content = new QComboBox;
    for (const orders::ContentKind kind : orders::allOf(orders::ContentKind{})) {
        if (orders::isOffered(kind))
            m_content->addItem(contentWords(kind), int(kind));
    }
    m_content->setCurrentIndex(m_content->findData(int(orders::ContentKind::video21To60)));
    addField(*grid, QStringLiteral("content"), tr("Content"), m_content, 0, 1);
    m_brand = lineField(50, QStringLiteral("brand_name"));
    addField(*grid, QStringLiteral("brand_name"), tr("Brand"), m_brand, 1, 0);
    m_brand->setText(toText(project.brandName));
    m_product = lineField(40, QStringLiteral("product"));
    addField(*grid, QStringLiteral("product"), tr("Product"), m_product, 1, 1);
    m_category = lineField(40, QStringLiteral("category"));
    addField(*grid, QStringLiteral("category"), tr("Category (optional)"), m_category, 2, 0);
    m_scriptNeeded = new QCheckBox(tr("The creator uploads a script first"));
    m_scriptNeeded->setChecked(true);
    addField(*grid, QStringLiteral("script_needed"), tr("Script"), m_scriptNeeded, 2, 1);
    m_requirements = textField(QStringLiteral("requirements"));
    countCharacters(*addField(*grid, QStringLiteral("requirements"), tr("Requirements"), m_requirements, 3, 0),
                    *m_requirements, 500);
    m_prohibitions = textField(QStringLiteral("prohibitions"));
    countCharacters(
        *addField(*grid, QStringLiteral("prohibitions"), tr("Not allowed (optional)"), m_prohibitions, 3, 1),
        *m_prohibitions, 500);
    m_scriptDue = timeField(QStringLiteral("script_due_at"), 7);
    addField(*grid, QStringLiteral("script_due_at"), tr("Script by"), m_scriptDue, 4, 0);
    m_videoDue = timeField(QStringLiteral("video_due_at"), 14);
    addField(*grid, QStringLiteral("video_due_at"), tr("Video by"), m_videoDue, 4, 1);
    m_publishFrom = timeField(QStringLiteral("publish_from"), 16);
    addField(*grid, QStringLiteral("publish_from"), tr("Publish from"), m_publishFrom, 5, 0);
    m_publishUntil = timeField(QStringLiteral("publish_until"), 30);
    addField(*grid, QStringLiteral("publish_until"), tr("Publish until (at most 30 days later)"), m_publishUntil, 5, 1);
    const auto days = [](int value) {
        auto *field = new QSpinBox;
        field->setRange(1, 365);
        field->setValue(value);
        field->setSuffix(tr(" days"));
        return field;
    };
    m_retention = days(30);
    addField(*grid, QStringLiteral("retention_days"), tr("The work stays public for"), m_retention, 6, 0);
    m_acceptance = days(1);
    addField(*grid, QStringLiteral("acceptance_days"), tr("Time to accept the order"), m_acceptance, 6, 1);
    m_prepaid = new QCheckBox(tr("Pay a deposit first, the tail after publication"));
    m_deposit = new QSpinBox;
    m_deposit->setRange(50, 99);
    m_deposit->setSuffix(QStringLiteral(" %"));
    m_deposit->setEnabled(false);
    auto *prepaid = new QWidget;
    auto *row = new QHBoxLayout(prepaid);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_prepaid);
    row->addWidget(m_deposit);
    row->addStretch(1);
    addField(*grid, QStringLiteral("prepaid_bp"), tr("Payment"), prepaid, 7, 0, 2);
    connect(m_prepaid, &QCheckBox::toggled, m_deposit, &QSpinBox::setEnabled);
    connect(m_scriptNeeded, &QCheckBox::toggled, m_scriptDue, &QDateTimeEdit::setEnabled);
    m_name->setFocus();
}

QDateTimeEdit *BriefForm::timeField(const QString &name, int days)
{
    Q_UNUSED(name)
    auto *field = new QDateTimeEdit(QDateTime(localNow().date().addDays(days), QTime(18, 0)));
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field->setCalendarPopup(true);
    return field;
}

void BriefForm::submit()
{
    clearErrors();
    if (isMissing(QStringLiteral("name"), m_name->text().trimmed().isEmpty()) ||
        isMissing(QStringLiteral("brand_name"), m_brand->text().trimmed().isEmpty()) ||
        isMissing(QStringLiteral("product"), m_product->text().trimmed().isEmpty()) ||
        isMissing(QStringLiteral("requirements"), !filledText(*m_requirements)))
        return;
    orders::CreateBrief command;
    command.project = m_project;
    command.content = static_cast<orders::ContentKind>(m_content->currentData().toInt());
    command.name = m_name->text().trimmed().toStdString();
    command.brandName = m_brand->text().trimmed().toStdString();
    command.product = m_product->text().trimmed().toStdString();
    if (!m_category->text().trimmed().isEmpty())
        command.category = m_category->text().trimmed().toStdString();
    command.requirements = filledText(*m_requirements).value_or("");
    command.prohibitions = filledText(*m_prohibitions);
    command.scriptNeeded = m_scriptNeeded->isChecked();
    if (m_scriptNeeded->isChecked())
        command.scriptDueAt = momentOf(*m_scriptDue);
    command.videoDueAt = momentOf(*m_videoDue);
    command.publishFrom = momentOf(*m_publishFrom);
    command.publishUntil = momentOf(*m_publishUntil);
    command.retentionDays = m_retention->value();
    command.acceptanceDays = m_acceptance->value();
    if (m_prepaid->isChecked())
        command.prepaidBp = m_deposit->value() * 100;
    send(command, [name = m_name->text().trimmed()](const orders::BriefOutcome &) {
        return tr("The brief “%1” is created as a draft").arg(name);
    });
}

ProviderForm::ProviderForm(Core &core, const orders::ProjectRow &project, QWidget *parent)
    : FieldsForm(core, parent), m_project(project)
{
    setHeading(tr("Service provider"), toText(project.name));
    setSubmit(project.provider ? tr("Change") : tr("Attach"), ButtonKind::primary);
    setNote(
        tr("He sees the project and its orders, and earns his share when an order is settled. It holds for orders that "
           "are accepted from now on; those accepted before keep theirs."));
    QGridLayout *grid = twoColumns(*body());
    m_provider = new QComboBox;
    addField(*grid, QStringLiteral("provider"), tr("Service provider"), m_provider, 0, 0);
    m_share = new QSpinBox;
    m_share->setRange(0, 100);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(int(project.providerShareBp.value_or(2'000) / 100));
    addField(*grid, QStringLiteral("share_bp"), tr("Share of the platform fee"), m_share, 0, 1)
        ->setHint(tr("It is a part of the fee: you pay nothing more."));
    body()->addStretch(1);
    setPossible(false, tr("No service provider is chosen"));
    parties::PartiesQuery query;
    query.kind = "provider";
    query.status = "active";
    query.limit = 1'000;
    core.ask(this, m_latest, query, [this](base::Result<parties::PartiesAnswer> answer) {
        if (!answer.ok())
            return showRefusal(words(answer.error()));
        for (const parties::PartyView &party : answer->rows)
            m_provider->addItem(toText(party.name), qlonglong(party.party.value));
        if (m_project.provider)
            m_provider->setCurrentIndex(m_provider->findData(qlonglong(m_project.provider->value)));
        if (answer->rows.empty())
            showRefusal(tr("No service provider is registered"));
        setPossible(!answer->rows.empty(), tr("No service provider is registered"));
    });
}

void ProviderForm::submit()
{
    clearErrors();
    if (isMissing(QStringLiteral("provider"), m_provider->currentIndex() < 0))
        return;
    send(orders::AttachProvider{m_project.project, parties::PartyId(m_provider->currentData().toLongLong()),
                                m_share->value() * 100, m_project.revision},
         [name = m_provider->currentText()](const orders::ProjectOutcome &) {
             return tr("%1 co-ordinates the project").arg(name);
         });
}

DetachProviderForm::DetachProviderForm(Core &core, const orders::ProjectRow &project, QWidget *parent)
    : CommandDialog(core, parent), m_project(project)
{
    setHeading(tr("Take the service provider off"), toText(project.name));
    setSubmit(tr("Take off"), ButtonKind::danger);
    QLabel *words = label(tr("%1 sees this project no more and earns no share of orders that are accepted from now on. "
                             "The orders that were accepted with him stay his to see.")
                              .arg(toText(project.providerName)));
    words->setWordWrap(true);
    body()->addWidget(words);
}

void DetachProviderForm::submit()
{
    send(orders::DetachProvider{m_project.project, m_project.revision},
         [name = m_project.providerName](const orders::ProjectOutcome &) {
             return tr("%1 co-ordinates the project no more").arg(toText(name));
         });
}

PublishBriefForm::PublishBriefForm(Core &core, const orders::BriefRow &brief, QWidget *parent)
    : CommandDialog(core, parent), m_brief(brief)
{
    setHeading(tr("Publish the brief"), toText(brief.name));
    setSubmit(tr("Publish"), ButtonKind::primary);
    QLabel *words =
        label(tr("From then on orders can be placed; its terms stay as they are: video by %1, publication from "
                 "%2 to %3.")
                  .arg(whenWords(brief.videoDueAt), whenWords(brief.publishFrom), whenWords(brief.publishUntil)));
    words->setWordWrap(true);
    body()->addWidget(words);
}

void PublishBriefForm::submit()
{
    send(orders::PublishBrief{m_brief.brief, m_brief.revision}, [name = m_brief.name](const orders::BriefOutcome &) {
        return tr("The brief “%1” is published").arg(toText(name));
    });
}

} // namespace ui
