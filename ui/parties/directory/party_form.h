#pragma once

#include "parties/parties_queries.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

#include <QHash>

class QLineEdit;

namespace ui {

class FormRow;

/// A new brand, MCN or service provider with its first log-in, or another log-in for a party that exists.
class PartyForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { brand, mcn, provider, user };

    explicit PartyForm(Core &core, QWidget *parent = nullptr);
    /// `party`: whose log-in it will be, for Purpose::user.
    void start(Purpose purpose, parties::PartyId party = {}, const QString &partyName = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString remark() const;
    /// "name", "industry", "bank_account", "login", "password", "user_name"
    [[nodiscard]] FormRow *row(const QString &field) const { return m_rows.value(field); }
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    void done(parties::PartyId party, const QString &said);
    void cancelled();

private:
    void retranslate();
    void showFields();
    [[nodiscard]] std::string value(const char *field) const;
    [[nodiscard]] bool complete();
    void submit();
    void answered(const base::Result<parties::PartyRegistered> &outcome);
    template <class Command>
    void send(const Command &command);

    Core &m_core;
    Purpose m_purpose = Purpose::brand;
    parties::PartyId m_party;
    QString m_partyName;
    std::string m_key;
    QHash<QString, FormRow *> m_rows;
    QLabel *m_error = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace ui
