#include "ui/parties/roster/roster_forms.h"

#include "parties/parties_commands.h"
#include "ui/accounts/code_entry.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>

#include <cmath>

namespace ui {

namespace {

constexpr double kUsualShare = 30.0;
constexpr std::int64_t kExampleFen = 1'000'000;
constexpr const char *kPriceFields[] = {"price_1_20_fen", "price_20_60_fen", "price_60_fen"};

QDate today()
{
    return toLocal(base::SystemClock().now()).date();
}

} // namespace

CreatorForm::CreatorForm(Core &core, QWidget *parent) : QWidget(parent), m_core(core), m_key(Core::newKey())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_failure = new Banner(Tone::danger);
    column->addWidget(m_failure);
    m_body = new QVBoxLayout;
    m_body->setSpacing(10);
    column->addLayout(m_body);
    auto *row = new QHBoxLayout;
    m_cancel = button({});
    m_submit = button({}, ButtonKind::primary);
    m_submit->setObjectName(QStringLiteral("formSubmit"));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_submit);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &CreatorForm::cancelled);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        if (m_submit->isEnabled())
            submit();
    });
    onLanguageChange(this, [this] { m_cancel->setText(tr("Cancel")); });
}

void CreatorForm::setWords(const QString &submit, const QString &failure)
{
    m_submit->setText(submit);
    m_failureTitle = failure;
}

void CreatorForm::updateButton()
{
    m_submit->setEnabled(!m_running && isComplete());
}

void CreatorForm::showFailure(const std::optional<base::Error> &error)
{
    m_failure->setText(error ? m_failureTitle : QString(), error ? words(*error) : QString());
}

SignForm::SignForm(Core &core, parties::CreatorId creator, QWidget *parent)
    : CreatorForm(core, parent), m_creator(creator)
{
    m_share = new QDoubleSpinBox;
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setRange(0, 100);
    m_share->setDecimals(2);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(kUsualShare);
    m_from = new QDateEdit(today());
    m_until = new QDateEdit(today().addYears(1).addDays(-1));
    m_until->setObjectName(QStringLiteral("until"));
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    m_exclusive = new QCheckBox;
    m_shareRow = new FormRow({}, m_share);
    m_fromRow = new FormRow({}, m_from);
    m_untilRow = new FormRow({}, m_until);
    body()->addWidget(m_shareRow);
    auto *period = new QHBoxLayout;
    period->setSpacing(8);
    period->addWidget(m_fromRow, 1);
    period->addWidget(m_untilRow, 1);
    body()->addLayout(period);
    body()->addWidget(m_exclusive);
    connect(m_share, &QDoubleSpinBox::valueChanged, this, [this] {
        m_shareRow->setError({});
        showExample();
    });
    for (QDateEdit *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_untilRow->setError(m_until->date() < m_from->date() ? tr("It must not end before it begins") : QString());
            updateButton();
        });
    onLanguageChange(this, [this] {
        setWords(tr("Sign"), tr("The contract was not signed"));
        m_shareRow->setLabel(tr("The agency's share of a settlement"));
        m_fromRow->setLabel(tr("From"));
        m_untilRow->setLabel(tr("Until (included)"));
        m_exclusive->setText(tr("Exclusive: the creator cannot leave by himself before it ends"));
        showExample();
        updateButton();
    });
}

std::int64_t SignForm::shareBp() const
{
    return std::llround(m_share->value() * 100.0);
}

