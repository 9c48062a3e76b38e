#include "ui/parties/notifications_page.h"

#include "parties/parties_commands.h"
#include "ui/parties/notification_words.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

namespace ui {

namespace {

constexpr std::int64_t shownRows = 500;

std::int64_t nowMs()
{
    return base::SystemClock().now().ms;
}

} // namespace

NotificationsPage::NotificationsPage(Core &core)
    : m_core(core), m_model([](const Row &row) { return QString::number(row.notification.value); })
{
    m_code = new Card;
    auto *line = new QHBoxLayout;
    line->setSpacing(size::gap);
    m_digits = label({}, LabelStyle::kpi);
    m_digits->setFont(textFont(28, true));
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_codeText = label({}, LabelStyle::secondary);
    m_copy = button({}, ButtonKind::normal, QStringLiteral("copy"));
    line->addWidget(m_digits);
    line->addWidget(m_codeText, 1);
    line->addWidget(m_copy);
    m_code->body()->addLayout(line);
    m_code->hide();
    body()->addWidget(m_code);

    m_filter = new SegmentedControl;
    header()->addWidget(m_filter);
    m_readAllButton = button({}, ButtonKind::normal, QStringLiteral("check"));
    header()->addWidget(m_readAllButton);
    m_readAll = new QAction(this);

    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_table->setFilterBarVisible(false);
    m_table->setColumnChooserVisible(false);
    body()->addWidget(m_table, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QString digits = m_digits->text();
        QGuiApplication::clipboard()->setText(digits.remove(QLatin1Char(' ')));
        showToast(this, tr("The code was copied."));
    });
    connect(m_filter, &ChoiceStrip::chosen, this, [this] { refresh(); });
    connect(m_readAllButton, &QPushButton::clicked, m_readAll, &QAction::trigger);
    connect(m_readAll, &QAction::triggered, this, [this] { markRead(std::nullopt); });
    connect(m_table->grid(), &GridView::rowActivated, this, &NotificationsPage::open);
    connect(m_table->grid(), &GridView::actionTriggered, this, [this](int row, const QString &action) {
        if (action == QLatin1String("open"))
            open(row);
        else
            markRead(std::vector<parties::NotificationId>{m_model.rowAt(row).notification});
    });
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    m_core.onChange(this, {base::Topic::notifications}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void NotificationsPage::retranslate()
{
    header()->setTitle(tr("Notifications"));
    m_filter->setSegments({{QStringLiteral("all"), tr("All")}, {QStringLiteral("unread"), tr("Unread")}});
    m_filter->setAccessibleName(tr("Which notifications"));
    m_readAllButton->setText(tr("Mark all read"));
    m_readAll->setText(tr("Mark all notifications read"));
    m_copy->setText(tr("Copy"));
    m_code->setTitle(tr("Your verification code"));
    m_table->setTableName(tr("Notifications"));
    m_table->setUnit({});
    m_table->setEmptyState(QStringLiteral("bell"), tr("Nothing new"),
                           tr("What happens to your orders, contracts and money is told here."));
    m_model.setColumns(columns());
    if (!m_model.allRows().empty())
        showCode(m_model.allRows());
}

std::vector<Column<NotificationsPage::Row>> NotificationsPage::columns() const
{
    const parties::Role reader = m_core.role();
    return {
        {.id = "state",
         .title = tr("State"),
         .kind = CellKind::badge,
         .width = 84,
         .cell =
             [](const Row &row) {
                 return row.readAt ? cell::badge(tr("Read"), Tone::neutral) : cell::badge(tr("Unread"), Tone::accent);
             },
         .frozen = true},
        {.id = "message",
         .title = tr("What happened"),
         .kind = CellKind::twoLine,
         .width = 560,
         .cell =
             [reader](const Row &row) {
                 const NotificationWords words = wordsOf(row, reader);
                 Cell cell = cell::twoLine(words.title, words.text);
                 cell.bold = !row.readAt;
                 return cell;
             },
         .sortable = false},
        {.id = "due",
         .title = tr("Due"),
         .kind = CellKind::countdown,
         .width = 150,
         .cell =
             [](const Row &row) {
                 // A time that is over is over: what became of it stands on the page it leads to.
                 const bool isOpen = row.dueAt && row.dueAt->ms > nowMs() &&
                                     (row.kind != "one_time_code" || row.details.contains("code"));
                 return isOpen ? cell::countdown((row.dueAt->ms - nowMs()) / 1000) : cell::missing();
             }},
        {.id = "at",
         .title = tr("When"),
         .kind = CellKind::text,
         .width = 130,
         .cell =
             [](const Row &row) {
                 Cell cell = cell::text(format::dateTime(toLocal(row.createdAt), toLocal(base::Timestamp(nowMs()))));
                 cell.exact = format::dateTimeFull(toLocal(row.createdAt));
                 return cell;
             },
         .sortKey = [](const Row &row) { return QVariant(qlonglong(row.createdAt.ms)); }},
        {.id = "actions",
         .title = {},
         .kind = CellKind::actions,
         .width = 160,
         .cell =
             [reader](const Row &row) {
                 QList<CellAction> actions;
                 if (!wordsOf(row, reader).page.isEmpty())
                     actions.append({QStringLiteral("open"), tr("Open")});
                 if (!row.readAt)
                     actions.append({QStringLiteral("read"), tr("Mark read")});
                 return cell::actions(actions);
             },
         .sortable = false},
    };
}

void NotificationsPage::refresh()
{
    if (m_model.allRows().empty())
        m_table->setLoading();
    parties::NotificationsQuery query;
    query.limit = shownRows;
    if (m_filter->current() == QLatin1String("unread"))
        query.unread = true;
    m_core.ask(this, m_latest, query, [this](const base::Result<parties::NotificationsAnswer> &answer) {
        if (answer.ok())
            show(*answer);
        else
            m_table->setError(words(answer.error()), [this] { refresh(); });
    });
}

void NotificationsPage::show(const parties::NotificationsAnswer &answer)
{
    std::vector<Row> rows = answer.rows;
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return !row.readAt; });
    showCode(rows);
    m_model.setColumns(columns());
    m_model.setRows(std::move(rows));
    m_table->setFiltered(m_filter->current() == QLatin1String("unread") && answer.total > 0);
    m_table->setReady();
    header()->setSubtitle(answer.unread > 0 ? tr("%1 unread").arg(answer.unread) : tr("Everything is read"));
    m_readAll->setEnabled(answer.unread > 0);
    m_readAllButton->setEnabled(answer.unread > 0);
}

