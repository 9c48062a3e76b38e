#include "ui/workspace/audit/audit_page.h"

#include "ui/orders/order_words.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/audit/audit_export.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace ui {

namespace {

QString pretty(const nlohmann::json &json)
{
    return QString::fromStdString(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

bool isRefusal(const workspace::AuditRow &row)
{
    return row.result.is_object() && row.result.contains("error");
}

struct AuditReading
{
    workspace::AuditAnswer answer;
    base::Timestamp now;
};

} // namespace

AuditPage::AuditPage(Core &core, QWidget *parent)
    : Page(Body::fills, parent),
      m_core(core),
      m_model([](const workspace::AuditRow &row) { return QString::number(row.sequence); },
              [this](int first, int count, const QList<SortOrder> &) { fetch(first, count); })
{
    build();
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::exportAll);
    connect(m_table->grid(), &GridView::rowActivated, this, &AuditPage::showRow);
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int row) {
        if (m_drawer->isVisible())
            showRow(row);
    });
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &text) {
        const std::string wanted = text.trimmed().toStdString();
        m_filter.text = wanted.empty() ? std::nullopt : std::optional(wanted);
        refresh();
    });
    connect(m_table->filterBar(), &FilterBar::filterRemoved, this, &AuditPage::removeFilter);
    connect(m_table->filterBar(), &FilterBar::cleared, this, &AuditPage::clearFilters);
    connect(m_banner, &Banner::actionClicked, this, [this] {
        m_report.reset();
        m_banner->setText({});
    });
    core.onChange(this,
                  {base::Topic::parties, base::Topic::users, base::Topic::creators, base::Topic::contracts,
                   base::Topic::applications, base::Topic::projects, base::Topic::briefs, base::Topic::orders,
                   base::Topic::accounts, base::Topic::closures, base::Topic::rules, base::Topic::imports},
                  [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void AuditPage::build()
{
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    m_verify = button({}, ButtonKind::primary, QStringLiteral("shield-check"));
    header()->addWidget(m_export);
    header()->addWidget(m_verify);
    m_banner = new Banner(Tone::success);
    body()->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_table->setColumnChooserVisible(false);
    buildFilters();
    row->addWidget(m_table, 1);
    m_drawer = new Drawer;
    m_drawer->setFixedWidth(392);
    m_facts = new FactGrid(2);
    m_drawer->body()->addWidget(m_facts);
    const auto addText = [this](QLabel *&title, int height) {
        title = label({}, LabelStyle::bold);
        m_drawer->body()->addWidget(title);
        auto *edit = new QPlainTextEdit;
        edit->setReadOnly(true);
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        edit->setMinimumHeight(height);
        edit->setTabChangesFocus(true);
        m_drawer->body()->addWidget(edit, 1);
        return edit;
    };
    m_request = addText(m_requestTitle, 120);
    m_result = addText(m_resultTitle, 100);
    QLabel *hashTitle = nullptr;
    m_hashes = addText(hashTitle, 184);
    m_hashes->setMaximumHeight(184);
    hashTitle->setObjectName(QStringLiteral("hashes"));
    row->addWidget(m_drawer);
    body()->addLayout(row, 1);
}

void AuditPage::retranslate()
{
    header()->setTitle(tr("Audit log"));
    m_verify->setText(m_verifying ? tr("Verifying…") : tr("Verify everything"));
    m_export->setText(tr("Export CSV"));
    m_table->setTableName(tr("Audit records"));
    m_table->filterBar()->search()->setPurpose(tr("An id, a login, a reason"));
    m_table->setEmptyState(QStringLiteral("book"), tr("Nothing was done yet"), {});
    m_requestTitle->setText(tr("Request"));
    m_resultTitle->setText(tr("Result"));
    findChild<QLabel *>(QStringLiteral("hashes"))->setText(tr("Hashes"));
    m_request->setAccessibleName(tr("Request"));
    m_result->setAccessibleName(tr("Result"));
    m_hashes->setAccessibleName(tr("Hashes"));
    m_model.setColumns(columns());
    retranslateFilters();
    showSums();
    showReport();
    if (m_drawer->isVisible())
        showRecord();
}

std::vector<Column<workspace::AuditRow>> AuditPage::columns() const
{
    using Row = workspace::AuditRow;
    return {
        {.id = "sequence",
         .title = tr("No."),
         .kind = CellKind::number,
         .width = 76,
         .cell = [](const Row &row) { return cell::integer(qint64(row.sequence)); },
         .frozen = true,
         .sortable = false},
        {.id = "at",
         .title = tr("Time"),
         .kind = CellKind::time,
         .width = 150,
         .cell = [](const Row &row) { return cell::time(toLocal(row.at), format::dateTimeFull(toLocal(row.at))); },
         .frozen = true,
         .sortable = false},
        {.id = "user",
         .title = tr("Who"),
         .kind = CellKind::twoLine,
         .width = 190,
         .cell =
             [](const Row &row) {
                 return row.userName.empty()
                            ? cell::twoLine(tr("The clock"), {})
                            : cell::twoLine(toText(row.userName),
                                            toText(row.login) + QStringLiteral(" · ") + toText(row.partyName));
             },
         .sortable = false,
         .subTitle = tr("Log-in and party")},
        {.id = "role",
         .title = tr("Role"),
         .width = 76,
         .cell = [](const Row &row) { return cell::text(names::role(row.role)); },
         .visible = false,
         .sortable = false},
        {.id = "command",
         .title = tr("Command"),
         .width = 190,
         .cell = [](const Row &row) { return cell::bold(toText(row.command)); },
         .sortable = false},
        {.id = "outcome",
         .title = tr("Outcome"),
         .kind = CellKind::badge,
         .width = 84,
         .cell =
             [](const Row &row) {
                 return isRefusal(row) ? cell::badge(tr("refused"), Tone::danger)
                                       : cell::badge(tr("done"), Tone::success);
             },
         .sortable = false},
        {.id = "request",
         .title = tr("Request"),
         .width = 320,
         .cell = [](const Row &row) { return cell::text(toText(row.request.dump())); },
         .sortable = false},
        {.id = "hash",
         .title = tr("Hash"),
         .width = 110,
         .cell =
             [](const Row &row) {
                 Cell made = cell::text(toText(row.hash).left(10) + QStringLiteral("…"));
                 made.exact = toText(row.hash);
                 return made;
             },
         .sortable = false},
    };
}

void AuditPage::refresh()
{
    m_table->setLoading();
    showFilters();
    m_core.run(
        this, m_latest,
        [session = m_core.session(), query = m_filter,
         days = m_days](workspace::Workspace &workspace) mutable -> base::Result<AuditReading> {
            query.from = days > 0 ? std::optional(workspace.now() - base::days(days)) : std::nullopt;
            query.limit = WindowModel<workspace::AuditRow>::slice;
            auto answer = workspace.ask(session, query);
            if (!answer.ok())
                return answer.error();
            return AuditReading{std::move(*answer), workspace.now()};
        },
        [this, days = m_days](base::Result<AuditReading> reading) {
            if (!reading.ok())
                return m_table->setError(words(reading.error()), [this] { refresh(); });
            m_filter.from = days > 0 ? std::optional(reading->now - base::days(days)) : std::nullopt;
            m_model.setCount(int(reading->answer.total), std::move(reading->answer.rows));
            m_table->setReady();
            m_head = toText(reading->answer.headHash);
            m_records = reading->answer.headSequence;
            m_total = reading->answer.total;
            showSums();
        });
}

void AuditPage::showSums()
{
    if (m_head.isEmpty())
        return;
    const QString records = format::exact(qint64(m_records));
    header()->setSubtitle(tr("%1 records · head %2…").arg(records, m_head.left(16)));
    m_table->setFooterNote(tr("append-only; each record holds the hash of the one before"));
    Q_EMIT statusChanged(tr("%1 of %2 records").arg(format::exact(qint64(m_total)), records));
}

void AuditPage::fetch(int first, int count)
{
    workspace::AuditQuery slice = m_filter;
    slice.offset = first;
    slice.limit = count;
    m_core.ask(this, slice, [this, first, rows = m_model.rowCount()](base::Result<workspace::AuditAnswer> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        if (rows != m_model.rowCount())
            return;
        // Something was done meanwhile: the slices no longer fit together.
        if (answer->total != rows)
            return refresh();
        m_model.provide(first, std::move(answer->rows));
    });
}

void AuditPage::showRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const workspace::AuditRow *found = m_model.rowAt(row);
    if (found == nullptr)
        return;
    m_shown = *found;
    showRecord();
    m_drawer->open();
}

void AuditPage::showRecord()
{
    const workspace::AuditRow &record = *m_shown;
    m_drawer->setTitle(toText(record.command), tr("record %1").arg(format::exact(qint64(record.sequence))));
    m_facts->setFacts({{tr("Time"), format::dateTimeFull(toLocal(record.at))},
                       {tr("Role"), names::role(record.role)},
                       {tr("Who"), record.userName.empty() ? tr("The clock") : toText(record.userName)},
                       {tr("Log-in"), record.login.empty() ? format::missing : toText(record.login)},
                       {tr("Party"), record.partyName.empty() ? format::missing : toText(record.partyName)},
                       {tr("Outcome"), isRefusal(record) ? tr("refused") : tr("done"),
                        isRefusal(record) ? Tone::danger : Tone::success}});
    m_request->setPlainText(pretty(record.request));
    m_result->setPlainText(pretty(record.result));
    m_hashes->setPlainText(QStringLiteral("%1\n%2\n\n%3\n%4\n\n%5\n%6")
                               .arg(tr("this record"), toText(record.hash), tr("the one before"),
                                    toText(record.previousHash), tr("the whole state"), toText(record.stateHash)));
}

void AuditPage::verify()
{
    if (m_verifying)
        return;
    m_verifying = true;
    m_verify->setEnabled(false);
    m_verify->setText(tr("Verifying…"));
    m_banner->setTone(Tone::info);
    m_banner->setAction({});
    m_banner->setText(tr("Everything is being checked"),
                      tr("every rule of the books and of the orders, every row against the state hash, every record "
                         "against the one before"));
    m_core.run(
        this,
        [](workspace::Workspace &workspace) -> base::Result<workspace::CheckReport> { return workspace.check(true); },
        [this](base::Result<workspace::CheckReport> report) {
            m_verifying = false;
            m_verify->setEnabled(true);
            m_verify->setText(tr("Verify everything"));
            if (report.ok())
                m_report = std::move(*report);
            else
                m_report = workspace::CheckReport{{}, {words(report.error()).toStdString()}};
            showReport();
        });
}

void AuditPage::showReport()
{
    if (!m_report)
        return;
    const bool sound = m_report->findings.empty();
    QStringList findings;
    for (const std::string &one : m_report->findings)
        findings << toText(one);
    m_banner->setTone(sound ? Tone::success : Tone::danger);
    m_banner->setText(sound ? tr("Sound: nothing was found") : tr("%1 findings").arg(findings.size()),
                      sound ? tr("%1 records follow from one another, and every row, balance and order agrees with "
                                 "the state hash of the last.")
                                  .arg(format::exact(qint64(m_records)))
                            : findings.join(QLatin1Char('\n')));
    m_banner->setAction(tr("Close"));
}

void AuditPage::exportAll()
{
    const QString file = dialogs::saveFile(this, tr("Export the audit log"), QStringLiteral("CSV (*.csv)"),
                                           tr("Audit log") + QStringLiteral(".csv"));
    if (file.isEmpty())
        return;
    using exchange::ColumnKind;
    std::vector<exchange::SheetColumn> columns;
    for (const QString &title : {tr("No."), tr("Time"), tr("Who"), tr("Log-in"), tr("Party"), tr("Role"), tr("Command"),
                                 tr("Request"), tr("Result"), tr("State hash"), tr("Previous hash"), tr("Hash")})
        columns.push_back({title.toStdString(), columns.empty() ? ColumnKind::integer : ColumnKind::text});
    m_export->setEnabled(false);
    m_core.run(
        this,
        [session = m_core.session(), query = m_filter, path = file.toStdString(),
         columns](workspace::Workspace &workspace) { return writeAudit(workspace, session, query, path, columns); },
        [this, file](base::Result<std::int64_t> written) {
            m_export->setEnabled(true);
            if (written.ok())
                showToast(
                    this,
                    tr("%1 records written to %2").arg(format::exact(qint64(*written)), QFileInfo(file).fileName()));
            else
                showToast(this, words(written.error()), Tone::danger);
        });
}

void AuditPage::openAt(const QVariantMap &arguments)
{
    const QString wanted = arguments.value(QStringLiteral("text")).toString();
    const qlonglong party = arguments.value(QStringLiteral("party")).toLongLong();
    if (wanted.isEmpty() && party == 0)
        return;
    m_filter = {};
    m_days = 0;
    {
        const QSignalBlocker quiet(m_table->filterBar()->search());
        m_table->filterBar()->search()->setText(wanted);
    }
    if (!wanted.isEmpty())
        m_filter.text = wanted.toStdString();
    if (party != 0)
        m_filter.party = party;
    askUsers();
    refresh();
}

QJsonObject AuditPage::saveState() const
{
    return m_table->saveLayout();
}

void AuditPage::restoreState(const QJsonObject &state)
{
    m_table->restoreLayout(state);
}

QString AuditPage::helpText() const
{
    return tr(
        "Everything that was done, by whom, with what it asked for and what came of it. Each record holds the hash "
        "of the one before and of the whole state after it. Verifying walks the chain and reads every row again.");
}

} // namespace ui
