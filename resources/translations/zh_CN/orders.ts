<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui::AnswerCancelForm</name>
    <message>
        <source>Answer the request to cancel</source>
        <translation>答复取消申请</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>提交答复</translation>
    </message>
    <message>
        <source>The creator side asks to cancel</source>
        <translation>达人方申请取消</translation>
    </message>
    <message>
        <source>Agree: the order is cancelled, %1 come back, nobody is compensated</source>
        <translation>同意：订单取消，退回 %1，无赔付</translation>
    </message>
    <message>
        <source>Decline: the order goes on</source>
        <translation>不同意：订单继续</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>Without an answer by %1 a dispute begins.</source>
        <translation>%1 前不答复将进入争议。</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>说明（选填）</translation>
    </message>
    <message>
        <source>Please choose an answer</source>
        <translation>请选择答复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::BatchDialog</name>
    <message>
        <source>Pay %1 orders</source>
        <translation>支付 %1 单</translation>
    </message>
    <message>
        <source>Accept %1 orders</source>
        <translation>接单 %1 单</translation>
    </message>
    <message>
        <source>Confirm %1 orders</source>
        <translation>确认 %1 单</translation>
    </message>
    <message>
        <source>Accept and settle %1 orders</source>
        <translation>验收结算 %1 单</translation>
    </message>
    <message>
        <source>%1 are frozen in all. Each order is paid by itself: one that is refused does not hold up the others.</source>
        <translation>共冻结 %1。各单分别支付，某一单被拒不影响其他单。</translation>
    </message>
    <message>
        <source>Each order is done by itself: one that is refused does not hold up the others.</source>
        <translation>各单分别执行，某一单被拒不影响其他单。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All %1 are done.</source>
        <translation>%1 单全部完成。</translation>
    </message>
    <message>
        <source>%1 are done, %2 were refused.</source>
        <translation>%1 单完成，%2 单被拒。</translation>
    </message>
    <message>
        <source>✓ now “%1”</source>
        <translation>✓ 现为「%1」</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Tail %1</source>
        <translation>尾款 %1</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>定金 %1</translation>
    </message>
    <message>
        <source>Refuse %1 orders</source>
        <translation>拒绝 %1 单</translation>
    </message>
    <message>
        <source>They are closed and the brands get all back. Each order is refused by itself: one that cannot be refused any more does not hold up the others.</source>
        <translation>这些订单将关闭，款项全部退回品牌主。逐单拒绝：某一单已不能拒绝时，不影响其他订单。</translation>
    </message>
    <message>
        <source>Reason, for every order</source>
        <translation>理由（用于每个订单）</translation>
    </message>
    <message>
        <source>The brands read it</source>
        <translation>品牌主会看到</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>请写明理由</translation>
    </message>
</context>
<context>
    <name>ui::BriefForm</name>
    <message>
        <source>New brief</source>
        <translation>新建需求</translation>
    </message>
    <message>
        <source>Create draft</source>
        <translation>创建草稿</translation>
    </message>
    <message>
        <source>Creators see it when it is published.</source>
        <translation>发布后达人才能看到。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>类目（选填）</translation>
    </message>
    <message>
        <source>The creator uploads a script first</source>
        <translation>达人先提交脚本</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Not allowed (optional)</source>
        <translation>禁止内容（选填）</translation>
    </message>
    <message>
        <source>Script by</source>
        <translation>脚本截止</translation>
    </message>
    <message>
        <source>Video by</source>
        <translation>视频截止</translation>
    </message>
    <message>
        <source>Publish from</source>
        <translation>发布开始</translation>
    </message>
    <message>
        <source>Publish until (at most 30 days later)</source>
        <translation>发布截止（最长 30 天）</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>The work stays public for</source>
        <translation>作品保留期</translation>
    </message>
    <message>
        <source>Time to accept the order</source>
        <translation>接单时限</translation>
    </message>
    <message>
        <source>Pay a deposit first, the tail after publication</source>
        <translation>先付定金，发布后付尾款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>The brief “%1” is created as a draft</source>
        <translation>需求「%1」已存为草稿</translation>
    </message>
</context>
<context>
    <name>ui::BriefStep</name>
    <message>
        <source>What is wanted</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>档期</translation>
    </message>
    <message>
        <source>each until the end of its day</source>
        <translation>均到当天结束</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Name of the brief</source>
        <translation>需求名称</translation>
    </message>
    <message>
        <source>Brand on the brief</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>类目（选填）</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What must not appear (optional)</source>
        <translation>禁忌内容（选填）</translation>
    </message>
    <message>
        <source>Script due</source>
        <translation>脚本截止</translation>
    </message>
    <message>
        <source>Video due</source>
        <translation>视频截止</translation>
    </message>
    <message>
        <source>Publish from</source>
        <translation>发布开始</translation>
    </message>
    <message>
        <source>Publish until</source>
        <translation>发布截止</translation>
    </message>
    <message>
        <source>Retention, days</source>
        <translation>保留期（天）</translation>
    </message>
    <message>
        <source>Time to accept, days</source>
        <translation>接单时限（天）</translation>
    </message>
    <message>
        <source>Deposit, share of the total</source>
        <translation>定金比例</translation>
    </message>
    <message>
        <source>So long the work stays public.</source>
        <translation>作品在此期间保持公开。</translation>
    </message>
    <message>
        <source>Then the order closes and all is unfrozen.</source>
        <translation>到时未接单则关闭，全部解冻。</translation>
    </message>
    <message>
        <source>A script is needed before the video</source>
        <translation>视频之前需要提交脚本</translation>
    </message>
    <message>
        <source>Prepaid: a deposit now, the rest after publication</source>
        <translation>预付：现在付定金，发布后付尾款</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>至少 %1。</translation>
    </message>
    <message>
        <source>A window of %1 days, at most 30.</source>
        <translation>发布窗口 %1 天，最多 30 天。</translation>
    </message>
    <message>
        <source>Write a new brief instead</source>
        <translation>改为新写一份需求</translation>
    </message>
    <message>
        <source>The orders go to a published brief</source>
        <translation>订单将下在已发布的需求里</translation>
    </message>
    <message>
        <source>Its terms are fixed; it takes %1 more orders.</source>
        <translation>条款已定；还可再下 %1 单。</translation>
    </message>
</context>
<context>
    <name>ui::CancelForm</name>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>%1 · task cost %2 + platform fee %3</source>
        <translation>%1 · 任务费 %2 + 平台费 %3</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>official code</source>
        <translation>官方代码</translation>
    </message>
    <message>
        <source>Note (the other side reads it)</source>
        <translation>说明（达人与机构可见）</translation>
    </message>
    <message>
        <source>Compensation from the pool (optional)</source>
        <translation>赔付池补偿（选填）</translation>
    </message>
    <message>
        <source>Another operator confirms it.</source>
        <translation>须由另一位运营确认。</translation>
    </message>
    <message>
        <source>If you cancelled at…</source>
        <translation>如果在…阶段取消</translation>
    </message>
    <message>
        <source>Other stages are for comparison; what counts is “now”</source>
        <translation>点选可看其他阶段，实际只按「现在」执行</translation>
    </message>
    <message>
        <source>Working out what it costs…</source>
        <translation>正在计算费用…</translation>
    </message>
    <message>
        <source>It cannot be worked out</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>Ways that cost nothing</source>
        <translation>还有不花钱的办法</translation>
    </message>
    <message>
        <source>The order cannot be cancelled</source>
        <translation>该订单不能取消</translation>
    </message>
    <message>
        <source>Cancel order, free of charge</source>
        <translation>取消订单，不产生费用</translation>
    </message>
    <message>
        <source>Cancel order, costs %1</source>
        <translation>取消订单，支出 %1</translation>
    </message>
    <message>
        <source>Rule in force: cancellation, version %1, fixed for this order</source>
        <translation>适用规则：取消赔付 v%1 · 本单已固定</translation>
    </message>
    <message>
        <source>No more than what is frozen is paid.</source>
        <translation>赔付以冻结金额为限。</translation>
    </message>
    <message>
        <source>When the platform cancels everything goes back to the brand.</source>
        <translation>平台取消时全部退回品牌。</translation>
    </message>
    <message>
        <source>The order becomes “%1” and cannot be restored; place a new order to work together again.</source>
        <translation>订单变为「%1」，不可恢复；如需再合作请重新下单。</translation>
    </message>
    <message>
        <source>Cancelled now, %1 is split like this</source>
        <translation>按「现在」取消，%1 这样分</translation>
    </message>
    <message>
        <source>At the stage “%1”, %2 would be split like this</source>
        <translation>在「%1」阶段取消，%2 会这样分</translation>
    </message>
    <message>
        <source>Creator side</source>
        <translation>达人方</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Back to the available balance</source>
        <translation>退回可用余额</translation>
    </message>
    <message>
        <source>Creator side · %1</source>
        <translation>达人方 · %1</translation>
    </message>
    <message>
        <source>task cost %1 × %2</source>
        <translation>任务费 %1 × %2</translation>
    </message>
    <message>
        <source>on the compensation alone</source>
        <translation>只按赔付部分收取</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>equals what is frozen, difference 0.00</source>
        <translation>等于冻结金额，差额 0.00</translation>
    </message>
    <message>
        <source>Please choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2 to the creator side, %3 back</source>
        <translation>%1 已取消：赔付达人方 %2，退回 %3</translation>
    </message>
