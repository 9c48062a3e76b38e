#include "ui/parties/roster/bind_drawer.h"

#include "parties/parties_commands.h"
#include "ui/parties/roster/roster_words.h"
#include "ui/shared/text/format.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

namespace ui {

namespace {

constexpr std::int64_t kFound = 20;

} // namespace

BindDrawer::BindDrawer(Core &core, QWidget *parent) : Drawer(parent), m_core(core)
{
    m_search = new SearchBox;
    m_hint = label({}, LabelStyle::secondary);
    m_hint->setWordWrap(true);
    m_failure = new Banner(Tone::danger);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    body()->addWidget(m_search);
    body()->addWidget(m_hint);
    body()->addWidget(m_failure);
    body()->addLayout(m_list);
    body()->addStretch(1);
    connect(m_search, &SearchBox::searched, this, &BindDrawer::search);
    m_core.onChange(this, {base::Topic::creators}, [this] {
        if (isVisible())
            search(m_text);
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void BindDrawer::retranslate()
{
    setTitle(tr("Bind a creator"), tr("From the platform's pool"));
    m_search->setPurpose(tr("Nickname, pinyin or platform id"));
    rebuild();
}

void BindDrawer::begin()
{
    m_failure->setText({});
    open();
    m_search->setFocus();
    m_search->selectAll();
    search(m_search->text());
}

void BindDrawer::search(const QString &text)
{
    m_text = text;
    discovery::FindCreators query;
    if (!text.trimmed().isEmpty())
        query.text = fromText(text);
    // Whoever is in an agency's hands cannot be bound.
    query.filter = discovery::presence("mcn", discovery::FilterOp::blank);
    query.limit = kFound;
    query.facets = std::vector<std::string>();
    m_core.ask(this, m_latest, query, [this](base::Result<discovery::CreatorPage> answer) {
        if (!answer) {
            m_page.reset();
            m_failure->setText(tr("The pool cannot be searched"), words(answer.error()));
        } else {
            m_page = *answer;
        }
        rebuild();
    });
}

void BindDrawer::rebuild()
{
    clearLayout(*m_list);
    if (!m_page) {
        m_hint->setText(tr("Searching…"));
        return;
    }
    m_hint->setText(m_page->total == 0
                        ? tr("Nobody without an agency matches. Whoever is bound elsewhere is not listed.")
                        : tr("%1 creators without an agency; the first %2 are shown, the most followers first.")
                              .arg(format::exact(qint64(m_page->total)))
                              .arg(m_page->rows.size()));
    for (const discovery::CreatorRow &creator : m_page->rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new Avatar(toText(creator.nickName), 32));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(label(toText(creator.nickName)));
        const QString followers =
            format::compact(creator.follower ? std::optional<qint64>(*creator.follower) : std::optional<qint64>());
        words->addWidget(label(tr("%1 followers · %2").arg(followers, words_of::entryState(creator.entryState)),
                               LabelStyle::secondary));
        row->addLayout(words, 1);
        QPushButton *bindIt = button(tr("Bind"), ButtonKind::soft);
        bindIt->setAccessibleName(tr("Bind %1").arg(toText(creator.nickName)));
        bindIt->setObjectName(QStringLiteral("bind-") + toText(creator.id));
        bindIt->setEnabled(!m_running);
        connect(bindIt, &QPushButton::clicked, this, [this, creator] { bind(creator); });
        row->addWidget(bindIt);
        m_list->addLayout(row);
    }
}

void BindDrawer::bind(const discovery::CreatorRow &creator)
{
    if (m_running)
        return;
    m_running = true;
    m_failure->setText({});
    rebuild();
    m_core.execute(this, parties::BindCreator{creator.id, std::nullopt}, Core::newKey(),
                   [this, name = toText(creator.nickName)](base::Result<parties::CreatorOutcome> outcome) {
                       m_running = false;
                       if (!outcome)
                           m_failure->setText(tr("%1 was not bound").arg(name), words(outcome.error()));
                       else
                           showToast(this, tr("%1 is bound").arg(name));
                       search(m_text);
                       if (outcome)
                           Q_EMIT bound(outcome->creator);
                   });
}

} // namespace ui
