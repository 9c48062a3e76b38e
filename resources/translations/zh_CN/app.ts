<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OptionTexts</name>
    <message>
        <source>Xingtu Workbench: match briefs and creators, follow orders, keep the books.</source>
        <translation>星图工作台：撮合需求与达人、跟进订单、记账。</translation>
    </message>
    <message>
        <source>Sign in to the sample data at once (as brand1 unless --as says otherwise); it is made when it is missing.</source>
        <translation>直接登录示例数据（默认 brand1，可用 --as 指定）；没有示例数据时自动生成。</translation>
    </message>
    <message>
        <source>Open the database FILE.</source>
        <translation>打开数据库 FILE。</translation>
    </message>
    <message>
        <source>Sign in as LOGIN (sample data), or fill in the account (others).</source>
        <translation>以 LOGIN 登录（示例数据），或填好账号（其他数据）。</translation>
    </message>
    <message>
        <source>Draw every page of every role, light and dark, Chinese and English, into the folder OUT and end. Without --db on a fresh sample.</source>
        <translation>把每个角色的每个页面（浅色、深色，中文、英文）画到文件夹 OUT 后退出；不给 --db 时用新生成的示例数据。</translation>
    </message>
    <message>
        <source>Use every page of every role without anybody at the keys and print how long the window did not answer. Without --db on a fresh sample.</source>
        <translation>自动走遍每个角色的每个页面，并打印窗口无响应的时长。不带 --db 时使用新的示例数据。</translation>
    </message>
    <message>
        <source>Print how long it took until the first page stood there.</source>
        <translation>打印到首个页面显示所用的时间。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>What is “%1”? A database is opened with --db FILE.</source>
        <translation>“%1”是什么？打开数据库请用 --db FILE。</translation>
    </message>
    <message>
        <source>Give --sample or --db, not both.</source>
        <translation>--sample 与 --db 只能给一个。</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Co-ordination</source>
        <translation>项目协同</translation>
    </message>
    <message>
        <source>Platform operation</source>
        <translation>平台运营</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>PlaceTexts</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Balance and ledger</source>
        <translation>余额与流水</translation>
    </message>
