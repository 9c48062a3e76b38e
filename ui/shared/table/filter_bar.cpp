#include "ui/shared/table/filter_bar.h"

#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/chip.h"
#include "ui/shared/widgets/flow_layout.h"
#include "ui/shared/widgets/search_box.h"

namespace ui {

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_search = new SearchBox;
    m_search->setFixedWidth(240);
    m_left = new QHBoxLayout;
    m_left->setSpacing(8);
    m_right = new QHBoxLayout;
    m_right->setSpacing(8);
    m_chipArea = new QWidget;
    m_chips = new FlowLayout(m_chipArea, 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chipArea->setSizePolicy(policy);
    m_row->addWidget(m_search, 0, Qt::AlignTop);
    m_row->addLayout(m_left);
    m_row->addWidget(m_chipArea, 1, Qt::AlignTop);
    m_row->addLayout(m_right);
    m_clear = button({}, ButtonKind::ghost);
    m_clear->setParent(m_chipArea);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_quickOn.clear();
        m_filters.clear();
        rebuild();
        Q_EMIT cleared();
    });
    connect(m_search, &SearchBox::searched, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty() || !m_filters.isEmpty() || !m_quickOn.isEmpty());
        Q_EMIT searched(text);
    });
    onLanguageChange(this, [this] {
        if (m_search->placeholderText().isEmpty())
            m_search->setPurpose(tr("Search (Ctrl+F)"));
        m_clear->setText(tr("Clear all"));
    });
    rebuild();
}

void FilterBar::setQuickFilters(const QList<FilterChip> &chips, const QStringList &on)
{
    m_quick = chips;
    m_quickOn = on;
    rebuild();
}

void FilterBar::setFilters(const QList<FilterChip> &chips)
{
    if (chips == m_filters)
        return; // a chip that is about to be clicked stays
    m_filters = chips;
    rebuild();
}

void FilterBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget, 0, Qt::AlignTop);
}

void FilterBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget, 0, Qt::AlignTop);
}

void FilterBar::rebuild()
{
    m_clear->setParent(nullptr);
    clearLayout(*m_chips);
    for (const FilterChip &one : m_quick) {
        auto *chip = new Chip(one.text, false, m_chipArea);
        chip->setChecked(m_quickOn.contains(one.id));
        connect(chip, &Chip::toggled, this, [this, id = one.id](bool on) {
            on ? m_quickOn.append(id) : void(m_quickOn.removeAll(id));
            m_clear->setVisible(!m_search->text().isEmpty() || !m_filters.isEmpty() || !m_quickOn.isEmpty());
            Q_EMIT quickFilterToggled(id, on);
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    for (const FilterChip &one : m_filters) {
        auto *chip = new Chip(one.text, true, m_chipArea);
        connect(chip, &Chip::removeRequested, this, [this, id = one.id] {
            m_filters.removeIf([&](const FilterChip &other) { return other.id == id; });
            rebuild();
            Q_EMIT filterRemoved(id);
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chips->addWidget(m_clear);
    m_clear->setVisible(!m_search->text().isEmpty() || !m_filters.isEmpty() || !m_quickOn.isEmpty());
    m_chips->invalidate();
    m_chipArea->updateGeometry();
}

} // namespace ui
