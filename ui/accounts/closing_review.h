#pragma once

#include "accounts/account_queries.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// An application for closing from its review to the refund: what was applied for, until when, and what became of it.
class ClosingReview : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingReview(QWidget *parent = nullptr);
    void present(const accounts::ClosureView &closure);

Q_SIGNALS:
    void withdrawRequested();

private:
    void rebuild();

    std::optional<accounts::ClosureView> m_closure;
    QVBoxLayout *m_facts = nullptr;
};

} // namespace ui
