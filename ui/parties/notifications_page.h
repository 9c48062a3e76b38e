#pragma once

#include "parties/parties_queries.h"
#include "ui/frame/page.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

namespace ui {

class Card;
class SegmentedControl;
class TablePanel;

/// What happened to this person's orders, contracts and money; each line leads to its place. A one-time code stands
/// above, in large digits, while it is good.
class NotificationsPage : public Page
{
    Q_OBJECT

public:
    explicit NotificationsPage(Core &core);

    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_readAll}; }
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    using Row = parties::NotificationView;

    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void show(const parties::NotificationsAnswer &answer);
    void showCode(const std::vector<Row> &rows);
    void open(int row);
    void markRead(std::optional<std::vector<parties::NotificationId>> ids);
    void retranslate();

    Core &m_core;
    Latest m_latest;
    RowsModel<Row> m_model;
    SegmentedControl *m_filter = nullptr;
    TablePanel *m_table = nullptr;
    Card *m_code = nullptr;
    QLabel *m_digits = nullptr;
    QLabel *m_codeText = nullptr;
    QPushButton *m_copy = nullptr;
    QAction *m_readAll = nullptr;
    QPushButton *m_readAllButton = nullptr;
};

} // namespace ui
