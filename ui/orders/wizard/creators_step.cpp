#include "ui/orders/wizard/creators_step.h"

#include "ui/discovery/discovery_words.h"
#include "ui/discovery/shown.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/words.h"

#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

/// As many as a person looks through before typing another letter.
constexpr std::int64_t kFoundAtOnce = 50;

const orders::ContentKind kContents[] = {orders::ContentKind::video1To20, orders::ContentKind::video21To60,
                                         orders::ContentKind::video60Plus};

QString contentId(orders::ContentKind content)
{
    return QString::fromStdString(std::string(orders::toText(content)));
}

QString creatorId(const discovery::CreatorRow &row)
{
    return shown::id(row.id);
}

} // namespace

WizardLineRow::WizardLineRow(discovery::CreatorId creator) : m_creator(creator)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(8);
    m_avatar = new Avatar({}, 28);
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_name = label({}, LabelStyle::bold);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about = label({}, LabelStyle::secondary);
    m_about->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_about);
    line->addLayout(words, 1);
    m_count = spinBox(1, int(orders::kOrdersPerCreator), {});
    m_count->setFixedWidth(60);
    m_price = new MoneyEdit;
    m_price->setFixedWidth(116);
    m_total = label({}, LabelStyle::bold);
    m_total->setFixedWidth(104);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove = iconButton(QStringLiteral("close"), {});
    line->addWidget(m_count, 0, Qt::AlignTop);
    line->addWidget(m_price, 0, Qt::AlignTop);
    line->addWidget(m_total, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT changed(m_count->value(), m_price->fen());
    };
    connect(m_count, &QSpinBox::valueChanged, this, tell);
    connect(m_price, &MoneyEdit::fenChanged, this, tell);
    connect(m_remove, &QToolButton::clicked, this, &WizardLineRow::removed);
}

void WizardLineRow::retranslate()
{
    m_count->setAccessibleName(tr("Number of orders for %1").arg(m_name->text()));
    m_price->setAccessibleName(tr("Price of each order for %1, yuan").arg(m_name->text()));
    m_price->setToolTip(tr("Empty: the creator's own quote"));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_name->text()));
}

QString WizardLineRow::problem() const
{
    return m_about->property("problem").toBool() ? m_about->text() : QString();
}

void WizardLineRow::show(const WizardLine &line, const Quote::Line &quote, const discovery::CreatorRow *row,
                         orders::ContentKind content)
{
    m_filling = true;
    const QString name = row != nullptr ? fromUtf8(row->nickName) : shown::id(line.creator);
    m_name->setText(name);
    m_avatar->setName(name);
    m_count->setValue(line.count);
    const std::optional<qint64> own = line.price ? std::optional<qint64>(line.price->fen) : std::nullopt;
    if (m_price->fen() != own)
        m_price->setFen(own);
    const std::optional<base::Money> quoted = row != nullptr ? listPrice(*row, content) : std::nullopt;
    m_price->setPlaceholderText(quoted ? format::moneyPlain(quoted->fen) : QStringLiteral("0.00"));
    m_about->setProperty("problem", quote.problem.has_value());
    setLabelStyle(*m_about, quote.problem ? LabelStyle::error : LabelStyle::secondary);
    m_about->setText(quote.problem ? words(*quote.problem)
                     : quoted      ? tr("Quote %1").arg(format::money(quoted->fen))
                                   : tr("No quote for this length"));
    m_total->setText(quote.price ? format::money(quote.total.fen) : format::missing);
    m_total->setToolTip(quote.price ? tr("With the platform's fee") : QString());
    m_filling = false;
    retranslate();
}

