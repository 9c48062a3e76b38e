#include "ui/frame/help_dialog.h"

#include "ui/shared/widgets/basics.h"

#include <QGridLayout>

namespace ui {

HelpDialog::HelpDialog(const QString &pageTitle, const QString &pageHelp, QWidget *parent) : QDialog(parent)
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
    column->addWidget(rule());
    column->addWidget(label(tr("Keys"), LabelStyle::section));
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
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *close = button(tr("Close"), ButtonKind::primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    column->addLayout(buttons);
    setMinimumWidth(520);
}

} // namespace ui
