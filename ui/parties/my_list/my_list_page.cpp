#include "ui/parties/my_list/my_list_page.h"

#include "ui/parties/roster/roster_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/fact_grid.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/names.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QAction>

namespace ui {

namespace {

const QString kMatched = QStringLiteral("matched");
const QString kInvited = QStringLiteral("invited");

/// A figure of the file's row; nothing when the file does not have it.
std::optional<qint64> figure(const parties::InvitationView &entry, const char *field)
{
    const auto found = entry.record.find(field);
    return found != entry.record.end() && found->is_number_integer() ? std::optional(found->get<qint64>())
                                                                     : std::nullopt;
}

/// As it stands in the file, whatever kind of value a reader made of it; empty when the file does not have it.
QString recordText(const std::string &field, const nlohmann::json &value)
{
    if (value.is_string())
        return toText(value.get<std::string>());
    if (value.is_number_integer())
        return QString::fromStdString(field).endsWith(QLatin1String("_fen")) ? format::money(value.get<qint64>())
                                                                             : format::exact(value.get<qint64>());
    if (value.is_number())
        return format::decimal(value.get<double>(), 2);
    QStringList parts;
    if (value.is_array())
        for (const nlohmann::json &one : value)
            if (one.is_string())
                parts << toText(one.get<std::string>());
    return parts.join(QStringLiteral(" · "));
}

QString recordText(const parties::InvitationView &entry, const char *field)
{
    const auto found = entry.record.find(field);
    return found != entry.record.end() ? recordText(field, *found) : QString();
}

} // namespace

MyListPage::MyListPage(Core &core, QWidget *parent)
    : Page(Body::fills, parent),
      m_core(core),
      m_model([](const parties::InvitationView &row) { return toText(row.entry); },
              [this](int first, int count, const QList<SortOrder> &) { fetch(first, count); })
{
    build();
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT navigateRequested(QStringLiteral("import"), {}); });
    connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_which, &ChoiceStrip::chosen, this, &MyListPage::refresh);
    connect(m_table->filterBar(), &FilterBar::searched, this, [this](const QString &text) {
        m_text = text.trimmed();
        refresh();
    });
    connect(m_table->filterBar(), &FilterBar::cleared, this, [this] {
        m_text.clear();
        m_which->setCurrent({});
        refresh();
    });
    connect(m_table->grid(), &GridView::rowActivated, this, &MyListPage::showEntry);
    connect(m_table->grid(), &GridView::currentRowChanged, this, [this](int row) {
        if (m_drawer->isVisible())
            showEntry(row);
    });
    connect(m_table, &TablePanel::summaryChanged, this, &Page::statusChanged);
    connect(m_drawer, &Drawer::closed, this, [this] { m_shown.reset(); });
    connect(m_square, &QPushButton::clicked, this, &MyListPage::showInSquare);
    connect(m_order, &QPushButton::clicked, this, &MyListPage::order);
    core.onChange(this, {base::Topic::imports, base::Topic::creators}, [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void MyListPage::build()
{
    m_import = new QAction(this);
    m_importButton = button({}, ButtonKind::primary, QStringLiteral("upload"));
    header()->addWidget(m_importButton);
    auto *row = new QHBoxLayout;
    row->setSpacing(size::gap);
    m_table = new TablePanel;
    m_table->setModel(&m_model);
    m_which = new SegmentedControl;
    m_table->filterBar()->addLeft(m_which);
    row->addWidget(m_table, 1);
    m_drawer = new Drawer;
    m_standing = label({}, LabelStyle::secondary);
    m_standing->setWordWrap(true);
    m_drawer->body()->addWidget(m_standing);
    m_recordTitle = label({}, LabelStyle::bold);
    m_drawer->body()->addWidget(m_recordTitle);
    m_facts = new FactGrid(2);
    m_drawer->body()->addWidget(m_facts);
    m_drawer->body()->addStretch(1);
    m_square = button({});
    m_order = button({}, ButtonKind::primary);
    m_drawer->addFooterWidget(m_square);
    m_drawer->addFooterWidget(m_order);
    row->addWidget(m_drawer);
    body()->addLayout(row, 1);
}

void MyListPage::retranslate()
{
    header()->setTitle(tr("My list"));
    m_import->setText(tr("Import a list…"));
    m_importButton->setText(tr("Import a list"));
    m_which->setAccessibleName(tr("Which creators"));
    m_which->setSegments({{{}, tr("All")}, {kMatched, tr("In the pool")}, {kInvited, tr("To invite")}});
    m_table->setTableName(tr("My list"));
    m_table->filterBar()->search()->setPurpose(tr("A part of the name or ID"));
    m_table->setEmptyState(QStringLiteral("users"), tr("No list of your own yet"),
                           tr("Import the creators you know, from any file: those in the pool are found by their "
                              "platform ID, the others stay here as invitations that only you see."),
                           tr("Import a list"), [this] { m_import->trigger(); });
    m_recordTitle->setText(tr("What your file says"));
    m_square->setText(tr("Show in the creator square"));
    m_order->setText(tr("Place order"));
    m_model.setColumns(columns());
    fillDrawer();
}

std::vector<Column<parties::InvitationView>> MyListPage::columns() const
{
    using Row = parties::InvitationView;
    const auto standing = [](const Row &row) {
        if (!row.creator)
            return cell::badge(tr("to invite"), Tone::info);
        if (row.acceptsOrders.value_or(false))
            return cell::badge(tr("takes orders"), Tone::success);
        return cell::badge(words_of::entryState(row.entryState.value_or("")),
                           words_of::entryTone(row.entryState.value_or("")));
    };
    return {
        {.id = "creator",
         .title = tr("Creator"),
         .kind = CellKind::person,
         .width = 216,
         .cell = [](const Row &row) { return cell::person(toText(row.nickName), toText(row.platformId)); },
         .frozen = true,
         .sortable = false},
        {.id = "standing",
         .title = tr("Standing"),
         .kind = CellKind::badge,
         .width = 116,
         .cell = standing,
         .frozen = true,
         .sortable = false},
        {.id = "category",
         .title = tr("Category"),
         .width = 92,
         .cell = [](const Row &row) { return cell::text(recordText(row, "category")); },
         .sortable = false},
        {.id = "city",
         .title = tr("City"),
         .width = 72,
         .cell = [](const Row &row) { return cell::text(recordText(row, "city")); },
         .sortable = false},
        {.id = "followers_listed",
         .title = tr("Followers in the file"),
         .kind = CellKind::number,
         .width = 120,
         .cell = [](const Row &row) { return cell::count(figure(row, "follower")); },
         .sortable = false},
        {.id = "followers_now",
         .title = tr("Followers now"),
         .kind = CellKind::number,
         .width = 110,
         .cell =
             [](const Row &row) {
                 return cell::count(row.followerNow ? std::optional<qint64>(*row.followerNow) : std::nullopt);
             },
         .hint = tr("In the pool; the file may be older"),
         .sortable = false},
        {.id = "quote",
         .title = tr("Quote 21–60 s (¥)"),
         .kind = CellKind::number,
         .width = 126,
         .cell = [](const Row &row) { return cell::money(figure(row, "price_20_60_fen")); },
         .sortable = false},
        {.id = "file",
         .title = tr("From the file"),
         .width = 160,
         .cell = [](const Row &row) { return cell::text(toText(row.fileName)); },
         .sortable = false},
        {.id = "at",
         .title = tr("Listed on"),
         .kind = CellKind::time,
         .width = 120,
         .cell = [](const Row &row) { return cell::time(toLocal(row.createdAt)); },
         .sortable = false},
    };
}

parties::InvitationsQuery MyListPage::query() const
{
    parties::InvitationsQuery made;
    if (!m_which->current().isEmpty())
        made.matched = m_which->current() == kMatched;
    if (!m_text.isEmpty())
        made.text = m_text.toStdString();
    return made;
}

void MyListPage::refresh()
{
    m_table->setLoading();
    parties::InvitationsQuery first = query();
    m_table->setFiltered(first.matched || first.text);
    first.limit = WindowModel<parties::InvitationView>::slice;
    m_core.ask(this, m_latest, first, [this](base::Result<parties::InvitationsAnswer> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        showAnswer(std::move(*answer));
    });
}

void MyListPage::showAnswer(parties::InvitationsAnswer answer)
{
    const auto exact = [](std::int64_t count) { return format::exact(qint64(count)); };
    header()->setSubtitle(
        tr("%1 creators · %2 in the pool, %3 to invite")
            .arg(exact(answer.matched + answer.invited), exact(answer.matched), exact(answer.invited)));
    m_which->setCount(kMatched, int(answer.matched));
    m_which->setCount(kInvited, int(answer.invited));
    m_model.setCount(int(answer.total), std::move(answer.rows));
    m_table->setReady();
}

void MyListPage::fetch(int first, int count)
{
    parties::InvitationsQuery slice = query();
    slice.offset = first;
    slice.limit = count;
    m_core.ask(this, slice, [this, first, rows = m_model.rowCount()](base::Result<parties::InvitationsAnswer> answer) {
        if (!answer.ok())
            return m_table->setError(words(answer.error()), [this] { refresh(); });
        if (rows != m_model.rowCount())
            return;
        // The list changed meanwhile: the slices no longer fit together.
        if (answer->total != rows)
            return refresh();
        m_model.provide(first, std::move(answer->rows));
    });
}

void MyListPage::showEntry(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const parties::InvitationView *found = m_model.rowAt(row);
    if (found == nullptr)
        return;
    m_shown = *found;
    fillDrawer();
    m_drawer->open();
}

void MyListPage::fillDrawer()
{
    if (!m_shown)
        return;
    const parties::InvitationView &entry = *m_shown;
    m_drawer->setTitle(toText(entry.nickName), toText(entry.platformId));
    m_standing->setText(
        !entry.creator ? tr("Not in the pool yet: an invitation that only you see. It is matched by itself when an "
                            "import of the platform or of an MCN brings the creator in.")
        : entry.acceptsOrders.value_or(false)
            ? tr("In the pool and takes orders.")
            : tr("In the pool, takes no orders now: %1.").arg(words_of::entryState(entry.entryState.value_or(""))));
    QList<Fact> facts;
    for (const auto &[field, value] : entry.record.items())
        if (const auto name = names::creatorField(field))
            if (const QString said = recordText(field, value); !said.isEmpty())
                facts << Fact{*name, said};
    facts << Fact{tr("From the file"), toText(entry.fileName), Tone::neutral, {}, 2};
    m_facts->setFacts(facts);
    m_square->setVisible(entry.creator.has_value());
    m_order->setVisible(entry.creator.has_value());
    m_order->setEnabled(entry.acceptsOrders.value_or(false));
    m_order->setToolTip(m_order->isEnabled() ? QString() : m_standing->text());
}

void MyListPage::showInSquare()
{
    if (m_shown && m_shown->creator)
        Q_EMIT navigateRequested(QStringLiteral("discovery"), {{QStringLiteral("creator"), toText(*m_shown->creator)}});
}

void MyListPage::order()
{
    if (m_shown && m_shown->creator)
        Q_EMIT navigateRequested(QStringLiteral("order-wizard"),
                                 {{QStringLiteral("creators"), QStringList{toText(*m_shown->creator)}}});
}

QJsonObject MyListPage::saveState() const
{
    return {{QStringLiteral("which"), m_which->current()},
            {QStringLiteral("text"), m_text},
            {QStringLiteral("table"), m_table->saveLayout()}};
}

void MyListPage::restoreState(const QJsonObject &state)
{
    m_which->setCurrent(state.value(QStringLiteral("which")).toString());
    m_text = state.value(QStringLiteral("text")).toString();
    const QSignalBlocker quiet(m_table->filterBar()->search());
    m_table->filterBar()->search()->setText(m_text);
    m_table->restoreLayout(state.value(QStringLiteral("table")).toObject());
}

QList<QAction *> MyListPage::pageActions() const
{
    return {m_import};
}

QString MyListPage::helpText() const
{
    return tr("The creators of your own files. Enter opens what the file says; who is in the pool can be ordered from "
              "there. Undo an import on the page where it was made, and its creators leave this list.");
}

} // namespace ui