CreatorsStep::CreatorsStep(Core &core, WizardDraft &draft, WizardKnowledge &knowledge)
    : WizardStep(core, draft, knowledge), m_found(creatorId)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(size::gap);
    m_finder = new TablePanel;
    m_finder->setDensityVisible(false);
    m_finder->setColumnChooserVisible(false);
    m_finder->setModel(&m_found);
    across->addWidget(m_finder, 5);

    m_card = new Card;
    m_content = new SegmentedControl;
    m_card->addHeaderWidget(m_content);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 8, 0);
    m_list->setSpacing(0);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    m_empty = label({}, LabelStyle::secondary);
    m_empty->setWordWrap(true);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(area, 1);
    m_card->body()->addWidget(rule());
    m_sum = label({}, LabelStyle::bold);
    m_problem = label({}, LabelStyle::error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_sum, 0, Qt::AlignRight);
    across->addWidget(m_card, 6);

    connect(m_content, &SegmentedControl::chosen, this, [this](const QString &id) {
        for (const orders::ContentKind one : kContents)
            if (contentId(one) == id)
                setContent(one);
    });
    connect(m_finder->filterBar(), &FilterBar::searched, this, [this](const QString &wanted) {
        m_text = wanted.trimmed();
        search();
    });
    connect(m_finder->filterBar(), &FilterBar::cleared, this, [this] {
        m_text.clear();
        search();
    });
    const auto addRow = [this](int row) { add({m_found.rowAt(row).id}); };
    connect(m_finder->grid(), &GridView::rowActivated, this, addRow);
    connect(m_finder->grid(), &GridView::actionTriggered, this, addRow);
    onLanguageChange(this, [this] { retranslate(); });
}

void CreatorsStep::retranslate()
{
    QList<Segment> contents;
    for (const orders::ContentKind one : kContents)
        contents << Segment{contentId(one), shown::content(one)};
    m_content->setSegments(contents);
    m_content->setAccessibleName(tr("Length of the videos"));
    m_empty->setText(
        tr("No creator yet. Find one at the left: a double click or Enter adds it. In the creator square, the "
           "star marks candidates."));
    m_finder->setTableName(tr("Creators found"));
    m_finder->filterBar()->search()->setPurpose(tr("Name, pinyin, initials or ID"));
    m_finder->setEmptyState(QStringLiteral("users"), tr("No creators yet"),
                            tr("The pool fills when a list of creators is imported."));
    using Row = discovery::CreatorRow;
    m_found.setColumns({
        {.id = "creator",
         .title = tr("Creator"),
         .kind = CellKind::person,
         .width = 160,
         .cell = [](const Row &row) { return cell::person(fromUtf8(row.nickName), fromUtf8(row.platformId)); },
         .frozen = true,
         .sortable = false},
        {.id = "follower",
         .title = tr("Followers"),
         .kind = CellKind::number,
         .width = 70,
         .cell =
             [](const Row &row) {
                 return cell::count(row.follower ? std::optional<qint64>(*row.follower) : std::nullopt);
             },
         .sortable = false},
        {.id = "price",
         .title = tr("Quote"),
         .kind = CellKind::number,
         .width = 88,
         .cell =
             [this](const Row &row) {
                 const auto price = listPrice(row, m_draft.content);
                 return price ? cell::integer(price->fen / 100) : cell::missing();
             },
         .unit = tr("¥"),
         .sortable = false},
        {.id = "standing",
         .title = tr("Standing"),
         .kind = CellKind::badge,
         .width = 112,
         .cell =
             [](const Row &row) {
                 const discovery_words::Standing standing = discovery_words::standing(row);
                 Cell made = cell::badge(standing.text, standing.tone);
                 made.exact = standing.why;
                 return made;
             },
         .sortable = false},
        {.id = "add",
         .title = {},
         .kind = CellKind::actions,
         .width = 74,
         .cell =
             [this](const Row &row) {
                 const bool in = m_draft.has(row.id);
                 return cell::actions({{QStringLiteral("add"), in ? tr("Added") : tr("Add"), !in && row.takesOrders}});
             },
         .sortable = false},
    });
    showLines();
}

void CreatorsStep::refresh()
{
    askKnown();
    search();
}

void CreatorsStep::search()
{
    m_finder->setLoading();
    discovery::FindCreators query;
    if (!m_text.isEmpty())
        query.text = m_text.toStdString();
    query.sort = std::vector<discovery::SortKey>{{"takes_orders", true}, {"follower", true}};
    query.limit = kFoundAtOnce;
    query.facets = std::vector<std::string>{};
    m_core.ask(this, m_latestSearch, query, [this](base::Result<discovery::CreatorPage> answer) {
        if (!answer.ok())
            return m_finder->setError(words(answer.error()), [this] { search(); });
        m_finder->setFiltered(!m_text.isEmpty());
        m_finder->setFooterNote(answer->total > kFoundAtOnce ? tr("the first %1 of %2")
                                                                   .arg(format::exact(qint64(kFoundAtOnce)),
                                                                        format::exact(qint64(answer->total)))
                                                             : QString());
        m_found.setRows(std::move(answer->rows));
        m_finder->setReady();
    });
}

