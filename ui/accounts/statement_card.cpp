#include "ui/accounts/statement_card.h"

#include "ui/accounts/ledger_panel.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/workspace/words.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace ui {

namespace {

constexpr int kMonths = 12;
constexpr int kShown = 4;

} // namespace

MonthRow::MonthRow(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(42);
}

void MonthRow::set(const QString &month, const QString &remark, const QString &figure, const QString &figureName)
{
    setText(month);
    m_remark = remark;
    m_figure = figure;
    m_figureName = figureName;
    setAccessibleName(month);
    setAccessibleDescription(remark + QStringLiteral(", ") + figureName + QLatin1Char(' ') + figure);
    update();
}

void MonthRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        paint::roundedRect(painter, rect(), size::radiusControl, isChecked() ? t.rowSelected : t.rowHover);
    if (hasFocus())
        paint::roundedRect(painter, QRectF(rect()).adjusted(1, 1, -1, -1), size::radiusControl, Qt::transparent,
                           t.accent);
    const QRectF circle(8.5, height() / 2.0 - 7.5, 15, 15);
    painter.setPen(QPen(isChecked() ? t.accent : t.inputBorder, isChecked() ? 4.5 : 1.3));
    painter.setBrush(t.surface);
    painter.drawEllipse(isChecked() ? circle.adjusted(2, 2, -2, -2) : circle);
    const qreal wide = width() - 42;
    paint::text(painter, QRectF(32, 3, wide, 19), text(), textFont(size::body, isChecked()), t.text);
    paint::text(painter, QRectF(32, 22, wide, 17), m_remark, textFont(size::small), t.text2);
    paint::text(painter, QRectF(32, 3, wide, 19), m_figure, textFont(size::body), t.text, Qt::AlignRight);
    paint::text(painter, QRectF(32, 22, wide, 17), m_figureName, textFont(size::small), t.text2, Qt::AlignRight);
}

StatementCard::StatementCard(Core &core, QWidget *parent) : Card(parent), m_core(core)
{
    m_group = new QButtonGroup(this);
    m_list = new QVBoxLayout;
    m_list->setSpacing(2);
    body()->addLayout(m_list);
    auto *formats = new QHBoxLayout;
    m_formatLabel = label({}, LabelStyle::secondary);
    m_format = new SegmentedControl;
    m_format->setSegments({{QStringLiteral("pdf"), QStringLiteral("PDF")},
                           {QStringLiteral("xlsx"), QStringLiteral("XLSX")},
                           {QStringLiteral("csv"), QStringLiteral("CSV")}});
    formats->addWidget(m_formatLabel);
    formats->addStretch(1);
    formats->addWidget(m_format);
    body()->addLayout(formats);
    m_export = button({}, ButtonKind::normal, QStringLiteral("download"));
    body()->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &StatementCard::exportMonth);
    connect(m_group, &QButtonGroup::idClicked, this, &StatementCard::choose);
    onLanguageChange(this, [this] { retranslate(); });
}

void StatementCard::retranslate()
{
    setTitle(tr("Statements"), tr("By month"));
    m_formatLabel->setText(tr("Format"));
    m_format->setAccessibleName(tr("Format"));
    rebuild();
}

void StatementCard::load(ledger::AccountKind account, base::Timestamp monthFrom)
{
    using Months = std::vector<Month>;
    m_core.run(
        this, m_latest,
        [session = m_core.session(), account, monthFrom](workspace::Workspace &workspace) -> base::Result<Months> {
            Months months;
            base::Timestamp until = monthBefore(monthFrom, -1);
            for (int back = 0; back < kMonths; ++back) {
                Month month{monthBefore(monthFrom, back), until, 0, {}};
                accounts::StatementQuery query;
                query.account = account;
                query.from = month.from;
                query.until = month.until;
                query.limit = 1;
                const auto answer = workspace.ask(session, query);
                if (!answer)
                    return answer.error();
                base::Money opening;
                for (const accounts::PeriodView &period : answer->periods) {
                    opening = period.opening;
                    month.lines = period.lines;
                    month.closing = period.closing;
                }
                until = month.from;
                // Before the first line there is nothing to state.
                if (back > 0 && month.lines == 0 && opening.isZero() && month.closing.isZero())
                    break;
                months.push_back(month);
            }
            return months;
        },
        [this](base::Result<Months> months) {
            if (!months)
                return; // The page says what is wrong.
            m_months = *months;
            m_chosen = std::min(m_chosen, int(m_months.size()) - 1);
            rebuild();
        });
}

void StatementCard::rebuild()
{
    for (QAbstractButton *one : m_group->buttons())
        m_group->removeButton(one);
    clearLayout(*m_list);
    if (m_months.empty()) {
        m_export->setText(tr("Export"));
        m_export->setEnabled(false);
        return;
    }
    for (int place = 0; place < int(m_months.size()) && place < std::max(kShown, m_chosen + 1); ++place) {
        const Month &month = m_months[std::size_t(place)];
        auto *row = new MonthRow;
        const QString remark = place == 0 ? tr("Running · %1 lines").arg(format::exact(qint64(month.lines)))
                                          : tr("Closed · %1 lines").arg(format::exact(qint64(month.lines)));
        row->set(monthName(month.from), remark, format::moneyPlain(month.closing.fen),
                 place == 0 ? tr("Balance now") : tr("Closing balance"));
        row->setChecked(place == m_chosen);
        m_group->addButton(row, place);
        m_list->addWidget(row);
    }
    if (int(m_months.size()) > kShown && m_chosen < kShown) {
        QPushButton *more = button(tr("Earlier months"), ButtonKind::link);
        connect(more, &QPushButton::clicked, this, [this] {
            m_chosen = int(m_months.size()) - 1;
            rebuild();
        });
        m_list->addWidget(more, 0, Qt::AlignLeft);
    }
    m_export->setText(tr("Export statement %1").arg(monthName(m_months[std::size_t(m_chosen)].from)));
    m_export->setEnabled(true);
}

void StatementCard::choose(int place)
{
    m_chosen = place;
    const Month &month = m_months[std::size_t(place)];
    m_export->setText(tr("Export statement %1").arg(monthName(month.from)));
    Q_EMIT monthChosen(month.from, month.until, monthName(month.from));
}

void StatementCard::exportMonth()
{
    const Month &month = m_months[std::size_t(m_chosen)];
    const QString ending = m_format->current();
    const QString name = tr("Statement %1").arg(monthName(month.from));
    const QString file =
        dialogs::saveFile(this, tr("Export statement"), ending.toUpper() + QStringLiteral(" (*.%1)").arg(ending),
                          QDir::home().filePath(name + QLatin1Char('.') + ending));
    if (file.isEmpty())
        return;
    m_export->setEnabled(false);
    StatementRequest request;
    request.from = month.from;
    request.until = month.until;
    request.period = monthName(month.from);
    m_core.run(
        this,
        [session = m_core.session(), request, file](workspace::Workspace &workspace) {
            return writeStatement(workspace, session, request, file);
        },
        [this, file](base::Result<qint64> lines) {
            m_export->setEnabled(true);
            if (!lines)
                return dialogs::refuse(this, tr("The statement was not exported"), words(lines.error()));
            showToast(
                this,
                tr("Statement with %1 lines written to %2").arg(format::exact(*lines), QFileInfo(file).fileName()));
        });
}

} // namespace ui