</context>
<context>
    <name>ui::Application</name>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1失败：%2</translation>
    </message>
    <message>
        <source>Open a database…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Open the sample data</source>
        <translation>打开示例数据</translation>
    </message>
    <message>
        <source>Close the database</source>
        <translation>关闭数据库</translation>
    </message>
    <message>
        <source>Import creators…</source>
        <translation>导入达人…</translation>
    </message>
    <message>
        <source>Backup and restore…</source>
        <translation>备份与恢复…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>The first page stood there after %1 ms.</source>
        <translation>首个页面在 %1 毫秒后显示。</translation>
    </message>
    <message>
        <source>Opening the sample data…</source>
        <translation>正在打开示例数据…</translation>
    </message>
    <message>
        <source>Making the sample data: %1 (%2)</source>
        <translation>正在生成示例数据：%1（%2）</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>This database cannot be opened</source>
        <translation>无法打开此数据库</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>已恢复到 %1</translation>
    </message>
    <message>
        <source>Somebody tried to sign in to this account with a wrong password: %1 times before this sign-in.</source>
        <translation>此账号在本次登录前有 %1 次密码错误的登录尝试。</translation>
    </message>
    <message>
        <source>Xingtu database (*.db *.xtdb);;All files (*)</source>
        <translation>星图数据库 (*.db *.xtdb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reset the sample data…</source>
        <translation>重置示例数据…</translation>
    </message>
    <message>
        <source>Reset the sample data?</source>
        <translation>重置示例数据？</translation>
    </message>
    <message>
        <source>Everything that was done in the sample data is lost for good. New sample data is made in its place, which takes as long as the first time.</source>
        <translation>在示例数据里做过的一切都会丢失，不能恢复。随后在原处重新生成一份，所需时间与第一次相同。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Your own databases stay as they are. Close other windows on the sample data before.</source>
        <translation>您自己的数据库不受影响。请先关闭其他打开着示例数据的窗口。</translation>
    </message>
    <message>
        <source>The sample data is being made anew. Wait until it stands.</source>
        <translation>正在重新生成示例数据，请等它完成。</translation>
    </message>
    <message>
        <source>The sample data cannot be reset now</source>
        <translation>现在不能重置示例数据</translation>
    </message>
    <message>
        <source>A task is still running. Wait for its end or cancel it in the status bar, then try again.</source>
        <translation>还有任务在运行。等它结束，或在状态栏取消，然后再试。</translation>
    </message>
    <message>
        <source>Resetting the sample data…</source>
        <translation>正在重置示例数据…</translation>
    </message>
    <message>
        <source>The sample data was not reset. %1</source>
        <translation>示例数据没有重置。%1</translation>
    </message>
    <message>
        <source>Your sample data is as it was. Mend the cause, then reset again under File.</source>
        <translation>示例数据保持原样。请先解决原因，再到「文件」菜单重置。</translation>
    </message>
    <message>
        <source>Your former sample data lies in %1: move what stands in its place away, rename it to %2, and open it under File.</source>
        <translation>原来的示例数据现在是 %1：请移走占了它位置的文件，把它改名为 %2，再到「文件」菜单打开。</translation>
    </message>
    <message>
        <source>There was none before. Mend the cause, then try again.</source>
        <translation>之前也没有示例数据。请先解决原因，再试一次。</translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
</context>
<context>
    <name>ui::BackupPage</name>
    <message>
        <source>Backup and restore</source>
        <translation>备份与恢复</translation>
    </message>
</context>
<context>
    <name>ui::ClosureReviewPage</name>
    <message>
        <source>Closure reviews</source>
        <translation>销户审核</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmationsPage</name>
    <message>
        <source>Confirmations</source>
        <translation>账户核实</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Creator square</source>
        <translation>达人广场</translation>
    </message>
</context>
<context>
    <name>ui::DisputesPage</name>
    <message>
        <source>Disputes</source>
        <translation>争议裁决</translation>
    </message>
</context>
<context>
    <name>ui::EntryReviewPage</name>
    <message>
        <source>Entry reviews</source>
        <translation>入驻审核</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Import creators</source>
        <translation>导入达人</translation>
    </message>
</context>
<context>
    <name>ui::InboxPage</name>
    <message>
        <source>Order inbox</source>
        <translation>接单箱</translation>
    </message>
</context>
<context>
    <name>ui::MyContractPage</name>
    <message>
        <source>My contract</source>
        <translation>我的签约</translation>
    </message>
</context>
<context>
    <name>ui::MyListPage</name>
    <message>
        <source>My list</source>
        <translation>我的名单</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>ui::PartiesPage</name>
    <message>
        <source>Parties and log-ins</source>
        <translation>参与方与账号</translation>
    </message>
</context>
<context>
    <name>ui::PayoutsPage</name>
    <message>
        <source>Pay-outs</source>
        <translation>提现打款</translation>
    </message>
</context>
<context>
    <name>ui::RosterPage</name>
    <message>
        <source>Signing and reserve</source>
        <translation>签约与储备</translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ui::SampleReset</name>
    <message>
        <source>Reset the sample data</source>
        <translation>重置示例数据</translation>
    </message>
    <message>
        <source>It cannot be moved out of its place.</source>
        <translation>原文件无法移开。</translation>
    </message>
    <message>
        <source>Remove the former sample data</source>
        <translation>删除原来的示例数据</translation>
    </message>
    <message>
        <source>Put the former sample data back</source>
        <translation>放回原来的示例数据</translation>
    </message>
</context>
<context>
    <name>ui::SecurityPage</name>
    <message>
        <source>Security centre</source>
        <translation>安全中心</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ui::WizardPage</name>
    <message>
        <source>Order wizard</source>
        <translation>下单向导</translation>
    </message>
</context>
</TS>
