#include "ui/shared/widgets/fact_grid.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/theme/fonts.h"
#include "ui/shared/theme/paint.h"
#include "ui/shared/theme/theme_controller.h"
#include "ui/shared/widgets/basics.h"

#include <QGridLayout>

namespace ui {

namespace {

class FactView : public QWidget
{
public:
    explicit FactView(Fact fact) : m_fact(std::move(fact))
    {
        setFixedHeight(40);
        setMinimumWidth(60);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAccessibleName(QStringLiteral("%1: %2").arg(m_fact.name, m_fact.value));
        const bool cut = paint::width(m_fact.value, textFont(size::body)) > 120;
        if (!m_fact.exact.isEmpty() || cut)
            setPlainToolTip(*this, m_fact.exact.isEmpty() ? m_fact.value : m_fact.exact);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paint::text(painter, QRectF(0, 0, width() - 8, 18), m_fact.name, textFont(size::small), t.text2);
        paint::text(painter, QRectF(0, 18, width() - 8, 21), m_fact.value, textFont(size::body),
                    m_fact.tone == Tone::neutral ? t.text : t.tone(m_fact.tone));
    }

private:
    Fact m_fact;
};

} // namespace

FactGrid::FactGrid(int columns, QWidget *parent) : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    clearLayout(*m_grid);
    int row = 0;
    int column = 0;
    for (const Fact &fact : facts) {
        const int span = qBound(1, fact.span, m_columns);
        if (column + span > m_columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(new FactView(fact), row, column, 1, span);
        column += span;
    }
    updateGeometry();
}

} // namespace ui