</context>
<context>
    <name>ui::CheckStep</name>
    <message>
        <source>Orders to place</source>
        <translation>待下订单</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Nothing to place</source>
        <translation>没有可下的订单</translation>
    </message>
    <message>
        <source>Add creators two steps back.</source>
        <translation>请回到“达人与时长”添加达人。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Task cost</source>
        <translation>任务费</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not orderable</source>
        <translation>不可下单</translation>
    </message>
    <message>
        <source>Orderable</source>
        <translation>可下单</translation>
    </message>
    <message>
        <source>%1 of %2 lines cannot be ordered</source>
        <translation>%2 位达人中有 %1 位不能下单</translation>
    </message>
    <message>
        <source>Take them out two steps back, or give what is missing. %1</source>
        <translation>请回到“达人与时长”移除，或补上缺少的信息。%1</translation>
    </message>
    <message>
        <source>This cannot be placed</source>
        <translation>现在不能下单</translation>
    </message>
    <message>
        <source>The balance is %1 short</source>
        <translation>余额还差 %1</translation>
    </message>
    <message>
        <source>The orders can be placed now and paid within %1 hours, after a top-up.</source>
        <translation>可以先下单，充值后在 %1 小时内付款。</translation>
    </message>
    <message>
        <source>Task cost, %1 orders</source>
        <translation>任务费（%1 单）</translation>
    </message>
    <message>
        <source>Fee of the platform</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Deposit, due on payment</source>
        <translation>定金（付款时支付）</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Left after payment</source>
        <translation>付款后余额</translation>
    </message>
    <message>
        <source>Project budget</source>
        <translation>项目预算</translation>
    </message>
    <message>
        <source>Committed with these</source>
        <translation>计入后已占用</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新建）</translation>
    </message>
    <message>
        <source>Brand and product</source>
        <translation>品牌与产品</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What must not appear</source>
        <translation>禁忌内容</translation>
    </message>
    <message>
        <source>Script due</source>
        <translation>脚本截止</translation>
    </message>
    <message>
        <source>no script needed</source>
        <translation>无需脚本</translation>
    </message>
    <message>
        <source>Video due</source>
        <translation>视频截止</translation>
    </message>
    <message>
        <source>Publish window</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Time to accept</source>
        <translation>接单时限</translation>
    </message>
    <message>
        <source>the project was created</source>
        <translation>项目已创建</translation>
    </message>
    <message>
        <source>the brief was created and published</source>
        <translation>需求已创建并发布</translation>
    </message>
    <message>
        <source>the brief was created as a draft</source>
        <translation>需求已创建为草稿</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>No order was placed; already done: %1. Trying again goes on from there and repeats nothing.</source>
        <translation>没有下单；已完成：%1。再试会从这里继续，不会重复。</translation>
    </message>
    <message>
        <source>Pay until %1</source>
        <translation>请在 %1 前付款</translation>
    </message>
    <message>
        <source>%1 orders are placed and paid</source>
        <translation>%1 单已下单并付款</translation>
    </message>
    <message>
        <source>They wait for the creators to accept.</source>
        <translation>等待达人接单。</translation>
    </message>
    <message>
        <source>%1 orders are placed, %2 of them not paid</source>
        <translation>已下 %1 单，其中 %2 单未付款</translation>
    </message>
    <message>
        <source>The unpaid ones stay in “to pay”: pay them in My orders, after a top-up where money is short.</source>
        <translation>未付款的订单留在“待付款”：余额不足时请先充值，再到“我的订单”付款。</translation>
    </message>
</context>
<context>
    <name>ui::CommandDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmDecisionForm</name>
    <message>
        <source>Confirm the decision</source>
        <translation>确认裁决</translation>
    </message>
    <message>
        <source>Confirm and pay out</source>
        <translation>确认并执行</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>执行后不可撤销。</translation>
    </message>
    <message>
        <source>%1 proposes that the creator side gets %2 of the task cost: %3</source>
        <translation>%1 提议达人方得任务费的 %2：%3</translation>
    </message>
    <message>
        <source>A compensation of %1 from the pool to the creator side is proposed.</source>
        <translation>提议从赔付池向达人方补偿 %1。</translation>
    </message>
    <message>
        <source>%1: the decision is confirmed</source>
        <translation>%1：裁决已确认</translation>
    </message>
    <message>
        <source>A claw-back of %1 from the creator side to the brand is proposed.</source>
        <translation>提议从达人方追回 %1 给品牌。</translation>
    </message>
</context>
<context>
    <name>ui::CreatorsStep</name>
    <message>
        <source>Length of the videos</source>
        <translation>视频时长</translation>
    </message>
    <message>
        <source>No creator yet. Find one at the left: a double click or Enter adds it. In the creator square, the star marks candidates.</source>
        <translation>还没有达人。在左边查找，双击或按 Enter 添加；在达人广场用星标选出候选。</translation>
    </message>
    <message>
        <source>Creators found</source>
        <translation>找到的达人</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or ID</source>
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
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>达人状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>前 %1 位，共 %2 位</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>本次下单</translation>
    </message>
    <message>
        <source>%1 creators · %2 orders</source>
        <translation>%1 位达人 · %2 单</translation>
    </message>
    <message>
        <source>Total with fee %1</source>
        <translation>含平台费合计 %1</translation>
    </message>
    <message>
        <source>Add at least one creator.</source>
        <translation>请至少添加一位达人。</translation>
    </message>
</context>
<context>
    <name>ui::DecideForm</name>
    <message>
        <source>Decide the dispute</source>
        <translation>裁决争议</translation>
    </message>
    <message>
        <source>Propose decision</source>
        <translation>提交裁决</translation>
    </message>
    <message>
        <source>It takes effect when another operator confirms it.</source>
        <translation>另一位运营确认后生效。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Share of the creator side</source>
        <translation>达人方比例</translation>
    </message>
    <message>
        <source>Share of the creator side in the task cost</source>
        <translation>达人方所得任务费比例</translation>
    </message>
    <message>
        <source>The policy of the stage would give %1.</source>
        <translation>按阶段规则为 %1。</translation>
    </message>
    <message>
        <source>Grounds (both sides read them)</source>
        <translation>裁决理由（双方可见）</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>%1: the decision is proposed</source>
        <translation>%1：裁决已提交</translation>
    </message>
</context>
<context>
    <name>ui::DetachProviderForm</name>
    <message>
        <source>Take the service provider off</source>
        <translation>解除服务商</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>%1 sees this project no more and earns no share of orders that are accepted from now on. The orders that were accepted with him stay his to see.</source>
        <translation>“%1”不再看到此项目，之后接单的订单没有他的分成；接单时约定了他的订单仍由他查看。</translation>
    </message>
    <message>
        <source>%1 co-ordinates the project no more</source>
        <translation>已解除“%1”</translation>
    </message>
