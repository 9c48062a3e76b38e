#include "ui/frame/help_dialog.h"

#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/segmented.h"

#include <QGridLayout>
#include <QStackedWidget>

namespace ui {

HelpDialog::HelpDialog(const QString &pageTitle, const QString &pageHelp, const ManualPlace &manual, QWidget *parent)
    : QDialog(parent), m_place(manual)
{
    setWindowTitle(tr("Help"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(label(pageTitle, LabelStyle::title));
    if (!pageHelp.isEmpty()) {
        QLabel *words = label(pageHelp);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    auto *choices = new SegmentedControl;
    choices->setAccessibleName(tr("What the help shows"));
    choices->setSegments({{QStringLiteral("manual"), tr("User manual")}, {QStringLiteral("keys"), tr("Keys")}});
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(choices);
    if (!chineseInterface())
        head->addWidget(label(tr("The manual is written in Chinese."), LabelStyle::secondary));
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(rule());
    m_manual = new ManualView;
    m_manual->setAccessibleName(tr("User manual"));
    auto *stack = new QStackedWidget;
    stack->addWidget(m_manual);
    stack->addWidget(makeKeys());
    column->addWidget(stack, 1);
    column->addWidget(rule());
    auto *buttons = new QHBoxLayout;
    QPushButton *contents = button(tr("All pages of the manual"), ButtonKind::link);
    QPushButton *back = button(tr("Back"), ButtonKind::link);
    buttons->addWidget(contents);
    buttons->addWidget(back);
    buttons->addStretch(1);
    QPushButton *close = button(tr("Close"), ButtonKind::primary);
    close->setDefault(true);
    buttons->addWidget(close);
    column->addLayout(buttons);
    back->hide();
    connect(contents, &QPushButton::clicked, m_manual, &ManualView::openContents);
    connect(back, &QPushButton::clicked, m_manual, &ManualView::goBack);
    connect(m_manual, &ManualView::turned, back, [this, back] { back->setVisible(m_manual->canGoBack()); });
    connect(choices, &ChoiceStrip::chosen, this, [this, stack, contents, back](const QString &id) {
        const bool manualShown = id == QLatin1String("manual");
        stack->setCurrentIndex(manualShown ? 0 : 1);
        contents->setVisible(manualShown);
        back->setVisible(manualShown && m_manual->canGoBack());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_manual->open(m_place);
    resize(820, 700);
}

void HelpDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Only now is it known where the lines of the page stand.
    m_manual->open(m_place);
    m_manual->setFocus();
}

QWidget *HelpDialog::makeKeys()
{
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(12, 12, 12, 12);
    const std::pair<QString, QString> keys[] = {
        {QStringLiteral("Ctrl K"), tr("Search or jump to a page, action, creator or order")},
        {QStringLiteral("Ctrl 1 … 9"), tr("Pages of the navigation")},
        {QStringLiteral("Ctrl F"), tr("Search on this page")},
        {QStringLiteral("F5"), tr("Refresh")},
        {QStringLiteral("Ctrl B"), tr("Collapse or open the navigation")},
        {QStringLiteral("↑ ↓ Page Home End"), tr("Move in a table; with Shift, select")},
        {QStringLiteral("Space"), tr("Select the row, or switch the star or check of a cell")},
        {QStringLiteral("Enter"), tr("Open the row")},
        {QStringLiteral("Ctrl A / Ctrl C"), tr("Select all rows / copy the selected rows with headers")},
        {QStringLiteral("Shift + click"), tr("On a header: sort by a further column")},
        {QStringLiteral("F11"), tr("Full screen")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[key, words] : keys) {
        grid->addWidget(label(key, LabelStyle::bold), row, 0);
        grid->addWidget(label(words), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return area;
}

} // namespace ui
