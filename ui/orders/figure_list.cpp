#include "ui/orders/figure_list.h"

#include "ui/shared/text/format.h"
#include "ui/shared/widgets/basics.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace ui {

ToneLabel::ToneLabel(const QString &text, Tone tone, bool bold, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setLabelStyle(*this, bold ? LabelStyle::bold : LabelStyle::body);
    applyTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void ToneLabel::applyTone()
{
    const QColor wanted = m_tone == Tone::neutral ? tokens().text : tokens().tone(m_tone);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, wanted);
    setPalette(changed);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTone();
}

FigureList::FigureList(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FigureList::setFigures(const QList<Figure> &figures)
{
    clearLayout(*m_grid);
    // An empty last column would still be set apart, and the amounts would not reach the edge.
    const bool aside =
        std::any_of(figures.begin(), figures.end(), [](const Figure &one) { return !one.aside.isEmpty(); });
    int row = 0;
    for (const Figure &figure : figures) {
        if (figure.ruled)
            m_grid->addWidget(rule(), row++, 0, 1, aside ? 4 : 3);
        QLabel *name = label(figure.name, figure.strong ? LabelStyle::bold : LabelStyle::body);
        QLabel *remark = label(figure.remark, LabelStyle::hint);
        remark->setWordWrap(true);
        auto *value = new ToneLabel(figure.value, figure.tone, figure.strong);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(remark, row, 1);
        m_grid->addWidget(value, row, 2, Qt::AlignRight);
        if (!figure.aside.isEmpty())
            m_grid->addWidget(label(figure.aside, LabelStyle::hint), row, 3, Qt::AlignRight);
        ++row;
    }
    updateGeometry();
}

TermList::TermList(QWidget *parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 76);
}

void TermList::setTerms(const QList<std::pair<QString, QString>> &terms)
{
    clearLayout(*m_grid);
    m_grid->setRowStretch(m_rows, 0);
    int row = 0;
    for (const auto &[name, words] : terms) {
        QLabel *heading = label(name, LabelStyle::secondary);
        QLabel *value = label(words.isEmpty() ? format::missing : words);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(heading, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    m_rows = row;
    m_grid->setRowStretch(m_rows, 1);
    updateGeometry();
}

} // namespace ui
