<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui::CreatorColumns</name>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Not a candidate</source>
        <translation>非候选</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Platform ID</source>
        <translation>平台 ID</translation>
    </message>
    <message>
        <source>30-day plays</source>
        <translation>30 天播放走势</translation>
    </message>
    <message>
        <source>30-day followers</source>
        <translation>30 天粉丝走势</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>达人状态</translation>
    </message>
</context>
<context>
    <name>ui::CreatorDrawer</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Our orders</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>About this creator</source>
        <translation>达人详情</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Remove candidate</source>
        <translation>移出候选</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>加入候选</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>没能载入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在载入…</translation>
    </message>
    <message>
        <source>%1 · data as of %2</source>
        <translation>%1 · 数据截至 %2</translation>
    </message>
    <message>
        <source>No MCN</source>
        <translation>无机构</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>Thirty days of plays and followers</source>
        <translation>30 天播放与粉丝走势</translation>
    </message>
    <message>
        <source>Figures, and how many creators they beat</source>
        <translation>各项数据，以及超过多少达人</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>As the platform gives it.</source>
        <translation>平台直接给出。</translation>
    </message>
    <message>
        <source>No works known</source>
        <translation>暂无作品</translation>
    </message>
    <message>
        <source>The lists that were imported tell of none.</source>
        <translation>导入的名单里没有作品数据。</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 播放</translation>
    </message>
    <message>
        <source>%1 likes</source>
        <translation>%1 点赞</translation>
    </message>
    <message>
        <source>interaction %1</source>
        <translation>互动率 %1</translation>
    </message>
    <message>
        <source>Plays %1, likes %2, comments %3, shares %4</source>
        <translation>播放 %1，点赞 %2，评论 %3，分享 %4</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Expected CPM</source>
        <translation>预期 CPM</translation>
    </message>
    <message>
        <source>Expected CPE</source>
        <translation>预期 CPE</translation>
    </message>
    <message>
        <source>Further quotes</source>
        <translation>其他报价</translation>
    </message>
    <message>
        <source>CPM = quote ÷ expected plays × 1,000; it is 0 when no plays are expected. CPE = quote ÷ median interactions of 30 days.</source>
        <translation>CPM＝报价 ÷ 预期播放 × 1000，预期播放为 0 时记为 0。CPE＝报价 ÷ 30 天互动中位数。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>达人状态</translation>
    </message>
    <message>
        <source>Orders so far</source>
        <translation>合作订单</translation>
    </message>
    <message>
        <source>Task cost so far</source>
        <translation>累计任务费</translation>
    </message>
    <message>
        <source>You have placed no order with this creator yet.</source>
        <translation>还没有和这位达人合作过。</translation>
    </message>
