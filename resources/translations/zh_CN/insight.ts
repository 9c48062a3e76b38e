<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>InsightWords</name>
    <message>
        <source>Acceptance</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>待发布</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>GMV (paid)</source>
        <translation>GMV（付款金额）</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>进行中订单</translation>
    </message>
    <message>
        <source>Overdue orders</source>
        <translation>已超时订单</translation>
    </message>
    <message>
        <source>Orders judged for punctuality</source>
        <translation>计入准时率的订单</translation>
    </message>
    <message>
        <source>Published on time</source>
        <translation>准时发布</translation>
    </message>
    <message>
        <source>Published late</source>
        <translation>未准时发布</translation>
    </message>
    <message>
        <source>Orders paid in the period</source>
        <translation>本期付款订单</translation>
    </message>
    <message>
        <source>Finished orders</source>
        <translation>已完成订单</translation>
    </message>
    <message>
        <source>Of these in progress</source>
        <translation>其中在途</translation>
    </message>
    <message>
        <source>Closed or cancelled</source>
        <translation>关闭或取消</translation>
    </message>
    <message>
        <source>Earlier orders in progress</source>
        <translation>更早的在途订单</translation>
    </message>
    <message>
        <source>Entered the stage</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Staying in the stage</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Lost in the stage</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Overdue in the stage</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>What brands paid into orders in the period, the fee included. Top-ups do not count.</source>
        <translation>本期品牌付入订单的金额，含平台服务费，不含充值。</translation>
    </message>
    <message>
        <source>What went back to brands in the period, whenever it was paid.</source>
        <translation>本期退回品牌的金额，不论何时付款。</translation>
    </message>
    <message>
        <source>Paid orders that are not finished, closed or cancelled at the end of the period.</source>
        <translation>期末尚未完成、关闭或取消的已付款订单。</translation>
    </message>
    <message>
        <source>Orders in progress whose due date or clock has run out.</source>
        <translation>进行中且已过截止时间的订单。</translation>
    </message>
    <message>
        <source>Orders that were published, or whose publish window ended, in the period.</source>
        <translation>本期已发布，或发布窗口在本期结束的订单。</translation>
    </message>
    <message>
        <source>Judged orders that were published within their window.</source>
        <translation>其中在发布窗口内发布的订单。</translation>
    </message>
    <message>
        <source>Judged orders that were not published within their window.</source>
        <translation>其中未在发布窗口内发布的订单。</translation>
    </message>
    <message>
        <source>Of the orders whose first payment lies in the period, as they stand now.</source>
        <translation>首次付款在本期的订单，按当前状态统计。</translation>
    </message>
    <message>
        <source>Orders that were paid before the period and are in progress now.</source>
        <translation>本期之前付款、目前仍在途的订单。</translation>
    </message>
    <message>
        <source>Of the orders whose first payment lies in the period: entered = next stage + staying + lost.</source>
        <translation>首次付款在本期的订单：进入 = 下一阶段 + 停留 + 流失。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款打款</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Pay-out</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>MCN</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>销户中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Claw-back</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>平台账号</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已将 %1 行写入 %2</translation>
    </message>
    <message>
        <source>The table changed while it was read: no file was written</source>
        <translation>读取期间表格有变化，未写出文件</translation>
    </message>
    <message>
        <source>Export cancelled, no file was written</source>
        <translation>已取消导出，未写出文件</translation>
    </message>
</context>
<context>
    <name>ui::DrillView</name>
    <message>
        <source>Orders behind the figure</source>
        <translation>数字背后的订单</translation>
    </message>
    <message>
        <source>Number, brand, creator or MCN</source>
        <translation>订单号、品牌、达人或机构</translation>
    </message>
    <message>
        <source>No order stands behind this figure</source>
        <translation>该数字没有对应的订单</translation>
    </message>
    <message>
        <source>The figure is zero in this period.</source>
        <translation>本期该数字为 0。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Part of the figure</source>
        <translation>计入金额</translation>
    </message>
    <message>
        <source>Cost with fee</source>
        <translation>订单金额（含服务费）</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>What put the order into this figure happened then.</source>
        <translation>订单因何时发生的事计入该数字。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>MCN</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Punctual</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 单</translation>
    </message>
    <message>
        <source>Sum of all rows</source>
        <translation>全部行合计</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