</context>
<context>
    <name>ui::DisputesPage</name>
    <message>
        <source>Disputes</source>
        <translation>争议裁决</translation>
    </message>
    <message>
        <source>Disputes that wait</source>
        <translation>待裁决争议</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>双人复核</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The disputes could not be read</source>
        <translation>无法读取争议</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待一审</translation>
    </message>
    <message>
        <source>awaits another operator</source>
        <translation>待另一位运营复核</translation>
    </message>
    <message>
        <source>awaits your confirmation</source>
        <translation>待你复核</translation>
    </message>
    <message>
        <source>Compensations from the pool</source>
        <translation>补偿池支出</translation>
    </message>
    <message>
        <source>%1 disputes, %2 compensations</source>
        <translation>%1 件争议，%2 笔补偿</translation>
    </message>
    <message>
        <source>One operator proposes, another confirms · the clock decides by policy when nobody does</source>
        <translation>一人提出、另一人复核 · 逾期按规则比例裁决</translation>
    </message>
    <message>
        <source>No dispute waits</source>
        <translation>没有待裁决的争议</translation>
    </message>
    <message>
        <source>When a side disputes an order, it appears here with everything that belongs to it.</source>
        <translation>任何一方发起争议后，订单的全部材料会出现在这里。</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>发起争议</translation>
    </message>
    <message>
        <source>First operator</source>
        <translation>一审</translation>
    </message>
    <message>
        <source>proposes %1</source>
        <translation>提出 %1</translation>
    </message>
    <message>
        <source>proposes the share</source>
        <translation>提出支付比例</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Second operator</source>
        <translation>二审</translation>
    </message>
    <message>
        <source>another person confirms the same share</source>
        <translation>由另一位运营复核同一比例</translation>
    </message>
    <message>
        <source>Without a decision</source>
        <translation>逾期未裁决</translation>
    </message>
    <message>
        <source>%1 to the payee by policy</source>
        <translation>按规则支付 %1</translation>
    </message>
    <message>
        <source>You proposed this share.</source>
        <translation>该比例由你提出。</translation>
    </message>
    <message>
        <source>Another operator must confirm it.</source>
        <translation>须由另一位运营复核。</translation>
    </message>
    <message>
        <source>Reason of the proposal</source>
        <translation>一审理由</translation>
    </message>
    <message>
        <source>Propose another share</source>
        <translation>改提比例</translation>
    </message>
    <message>
        <source>Propose this share</source>
        <translation>提出该比例</translation>
    </message>
    <message>
        <source>Reason for both sides</source>
        <translation>裁决理由（双方可见）</translation>
    </message>
    <message>
        <source>Nothing moves until another operator confirms.</source>
        <translation>另一位运营复核之前，资金不会变动。</translation>
    </message>
    <message>
        <source>Set the share at the right, then say why.</source>
        <translation>先在右侧设定比例，再写明理由。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Confirm the decision</source>
        <translation>复核裁决</translation>
    </message>
    <message>
        <source>Confirm and pay out</source>
        <translation>确认并划款</translation>
    </message>
    <message>
        <source>You proposed it: another operator must confirm.</source>
        <translation>由你提出，须由另一位运营复核。</translation>
    </message>
    <message>
        <source>Waits for another operator</source>
        <translation>待另一位运营复核</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>待你复核</translation>
    </message>
    <message>
        <source>Who proposes cannot confirm.</source>
        <translation>提出人不能自己复核。</translation>
    </message>
    <message>
        <source>Proposed by %1: %2 of the task cost</source>
        <translation>%1 提出：支付任务费的 %2</translation>
    </message>
    <message>
        <source>To be decided until %1</source>
        <translation>%1 前裁决</translation>
    </message>
    <message>
        <source>Timers and %1 stand still until then.</source>
        <translation>在此之前，计时与 %1 均冻结。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>all went back to the brand</source>
        <translation>全部退回品牌</translation>
    </message>
    <message>
        <source>proposes %1 from the pool</source>
        <translation>提出从补偿池支出 %1</translation>
    </message>
    <message>
        <source>another person confirms</source>
        <translation>由另一位运营复核</translation>
    </message>
    <message>
        <source>You proposed this compensation.</source>
        <translation>该补偿由你提出。</translation>
    </message>
    <message>
        <source>Confirm the compensation</source>
        <translation>复核补偿</translation>
    </message>
    <message>
        <source>%1 go from the compensation pool to %2.</source>
        <translation>%1 将从补偿池支付给 %2。</translation>
    </message>
    <message>
        <source>%1 from the pool</source>
        <translation>补偿池支出 %1</translation>
    </message>
    <message>
        <source>Waits for a second operator.</source>
        <translation>待另一位运营复核。</translation>
    </message>
    <message>
        <source>Proposed. Another operator confirms it.</source>
        <translation>已提出，待另一位运营复核。</translation>
    </message>
    <message>
        <source>Confirmed. The money has moved.</source>
        <translation>已复核，款项已划转。</translation>
    </message>
    <message>
        <source>A dispute stops the order&apos;s timers and its money. Read the file, set the payee&apos;s share, say why and propose it; another operator confirms the same share. J and K move through the list.</source>
        <translation>争议期间订单计时与资金冻结。查阅材料，设定支付比例并写明理由后提出，由另一位运营复核同一比例。J / K 上下移动。</translation>
    </message>
    <message>
        <source>The dispute is undecided again; its clock goes on.</source>
        <translation>争议回到未裁，期限照走，资金不动。</translation>
    </message>
    <message>
        <source>The compensation is dropped for good; no money moves.</source>
        <translation>这笔补偿就此作废，资金不动。</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>Refuse the proposal</source>
        <translation>驳回提议</translation>
    </message>
    <message>
        <source>Reason, for the other operators</source>
        <translation>原因（其他运营可见）</translation>
    </message>
    <message>
        <source>Stands in the time line and in the audit log.</source>
        <translation>写进订单时间线和审计日志。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Refused. No money has moved.</source>
        <translation>已驳回，资金未动。</translation>
    </message>
    <message>
        <source>Withdrawn. No money has moved.</source>
        <translation>已撤回，资金未动。</translation>
    </message>
    <message>
        <source>Claw-backs</source>
        <translation>违约追回</translation>
    </message>
    <message>
        <source>Breach reported</source>
        <translation>已登记违约</translation>
    </message>
    <message>
        <source>the creator lost credit</source>
        <translation>达人已扣信用分</translation>
    </message>
    <message>
        <source>proposes %1: %2 of the MCN, %3 of the creator</source>
        <translation>提出 %1：机构 %2，达人 %3</translation>
    </message>
    <message>
        <source>proposes %1 of the creator</source>
        <translation>提出 %1，由达人承担</translation>
    </message>
    <message>
        <source>You proposed this claw-back.</source>
        <translation>这次追回由您提出。</translation>
    </message>
    <message>
        <source>Confirm the claw-back</source>
        <translation>确认追回</translation>
    </message>
    <message>
        <source>%1 go from the payee back to %2.</source>
        <translation>%1 从收款方退回“%2”。</translation>
    </message>
    <message>
        <source>The claw-back is dropped; no money moves.</source>
        <translation>这次追回作废，资金不动。</translation>
    </message>
    <message>
        <source>%1 back to the brand</source>
        <translation>追回 %1 给品牌</translation>
    </message>
    <message>
        <source>Number, creator, brief, project, brand</source>
        <translation>订单号、达人、需求、项目、品牌</translation>
    </message>
    <message>
        <source>No dispute is found</source>
        <translation>没有找到争议</translation>
    </message>
    <message>
        <source>No dispute that waits has “%1” in it.</source>
        <translation>待处理的争议中没有包含“%1”的。</translation>
    </message>
    <message>
        <source>%1 disputes, %2 compensations, %3 claw-backs</source>
        <translation>%1 件争议，%2 笔补偿，%3 笔追回</translation>
    </message>
</context>
<context>
    <name>ui::DutyStrip</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>该行动的人：%1</translation>
    </message>
    <message>
        <source>Until %1; otherwise: %2</source>
        <translation>截止 %1，否则：%2</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>谁该行动</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>到期后会怎样</translation>
    </message>
</context>
<context>
    <name>ui::FieldsForm</name>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
</context>
<context>
    <name>ui::InboxModel</name>
    <message>
        <source>%1 running</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>you get %1</source>
        <translation>预期 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, task cost %4, %5</source>
        <translation>%1，%2，%3，任务费 %4，%5</translation>
    </message>
</context>
<context>
    <name>ui::InboxOrder</name>
    <message>
        <source>Task cost (fixed price)</source>
        <translation>任务费（一口价）</translation>
    </message>
    <message>
        <source>Your part</source>
        <translation>本方所得</translation>
    </message>
    <message>
        <source>Time left to accept</source>
        <translation>剩余接单时间</translation>
    </message>
    <message>
        <source>What has to be said</source>
        <translation>必须讲到</translation>
    </message>
    <message>
        <source>What is not allowed</source>
        <translation>不得出现</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>达人状态</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>档期</translation>
    </message>
    <message>
        <source>Expected income</source>
        <translation>预期收入</translation>
    </message>
    <message>
        <source>%1 / %2 · %3 · %4</source>
        <translation>%1 / %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Script by</source>
        <translation>脚本截止</translation>
    </message>
    <message>
        <source>no script needed</source>
        <translation>无需脚本</translation>
    </message>
    <message>
        <source>Video by</source>
        <translation>视频截止</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>进行中订单</translation>
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
        <source>Paid</source>
        <translation>到账</translation>
    </message>
    <message>
        <source>when the brand has accepted the work; the contract&apos;s share is fixed when you accept</source>
        <translation>品牌验收后结算；签约比例在接单时固定</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>粉丝 %1</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>可接单</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>独家</translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>无冲突</translation>
    </message>
    <message>
        <source>%1 clashes</source>
        <translation>%1 处冲突</translation>
    </message>
    <message>
        <source>The creator takes no orders at present: it cannot be accepted.</source>
        <translation>达人目前停止接单，不能接受本单。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of accepting.</source>
        <translation>可以接，没有冲突。</translation>
    </message>
    <message>
        <source>It can be accepted; look at %1 clashes of dates first.</source>
        <translation>可以接，请先看 %1 处档期冲突。</translation>
    </message>
    <message>
        <source>The creator&apos;s standing cannot be read</source>
        <translation>无法读取达人状态</translation>
    </message>
