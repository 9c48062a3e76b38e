#pragma once

#include "ui/frame/page.h"
#include "ui/shared/table/rows_model.h"
#include "ui/shared/table/table_panel.h"
#include "ui/workspace/core.h"

class QComboBox;
class QPlainTextEdit;

namespace ui {

class Banner;
class Drawer;
class FactGrid;

/// 审计: the chain of everything that was done, newest first, with what was asked and what came of it; the chain proves
/// itself on demand.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Core &core, QWidget *parent = nullptr);

    void refresh() override;
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;

    [[nodiscard]] TablePanel *table() const { return m_table; }
    [[nodiscard]] Drawer *drawer() const { return m_drawer; }
    [[nodiscard]] QPushButton *verifyButton() const { return m_verify; }
    [[nodiscard]] const workspace::AuditQuery &filter() const { return m_filter; }
    /// Of the last check; nothing while none was made.
    [[nodiscard]] const std::optional<workspace::CheckReport> &report() const { return m_report; }

private:
    void build();
    void buildFilters();
    void retranslate();
    void retranslateFilters();
    void askParties();
    void askUsers();
    void fillParties();
    void fillCommands();
    void fillUsers();
    void choose(QComboBox *box);
    /// Takes away what the chip with this id shows, or all.
    void removeFilter(const QString &id);
    void clearFilters();
    void showFilters();
    void fetch(int first, int count);
    void showRow(int row);
    void showRecord();
    void verify();
    void showSums();
    void showReport();
    void exportAll();
    [[nodiscard]] std::vector<Column<workspace::AuditRow>> columns() const;

    Core &m_core;
    Latest m_latest;
    WindowModel<workspace::AuditRow> m_model;
    workspace::AuditQuery m_filter;
    std::optional<workspace::CheckReport> m_report;
    bool m_verifying = false;
    int m_days = 0; ///< back from now; 0 is all times
    std::vector<parties::PartyView> m_partyList;
    std::vector<parties::UserView> m_userList;
    QComboBox *m_party = nullptr;
    QComboBox *m_user = nullptr;
    QComboBox *m_command = nullptr;
    QComboBox *m_time = nullptr;
    TablePanel *m_table = nullptr;
    Banner *m_banner = nullptr;
    Drawer *m_drawer = nullptr;
    FactGrid *m_facts = nullptr;
    QLabel *m_requestTitle = nullptr;
    QLabel *m_resultTitle = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QPlainTextEdit *m_result = nullptr;
    QPlainTextEdit *m_hashes = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_export = nullptr;
    QString m_head;
    std::int64_t m_records = 0; ///< in the whole log
    std::int64_t m_total = 0;   ///< of the filter
    std::optional<workspace::AuditRow> m_shown;
};

} // namespace ui
