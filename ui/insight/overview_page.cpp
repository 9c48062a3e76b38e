#include "ui/insight/overview_page.h"

#include "ui/insight/insight_words.h"
#include "ui/insight/table_export.h"
#include "ui/orders/order_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

namespace {

const QString custom = QStringLiteral("custom");

std::optional<double> differenceOf(const insight::RateFigure &figure)
{
    if (!figure.rate || !figure.previous)
        return std::nullopt;
    return *figure.rate - *figure.previous;
}

} // namespace

OverviewPage::OverviewPage(Core &core, Jobs &jobs, QWidget *parent)
    : Page(Body::fills, parent), m_core(core), m_jobs(jobs)
{
    m_stack = new QStackedWidget;
    m_state = new StateView;
    m_drill = new DrillView(core, jobs);
    buildHeader();
    buildContent();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_drill);
    body()->addWidget(m_stack, 1);
    connect(m_state, &StateView::actionClicked, this, &OverviewPage::refresh);
    connect(m_drill, &DrillView::statusChanged, this, &Page::statusChanged);
    connect(m_drill, &DrillView::navigateRequested, this, &Page::navigateRequested);
    connect(header(), &PageHeader::breadcrumbClicked, this, &OverviewPage::closeDrill);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_drill);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &OverviewPage::closeDrill);
    core.onChange(this,
                  {base::Topic::orders, base::Topic::applications, base::Topic::closures, base::Topic::accounts,
                   base::Topic::users, base::Topic::rules},
                  [this] { refresh(); });
    onLanguageChange(this, [this] { retranslate(); });
}

void OverviewPage::buildHeader()
{
    m_days = new SegmentedControl;
    m_first = new QDateEdit;
    m_last = new QDateEdit;
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->setFixedWidth(118);
        edit->hide();
        connect(edit, &QDateEdit::editingFinished, this, [this] {
            OverviewChoice choice = m_choice;
            choice.first = m_first->date();
            choice.last = m_last->date();
            if (choice.first != m_choice.first || choice.last != m_choice.last)
                choose(choice);
        });
    }
    m_category = new QComboBox;
    m_category->setMinimumWidth(120);
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    m_review = button({}, ButtonKind::primary);
    header()->addWidget(m_first);
    header()->addWidget(m_last);
    header()->addWidget(m_days);
    header()->addWidget(m_category);
    header()->addWidget(m_export);
    header()->addWidget(m_review);
    connect(m_days, &ChoiceStrip::chosen, this, [this](const QString &id) {
        OverviewChoice choice = m_choice;
        choice.days = id == custom ? 0 : id.toInt();
        if (choice.days == 0 && m_data) {
            choice.first = m_data->period.first;
            choice.last = m_data->period.last;
        }
        choose(choice);
    });
    connect(m_category, &QComboBox::activated, this, [this](int index) {
        OverviewChoice choice = m_choice;
        choice.category = m_category->itemData(index).toString();
        choose(choice);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_stack->currentWidget() == m_drill)
            m_drill->exportRows();
        else
            exportTable(m_jobs, *m_heat->grid(), tr("Categories"), tr("Overview") + QStringLiteral(".xlsx"));
    });
    connect(m_review, &QPushButton::clicked, this, &OverviewPage::reviewNext);
}

void OverviewPage::buildContent()
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(size::gap);
    using insight::Measure;
    const auto add = [&](const QString &id, Measure measure, const QList<Measure> &siblings) {
        auto *card = new KpiCard;
        card->setLink(true);
        m_cards.insert(id, card);
        cards->addWidget(card);
        connect(card, &KpiCard::clicked, this,
                [this, measure, siblings] { openDrill(periodRequest(measure, siblings)); });
    };
    add(QStringLiteral("gmv"), Measure::gmv, {Measure::gmv, Measure::refund});
    add(QStringLiteral("in_progress"), Measure::inProgress, {Measure::inProgress, Measure::overdue});
    add(QStringLiteral("refund"), Measure::refund, {Measure::refund, Measure::gmv});
    add(QStringLiteral("on_time"), Measure::judged, {Measure::judged, Measure::onTime, Measure::late});
    auto *reviews = new KpiCard;
    reviews->setLink(true);
    m_cards.insert(QStringLiteral("reviews"), reviews);
    cards->addWidget(reviews);
    connect(reviews, &KpiCard::clicked, this, [this] { m_queue->grid()->setFocus(); });
    column->addLayout(cards);

    auto *grid = new QGridLayout;
    grid->setSpacing(size::gap);
    m_funnel = new FunnelCard;
    m_trend = new TrendCard;
    m_heat = new HeatCard;
    m_queue = new QueueCard;
    grid->addWidget(m_funnel, 0, 0);
    grid->addWidget(m_trend, 0, 1);
    grid->addWidget(m_heat, 1, 0);
    grid->addWidget(m_queue, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 20);
    grid->setColumnStretch(1, 21);
    column->addLayout(grid, 1);
    for (OverviewCard *card : std::initializer_list<OverviewCard *>{m_funnel, m_trend, m_heat, m_queue}) {
        card->setMinimumWidth(320);
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        connect(card, &OverviewCard::drill, this, &OverviewPage::openDrill);
    }
    connect(m_heat, &HeatCard::exportRequested, this, [this] {
        exportTable(m_jobs, *m_heat->grid(), tr("Categories"), tr("Categories") + QStringLiteral(".xlsx"));
    });
    connect(m_queue, &QueueCard::reviewRequested, this, &Page::navigateRequested);
}

