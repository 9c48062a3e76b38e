#include "ui_environment.h"

#include "ui/shared/text/plain.h"
#include "ui/shared/widgets/basics.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/decision_bar.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/kpi_card.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/steps.h"

#include <QAccessible>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <limits>

using namespace ui;

TEST(MoneyEdit, readsYuanWithoutADouble)
{
    EXPECT_EQ(MoneyEdit::parse("12,345.6"), 1'234'560);
    EXPECT_EQ(MoneyEdit::parse("¥0.07"), 7);
    EXPECT_EQ(MoneyEdit::parse(".5"), 50);
    EXPECT_EQ(MoneyEdit::parse("90071992547409.93"), 9'007'199'254'740'993) << "2^53 + 1";
    for (const char *bad : {"", "1.234", "abc", "-5", "99999999999999999999", "."})
        EXPECT_EQ(MoneyEdit::parse(bad), std::nullopt) << bad;
}

TEST(MoneyEdit, groupsWhenTheFocusLeaves)
{
    QWidget window;
    MoneyEdit edit(&window);
    QLineEdit other(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    edit.setFocus();
    QTest::keyClicks(&edit, "12345.6x");
    EXPECT_EQ(edit.text(), QStringLiteral("12345.6"));
    QSignalSpy changed(&edit, &MoneyEdit::fenChanged);
    other.setFocus();
    EXPECT_EQ(edit.text(), QStringLiteral("12,345.60"));
    EXPECT_EQ(edit.fen(), 1'234'560);
    EXPECT_EQ(changed.size(), 0) << "the amount is the same: what was said of it stays";
}

TEST(FormRow, saysTheErrorWithTheField)
{
    auto *field = new QLineEdit;
    FormRow row("项目名称", field);
    row.setHint("最多 60 个字");
    EXPECT_EQ(field->accessibleName(), QStringLiteral("项目名称"));
    row.setError("已有同名项目。");
    EXPECT_TRUE(row.hasError());
    EXPECT_TRUE(field->property("invalid").toBool());
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("已有同名项目。"));
    row.setError({});
    EXPECT_FALSE(field->property("invalid").toBool());
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("最多 60 个字"));
}

TEST(SegmentedControl, choosesByMouseAndKeys)
{
    SegmentedControl control;
    control.setSegments({{"7", "7 天"}, {"30", "30 天"}, {"q", "本季", 3}});
    control.resize(control.sizeHint());
    QSignalSpy chosen(&control, &ChoiceStrip::chosen);
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(control.current(), QStringLiteral("30"));
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 10, 14));
    EXPECT_EQ(control.current(), QStringLiteral("q"));
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(chosen.size(), 2) << "there is nothing behind the last";
    control.setSegments({{"q", "本季"}, {"7", "7 天"}});
    EXPECT_EQ(control.current(), QStringLiteral("q")) << "kept by id";
    control.setCurrent("7");
    EXPECT_EQ(chosen.size(), 2) << "set by the program, not chosen";
}

TEST(Card, keepsItsHeadingWholeWhereRoomIsShort)
{
    Card card;
    card.setTitle(QStringLiteral("销户条件复核"), QStringLiteral("10 项全部满足"));
    card.setFlush(true);
    auto *rows = new QWidget;
    rows->setFixedHeight(300);
    card.body()->addWidget(rows);
    card.resize(card.minimumSizeHint());
    card.show();
    const QWidget *header = card.layout()->itemAt(0)->widget();
    ASSERT_NE(header, nullptr);
    EXPECT_GE(header->height(), header->layout()->minimumSize().height());
}

TEST(KpiCard, isAButtonOnlyWithALink)
{
    KpiCard card;
    card.setTitle("退款率");
    card.setValue("3.2%");
    card.setChange(0.184, "上期 2.7%", false);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("退款率: 3.2%"));
    EXPECT_EQ(card.accessibleDescription(), QStringLiteral("18.4% 上期 2.7%"));
    EXPECT_EQ(card.focusPolicy(), Qt::NoFocus);
    card.setLink(true);
    EXPECT_EQ(card.focusPolicy(), Qt::TabFocus);
    QSignalSpy clicked(&card, &KpiCard::clicked);
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_EQ(clicked.size(), 1);
}

TEST(TrendChart, crossHairReadsEveryLine)
{
    TrendChart chart;
    chart.resize(500, 260);
    chart.setData({"06-01", "06-02", "06-03"},
                  {{"GMV", {1, 2, 3}},
                   {"退款", {4, 5, 6}, 1, false, [](double v) { return QStringLiteral("%1%").arg(v); }, true}});
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.day(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.accessibleDescription(), QStringLiteral("06-02, GMV 2, 退款 5%"));
    QTest::mouseMove(&chart, QPoint(495, 100));
    QSignalSpy clicked(&chart, &TrendChart::dayClicked);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(490, 100));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked[0][0].toInt(), 2);
    chart.setData({}, {});
    chart.grab();
    EXPECT_EQ(chart.day(), -1);
}

TEST(Charts, paintNothingWithoutData)
{
    FunnelView funnel;
    funnel.setStages({}, {});
    funnel.grab();
    SplitBar split;
    split.setParts({{"空", 0, 0}}, {});
    split.grab();
    StepStrip steps;
    steps.grab();
    EXPECT_EQ(split.accessibleName(), QStringLiteral("空 0"));
}

