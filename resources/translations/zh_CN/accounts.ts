<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReviewWords</name>
    <message>
        <source>%1 orders</source>
        <translation>%1 单</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 项申请</translation>
    </message>
    <message>
        <source>%1 disputes</source>
        <translation>%1 件争议</translation>
    </message>
    <message>
        <source>%1 withdrawals</source>
        <translation>%1 笔提现</translation>
    </message>
    <message>
        <source>%1 tails</source>
        <translation>%1 笔尾款</translation>
    </message>
    <message>
        <source>%1 works</source>
        <translation>%1 条作品</translation>
    </message>
    <message>
        <source>%1 creators</source>
        <translation>%1 位达人</translation>
    </message>
    <message>
        <source>no penalty in force</source>
        <translation>无生效处罚</translation>
    </message>
    <message>
        <source>a penalty is in force</source>
        <translation>处罚生效中</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>not paid out</source>
        <translation>待打款</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>待打款</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>打款失败</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>进行中订单</translation>
    </message>
    <message>
        <source>Cancel requests</source>
        <translation>取消申请</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>未结争议</translation>
    </message>
    <message>
        <source>Frozen amount</source>
        <translation>冻结金额</translation>
    </message>
    <message>
        <source>Pending withdrawals</source>
        <translation>在途提现</translation>
    </message>
    <message>
        <source>Unpaid tails</source>
        <translation>未付尾款</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>作品保留期</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Bound creators</source>
        <translation>绑定达人</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另 %1 项</translation>
    </message>
</context>
<context>
    <name>ui::ClosureReviewPage</name>
    <message>
        <source>The closures could not be read</source>
        <translation>无法读取销户申请</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 项未满足</translation>
    </message>
    <message>
        <source>To follow up · closed, not paid out</source>
        <translation>需跟进 · 已关闭未到账</translation>
    </message>
    <message>
        <source>bounced %1 times</source>
        <translation>已退票 %1 次</translation>
    </message>
    <message>
        <source>pay-out to be confirmed</source>
        <translation>待确认到账</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>%1 to review · balances %2</source>
        <translation>%1 件待审核 · 余额合计 %2</translation>
    </message>
    <message>
        <source>another person than the applicant reviews, within 3 working days · checked %1</source>
        <translation>由申请人以外的运营复核，3 个工作日内办结 · 复检于 %1</translation>
    </message>
    <message>
        <source>No closure waits</source>
        <translation>没有待处理的销户</translation>
    </message>
    <message>
        <source>Applications to close an account, and refunds that are not paid yet, appear here.</source>
        <translation>销户申请，以及尚未到账的退款，会出现在这里。</translation>
    </message>
    <message>
        <source>%1 · applied %2 · to be reviewed until %3</source>
        <translation>%1 · %2 提交 · %3 前办结</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1, end with it</source>
        <translation>%1 个，关闭后停用</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Conditions, checked again</source>
        <translation>销户条件复检</translation>
    </message>
    <message>
        <source>all of %1 met</source>
        <translation>%1 项全部满足</translation>
    </message>
    <message>
        <source>%1 of %2 not met</source>
        <translation>%2 项中 %1 项未满足</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Closed. The refund is to be paid out.</source>
        <translation>账户已关闭，待打款。</translation>
    </message>
    <message>
        <source>Refused. The account stays open.</source>
        <translation>已驳回，账户保持正常。</translation>
    </message>
    <message>
        <source>The refund is paid out.</source>
        <translation>退款已到账。</translation>
    </message>
    <message>
        <source>Noted. The refund can be paid out again.</source>
        <translation>已登记退票，可重新打款。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Reason, which the applicant reads</source>
        <translation>驳回原因（申请人可见）</translation>
    </message>
    <message>
        <source>Refuse the closure</source>
        <translation>驳回销户申请</translation>
    </message>
    <message>
        <source>Approve and close</source>
        <translation>通过并关闭账户</translation>
    </message>
    <message>
        <source>The account is closed for ever, its %1 log-ins end, and %2 are refunded to %3.</source>
        <translation>账户将永久关闭，%1 个账号停用，%2 退回 %3。</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>审核备注</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>%1 conditions are not met.</source>
        <translation>%1 项条件未满足。</translation>
    </message>
    <message>
        <source>Cannot be approved now</source>
        <translation>暂不能通过</translation>
    </message>
    <message>
        <source>Can be approved</source>
        <translation>可以通过</translation>
    </message>
    <message>
        <source>Every condition is met at this moment.</source>
        <translation>此刻全部条件均已满足。</translation>
    </message>
    <message>
        <source>The bank sent it back</source>
        <translation>银行退票</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>银行退票原因</translation>
    </message>
    <message>
        <source>The money stays pending and can be paid out again.</source>
        <translation>款项保留为待打款，可再次打款，不会重复。</translation>
    </message>
    <message>
        <source>Note the bounce</source>
        <translation>登记退票</translation>
    </message>
    <message>
        <source>Confirm the repeated pay-out</source>
        <translation>确认重新打款到账</translation>
    </message>
    <message>
        <source>Confirm the pay-out</source>
        <translation>确认到账</translation>
    </message>
    <message>
        <source>The bank has paid %1 to %2.</source>
        <translation>银行已将 %1 付至 %2。</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The pay-out bounced %1 times</source>
        <translation>打款已退票 %1 次</translation>
    </message>
    <message>
        <source>The refund is to be paid out</source>
        <translation>退款待打款</translation>
    </message>
    <message>
        <source>It is never paid twice.</source>
        <translation>不会重复打款。</translation>
    </message>
    <message>
        <source>An account is closed when every condition is met at the moment of the review. Closing and paying out are two steps: a refund that bounces is paid again and never twice. A approves, R refuses, J and K move.</source>
        <translation>审核当下全部条件满足才能关闭账户。关闭与打款是两步：退票可重新打款，绝不重复。A 通过，R 驳回，J / K 上下移动。</translation>
    </message>
    <message>
        <source>Closure reviews</source>
        <translation>销户审核</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which closures</source>
        <translation>显示哪些销户申请</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>销户申请</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Balance and where it goes</source>
        <translation>余额与去向</translation>
    </message>
    <message>
        <source>closing and paying out are two steps</source>
        <translation>关闭与到账是两步，各有记录</translation>
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
        <source>Balance</source>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Refund to</source>
        <translation>退回账户</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Pay-outs on their way</source>
        <translation>打款在途</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>To be refunded</source>
        <translation>应退款</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>退票</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>by the applicant</source>
        <translation>由申请人撤回</translation>
    </message>
    <message>
        <source>Automatic check</source>
        <translation>自动检查</translation>
    </message>
    <message>
        <source>%1 conditions not met now</source>
        <translation>当前 %1 项未满足</translation>
    </message>
    <message>
        <source>all conditions met</source>
        <translation>条件全部满足</translation>
    </message>
    <message>
        <source>Review by an operator</source>
        <translation>运营审核</translation>
    </message>
    <message>
        <source>%1 (you), not the applicant</source>
        <translation>%1（你），与申请人非同一人</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>log-ins end, the history stays readable</source>
        <translation>登录停用，历史保留可查</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>its own state: repeated when it bounces</source>
        <translation>独立状态：退票可重打</translation>
    </message>
    <message>
        <source>%1 conditions came up after the application.</source>
        <translation>申请之后新增 %1 项阻塞。</translation>
    </message>
    <message>
        <source>Nothing can be approved until they are met: earliest %1.</source>
        <translation>阻塞解除之前不能通过，最早 %1。</translation>
    </message>
    <message>
        <source>The time for the review is over.</source>
        <translation>已超过审核时限。</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>驳回原因</translation>
    </message>
    <message>
        <source>Note of the reviewer</source>
        <translation>审核备注</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>四眼原则</translation>
    </message>
    <message>
        <source>An account is closed by an application of the party and the approval of an operator: never by one person.</source>
        <translation>关闭账户须由参与方申请并经运营通过，一个人无法独自完成。</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>系统时钟</translation>
    </message>
    <message>
        <source>append-only · head %1</source>
        <translation>只可追加 · 链头 %1</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条</translation>
    </message>
