#pragma once

#include "ui/frame/page.h"
#include "ui/orders/order_words.h"
#include "ui/shared/table/rows_model.h"
#include "ui/workspace/core.h"

#include <QTimer>

class QSplitter;

namespace ui {

class ProjectView;
class TablePanel;

/// 项目 of a brand, 我的项目 of a service provider: the list, and one project with its briefs beside it.
class ProjectsPage : public Page
{
    Q_OBJECT

public:
    explicit ProjectsPage(Core &core);

    void refresh() override;
    /// {"project": id}
    void openAt(const QVariantMap &arguments) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] static QString titleFor(parties::Role role);
    [[nodiscard]] ProjectView *view() const { return m_view; }
    [[nodiscard]] TablePanel *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask(bool more);
    void showAnswer(const orders::ProjectsAnswer &answer, bool more);
    void create();
    void choose(orders::ProjectId project);
    [[nodiscard]] std::vector<Column<orders::ProjectRow>> columns() const;
    void retranslate();

    Core &m_core;
    Latest m_latest;
    RowsModel<orders::ProjectRow> m_model;
    QString m_search;
    std::vector<orders::ProjectSort> m_sort;
    std::int64_t m_total = 0;
    bool m_asking = false;
    bool m_stale = true;
    bool m_listsOthers = false; ///< the next answer is of another search
    orders::ProjectId m_wanted;
    orders::ProjectId m_remembered;
    QTimer m_soon;
    QSplitter *m_splitter = nullptr;
    TablePanel *m_table = nullptr;
    ProjectView *m_view = nullptr;
    QPushButton *m_new = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_ordersAction = nullptr;
};

} // namespace ui