</context>
<context>
    <name>ui::InboxPage</name>
    <message>
        <source>Accept %1 selected…</source>
        <translation>接受所选 %1 单…</translation>
    </message>
    <message>
        <source>Accept selected…</source>
        <translation>批量接单…</translation>
    </message>
    <message>
        <source>%1 selected · task cost %2</source>
        <translation>已选 %1 单 · 任务费 %2</translation>
    </message>
    <message>
        <source>Reading the orders…</source>
        <translation>正在读取订单…</translation>
    </message>
    <message>
        <source>Order inbox</source>
        <translation>接单箱</translation>
    </message>
    <message>
        <source>Orders that await acceptance</source>
        <translation>待接收的订单</translation>
    </message>
    <message>
        <source>Which orders are listed</source>
        <translation>列出哪些订单</translation>
    </message>
    <message>
        <source>Select several orders in the list with Ctrl or Shift</source>
        <translation>按住 Ctrl 或 Shift 在列表中多选</translation>
    </message>
    <message>
        <source>Refuse…  R</source>
        <translation>拒绝…  R</translation>
    </message>
    <message>
        <source>Next  N</source>
        <translation>下一单  N</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>接单  A</translation>
    </message>
    <message>
        <source>Accept the order</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>拒绝订单</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一单</translation>
    </message>
    <message>
        <source>Orders that brands have paid and that await your answer, least time left first. Read the brief in the middle and what it means for the creator at the right, then press A to accept, R to refuse with a reason, N for the next. What nobody answers in time is closed and the brand gets all back.</source>
        <translation>品牌已付款、等您答复的订单，剩余时间最少的在最前。中间看需求，右边看达人状态、档期和预期收入；按 A 接单，R 拒绝并写明原因，N 看下一单。到期无人答复则订单关闭，款项全部退回品牌。</translation>
    </message>
    <message>
        <source>The inbox cannot be read</source>
        <translation>无法读取接单箱</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Creator busy</source>
        <translation>达人有单</translation>
    </message>
    <message>
        <source>Nothing awaits acceptance</source>
        <translation>没有待接收的订单</translation>
    </message>
    <message>
        <source>New orders of your creators appear here as soon as a brand has paid them.</source>
        <translation>品牌付款后，新订单会出现在这里。</translation>
    </message>
    <message>
        <source>%1 orders await acceptance · the first is closed and paid back in %2</source>
        <translation>%1 单待接收 · 最早 %2后关闭并全额退回品牌</translation>
    </message>
    <message>
        <source>%1 orders · task cost %2</source>
        <translation>共 %1 单 · 任务费合计 %2</translation>
    </message>
    <message>
        <source>No order of this kind.</source>
        <translation>没有这类订单。</translation>
    </message>
    <message>
        <source>It is your turn until %1. Otherwise: %2.</source>
        <translation>轮到您 · %1 前未处理：%2。</translation>
    </message>
    <message>
        <source>The list is read anew.</source>
        <translation>列表已重新读取。</translation>
    </message>
    <message>
        <source>%1 of %2 is now “%3”: %4.</source>
        <translation>%2 的 %1 现为「%3」：%4。</translation>
    </message>
    <message>
        <source>Number, creator, brief, project, brand</source>
        <translation>订单号、达人、需求、项目、品牌</translation>
    </message>
    <message>
        <source>Accept the selected orders…</source>
        <translation>接受所选订单…</translation>
    </message>
    <message>
        <source>Refuse the selected orders…</source>
        <translation>拒绝所选订单…</translation>
    </message>
    <message>
        <source>No order that awaits acceptance is found</source>
        <translation>没有找到待接收的订单</translation>
    </message>
    <message>
        <source>Refuse %1 selected…</source>
        <translation>拒绝所选 %1 单…</translation>
    </message>
    <message>
        <source>Refuse selected…</source>
        <translation>批量拒绝…</translation>
    </message>
</context>
<context>
    <name>ui::OrderActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::OrderCourse</name>
    <message>
        <source>by %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>Script rejected %1/%2</source>
        <translation>脚本驳回 %1/%2</translation>
    </message>
    <message>
        <source>Video rejected %1/%2</source>
        <translation>视频驳回 %1/%2</translation>
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
        <source>%1 v%2 confirmed</source>
        <translation>%1 v%2 已确认</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Payment frozen</source>
        <translation>付款冻结</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>to accept</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Script waived</source>
        <translation>免脚本</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>定于 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Tail paid</source>
        <translation>付尾款</translation>
    </message>
    <message>
        <source>Accepted and settled</source>
        <translation>验收结算</translation>
    </message>
    <message>
        <source>when accepted</source>
        <translation>验收即结算</translation>
    </message>
    <message>
        <source>Course of the order</source>
        <translation>订单进程</translation>
    </message>
    <message>
        <source>Dashed: still to come; the time is a limit</source>
        <translation>虚线为尚未发生的阶段，时间为期限</translation>
    </message>
    <message>
        <source>Rejections left: script %1, video %2 (rules version %3)</source>
        <translation>剩余驳回次数：脚本 %1 次，视频 %2 次（规则 v%3）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>ui::OrderDetail</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>未选择订单</translation>
    </message>
    <message>
        <source>Choose one in the list to see its course, its works and its money.</source>
        <translation>在列表中选一单，查看进程、交付物和资金。</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>正在读取订单…</translation>
    </message>
    <message>
        <source>The order cannot be shown</source>
        <translation>无法显示订单</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The order is now “%1”: %2.</source>
        <translation>订单现为「%1」：%2。</translation>
    </message>
    <message>
        <source>The creator side asks to cancel</source>
        <translation>达人方申请取消</translation>
    </message>
    <message>
        <source>In dispute since %1: money and clocks stand still</source>
        <translation>%1 起处于争议：资金与计时冻结</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>A compensation of %1 yuan from the pool awaits another operator</source>
        <translation>赔付池补偿 %1 元待另一位运营确认</translation>
    </message>
</context>
<context>
    <name>ui::OrderDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The order is now “%1”.</source>
        <translation>订单现为「%1」。</translation>
    </message>
    <message>
        <source>You can send it again.</source>
        <translation>可以再次提交。</translation>
    </message>
</context>
<context>
    <name>ui::OrderForm</name>
    <message>
        <source>Takes this text over</source>
        <translation>填入这段文字</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>Pay the tail</source>
        <translation>付尾款</translation>
    </message>
    <message>
        <source>The tail is moved from your available balance to the frozen one. Then the work counts as published, and you inspect it.</source>
        <translation>尾款由可用余额转入冻结，随后作品视为已发布，由您验收。</translation>
    </message>
    <message>
        <source>Task cost and platform fee</source>
        <translation>任务费与平台费</translation>
    </message>
    <message>
        <source>Frozen so far</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Tail to pay</source>
        <translation>应付尾款</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>支付 %1</translation>
    </message>
    <message>
        <source>Pay the order</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>The amount is moved from your available balance to the frozen one and stays yours until you accept the work. If the creator side does not accept the order in time, all comes back.</source>
        <translation>款项由可用余额转入冻结，验收前仍归您所有。达人方未按时接单则全额退回。</translation>
    </message>
    <message>
        <source>Task cost</source>
        <translation>任务费</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Tail, due after publication</source>
        <translation>尾款（发布后支付）</translation>
    </message>
    <message>
        <source>Frozen now</source>
        <translation>现在冻结</translation>
    </message>
    <message>
        <source>Accept the work and settle</source>
        <translation>验收并结算</translation>
    </message>
    <message>
        <source>The task cost goes to the creator side and the fee to the platform. This cannot be undone. The work stays public for at least %1 days.</source>
        <translation>任务费结算给达人方，平台费归平台，不可撤销。作品至少保留 %1 天。</translation>
    </message>
    <message>
        <source>To the creator side</source>
        <translation>结算给达人方</translation>
    </message>
    <message>
        <source>Paid out of the frozen amount</source>
        <translation>由冻结款支付</translation>
    </message>
    <message>
        <source>Accept and settle</source>
        <translation>验收结算</translation>
    </message>
    <message>
        <source>Waive the script</source>
        <translation>免脚本</translation>
    </message>
    <message>
        <source>The creator goes on with the video at once. You will see no script and cannot reject one.</source>
        <translation>达人直接制作视频，您不再审阅或驳回脚本。</translation>
    </message>
    <message>
        <source>Waive script</source>
        <translation>免脚本</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>拒绝订单</translation>
    </message>
    <message>
        <source>The order is closed and everything goes back to the brand, who reads the reason.</source>
        <translation>订单关闭，款项全部退回品牌，品牌会看到原因。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No time in these dates</source>
        <translation>档期排不开</translation>
    </message>
    <message>
        <source>The price is too low</source>
        <translation>报价过低</translation>
    </message>
    <message>
        <source>The product does not suit the account</source>
        <translation>产品与账号不符</translation>
    </message>
    <message>
        <source>The brief is not clear enough</source>
        <translation>需求不够清楚</translation>
    </message>
    <message>
        <source>Refuse order</source>
        <translation>拒单</translation>
    </message>
    <message>
        <source>Upload the script</source>
        <translation>上传脚本</translation>
    </message>
    <message>
        <source>The brand has to confirm or reject it; otherwise the clock confirms it.</source>
        <translation>由品牌确认或驳回；到期未处理视为确认。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Scene by scene: picture, words, time</source>
        <translation>按镜头写：画面、台词、时间</translation>
    </message>
    <message>
        <source>Upload script</source>
        <translation>上传脚本</translation>
    </message>
    <message>
        <source>Upload the video</source>
        <translation>上传视频</translation>
    </message>
    <message>
        <source>Link of the video</source>
        <translation>视频链接</translation>
    </message>
    <message>
        <source>Upload video</source>
        <translation>上传视频</translation>
    </message>
    <message>
        <source>Reject the script</source>
        <translation>驳回脚本</translation>
    </message>
    <message>
        <source>Reject the video</source>
        <translation>驳回视频</translation>
    </message>
    <message>
        <source>You can still reject %1 times.</source>
        <translation>还可驳回 %1 次。</translation>
    </message>
    <message>
        <source>What must be changed</source>
        <translation>修改要求</translation>
    </message>
    <message>
        <source>The selling points are missing</source>
        <translation>缺少卖点</translation>
    </message>
    <message>
        <source>The wording exaggerates</source>
        <translation>用语夸大</translation>
    </message>
    <message>
        <source>It does not follow the brief</source>
        <translation>不符合需求</translation>
    </message>
    <message>
        <source>The product is shown too briefly</source>
        <translation>产品露出过短</translation>
    </message>
    <message>
        <source>Sound or picture is poor</source>
        <translation>画面或声音质量差</translation>
    </message>
    <message>
        <source>It differs from the confirmed script</source>
        <translation>与已确认脚本不一致</translation>
    </message>
    <message>
        <source>Reject script</source>
        <translation>拒绝脚本</translation>
    </message>
    <message>
        <source>Reject video</source>
        <translation>拒绝视频</translation>
    </message>
    <message>
        <source>Request cancellation</source>
        <translation>申请取消</translation>
    </message>
    <message>
        <source>If the brand agrees, everything goes back to the brand without a compensation. If it declines, the order goes on; if it is silent, a dispute begins.</source>
        <translation>品牌同意则全额退回品牌，无赔付；不同意则订单继续；不答复则进入争议。</translation>
    </message>
    <message>
        <source>Agreed with the brand</source>
        <translation>已与品牌协商一致</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>发起争议</translation>
    </message>
    <message>
        <source>Money and clocks stand still until the platform decides. Without a decision the percentage of the stage is paid out.</source>
        <translation>平台裁决前资金与计时冻结；到期未裁决则按所处阶段的比例赔付。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>争议事由</translation>
    </message>
    <message>
        <source>Open dispute</source>
        <translation>发起争议</translation>
    </message>
    <message>
        <source>Report a breach of the retention</source>
        <translation>登记违反保留期</translation>
    </message>
    <message>
        <source>The work was to stay public until %1. The creator loses credit.</source>
        <translation>作品应保留至 %1。达人将被扣信用分。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>Report breach</source>
        <translation>登记违约</translation>
    </message>
    <message>
        <source>Refuse the proposal</source>
        <translation>驳回提议</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>No money moves. The dispute is undecided again and its clock goes on.</source>
        <translation>资金不动；争议回到未裁，期限照走。</translation>
    </message>
    <message>
        <source>No money moves. The compensation from the pool is dropped for good.</source>
        <translation>资金不动；这笔赔付池补偿就此作废。</translation>
    </message>
    <message>
        <source>Refuse proposal</source>
        <translation>驳回提议</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>No money moves. The claw-back is dropped; another one may be proposed.</source>
        <translation>资金不动；这次追回作废，可以另行提出。</translation>
    </message>
