#pragma once

#include "parties/parties_queries.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

namespace ui {

class FormRow;
class PasswordEdit;
class TablePanel;

/// The log-ins of the reader's own party.
class UsersCard : public Card
{
    Q_OBJECT

public:
    explicit UsersCard(Core &core, QWidget *parent = nullptr);
    void refresh();
    void setAddingEnabled(bool enabled, const QString &why);

Q_SIGNALS:
    void addRequested();

private:
    [[nodiscard]] std::vector<Column<parties::UserView>> columns() const;
    void retranslate();

    Core &m_core;
    Latest m_latest;
    RowsModel<parties::UserView> m_model;
    TablePanel *m_table = nullptr;
    QPushButton *m_add = nullptr;
    qint64 m_total = 0;
};

/// Another log-in for the reader's own party.
class AddUserDrawer : public Drawer
{
    Q_OBJECT

public:
    explicit AddUserDrawer(Core &core, QWidget *parent = nullptr);
    void begin();

private:
    void submit();
    void refused(const base::Error &error);
    void updateButton();
    void retranslate();

    Core &m_core;
    std::string m_key;
    bool m_running = false;
    Banner *m_failure = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_login = nullptr;
    PasswordEdit *m_password = nullptr;
    FormRow *m_nameRow = nullptr;
    FormRow *m_loginRow = nullptr;
    FormRow *m_passwordRow = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace ui
