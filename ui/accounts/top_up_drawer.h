#pragma once

#include "accounts/account_queries.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/workspace/core.h"

namespace ui {

class FormRow;
class MoneyEdit;

/// 充值: a transfer to the platform that the bank's statement shows is credited at once.
class TopUpDrawer : public Drawer
{
    Q_OBJECT

public:
    explicit TopUpDrawer(Core &core, QWidget *parent = nullptr);
    /// An empty form.
    void begin();

Q_SIGNALS:
    void done();

private:
    void submit();
    void refused(const base::Error &error);
    void updateButton();
    void retranslate();

    Core &m_core;
    std::string m_key;
    bool m_running = false;
    Banner *m_failure = nullptr;
    FormRow *m_amountRow = nullptr;
    MoneyEdit *m_amount = nullptr;
    FormRow *m_referenceRow = nullptr;
    QLineEdit *m_reference = nullptr;
    QLabel *m_how = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace ui