</context>
<context>
    <name>ui::OrderHead</name>
    <message>
        <source>Everything that can be done with this order</source>
        <translation>本单的全部操作</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>争议中</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>申请取消中</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Dispute, clock stopped</source>
        <translation>争议 · 计时冻结</translation>
    </message>
    <message>
        <source>Creator / order</source>
        <translation>达人 / 订单号</translation>
    </message>
    <message>
        <source>Brief / project</source>
        <translation>需求 / 项目</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left / whose turn</source>
        <translation>剩余 / 轮到谁</translation>
    </message>
    <message>
        <source>Task cost</source>
        <translation>任务费</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Brief: %1</source>
        <translation>需求：%1</translation>
    </message>
    <message>
        <source>Creator: %1</source>
        <translation>达人：%1</translation>
    </message>
    <message>
        <source>Placed in the last %1 days</source>
        <translation>近 %1 天下单</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>近 %1 天</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
</context>
<context>
    <name>ui::OrderMoneyCard</name>
    <message>
        <source>Proof of the money</source>
        <translation>资金证明</translation>
    </message>
    <message>
        <source>Frozen for this order (yuan)</source>
        <translation>本单冻结中（元）</translation>
    </message>
    <message>
        <source>Your part of the task cost (yuan)</source>
        <translation>本方所得（元）</translation>
    </message>
    <message>
        <source>Task cost T</source>
        <translation>任务费 T</translation>
    </message>
    <message>
        <source>Platform fee F</source>
        <translation>平台费 F</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>of T + F, the tail follows</source>
        <translation>T + F 的一部分，其余为尾款</translation>
    </message>
    <message>
        <source>Share of the MCN</source>
        <translation>机构比例</translation>
    </message>
    <message>
        <source>Rules version %1, fixed when the order was accepted</source>
        <translation>规则 v%1 · 接单时固定</translation>
    </message>
    <message>
        <source>Rules version %1, fixed when the order was placed</source>
        <translation>规则 v%1 · 下单时固定</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>借贷相等</translation>
    </message>
    <message>
        <source>Does not add up: %1</source>
        <translation>借贷不等：%1</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已过账</translation>
    </message>
    <message>
        <source>%1 · transfer %2</source>
        <translation>%1 · 凭证 %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>尚无资金变动。</translation>
    </message>
    <message>
        <source>Settlement when finished</source>
        <translation>完成时结算</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未发生</translation>
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
        <source>Creator side</source>
        <translation>达人方</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
</context>
<context>
    <name>ui::OrderWorks</name>
    <message>
        <source>Works, terms and events</source>
        <translation>交付物、需求与记录</translation>
    </message>
    <message>
        <source>What is shown of the order</source>
        <translation>查看订单的哪部分</translation>
    </message>
    <message>
        <source>Script v%1</source>
        <translation>脚本 v%1</translation>
    </message>
    <message>
        <source>Video v%1</source>
        <translation>视频 v%1</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Uploaded %1</source>
        <translation>%1 上传</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>%1 驳回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Without changes</source>
        <translation>不看改动</translation>
    </message>
    <message>
        <source>Compare with v%1</source>
        <translation>与 v%1 对比</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>禁止内容</translation>
    </message>
    <message>
        <source>Script by</source>
        <translation>脚本截止</translation>
    </message>
    <message>
        <source>no script needed</source>
        <translation>无需脚本</translation>
    </message>
    <message>
        <source>Video by</source>
        <translation>视频截止</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation>%1 天，至 %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody has rated yet.</source>
        <translation>尚无评价。</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5 分</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>规则裁决</translation>
    </message>
    <message>
        <source>%1 of the task cost to the creator side at %2</source>
        <translation>%2 按任务费的 %1 给达人方</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>%1 of the task cost to the creator side</source>
        <translation>任务费的 %1 给达人方</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>裁决人</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::OrdersPage</name>
    <message>
        <source>Order tracking</source>
        <translation>订单跟踪</translation>
    </message>
    <message>
        <source>My orders</source>
        <translation>我的订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Every order that concerns you, sorted by the time that is left. “My turn” are those that wait for you. Choose one to see its course, its works and its money; the buttons at its top are what you can do now, and the menu beside them says why the others are not possible. Select several to pay or confirm them together.</source>
        <translation>与您有关的全部订单，按剩余时间排列；「待我处理」是轮到您的订单。选一单查看进程、交付物和资金；上方按钮是现在可做的事，旁边的菜单说明其他操作为何不可用。多选可批量支付或确认。</translation>
    </message>
    <message>
        <source>Stages of the orders</source>
        <translation>订单阶段</translation>
    </message>
    <message>
        <source>Number, creator, brief, project, brand</source>
        <translation>订单号、达人、需求、项目、品牌</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>No orders here</source>
        <translation>这里没有订单</translation>
    </message>
    <message>
        <source>Choose creators for a brief and place the first order.</source>
        <translation>为需求选择达人，下第一单。</translation>
    </message>
    <message>
        <source>Orders appear here as soon as they concern you.</source>
        <translation>与您有关的订单会出现在这里。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>筛选订单</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>只看表格</translation>
    </message>
    <message>
        <source>With detail</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>%1 of %2 read; more follow as you scroll</source>
        <translation>已读取 %1 / %2，滚动继续读取</translation>
    </message>
    <message>
        <source>%1 orders · %2 wait for you, %3 of them run out within 24 hours</source>
        <translation>共 %1 单 · %2 单轮到您，其中 %3 单 24 小时内到期</translation>
    </message>
    <message>
        <source>%1 orders · none waits for you</source>
        <translation>共 %1 单 · 没有轮到您的</translation>
    </message>
    <message>
        <source>%1 selected:</source>
        <translation>已选 %1 单：</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Only this project</source>
        <translation>只看该项目</translation>
    </message>
    <message>
        <source>Only this brief</source>
        <translation>只看该需求</translation>
    </message>
    <message>
        <source>Only this creator</source>
        <translation>只看该达人</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the orders as shown…</source>
        <translation>按当前显示导出订单…</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>Export the orders as shown</source>
        <translation>按当前显示导出订单</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 orders written to %2</source>
        <translation>已将 %1 个订单写入 %2</translation>
    </message>
    <message>
        <source>Export cancelled, no file was written</source>
        <translation>已取消导出，没有写文件</translation>
    </message>
    <message>
        <source>Other orders came while the list was read: no file was written</source>
        <translation>读取列表时订单有变化：没有写出文件</translation>
    </message>
    <message>
        <source>The orders were not exported</source>
        <translation>订单没有导出</translation>
    </message>
    <message>
        <source>%1, all</source>
        <translation>全部%1</translation>
    </message>