</context>
<context>
    <name>ui::CreatorFilters</name>
    <message>
        <source>(none)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1无数据</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1有数据</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>ui::DiscoveryPage</name>
    <message>
        <source>Creator square</source>
        <translation>达人广场</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the creators as shown…</source>
        <translation>导出当前所见的达人…</translation>
    </message>
    <message>
        <source>Place orders with the candidates</source>
        <translation>为候选达人下单</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人广场</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or ID (Ctrl+F)</source>
        <translation>达人名 / 拼音 / 首字母 / ID</translation>
    </message>
    <message>
        <source>No creators yet</source>
        <translation>还没有达人</translation>
    </message>
    <message>
        <source>The pool fills when a list of creators is imported.</source>
        <translation>导入达人名单后，这里就有内容了。</translation>
    </message>
    <message>
        <source>%1 creators</source>
        <translation>%1 位达人</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Matching creators</source>
        <translation>符合条件的达人</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 位</translation>
    </message>
    <message>
        <source>Average CPM, 21–60 s</source>
        <translation>平均 CPM（21–60 s）</translation>
    </message>
    <message>
        <source>against all creators</source>
        <translation>较全部达人</translation>
    </message>
    <message>
        <source>over all that have one</source>
        <translation>有数据的达人平均</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>%1 frozen</source>
        <translation>冻结 %1</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>进行中订单</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 单待您处理</translation>
    </message>
    <message>
        <source>None needs you</source>
        <translation>没有待您处理的</translation>
    </message>
    <message>
        <source>Average interaction rate</source>
        <translation>平均互动率</translation>
    </message>
    <message>
        <source>Take orders</source>
        <translation>可接单占比</translation>
    </message>
    <message>
        <source>Quotes, selected</source>
        <translation>所选报价合计</translation>
    </message>
    <message>
        <source>Quotes, all</source>
        <translation>报价合计</translation>
    </message>
    <message>
        <source>Expected plays</source>
        <translation>预期播放</translation>
    </message>
    <message>
        <source>Avg. CPM</source>
        <translation>平均 CPM</translation>
    </message>
    <message>
        <source>Avg. interaction</source>
        <translation>平均互动率</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>quotes %1</source>
        <translation>报价合计 %1</translation>
    </message>
    <message>
        <source>expected plays %1</source>
        <translation>预期播放 %1</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>候选 %1 位</translation>
    </message>
    <message>
        <source>Candidates %1</source>
        <translation>候选 %1</translation>
    </message>
    <message>
        <source>Order %1 candidates</source>
        <translation>为 %1 位候选下单</translation>
    </message>
    <message>
        <source>Order candidates</source>
        <translation>为候选下单</translation>
    </message>
    <message>
        <source>Mark creators with the star first.</source>
        <translation>请先用星标选出候选达人。</translation>
    </message>
    <message>
        <source>No candidates: mark creators with the star</source>
        <translation>还没有候选：用星标选出</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Add the selected creators</source>
        <translation>把所选达人加入候选</translation>
    </message>
    <message>
        <source>Clear the candidates</source>
        <translation>清空候选</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Remove candidate</source>
        <translation>移出候选</translation>
    </message>
    <message>
        <source>Add candidate</source>
        <translation>加入候选</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export the selected rows…</source>
        <translation>导出所选行…</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>已复制 %1 行</translation>
    </message>
    <message>
        <source>Export the selected creators</source>
        <translation>导出所选达人</translation>
    </message>
    <message>
        <source>Export the creators as shown</source>
        <translation>导出当前所见的达人</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The creators were not exported</source>
        <translation>达人没有导出</translation>
    </message>
    <message>
        <source>Export cancelled, no file was written</source>
        <translation>已取消导出，没有写文件</translation>
    </message>
    <message>
        <source>%1 creators written to %2</source>
        <translation>已把 %1 位达人写入 %2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Default view</source>
        <translation>默认视图</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>Every creator of the pool. Type a name, its pinyin or initials; narrow the list with the filter buttons and take a filter away with × on its chip. Click a header to sort, with Shift to sort by several. The star marks candidates, and the button at the top right orders them. Enter opens a creator&apos;s details, Ctrl+C copies the selected rows, Export writes exactly what is shown.</source>
        <translation>库中全部达人。输入名字、拼音或首字母查找；用筛选按钮缩小范围，点筛选条件上的 × 取消。点表头排序，按住 Shift 可按多列排序。星标加入候选，右上角的按钮为候选达人下单。Enter 打开达人详情，Ctrl+C 复制所选行，“导出”写出的正是屏幕上所见。</translation>
    </message>
</context>
<context>
    <name>ui::FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 creators</source>
        <translation>%1 位达人</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>No creator has one.</source>
        <translation>没有达人有此项。</translation>
    </message>
    <message>
        <source>No value matches.</source>
        <translation>没有匹配的值。</translation>
    </message>
    <message>
        <source>%1 rarer values are not listed.</source>
        <translation>另有 %1 个较少见的值未列出。</translation>
    </message>
</context>
<context>
    <name>ui::RangePopup</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>1.5w, 85k and 3.4M are understood too.</source>
        <translation>也可以写 1.5万、85k、3.4M。</translation>
    </message>
    <message>
        <source>Only those without this figure</source>
        <translation>只看没有此项数据的</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>Less than the lower bound</source>
        <translation>小于下限</translation>
    </message>