</context>
<context>
    <name>ui::PayoutsPage</name>
    <message>
        <source>Pay-outs</source>
        <translation>提现打款</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待打款</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which withdrawals</source>
        <translation>显示哪些提现</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Number or party</source>
        <translation>编号或参与方</translation>
    </message>
    <message>
        <source>No withdrawals here</source>
        <translation>没有提现</translation>
    </message>
    <message>
        <source>What brands, MCNs, creators and providers withdraw appears here until the bank has paid.</source>
        <translation>品牌、机构、达人与服务商的提现在银行付款前会出现在这里。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 to pay · %2</source>
        <translation>%1 笔待打款 · %2</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>最新 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>with a one-time code; the amount is set aside</source>
        <translation>经验证码确认，金额已划出</translation>
    </message>
    <message>
        <source>Transfer by the bank</source>
        <translation>银行付款</translation>
    </message>
    <message>
        <source>confirm it, or say why it failed</source>
        <translation>确认到账，或登记失败原因</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>登记失败</translation>
    </message>
    <message>
        <source>Reason, which the party reads</source>
        <translation>失败原因（对方可见）</translation>
    </message>
    <message>
        <source>%1 become withdrawable again.</source>
        <translation>%1 将恢复为可提现。</translation>
    </message>
    <message>
        <source>Note the failure</source>
        <translation>登记失败</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>The bank has paid %1 to %2. This cannot be undone.</source>
        <translation>银行已将 %1 付至 %2。此操作不可撤销。</translation>
    </message>
    <message>
        <source>Confirm the pay-out</source>
        <translation>确认到账</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待打款</translation>
    </message>
    <message>
        <source>The pay-out is confirmed.</source>
        <translation>已确认到账。</translation>
    </message>
    <message>
        <source>Noted. The amount is withdrawable again.</source>
        <translation>已登记，金额恢复为可提现。</translation>
    </message>
    <message>
        <source>Withdrawals set the amount aside until the bank has paid it. Confirm what the bank paid; when a transfer failed, say why, and the amount is withdrawable again.</source>
        <translation>提现会先把金额划出，直到银行付款。银行已付的请确认；付款失败请登记原因，金额恢复为可提现。</translation>
    </message>
</context>
</TS>
