<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui::BrandPanel</name>
    <message>
        <source>Xingtu Workbench</source>
        <translation>星图工作台</translation>
    </message>
    <message>
        <source>Creator campaigns and matching</source>
        <translation>抖音星图投放与撮合</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>防晒</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>零食</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家居</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Found while you type</source>
        <translation>边打边找</translation>
    </message>
    <message>
        <source>Search, filter and rank all creators at every key; each score is explained</source>
        <translation>每敲一个字就搜索、筛选、排序，每个得分都有来由</translation>
    </message>
    <message>
        <source>Every cent accounted for</source>
        <translation>每分钱有来处</translation>
    </message>
    <message>
        <source>Double-entry, append-only, verifiable</source>
        <translation>复式账本，只追加，可校验</translation>
    </message>
    <message>
        <source>Data stays on this computer</source>
        <translation>数据留在本机</translation>
    </message>
    <message>
        <source>No cloud account; backups are yours</source>
        <translation>不登录任何云端，备份由你保管</translation>
    </message>
    <message>
        <source>The right creator for the right brief</source>
        <translation>把合适的达人，配给合适的需求</translation>
    </message>
</context>
<context>
    <name>ui::LoginPage</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Find creators, order</source>
        <translation>找达人、下单</translation>
    </message>
    <message>
        <source>A second brand</source>
        <translation>另一个品牌</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>MCN</translation>
    </message>
    <message>
        <source>Accept, produce, earn</source>
        <translation>接单、制作、收益</translation>
    </message>
    <message>
        <source>A second agency</source>
        <translation>另一家机构</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>My orders, uploads</source>
        <translation>我的订单、交稿</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Co-ordinate projects</source>
        <translation>协同项目</translation>
    </message>
    <message>
        <source>Ops</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>审核员 · 一审</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>审核员 · 二审</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>正在准备示例数据…</translation>
    </message>
    <message>
        <source>Checking and restoring the backup…</source>
        <translation>正在校验并恢复备份…</translation>
    </message>
    <message>
        <source>Enter your account.</source>
        <translation>请输入账号。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Name the first operator&apos;s account.</source>
        <translation>请填写首个运营账号。</translation>
    </message>
    <message>
        <source>At least %1 characters; now %2.</source>
        <translation>至少 %1 个字符，现在 %2 个。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Creating the database…</source>
        <translation>正在创建数据库…</translation>
    </message>
    <message>
        <source>Where to keep the data</source>
        <translation>数据放在哪里</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>正在打开数据库…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Choose the data to work with</source>
        <translation>第一次使用，先选一份数据</translation>
    </message>
    <message>
        <source>You can change it later under File; they do not touch each other.</source>
        <translation>以后可在“文件”菜单里更换，互不影响。</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Creators, orders in every state and 8 accounts to try</source>
        <translation>5,000 位达人、各种状态的订单、8 个角色账号</translation>
    </message>
    <message>
        <source>Empty database</source>
        <translation>空库</translation>
    </message>
    <message>
        <source>Begin with nothing and import your creators</source>
        <translation>从空白开始，用导入向导载入达人</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>更改位置</translation>
    </message>
    <message>
        <source>Checked first, then restored; what is open now is kept</source>
        <translation>先校验，再恢复；当前数据库会保留</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Open a database on this computer…</source>
        <translation>打开本机上的数据库…</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>再次打开 %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>One click fills in a sample account; the password is always %1</source>
        <translation>点一个示例账号即可填好，密码都是 %1</translation>
    </message>
    <message>
        <source>Sign in and open the sample data</source>
        <translation>登录并打开示例数据</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>The first operator</source>
        <translation>首个运营账号</translation>
    </message>
    <message>
        <source>This account reviews, keeps the rules and adds the others.</source>
        <translation>这个账号负责审核、规则，并添加其他人。</translation>
    </message>
    <message>
        <source>Create and sign in</source>
        <translation>创建并登录</translation>
    </message>
    <message>
        <source>With an account of the backup, after it is restored.</source>
        <translation>恢复之后，用备份里的账号登录。</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Check and restore</source>
        <translation>校验并恢复</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Xingtu database (*.db *.xtdb)</source>
        <translation>星图数据库 (*.db *.xtdb)</translation>
    </message>
    <message>
        <source>Backups and databases (*.xtbak *.db *.xtdb);;All files (*)</source>
        <translation>备份与数据库 (*.xtbak *.db *.xtdb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Xingtu database (*.db *.xtdb);;All files (*)</source>
        <translation>星图数据库 (*.db *.xtdb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Only on this computer · File › Reset the sample data</source>
        <translation>只在本机 · 「文件」菜单可重置</translation>
    </message>
    <message>
        <source>Closures, pay-outs and bank accounts: ops1. Disputes: ops1 proposes, ops2 confirms.</source>
        <translation>销户、打款、收款账户用 ops1 办；争议由 ops1 提出、ops2 复核。</translation>
    </message>
</context>
</TS>
