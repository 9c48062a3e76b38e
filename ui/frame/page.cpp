#include "ui/frame/page.h"

#include "ui/shared/widgets/search_box.h"

namespace ui {

Page::Page(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::pageMargin, 12, size::pageMargin, 16);
    column->setSpacing(size::gap);
    m_header = new PageHeader;
    column->addWidget(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(size::gap);
    column->addLayout(m_body, 1);
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