void SignForm::showExample()
{
    const base::Money whole(kExampleFen);
    const auto parts = base::splitByWeights(whole, {shareBp(), 10'000 - shareBp()});
    m_shareRow->setHint(tr("Of %1: agency %2, creator %3")
                            .arg(format::money(whole.fen), format::money(parts[0].fen), format::money(parts[1].fen)));
}

bool SignForm::isComplete() const
{
    return m_from->date() <= m_until->date();
}

void SignForm::submit()
{
    send(parties::SignContract{m_creator, shareBp(), m_exclusive->isChecked(), fromLocal(m_from->date().startOfDay()),
                               fromLocal(m_until->date().addDays(1).startOfDay())},
         tr("Contract signed"));
}

bool SignForm::showAtField(const base::Error &error)
{
    const std::string field = fieldOf(error);
    if (field == "share_bp")
        m_shareRow->setError(words(error));
    else if (field == "ends_at" || error.code == base::ErrorCode::contractOverlaps)
        m_untilRow->setError(words(error));
    else
        return false;
    return true;
}

EndContractForm::EndContractForm(Core &core, const parties::ContractView &contract, QWidget *parent)
    : CreatorForm(core, parent), m_contract(contract.contract), m_revision(contract.revision)
{
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("endReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(80);
    m_reasonRow = new FormRow({}, m_reason);
    body()->addWidget(m_reasonRow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_reasonRow->setError({});
        m_reasonRow->setRemark(QStringLiteral("%1 / %2").arg(m_reason->toPlainText().size()).arg(kReasonLimit));
        updateButton();
    });
    setButtonKind(*submitButton(), ButtonKind::danger);
    onLanguageChange(this, [this] {
        setWords(tr("End the contract"), tr("The contract was not ended"));
        m_reasonRow->setLabel(tr("Why it ends"));
        m_reasonRow->setHint(
            tr("The creator reads it. Running orders keep the split that was agreed at their acceptance."));
        updateButton();
    });
}

bool EndContractForm::isComplete() const
{
    return !m_reason->toPlainText().trimmed().isEmpty();
}

void EndContractForm::submit()
{
    send(parties::EndContract{m_contract, fromText(m_reason->toPlainText()), m_revision}, tr("Contract ended"));
}

bool EndContractForm::showAtField(const base::Error &error)
{
    if (fieldOf(error) != "reason")
        return false;
    m_reasonRow->setError(words(error));
    return true;
}

PricesForm::PricesForm(Core &core, parties::CreatorId creator, const Prices &prices, QWidget *parent)
    : CreatorForm(core, parent), m_creator(creator), m_before(prices)
{
    const std::optional<base::Money> before[] = {prices.to20, prices.to60, prices.over60};
    for (std::size_t i = 0; i < std::size(m_edits); ++i) {
        m_edits[i] = new MoneyEdit;
        m_edits[i]->setObjectName(QString::fromLatin1(kPriceFields[i]));
        m_edits[i]->setFen(before[i] ? std::optional<qint64>(before[i]->fen) : std::nullopt);
        m_rows[i] = new FormRow({}, m_edits[i]);
        body()->addWidget(m_rows[i]);
        connect(m_edits[i], &MoneyEdit::fenChanged, this, [this, i] {
            m_rows[i]->setError({});
            updateButton();
        });
    }
    onLanguageChange(this, [this] {
        setWords(tr("Save prices"), tr("The prices were not saved"));
        m_rows[0]->setLabel(tr("Video of 1–20 s (yuan)"));
        m_rows[1]->setLabel(tr("Video of 21–60 s (yuan)"));
        m_rows[2]->setLabel(tr("Video over 60 s (yuan)"));
        m_rows[2]->setHint(tr("What is left empty stays as it is. Orders that were placed keep their price."));
        updateButton();
    });
}

bool PricesForm::isComplete() const
{
    for (const MoneyEdit *edit : m_edits)
        if (edit != nullptr && edit->fen())
            return true;
    return false;
}

void PricesForm::submit()
{
    const auto price = [](const MoneyEdit *edit) {
        return edit->fen() ? std::optional(base::Money(*edit->fen())) : std::nullopt;
    };
    parties::UpdateCreator command;
    command.creator = m_creator;
    command.revision = m_before.revision;
    command.price1To20 = price(m_edits[0]);
    command.price20To60 = price(m_edits[1]);
    command.price60 = price(m_edits[2]);
    send(command, tr("Prices saved"));
}

bool PricesForm::showAtField(const base::Error &error)
{
    for (std::size_t i = 0; i < std::size(m_rows); ++i)
        if (fieldOf(error) == kPriceFields[i]) {
            m_rows[i]->setError(words(error));
            return true;
        }
    return false;
}

} // namespace ui
