// Each rule on small made-up files: what it finds, and what it leaves alone.
#include "architecture/rules.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using architecture::checkFile;
using architecture::parseSource;

std::vector<std::string> rulesFor(const std::string &path, const std::string &text)
{
    std::vector<std::string> rules;
    for (const auto &finding : checkFile(parseSource(path, text)))
        rules.push_back(finding.rule);
    return rules;
}

using Rules = std::vector<std::string>;

std::string unfinishedMark()
{
    return std::string("TO") + "DO";
}

TEST(ArchitectureRules, includeArrowsNeverPointBack)
{
    const auto findings = checkFile(parseSource("src/orders/a.cpp", "\n#include \"workspace/workspace.h\"\n"));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(architecture::toText(findings[0]),
              "src/orders/a.cpp:2: orders must not include workspace: see the include "
              "arrows in docs/architecture.md [layers]");
    EXPECT_EQ(rulesFor("src/base/a.cpp", "#include \"storage/database.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("src/workspace/a.cpp", "#include \"ui/shared/theme.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("src/cli/a.cpp", "#include \"workspace/workspace.h\"\n"), Rules{});
    EXPECT_EQ(rulesFor("src/insight/a.cpp", "#include \"base/money.h\"\n#include <vector>\n"), Rules{});
}

TEST(ArchitectureRules, layersOfOneRankDoNotKnowEachOther)
{
    EXPECT_EQ(rulesFor("src/accounts/a.cpp", "#include \"discovery/index.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("src/matching/a.cpp", "#include \"content/module.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("src/exchange/a.cpp", "#include \"insight/summary.h\"\n"), Rules{"layers"});
}

TEST(ArchitectureRules, anIncludeInACommentIsNone)
{
    EXPECT_EQ(rulesFor("src/base/a.cpp", "// #include \"storage/database.h\"\n/*\n#include \"cli/cli.h\"\n*/\n"),
              Rules{});
}

TEST(ArchitectureRules, uiStaysOutOfStoresAndSharedOutOfPages)
{
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "#include \"orders/order_store.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "#include \"storage/database.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("ui/shared/a.cpp", "#include \"ui/orders/page.h\"\n"), Rules{"layers"});
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "#include \"orders/order.h\"\n#include <QLabel>\n"), Rules{});
}

TEST(ArchitectureRules, coreHasNoQt)
{
    EXPECT_EQ(rulesFor("src/base/a.cpp", "#include <QString>\n"), Rules{"qt"});
    EXPECT_EQ(rulesFor("src/base/a.cpp", "#include <QtCore/QString>\n"), Rules{"qt"});
    EXPECT_EQ(rulesFor("src/base/a.cpp", "#include <queue>\n"), Rules{});
}

TEST(ArchitectureRules, aSourceIncludesItsOwnHeaderFirst)
{
    EXPECT_EQ(rulesFor("src/orders/orders.cpp", "#include <map>\n#include \"orders/orders.h\"\n"), Rules{"own-header"});
    EXPECT_EQ(rulesFor("src/orders/orders.cpp", "#include \"orders/orders.h\"\n#include <map>\n"), Rules{});
    EXPECT_EQ(rulesFor("src/cli/main.cpp", "#include <map>\n#include \"cli/arguments.h\"\n"), Rules{});
}

TEST(ArchitectureRules, sqlStandsInStoresOnly)
{
    const std::string query = "auto s = \"SELECT id FROM orders ORDER BY id\";\n";
    EXPECT_EQ(rulesFor("src/orders/orders.cpp", query), (Rules{"sql", "sql"}));
    EXPECT_EQ(rulesFor("ui/orders/page.cpp", "auto s = R\"(DELETE FROM orders)\";\n"), Rules{"sql"});
    EXPECT_EQ(rulesFor("src/orders/order_store.cpp", query), Rules{});
    EXPECT_EQ(rulesFor("src/storage/database.cpp", query), Rules{});
    EXPECT_EQ(rulesFor("src/orders/orders.cpp", "// SELECT\nauto s = tr(\"Select creators\");\n"), Rules{});
    EXPECT_EQ(rulesFor("src/orders/orders.cpp", "#include <sqlite3.h>\n"), Rules{"sqlite"});
}

TEST(ArchitectureRules, sqlIsNotPutTogetherFromStrings)
{
    EXPECT_EQ(rulesFor("src/orders/order_store.cpp", "s = \"SELECT \" + column;\n"), Rules{"glued-sql"});
    EXPECT_EQ(rulesFor("src/orders/order_store.cpp", "s += \" ORDER BY id\";\n"), Rules{"glued-sql"});
    EXPECT_EQ(rulesFor("src/orders/order_store.cpp", "s = \"SELECT a \"\n    \"ORDER BY a\";\n"), Rules{});
}

TEST(ArchitectureRules, schemaKeepsToTheSharedDialect)
{
    EXPECT_EQ(rulesFor("src/storage/schema/0001_x.sql", "at TEXT DEFAULT CURRENT_TIMESTAMP\n"), Rules{"sql-dialect"});
    EXPECT_EQ(rulesFor("src/storage/schema/0001_x.sql", "CREATE TABLE x (id INTEGER PRIMARY KEY) STRICT;\n"), Rules{});
}

TEST(ArchitectureRules, messageBoxesComeFromOneHelper)
{
    EXPECT_EQ(rulesFor("ui/orders/page.cpp", "QMessageBox::warning(this);\n"), Rules{"message-box"});
    EXPECT_EQ(rulesFor("ui/shared/dialogs.cpp", "QMessageBox box(this);\n"), Rules{});
}

TEST(ArchitectureRules, timeComesFromTheClock)
{
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "auto t = std::chrono::system_clock::now();\n"), Rules{"now"});
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "auto t = QDateTime::currentDateTime();\n"), Rules{"now"});
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "srand(time(nullptr));\n"), Rules{"now"});
    EXPECT_EQ(rulesFor("src/base/clock.cpp", "auto t = std::chrono::system_clock::now();\n"), Rules{});
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "auto t = clock.now(); runtime(nullptr);\n"), Rules{});
}

