#include "ui/shared/widgets/checklist.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/widgets/basics.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int nameWidth = 124;
constexpr int momentWidth = 52;
constexpr int linkWidth = 72;
constexpr int marginWidth = 16;
constexpr int rowHeight = 33;

class CheckRow : public QWidget
{
public:
    CheckRow(CheckItem item, int moments, int tail) : m_item(std::move(item)), m_moments(moments), m_tail(tail)
    {
        setFixedHeight(rowHeight);
        setMinimumWidth(240);
        setPlainToolTip(*this, m_item.detail);
        setAccessibleName(QStringLiteral("%1 %2: %3")
                              .arg(m_item.met ? QStringLiteral("✓") : QStringLiteral("✗"), m_item.name, m_item.detail));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_item.met) {
            QColor ground = t.dangerSoft;
            ground.setAlphaF(t.dark ? 0.55F : 0.6F);
            painter.fillRect(rect(), ground);
        }
        painter.fillRect(QRectF(0, height() - 1, width(), 1), t.hairline);
        const QColor tone = m_item.met ? t.success : t.danger;
        paint::roundedRect(painter, QRectF(16, height() / 2.0 - 9, 18, 18), m_item.met ? 9 : 4,
                           m_item.met ? t.successSoft : t.dangerSoft);
        mark(painter, QRectF(16, 0, 18, height()), m_item.met, tone);
        paint::text(painter, QRectF(44, 0, nameWidth - 8, height()), m_item.name, textFont(size::body, true),
                    m_item.met ? t.text : t.danger);
        const qreal right = width() - m_tail - momentWidth * m_moments;
        paint::text(painter, QRectF(44 + nameWidth, 0, right - 44 - nameWidth - 8, height()), m_item.detail,
                    textFont(size::body), t.text);
        for (int i = 0; i < m_moments; ++i) {
            const bool last = i == m_moments - 1;
            const bool met = last ? m_item.met : i < m_item.earlier.size() ? m_item.earlier[i] : true;
            mark(painter, QRectF(right + momentWidth * i, 0, momentWidth, height()), met,
                 !met   ? t.danger
                 : last ? t.success
                        : t.text3);
        }
    }

private:
    static void mark(QPainter &painter, const QRectF &rect, bool met, const QColor &color)
    {
        paintIcon(painter, rect, met ? QStringLiteral("check") : QStringLiteral("close"), color, 14);
    }

    CheckItem m_item;
    int m_moments;
    int m_tail;
};

class MomentTitles : public QWidget
{
public:
    MomentTitles(QStringList moments, int tail) : m_moments(std::move(moments)), m_tail(tail) { setFixedHeight(26); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.fillRect(rect(), t.surface2);
        painter.fillRect(QRectF(0, height() - 1, width(), 1), t.hairline);
        const qreal right = width() - m_tail - momentWidth * double(m_moments.size());
        for (int i = 0; i < m_moments.size(); ++i)
            paint::text(painter, QRectF(right + momentWidth * i, 0, momentWidth, height()), m_moments[i],
                        textFont(size::small, i == m_moments.size() - 1), t.text2, Qt::AlignHCenter);
    }

private:
    QStringList m_moments;
    int m_tail;
};

} // namespace

Checklist::Checklist(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void Checklist::setItems(const QList<CheckItem> &items, const QStringList &moments)
{
    clearLayout(*m_rows);
    const bool links =
        std::any_of(items.begin(), items.end(), [](const CheckItem &item) { return !item.link.isEmpty(); });
    const int tail = links ? linkWidth : marginWidth;
    if (!moments.isEmpty())
        m_rows->addWidget(new MomentTitles(moments, tail));
    for (const CheckItem &item : items) {
        auto *row = new CheckRow(item, int(moments.size()), tail);
        m_rows->addWidget(row);
        if (item.link.isEmpty())
            continue;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 10, 1);
        line->addStretch(1);
        QPushButton *link = button(item.link, ButtonKind::link);
        link->setAccessibleName(QStringLiteral("%1: %2").arg(item.name, item.link));
        line->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT linkClicked(id); });
    }
    updateGeometry();
}

} // namespace ui