void CreatorsStep::askKnown()
{
    std::vector<discovery::CreatorId> ids;
    for (const WizardLine &line : m_draft.lines)
        ids.push_back(line.creator);
    if (ids.empty())
        return showLines();
    m_core.run(
        this, m_latestKnown,
        [ids](workspace::Workspace &workspace) {
            return base::Result<std::vector<discovery::CreatorRow>>(workspace.features().discovery.rows(ids));
        },
        [this](base::Result<std::vector<discovery::CreatorRow>> rows) {
            if (!rows.ok()) {
                m_problem->setText(words(rows.error()));
                return m_problem->show();
            }
            m_knowledge.creators.clear();
            for (discovery::CreatorRow &row : *rows)
                m_knowledge.creators.insert_or_assign(row.id, std::move(row));
            showLines();
            Q_EMIT edited();
        });
}

void CreatorsStep::add(const std::vector<discovery::CreatorId> &creators)
{
    for (const discovery::CreatorId id : creators)
        if (!m_draft.has(id))
            m_draft.lines.push_back({id, 1, std::nullopt});
    for (const discovery::CreatorRow &row : m_found.allRows())
        if (m_draft.has(row.id))
            m_knowledge.creators.insert_or_assign(row.id, row);
    showLines();
    askKnown();
    Q_EMIT edited();
}

void CreatorsStep::remove(discovery::CreatorId creator)
{
    std::erase_if(m_draft.lines, [&](const WizardLine &one) { return one.creator == creator; });
    showLines();
    Q_EMIT edited();
}

void CreatorsStep::setContent(orders::ContentKind content)
{
    m_draft.content = content;
    showLines();
    Q_EMIT edited();
}

void CreatorsStep::fill()
{
    showLines();
}

void CreatorsStep::showLines()
{
    m_content->setCurrent(contentId(m_draft.content));
    m_content->setEnabled(!m_draft.brief);
    const Quote quote = quoteOf(m_draft, m_knowledge.creators, m_knowledge.rules);
    // Rows are kept while their creator is there: the field that is being typed into keeps the focus.
    const bool same =
        m_rows.size() == m_draft.lines.size() &&
        std::equal(m_rows.begin(), m_rows.end(), m_draft.lines.begin(),
                   [](const WizardLineRow *row, const WizardLine &line) { return row->creator() == line.creator; });
    if (!same) {
        clearLayout(*m_list);
        m_rows.clear();
        for (const WizardLine &line : m_draft.lines) {
            auto *row = new WizardLineRow(line.creator);
            connect(row, &WizardLineRow::removed, this, [this, id = line.creator] { remove(id); });
            connect(row, &WizardLineRow::changed, this,
                    [this, id = line.creator](int count, std::optional<qint64> fen) {
                        for (WizardLine &one : m_draft.lines)
                            if (one.creator == id) {
                                one.count = count;
                                one.price = fen ? std::optional(base::Money(*fen)) : std::nullopt;
                            }
                        showLines();
                        Q_EMIT edited();
                    });
            m_list->addWidget(row);
            m_list->addWidget(rule());
            m_rows.push_back(row);
        }
        m_list->addStretch(1);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto found = m_knowledge.creators.find(m_draft.lines[i].creator);
        m_rows[i]->show(m_draft.lines[i], quote.lines[i],
                        found != m_knowledge.creators.end() ? &found->second : nullptr, m_draft.content);
    }
    m_card->setTitle(tr("To order"), tr("%1 creators · %2 orders").arg(m_draft.lines.size()).arg(quote.orders));
    m_empty->setVisible(m_draft.lines.empty());
    m_sum->setText(tr("Total with fee %1").arg(format::money(quote.total.fen)));
    const bool tooMany = quote.problem && quote.problem->code == base::ErrorCode::orderLimitReached;
    const bool none = quote.problem && !tooMany && m_checked;
    m_problem->setText(tooMany ? words(*quote.problem) : none ? tr("Add at least one creator.") : QString());
    m_problem->setVisible(tooMany || none);
    m_finder->grid()->viewport()->update();
}

bool CreatorsStep::check()
{
    m_checked = true;
    showLines();
    m_checked = false;
    return quoteOf(m_draft, m_knowledge.creators, m_knowledge.rules).isPlaceable();
}

} // namespace ui
