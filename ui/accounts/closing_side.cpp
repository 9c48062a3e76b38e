#include "ui/accounts/closing_side.h"

#include "ui/accounts/statement_file.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace ui {

namespace {

constexpr int kClosingSideWidth = 280;

/// An icon on a soft ground.
class MeaningIcon : public QWidget
{
public:
    explicit MeaningIcon(const QString &name) : m_name(name) { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedRect(painter, rect(), size::radiusControl, tokens().neutralSoft);
        paintIcon(painter, rect(), m_name, tokens().text2, 16);
    }

private:
    QString m_name;
};

/// A date with what leads to it, the stronger one on the accent's ground.
class DateBox : public QFrame
{
public:
    explicit DateBox(bool strong) : m_strong(strong) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paint::roundedRect(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radiusControl,
                           m_strong ? t.accentSoft : t.surface2, m_strong ? t.accentSoft : t.hairline);
    }

private:
    bool m_strong;
};

} // namespace

ClosingSide::ClosingSide(Core &core, QWidget *parent) : QWidget(parent), m_core(core)
{
    setFixedWidth(kClosingSideWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::gap);
    m_meaning = new Card;
    m_meanings = new QVBoxLayout;
    m_meanings->setSpacing(12);
    m_meaning->body()->addLayout(m_meanings);
    m_when = new Card;
    m_dates = new QVBoxLayout;
    m_dates->setSpacing(8);
    m_when->body()->addLayout(m_dates);
    m_data = new Card;
    auto *row = new QHBoxLayout;
    m_exportWords = label({}, LabelStyle::secondary);
    m_exportWords->setWordWrap(true);
    m_export = button({}, ButtonKind::link, QStringLiteral("download"));
    row->addWidget(m_exportWords, 1);
    row->addWidget(m_export, 0, Qt::AlignTop);
    m_data->body()->addLayout(row);
    column->addWidget(m_meaning);
    column->addWidget(m_when);
    column->addWidget(m_data);
    column->addStretch(1);
    connect(m_export, &QPushButton::clicked, this, &ClosingSide::exportAll);
    onLanguageChange(this, [this] { rebuild(); });
}

void ClosingSide::set(const accounts::ClosingConditions &conditions, std::int64_t users)
{
    m_conditions = conditions;
    m_users = users;
    rebuild();
}

void ClosingSide::setConditionsShown(bool shown)
{
    m_when->setVisible(shown);
}

void ClosingSide::rebuild()
{
    m_meaning->setTitle(tr("What closing means"));
    m_when->setTitle(tr("When it can go on at the earliest"));
    m_data->setTitle(tr("Take your data along before"));
    m_exportWords->setText(tr("All statements, every line since the beginning: PDF, XLSX or CSV"));
    m_export->setText(tr("Export"));
    clearLayout(*m_meanings);
    clearLayout(*m_dates);
    if (!m_conditions)
        return;
    const QString bank =
        m_conditions->bankAccount.empty() ? tr("an account that is not known yet") : toText(m_conditions->bankAccount);
    addMeaning(QStringLiteral("bank"), tr("The balance goes back to your own account"),
               tr("%1 to %2; it cannot be paid anywhere else.").arg(format::money(m_conditions->balance.fen), bank));
    addMeaning(QStringLiteral("users"), tr("Every log-in ends at once (%1)").arg(m_users),
               tr("Yours too: nobody of this party can sign in or order any more."));
    addMeaning(QStringLiteral("book"), tr("The history is not deleted"),
               tr("Orders, lines and statements stay readable to the platform and to the other sides; the books stay "
                  "balanced."));
    addMeaning(QStringLiteral("lock"), tr("A closed account does not come back"),
               tr("Until the review the application can be withdrawn at any time."));
    const QDateTime now = toLocal(m_conditions->checkedAt);
    const bool isNow = m_conditions->earliestAt <= m_conditions->checkedAt;
    addDate(tr("All orders ended today"),
            isNow ? tr("Nothing has to be waited for") : tr("The last retention or penalty ends"),
            isNow ? tr("Today") : toLocal(m_conditions->earliestAt).toString(QStringLiteral("MM-dd")), true);
    if (m_conditions->plannedAt)
        addDate(tr("All orders as planned"), tr("Publication and retention of the last"),
                toLocal(*m_conditions->plannedAt).toString(QStringLiteral("MM-dd")), false);
}

void ClosingSide::addMeaning(const QString &iconName, const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new MeaningIcon(iconName), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *bold = label(title, LabelStyle::bold);
    bold->setWordWrap(true);
    QLabel *small = label(text, LabelStyle::secondary);
    small->setWordWrap(true);
    words->addWidget(bold);
    words->addWidget(small);
    row->addLayout(words, 1);
    m_meanings->addLayout(row);
}

void ClosingSide::addDate(const QString &title, const QString &remark, const QString &date, bool strong)
{
    auto *box = new DateBox(strong);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 8, 12, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(label(title));
    QLabel *small = label(remark, LabelStyle::secondary);
    small->setWordWrap(true);
    words->addWidget(small);
    row->addLayout(words, 1);
    row->addWidget(label(date, LabelStyle::section), 0, Qt::AlignVCenter);
    box->setAccessibleName(title + QStringLiteral(": ") + date);
    m_dates->addWidget(box);
}

void ClosingSide::exportAll()
{
    const QString file =
        dialogs::saveFile(this, tr("Export all statements"), tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"),
                          QDir::home().filePath(tr("All statements.pdf")));
    if (file.isEmpty())
        return;
    m_export->setEnabled(false);
    StatementRequest request;
    request.period = tr("Since the beginning");
    m_core.run(
        this,
        [session = m_core.session(), request, file](workspace::Workspace &workspace) {
            return writeStatement(workspace, session, request, file);
        },
        [this, file](base::Result<qint64> lines) {
            m_export->setEnabled(true);
            if (!lines)
                return dialogs::refuse(this, tr("The statements were not exported"), words(lines.error()));
            showToast(this, tr("%1 lines written to %2").arg(format::exact(*lines), QFileInfo(file).fileName()));
        });
}

} // namespace ui
