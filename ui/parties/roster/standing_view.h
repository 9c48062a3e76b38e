#pragma once

#include "discovery/discovery_queries.h"
#include "parties/creator_queries.h"
#include "ui/shared/widgets/basics.h"
#include "ui/workspace/core.h"

namespace ui {

class Banner;
class CreatorForm;

/// Where a creator stands, for his agency and for himself: entry with its conditions and figures, whether he takes
/// orders or why not, the contract, prices, binding; each with what can be done about it. Reads by itself.
class StandingView : public QWidget
{
    Q_OBJECT

public:
    enum class Form { none, sign, end, prices };

    explicit StandingView(Core &core, QWidget *parent = nullptr);
    /// Reads and shows the creator; `form` is opened when it is possible.
    void load(parties::CreatorId creator, Form form = Form::none);
    void reload();
    [[nodiscard]] parties::CreatorId creator() const { return m_creator; }
    void apply();

Q_SIGNALS:
    void loaded(const parties::StandingAnswer &standing);

private:
    void rebuild();
    void addHead();
    void addEntry();
    void addOrders();
    void addContract();
    void addPrices();
    void addBinding();
    void addSection(const QString &title, const QString &badge, Tone tone);
    void addFact(const QString &name, const QString &value);
    void addLine(const QString &iconName, Tone tone, const QString &text);
    void openForm(Form form);
    void placeForm(CreatorForm *form);
    [[nodiscard]] bool may(const char *command) const;
    template <class Command>
    void run(const Command &command, const QString &done, const QString &failure);
    void unbind(std::optional<bool> requestOnly, std::optional<bool> withdraw);

    Core &m_core;
    Latest m_latest;
    Latest m_latestCard;
    parties::CreatorId m_creator;
    std::optional<parties::StandingAnswer> m_standing;
    std::optional<discovery::CreatorRow> m_card;
    Form m_form = Form::none;
    bool m_running = false;
    Banner *m_failure = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_formArea = nullptr;
    QVBoxLayout *m_formBody = nullptr;
};

} // namespace ui