</context>
<context>
    <name>ui::ProjectForm</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>A campaign with its budget and period; its briefs and orders come into it.</source>
        <translation>一次营销活动的预算与周期，需求和订单归在其中。</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Budget (yuan)</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Goals (optional)</source>
        <translation>目标（选填）</translation>
    </message>
    <message>
        <source>The project “%1” is created</source>
        <translation>项目「%1」已创建</translation>
    </message>
</context>
<context>
    <name>ui::ProjectStep</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Existing project</source>
        <translation>已有项目</translation>
    </message>
    <message>
        <source>Which project</source>
        <translation>选择项目</translation>
    </message>
    <message>
        <source>It is created when the orders are placed.</source>
        <translation>下单时一并创建。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Goal (optional)</source>
        <translation>目标（选填）</translation>
    </message>
    <message>
        <source>Budget, yuan</source>
        <translation>预算（元）</translation>
    </message>
    <message>
        <source>Task costs and fees of all its orders.</source>
        <translation>项目内全部订单的任务费与平台费。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Create the first one with this order.</source>
        <translation>随这次下单创建第一个项目。</translation>
    </message>
    <message>
        <source>Find a project</source>
        <translation>查找项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Choose a project from the list, or create a new one.</source>
        <translation>请从列表中选择项目，或新建一个。</translation>
    </message>
</context>
<context>
    <name>ui::ProjectView</name>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>committed %1 (%2), paid %3</source>
        <translation>已占用 %1（%2），已结算 %3</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>briefs</source>
        <translation>个</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>还没有需求</translation>
    </message>
    <message>
        <source>A brief says what is to be made, by when, and where it is published.</source>
        <translation>需求写明做什么、何时交付、何时发布。</translation>
    </message>
    <message>
        <source>Brief / product</source>
        <translation>需求 / 产品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Publish window</source>
        <translation>发布窗口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Task cost</source>
        <translation>任务费</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>No project is chosen</source>
        <translation>未选择项目</translation>
    </message>
    <message>
        <source>Choose one in the list to see its briefs and figures.</source>
        <translation>在列表中选一个项目，查看需求和数字。</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>正在读取项目…</translation>
    </message>
    <message>
        <source>The project cannot be shown</source>
        <translation>无法显示项目</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>co-ordinated by %1 (%2 of the fee)</source>
        <translation>服务商 %1（平台费的 %2）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Earned by the service provider</source>
        <translation>服务商所得</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>禁止内容</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>档期</translation>
    </message>
    <message>
        <source>script by %1 · video by %2 · publish %3 to %4</source>
        <translation>脚本 %1 · 视频 %2 · 发布 %3 至 %4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>%1 more orders can be placed; %2 are there</source>
        <translation>还可下 %1 单，已有 %2 单</translation>
    </message>
</context>
<context>
    <name>ui::ProjectsPage</name>
    <message>
        <source>My projects</source>
        <translation>我的项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Campaigns with their budget, their briefs and how their orders stand. Choose one in the list; double-click a brief to see its orders. A brief has to be published before orders can be placed.</source>
        <translation>营销项目及其预算、需求和订单进展。在列表中选一个项目；双击需求查看其订单。需求发布后才能下单。</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Project, brand, service provider</source>
        <translation>项目、品牌、服务商</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Create the first project; its briefs and orders come into it.</source>
        <translation>创建第一个项目，需求和订单归在其中。</translation>
    </message>
    <message>
        <source>Projects appear here when a brand attaches you.</source>
        <translation>品牌邀请您协调后，项目会出现在这里。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Project / period</source>
        <translation>项目 / 周期</translation>
    </message>
    <message>
        <source>Project / brand</source>
        <translation>项目 / 品牌</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Task cost</source>
        <translation>任务费</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>共 %1 个项目</translation>
    </message>
    <message>
        <source>Orders of the project</source>
        <translation>项目的订单</translation>
    </message>
    <message>
        <source>%1 of %2 read; more follow as you scroll</source>
        <translation>已读取 %1 / %2，滚动继续读取</translation>
    </message>
</context>
<context>
    <name>ui::ProposalForm</name>
    <message>
        <source>Amount that goes back to the brand</source>
        <translation>追回给品牌的金额</translation>
    </message>
    <message>
        <source>Amount from the pool</source>
        <translation>从补偿池支付的金额</translation>
    </message>
    <message>
        <source>Claw back after a breach</source>
        <translation>违约追回</translation>
    </message>
    <message>
        <source>Propose the claw-back</source>
        <translation>提出追回</translation>
    </message>
    <message>
        <source>At most the task cost; the platform fee stays.</source>
        <translation>最多为任务费；平台费不退。</translation>
    </message>
    <message>
        <source>Compensate a cancelled order</source>
        <translation>补偿已取消订单</translation>
    </message>
    <message>
        <source>Propose the compensation</source>
        <translation>提出补偿</translation>
    </message>
    <message>
        <source>At most the task cost.</source>
        <translation>不超过任务金额。</translation>
    </message>
    <message>
        <source>Nothing moves until another operator confirms.</source>
        <translation>另一位运营确认前资金不动。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From the MCN</source>
        <translation>从机构追回</translation>
    </message>
    <message>
        <source>To the MCN</source>
        <translation>付给机构</translation>
    </message>
    <message>
        <source>From the creator</source>
        <translation>从达人追回</translation>
    </message>
    <message>
        <source>To the creator</source>
        <translation>付给达人</translation>
    </message>
    <message>
        <source>Back to the brand</source>
        <translation>退回品牌</translation>
    </message>
    <message>
        <source>From the pool</source>
        <translation>补偿池支出</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>%1: the claw-back is proposed</source>
        <translation>%1：已提出追回</translation>
    </message>
    <message>
        <source>%1: the compensation is proposed</source>
        <translation>%1：补偿已提出</translation>
    </message>
</context>
<context>
    <name>ui::ProviderForm</name>
    <message>
        <source>Service provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Share of the platform fee</source>
        <translation>平台费分成比例</translation>
    </message>
    <message>
        <source>It is a part of the fee: you pay nothing more.</source>
        <translation>从平台费中支付，您无需另付。</translation>
    </message>
    <message>
        <source>No service provider is chosen</source>
        <translation>未选择服务商</translation>
    </message>
    <message>
        <source>No service provider is registered</source>
        <translation>没有已注册的服务商</translation>
    </message>
    <message>
        <source>%1 co-ordinates the project</source>
        <translation>%1 已协调本项目</translation>
    </message>
    <message>
        <source>He sees the project and its orders, and earns his share when an order is settled. It holds for orders that are accepted from now on; those accepted before keep theirs.</source>
        <translation>服务商可查看项目及其订单，订单结算时获得分成。只对之后接单的订单生效，已接单的保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::PublishBriefForm</name>
    <message>
        <source>Publish the brief</source>
        <translation>发布需求</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>From then on orders can be placed; its terms stay as they are: video by %1, publication from %2 to %3.</source>
        <translation>发布后即可下单，条款不再改变：视频截止 %1，发布窗口 %2 至 %3。</translation>
    </message>
    <message>
        <source>The brief “%1” is published</source>
        <translation>需求「%1」已发布</translation>
    </message>
</context>
<context>
    <name>ui::PublishForm</name>
    <message>
        <source>Publish the work</source>
        <translation>发布作品</translation>
    </message>
    <message>
        <source>The publish window is from %1 until %2.</source>
        <translation>发布窗口为 %1 至 %2。</translation>
    </message>
    <message>
        <source>It is published now</source>
        <translation>现已发布</translation>
    </message>
    <message>
        <source>It will be published at</source>
        <translation>定时发布</translation>
    </message>
    <message>
        <source>Time of publication</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Link of the work</source>
        <translation>作品链接</translation>
    </message>
    <message>
        <source>May follow until 24 hours after the publication.</source>
        <translation>可在发布后 24 小时内补交。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>定时发布</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::RateForm</name>
    <message>
        <source>Rate the cooperation</source>
        <translation>评价本次合作</translation>
    </message>
    <message>
        <source>Send rating</source>
        <translation>提交评价</translation>
    </message>
    <message>
        <source>1 · very poor</source>
        <translation>1 · 很差</translation>
    </message>
    <message>
        <source>2 · poor</source>
        <translation>2 · 较差</translation>
    </message>
    <message>
        <source>3 · fair</source>
        <translation>3 · 一般</translation>
    </message>
    <message>
        <source>4 · good</source>
        <translation>4 · 满意</translation>
    </message>
    <message>
        <source>5 · excellent</source>
        <translation>5 · 很满意</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Words for the other side (optional)</source>
        <translation>给对方的评语（选填）</translation>
    </message>
    <message>
        <source>Please choose a score</source>
        <translation>请选择评分</translation>
    </message>
    <message>
        <source>%1 is rated</source>
        <translation>%1 已评价</translation>
    </message>
