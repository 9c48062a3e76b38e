#include "ui_environment.h"

#include "ui/shared/dialogs/dialogs.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace ui;

TEST(Dialogs, takePreparedAnswersInOrder)
{
    (void)dialogs::takeShown();
    dialogs::setNextAnswer("ok");
    dialogs::setNextAnswer("cancel");
    EXPECT_TRUE(dialogs::confirm(nullptr, "取消订单", "支出 ¥5,040.00", "取消订单", true));
    EXPECT_FALSE(dialogs::confirm(nullptr, "再来", "一次", "好"));
    EXPECT_EQ(dialogs::takeShown(), (QStringList{"取消订单\n支出 ¥5,040.00", "再来\n一次"}));
    EXPECT_TRUE(dialogs::takeShown().isEmpty());
}

TEST(Dialogs, takePreparedFiles)
{
    dialogs::setNextFile("/tmp/a.csv");
    EXPECT_EQ(dialogs::openFile(nullptr, "x", "*"), QStringLiteral("/tmp/a.csv"));
    dialogs::setNextFile({});
    EXPECT_TRUE(dialogs::openFiles(nullptr, "x", "*").isEmpty()) << "the user backed out";
}

TEST(Dialogs, showDataAsPlainText)
{
    const std::unique_ptr<QWidget> box(dialogs::makeBox(nullptr, "<h1>标题</h1>", "<img src='file:///etc/passwd'>",
                                                        {{"ok", "好"}}, "<b>x</b>", Tone::info));
    for (const QLabel *one : box->findChildren<QLabel *>())
        EXPECT_EQ(one->textFormat(), Qt::PlainText);
}

TEST(Dialogs, enterNeverTriggersADangerousChoice)
{
    const std::unique_ptr<QWidget> box(dialogs::makeBox(
        nullptr, "取消", "钱", {{"cancel", "不取消"}, {"ok", "取消订单", ButtonKind::danger}}, {}, Tone::danger));
    for (const QPushButton *one : box->findChildren<QPushButton *>())
        EXPECT_FALSE(one->isDefault() && one->property("kind").toString() == QLatin1String("danger"));
    const std::unique_ptr<QWidget> mild(dialogs::makeBox(
        nullptr, "保存", "?", {{"cancel", "取消"}, {"ok", "保存", ButtonKind::primary}}, {}, Tone::accent));
    EXPECT_TRUE(mild->findChildren<QPushButton *>().last()->isDefault());
}
