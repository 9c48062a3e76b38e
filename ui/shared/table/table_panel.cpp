#include "ui/shared/table/table_panel.h"

#include "ui/shared/table/column_chooser.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"

#include <QPainter>
#include <QStackedLayout>

namespace ui {

namespace {

/// Above this many rows the footer sums only what is selected: sums over everything come from the core.
constexpr int summedRowsMax = 20'000;
constexpr int figureGap = 16;

} // namespace

/// "共 5,000 位  已选 2 位 …": pairs of words and a bold figure; those that do not fit are in the tooltip.
class FooterFigures : public QWidget
{
public:
    FooterFigures() { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); }

    void set(const QList<std::pair<QString, QString>> &pairs)
    {
        m_pairs = pairs;
        QStringList said;
        for (const auto &[words, value] : pairs)
            said << words + QLatin1Char(' ') + value;
        setAccessibleName(said.join(QStringLiteral(", ")));
        setPlainToolTip(*this, said.join(QLatin1Char('\n')));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        qreal left = 0;
        for (const auto &[words, value] : m_pairs) {
            const qreal wordsWidth = paint::width(words, textFont(size::small)) + 1;
            const qreal valueWidth = paint::width(value, textFont(size::small, true)) + 1;
            if (left > 0 && left + wordsWidth + 5 + valueWidth > width()) {
                paint::text(painter, QRectF(left, 0, width() - left, height()), QStringLiteral("…"),
                            textFont(size::small), tokens().text2);
                return;
            }
            paint::text(painter, QRectF(left, 0, wordsWidth, height()), words, textFont(size::small), tokens().text2);
            left += wordsWidth + 5;
            paint::text(painter, QRectF(left, 0, valueWidth, height()), value, textFont(size::small, true),
                        tokens().text);
            left += valueWidth + figureGap;
        }
    }

private:
    QList<std::pair<QString, QString>> m_pairs;
};

TablePanel::TablePanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_filterBar = new FilterBar;
    column->addWidget(m_filterBar);

    m_card = new QFrame;
    m_card->setProperty("card", true);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_grid = new GridView;
    m_state = new StateView;
    auto *area = new QWidget;
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    inside->addWidget(area, 1);
    inside->addWidget(rule());

    m_footer = new QWidget;
    m_footer->setFixedHeight(36);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(16);
    m_figures = new FooterFigures;
    m_note = label({}, LabelStyle::secondary);
    m_densityLabel = label({}, LabelStyle::secondary);
    m_density = new SegmentedControl;
    m_reading = label({}, LabelStyle::secondary);
    m_stopReading = button({}, ButtonKind::link);
    m_reading->hide();
    m_stopReading->hide();
    row->addWidget(m_figures, 1);
    row->addWidget(m_reading);
    row->addWidget(m_stopReading);
    row->addWidget(m_note);
    row->addWidget(m_densityLabel);
    row->addWidget(m_density);
    inside->addWidget(m_footer);
    column->addWidget(m_card, 1);

    m_columns = button({}, ButtonKind::normal, QStringLiteral("columns"));
    m_filterBar->addRight(m_columns);
    connect(m_columns, &QPushButton::clicked, this, &TablePanel::openColumnChooser);
    connect(m_grid, &GridView::headerMenuRequested, this, &TablePanel::openColumnChooser);
    connect(m_grid, &GridView::selectedRowsChanged, this, &TablePanel::updateFooter);
    connect(m_grid, &GridView::layoutEdited, this, [this] {
        m_density->setCurrent(densityName(m_grid->density()));
        Q_EMIT layoutEdited();
    });
    connect(m_grid, &GridView::reading, this, &TablePanel::showReading);
    connect(m_stopReading, &QPushButton::clicked, m_grid, &GridView::cancelReading);
    connect(m_density, &SegmentedControl::chosen, this,
            [this](const QString &id) { m_grid->setDensity(densityFromName(id)); });
    connect(m_state, &StateView::actionClicked, this, [this] {
        if (m_now == State::error && m_retry)
            m_retry();
        else if (m_now == State::ready && m_filtered)
            Q_EMIT m_filterBar->cleared();
        else if (m_onEmptyAction)
            m_onEmptyAction();
    });
    connect(m_filterBar, &FilterBar::cleared, this, [this] { m_filterBar->search()->clear(); });
    onLanguageChange(this, [this] { retranslate(); });
    m_density->setCurrent(densityName(m_grid->density()));
}

void TablePanel::retranslate()
{
    m_density->setSegments({{QStringLiteral("compact"), tr("Compact")},
                            {QStringLiteral("normal"), tr("Default")},
                            {QStringLiteral("roomy"), tr("Roomy")}});
    m_density->setAccessibleName(tr("Row density"));
    m_densityLabel->setText(tr("Density"));
    m_columns->setText(tr("Columns"));
    m_stopReading->setText(tr("Cancel"));
    refresh();
    updateFooter();
}

void TablePanel::setModel(TableModel *model)
{
    m_grid->setTableModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        refresh();
        updateFooter();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &TablePanel::updateFooter);
    refresh();
    updateFooter();
}

void TablePanel::setTableName(const QString &name)
{
    m_grid->setAccessibleName(name);
}

void TablePanel::setFilterBarVisible(bool visible)
{
    m_filterBar->setVisible(visible);
}

