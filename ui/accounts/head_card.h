#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/widgets/basics.h"

namespace ui {

/// 账本校验: the audit chain's head when the statement was read, and whether it adds up.
class HeadCard : public Card
{
    Q_OBJECT

public:
    explicit HeadCard(QWidget *parent = nullptr);
    void present(const accounts::StatementAnswer &answer);

Q_SIGNALS:
    void checkRequested();

private:
    void rebuild();

    struct Head
    {
        qint64 sequence = 0;
        QString hash;
        base::Timestamp at;
        bool reconciles = false;
    };
    std::optional<Head> m_head;
    QPushButton *m_again = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QLabel *m_why = nullptr;
};

} // namespace ui
