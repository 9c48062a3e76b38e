#pragma once

#include "ui/frame/page.h"
#include "ui/parties/directory/party_form.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"

class QComboBox;
class QStackedWidget;

namespace ui {

class Drawer;
class FactGrid;

/// 参与方与账号: every party with its log-ins; brands, MCNs and service providers are registered here, and log-ins are
/// added to a party.
class PartiesPage : public Page
{
    Q_OBJECT

public:
    explicit PartiesPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] PartyForm *form() const { return m_form; }
    void openPenalty(const parties::PartyView &party);
    [[nodiscard]] static bool isPenalised(const parties::PartyView &party);
    void startForm(PartyForm::Purpose purpose);

private:
    void build();
    void retranslate();
    void showParty();
    void showUsers(const parties::UsersAnswer &users);
    void askUsers();
    [[nodiscard]] const parties::PartyView *chosen() const;
    [[nodiscard]] std::vector<Column<parties::PartyView>> columns() const;
    [[nodiscard]] std::vector<Column<parties::UserView>> userColumns() const;

    Core &m_core;
    Latest m_latest;
    Latest m_usersLatest;
    RowsModel<parties::PartyView> m_model;
    RowsModel<parties::UserView> m_users;
    parties::PartiesQuery m_query;
    QString m_chosen;
    bool m_inForm = false;
    QComboBox *m_kind = nullptr;
    QComboBox *m_status = nullptr;
    TablePanel *m_table = nullptr;
    Drawer *m_drawer = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_party = nullptr;
    FactGrid *m_facts = nullptr;
    QLabel *m_usersTitle = nullptr;
    TablePanel *m_userTable = nullptr;
    QPushButton *m_addUser = nullptr;
    QPushButton *m_penalty = nullptr;
    QPushButton *m_audit = nullptr;
    PartyForm *m_form = nullptr;
    QPushButton *m_new = nullptr;
    QMenu *m_newMenu = nullptr;
};

} // namespace ui