void OverviewPage::retranslate()
{
    m_days->setSegments({{QStringLiteral("7"), tr("7 days")},
                         {QStringLiteral("30"), tr("30 days")},
                         {QStringLiteral("90"), tr("90 days")},
                         {custom, tr("Custom")}});
    m_days->setCurrent(m_choice.days == 0 ? custom : QString::number(m_choice.days));
    m_days->setAccessibleName(tr("Period"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_category->setAccessibleName(tr("Category"));
    m_export->setText(tr("Export"));
    m_review->setText(tr("Review the next"));
    showData();
}

void OverviewPage::choose(const OverviewChoice &choice)
{
    m_choice = choice;
    m_first->setVisible(choice.days == 0);
    m_last->setVisible(choice.days == 0);
    if (choice.days == 0) {
        m_first->setDate(choice.first);
        m_last->setDate(choice.last);
    }
    m_days->setCurrent(choice.days == 0 ? custom : QString::number(choice.days));
    closeDrill();
    refresh();
}

void OverviewPage::refresh()
{
    if (!m_data)
        m_state->showLoading(tr("Adding up…"));
    if (m_stack->currentWidget() == m_drill)
        m_drill->refresh();
    m_core.run(
        this, m_latest,
        [session = m_core.session(), choice = m_choice](workspace::Workspace &workspace) {
            return readOverview(workspace, session, choice);
        },
        [this](base::Result<OverviewData> data) {
            if (data.ok()) {
                m_data = std::move(*data);
                showData();
                if (m_stack->currentWidget() == m_state)
                    m_stack->setCurrentWidget(m_content);
                return;
            }
            m_data.reset();
            m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("The figures could not be read"),
                                 words(data.error()), tr("Try again"));
            m_stack->setCurrentWidget(m_state);
        });
}

QString OverviewPage::periodName() const
{
    return m_data ? words_of::period(m_data->period.first, m_data->period.last) : QString();
}

void OverviewPage::showData()
{
    if (m_stack->currentWidget() == m_drill)
        header()->setTitle(m_drill->title());
    else
        header()->setTitle(tr("Overview"));
    if (!m_data)
        return;
    if (m_stack->currentWidget() != m_drill) {
        header()->setSubtitle(
            tr("%1 · as of %2")
                .arg(periodName(), toLocal(m_data->summary.asOf).toString(QStringLiteral("MM-dd HH:mm"))));
        Q_EMIT statusChanged(
            tr("%1 · %2 paying orders").arg(periodName(), format::exact(m_data->summary.payingOrders.count)));
    }
    showCards();
    showCategories();
    for (OverviewCard *card : std::initializer_list<OverviewCard *>{m_funnel, m_trend, m_heat, m_queue})
        card->show(*m_data, m_choice);
}

void OverviewPage::showCards()
{
    const insight::Summary &summary = m_data->summary;
    QList<double> gmv;
    QList<double> running;
    QList<double> refund;
    QList<double> onTime;
    for (const insight::DayFigures &day : summary.days) {
        if (day.from >= summary.asOf)
            break;
        gmv << double(day.gmv.fen);
        running << double(day.inProgress.value_or(0));
        refund << day.refundRate.value_or(0);
        if (day.onTimeRate)
            onTime << *day.onTimeRate;
    }
    const auto card = [this](const char *id) { return m_cards[QString::fromLatin1(id)]; };
    card("gmv")->setTitle(tr("GMV (paid)"));
    card("gmv")->setValue(format::moneyShort(summary.gmv.amount.fen), format::money(summary.gmv.amount.fen));
    card("gmv")->setChange(summary.gmv.change, tr("before %1").arg(format::moneyShort(summary.gmv.previous.fen)));
    card("gmv")->setSeries(gmv);

    card("in_progress")->setTitle(tr("Orders in progress"));
    card("in_progress")->setValue(format::exact(summary.inProgress.count));
    card("in_progress")
        ->setChange(summary.inProgress.change,
                    summary.overdue > 0 ? tr("%1 overdue").arg(format::exact(summary.overdue)) : tr("none overdue"));
    card("in_progress")->setSeries(running);

    card("refund")->setTitle(tr("Refund rate"));
    card("refund")->setValue(summary.refundRate.rate ? format::percent(*summary.refundRate.rate) : format::missing);
    card("refund")->setPoints(differenceOf(summary.refundRate),
                              tr("refunds %1").arg(format::moneyShort(summary.refund.amount.fen)), false);
    card("refund")->setSeries(refund);

    card("on_time")->setTitle(tr("On-time rate"));
    card("on_time")->setValue(summary.onTimeRate.rate ? format::percent(*summary.onTimeRate.rate) : format::missing);
    card("on_time")->setPoints(
        differenceOf(summary.onTimeRate),
        tr("%1 of %2 orders").arg(format::exact(summary.onTime.count)).arg(format::exact(summary.judged.count)));
    card("on_time")->setSeries(onTime);

    const insight::WaitingReviews &reviews = m_data->queue.counts;
    card("reviews")->setTitle(tr("To be reviewed"));
    card("reviews")->setValue(format::exact(reviews.total));
    QString earliest;
    for (const insight::ReviewItem &item : m_data->queue.items)
        if (item.leftMs) {
            earliest = format::timeLeft(*item.leftMs / 1000);
            break;
        }
    if (reviews.dueSoon > 0)
        card("reviews")->setRemark(tr("%1 urgent · %2").arg(reviews.dueSoon).arg(earliest), Tone::danger);
    else
        card("reviews")->setRemark(reviews.total == 0   ? tr("nothing waits")
                                   : earliest.isEmpty() ? tr("none has a time limit")
                                                        : tr("the next: %1").arg(earliest));
}

void OverviewPage::showCategories()
{
    QSignalBlocker quiet(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    for (const insight::CategoryRow &row : m_data->heat.rows)
        if (!row.category.empty())
            m_category->addItem(toText(row.category), toText(row.category));
    if (!m_choice.category.isEmpty() && m_category->findData(m_choice.category) < 0)
        m_category->addItem(m_choice.category, m_choice.category);
    m_category->setCurrentIndex(qMax(0, m_category->findData(m_choice.category)));
}

DrillRequest OverviewPage::periodRequest(insight::Measure measure, const QList<insight::Measure> &siblings) const
{
    DrillRequest made;
    made.measure = measure;
    made.siblings = siblings;
    if (!m_data)
        return made;
    made.from = m_data->period.from;
    made.until = m_data->period.until;
    made.where = periodName();
    if (!m_choice.category.isEmpty()) {
        made.category = m_choice.category.toStdString();
        made.where += QStringLiteral(" · ") + m_choice.category;
    }
    return made;
}

void OverviewPage::openDrill(const DrillRequest &request)
{
    if (!m_data)
        return;
    m_drill->open(request);
    m_stack->setCurrentWidget(m_drill);
    m_days->hide();
    m_first->hide();
    m_last->hide();
    m_category->hide();
    m_review->hide();
    header()->setBreadcrumb({{QStringLiteral("overview"), tr("Overview")}, {QStringLiteral("rows"), m_drill->title()}});
    header()->setTitle(m_drill->title());
    header()->setSubtitle(request.where);
    m_drill->table()->grid()->setFocus();
}

void OverviewPage::closeDrill()
{
    if (m_stack->currentWidget() != m_drill)
        return;
    m_stack->setCurrentWidget(m_data ? m_content : static_cast<QWidget *>(m_state));
    header()->setBreadcrumb({});
    m_days->show();
    m_first->setVisible(m_choice.days == 0);
    m_last->setVisible(m_choice.days == 0);
    m_category->show();
    m_review->show();
    showData();
}

void OverviewPage::reviewNext()
{
    if (const auto item = m_queue->first())
        Q_EMIT navigateRequested(words_of::reviewPage(item->kind), reviewArguments(*item));
}

void OverviewPage::openAt(const QVariantMap &arguments)
{
    closeDrill();
    if (arguments.contains(QStringLiteral("days"))) {
        OverviewChoice choice = m_choice;
        choice.days = arguments.value(QStringLiteral("days")).toInt();
        choose(choice);
    }
}

QJsonObject OverviewPage::saveState() const
{
    return {{QStringLiteral("days"), m_choice.days},
            {QStringLiteral("category"), m_choice.category},
            {QStringLiteral("first"), m_choice.first.toString(Qt::ISODate)},
            {QStringLiteral("last"), m_choice.last.toString(Qt::ISODate)}};
}

void OverviewPage::restoreState(const QJsonObject &state)
{
    OverviewChoice choice;
    choice.days = state.value(QStringLiteral("days")).toInt(30);
    choice.category = state.value(QStringLiteral("category")).toString();
    choice.first = QDate::fromString(state.value(QStringLiteral("first")).toString(), Qt::ISODate);
    choice.last = QDate::fromString(state.value(QStringLiteral("last")).toString(), Qt::ISODate);
    if (choice.days == 0 && (!choice.first.isValid() || !choice.last.isValid()))
        choice.days = 30;
    m_choice = choice;
    m_first->setVisible(choice.days == 0);
    m_last->setVisible(choice.days == 0);
    if (choice.days == 0) {
        m_first->setDate(choice.first);
        m_last->setDate(choice.last);
    }
    m_days->setCurrent(choice.days == 0 ? custom : QString::number(choice.days));
}

QString OverviewPage::helpText() const
{
    return tr("The figures of the platform over a period, beside the period of the same length before it. Every card, "
              "stage, day and cell leads to the orders behind it; their sum is the figure. Esc leads back.");
}

} // namespace ui
