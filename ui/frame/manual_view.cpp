#include "ui/frame/manual_view.h"

#include "ui/shared/theme/tokens.h"

#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

/// Outside of every namespace, as the macro wants it; the library is static, so nothing else takes the pages in.
static void takeManualIn()
{
    Q_INIT_RESOURCE(manual);
}

namespace ui {

namespace {

/// Between the frame and the first line, wherever the page is turned to.
constexpr int kTopGap = 8;

const QString contents = QStringLiteral("README.md");

struct Line
{
    const char *page;
    const char *role; ///< empty: every other one
    const char *file;
    const char *heading;
};

constexpr Line lines[] = {
    {"discovery", "mcn", "mcn.md", ""},
    {"discovery", "ops", "tables.md", ""},
    {"discovery", "", "brand.md", "找达人"},
    {"my-list", "", "brand.md", "自己的名单"},
    {"order-wizard", "", "brand.md", "下单"},
    {"orders", "brand", "brand.md", "跟单"},
    {"orders", "mcn", "mcn.md", "跟单"},
    {"orders", "creator", "creator.md", "我的订单"},
    {"orders", "provider", "provider.md", "订单"},
    {"orders", "", "ops.md", "订单里的运营操作"},
    {"projects", "brand", "brand.md", "项目与需求"},
    {"projects", "provider", "provider.md", "我的项目"},
    {"projects", "", "ops.md", ""},
    {"inbox", "mcn", "mcn.md", "接单"},
    {"inbox", "", "creator.md", "接单箱"},
    {"contracts", "", "mcn.md", "管达人"},
    {"my-contract", "", "creator.md", "我的签约"},
    {"account", "", "account.md", "余额"},
    {"security", "", "account.md", "安全中心"},
    {"overview", "", "ops.md", "总览"},
    {"entry-review", "", "ops.md", "审核"},
    {"closure-review", "", "ops.md", "审核"},
    {"payouts", "", "ops.md", "审核"},
    {"confirmations", "", "ops.md", "审核"},
    {"disputes", "", "orders.md", "争议"},
    {"rules", "", "ops.md", "规则"},
    {"audit", "", "ops.md", "审计日志"},
    {"parties", "", "ops.md", "参与方与账号"},
    {"import", "", "import.md", ""},
    {"notifications", "", "start.md", "通知"},
    {"settings", "", "backup.md", "设置"},
    {"backup", "", "backup.md", ""},
};

/// Letters and figures alone: so a link's "#第-2-步的条件" meets the heading "第 2 步的条件".
QString bare(const QString &text)
{
    QString kept;
    for (const QChar one : text)
        if (one.isLetterOrNumber())
            kept += one.toLower();
    return kept;
}

/// Without pictures, which are not built in, and without links out of the manual.
QString prepared(QString markdown)
{
    static const QRegularExpression picture(QStringLiteral("^!\\[[^\\n]*\\n"), QRegularExpression::MultilineOption);
    static const QRegularExpression outside(QStringLiteral("\\[([^\\]]*)\\]\\(\\.\\./[^)]*\\)"));
    return markdown.remove(picture).replace(outside, QStringLiteral("\\1"));
}

} // namespace

ManualPlace manualPlace(const QString &pageId, const QString &role)
{
    for (const Line &line : lines)
        if (pageId == QLatin1String(line.page) && (*line.role == '\0' || role == QLatin1String(line.role)))
            return {QString::fromLatin1(line.file), QString::fromUtf8(line.heading)};
    return {contents, {}};
}

ManualView::ManualView(QWidget *parent) : QTextBrowser(parent)
{
    takeManualIn();
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    setViewportMargins(0, kTopGap, 0, 0);
    // The reader moves on by himself: a later change of size keeps where he is.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_heading = 0; });
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
}

void ManualView::open(const ManualPlace &place)
{
    m_before.clear();
    turnTo(place.file, place.heading);
}

void ManualView::openContents()
{
    follow(QUrl(contents));
}

void ManualView::goBack()
{
    if (!m_before.isEmpty())
        turnTo(m_before.takeLast(), {});
}

void ManualView::follow(const QUrl &link)
{
    const QString file = link.path().isEmpty() ? m_file : link.path();
    if (!link.isRelative() || !file.endsWith(QLatin1String(".md")) ||
        !QFile::exists(QStringLiteral(":/manual/") + file))
        return;
    if (file != m_file)
        m_before << m_file;
    turnTo(file, link.fragment(QUrl::FullyDecoded));
}

void ManualView::turnTo(const QString &file, const QString &heading)
{
    QFile page(QStringLiteral(":/manual/") + file);
    if (!page.open(QIODevice::ReadOnly))
        return;
    m_file = file;
    setMarkdown(prepared(QString::fromUtf8(page.readAll())));
    const QString wanted = bare(heading);
    m_heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (QTextTable *table = cursor.currentTable(); table != nullptr && table->format().border() != 0) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
        if (m_heading == 0 && !wanted.isEmpty() && block.blockFormat().headingLevel() > 1 &&
            bare(block.text()).contains(wanted))
            m_heading = block.position();
    }
    moveCursor(QTextCursor::Start);
    showHeading();
    Q_EMIT turned();
}

void ManualView::showHeading()
{
    if (m_heading == 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_heading);
    setTextCursor(cursor);
    // Its own upper edge: further up, half a line of what is above it would show.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top());
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    showHeading();
}

QStringList ManualView::headings() const
{
    QStringList found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            found << block.text();
    return found;
}

QVariant ManualView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace ui