</context>
<context>
    <name>ui::ScheduleView</name>
    <message>
        <source>Video due on the same day as %1 (%2)</source>
        <translation>与 %1 的视频截止相近（%2）</translation>
    </message>
    <message>
        <source>Publish window meets that of %1 from %2 to %3</source>
        <translation>发布窗口与 %1 重叠：%2 至 %3</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>本单</translation>
    </message>
    <message>
        <source>Dates of this order and of the running ones</source>
        <translation>本单与进行中订单的档期</translation>
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
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>ui::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>金额拆分</translation>
    </message>
    <message>
        <source>The payee&apos;s share of the task cost</source>
        <translation>支付给收款方的任务费比例</translation>
    </message>
    <message>
        <source>%1 · the payee gets %2 · %3 go back to the brand</source>
        <translation>%1 · 收款方得 %2 · %3 退回品牌</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>规则比例 %1</translation>
    </message>
    <message>
        <source>What the clock decides when nobody does: the share of the stage by the pinned rules.</source>
        <translation>逾期未裁决时的比例：按订单锁定的规则与所处阶段。</translation>
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
        <source>Back to the brand</source>
        <translation>退回品牌</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>of it the creator</source>
        <translation>其中达人</translation>
    </message>
    <message>
        <source>of it the creator, without an MCN</source>
        <translation>其中达人（无 MCN）</translation>
    </message>
    <message>
        <source>of it the MCN (%1)</source>
        <translation>其中机构（%1）</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Frozen for the order</source>
        <translation>订单冻结金额</translation>
    </message>
    <message>
        <source>Less than this share is frozen: the payee gets what there is.</source>
        <translation>冻结金额不足该比例，收款方最多得到冻结的部分。</translation>
    </message>
</context>
<context>
    <name>ui::SplitPreview</name>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>MCN</translation>
    </message>
    <message>
        <source>Back to the brand</source>
        <translation>退回品牌</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>what is frozen</source>
        <translation>冻结金额</translation>
    </message>
</context>
<context>
    <name>ui::StageScale</name>
    <message>
        <source>What cancelling costs at each stage</source>
        <translation>各阶段取消的费用</translation>
    </message>
    <message>
        <source>%1: compensation %2</source>
        <translation>%1：赔付 %2</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>%1 · 现在</translation>
    </message>
    <message>
        <source>pays %1</source>
        <translation>赔付 %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>to you %1</source>
        <translation>所得 %1</translation>
    </message>
</context>
<context>
    <name>ui::WizardLineRow</name>
    <message>
        <source>Number of orders for %1</source>
        <translation>%1 的订单数</translation>
    </message>
    <message>
        <source>Price of each order for %1, yuan</source>
        <translation>%1 的单价（元）</translation>
    </message>
    <message>
        <source>Empty: the creator&apos;s own quote</source>
        <translation>留空则按达人报价</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>No quote for this length</source>
        <translation>没有这个时长的报价</translation>
    </message>
    <message>
        <source>With the platform&apos;s fee</source>
        <translation>含平台费</translation>
    </message>
</context>
<context>
    <name>ui::WizardPage</name>
    <message>
        <source>Begin anew?</source>
        <translation>重新开始？</translation>
    </message>
    <message>
        <source>What was entered so far is thrown away.</source>
        <translation>已填写的内容将被丢弃。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Order wizard</source>
        <translation>下单向导</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Place, pay later</source>
        <translation>下单，稍后付款</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>去充值</translation>
    </message>
    <message>
        <source>Go to My orders</source>
        <translation>去我的订单</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Creators and length</source>
        <translation>达人与时长</translation>
    </message>
    <message>
        <source>Dates and brief</source>
        <translation>日期与简报</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>step %1 of %2 · the draft is kept</source>
        <translation>第 %1 步，共 %2 步 · 草稿自动保留</translation>
    </message>
    <message>
        <source>Place more orders</source>
        <translation>继续下单</translation>
    </message>
    <message>
        <source>Place and pay %1</source>
        <translation>下单并付款 %1</translation>
    </message>
    <message>
        <source>%1 orders · total with fee %2</source>
        <translation>%1 单 · 含平台费 %2</translation>
    </message>
    <message>
        <source>Placing and paying…</source>
        <translation>正在下单并付款…</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>正在下单…</translation>
    </message>
    <message>
        <source>%1 orders placed and paid</source>
        <translation>%1 单已下单并付款</translation>
    </message>
    <message>
        <source>%1 orders placed</source>
        <translation>已下 %1 单</translation>
    </message>
    <message>
        <source>From a project to placed orders in four steps: choose or create the project; choose the creators, how many orders each and at which price; write the brief with its dates; check what it costs. Ctrl+Enter goes on, Esc goes back. Nothing is sent before the last step, and the draft is kept when you leave.</source>
        <translation>从项目到订单共四步：选择或新建项目；选达人、每位几单、什么价；写需求与日期；核对费用。Ctrl+Enter 下一步，Esc 上一步。最后一步之前什么都不会提交，离开时草稿自动保留。</translation>
    </message>
