#pragma once

#include "parties/creator_queries.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

#include <QWidget>

namespace ui {

class TablePanel;

/// The signing contracts that the reader sees, newest first.
class ContractsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContractsPanel(Core &core, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] TablePanel *table() const { return m_table; }

Q_SIGNALS:
    void creatorRequested(parties::CreatorId creator);
    void counted(int total);
    void summaryChanged(const QString &summary);

private:
    [[nodiscard]] std::vector<Column<parties::ContractView>> columns() const;

    Core &m_core;
    Latest m_latest;
    RowsModel<parties::ContractView> m_model;
    TablePanel *m_table = nullptr;
};

/// The applications for entry that the reader sees, with what became of them.
class ApplicationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationsPanel(Core &core, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] TablePanel *table() const { return m_table; }

Q_SIGNALS:
    void creatorRequested(parties::CreatorId creator);
    void counted(int total, int waiting);
    void summaryChanged(const QString &summary);

private:
    [[nodiscard]] std::vector<Column<parties::ApplicationView>> columns() const;

    Core &m_core;
    Latest m_latest;
    RowsModel<parties::ApplicationView> m_model;
    TablePanel *m_table = nullptr;
};

} // namespace ui
