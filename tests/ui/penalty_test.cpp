#include "support/ops_stage.h"

#include "ui/orders/actions/command_dialog.h"
#include "ui/parties/directory/parties_page.h"
#include "ui/parties/directory/penalty_form.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace ui;

namespace {

/// An operator's penalty, by clicks.
class Penalty : public test::OpsStage
{
protected:
    Penalty() : page(core)
    {
        show(page);
        party = party1();
        page.openAt({{"party", QString::number(party.party.value)}});
        EXPECT_TRUE(waitFor([this] { return button()->isVisible(); }));
    }
    /// The party of the creator who has a log-in.
    parties::PartyView party1()
    {
        const auto rows = ask(parties::PartiesQuery{"creator", {}, {}, {}, {}}).rows;
        for (const parties::PartyView &one : rows)
            if (one.creator && one.users.value_or(0) > 0)
                return one;
        ADD_FAILURE() << "no creator with a party";
        return {};
    }
    parties::PartyView now()
    {
        for (const parties::PartyView &one : ask(parties::PartiesQuery{"creator", {}, {}, {}, {}}).rows)
            if (one.party == party.party)
                return one;
        return {};
    }
    std::int64_t credit() { return ask(discovery::ShowCreator{party.creator, {}, {}}).creator.credit; }
    [[nodiscard]] QPushButton *button() const { return page.findChild<QPushButton *>(QStringLiteral("penalty")); }
    PenaltyForm *openForm()
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        for (PenaltyForm *form : page.findChildren<PenaltyForm *>())
            if (form->isVisible())
                return form;
        ADD_FAILURE() << "no form opened";
        return nullptr;
    }
    static void submit(PenaltyForm *form) { QTest::mouseClick(form->submitButton(), Qt::LeftButton); }

    PartiesPage page;
    parties::PartyView party;
};

TEST_F(Penalty, isImposedWithAReasonAndLifted)
{
    const std::int64_t before = credit();
    EXPECT_EQ(button()->text(), QStringLiteral("处罚…"));
    PenaltyForm *form = openForm();
    ASSERT_NE(form, nullptr);
    submit(form);
    EXPECT_TRUE(form->isVisible()) << "without a reason nothing is sent";
    EXPECT_FALSE(now().penaltyUntil);
    form->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("多次私下交易"));
    auto *loss = form->findChild<QSpinBox *>(QStringLiteral("credit_loss"));
    ASSERT_NE(loss, nullptr);
    loss->setValue(7);
    submit(form);
    ASSERT_TRUE(waitFor([this] { return now().penaltyUntil.has_value(); }));
    EXPECT_GT(*now().penaltyUntil, base::SystemClock().now());
    EXPECT_EQ(credit(), before - 7);
    ASSERT_TRUE(waitFor([this] { return button()->text() == QStringLiteral("解除处罚…"); }));

    form = openForm();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->findChild<QSpinBox *>(QStringLiteral("credit_loss")), nullptr) << "it lifts, it does not penalise";
    submit(form);
    EXPECT_TRUE(now().penaltyUntil.has_value()) << "without a reason nothing is sent";
    form->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(QStringLiteral("申诉成立"));
    submit(form);
    ASSERT_TRUE(waitFor([this] { return !PartiesPage::isPenalised(now()); }));
    ASSERT_TRUE(waitFor([this] { return button()->text() == QStringLiteral("处罚…"); }));
    EXPECT_EQ(credit(), before - 7) << "credit that was lost stays lost";
}

} // namespace
