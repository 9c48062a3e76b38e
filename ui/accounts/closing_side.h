#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

namespace ui {

/// Beside the closing wizard: what closing means for this party, when it can go on at the earliest, and the data to
/// take along before.
class ClosingSide : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingSide(Core &core, QWidget *parent = nullptr);
    void set(const accounts::ClosingConditions &conditions, std::int64_t users);
    void setConditionsShown(bool shown);

private:
    void rebuild();
    void addMeaning(const QString &iconName, const QString &title, const QString &text);
    void addDate(const QString &title, const QString &remark, const QString &date, bool strong);
    void exportAll();

    Core &m_core;
    Card *m_meaning = nullptr;
    QVBoxLayout *m_meanings = nullptr;
    Card *m_when = nullptr;
    QVBoxLayout *m_dates = nullptr;
    Card *m_data = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_exportWords = nullptr;
    std::optional<accounts::ClosingConditions> m_conditions;
    std::int64_t m_users = 0;
};

} // namespace ui
