#include "ui/accounts/balance_card.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"

#include <QGridLayout>
#include <QPainter>

namespace ui {

ColorSquare::ColorSquare(int color, QWidget *parent) : QWidget(parent), m_color(color)
{
    setFixedSize(9, 9);
}

void ColorSquare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedRect(painter, rect(), 2, tokens().series[m_color]);
}

ElidedLabel::ElidedLabel(const QString &text, std::optional<Tone> tone, Qt::Alignment alignment, QWidget *parent)
    : QWidget(parent), m_text(text), m_tone(tone), m_alignment(alignment)
{
    setSizePolicy(alignment.testFlag(Qt::AlignRight) ? QSizePolicy::Preferred : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
    setAccessibleName(text);
    setPlainToolTip(*this, text);
}

QSize ElidedLabel::sizeHint() const
{
    return {int(paint::width(m_text, textFont(size::small))) + 2, 18};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QColor ink = !m_tone ? t.text2 : *m_tone == Tone::neutral ? t.text : t.tone(*m_tone);
    paint::text(painter, rect(), m_text, textFont(size::small), ink, m_alignment);
}

BalanceCard::BalanceCard(int color, QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(size::cardPadding, 10, size::cardPadding, 12);
    m_body->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(7);
    if (color >= 0)
        head->addWidget(new ColorSquare(color), 0, Qt::AlignVCenter);
    m_title = label({}, LabelStyle::secondary);
    m_title->setMinimumHeight(size::control);
    head->addWidget(m_title);
    head->addStretch(1);
    m_link = button({}, ButtonKind::link);
    m_link->setStyleSheet(QStringLiteral("font-size: 12px;"));
    m_link->hide();
    head->addWidget(m_link);
    m_body->addLayout(head);
    m_amount = label({}, LabelStyle::kpi);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(m_amount);
    m_body->addWidget(rule());
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(2);
    m_lines->setColumnStretch(0, 1);
    m_body->addLayout(m_lines);
    m_body->addStretch(1);
    connect(m_link, &QPushButton::clicked, this, &BalanceCard::linkClicked);
}

void BalanceCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void BalanceCard::setAmount(qint64 fen)
{
    m_amount->setText(format::money(fen));
    setAccessibleDescription(m_amount->text());
}

void BalanceCard::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void BalanceCard::setLines(const QList<Line> &lines)
{
    clearLayout(*m_lines);
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines[row];
        if (line.id.isEmpty()) {
            m_lines->addWidget(new ElidedLabel(line.text), row, 0);
        } else {
            QPushButton *link = button(line.text, ButtonKind::link);
            setPlainToolTip(*link, line.text);
            link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            link->setStyleSheet(QStringLiteral("font-size: 12px; min-height: 18px; max-height: 18px; text-align: left; "
                                               "padding: 0;"));
            connect(link, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT lineClicked(id); });
            m_lines->addWidget(link, row, 0);
        }
        m_lines->addWidget(new ElidedLabel(line.figure, line.tone, Qt::AlignRight), row, 1);
    }
}

} // namespace ui