</context>
<context>
    <name>ui::orders</name>
    <message>
        <source>Script uploaded</source>
        <translation>脚本已上传</translation>
    </message>
    <message>
        <source>Script rejected</source>
        <translation>脚本已拒绝</translation>
    </message>
    <message>
        <source>Script confirmed</source>
        <translation>脚本已确认</translation>
    </message>
    <message>
        <source>Video uploaded</source>
        <translation>视频已上传</translation>
    </message>
    <message>
        <source>Video rejected</source>
        <translation>视频已拒绝</translation>
    </message>
    <message>
        <source>Video confirmed</source>
        <translation>视频已确认</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>To publish</source>
        <translation>待发布</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Closed and cancelled</source>
        <translation>已关闭与取消</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>争议中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Creator side</source>
        <translation>达人方</translation>
    </message>
    <message>
        <source>Refused by the creator side</source>
        <translation>达人方拒绝</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cancelled by the brand</source>
        <translation>品牌取消</translation>
    </message>
    <message>
        <source>Cancelled at the creator&apos;s request</source>
        <translation>达人申请取消</translation>
    </message>
    <message>
        <source>Cancelled because the delivery was late</source>
        <translation>交付逾期取消</translation>
    </message>
    <message>
        <source>Cancelled by the platform</source>
        <translation>平台取消</translation>
    </message>
    <message>
        <source>Ended by a dispute</source>
        <translation>争议裁决</translation>
    </message>
    <message>
        <source>Tail payment not made</source>
        <translation>未付尾款</translation>
    </message>
    <message>
        <source>Paid and frozen</source>
        <translation>已付款冻结</translation>
    </message>
    <message>
        <source>Order accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>已拒单</translation>
    </message>
    <message>
        <source>Script waived</source>
        <translation>免脚本</translation>
    </message>
    <message>
        <source>Publication scheduled</source>
        <translation>已定时发布</translation>
    </message>
    <message>
        <source>Work published</source>
        <translation>作品已发布</translation>
    </message>
    <message>
        <source>Tail paid</source>
        <translation>付尾款</translation>
    </message>
    <message>
        <source>Accepted by the brand and settled</source>
        <translation>品牌验收，已结算</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Cancellation requested</source>
        <translation>申请取消中</translation>
    </message>
    <message>
        <source>Cancellation agreed</source>
        <translation>同意取消</translation>
    </message>
    <message>
        <source>Cancellation declined</source>
        <translation>不同意取消</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>发起争议</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>提议裁决</translation>
    </message>
    <message>
        <source>Decision confirmed</source>
        <translation>裁决已确认</translation>
    </message>
    <message>
        <source>Taken down before its time</source>
        <translation>提前下架</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>超时未付款</translation>
    </message>
    <message>
        <source>Not accepted in time</source>
        <translation>超时未接单</translation>
    </message>
    <message>
        <source>Delivery is late</source>
        <translation>交付逾期</translation>
    </message>
    <message>
        <source>Script confirmed by the clock</source>
        <translation>脚本到期自动确认</translation>
    </message>
    <message>
        <source>Video confirmed by the clock</source>
        <translation>视频到期自动确认</translation>
    </message>
    <message>
        <source>Publication time came</source>
        <translation>到发布时间</translation>
    </message>
    <message>
        <source>Link of the work is late</source>
        <translation>作品链接逾期</translation>
    </message>
    <message>
        <source>Accepted by the clock and settled</source>
        <translation>到期自动验收结算</translation>
    </message>
    <message>
        <source>Time to rate is over</source>
        <translation>评价期已过</translation>
    </message>
    <message>
        <source>No answer: a dispute began</source>
        <translation>无答复，进入争议</translation>
    </message>
    <message>
        <source>Decided by the policy</source>
        <translation>按规则裁决</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>支付…</translation>
    </message>
    <message>
        <source>Accept order</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Upload script…</source>
        <translation>上传脚本…</translation>
    </message>
    <message>
        <source>Waive script…</source>
        <translation>免脚本…</translation>
    </message>
    <message>
        <source>Confirm script</source>
        <translation>确认脚本</translation>
    </message>
    <message>
        <source>Reject script…</source>
        <translation>驳回脚本…</translation>
    </message>
    <message>
        <source>Upload video…</source>
        <translation>上传视频…</translation>
    </message>
    <message>
        <source>Confirm video</source>
        <translation>确认视频</translation>
    </message>
    <message>
        <source>Reject video…</source>
        <translation>驳回视频…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Pay tail…</source>
        <translation>支付尾款…</translation>
    </message>
    <message>
        <source>Accept and settle…</source>
        <translation>验收结算…</translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation>评价…</translation>
    </message>
    <message>
        <source>Answer cancellation…</source>
        <translation>答复取消申请…</translation>
    </message>
    <message>
        <source>Request cancellation…</source>
        <translation>申请取消…</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>取消订单…</translation>
    </message>
    <message>
        <source>Open dispute…</source>
        <translation>发起争议…</translation>
    </message>
    <message>
        <source>Decide dispute…</source>
        <translation>裁决争议…</translation>
    </message>
    <message>
        <source>Confirm decision…</source>
        <translation>确认裁决…</translation>
    </message>
    <message>
        <source>Report breach…</source>
        <translation>登记违约…</translation>
    </message>
    <message>
        <source>Place orders…</source>
        <translation>下单…</translation>
    </message>
    <message>
        <source>Service provider…</source>
        <translation>服务商…</translation>
    </message>
    <message>
        <source>New brief…</source>
        <translation>新建需求…</translation>
    </message>
    <message>
        <source>Publish brief…</source>
        <translation>发布需求…</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>Waiting for the brand</source>
        <translation>等品牌</translation>
    </message>
    <message>
        <source>Waiting for the creator</source>
        <translation>等达人</translation>
    </message>
    <message>
        <source>Waiting for the creator side</source>
        <translation>等达人方</translation>
    </message>
    <message>
        <source>Waiting for a rating</source>
        <translation>等评价</translation>
    </message>
    <message>
        <source>Waiting for both sides</source>
        <translation>等双方</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>等平台裁决</translation>
    </message>
    <message>
        <source>Decide the dispute</source>
        <translation>裁决争议</translation>
    </message>
    <message>
        <source>Answer the request to cancel</source>
        <translation>答复取消申请</translation>
    </message>
    <message>
        <source>Deliver what is late, or end the order</source>
        <translation>补交逾期的交付物，或结束订单</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Accept or refuse the order</source>
        <translation>接单或拒绝</translation>
    </message>
    <message>
        <source>Upload the script</source>
        <translation>上传脚本</translation>
    </message>
    <message>
        <source>Confirm or reject the script</source>
        <translation>确认或驳回脚本</translation>
    </message>
    <message>
        <source>Upload a better script</source>
        <translation>重新上传脚本</translation>
    </message>
    <message>
        <source>Upload the video</source>
        <translation>上传视频</translation>
    </message>
    <message>
        <source>Confirm or reject the video</source>
        <translation>确认或驳回视频</translation>
    </message>
    <message>
        <source>Upload a better video</source>
        <translation>重新上传视频</translation>
    </message>
    <message>
        <source>Publish the work and give its link</source>
        <translation>发布作品并提交链接</translation>
    </message>
    <message>
        <source>Pay the tail</source>
        <translation>付尾款</translation>
    </message>
    <message>
        <source>Inspect the work and accept it</source>
        <translation>验收作品</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Rate each other</source>
        <translation>互相评价</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>订单取消</translation>
    </message>
    <message>
        <source>The script counts as confirmed</source>
        <translation>自动视为确认脚本</translation>
    </message>
    <message>
        <source>The video counts as confirmed</source>
        <translation>自动视为确认视频</translation>
    </message>
    <message>
        <source>Nobody can rate any more</source>
        <translation>不能再评价</translation>
    </message>
    <message>
        <source>The percentage of the stage is paid out</source>
        <translation>按阶段比例赔付</translation>
    </message>
    <message>
        <source>Before acceptance</source>
        <translation>接单前</translation>
    </message>
    <message>
        <source>Before script</source>
        <translation>脚本前</translation>
    </message>
    <message>
        <source>After script</source>
        <translation>脚本后</translation>
    </message>
    <message>
        <source>After video</source>
        <translation>视频后</translation>
    </message>
    <message>
        <source>Video rejected twice</source>
        <translation>视频驳回用尽</translation>
    </message>
    <message>
        <source>Creator late</source>
        <translation>达人逾期</translation>
    </message>
    <message>
        <source>A brand that cancels before the script is uploaded pays %1 of the task cost.</source>
        <translation>“脚本上传前由品牌取消：赔付任务费的 %1。”</translation>
    </message>
    <message>
        <source>A brand that cancels after the script and before the video is uploaded pays %1 of the task cost; the platform&apos;s fee is taken on that part alone.</source>
        <translation>“脚本上传后、视频上传前由品牌取消：赔付任务费的 %1，平台费只收赔付部分。”</translation>
    </message>
    <message>
        <source>A brand that cancels after the video is uploaded pays %1 of the task cost; the platform&apos;s fee is taken on that part alone.</source>
        <translation>“视频上传后由品牌取消：赔付任务费的 %1，平台费只收赔付部分。”</translation>
    </message>
    <message>
        <source>A brand that has used up its rejections of the video pays %1 of the task cost.</source>
        <translation>“视频驳回次数用尽后由品牌取消：赔付任务费的 %1。”</translation>
    </message>
    <message>
        <source>The creator is late: everything goes back to the brand, and the creator loses %1 points of credit.</source>
        <translation>达人逾期：全额退回品牌，达人扣信用分 %1。</translation>
    </message>
    <message>
        <source>Until the order is accepted everything goes back to the brand.</source>
        <translation>接单前取消，全额退回品牌。</translation>
    </message>
    <message>
        <source>A published work can no longer be cancelled.</source>
        <translation>作品已发布，不能取消。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Wrong information given</source>
        <translation>信息填错</translation>
    </message>
    <message>
        <source>Promotion plan changed</source>
        <translation>推广计划改变</translation>
    </message>
    <message>
        <source>Agreed with each other</source>
        <translation>经协商一致</translation>
    </message>
    <message>
        <source>Creator has no time</source>
        <translation>达人无档期</translation>
    </message>
    <message>
        <source>Creator does not cooperate</source>
        <translation>达人不配合</translation>
    </message>
    <message>
        <source>Work does not meet the brief</source>
        <translation>产出物不符合要求</translation>
    </message>
    <message>
        <source>Cancelling now costs nothing.</source>
        <translation>现在取消不产生费用。</translation>
    </message>
    <message>
        <source>If the creator side asks to cancel and you agree, everything comes back without a compensation.</source>
        <translation>请达人方发起取消并由您同意，则全额退回，无赔付。</translation>
    </message>
    <message>
        <source>If nothing is delivered by %1 you may cancel free of charge.</source>
        <translation>%1 前未交付，可免费取消。</translation>
    </message>
    <message>
        <source>Payment frozen</source>
        <translation>付款冻结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台费</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Compensation of the stage</source>
        <translation>阶段赔付</translation>
    </message>
    <message>
        <source>Creator&apos;s share</source>
        <translation>达人分成</translation>
    </message>
    <message>
        <source>Service provider&apos;s share</source>
        <translation>服务商分成</translation>
    </message>
    <message>
        <source>Compensation from the pool</source>
        <translation>赔付池补偿</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Awaits a second operator</source>
        <translation>待第二人确认</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁决</translation>
    </message>
    <message>
        <source>Closed, all back to the brand</source>
        <translation>订单关闭，全额退回品牌</translation>
    </message>
    <message>
        <source>The brand may cancel free</source>
        <translation>品牌可免费取消</translation>
    </message>
    <message>
        <source>Cancelled, all back to the brand</source>
        <translation>系统取消，全额退回品牌</translation>
    </message>
    <message>
        <source>Counts as published on time</source>
        <translation>视为按期发布</translation>
    </message>
    <message>
        <source>Late: the brand may cancel free</source>
        <translation>视为逾期，品牌可免费取消</translation>
    </message>
    <message>
        <source>Cancelled with a compensation</source>
        <translation>取消并按阶段赔付</translation>
    </message>
    <message>
        <source>Counts as accepted, is settled</source>
        <translation>自动视为验收并结算</translation>
    </message>
    <message>
        <source>A dispute begins</source>
        <translation>进入争议，资金与计时冻结</translation>
    </message>
    <message>
        <source>Proposal refused</source>
        <translation>已驳回提议</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>已撤回提议</translation>
    </message>
    <message>
        <source>Refuse proposal…</source>
        <translation>驳回提议…</translation>
    </message>
    <message>
        <source>Withdraw proposal…</source>
        <translation>撤回提议…</translation>
    </message>
    <message>
        <source>Take provider off…</source>
        <translation>解除服务商…</translation>
    </message>
    <message>
        <source>Claw-back proposed</source>
        <translation>已提出追回</translation>
    </message>
    <message>
        <source>Claw back…</source>
        <translation>追回…</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在不可操作</translation>
    </message>
    <message>
        <source>Compensation proposed</source>
        <translation>已提出补偿</translation>
    </message>
    <message>
        <source>Compensate…</source>
        <translation>补偿…</translation>
    </message>
</context>
</TS>
