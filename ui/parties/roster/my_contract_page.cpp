#include "ui/parties/roster/my_contract_page.h"

#include "parties/parties_queries.h"
#include "ui/parties/roster/contract_lists.h"
#include "ui/parties/roster/standing_view.h"
#include "ui/shared/text/language.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/workspace/values.h"
#include "ui/workspace/words.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int kStandingWidth = 380;
const QString kMyContracts = QStringLiteral("contracts");
const QString kMyApplications = QStringLiteral("applications");

} // namespace

MyContractPage::MyContractPage(Core &core, QWidget *parent) : Page(Body::fills, parent), m_core(core)
{
    m_states = new QStackedWidget;
    m_state = new StateView;
    m_states->addWidget(m_state);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::gap);
    auto *card = new Card;
    card->setFixedWidth(kStandingWidth);
    card->setFlush(true);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 14, 16, 16);
    m_standing = new StandingView(core);
    column->addWidget(m_standing);
    column->addStretch(1);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);
    card->body()->addWidget(area);
    row->addWidget(card);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    m_tabs = new TabStrip;
    right->addWidget(m_tabs);
    m_lists = new QStackedWidget;
    m_contracts = new ContractsPanel(core);
    m_applications = new ApplicationsPanel(core);
    m_lists->addWidget(m_contracts);
    m_lists->addWidget(m_applications);
    right->addWidget(m_lists, 1);
    row->addLayout(right, 1);
    m_states->addWidget(content);
    body()->addWidget(m_states, 1);
    connect(m_state, &StateView::actionClicked, this, &MyContractPage::refresh);
    connect(m_tabs, &TabStrip::chosen, this,
            [this](const QString &id) { m_lists->setCurrentIndex(id == kMyApplications ? 1 : 0); });
    connect(m_contracts, &ContractsPanel::counted, this, [this](int total) {
        m_contractCount = total;
        m_tabs->setCount(kMyContracts, total);
    });
    connect(m_applications, &ApplicationsPanel::counted, this, [this](int total, int) {
        m_applicationCount = total;
        m_tabs->setCount(kMyApplications, total);
    });
    connect(m_contracts, &ContractsPanel::summaryChanged, this, &Page::statusChanged);
    connect(m_standing, &StandingView::loaded, this, [this](const parties::StandingAnswer &standing) {
        header()->setSubtitle(standing.mcnName ? toText(*standing.mcnName) : tr("Without an agency"));
    });
    m_core.onChange(this, {base::Topic::contracts, base::Topic::applications, base::Topic::creators}, [this] {
        m_contracts->refresh();
        m_applications->refresh();
    });
    onLanguageChange(this, [this] { retranslate(); });
}

void MyContractPage::retranslate()
{
    header()->setTitle(tr("My contract"));
    if (m_states->currentIndex() == 0)
        m_state->showLoading(tr("Reading your standing…"));
    const QString tab = m_tabs->current();
    m_tabs->setSegments({{kMyContracts, tr("Contracts"), m_contractCount},
                         {kMyApplications, tr("Applications for entry"), m_applicationCount}});
    if (!tab.isEmpty())
        m_tabs->setCurrent(tab);
    m_tabs->setAccessibleName(tr("My lists"));
}

void MyContractPage::refresh()
{
    m_core.ask(this, m_latest, parties::PartiesQuery{}, [this](base::Result<parties::PartiesAnswer> answer) {
        std::optional<parties::CreatorId> mine;
        if (answer)
            for (const parties::PartyView &party : answer->rows)
                if (party.creator)
                    mine = party.creator;
        if (!mine) {
            m_states->setCurrentIndex(0);
            return m_state->showMessage(QStringLiteral("error"), Tone::danger, tr("Your standing cannot be shown"),
                                        answer ? tr("This log-in belongs to no creator.") : words(answer.error()),
                                        tr("Try again"));
        }
        m_states->setCurrentIndex(1);
        m_standing->load(*mine);
    });
    m_contracts->refresh();
    m_applications->refresh();
}

QString MyContractPage::helpText() const
{
    return tr(
        "Where you stand with the platform and with your agency: the conditions of entry, whether you take orders or "
        "why "
        "not, the contract that splits your settlements, your prices. Leaving an agency needs no order in progress.");
}

} // namespace ui
