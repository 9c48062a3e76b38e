#include "ui_environment.h"

#include "base/result.h"
#include "ui/parties/notification_words.h"
#include "ui/workspace/names.h"
#include "ui/workspace/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace ui;

namespace {

/// A refusal that carries a figure for each place of its line.
base::Error withEveryFigure(base::ErrorCode code)
{
    base::Error error{code};
    const std::string_view text = base::messageTemplate(code);
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::string name(text.substr(open + 1, text.find('}', open) - open - 1));
        error.details[name] = std::to_string(error.details.size() + 71);
    }
    return error;
}

/// Both languages, one after the other; the interface is Chinese again afterwards.
class Words : public testing::TestWithParam<const char *>
{
protected:
    Words() { test::UiEnvironment::current().language.setLanguage(GetParam()); }
    ~Words() override { test::UiEnvironment::current().language.setLanguage(QStringLiteral("zh_CN")); }
    [[nodiscard]] static bool isChinese() { return QLatin1String(GetParam()) == QLatin1String("zh_CN"); }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, Words, testing::Values("zh_CN", "en"));

TEST_P(Words, everyCodeHasASentenceWithAllOfItsFigures)
{
    // What a code without a sentence is told with.
    const QString fallback = QCoreApplication::translate("Words", "This was refused: %1").section(u'%', 0, 0);
    std::set<QString> seen;
    for (const base::ErrorCode code : base::allErrorCodes()) {
        const base::Error error = withEveryFigure(code);
        const QString text = words(error);
        const std::string name(base::codeName(code));
        EXPECT_FALSE(text.startsWith(fallback)) << name << " has no sentence of its own: " << text.toStdString();
        EXPECT_FALSE(text.contains(u'{')) << name << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("—"))) << name << " lacks a figure: " << text.toStdString();
        EXPECT_TRUE(seen.insert(text).second) << name << " says what another one says";
        if (isChinese()) {
            EXPECT_TRUE(std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; }))
                << name << ": " << text.toStdString();
        }
    }
}

TEST_P(Words, figuresAreInTheUnitsOfTheScreen)
{
    const QString money =
        words(base::refuse(base::ErrorCode::insufficientFunds,
                           {{"account", "brand_available"}, {"available_fen", 1'234'560}, {"needed_fen", 9'999'900}}));
    EXPECT_TRUE(money.contains(QStringLiteral("¥12,345.60"))) << money.toStdString();
    EXPECT_TRUE(money.contains(QStringLiteral("¥99,999.00"))) << money.toStdString();
    EXPECT_TRUE(money.contains(isChinese() ? QStringLiteral("可用余额") : QStringLiteral("available balance")));

    const QString state =
        words(base::refuse(base::ErrorCode::orderStateForbids, {{"event", "accept"}, {"state", "54"}}));
    EXPECT_TRUE(state.contains(isChinese() ? QStringLiteral("视频已发布") : QStringLiteral("Published")));
    EXPECT_FALSE(state.contains(QStringLiteral("54"))) << "the state by its name, not its code";

    const QString range =
        words(base::refuse(base::ErrorCode::fieldOutOfRange,
                           {{"field", "budget_fen"}, {"minimum", 100}, {"maximum", 10'000'000}, {"actual", 0}}));
    EXPECT_TRUE(range.contains(QStringLiteral("¥100,000.00"))) << range.toStdString();
    EXPECT_TRUE(range.contains(isChinese() ? QStringLiteral("预算") : QStringLiteral("Budget")));

    const QString lock = words(base::refuse(base::ErrorCode::signInLocked, {{"until", "2026-11-24T03:22:25Z"}}));
    const QString local = QDateTime(QDate(2026, 11, 24), QTime(3, 22, 25), Qt::UTC).toLocalTime().toString("HH:mm");
    EXPECT_TRUE(lock.contains(local)) << lock.toStdString();
    EXPECT_FALSE(lock.contains(QStringLiteral("T03")));

    const QString entry = words(base::refuse(
        base::ErrorCode::entryConditionsMissing,
        {{"conditions",
          {{{"condition", "followers"}, {"required", 100'000}, {"actual", 62'000}}, {{"condition", "mcn"}}}},
         {"missing", "…"}}));
    EXPECT_TRUE(entry.contains(QStringLiteral("100,000"))) << entry.toStdString();
    EXPECT_TRUE(entry.contains(QStringLiteral("62,000"))) << entry.toStdString();
    EXPECT_TRUE(entry.contains(QStringLiteral("MCN")));
}

TEST_P(Words, machineFailuresSayWhatToDo)
{
    const QString full = failureWords(QStringLiteral("database or disk is full [insert]"));
    EXPECT_TRUE(full.contains(isChinese() ? QStringLiteral("磁盘已满") : QStringLiteral("disk is full")));
    EXPECT_TRUE(full.contains(QStringLiteral("[insert]"))) << "the program's own message stays readable";
}

TEST_P(Words, fieldsAndColumnsHaveNames)
{
    EXPECT_NE(names::field("lines[2].share_bp"), QStringLiteral("share_bp"));
    ASSERT_TRUE(names::creatorField("follower").has_value());
    EXPECT_EQ(*names::creatorField("follower"), isChinese() ? QStringLiteral("粉丝数") : QStringLiteral("Follower"));
    EXPECT_FALSE(names::creatorField("no_such_column").has_value());
}

TEST_P(Words, aNotificationTellsMomentsAsPeopleReadThemAndLeadsToItsPage)
{
    parties::NotificationView planned;
    planned.kind = "order.turn";
    planned.subject = "order";
    planned.details = {{"number", "XT1"}, {"state", "53"}, {"reason", "2026-11-25T06:22:30.751Z"}};
    const QString said = wordsOf(planned, parties::Role::brand).text;
    EXPECT_FALSE(said.contains(QLatin1Char('T') + QStringLiteral("06"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("11-25"))) << said.toStdString();

    parties::NotificationView withdrawal;
    withdrawal.kind = "withdrawal_requested";
    withdrawal.subject = "withdrawal";
    EXPECT_EQ(wordsOf(withdrawal, parties::Role::ops).page, QStringLiteral("payouts")) << "where it is paid out";
    EXPECT_EQ(wordsOf(withdrawal, parties::Role::mcn).page, QStringLiteral("account"));
}
