#include "ui_environment.h"

#include "parties/parties_commands.h"
#include "parties/parties_queries.h"
#include "ui/workspace/core.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>
#include <semaphore>

using namespace ui;

namespace {

const QString kFirstPassword = QStringLiteral("first-operator-1");

parties::RegisterBrand brand(const std::string &name)
{
    parties::RegisterBrand command;
    command.name = name;
    command.industry = "美妆";
    command.bankAccount = "招商银行 ****1234";
    command.login = "login-" + name;
    command.password = "a-long-password";
    command.userName = "林芷";
    return command;
}

parties::PartiesQuery ofKind(const std::string &kind)
{
    parties::PartiesQuery query;
    query.kind = kind;
    return query;
}

/// A fresh database with one operator.
class CoreTest : public testing::Test
{
protected:
    CoreTest() : file(folder.filePath(QStringLiteral("data/new.xtdb")))
    {
        std::optional<bool> made;
        core.createEmpty(&context, file, QStringLiteral("first"), kFirstPassword,
                         [&](const base::Result<Core::Opened> &opened) { made = opened.ok(); });
        EXPECT_TRUE(test::waitUntil([&] { return made.has_value(); }));
        EXPECT_TRUE(made.value_or(false));
    }

    base::Result<workspace::Session> signIn(Core &into, const QString &login, const QString &password)
    {
        std::optional<base::Result<workspace::Session>> answer;
        into.signIn(&context, login, password, [&](base::Result<workspace::Session> session) { answer = session; });
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
        return *answer;
    }
    template <class Query>
    base::Result<typename Query::Answer> ask(Core &from, const Query &query)
    {
        std::optional<base::Result<typename Query::Answer>> answer;
        from.ask(&context, query, [&](base::Result<typename Query::Answer> given) { answer = std::move(given); });
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
        return *answer;
    }
    template <class Command>
    base::Result<typename Command::Outcome> execute(const Command &command, const std::string &key)
    {
        std::optional<base::Result<typename Command::Outcome>> answer;
        core.execute(&context, command, key,
                     [&](base::Result<typename Command::Outcome> given) { answer = std::move(given); });
        EXPECT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
        return *answer;
    }

    QTemporaryDir folder;
    QString file;
    QObject context;
    Core core;
};

} // namespace

TEST_F(CoreTest, makesAnEmptyDatabaseAndSignsIn)
{
    EXPECT_TRUE(core.isOpen());
    EXPECT_FALSE(core.isSample());
    EXPECT_EQ(core.file(), file);
    QSignalSpy signedIn(&core, &Core::signedIn);
    const auto wrong = signIn(core, QStringLiteral("first"), QStringLiteral("nonsense-nonsense"));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, base::ErrorCode::wrongLogin);
    EXPECT_FALSE(core.isSignedIn());
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    EXPECT_TRUE(core.isSignedIn());
    EXPECT_EQ(core.role(), parties::Role::ops);
    EXPECT_EQ(signedIn.size(), 1);
    const auto parties = ask(core, parties::PartiesQuery{});
    ASSERT_TRUE(parties.ok());
    EXPECT_EQ(parties->rows.size(), 1U) << "the platform";
    core.signOut();
    EXPECT_FALSE(ask(core, parties::PartiesQuery{}).ok());
}

TEST_F(CoreTest, leavesNoFileWhenTheFirstOperatorIsRefused)
{
    const QString other = folder.filePath(QStringLiteral("other.xtdb"));
    std::optional<base::Result<Core::Opened>> answer;
    const auto take = [&](const base::Result<Core::Opened> &opened) { answer = opened; };
    core.createEmpty(&context, other, QStringLiteral("first"), QStringLiteral("x"), take);
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().code, base::ErrorCode::passwordTooShort);
    EXPECT_FALSE(QFile::exists(other));
    EXPECT_EQ(core.file(), file) << "what was open stays open";

    answer.reset();
    core.createEmpty(&context, file, QStringLiteral("second"), kFirstPassword, take);
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().code, base::ErrorCode::fileUnwritable) << "never over a file that is there";

    answer.reset();
    core.open(&context, folder.filePath(QStringLiteral("missing.xtdb")), take);
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().code, base::ErrorCode::fileUnreadable);
}

TEST_F(CoreTest, theSameKeyTwiceHasOneEffect)
{
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    const std::string key = Core::newKey();
    EXPECT_NE(key, Core::newKey());
    const auto first = execute(brand("蔻岚"), key);
    const auto second = execute(brand("蔻岚"), key);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(first->party, second->party);
    const auto taken = execute(brand("蔻岚"), Core::newKey());
    ASSERT_FALSE(taken.ok()) << "another key is another intention";
    EXPECT_EQ(ask(core, ofKind("brand"))->rows.size(), 1U);
}

TEST_F(CoreTest, tellsWhatACommitTouched)
{
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    int parties = 0;
    int orders = 0;
    core.onChange(&context, {base::Topic::parties, base::Topic::users}, [&] { ++parties; });
    core.onChange(&context, {base::Topic::orders}, [&] { ++orders; });
    ASSERT_TRUE(execute(brand("蔻岚"), Core::newKey()).ok());
    EXPECT_TRUE(test::waitUntil([&] { return parties > 0; }));
    EXPECT_EQ(orders, 0);
    {
        QObject shortLived;
        core.onChange(&shortLived, {base::Topic::parties}, [&] { ADD_FAILURE() << "its context is gone"; });
    }
    parties = 0;
    ASSERT_TRUE(execute(brand("沐野"), Core::newKey()).ok());
    EXPECT_TRUE(test::waitUntil([&] { return parties > 0; }));
}

