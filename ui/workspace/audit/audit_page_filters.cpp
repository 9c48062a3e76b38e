#include "ui/insight/insight_words.h"
#include "ui/orders/order_words.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/audit/audit_page.h"

#include <QComboBox>

#include <set>

/// AuditPage: the boxes that a condition is chosen from, and the chips of those in force.
namespace ui {

namespace {

constexpr std::int64_t partyLimit = 1'000;

QString timeWords(int days)
{
    return days == 1 ? AuditPage::tr("Last 24 hours") : AuditPage::tr("Last %1 days").arg(days);
}

QString commandWords(const std::string &command)
{
    return command.ends_with('.') ? AuditPage::tr("all of %1").arg(toText(command) + QStringLiteral("*"))
                                  : toText(command);
}

QString partyWords(const parties::PartyView &party)
{
    return QStringLiteral("%1 · %2").arg(toText(party.name), words_of::partyKind(party.kind));
}

QString userWords(const parties::UserView &user)
{
    return QStringLiteral("%1 (%2)").arg(toText(user.name), toText(user.login));
}

/// What is chosen shows as a chip; the box goes back to its name.
void rest(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setPlaceholderText(name);
    box.setCurrentIndex(-1);
}

} // namespace

void AuditPage::buildFilters()
{
    m_party = new QComboBox;
    m_user = new QComboBox;
    m_command = new QComboBox;
    m_time = new QComboBox;
    for (QComboBox *box : {m_party, m_user, m_command, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_table->filterBar()->addLeft(box);
        connect(box, &QComboBox::activated, this, [this, box] { choose(box); });
    }
}

void AuditPage::retranslateFilters()
{
    m_time->clear();
    for (const int days : {1, 7, 30})
        m_time->addItem(timeWords(days), days);
    rest(*m_time, tr("Time"));
    fillCommands();
    fillUsers();
    fillParties();
    askParties();
    showFilters();
}

void AuditPage::fillCommands()
{
    m_command->clear();
    std::set<std::string> groups;
    for (const workspace::CommandSpec &spec : workspace::commandTable())
        groups.insert(std::string(spec.name.substr(0, spec.name.find('.') + 1)));
    for (const std::string &group : groups)
        m_command->addItem(commandWords(group), toText(group));
    for (const workspace::CommandSpec &spec : workspace::commandTable())
        m_command->addItem(toText(std::string(spec.name)), toText(std::string(spec.name)));
    rest(*m_command, tr("Command"));
}

void AuditPage::askParties()
{
    parties::PartiesQuery query;
    query.limit = partyLimit;
    m_core.ask(this, query, [this](base::Result<parties::PartiesAnswer> answer) {
        if (!answer.ok())
            return;
        m_partyList = std::move(answer->rows);
        fillParties();
        showFilters();
    });
}

void AuditPage::fillParties()
{
    m_party->clear();
    for (const parties::PartyView &party : m_partyList)
        m_party->addItem(partyWords(party), qlonglong(party.party.value));
    rest(*m_party, tr("Party"));
}

void AuditPage::askUsers()
{
    m_userList.clear();
    fillUsers();
    if (!m_filter.party)
        return;
    m_core.ask(this, parties::UsersQuery{parties::PartyId(*m_filter.party)},
               [this, party = m_filter.party](base::Result<parties::UsersAnswer> answer) {
                   if (!answer.ok() || m_filter.party != party)
                       return;
                   m_userList = std::move(answer->rows);
                   fillUsers();
                   showFilters();
               });
}

void AuditPage::fillUsers()
{
    m_user->clear();
    for (const parties::UserView &user : m_userList)
        m_user->addItem(userWords(user), qlonglong(user.user.value));
    rest(*m_user, tr("Log-in"));
    m_user->setEnabled(!m_userList.empty());
    m_user->setToolTip(m_userList.empty() ? tr("Choose a party first.") : QString());
}

void AuditPage::choose(QComboBox *box)
{
    const QVariant chosen = box->currentData();
    rest(*box, box->accessibleName());
    if (box == m_party) {
        m_filter.party = chosen.toLongLong();
        m_filter.user.reset();
        askUsers();
    } else if (box == m_user) {
        m_filter.user = chosen.toLongLong();
    } else if (box == m_command) {
        m_filter.command = chosen.toString().toStdString();
    } else {
        m_days = chosen.toInt();
    }
    refresh();
}

void AuditPage::removeFilter(const QString &id)
{
    if (id == QLatin1String("party")) {
        m_filter.party.reset();
        m_filter.user.reset();
        askUsers();
    } else if (id == QLatin1String("user")) {
        m_filter.user.reset();
    } else if (id == QLatin1String("command")) {
        m_filter.command.reset();
    } else {
        m_days = 0;
    }
    refresh();
}

void AuditPage::clearFilters()
{
    m_filter = {};
    m_days = 0;
    askUsers();
    refresh();
}

void AuditPage::showFilters()
{
    QList<FilterChip> chips;
    if (m_filter.party) {
        QString name = QString::number(*m_filter.party);
        for (const parties::PartyView &party : m_partyList)
            if (party.party.value == *m_filter.party)
                name = partyWords(party);
        chips << FilterChip{QStringLiteral("party"), tr("Party: %1").arg(name)};
    }
    if (m_filter.user) {
        QString name = QString::number(*m_filter.user);
        for (const parties::UserView &user : m_userList)
            if (user.user.value == *m_filter.user)
                name = userWords(user);
        chips << FilterChip{QStringLiteral("user"), tr("Log-in: %1").arg(name)};
    }
    if (m_filter.command)
        chips << FilterChip{QStringLiteral("command"), tr("Command: %1").arg(commandWords(*m_filter.command))};
    if (m_days > 0)
        chips << FilterChip{QStringLiteral("time"), timeWords(m_days)};
    m_table->filterBar()->setFilters(chips);
    m_table->setFiltered(!chips.isEmpty() || m_filter.text);
}

} // namespace ui
