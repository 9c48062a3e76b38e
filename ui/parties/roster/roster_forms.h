#pragma once

#include "parties/creator_queries.h"
#include "ui/workspace/core.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class Banner;
class FormRow;
class MoneyEdit;

/// What the forms of a creator share: a sentence for what is refused as a whole, two buttons, one effect for however
/// many clicks.
class CreatorForm : public QWidget
{
    Q_OBJECT

public:
    explicit CreatorForm(Core &core, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    void done(const QString &words);
    void cancelled();

protected:
    [[nodiscard]] Core &core() const { return m_core; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    virtual void submit() = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// The field of a refusal shows it and answers true.
    virtual bool showAtField(const base::Error &error) = 0;

    void setWords(const QString &submit, const QString &failure);
    void updateButton();
    /// Runs the command under this form's key; `words` is what done() says.
    template <class Command>
    void send(const Command &command, const QString &words)
    {
        m_running = true;
        showFailure({});
        updateButton();
        m_core.execute(this, command, m_key, [this, words](base::Result<typename Command::Outcome> outcome) {
            m_running = false;
            m_key = Core::newKey();
            updateButton();
            if (outcome)
                Q_EMIT done(words);
            else if (!showAtField(outcome.error()))
                showFailure(outcome.error());
        });
    }

private:
    void showFailure(const std::optional<base::Error> &error);

    Core &m_core;
    std::string m_key;
    bool m_running = false;
    QString m_failureTitle;
    Banner *m_failure = nullptr;
    QVBoxLayout *m_body = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_submit = nullptr;
};

/// 签约: share, exclusivity and period of a contract with a creator who is bound to the agency.
class SignForm : public CreatorForm
{
    Q_OBJECT

public:
    SignForm(Core &core, parties::CreatorId creator, QWidget *parent = nullptr);

protected:
    void submit() override;
    [[nodiscard]] bool isComplete() const override;
    bool showAtField(const base::Error &error) override;

private:
    [[nodiscard]] std::int64_t shareBp() const;
    void showExample();

    parties::CreatorId m_creator;
    QDoubleSpinBox *m_share = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QCheckBox *m_exclusive = nullptr;
    FormRow *m_shareRow = nullptr;
    FormRow *m_fromRow = nullptr;
    FormRow *m_untilRow = nullptr;
};

/// Ends a contract before its time, with a reason that the creator reads.
class EndContractForm : public CreatorForm
{
    Q_OBJECT

public:
    EndContractForm(Core &core, const parties::ContractView &contract, QWidget *parent = nullptr);

protected:
    void submit() override;
    [[nodiscard]] bool isComplete() const override;
    bool showAtField(const base::Error &error) override;

private:
    parties::ContractId m_contract;
    std::int64_t m_revision;
    QPlainTextEdit *m_reason = nullptr;
    FormRow *m_reasonRow = nullptr;
};

/// The three prices of a creator.
class PricesForm : public CreatorForm
{
    Q_OBJECT

public:
    struct Prices
    {
        std::optional<base::Money> to20;
        std::optional<base::Money> to60;
        std::optional<base::Money> over60;
        std::int64_t revision = 0;
    };
    PricesForm(Core &core, parties::CreatorId creator, const Prices &prices, QWidget *parent = nullptr);

protected:
    void submit() override;
    [[nodiscard]] bool isComplete() const override;
    bool showAtField(const base::Error &error) override;

private:
    parties::CreatorId m_creator;
    Prices m_before;
    MoneyEdit *m_edits[3] = {};
    FormRow *m_rows[3] = {};
};

} // namespace ui