void TablePanel::setFooterVisible(bool visible)
{
    m_footer->setVisible(visible);
}

void TablePanel::setDensityVisible(bool visible)
{
    m_density->setVisible(visible);
    m_densityLabel->setVisible(visible);
}

void TablePanel::setColumnChooserVisible(bool visible)
{
    m_columns->setVisible(visible);
}

void TablePanel::setUnit(const QString &unit)
{
    m_unit = unit;
    updateFooter();
}

void TablePanel::setTotal(std::optional<qint64> total)
{
    m_total = total;
    updateFooter();
}

void TablePanel::setFooterNote(const QString &note)
{
    m_note->setText(note);
}

void TablePanel::setFooterFigures(const QList<std::pair<QString, QString>> &figures)
{
    m_given = figures;
    updateFooter();
}

void TablePanel::setLoading()
{
    m_now = State::loading;
    refresh();
}

void TablePanel::setReady()
{
    m_now = State::ready;
    refresh();
    updateFooter();
}

void TablePanel::setError(const QString &message, std::function<void()> retry)
{
    m_now = State::error;
    m_errorText = message;
    m_retry = std::move(retry);
    refresh();
}

void TablePanel::setEmptyState(const QString &iconName, const QString &title, const QString &text,
                               const QString &action, std::function<void()> onAction)
{
    m_emptyIcon = iconName;
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyAction = action;
    m_onEmptyAction = std::move(onAction);
    refresh();
}

void TablePanel::setFiltered(bool filtered)
{
    m_filtered = filtered;
    refresh();
}

void TablePanel::refresh()
{
    const int rows = m_grid->tableModel() != nullptr ? m_grid->tableModel()->rowCount() : 0;
    // Rows that are already there stay while newer ones are on their way: no flicker.
    if (m_now != State::error && rows > 0) {
        m_stack->setCurrentWidget(m_grid);
        return;
    }
    if (m_now == State::loading)
        m_state->showLoading(tr("Loading…"));
    else if (m_now == State::error)
        m_state->showMessage(QStringLiteral("warning"), Tone::danger, tr("This could not be loaded"), m_errorText,
                             m_retry ? tr("Try again") : QString());
    else if (m_filtered)
        m_state->showMessage(QStringLiteral("search"), Tone::neutral, tr("Nothing matches"),
                             tr("No row meets every filter in force. Take one away, or clear them all."),
                             tr("Clear all"));
    else
        m_state->showMessage(m_emptyIcon.isEmpty() ? QStringLiteral("inbox") : m_emptyIcon, Tone::neutral,
                             m_emptyTitle.isEmpty() ? tr("Nothing here yet") : m_emptyTitle, m_emptyText,
                             m_emptyAction);
    m_stack->setCurrentWidget(m_state);
}

void TablePanel::updateFooter()
{
    const TableModel *model = m_grid->tableModel();
    if (model == nullptr)
        return;
    const int rows = model->rowCount();
    const int selected = m_grid->selectedCount();
    QStringList summary;
    QList<std::pair<QString, QString>> figures;
    const auto add = [&](const QString &words, const QString &value) { figures.append({words, value}); };
    const auto counted = [&](qint64 count) {
        const QString number = format::exact(count);
        return m_unit.isEmpty() ? number : number + QLatin1Char(' ') + m_unit;
    };
    add(tr("Total"), counted(m_total.value_or(rows)));
    if (selected > 0) {
        add(tr("Selected"), counted(selected));
        summary << tr("%1 selected").arg(counted(selected));
    }
    const bool some = selected > 0 && selected <= summedRowsMax;
    if (some || (selected == 0 && rows > 0 && rows <= summedRowsMax && m_given.isEmpty())) {
        const std::vector<int> chosen = some ? m_grid->selectedRows() : std::vector<int>();
        for (const int column : m_grid->shownColumns()) {
            const ColumnInfo &info = model->columns()[column];
            if (info.sum == ColumnInfo::Sum::none)
                continue;
            const double sum = model->sumOf(column, some ? &chosen : nullptr);
            const QString value =
                info.sum == ColumnInfo::Sum::money ? format::money(qint64(sum)) : format::exact(qint64(sum));
            add(some ? tr("%1, selected").arg(info.title) : tr("Sum of %1").arg(info.title), value);
            if (some)
                summary << info.title + QLatin1Char(' ') + value;
        }
    }
    for (const auto &[words, value] : m_given)
        add(words, value);
    m_figures->set(figures);
    Q_EMIT summaryChanged(summary.join(QStringLiteral(" · ")));
}

void TablePanel::showReading(int read, int total)
{
    m_reading->setVisible(total > 0);
    m_stopReading->setVisible(total > 0);
    m_reading->setText(tr("Reading %1 of %2 rows").arg(format::exact(read), format::exact(total)));
}

void TablePanel::restoreLayout(const QJsonObject &layout)
{
    m_grid->restoreLayout(layout);
    m_density->setCurrent(densityName(m_grid->density()));
}

void TablePanel::openColumnChooser()
{
    auto *chooser = new ColumnChooser(*m_grid, this);
    chooser->popupBelow(m_columns->isVisible() ? static_cast<QWidget *>(m_columns) : m_grid);
}

} // namespace ui
