#include "ui/shared/widgets/page_header.h"

#include "ui/shared/widgets/basics.h"

namespace ui {

PageHeader::PageHeader(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_pathArea = new QWidget;
    m_path = new QHBoxLayout(m_pathArea);
    m_path->setContentsMargins(0, 0, 0, 0);
    m_path->setSpacing(4);
    m_pathArea->hide();
    column->addWidget(m_pathArea);
    m_row = new QHBoxLayout;
    m_row->setSpacing(8);
    m_title = label({}, LabelStyle::title);
    m_subtitle = label({}, LabelStyle::secondary);
    m_subtitle->setContentsMargins(4, 4, 0, 0);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
    m_subtitle->setMinimumWidth(0);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addLayout(m_row);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

void PageHeader::setBreadcrumb(const QList<std::pair<QString, QString>> &path)
{
    clearLayout(*m_path);
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (i + 1 == path.size()) {
            m_path->addWidget(label(path[i].second, LabelStyle::secondary));
            break;
        }
        QPushButton *link = button(path[i].second, ButtonKind::link);
        link->setStyleSheet(QStringLiteral("font-size: 12px; min-height: 18px; max-height: 18px;"));
        connect(link, &QPushButton::clicked, this, [this, id = path[i].first] { Q_EMIT breadcrumbClicked(id); });
        m_path->addWidget(link);
        QLabel *arrow = label();
        arrow->setPixmap(themedIcon(QStringLiteral("chevron-right"), IconColor::text3).pixmap(12, 12));
        m_path->addWidget(arrow);
    }
    m_path->addStretch(1);
    m_pathArea->setVisible(!path.isEmpty());
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace ui