void NotificationsPage::showCode(const std::vector<Row> &rows)
{
    const auto newest = std::find_if(rows.begin(), rows.end(), [](const Row &row) {
        return row.kind == "one_time_code" && row.details.contains("code") && (!row.dueAt || row.dueAt->ms > nowMs());
    });
    m_code->setVisible(newest != rows.end());
    if (newest == rows.end())
        return;
    const NotificationWords words = wordsOf(*newest, m_core.role());
    // In two groups, as one reads digits out.
    m_digits->setText(words.code.left(3) + QLatin1Char(' ') + words.code.mid(3));
    m_digits->setAccessibleName(tr("Verification code"));
    m_codeText->setText(newest->dueAt ? tr("%1 Good until %2.").arg(words.text, format::clock(toLocal(*newest->dueAt)))
                                      : words.text);
}

void NotificationsPage::open(int row)
{
    const Row notification = m_model.rowAt(row);
    const NotificationWords words = wordsOf(notification, m_core.role());
    if (!notification.readAt)
        markRead(std::vector<parties::NotificationId>{notification.notification});
    if (!words.page.isEmpty())
        Q_EMIT navigateRequested(words.page, words.arguments);
}

void NotificationsPage::markRead(std::optional<std::vector<parties::NotificationId>> ids)
{
    m_readAllButton->setEnabled(false);
    m_core.execute(this, parties::ReadNotifications{std::move(ids)}, Core::newKey(),
                   [this](const base::Result<parties::ReadNotifications::Outcome> &outcome) {
                       if (!outcome.ok())
                           showToast(this, words(outcome.error()), Tone::danger);
                       refresh();
                   });
}

QString NotificationsPage::helpText() const
{
    return tr("Everything that happened to you since you looked last, unread first. Enter opens the place it leads to "
              "and marks it read. Verification codes stand above, in large digits, as long as they are good.");
}

QJsonObject NotificationsPage::saveState() const
{
    return {{QStringLiteral("filter"), m_filter->current()}, {QStringLiteral("table"), m_table->saveLayout()}};
}

void NotificationsPage::restoreState(const QJsonObject &state)
{
    m_filter->setCurrent(state.value(QStringLiteral("filter")).toString());
    m_table->restoreLayout(state.value(QStringLiteral("table")).toObject());
}

} // namespace ui
