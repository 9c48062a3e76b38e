// Draws every piece of the kit: ui_gallery OUT. The pictures are looked at, not compared.
#include "sample_rows.h"
#include "ui_environment.h"

#include "ui/async/jobs.h"
#include "ui/frame/help_dialog.h"
#include "ui/frame/main_window.h"
#include "ui/frame/status_bar.h"
#include "ui/login/login_page.h"
#include "ui/shared/dialogs/dialogs.h"
#include "ui/shared/table/column_chooser.h"
#include "ui/shared/table/filter_bar.h"
#include "ui/shared/table/table_panel.h"
#include "ui/shared/text/format.h"
#include "ui/shared/widgets/charts.h"
#include "ui/shared/widgets/feedback.h"
#include "ui/shared/widgets/form.h"
#include "ui/shared/widgets/kpi_card.h"
#include "ui/shared/widgets/search_box.h"
#include "ui/shared/widgets/segmented.h"
#include "ui/shared/widgets/state_view.h"
#include "ui/shared/widgets/steps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

namespace {

QString words(const char *chinese, const char *english)
{
    return QString::fromUtf8(ui::chineseInterface() ? chinese : english);
}

QList<double> wave(int count, double base, double swing)
{
    QList<double> values;
    for (int i = 0; i < count; ++i)
        values << base + swing * std::sin(i * 0.7) + swing * 0.5 * std::cos(i * 1.9) + i * swing * 0.05;
    return values;
}

class CreatorsPage : public ui::Page
{
public:
    CreatorsPage() : m_model(test::creatorId)
    {
        header()->setTitle(words("达人广场", "Creators"));
        header()->setSubtitle(
            words("共 5,000 位达人 · 数据截至 2024-06-18 14:30", "5,000 creators · data as of 18 Jun 2024, 14:30"));
        header()->addWidget(ui::button(words("导入", "Import"), ui::ButtonKind::normal, "upload"));
        header()->addWidget(ui::button(words("导出 XLSX", "Export XLSX"), ui::ButtonKind::normal, "download"));
        header()->addWidget(ui::button(words("批量下单", "Order selected"), ui::ButtonKind::primary));
        auto *cards = new QHBoxLayout;
        cards->setSpacing(12);
        const struct
        {
            QString title;
            QString value;
            double change;
            QString remark;
        } figures[] = {
            {words("在库达人", "Creators"), "5,000", 0.032, words("较上周", "vs. last week")},
            {words("本月下单金额", "Ordered this month"), ui::format::moneyShort(1'284'600'00), 0.128,
             words("较上月", "vs. last month")},
            {words("平均 CPM", "Average CPM"), "¥38.4", -0.041, words("较上月", "vs. last month")},
        };
        int i = 0;
        for (const auto &figure : figures) {
            auto *card = new ui::KpiCard;
            card->setTitle(figure.title);
            card->setValue(figure.value);
            card->setChange(figure.change, figure.remark, i != 2);
            card->setSeries(wave(24, 10, 3));
            card->setLink(true);
            cards->addWidget(card);
            ++i;
        }
        auto *late = new ui::KpiCard;
        late->setTitle(words("待处理订单", "Orders waiting"));
        late->setValue("27");
        late->setRemark(words("6 单将在 24 小时内超时", "6 run out within 24 hours"), ui::Tone::warning);
        cards->addWidget(late);
        body()->addLayout(cards);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        m_table = new ui::TablePanel;
        m_table->setTableName(words("达人", "Creators"));
        m_table->setUnit(words("位", ""));
        m_model.setColumns(test::creatorColumns());
        m_model.setRows(test::creatorRows(5000));
        m_table->setModel(&m_model);
        m_table->filterBar()->search()->setPurpose(words("搜索达人名 / 拼音 / ID", "Name, pinyin or ID"));
        m_table->filterBar()->addLeft(ui::button(words("筛选 · 3", "Filter · 3"), ui::ButtonKind::soft, "filter"));
        m_table->filterBar()->setQuickFilters({{"mine", words("可下单", "Available")}}, {});
        m_table->filterBar()->setFilters({{"tag", words("美妆 +1", "Beauty +1")},
                                          {"f", words("粉丝 ≥ 100万", "Followers ≥ 1M")},
                                          {"c", "CPM < ¥40"}});
        m_model.setSortOrders({{"followers", true}, {"cpm", false}});
        m_table->grid()->selectIds({m_model.rowId(1), m_model.rowId(3)});
        row->addWidget(m_table, 1);
        drawer = new ui::Drawer;
        drawer->setTitle("林知夏美妆课", "DY10234037 · " + words("云上文化", "Yunshang"));
        auto *tabs = new ui::TabStrip;
        tabs->setSegments({{"a", words("概览", "Overview")},
                           {"b", words("作品", "Works"), 24},
                           {"c", words("报价", "Quotes")},
                           {"d", words("评价", "Reviews"), 6, true}});
        drawer->body()->addWidget(tabs);
        auto *score = new ui::BarRow;
        score->set(words("性价比", "Value"), words("权重 30 %", "weight 30 %"), 0.86, "86.0", 2);
        drawer->body()->addWidget(score);
        auto *split = new ui::SplitBar;
        split->setParts({{words("达人", "Creator"), 70, 1}, {words("机构", "MCN"), 30, 2}}, {});
        drawer->body()->addWidget(split);
        drawer->body()->addWidget(new ui::Badge(words("可下单", "Available"), ui::Tone::success), 0, Qt::AlignLeft);
        drawer->body()->addStretch(1);
        drawer->addFooterWidget(ui::button(words("下单", "Order"), ui::ButtonKind::primary));
        row->addWidget(drawer);
        body()->addLayout(row, 1);
        connect(m_table, &ui::TablePanel::summaryChanged, this, &ui::Page::statusChanged);
    }
    ui::RowsModel<test::CreatorRow> m_model;
    ui::TablePanel *m_table = nullptr;
    ui::Drawer *drawer = nullptr;
};

class PartsPage : public ui::Page
{
public:
    PartsPage() : Page(Body::scrolls)
    {
        header()->setTitle(words("组件", "Parts"));
        header()->setBreadcrumb(
            {{"a", words("我", "Me")}, {"b", words("设置", "Settings")}, {"c", words("销户", "Close account")}});
        auto *segments = new ui::SegmentedControl;
        segments->setSegments(
            {{"7", words("7 天", "7 days")}, {"30", words("30 天", "30 days")}, {"q", words("本季", "Quarter"), 12}});
        segments->setCurrent("30");
        header()->addWidget(segments);
        header()->addWidget(ui::button(words("导出", "Export"), ui::ButtonKind::normal, "download"));
        auto *main = ui::button(words("处理待审核", "Review"), ui::ButtonKind::primary);
        header()->addWidget(main);
        auto *steps = new ui::StepStrip;
        steps->setSteps(
            {{words("阅读须知", "Read"), words("06-18 14:21 已读", "read 14:21"), ui::StepState::done},
             {words("检查条件", "Check"), words("8 项中 4 项未满足", "4 of 8 open"), ui::StepState::current},
             {words("验证身份", "Verify"), words("6 位验证码", "6-digit code"), ui::StepState::waiting},
             {words("等待审核", "Review"), words("3 个工作日", "3 days"), ui::StepState::waiting}});
        auto *stepCard = new ui::Card;
        stepCard->body()->addWidget(steps);
        auto *line = new ui::StepStrip(false);
        line->setSteps({{words("付款冻结", "Paid"), "11-18 10:12", ui::StepState::done},
                        {words("已接单", "Accepted"), "11-18 16:05", ui::StepState::done},
                        {words("已驳回 1/3", "Rejected 1/3"), "11-21 11:20", ui::StepState::failed},
                        {words("脚本 v2", "Script v2"), "11-22 18:40", ui::StepState::current},
                        {words("交视频", "Video"), "12-01", ui::StepState::waiting},
                        {words("完成结算", "Settled"), "", ui::StepState::waiting}});
        stepCard->body()->addWidget(line);
        body()->addWidget(stepCard);
        auto *banner = new ui::Banner(ui::Tone::warning);
        body()->addWidget(banner);
        banner->setText(words("一审之后新增 2 项阻塞。", "2 blockers came up after the first review."),
                        words("阻塞解除后须由韩雪重新确认一审，你才能通过。",
                              "The first reviewer must confirm again before you can."));
        banner->setAction(words("查看", "Show"));
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *funnelCard = new ui::Card;
        funnelCard->setTitle(words("订单漏斗", "Order funnel"), words("近 30 天", "30 days"));
        funnelCard->addHeaderWidget(ui::button(words("查看明细", "Rows"), ui::ButtonKind::link));
        auto *funnel = new ui::FunnelView;
        funnel->setStages({{words("待接收", "Waiting"), "-1", 1655, 66, 121, {"1,842", "66", "6.6%"}},
                           {words("脚本", "Script"), "1–42", 1374, 243, 38, {"1,655", "243", "2.3%"}},
                           {words("视频", "Video"), "43–52", 1028, 317, 29, {"1,374", "317", "2.1%"}},
                           {words("已完成", "Done"), "3", 666, 0, 0, {"666", "—", "—"}, true}},
                          {words("进入", "In"), words("停留", "Stay"), words("流失率", "Lost")});
        funnelCard->body()->addWidget(funnel);
        funnelCard->body()->addStretch(1);
        row->addWidget(funnelCard, 1);
        auto *trendCard = new ui::Card;
        trendCard->setTitle(words("GMV 与退款", "GMV and refunds"), words("按日", "by day"));
        auto *trend = new ui::TrendChart;
        QStringList days;
        for (int i = 0; i < 30; ++i)
            days << QDate(2024, 5, 20).addDays(i).toString("MM-dd");
        trend->setData(days, {{"GMV", wave(30, 90, 20), 0, false,
                               [](double v) { return ui::format::decimal(v, 1) + words("万", "0k"); }},
                              {words("上 30 天", "Before"), wave(30, 75, 12), 0, true,
                               [](double v) { return ui::format::decimal(v, 1) + words("万", "0k"); }},
                              {words("退款率", "Refund rate"), wave(30, 3, 0.8), 0, false,
                               [](double v) { return ui::format::decimal(v, 1) + "%"; }, true, ui::Tone::danger}});
        trend->setDay(22);
        trend->setMinimumHeight(240);
        trendCard->body()->addWidget(trend, 1);
        row->addWidget(trendCard, 1);
        body()->addLayout(row, 1);

        auto *formCard = new ui::Card;
        formCard->setTitle(words("表单", "Form"));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        auto *money = new ui::MoneyEdit;
        money->setFen(1'234'567'89);
        auto *moneyRow = new ui::FormRow(words("任务费（元）", "Task cost (yuan)"), money);
        moneyRow->setHint(words("平台费 5 % 另计", "Plus 5 % fee"));
        auto *name = new QLineEdit("双12焕亮季");
        auto *nameRow = new ui::FormRow(words("项目名称", "Name"), name);
        nameRow->setRemark("6 / 60");
        nameRow->setError(words("已有同名项目。", "This name is taken."));
        auto *combo = new QComboBox;
        combo->addItems({words("短视频 21–60 s", "Video 21–60 s"), words("图文", "Pictures")});
        auto *comboRow = new ui::FormRow(words("类型", "Kind"), combo);
        auto *spin = new QSpinBox;
        spin->setRange(1, 10);
        auto *spinRow = new ui::FormRow(words("数量", "Count"), spin);
        grid->addWidget(moneyRow, 0, 0);
        grid->addWidget(nameRow, 0, 1);
        grid->addWidget(comboRow, 0, 2);
        grid->addWidget(spinRow, 0, 3);
        formCard->body()->addLayout(grid);
        auto *buttons = new QHBoxLayout;
        auto *check = new QCheckBox(words("记住我", "Remember"));
        check->setChecked(true);
        auto *radio = new QRadioButton(words("一口价", "Fixed"));
        radio->setChecked(true);
        auto *off = ui::button(words("下一步", "Next"), ui::ButtonKind::primary);
        off->setEnabled(false);
        auto *focused = ui::button(words("有焦点", "Focused"));
        focus = focused;
        for (QWidget *one : std::initializer_list<QWidget *>{
                 check, new QCheckBox(words("空", "Off")), radio, new QRadioButton("CPM"), focused,
                 ui::button(words("取消订单", "Cancel order"), ui::ButtonKind::dangerOutline),
                 ui::button(words("取消，支出 ¥5,040.00", "Cancel, pay ¥5,040.00"), ui::ButtonKind::danger),
                 ui::button(words("去处理", "Go"), ui::ButtonKind::soft),
                 ui::button(words("清除", "Clear"), ui::ButtonKind::ghost),
                 ui::button(words("查看明细", "Rows"), ui::ButtonKind::link), off})
            buttons->addWidget(one);
        buttons->addStretch(1);
        for (const ui::Tone tone : {ui::Tone::neutral, ui::Tone::accent, ui::Tone::success, ui::Tone::warning,
                                    ui::Tone::danger, ui::Tone::info})
            buttons->addWidget(new ui::Badge(words("状态", "State"), tone));
        formCard->body()->addLayout(buttons);
        body()->addWidget(formCard);
    }
    QWidget *focus = nullptr;
};

void save(QWidget &widget, const QString &name, const QString &out)
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    widget.grab().save(out + "/" + name + ".png");
    std::printf("%s\n", qPrintable(name));
}

void draw(const QString &out, const QString &suffix)
{
    QTemporaryDir folder;
    ui::SessionState session(folder.path() + "/session.json");
    session.set("theme", ui::themeModeName(test::UiEnvironment::current().theme.mode()));
    session.set("language", test::UiEnvironment::current().language.language());
    ui::Jobs jobs;
    std::atomic<bool> stop = false;
    const auto group = [](const char *zh, const char *en) { return [zh, en] { return words(zh, en); }; };
    CreatorsPage *creators = nullptr;
    PartsPage *parts = nullptr;
    std::vector<ui::PageEntry> pages{
        {"creators",
         {"brand"},
         group("品牌投放", "CAMPAIGNS"),
         "users",
         group("达人广场", "Creators"),
         [&] { return creators = new CreatorsPage; }},
        {"boards",
         {"brand"},
         group("品牌投放", "CAMPAIGNS"),
         "chart-bars",
         group("榜单", "Rankings"),
         [] { return new ui::Page; }},
        {"parts",
         {"brand"},
         group("品牌投放", "CAMPAIGNS"),
         "compare",
         group("对比与组合", "Compare & plan"),
         [&] { return parts = new PartsPage; }},
        {"orders",
         {"brand"},
         group("品牌投放", "CAMPAIGNS"),
         "orders",
         group("我的订单", "My orders"),
         [] { return new ui::Page; }},
        {"content",
         {"brand"},
         group("内容", "CONTENT"),
         "star",
         group("优质内容库", "Quality content"),
         [] { return new ui::Page; }},
        {"wallet",
         {"brand"},
         group("账户", "ACCOUNT"),
         "wallet",
         group("余额与流水", "Balance & ledger"),
         [] { return new ui::Page; }},
        {"security",
         {"brand"},
         group("账户", "ACCOUNT"),
         "shield",
         group("安全中心", "Security"),
         [] { return new ui::Page; }},
    };
    ui::MainWindow window(pages, session, jobs);
    auto *login = new ui::LoginPage;
    window.setSignInPage(login);
    window.resize(1440, 900);
    window.show();
    save(window, "login" + suffix, out);
    login->databaseFailed(words("备份没有通过校验：第 3 页的散列不符。请换一个备份。",
                                "The backup did not pass the check: page 3 differs. Choose another."));
    window.resize(1100, 700);
    save(window, "login-narrow-error" + suffix, out);
    window.resize(1440, 900);
    window.status()->setDatabase(words("示例数据", "Sample data"));
    window.status()->setSavedTime("14:32");
    window.signIn({"林芷", words("青屿护肤 · 管理员", "Qingyu · Admin"), "brand"});
    window.setNotificationCount(4);
    window.setNavigationCount("orders", 2);
    window.setNavigationCount("security", 1, true);
    jobs.start(
        &window, words("正在导入 creators_0618.xlsx", "Importing creators_0618.xlsx"),
        [&stop](ui::JobProgress &progress) {
            progress.set(4200, 10000);
            while (!stop && !progress.cancelled())
                QThread::msleep(5);
            return 0;
        },
        [](int) {});
    window.setFocus();
    save(window, "table" + suffix, out);
    creators->m_table->grid()->setFocus(Qt::TabFocusReason);
    creators->m_table->grid()->setCurrentRow(4);
    creators->m_table->grid()->setDensity(ui::Density::compact);
    creators->drawer->open();
    creators->m_table->grid()->horizontalScrollBar()->setValue(120);
    ui::showToast(&window, words("已复制 3 行", "3 rows copied"));
    save(window, "table-compact-drawer" + suffix, out);
    ui::ColumnChooser chooser(*creators->m_table->grid(), nullptr);
    chooser.adjustSize();
    save(chooser, "columns" + suffix, out);
    creators->drawer->closeDrawer();
    creators->m_table->setFiltered(true);
    creators->m_model.setFilter([](const test::CreatorRow &) { return false; });
    creators->m_table->grid()->setDensity(ui::Density::roomy);
    window.resize(1100, 700);
    save(window, "table-no-match-narrow" + suffix, out);
    creators->m_model.setFilter({});
    save(window, "table-roomy-narrow" + suffix, out);
    window.resize(1440, 900);
    window.showPage("parts");
    parts->focus->setFocus(Qt::TabFocusReason);
    save(window, "parts" + suffix, out);
    for (QAction *action : window.actions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
            action->trigger();
    save(window, "palette" + suffix, out);
    window.palette()->hide();
    std::unique_ptr<QWidget> box(ui::dialogs::makeBox(
        &window, words("取消订单", "Cancel the order"),
        words("要取消林知夏美妆课的订单吗？补偿 ¥4,800.00，服务费 ¥240.00，退回 ¥45,360.00。",
              "Cancel this order? ¥4,800.00 compensation, ¥240.00 fee, ¥45,360.00 back."),
        {{"cancel", words("不取消", "Keep it")},
         {"ok", words("取消订单，支出 ¥5,040.00", "Cancel, pay ¥5,040.00"), ui::ButtonKind::danger}},
        words("依据：取消赔付 v4 第 2 款。", "Rule: cancellation v4, 2."), ui::Tone::danger));
    box->adjustSize();
    save(*box, "box" + suffix, out);
    ui::HelpDialog help(words("达人广场", "Creators"), words("在这里找达人。", "Find creators here."),
                        ui::manualPlace(QStringLiteral("discovery"), QStringLiteral("brand")), &window);
    help.adjustSize();
    save(help, "help" + suffix, out);
    stop = true;
}

} // namespace

int main(int argc, char **argv)
{
    test::UiEnvironment environment(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: ui_gallery OUT\n");
        return 2;
    }
    const QString out = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(out);
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")})
        for (const ui::ThemeMode mode : {ui::ThemeMode::light, ui::ThemeMode::dark}) {
            environment.language.setLanguage(language);
            environment.theme.setMode(mode);
            draw(out, "-" + ui::themeModeName(mode) + "-" + (language == "en" ? "en" : "zh"));
        }
    return 0;
}
