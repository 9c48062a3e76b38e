#pragma once

#include "ui/frame/manual_view.h"

#include <QDialog>

namespace ui {

/// F1: what the page is for, what the user manual says of it, and every key of the app.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &pageTitle, const QString &pageHelp, const ManualPlace &manual, QWidget *parent);

    [[nodiscard]] ManualView *manual() const { return m_manual; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeKeys();

    ManualPlace m_place;
    ManualView *m_manual = nullptr;
};

} // namespace ui
