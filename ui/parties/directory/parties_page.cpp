#include "ui/parties/directory/parties_page.h"

#include "ui/insight/insight_words.h"
#include "ui/insight/table_export.h"
#include "ui/orders/order_words.h"
#include "ui/parties/directory/penalty_dialog.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

namespace {} // namespace

PartiesPage::PartiesPage(Core &core, QWidget *parent)
    : Page(Body::fills, parent),
      m_core(core),
      m_model([](const parties::PartyView &row) { return toText(row.party); }),
      m_users([](const parties::UserView &row) { return toText(row.user); })
{
    m_query.limit = kMostRows;
    build();
    const auto ask = [this] {
        const std::string kind = m_kind->currentData().toString().toStdString();
        const std::string status = m_status->currentData().toString().toStdString();
        m_query.kind = kind.empty() ? std::nullopt : std::optional(kind);
        m_query.status = status.empty() ? std::nullopt : std::optional(status);
        refresh();
    };
    connect(m_kind, &QComboBox::activated, this, ask);
    connect(m_status, &QComboBox::activated, this, ask);
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &wanted) {
        const std::string name = wanted.trimmed().toStdString();
        m_query.text = name.empty() ? std::nullopt : std::optional(name);
        refresh();
    });
    connect(m_table->filterBar(), &FilterBar::cleared, this, [this, ask] {
        m_kind->setCurrentIndex(0);
        m_status->setCurrentIndex(0);
        m_query.text.reset();
        ask();
    });
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_model.rowCount() || m_inForm || m_model.rowId(row) == m_chosen)
            return;
        m_chosen = m_model.rowId(row);
        showParty();
        askUsers();
    });
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    connect(m_drawer, &Drawer::closed, this, [this] {
        m_chosen.clear();
        m_inForm = false;
    });
    connect(m_addUser, &QPushButton::clicked, this, [this] { startForm(PartyForm::Purpose::user); });
    connect(m_audit, &QPushButton::clicked, this, [this] {
        if (const parties::PartyView *party = chosen())
            Q_EMIT navigateRequested(QStringLiteral("audit"), {{QStringLiteral("party"), toText(party->party)}});
    });
    connect(m_form, &PartyForm::cancelled, this, [this] {
        m_inForm = false;
        showParty();
    });
    connect(m_form, &PartyForm::done, this, [this](parties::PartyId party, const QString &said) {
        m_inForm = false;
        m_chosen = toText(party);
        showToast(this, said);
        refresh();
        askUsers();
    });
    core.onChange(this, {base::Topic::parties, base::Topic::users}, [this] {
        refresh();
        askUsers();
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void PartiesPage::build()
{
    QPushButton *exported = button({}, ButtonKind::normal, QStringLiteral("download"));
    m_new = button({}, ButtonKind::primary, QStringLiteral("plus"));
    m_newMenu = new QMenu(m_new);
    m_new->setMenu(m_newMenu);
    header()->addWidget(exported);
    header()->addWidget(m_new);
    connect(exported, &QPushButton::clicked, this,
            [this] { exportTable(m_core, *m_table->grid(), tr("Parties"), tr("Parties") + QStringLiteral(".csv")); });
    onLanguageChange(exported, [exported] { exported->setText(tr("Export")); });
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_kind = new QComboBox;
    m_status = new QComboBox;
    for (QComboBox *box : {m_kind, m_status}) {
        box->setMinimumWidth(120);
        m_table->filterBar()->addLeft(box);
    }
    row->addWidget(m_table, 1);
    m_drawer = new Drawer;
    m_drawer->setFixedWidth(400);
    m_stack = new QStackedWidget;
    m_party = new QWidget;
    auto *column = new QVBoxLayout(m_party);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_facts = new FactGrid(2);
    column->addWidget(m_facts);
    m_usersTitle = label({}, LabelStyle::bold);
    column->addWidget(m_usersTitle);
    m_userTable = new TablePanel;
    m_userTable->setModel(&m_users);
    m_userTable->setFilterBarVisible(false);
    m_userTable->setFooterVisible(false);
    m_userTable->setMinimumHeight(220);
    column->addWidget(m_userTable, 1);
    auto *buttons = new QHBoxLayout;
    m_audit = button({}, ButtonKind::link);
    m_addUser = button({}, ButtonKind::normal, QStringLiteral("plus"));
    buttons->addWidget(m_audit);
    m_penalty = button({});
    m_penalty->setObjectName(QStringLiteral("penalty"));
    buttons->addStretch(1);
    buttons->addWidget(m_penalty);
    buttons->addWidget(m_addUser);
    column->addLayout(buttons);
    connect(m_penalty, &QPushButton::clicked, this, [this] {
        if (const parties::PartyView *party = chosen())
            openPenalty(*party);
    });
    m_form = new PartyForm(m_core);
    m_stack->addWidget(m_party);
    m_stack->addWidget(m_form);
    m_drawer->body()->addWidget(m_stack, 1);
    row->addWidget(m_drawer);
    body()->addLayout(row, 1);
}

void PartiesPage::retranslate()
{
    header()->setTitle(tr("Parties and log-ins"));
    m_new->setText(tr("Register"));
    m_newMenu->clear();
    m_newMenu->addAction(tr("New brand"), this, [this] { startForm(PartyForm::Purpose::brand); });
    m_newMenu->addAction(tr("New MCN"), this, [this] { startForm(PartyForm::Purpose::mcn); });
    m_newMenu->addAction(tr("New service provider"), this, [this] { startForm(PartyForm::Purpose::provider); });
    m_table->setTableName(tr("Parties"));
    m_table->filterBar()->search()->setPurpose(tr("A part of the name"));
    m_table->setEmptyState(QStringLiteral("users"), tr("No parties yet"),
                           tr("Register the first brand and the first MCN."));
    m_userTable->setTableName(tr("Log-ins"));
    m_userTable->setEmptyState(QStringLiteral("key"), tr("No log-in yet"), tr("Nobody can act for this party."));
    m_addUser->setText(tr("Add a log-in"));
    m_audit->setText(tr("What it did"));
    const int kind = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"), QString());
    for (const char *one : {"brand", "mcn", "creator", "provider", "platform"})
        m_kind->addItem(words_of::partyKind(one), QString::fromLatin1(one));
    m_kind->setCurrentIndex(kind);
    const int status = qMax(0, m_status->currentIndex());
    m_status->clear();
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Any status"), QString());
    for (const char *one : {"active", "closing", "closed"})
        m_status->addItem(words_of::partyStatus(one), QString::fromLatin1(one));
    m_status->setCurrentIndex(status);
    m_model.setColumns(columns());
    m_users.setColumns(userColumns());
    showParty();
}

std::vector<Column<parties::PartyView>> PartiesPage::columns() const
{
    using Row = parties::PartyView;
    return {
        {.id = "name",
         .title = tr("Name"),
         .kind = CellKind::person,
         .width = 220,
         .cell = [](const Row &row) { return cell::person(toText(row.name), toText(row.party)); },
         .frozen = true},
        {.id = "kind",
         .title = tr("Kind"),
         .width = 110,
         .cell = [](const Row &row) { return cell::text(words_of::partyKind(row.kind)); }},
        {.id = "status",
         .title = tr("Status"),
         .kind = CellKind::badge,
         .width = 90,
         .cell =
             [](const Row &row) {
                 return cell::badge(words_of::partyStatus(row.status), words_of::partyStatusTone(row.status));
             }},
        {.id = "industry",
         .title = tr("Industry"),
         .width = 110,
         .cell = [](const Row &row) { return cell::text(row.industry ? toText(*row.industry) : QString()); }},
        {.id = "users",
         .title = tr("Log-ins"),
         .kind = CellKind::number,
         .width = 76,
         .cell =
             [](const Row &row) { return cell::integer(row.users ? std::optional<qint64>(*row.users) : std::nullopt); },
         .sum = ColumnInfo::Sum::count},
        {.id = "creators",
         .title = tr("Bound creators"),
         .kind = CellKind::number,
         .width = 90,
         .cell =
             [](const Row &row) {
                 return cell::integer(row.creators ? std::optional<qint64>(*row.creators) : std::nullopt);
             }},
        {.id = "bank",
         .title = tr("Bank account"),
         .width = 190,
         .cell = [](const Row &row) { return cell::text(row.bankAccount ? toText(*row.bankAccount) : QString()); }},
        {.id = "since",
         .title = tr("Since"),
         .width = 110,
         .cell = [](const Row &row) { return cell::text(dayWords(row.createdAt)); },
         .sortKey = [](const Row &row) { return QVariant::fromValue(qlonglong(row.createdAt.ms)); }},
        {.id = "penalty",
         .title = tr("Penalty until"),
         .width = 120,
         .cell =
             [](const Row &row) {
                 return row.penaltyUntil ? cell::text(fullWhen(row.penaltyUntil), Tone::danger) : cell::missing();
             }},
    };
}

std::vector<Column<parties::UserView>> PartiesPage::userColumns() const
{
    using Row = parties::UserView;
    return {
        {.id = "name",
         .title = tr("Person"),
         .kind = CellKind::twoLine,
         .width = 150,
         .cell = [](const Row &row) { return cell::twoLine(toText(row.name), toText(row.login)); }},
        {.id = "state",
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 90,
         .cell =
             [](const Row &row) {
                 return row.waits         ? cell::badge(tr("to confirm"), Tone::warning)
                        : !row.active     ? cell::badge(tr("closed"), Tone::neutral)
                        : row.lockedUntil ? cell::badge(tr("locked"), Tone::danger)
                                          : cell::badge(tr("active"), Tone::success);
             }},
        {.id = "failed",
         .title = tr("Failed"),
         .kind = CellKind::number,
         .width = 70,
         .cell = [](const Row &row) { return cell::integer(qint64(row.failedSignIns)); },
         .hint = tr("Failed sign-ins in a row")},
    };
}

void PartiesPage::refresh()
{
    m_table->setLoading();
    m_table->setFiltered(m_query.kind || m_query.status || m_query.text);
    m_core.ask(this, m_latest, m_query, [this](base::Result<parties::PartiesAnswer> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        header()->setSubtitle(tr("%1 parties").arg(format::exact(qint64(answer->total))));
        m_table->setFooterNote(answer->total > std::int64_t(answer->rows.size())
                                   ? tr("the first %1 of %2").arg(answer->rows.size()).arg(answer->total)
                                   : QString());
        m_model.setRows(std::move(answer->rows));
        m_table->setReady();
        if (!m_inForm)
            showParty();
    });
}

const parties::PartyView *PartiesPage::chosen() const
{
    for (const parties::PartyView &row : m_model.allRows())
        if (toText(row.party) == m_chosen)
            return &row;
    return nullptr;
}

void PartiesPage::askUsers()
{
    const parties::PartyView *party = chosen();
    if (party == nullptr)
        return;
    m_core.ask(this, m_usersLatest, parties::UsersQuery{party->party},
               [this](base::Result<parties::UsersAnswer> users) {
                   if (!users.ok())
                       return m_userTable->setError(words(users.error()), [this] { askUsers(); });
                   showUsers(*users);
               });
}

void PartiesPage::showUsers(const parties::UsersAnswer &users)
{
    m_users.setRows(users.rows);
    m_userTable->setReady();
    m_usersTitle->setText(tr("%1 log-ins").arg(users.rows.size()));
}

void PartiesPage::showParty()
{
    if (m_inForm)
        return;
    const parties::PartyView *party = chosen();
    if (party == nullptr) {
        if (m_chosen.isEmpty())
            m_drawer->hide();
        return;
    }
    m_stack->setCurrentWidget(m_party);
    m_drawer->setTitle(toText(party->name), words_of::partyKind(party->kind));
    m_facts->setFacts(
        {{tr("Status"), words_of::partyStatus(party->status)},
         {tr("Industry"), party->industry ? toText(*party->industry) : format::missing},
         {tr("Since"), dayWords(party->createdAt)},
         {tr("Bank account"), party->bankAccount ? toText(*party->bankAccount) : format::missing},
         {tr("Bound creators"), party->creators ? format::exact(qint64(*party->creators)) : format::missing},
         {tr("Penalty until"), party->penaltyUntil ? fullWhen(party->penaltyUntil) : tr("none"),
          party->penaltyUntil ? Tone::danger : Tone::neutral}});
    m_addUser->setEnabled(party->status == "active");
    m_addUser->setToolTip(party->status == "active" ? QString() : tr("The party is closed or closing."));
    const bool inForce = isPenalised(*party);
    m_penalty->setText(inForce ? tr("Lift the penalty…") : tr("Penalise…"));
    m_penalty->setVisible(party->kind != "platform" && party->status != "closed");
    m_drawer->open();
}

bool PartiesPage::isPenalised(const parties::PartyView &party)
{
    return party.penaltyUntil && *party.penaltyUntil > base::SystemClock().now();
}

void PartiesPage::openPenalty(const parties::PartyView &party)
{
    CommandDialog *form = makePenaltyForm(m_core, party, isPenalised(party), this);
    connect(form, &CommandDialog::done, this, [this](const QString &said) {
        showToast(this, said);
        refresh();
    });
    form->open();
}

void PartiesPage::startForm(PartyForm::Purpose purpose)
{
    const parties::PartyView *party = chosen();
    if (purpose == PartyForm::Purpose::user && party == nullptr)
        return;
    m_inForm = true;
    m_stack->setCurrentWidget(m_form);
    m_drawer->open();
    m_form->start(purpose, party != nullptr ? party->party : parties::PartyId(),
                  party != nullptr ? toText(party->name) : QString());
    m_drawer->setTitle(m_form->title(), m_form->remark());
}

void PartiesPage::openAt(const QVariantMap &arguments)
{
    const QString wanted = arguments.value(QStringLiteral("party")).toString();
    if (wanted.isEmpty())
        return;
    m_inForm = false;
    m_chosen = wanted;
    showParty();
    askUsers();
    m_table->grid()->selectIds({wanted});
}

QJsonObject PartiesPage::saveState() const
{
    return m_table->saveLayout();
}

void PartiesPage::restoreState(const QJsonObject &state)
{
    m_table->restoreLayout(state);
}

QString PartiesPage::helpText() const
{
    return tr("Every party of the platform with its log-ins. Brands, MCNs and service providers are registered here; "
              "creators get their party when they are admitted.");
}

} // namespace ui