TEST(FunnelView, leadsToItsRows)
{
    FunnelView funnel;
    funnel.setStages({{"待接收", "-1", 8, 1, 1, {"10"}}, {"脚本", "1", 5, 2, 1, {"8"}}}, {"进入"});
    funnel.resize(funnel.sizeHint());
    QSignalSpy clicked(&funnel, &FunnelView::stageClicked);
    QTest::keyClick(&funnel, Qt::Key_Down);
    EXPECT_EQ(funnel.accessibleName(), QStringLiteral("脚本, 进入 8"));
    QTest::keyClick(&funnel, Qt::Key_Return);
    QTest::mouseClick(&funnel, Qt::LeftButton, {}, QPoint(50, 35));
    ASSERT_EQ(clicked.size(), 2);
    EXPECT_EQ(clicked[0][0].toInt(), 1);
    EXPECT_EQ(clicked[1][0].toInt(), 0);
}

TEST(Drawer, closesWithEscape)
{
    QWidget window;
    window.resize(800, 400);
    Drawer drawer(&window);
    window.show();
    drawer.open();
    QSignalSpy closed(&drawer, &Drawer::closed);
    QTest::keyClick(&drawer, Qt::Key_Escape);
    EXPECT_TRUE(drawer.isHidden());
    EXPECT_EQ(closed.size(), 1);
}

TEST(Toast, onlyTheNewestIsSeen)
{
    QWidget window;
    window.resize(800, 400);
    showToast(&window, "一");
    showToast(&window, "二");
    const auto toasts = window.findChildren<QWidget *>("toast");
    ASSERT_EQ(toasts.size(), 1);
    EXPECT_EQ(toasts[0]->accessibleName(), QStringLiteral("二"));
}

TEST(Banner, isGoneWithoutText)
{
    Banner banner(Tone::danger);
    EXPECT_TRUE(banner.isHidden());
    banner.setText("余额不足", "先充值");
    EXPECT_FALSE(banner.isHidden());
    EXPECT_EQ(banner.accessibleName(), QStringLiteral("余额不足"));
    banner.setText({});
    EXPECT_TRUE(banner.isHidden());
}

TEST(Button, takesADoubleClickForOneWhereItHasAnEffect)
{
    const auto clicks = [](ButtonKind kind) {
        const std::unique_ptr<QPushButton> pressed(button(QStringLiteral("支付"), kind));
        QSignalSpy clicked(pressed.get(), &QPushButton::clicked);
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease,
                                        QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, QPointF(5, 5), pressed->mapToGlobal(QPointF(5, 5)), Qt::LeftButton, held, {});
            QApplication::sendEvent(pressed.get(), &event);
        }
        return clicked.size();
    };
    EXPECT_EQ(clicks(ButtonKind::primary), 1);
    EXPECT_EQ(clicks(ButtonKind::danger), 1);
    EXPECT_EQ(clicks(ButtonKind::dangerOutline), 1);
    EXPECT_EQ(clicks(ButtonKind::normal), 2) << "“next” is pressed fast";
}

TEST(Button, isPressedByEnterOnceHoweverLongItIsHeld)
{
    const std::unique_ptr<QPushButton> pressed(button(QStringLiteral("驳回"), ButtonKind::danger));
    QSignalSpy clicked(pressed.get(), &QPushButton::clicked);
    const auto send = [&](Qt::KeyboardModifiers modifiers, bool again) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, modifiers, QStringLiteral("\r"), again);
        QApplication::sendEvent(pressed.get(), &event);
    };
    send({}, false);
    send({}, true);
    send({}, true);
    EXPECT_EQ(clicked.size(), 1);
    send(Qt::AltModifier, false);
    EXPECT_EQ(clicked.size(), 1) << "that is another key";
}

TEST(DecisionBar, ctrlEnterConfirmsFromAFieldOfSeveralLines)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new DecisionBar(&window);
    column->addWidget(bar);
    Decision refuse;
    refuse.id = QStringLiteral("refuse");
    refuse.text = QStringLiteral("驳回");
    refuse.fields = {{QStringLiteral("reason"), QStringLiteral("原因"), DecisionField::Kind::text, true, 500}};
    bar->setDecisions({refuse});
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy decided(bar, &DecisionBar::decided);
    bar->buttonOf(QStringLiteral("refuse"))->click();
    QWidget *field = bar->fieldOf(QStringLiteral("reason"))->field();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(bar->fieldOf(QStringLiteral("reason"))->hasError()) << "what is missing is said";
    EXPECT_EQ(decided.size(), 0);
    QTest::keyClicks(field, QStringLiteral("no"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(decided.size(), 1);
    EXPECT_EQ(decided[0][1].toMap().value(QStringLiteral("reason")).toString(), QStringLiteral("no"));
}

TEST(PlainToolTip, isReadAloudWithoutItsTags)
{
    QWidget widget;
    setPlainToolTip(widget, "共 2 位\n<b>合计</b> ¥5");
    EXPECT_EQ(widget.toolTip(), QStringLiteral("<qt>共 2 位<br>&lt;b&gt;合计&lt;/b&gt; ¥5</qt>"));
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&widget);
    ASSERT_NE(heard, nullptr);
    EXPECT_EQ(heard->text(QAccessible::Description), QStringLiteral("共 2 位\n<b>合计</b> ¥5"));
}