TEST_F(CoreTest, answersOnlyTheNewestOfWhatIsAskedAgain)
{
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    std::binary_semaphore gate(0);
    core.run(
        &context,
        [&gate](workspace::Workspace &) -> base::Result<int> {
            gate.acquire();
            return 0;
        },
        [](const base::Result<int> &) {});
    Latest latest;
    std::vector<std::size_t> answers;
    const auto take = [&](const base::Result<parties::PartiesAnswer> &answer) {
        answers.push_back(answer->rows.size());
    };
    core.ask(&context, latest, ofKind("brand"), take);
    core.ask(&context, latest, ofKind("platform"), take);
    gate.release();
    ASSERT_TRUE(test::waitUntil([&] { return core.pending() == 0; }));
    EXPECT_EQ(answers, (std::vector<std::size_t>{1})) << "the first was overtaken";
}

TEST_F(CoreTest, aFailureOfTheMachineIsAnAnswerToo)
{
    QSignalSpy failed(&core, &Core::failed);
    std::optional<base::Error> error;
    core.run(
        &context,
        [](workspace::Workspace &workspace) -> base::Result<int> {
            workspace.backUp("/no/such/folder/copy.xtbak");
            return 1;
        },
        [&](const base::Result<int> &answer) { error = answer.error(); });
    ASSERT_TRUE(test::waitUntil([&] { return error.has_value(); })) << "a page never stays in its loading state";
    EXPECT_EQ(error->code, base::ErrorCode::internal);
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(CoreTest, seesWhatAnotherWindowChanges)
{
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    Core other;
    std::optional<bool> opened;
    other.open(&context, file, [&](const base::Result<Core::Opened> &result) { opened = result.ok(); });
    ASSERT_TRUE(test::waitUntil([&] { return opened.has_value(); }));
    ASSERT_TRUE(*opened);
    ASSERT_TRUE(signIn(other, QStringLiteral("first"), kFirstPassword).ok());
    ASSERT_TRUE(test::waitUntil([&] { return other.pending() == 0; }));
    bool seen = false;
    base::Changes what;
    QObject::connect(&other, &Core::changed, &context, [&](const base::Changes &changes) { what = changes; });
    other.onChange(&context, {base::Topic::parties}, [&] { seen = true; });
    ASSERT_TRUE(execute(brand("蔻岚"), Core::newKey()).ok());
    EXPECT_TRUE(test::waitUntil([&] { return seen; }, 6'000)) << "the other process is looked at every two seconds";
    EXPECT_TRUE(what.contains(base::Topic::orders)) << "every topic: which one it was is not known";
    EXPECT_TRUE(what[base::Topic::parties].empty());
    EXPECT_EQ(ask(other, ofKind("brand"))->rows.size(), 1U);
}

TEST_F(CoreTest, restoresABackupAndKeepsWhatWasThere)
{
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    const QString backup = folder.filePath(QStringLiteral("copy.xtbak"));
    std::optional<bool> copied;
    core.run(
        &context,
        [path = backup.toStdString()](workspace::Workspace &workspace) -> base::Result<bool> {
            workspace.backUp(path);
            return true;
        },
        [&](const base::Result<bool> &answer) { copied = answer.ok(); });
    ASSERT_TRUE(test::waitUntil([&] { return copied.has_value(); }));
    ASSERT_TRUE(*copied);
    ASSERT_TRUE(execute(brand("蔻岚"), Core::newKey()).ok());

    std::optional<base::Result<Core::Opened>> answer;
    const QString noise = folder.filePath(QStringLiteral("noise.xtbak"));
    QFile broken(noise);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("this is no database");
    broken.close();
    core.openBackup(&context, noise, file, [&](const base::Result<Core::Opened> &opened) { answer = opened; });
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }, 6'000));
    EXPECT_FALSE(answer->ok());
    EXPECT_TRUE(core.isOpen()) << "what was open stays open when the backup is no good";

    answer.reset();
    core.openBackup(&context, backup, file, [&](const base::Result<Core::Opened> &opened) { answer = opened; });
    ASSERT_TRUE(test::waitUntil([&] { return answer.has_value(); }, 6'000));
    ASSERT_TRUE(answer->ok());
    EXPECT_FALSE(core.isSignedIn()) << "the log-ins are those of the backup";
    ASSERT_TRUE(signIn(core, QStringLiteral("first"), kFirstPassword).ok());
    EXPECT_EQ(ask(core, ofKind("brand"))->rows.size(), 0U);
    EXPECT_TRUE(QFile::exists(file + QStringLiteral(".before-restore")));
}

TEST_F(CoreTest, closesWhatIsOpen)
{
    QSignalSpy changed(&core, &Core::databaseChanged);
    core.close();
    EXPECT_FALSE(core.isOpen());
    EXPECT_EQ(changed.size(), 1);
    const auto answer = ask(core, parties::PartiesQuery{});
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code, base::ErrorCode::notSignedIn);
}
