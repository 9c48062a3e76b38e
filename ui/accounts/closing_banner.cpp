#include "ui/accounts/closing_banner.h"

#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/workspace/values.h"

namespace ui {

ClosingBanner::ClosingBanner(Core &core, QWidget *parent) : Banner(Tone::warning, parent), m_core(core)
{
    m_core.onChange(this, {base::Topic::closures, base::Topic::parties}, [this] { refresh(); });
    connect(&m_core, &Core::signedIn, this, &ClosingBanner::refresh);
    connect(&m_core, &Core::signedOut, this, &ClosingBanner::refresh);
    onLanguageChange(this, [this] { present(); });
    refresh();
}

void ClosingBanner::refresh()
{
    // Operators have no account of their own that could be closed.
    if (!m_core.isSignedIn() || m_core.role() == parties::Role::ops) {
        m_latest.drop();
        m_closure.reset();
        m_isClosed = false;
        return present();
    }
    m_core.ask(this, m_latest, accounts::ClosureQuery{}, [this](base::Result<accounts::ClosureAnswer> answer) {
        m_closure = answer ? answer->closure : std::nullopt;
        m_isClosed = !answer && answer.error().code == base::ErrorCode::accountClosed;
        present();
    });
}

void ClosingBanner::present()
{
    const bool waits = m_closure && m_closure->state == accounts::ClosureState::applied;
    if (!waits && !m_isClosed)
        return setText({});
    setAction(waits ? tr("Open the closing") : QString());
    if (waits)
        setText(
            tr("This account is being closed"),
            tr("Application %1 is reviewed until %2. Until then nothing can be ordered, topped up or withdrawn; the "
               "application can be withdrawn.")
                .arg(toText(m_closure->number), format::dateTime(toLocal(m_closure->reviewUntil))));
    else
        setText(tr("This account is closed"),
                tr("Its log-ins have ended: please sign out. The platform keeps its orders and statements."));
}

} // namespace ui
