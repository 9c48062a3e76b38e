#include "ui/frame/page.h"

#include "ui/shared/widgets/search_box.h"

#include <QAbstractItemView>
#include <QKeyEvent>
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

void Page::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool moves = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp ||
                       key == Qt::Key_Home || key == Qt::Key_End;
    if (!moves || !hasFocus())
        return QWidget::keyPressEvent(event);
    for (QAbstractItemView *list : findChildren<QAbstractItemView *>())
        if (list->isVisible()) {
            const bool isSomewhere = list->currentIndex().isValid();
            list->setFocus(Qt::TabFocusReason);
            // Otherwise the focus has put it on the first row, and that is as far as one key goes.
            if (isSomewhere)
                QCoreApplication::sendEvent(list, event);
            return;
        }
}

} // namespace ui
