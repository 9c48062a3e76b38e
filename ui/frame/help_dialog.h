#pragma once

#include <QDialog>

namespace ui {

/// F1: what the page is for, and every key of the app.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &pageTitle, const QString &pageHelp, QWidget *parent);
};

} // namespace ui
