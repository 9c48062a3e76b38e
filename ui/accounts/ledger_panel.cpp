#include "ui/accounts/ledger_panel.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QComboBox>
#include <QDir>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int kChinaOffset = 8 * 3600;
const QString kEveryAccount = QStringLiteral("all");

QDate chinaDay(base::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::OffsetFromUTC, kChinaOffset).date();
}

QString accountId(ledger::AccountKind kind)
{
    const std::string_view text = ledger::toText(kind);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

base::Timestamp monthBefore(base::Timestamp monthFrom, int back)
{
    const QDate first = chinaDay(monthFrom).addMonths(-back);
    return fromLocal(QDateTime(first, QTime(0, 0), Qt::OffsetFromUTC, kChinaOffset));
}

QString monthName(base::Timestamp monthFrom)
{
    return chinaDay(monthFrom).toString(QStringLiteral("yyyy-MM"));
}

LedgerPanel::LedgerPanel(Core &core, QWidget *parent)
    : QWidget(parent),
      m_core(core),
      m_model([](const accounts::StatementEntry &entry) { return toText(entry.transfer) + accountId(entry.account); },
              [this](int first, int count, const QList<SortOrder> &) { fetch(first, count); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    column->addWidget(m_table);
    FilterBar *bar = m_table->filterBar();
    bar->search()->hide();
    m_table->setDensityVisible(false);
    m_accounts = new SegmentedControl;
    m_period = new QComboBox;
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    bar->addLeft(m_accounts);
    bar->addLeft(m_period);
    bar->addRight(m_export);
    connect(m_accounts, &SegmentedControl::chosen, this, &LedgerPanel::refresh);
    connect(m_period, &QComboBox::activated, this, &LedgerPanel::refresh);
    connect(m_export, &QPushButton::clicked, this, &LedgerPanel::exportLines);
    connect(m_table, &TablePanel::summaryChanged, this, &LedgerPanel::summaryChanged);
    connect(m_table->grid(), &GridView::rowActivated, this, [this](int row) {
        const accounts::StatementEntry *entry = m_model.rowAt(row);
        if (entry != nullptr && entry->order)
            Q_EMIT orderRequested(toText(*entry->order));
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void LedgerPanel::retranslate()
{
    m_table->setTableName(tr("Ledger lines"));
    m_table->setEmptyState(QStringLiteral("wallet"), tr("No lines in this period"),
                           tr("Every change of a balance is a line here: top-ups, frozen payments, settlements, "
                              "withdrawals."));
    m_accounts->setAccessibleName(tr("Account"));
    m_period->setAccessibleName(tr("Period"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write these lines as XLSX, CSV or PDF"));
    m_model.setColumns(columns());
    fillAccounts();
    fillPeriods();
    if (m_answer)
        showSums(*m_answer);
}

std::vector<Column<accounts::StatementEntry>> LedgerPanel::columns() const
{
    using Entry = accounts::StatementEntry;
    return {
        {.id = QStringLiteral("at"),
         .title = tr("Time"),
         .width = 118,
         .cell =
             [this](const Entry &e) {
                 Cell made =
                     cell::text(format::dateTime(toLocal(e.at), m_answer ? toLocal(m_answer->at) : QDateTime()));
                 made.exact = format::dateTimeFull(toLocal(e.at));
                 return made;
             },
         .sortable = false},
        {.id = QStringLiteral("type"),
         .title = tr("Type"),
         .kind = CellKind::badge,
         .width = 130,
         .cell = [](const Entry &e) { return cell::badge(words_of::transfer(e.type), words_of::transferTone(e.type)); },
         .sortable = false},
        {.id = QStringLiteral("subject"),
         .title = tr("Order or document"),
         .width = 206,
         .cell = [](const Entry &e) { return cell::text(words_of::subjectOf(e)); },
         .sortable = false},
        {.id = QStringLiteral("other"),
         .title = tr("Other side"),
         .width = 116,
         .cell =
             [this](const Entry &e) {
                 return cell::text(words_of::otherSideOf(e, m_answer ? m_answer->party : accounts::PartyId()));
             },
         .sortable = false},
        {.id = QStringLiteral("account"),
         .title = tr("Account"),
         .width = 92,
         .cell = [](const Entry &e) { return cell::text(words_of::account(e.account)); },
         .sortable = false},
        {.id = QStringLiteral("change"),
         .title = tr("Change"),
         .kind = CellKind::number,
         .width = 112,
         .cell = [](const Entry &e) { return cell::money(e.change.fen, true); },
         .unit = tr("yuan"),
         .sortable = false},
        {.id = QStringLiteral("balance"),
         .title = tr("Balance"),
         .kind = CellKind::number,
         .width = 122,
         .cell =
             [](const Entry &e) {
                 Cell made = cell::money(e.balanceAfter.fen);
                 made.bold = true;
                 return made;
             },
         .unit = tr("yuan"),
         .sortable = false},
    };
}

void LedgerPanel::setAccounts(const QList<ledger::AccountKind> &kinds, base::Timestamp monthFrom)
{
    const bool isNew = kinds != m_kinds || monthFrom != m_monthFrom;
    const bool isFirst = m_kinds.isEmpty();
    m_kinds = kinds;
    m_monthFrom = monthFrom;
    if (!isNew)
        return;
    fillAccounts();
    fillPeriods();
    if (isFirst && !kinds.isEmpty()) {
        m_accounts->setCurrent(accountId(kinds.first()));
        m_period->setCurrentIndex(0);
    }
}

void LedgerPanel::fillAccounts()
{
    QList<Segment> segments;
    for (const ledger::AccountKind kind : m_kinds)
        segments << Segment{accountId(kind), words_of::account(kind)};
    segments << Segment{kEveryAccount, tr("All accounts")};
    m_accounts->setSegments(segments);
}

void LedgerPanel::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const QString before = m_period->currentData().toString();
    m_period->clear();
    if (m_monthFrom.isSet()) {
        m_period->addItem(tr("This month"), QStringLiteral("month"));
        m_period->addItem(tr("Last month"), QStringLiteral("last"));
        m_period->addItem(tr("Last 3 months"), QStringLiteral("quarter"));
        m_period->addItem(tr("Last 12 months"), QStringLiteral("year"));
    }
    m_period->addItem(tr("Since the beginning"), QStringLiteral("all"));
    if (m_month)
        m_period->addItem(tr("Statement %1").arg(m_month->label), QStringLiteral("chosen"));
    const int kept = m_period->findData(before);
    m_period->setCurrentIndex(kept >= 0 ? kept : m_period->findData(QStringLiteral("all")));
}

StatementRequest LedgerPanel::request() const
{
    StatementRequest made;
    for (const ledger::AccountKind kind : m_kinds)
        if (accountId(kind) == m_accounts->current())
            made.account = kind;
    const QString period = m_period->currentData().toString();
    made.period = m_period->currentText();
    if (period == QLatin1String("month")) {
        made.from = m_monthFrom;
        made.period = monthName(m_monthFrom);
    } else if (period == QLatin1String("last")) {
        made.from = monthBefore(m_monthFrom, 1);
        made.until = m_monthFrom;
        made.period = monthName(*made.from);
    } else if (period == QLatin1String("quarter")) {
        made.from = monthBefore(m_monthFrom, 2);
    } else if (period == QLatin1String("year")) {
        made.from = monthBefore(m_monthFrom, 11);
    } else if (period == QLatin1String("chosen") && m_month) {
        made.from = m_month->from;
        made.until = m_month->until;
        made.period = m_month->label;
    }
    return made;
}

void LedgerPanel::showMonth(base::Timestamp from, base::Timestamp until, const QString &label)
{
    m_month = Month{from, until, label};
    fillPeriods();
    m_period->setCurrentIndex(m_period->findData(QStringLiteral("chosen")));
    refresh();
}

void LedgerPanel::showThisMonth()
{
    m_period->setCurrentIndex(m_period->findData(QStringLiteral("month")));
    refresh();
}

void LedgerPanel::refresh()
{
    if (m_kinds.isEmpty())
        return;
    if (!m_answer)
        m_table->setLoading();
    const StatementRequest wanted = request();
    accounts::StatementQuery query;
    query.account = wanted.account;
    query.from = wanted.from;
    query.until = wanted.until;
    query.limit = WindowModel<accounts::StatementEntry>::slice;
    m_core.ask(this, m_latest, query, [this](base::Result<accounts::StatementAnswer> answer) {
        if (!answer)
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        present(*answer);
    });
}

void LedgerPanel::present(const accounts::StatementAnswer &answer)
{
    ++m_generation;
    m_answer = answer;
    m_table->grid()->setColumnShown(QStringLiteral("account"), m_accounts->current() == kEveryAccount);
    m_table->setFiltered(false);
    m_model.setCount(int(answer.total));
    m_model.provide(0, answer.lines);
    m_table->setReady();
    showSums(answer);
    Q_EMIT answered(answer);
}

void LedgerPanel::fetch(int first, int count)
{
    const StatementRequest wanted = request();
    accounts::StatementQuery query;
    query.account = wanted.account;
    query.from = wanted.from;
    query.until = wanted.until;
    query.limit = count;
    query.offset = first;
    m_core.ask(this, query, [this, first, generation = m_generation](base::Result<accounts::StatementAnswer> answer) {
        if (!answer)
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        if (generation == m_generation)
            m_model.provide(first, answer->lines);
    });
}

void LedgerPanel::showSums(const accounts::StatementAnswer &answer)
{
    base::Money opening;
    base::Money in;
    base::Money out;
    base::Money closing;
    for (const accounts::PeriodView &period : answer.periods) {
        opening += period.opening;
        in += period.in;
        out += period.out;
        closing += period.closing;
    }
    m_table->setUnit(tr("lines"));
    m_table->setFooterFigures({{tr("Opening"), format::moneyPlain(opening.fen)},
                               {tr("In"), format::moneySigned(in.fen)},
                               {tr("Out"), format::moneySigned(-out.fen)},
                               {tr("Closing"), format::moneyPlain(closing.fen)}});
    m_table->setFooterNote(answer.reconciles ? tr("✓ Agrees with the balance") : tr("⚠ Does not add up"));
}

void LedgerPanel::exportLines()
{
    const StatementRequest wanted = request();
    const QString file =
        dialogs::saveFile(this, tr("Export ledger lines"), tr("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"),
                          QDir::home().filePath(tr("Ledger %1.xlsx").arg(wanted.period)));
    if (file.isEmpty())
        return;
    m_export->setEnabled(false);
    m_core.run(
        this,
        [session = m_core.session(), wanted, file](workspace::Workspace &workspace) {
            return writeStatement(workspace, session, wanted, file);
        },
        [this, file](base::Result<qint64> lines) {
            m_export->setEnabled(true);
            if (!lines)
                return dialogs::refuse(this, tr("The lines were not exported"), words(lines.error()));
            showToast(this, tr("%1 lines written to %2").arg(format::exact(*lines), QFileInfo(file).fileName()));
        });
}

QJsonObject LedgerPanel::saveLayout() const
{
    return m_table->saveLayout();
}

void LedgerPanel::restoreLayout(const QJsonObject &layout)
{
    m_table->restoreLayout(layout);
}

} // namespace ui