</context>
<context>
    <name>ui::discovery_words</name>
    <message>
        <source>Followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>New followers, 7 days</source>
        <translation>7 天涨粉</translation>
    </message>
    <message>
        <source>New followers, 15 days</source>
        <translation>15 天涨粉</translation>
    </message>
    <message>
        <source>New followers, 30 days</source>
        <translation>30 天涨粉</translation>
    </message>
    <message>
        <source>Growth, 15 days</source>
        <translation>15 天涨粉率</translation>
    </message>
    <message>
        <source>Growth, 30 days</source>
        <translation>30 天涨粉率</translation>
    </message>
    <message>
        <source>Quote 1–20 s</source>
        <translation>1–20 s 报价</translation>
    </message>
    <message>
        <source>Quote 21–60 s</source>
        <translation>21–60 s 报价</translation>
    </message>
    <message>
        <source>Quote 60 s+</source>
        <translation>60 s+ 报价</translation>
    </message>
    <message>
        <source>Lowest quote</source>
        <translation>最低报价</translation>
    </message>
    <message>
        <source>Suggested CPM</source>
        <translation>建议 CPM</translation>
    </message>
    <message>
        <source>Expected plays</source>
        <translation>预期播放</translation>
    </message>
    <message>
        <source>Expected natural plays</source>
        <translation>预期自然播放</translation>
    </message>
    <message>
        <source>Median plays</source>
        <translation>播放中位数</translation>
    </message>
    <message>
        <source>Median interactions</source>
        <translation>互动中位数</translation>
    </message>
    <message>
        <source>Interaction rate</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完播率</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>爆文率</translation>
    </message>
    <message>
        <source>Star index</source>
        <translation>星图指数</translation>
    </message>
    <message>
        <source>Spread index</source>
        <translation>传播指数</translation>
    </message>
    <message>
        <source>Conversion index</source>
        <translation>转化指数</translation>
    </message>
    <message>
        <source>Seeding index</source>
        <translation>种草指数</translation>
    </message>
    <message>
        <source>LINK index</source>
        <translation>LINK 指数</translation>
    </message>
    <message>
        <source>Cooperation index</source>
        <translation>合作指数</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>Data date</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>CPM 1–20 s</source>
        <translation>1–20 s  CPM</translation>
    </message>
    <message>
        <source>CPM 21–60 s</source>
        <translation>21–60 s  CPM</translation>
    </message>
    <message>
        <source>CPM 60 s+</source>
        <translation>60 s+  CPM</translation>
    </message>
    <message>
        <source>Lowest CPM</source>
        <translation>最低 CPM</translation>
    </message>
    <message>
        <source>CPE 1–20 s</source>
        <translation>1–20 s  CPE</translation>
    </message>
    <message>
        <source>CPE 21–60 s</source>
        <translation>21–60 s  CPE</translation>
    </message>
    <message>
        <source>CPE 60 s+</source>
        <translation>60 s+  CPE</translation>
    </message>
    <message>
        <source>Lowest CPE</source>
        <translation>最低 CPE</translation>
    </message>
    <message>
        <source>Plays per follower</source>
        <translation>播放粉丝比</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>子类目</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Kind of creator</source>
        <translation>达人类型</translation>
    </message>
    <message>
        <source>Shop level</source>
        <translation>带货等级</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入驻状态</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>接单状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Quoted for</source>
        <translation>报价类型</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未入驻</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已入驻</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>可接单</translation>
    </message>
    <message>
        <source>Takes none</source>
        <translation>不接单</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Orders stopped</source>
        <translation>停止接单</translation>
    </message>
    <message>
        <source>The application for entry is in review: no orders before it is admitted.</source>
        <translation>入驻申请审核中，通过前不能接单。</translation>
    </message>
    <message>
        <source>The application for entry was refused: this creator takes no orders.</source>
        <translation>入驻申请未通过，不能接单。</translation>
    </message>
    <message>
        <source>This creator takes no orders at present.</source>
        <translation>该达人目前停止接单。</translation>
    </message>
    <message>
        <source>Known from a list, but never entered: this creator takes no orders.</source>
        <translation>只在名单里出现过，尚未入驻，不能接单。</translation>
    </message>
</context>
</TS>
