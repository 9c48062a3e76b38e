#pragma once

#include "ui/orders/actions/command_dialog.h"
#include "ui/orders/order_words.h"

#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class MoneyEdit;

/// A form of several fields, each known by the name that refusals give it.
class FieldsForm : public CommandDialog
{
    Q_OBJECT

public:
    using CommandDialog::CommandDialog;

protected:
    [[nodiscard]] FormRow *rowOf(const QString &field) override;
    /// Adds a labelled field to a grid of two columns.
    FormRow *addField(QGridLayout &grid, const QString &name, const QString &label, QWidget *field, int row, int column,
                      int span = 1);
    [[nodiscard]] QLineEdit *lineField(int limit, const QString &name);
    [[nodiscard]] QPlainTextEdit *textField(const QString &name);
    void clearErrors();
    /// Shows "please fill this in" at the field and takes the focus there; false when it is filled.
    bool isMissing(const QString &name, bool empty);

private:
    std::map<QString, FormRow *> m_rows;
};

/// project.create
class ProjectForm : public FieldsForm
{
    Q_OBJECT

public:
    ProjectForm(Core &core, QWidget *parent);

Q_SIGNALS:
    void created(const QString &project);

protected:
    void submit() override;

private:
    QLineEdit *m_name = nullptr;
    MoneyEdit *m_budget = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QPlainTextEdit *m_goal = nullptr;
};

/// brief.create: as a draft, which is published afterwards.
class BriefForm : public FieldsForm
{
    Q_OBJECT

public:
    BriefForm(Core &core, const orders::ProjectRow &project, QWidget *parent);

protected:
    void submit() override;

private:
    [[nodiscard]] QDateTimeEdit *timeField(const QString &name, int days);

    orders::ProjectId m_project;
    QLineEdit *m_name = nullptr;
    QComboBox *m_content = nullptr;
    QLineEdit *m_brand = nullptr;
    QLineEdit *m_product = nullptr;
    QLineEdit *m_category = nullptr;
    QPlainTextEdit *m_requirements = nullptr;
    QPlainTextEdit *m_prohibitions = nullptr;
    QCheckBox *m_scriptNeeded = nullptr;
    QDateTimeEdit *m_scriptDue = nullptr;
    QDateTimeEdit *m_videoDue = nullptr;
    QDateTimeEdit *m_publishFrom = nullptr;
    QDateTimeEdit *m_publishUntil = nullptr;
    QSpinBox *m_retention = nullptr;
    QSpinBox *m_acceptance = nullptr;
    QCheckBox *m_prepaid = nullptr;
    QSpinBox *m_deposit = nullptr;
};

/// project.attach_provider
class ProviderForm : public FieldsForm
{
    Q_OBJECT

public:
    ProviderForm(Core &core, const orders::ProjectRow &project, QWidget *parent);

protected:
    void submit() override;

private:
    orders::ProjectRow m_project;
    QComboBox *m_provider = nullptr;
    QSpinBox *m_share = nullptr;
    Latest m_latest;
};

/// project.detach_provider
class DetachProviderForm : public CommandDialog
{
    Q_OBJECT

public:
    DetachProviderForm(Core &core, const orders::ProjectRow &project, QWidget *parent);

protected:
    void submit() override;

private:
    orders::ProjectRow m_project;
};

/// brief.publish
class PublishBriefForm : public CommandDialog
{
    Q_OBJECT

public:
    PublishBriefForm(Core &core, const orders::BriefRow &brief, QWidget *parent);

protected:
    void submit() override;

private:
    orders::BriefRow m_brief;
};

} // namespace ui
