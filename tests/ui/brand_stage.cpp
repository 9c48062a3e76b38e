#include "brand_stage.h"

#include "ui_environment.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace test {

namespace {

constexpr const char *kPassword = "xingtu";

QString listOf(int creators)
{
    static const QStringList family = {"林", "江", "白", "许", "陈", "周", "沈", "顾", "苏", "叶", "宋", "程"};
    static const QStringList given = {"知夏", "小满", "一禾", "念念", "北辰", "青柠", "木木", "星遥", "可乐", "直直"};
    static const QStringList about = {"美妆课", "爱测评", "护肤笔记", "的厨房",
                                      "数码君", "去旅行", "探店记",   "带娃日常"};
    static const QStringList category = {"美妆", "美食", "母婴", "数码", "旅行", "家居"};
    static const QStringList city = {"上海", "北京", "杭州", "成都", "广州"};
    std::mt19937 random(11);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    QStringList lines{"star_id,nick_name,category,tags,gender,city,follower,price_1_20,price_20_60,price_60,"
                      "expected_play_num,vv_median_30d,interact_rate_within_30d,play_over_rate_within_30d,star_index"};
    for (int i = 0; i < creators; ++i) {
        const double size = std::exp(11.6 + 1.1 * std::normal_distribution<double>()(random));
        // The first ones are those that enter: enough followers for it.
        const qint64 followers = i < BrandStage::admitted ? 300'000 + 100'000LL * i : qint64(size) + 1'000;
        const qint64 price = followers / 40 + 500;
        lines << QStringList{QString::number(7'012'345'678'900'000'123LL + i * 7919LL),
                             family[below(12)] + given[below(10)] + about[below(8)],
                             i % 17 == 16 ? QString() : category[below(6)],
                             i % 3 == 0 ? "护肤|测评" : "探店",
                             i % 2 == 0 ? "女" : "男",
                             city[below(5)],
                             QString::number(followers),
                             QString::number(price * 3 / 4),
                             i % 13 == 12 ? QString() : QString::number(price),
                             QString::number(price * 4 / 3),
                             QString::number(followers / 3 + below(40'000)),
                             QString::number(followers / 4 + below(30'000)),
                             QString::number(0.01 + below(900) / 10'000.0, 'f', 4),
                             QString::number(0.1 + below(5'000) / 10'000.0, 'f', 4),
                             QString::number(30 + below(700) / 10.0, 'f', 1)}
                     .join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

template <class T>
T need(base::Result<T> result)
{
    if (!result.ok())
        throw std::runtime_error(base::toMessage(result.error()));
    return std::move(*result);
}

/// The database for so many creators, made at the first call.
QString templateFor(int creators)
{
    static QTemporaryDir folder;
    static std::map<int, QString> made;
    if (made.count(creators) > 0)
        return made[creators];
    const QString file = folder.filePath(QStringLiteral("stage-%1.xingtu").arg(creators));
    const QString list = folder.filePath(QStringLiteral("list-%1.csv").arg(creators));
    QFile csv(list);
    EXPECT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write(listOf(creators).toUtf8());
    csv.close();

    static base::SystemClock clock;
    workspace::WorkspaceOptions options;
    options.durable = false;
    options.cost.password = {1, 8U << 20};
    auto workspace = workspace::Workspace::create(file.toStdString(), clock, {false, true}, options);
    need(workspace->addFirstOperator("ops1", "运营", kPassword));
    const workspace::Session ops = need(workspace->signIn("ops1", kPassword));
    const auto mcn = need(
        workspace->execute(ops, parties::RegisterMcn{"云上文化", "招商银行 **** 1122", "mcn1", kPassword, "王敏"}));
    need(workspace->execute(
        ops, parties::RegisterBrand{"青屿护肤", "美妆", "招商银行 **** 6411", "brand1", kPassword, "林芝"}));
    need(workspace->execute(ops, workspace::ImportCreators{list.toStdString(), std::nullopt}));
    const workspace::Session brand = need(workspace->signIn("brand1", kPassword));
    const workspace::Session agency = need(workspace->signIn("mcn1", kPassword));
    need(workspace->execute(brand, accounts::TopUp{base::Money(BrandStage::toppedUpFen), "R-1"}));
    (void)mcn;
    discovery::FindCreators first;
    first.limit = BrandStage::admitted;
    first.sort = std::vector<discovery::SortKey>{{"platform_id", false}};
    for (const discovery::CreatorRow &row : need(workspace->ask(ops, first)).rows) {
        need(workspace->execute(agency, parties::BindCreator{row.id, std::nullopt}));
        need(workspace->execute(agency, parties::ApplyForEntry{row.id}));
        parties::AdmitCreator admit;
        admit.creator = row.id;
        need(workspace->execute(ops, admit));
    }
    workspace->setDurable(true);
    workspace.reset();
    return made[creators] = file;
}

} // namespace

BrandStage::BrandStage(int creators, const QString &login)
{
    const QString file = folder.filePath(QStringLiteral("test.xingtu"));
    EXPECT_TRUE(QFile::copy(templateFor(creators), file));
    bool ready = false;
    core.open(&context, file, [&](const base::Result<ui::Core::Opened> &opened) {
        EXPECT_TRUE(opened.ok());
        core.signIn(&context, login, QString::fromLatin1(kPassword),
                    [&](const base::Result<workspace::Session> &session) {
                        EXPECT_TRUE(session.ok());
                        ready = true;
                    });
    });
    waitFor([&] { return ready; });
}

void BrandStage::waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    EXPECT_TRUE(done());
}

void BrandStage::settle()
{
    // What a reply asks for, and short pauses, count too.
    int quiet = 0;
    waitFor([&] {
        quiet = core.pending() == 0 ? quiet + 1 : 0;
        return quiet > 12;
    });
}

std::vector<discovery::CreatorRow> BrandStage::orderable()
{
    discovery::FindCreators query;
    query.where = std::vector<std::string>{"takes_orders = yes"};
    return ask(query)->rows;
}

} // namespace test