</context>
<context>
    <name>ui::FunnelCard</name>
    <message>
        <source>Show the rows</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>A row leads to the orders of its stage.</source>
        <translation>点击一行查看该阶段的订单。</translation>
    </message>
    <message>
        <source>Order funnel</source>
        <translation>订单漏斗</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Staying</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>停留中位</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>付款 %1</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>in progress %1</source>
        <translation>在途 %1</translation>
    </message>
    <message>
        <source>closed or cancelled %1</source>
        <translation>关闭取消 %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>另有更早的 %1 单在途</translation>
    </message>
    <message>
        <source>The first payment lies in the period. The categories count those that paid a tail in it too.</source>
        <translation>首次付款在本期内；类目热力还计入本期只付尾款的订单。</translation>
    </message>
    <message>
        <source>%1 orders first paid in the period</source>
        <translation>本期首次付款的 %1 单</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>进入下一阶段</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>closed or cancelled</source>
        <translation>关闭或取消</translation>
    </message>
</context>
<context>
    <name>ui::HeatCard</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类目热力</translation>
    </message>
    <message>
        <source>A cell leads to its rows.</source>
        <translation>点击单元格查看明细。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>GMV</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>单均</translation>
    </message>
    <message>
        <source>GMV ÷ paying orders</source>
        <translation>GMV ÷ 付款订单数</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>Refunds ÷ GMV</source>
        <translation>退款 ÷ GMV</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Published in their window ÷ judged</source>
        <translation>窗口内发布 ÷ 计入订单</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>GMV 环比</translation>
    </message>
    <message>
        <source>Against the previous period of the same length</source>
        <translation>与等长的上一期相比</translation>
    </message>
    <message>
        <source>deep = high in its column · ▲▼ against the previous period</source>
        <translation>深色 = 该列较高；▲▼ 为较上期</translation>
    </message>
    <message>
        <source>With any payment in the period, a tail too; the funnel counts first payments alone</source>
        <translation>本期有付款的订单，含只付尾款的；漏斗只计首次付款</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Categories</source>
        <translation>类目热力</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Review the next</source>
        <translation>处理待审核</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取数据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 数据截至 %2</translation>
    </message>
    <message>
        <source>%1 · %2 paying orders</source>
        <translation>%1 · %2 单付款</translation>
    </message>
    <message>
        <source>GMV (paid)</source>
        <translation>GMV（付款金额）</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>上期 %1</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>进行中订单</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 单已超时</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>没有超时</translation>
    </message>
    <message>
        <source>Refund rate</source>
        <translation>退款率</translation>
    </message>
    <message>
        <source>refunds %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>准时率</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 / %2 单</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>none has a time limit</source>
        <translation>均无时限</translation>
    </message>
    <message>
        <source>the next: %1</source>
        <translation>最近一件 %1</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类目</translation>
    </message>
    <message>
        <source>The figures of the platform over a period, beside the period of the same length before it. Every card, stage, day and cell leads to the orders behind it; their sum is the figure. Esc leads back.</source>
        <translation>平台在一段时间内的数据，与等长的上一期对照。每张卡片、每个阶段、每一天、每个单元格都能打开背后的订单，合计即为该数字。Esc 返回。</translation>
    </message>
    <message>
        <source>%1 urgent · %2</source>
        <translation>%1 件临期 · %2</translation>
    </message>
</context>
<context>
    <name>ui::QueueCard</name>
    <message>
        <source>%1 · %2 followers</source>
        <translation>%1 · 粉丝 %2</translation>
    </message>
    <message>
        <source>Rule version %1 · %2</source>
        <translation>规则第 %1 版 · %2</translation>
    </message>
    <message>
        <source>bound to %1</source>
        <translation>绑定 %1</translation>
    </message>
    <message>
        <source>conditions met</source>
        <translation>自动检查通过</translation>
    </message>
    <message>
        <source>%1 conditions not met</source>
        <translation>%1 项未满足</translation>
    </message>
    <message>
        <source>%1 in dispute</source>
        <translation>争议金额 %1</translation>
    </message>
    <message>
        <source>%1 from the pool</source>
        <translation>补偿池支出 %1</translation>
    </message>
    <message>
        <source>balance %1</source>
        <translation>余额 %1</translation>
    </message>
    <message>
        <source>bounced %1 times</source>
        <translation>已退票 %1 次</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>由 %1 提出</translation>
    </message>
    <message>
        <source>Kind of review</source>
        <translation>审核类型</translation>
    </message>
    <message>
        <source>Waiting reviews</source>
        <translation>待办队列</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>没有等待审核的事项。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>待他人复核</translation>
    </message>
    <message>
        <source>Who proposed a decision cannot confirm it.</source>
        <translation>提出裁决的人不能自己复核。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待办队列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By the time that is left · %1 entries</source>
        <translation>按剩余时间排序 · 共 %1 件</translation>
    </message>
    <message>
        <source>review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>%1 back to the brand</source>
        <translation>追回 %1 给品牌</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>ui::TrendCard</name>
    <message>
        <source>Show the rows</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>GMV and refunds</source>
        <translation>GMV 与退款</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>GMV</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>上期同位</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
</context>
</TS>