TEST(ArchitectureRules, dataIsPlainText)
{
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "label->setTextFormat(Qt::RichText);\n"), Rules{"rich-text"});
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "document.setHtml(text);\n"), Rules{"rich-text"});
    EXPECT_EQ(rulesFor("ui/orders/a.cpp", "label->setTextFormat(Qt::PlainText);\n"), Rules{});
}

TEST(ArchitectureRules, refusalsAreValues)
{
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "throw std::runtime_error(text);\n"), Rules{"throw"});
    EXPECT_EQ(rulesFor("src/storage/a.cpp", "throw StorageError(text);\n"), Rules{});
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "} catch (...) {\n    throw;\n}\nthrow std::bad_alloc();\n"), Rules{});
    EXPECT_EQ(rulesFor("src/ledger/a.cpp", "double fee = 0.05;\n"), Rules{"float-money"});
    EXPECT_EQ(rulesFor("src/discovery/a.cpp", "double score = 0.05;\n"), Rules{});
}

TEST(ArchitectureRules, testsDoNotSleep)
{
    EXPECT_EQ(rulesFor("tests/orders/a_test.cpp", "std::this_thread::sleep_for(1s);\n"), Rules{"sleep"});
    EXPECT_EQ(rulesFor("tests/orders/a_test.cpp", "QTest::qWaitFor(isDone);\n"), Rules{});
}

TEST(ArchitectureRules, nothingIsLeftUnfinished)
{
    EXPECT_EQ(rulesFor("docs/recipes.md", "Write this. " + unfinishedMark() + "\n"), Rules{"unfinished"});
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "// " + unfinishedMark() + ": later\n"), Rules{"unfinished"});
    EXPECT_EQ(rulesFor("src/orders/a.cpp", "int " + unfinishedMark() + "List;\n"), Rules{});
}

TEST(ArchitectureRules, noRegistriesAndNoOneElsesFolders)
{
    EXPECT_EQ(rulesFor("docs/a.md", std::string("see crates.") + "io\n"), Rules{"host"});
    EXPECT_EQ(rulesFor("scripts/a", std::string("cd /work") + "/main\n"), Rules{"workplace"});
    EXPECT_EQ(rulesFor("docs/a.md", "see src/work/maintenance and work/main\n"), Rules{});
}

TEST(ArchitectureRules, filesStayUnderTheLineLimit)
{
    std::string text;
    for (int line = 0; line < 500; ++line)
        text += "\n";
    EXPECT_EQ(rulesFor("src/orders/a.cpp", text), Rules{});
    EXPECT_EQ(rulesFor("src/orders/a.cpp", text + "int x;"), Rules{"file-size"});
}

TEST(ArchitectureRules, headersBeginWithPragmaOnce)
{
    EXPECT_EQ(rulesFor("src/orders/a.h", "#include <map>\n"), Rules{"pragma-once"});
    EXPECT_EQ(rulesFor("src/orders/a.h", "#pragma once\n\n#include <map>\n"), Rules{});
}

TEST(ArchitectureRules, theTopLevelIsFixed)
{
    EXPECT_TRUE(architecture::checkTopLevel({"src", "README.md", ".clang-format", "build"}).empty());
    const auto findings = architecture::checkTopLevel({"src", "notes.txt"});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].path, "notes.txt");
}

TEST(ArchitectureRules, everyFolderOfSrcIsALayer)
{
    EXPECT_TRUE(architecture::checkLayers({"base", "orders"}).empty());
    EXPECT_EQ(architecture::checkLayers({"base", "utils"}).size(), 1U);
}

TEST(ArchitectureRules, anExceptionHoldsOneFindingAndFallsWithIt)
{
    const std::vector<architecture::Finding> findings = {{"sql", "src/a.cpp", 3, "m"}, {"now", "src/a.cpp", 4, "m"}};
    const auto list =
        architecture::parseExceptions("# comment\n\nsql src/a.cpp it is the schema check\nnow src/a.cpp\n");
    ASSERT_EQ(list.exceptions.size(), 1U);
    EXPECT_EQ(list.findings.size(), 1U) << "an exception without a reason is none";
    const auto left = architecture::withExceptions(findings, list.exceptions);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].rule, "now");
    EXPECT_EQ(architecture::withExceptions({}, list.exceptions).size(), 1U) << "an exception nobody needs is a finding";
}

TEST(ArchitectureSource, takesCommentsAndLiteralsApart)
{
    const auto file =
        parseSource("src/a.cpp", "int n = 1'000; // \"no\"\nauto s = \"a\\\"b\" R\"x(c\"d)x\"; char q = '\"';\n");
    ASSERT_EQ(file.literals.size(), 2U);
    EXPECT_EQ(file.literals[0].value, "a\\\"b");
    EXPECT_EQ(file.literals[1].value, "c\"d");
    EXPECT_EQ(file.lineOf(file.literals[1].begin), 2);
    EXPECT_EQ(file.code.size(), file.text.size());
    EXPECT_EQ(file.code.find("no"), std::string::npos);
    EXPECT_NE(file.code.find("1'000"), std::string::npos);
}

} // namespace
