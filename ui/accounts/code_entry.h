#pragma once

#include "accounts/account.h"
#include "base/timestamp.h"
#include "ui/workspace/core.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class FormRow;

/// Asks for a one-time code and takes it: a button that counts down until the next one can be sent, the field, and
/// where the code arrives. What is wrong with the code stands below the field.
class CodeEntry : public QWidget
{
    Q_OBJECT

public:
    CodeEntry(Core &core, accounts::CodePurpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const;
    /// Six digits are there.
    [[nodiscard]] bool isComplete() const;
    /// Empties the field; the count-down goes on.
    void clear();
    /// True when the refusal is about the code: then it is shown here.
    bool showRefusal(const base::Error &error);
    [[nodiscard]] QString error() const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *sendButton() const { return m_send; }

Q_SIGNALS:
    void changed();
    void submitted();

private:
    void send();
    void sent(const base::Result<accounts::SendCodeOutcome> &outcome);
    void waitUntil(base::Timestamp from);
    void countDown();
    void retranslate();

    Core &m_core;
    accounts::CodePurpose m_purpose;
    FormRow *m_row = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_send = nullptr;
    QTimer m_second;
    base::Timestamp m_next; ///< when another code can be sent
    std::optional<base::Timestamp> m_expiresAt;
    std::int64_t m_tries = 0;
    bool m_sending = false;
};

/// The field that a refusal names; empty for the others.
[[nodiscard]] std::string fieldOf(const base::Error &error);

} // namespace ui
