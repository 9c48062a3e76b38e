<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search or jump to a page, action, creator or order</source>
        <translation>搜索或跳转到页面、操作、达人、订单</translation>
    </message>
    <message>
        <source>Pages of the navigation</source>
        <translation>导航中的页面</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Collapse or open the navigation</source>
        <translation>收起或展开导航</translation>
    </message>
    <message>
        <source>Move in a table; with Shift, select</source>
        <translation>在表格中移动；按住 Shift 选择</translation>
    </message>
    <message>
        <source>Select the row, or switch the star or check of a cell</source>
        <translation>选中该行，或切换单元格的星标、勾选</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开该行</translation>
    </message>
    <message>
        <source>Select all rows / copy the selected rows with headers</source>
        <translation>全选 / 复制选中行（带表头）</translation>
    </message>
    <message>
        <source>On a header: sort by a further column</source>
        <translation>点表头：追加一个排序列</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the help shows</source>
        <translation>帮助里显示什么</translation>
    </message>
    <message>
        <source>User manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>The manual is written in Chinese.</source>
        <translation>手册是中文的。</translation>
    </message>
    <message>
        <source>All pages of the manual</source>
        <translation>手册全部页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Xingtu Workbench</source>
        <translation>星图工作台</translation>
    </message>
    <message>
        <source>Notifications: %1 unread</source>
        <translation>通知：%1 条未读</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页查找</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Local data, double-entry books. Licence: GPL-3.0-or-later.</source>
        <translation>数据在本机，复式记账。许可证：GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <source>Rise in red, fall in green</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>A command, page, creator or order (pinyin initials work)</source>
        <translation>输入命令、页面、达人、订单号（支持拼音首字母）</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜索或跳转</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Esc closes</source>
        <translation>↑↓ 选择 · Enter 打开 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>Cancel this job</source>
        <translation>取消这个任务</translation>
    </message>
    <message>
        <source> (+%1 more)</source>
        <translation>（另有 %1 个）</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <translation>正在取消：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩 %1 秒</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No database open</source>
        <translation>尚未打开数据库</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Search or jump to…</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助 (F1)</translation>
    </message>
</context>
</TS>
