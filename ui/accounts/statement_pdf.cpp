#include "ui/accounts/statement_pdf.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/text/format.h"
#include "ui/workspace/values.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace ui {

namespace {

struct StatementPdf
{
    Q_DECLARE_TR_FUNCTIONS(ui::StatementPdf)
};

// Points; an A4 page is 595 × 842.
constexpr qreal kMargin = 40;
constexpr qreal kRow = 18;
constexpr qreal kPaperWidth = 595 - 2 * kMargin;
constexpr qreal kBottom = 842 - kMargin - 30;

struct Place
{
    qreal left = 0;
    qreal width = 0;
    bool right = false;
};
constexpr Place kColumns[] = {{0, 84}, {84, 76}, {160, 46}, {206, 168}, {374, 68, true}, {442, 73, true}};

/// Draws line by line and begins a new page when one is full.
class Pages
{
public:
    Pages(QPdfWriter &writer, const accounts::StatementAnswer &answer)
        : m_writer(writer), m_painter(&writer), m_answer(answer)
    {}

    void text(const Place &place, const QString &words, qreal points, bool bold = false, int grey = 0)
    {
        // Noto's CJK fonts would be copied out of a PDF as radicals (⼈ for 人).
        QFont font;
        font.setFamilies({QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei"),
                          QStringLiteral("PingFang SC"), QStringLiteral("Noto Sans CJK SC")});
        font.setPointSizeF(points);
        font.setBold(bold);
        // A printer has no pixels to fit letters to.
        font.setHintingPreference(QFont::PreferNoHinting);
        m_painter.setFont(font);
        m_painter.setPen(QColor(grey, grey, grey));
        const QString cut = QFontMetricsF(font, &m_writer).elidedText(words, Qt::ElideRight, place.width - 4);
        m_painter.drawText(QRectF(kMargin + place.left, m_y, place.width, kRow),
                           Qt::AlignVCenter | (place.right ? Qt::AlignRight : Qt::AlignLeft), cut);
    }
    void line()
    {
        m_painter.setPen(QPen(QColor(210, 210, 210), 0.5));
        m_painter.drawLine(QPointF(kMargin, m_y), QPointF(kMargin + kPaperWidth, m_y));
    }
    void advance(qreal by = kRow) { m_y += by; }
    /// True when a new page was begun.
    bool makeRoom()
    {
        if (m_y + kRow <= kBottom)
            return false;
        finishPage();
        m_writer.newPage();
        m_y = kMargin;
        return true;
    }
    void finishPage()
    {
        ++m_page;
        m_y = kBottom + 8;
        line();
        m_y += 2;
        text({0, kPaperWidth - 60},
             StatementPdf::tr("Head of the chain #%1 %2")
                 .arg(format::exact(m_answer.headSequence), toText(m_answer.headHash)),
             6.5, false, 90);
        text({kPaperWidth - 60, 60, true}, StatementPdf::tr("Page %1").arg(m_page), 7, false, 90);
    }

private:
    QPdfWriter &m_writer;
    QPainter m_painter;
    const accounts::StatementAnswer &m_answer;
    qreal m_y = kMargin;
    int m_page = 0;
};

void drawHeader(Pages &pages)
{
    const QString titles[] = {StatementPdf::tr("Time"),          StatementPdf::tr("Type"),
                              StatementPdf::tr("Account"),       StatementPdf::tr("Order or document"),
                              StatementPdf::tr("Change (yuan)"), StatementPdf::tr("Balance (yuan)")};
    for (std::size_t i = 0; i < std::size(kColumns); ++i)
        pages.text(kColumns[i], titles[i], 8, true, 60);
    pages.advance();
    pages.line();
}

void drawSums(Pages &pages, const accounts::StatementAnswer &answer)
{
    for (const accounts::PeriodView &period : answer.periods) {
        pages.text({0, kPaperWidth},
                   StatementPdf::tr("%1: opening %2 + in %3 − out %4 = closing %5")
                       .arg(words_of::account(period.account), format::moneyPlain(period.opening.fen),
                            format::moneyPlain(period.in.fen), format::moneyPlain(period.out.fen),
                            format::moneyPlain(period.closing.fen)),
                   9);
        pages.advance();
    }
}

void drawLines(Pages &pages, const accounts::StatementAnswer &answer)
{
    drawHeader(pages);
    for (const accounts::StatementEntry &entry : answer.lines) {
        if (pages.makeRoom())
            drawHeader(pages);
        const QString subject =
            words_of::subjectOf(entry) + QStringLiteral(" → ") + words_of::otherSideOf(entry, answer.party);
        const QString cells[] = {toLocal(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                 words_of::transfer(entry.type),
                                 words_of::account(entry.account),
                                 subject,
                                 format::moneySigned(entry.change.fen),
                                 format::moneyPlain(entry.balanceAfter.fen)};
        for (std::size_t i = 0; i < std::size(kColumns); ++i)
            pages.text(kColumns[i], cells[i], 8);
        pages.advance();
        pages.line();
    }
}

} // namespace

base::Result<> writeStatementPdf(const accounts::StatementAnswer &answer, const QString &period, const QString &file)
{
    QSaveFile device(file);
    const auto unwritable = [&] {
        return base::refuse(base::ErrorCode::fileUnwritable,
                            {{"file", file.toStdString()}, {"reason", device.errorString().toStdString()}});
    };
    if (!device.open(QIODevice::WriteOnly))
        return unwritable();
    {
        QPdfWriter writer(&device);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(72);
        const QString title = StatementPdf::tr("Statement %1").arg(period);
        writer.setTitle(title);
        Pages pages(writer, answer);
        pages.text({0, kPaperWidth}, title, 15, true);
        pages.advance(24);
        pages.text({0, kPaperWidth},
                   StatementPdf::tr("%1 · read %2 · %3 lines")
                       .arg(toText(answer.name), format::dateTimeFull(toLocal(answer.at)),
                            format::exact(qint64(answer.lines.size()))),
                   9, false, 60);
        pages.advance();
        drawSums(pages, answer);
        pages.advance(8);
        drawLines(pages, answer);
        pages.finishPage();
    }
    if (!device.commit())
        return unwritable();
    return {};
}

} // namespace ui
