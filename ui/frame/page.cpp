#include "ui/frame/page.h"

#include "ui/shared/widgets/search_box.h"

#include <QScrollArea>

namespace ui {

Page::Page(Body kind, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::pageMargin, 12, size::pageMargin, 16);
    column->setSpacing(size::gap);
    m_header = new PageHeader;
    column->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(size::gap);
    if (kind == Body::fills) {
        column->addLayout(m_body, 1);
        return;
    }
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(area, 1);
}

void Page::focusSearch()
{
    for (SearchBox *box : findChildren<SearchBox *>())
        if (box->isVisible()) {
            box->setFocus(Qt::ShortcutFocusReason);
            box->selectAll();
            return;
        }
}

} // namespace ui
