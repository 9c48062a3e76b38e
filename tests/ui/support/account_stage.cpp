#include "tests/ui/support/account_stage.h"

#include "tests/ui/ui_environment.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>

#include <fstream>

namespace test {

namespace {

template <class T>
T need(base::Result<T> result)
{
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : base::toMessage(result.error()));
    return result.ok() ? std::move(result.value()) : T();
}

/// Made once: hashes of passwords take their time.
std::string templateFile()
{
    static support::TemporaryFolder folder;
    static const std::string file = folder.file("stage.xingtu");
    if (QFile::exists(QString::fromStdString(file)))
        return file;
    const std::string list = folder.file("creators.csv");
    std::ofstream(list) << "star_id,nick_name,follower,price_20_60\n"
                        << "7000000000000000001,林知夏爱测评,128000,3000\n"
                        << "7000000000000000002,江小满美妆课,86214,1500\n"
                        << "7000000000000000003,周一禾去旅行,230000,5200\n";
    static const base::SystemClock clock;
    workspace::WorkspaceOptions options;
    options.cost.password = {1, 8U << 20};
    const auto workspace = workspace::Workspace::create(file, clock, {}, options);
    need(workspace->addFirstOperator("ops1", "ops1", AccountStage::password));
    const auto ops = need(workspace->signIn("ops1", AccountStage::password));
    parties::RegisterBrand brand;
    brand.name = "杭州青屿生物科技有限公司";
    brand.industry = "美妆";
    brand.bankAccount = "招商银行 滨江支行 ****3308";
    brand.login = "brand1";
    brand.password = AccountStage::password;
    brand.userName = "林芷";
    need(workspace->execute(ops, brand));
    parties::RegisterMcn mcn;
    mcn.name = "星屿传媒";
    mcn.bankAccount = "招商银行 ****1122";
    mcn.login = "mcn1";
    mcn.password = AccountStage::password;
    mcn.userName = "王敏";
    need(workspace->execute(ops, mcn));
    need(workspace->execute(ops, workspace::ImportCreators{list, std::nullopt}));
    const auto brandSession = need(workspace->signIn("brand1", AccountStage::password));
    need(workspace->execute(brandSession, accounts::TopUp{base::Money(AccountStage::toppedUpFen), "R-1"}));
    const auto agency = need(workspace->signIn("mcn1", AccountStage::password));
    for (const discovery::CreatorRow &row : need(workspace->ask(ops, discovery::FindCreators())).rows)
        if (row.follower != AccountStage::followers[2])
            need(workspace->execute(agency, parties::BindCreator{row.id, std::nullopt}));
    return file;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return widget.accessibleName();
}

} // namespace

AccountStage::AccountStage(const char *login)
{
    const QString file = QString::fromStdString(folder.file("test.xingtu"));
    EXPECT_TRUE(QFile::copy(QString::fromStdString(templateFile()), file));
    bool ready = false;
    core.open(&context, file, [&](const base::Result<ui::Core::Opened> &opened) {
        EXPECT_TRUE(opened.ok());
        core.signIn(&context, QString::fromLatin1(login), QString::fromLatin1(password),
                    [&](const base::Result<workspace::Session> &session) {
                        EXPECT_TRUE(session.ok());
                        ready = true;
                    });
    });
    EXPECT_TRUE(wait([&] { return ready; }));
}

QString AccountStage::newestCode()
{
    for (const parties::NotificationView &view : ask(parties::NotificationsQuery()).rows)
        if (view.kind == "one_time_code" && view.details.contains("code"))
            return QString::fromStdString(view.details.at("code").get<std::string>());
    return {};
}

parties::CreatorId AccountStage::creatorWith(std::int64_t follower)
{
    for (const discovery::CreatorRow &row : ask(discovery::FindCreators()).rows)
        if (row.follower == follower)
            return row.id;
    ADD_FAILURE() << "no creator with " << follower;
    return {};
}

bool AccountStage::wait(const std::function<bool()> &done)
{
    for (int seconds = 0; seconds < 20; seconds += 2)
        if (waitUntil(done))
            return true;
    return false;
}

bool says(const QWidget &widget, const QString &words)
{
    const auto children = widget.findChildren<QWidget *>();
    return std::any_of(children.begin(), children.end(), [&](const QWidget *child) {
        return child->isVisibleTo(&widget) && wordsOf(*child).contains(words);
    });
}

QAbstractButton *buttonSaying(const QWidget &widget, const QString &words)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        if (button->isVisibleTo(&widget) && button->text() == words)
            return button;
    return nullptr;
}

} // namespace test
