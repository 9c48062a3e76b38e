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
    <message>
        <source>%1 decisions</source>
        <translation>%1 项决定</translation>
    </message>
    <message>
        <source>Decisions to be confirmed</source>
        <translation>待复核的款项决定</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>missing, or a change waits</source>
        <translation>缺少，或变更待核实</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>收款账户</translation>
    </message>
</context>
<context>
    <name>StatementFile</name>
    <message>
        <source>Statement %1</source>
        <translation>对账单 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Order or document</source>
        <translation>订单或单据</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Change (yuan)</source>
        <translation>变动（元）</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>分录号</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>链头</translation>
    </message>
</context>
<context>
    <name>ui::AccountPage</name>
    <message>
        <source>Balance and ledger</source>
        <translation>余额与流水</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>充值…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>提现…</translation>
    </message>
    <message>
        <source>Export ledger lines…</source>
        <translation>导出流水…</translation>
    </message>
    <message>
        <source>Total of the account</source>
        <translation>账户总额</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可提现</translation>
    </message>
    <message>
        <source>Lines of this month</source>
        <translation>本月流水</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Being paid out</source>
        <translation>提现中</translation>
    </message>
    <message>
        <source>Ledger lines</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>提现记录</translation>
    </message>
    <message>
        <source>Lists of the account</source>
        <translation>账户列表</translation>
    </message>
    <message>
        <source>Reading the account…</source>
        <translation>正在读取账户…</translation>
    </message>
    <message>
        <source>The account cannot be shown</source>
        <translation>账户无法显示</translation>
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
        <source>Not possible: the account is being closed</source>
        <translation>账户销户中，不能操作</translation>
    </message>
    <message>
        <source>Nothing can be withdrawn</source>
        <translation>没有可提现的金额</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>账户构成</translation>
    </message>
    <message>
        <source>At the beginning of %1</source>
        <translation>%1 期初</translation>
    </message>
    <message>
        <source>In this month</source>
        <translation>本月流入</translation>
    </message>
    <message>
        <source>Out this month</source>
        <translation>本月流出</translation>
    </message>
    <message>
        <source>All %1 orders</source>
        <translation>查看 %1 单</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争议中</translation>
    </message>
    <message>
        <source>Nothing is frozen: no paid order is running.</source>
        <translation>没有冻结：没有已付款的进行中订单。</translation>
    </message>
    <message>
        <source>No running order will be settled to you.</source>
        <translation>没有将要结算给您的进行中订单。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>查看 %1 笔</translation>
    </message>
    <message>
        <source>Nothing is on its way to your bank.</source>
        <translation>没有正在打款的提现。</translation>
    </message>
    <message>
        <source>The refund of the closing is on its way.</source>
        <translation>销户退款正在打款。</translation>
    </message>
    <message>
        <source>No bank account is known</source>
        <translation>没有登记银行账户</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Paying out</source>
        <translation>打款</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>What is frozen</source>
        <translation>冻结明细</translation>
    </message>
    <message>
        <source>What will be settled</source>
        <translation>待结算明细</translation>
    </message>
    <message>
        <source>%1 orders · %2</source>
        <translation>%1 单 · %2</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>打开订单 %1</translation>
    </message>
    <message>
        <source>What the account holds and what lies behind each figure. Every change of a balance is one line of the ledger and can never be changed; opening + in − out = closing is shown at its foot. A month&apos;s statement is exported at the right. Withdrawals go to your own bank account only and need a code.</source>
        <translation>账户里有多少钱，以及每个数字背后是什么。余额的每次变动都是一笔流水，不可更改；表底显示 期初 + 流入 − 流出 = 期末。右侧可导出每月对账单。提现只能到本方银行账户，并需要验证码。</translation>
    </message>
</context>
<context>
    <name>ui::AccountWords</name>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可提现</translation>
    </message>
    <message>
        <source>Being paid out</source>
        <translation>提现中</translation>
    </message>
    <message>
        <source>Platform&apos;s bank</source>
        <translation>平台银行户</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台服务费</translation>
    </message>
    <message>
        <source>Compensation pool</source>
        <translation>补偿金池</translation>
    </message>
    <message>
        <source>Suspense</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Top-up reversed</source>
        <translation>充值冲正</translation>
    </message>
    <message>
        <source>Payment frozen</source>
        <translation>付款冻结</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>完成结算</translation>
    </message>
    <message>
        <source>Unfrozen</source>
        <translation>解冻退回</translation>
    </message>
    <message>
        <source>Cancellation compensation</source>
        <translation>取消补偿</translation>
    </message>
    <message>
        <source>Creator&apos;s share</source>
        <translation>达人分成</translation>
    </message>
    <message>
        <source>Service share</source>
        <translation>服务分成</translation>
    </message>
    <message>
        <source>Withdrawal requested</source>
        <translation>提现申请</translation>
    </message>
    <message>
        <source>Withdrawal paid</source>
        <translation>提现到账</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <translation>提现退回</translation>
    </message>
    <message>
        <source>Platform&apos;s compensation</source>
        <translation>平台补偿</translation>
    </message>
    <message>
        <source>Pool funded</source>
        <translation>补偿金注入</translation>
    </message>
    <message>
        <source>Closing refund</source>
        <translation>销户退款</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Returned by the bank</source>
        <translation>银行退票</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>等待审核</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Closed, refund on its way</source>
        <translation>已关闭，退款中</translation>
    </message>
    <message>
        <source>Closed and refunded</source>
        <translation>已关闭并退款</translation>
    </message>
    <message>
        <source>Orders in progress: %1</source>
        <translation>%1 个进行中订单</translation>
    </message>
    <message>
        <source>Orders in progress: %1 · %2 frozen</source>
        <translation>%1 个进行中订单 · 冻结 %2</translation>
    </message>
    <message>
        <source>Cancel requests without an answer: %1</source>
        <translation>%1 个待回复的取消申请</translation>
    </message>
    <message>
        <source>Open disputes: %1</source>
        <translation>%1 个未结争议</translation>
    </message>
    <message>
        <source>Open disputes: %1 · %2 frozen</source>
        <translation>%1 个未结争议 · 冻结 %2</translation>
    </message>
    <message>
        <source>Frozen money is not zero · %1</source>
        <translation>冻结金额不为零 · %1</translation>
    </message>
    <message>
        <source>Withdrawals being paid out: %1 · %2</source>
        <translation>%1 笔提现处理中 · %2</translation>
    </message>
    <message>
        <source>Unpaid tails: %1 · %2</source>
        <translation>%1 笔未付尾款 · %2</translation>
    </message>
    <message>
        <source>Works in their retention time: %1</source>
        <translation>%1 条作品在保留期内</translation>
    </message>
    <message>
        <source>A penalty runs until %1</source>
        <translation>处罚生效至 %1</translation>
    </message>
    <message>
        <source>A penalty runs</source>
        <translation>有生效处罚</translation>
    </message>
    <message>
        <source>Creators still bound to the agency: %1</source>
        <translation>还有 %1 位达人绑定在机构</translation>
    </message>
    <message>
        <source>Settled by themselves once they are finished or cancelled. What a cancellation costs is shown before it is confirmed.</source>
        <translation>完成或取消后自动结清。取消的代价在确认前会显示。</translation>
    </message>
    <message>
        <source>Agree or refuse; without an answer a request becomes a dispute.</source>
        <translation>请同意或拒绝；不回复将转为争议。</translation>
    </message>
    <message>
        <source>Decided by the platform with two persons; you can add to it until then.</source>
        <translation>由平台两人裁决；裁决前可补充材料。</translation>
    </message>
    <message>
        <source>All of it comes from the orders above: it is freed with them.</source>
        <translation>全部来自上面的订单，无需单独处理。</translation>
    </message>
    <message>
        <source>Ticked off by itself when the money has arrived.</source>
        <translation>到账后本项自动满足。</translation>
    </message>
    <message>
        <source>Pay the tail, or cancel the order.</source>
        <translation>请支付尾款或取消订单。</translation>
    </message>
    <message>
        <source>Taking a work down before its end would be a breach.</source>
        <translation>到期前删除作品会构成违约。</translation>
    </message>
    <message>
        <source>Nothing can be done before it is over.</source>
        <translation>到期前无法处理。</translation>
    </message>
    <message>
        <source>Unbind them, or have them move to another agency.</source>
        <translation>请解绑，或让达人转到其他机构。</translation>
    </message>
    <message>
        <source>No order in progress</source>
        <translation>无进行中订单</translation>
    </message>
    <message>
        <source>No cancel request without an answer</source>
        <translation>无待回复的取消申请</translation>
    </message>
    <message>
        <source>No open dispute</source>
        <translation>无未结争议</translation>
    </message>
    <message>
        <source>Nothing frozen</source>
        <translation>无冻结金额</translation>
    </message>
    <message>
        <source>No withdrawal being paid out</source>
        <translation>无处理中的提现</translation>
    </message>
    <message>
        <source>No unpaid tail</source>
        <translation>无未付尾款</translation>
    </message>
    <message>
        <source>No work in its retention time</source>
        <translation>无保留期内作品</translation>
    </message>
    <message>
        <source>No penalty in force</source>
        <translation>无生效处罚</translation>
    </message>
    <message>
        <source>No creator bound</source>
        <translation>无绑定达人</translation>
    </message>
    <message>
        <source>Decisions on money to be confirmed: %1 · %2</source>
        <translation>%1 项款项决定待复核 · %2</translation>
    </message>
    <message>
        <source>A second operator confirms or discards it before the account can be closed.</source>
        <translation>须由另一位运营确认或作废后才能销户。</translation>
    </message>
    <message>
        <source>No decision on money to be confirmed</source>
        <translation>无待复核的款项决定</translation>
    </message>
    <message>
        <source>A change of the bank account waits to be confirmed</source>
        <translation>收款账户变更待核实</translation>
    </message>
    <message>
        <source>No bank account is known for the refund</source>
        <translation>没有可退款的收款账户</translation>
    </message>
    <message>
        <source>The platform confirms or refuses it; the refund goes there.</source>
        <translation>由平台核实或驳回；核实后退款退到新账户。</translation>
    </message>
    <message>
        <source>Give one in the security centre; the platform confirms it.</source>
        <translation>到安全中心填写收款账户，由平台核实。</translation>
    </message>
    <message>
        <source>A bank account for the refund</source>
        <translation>有可退款的收款账户</translation>
    </message>
</context>
<context>
    <name>ui::AddUserDrawer</name>
    <message>
        <source>Add a log-in</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>For your own party</source>
        <translation>本方成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Without blanks; it cannot be changed later.</source>
        <translation>不含空格；之后不能更改。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Hand it over in person.</source>
        <translation>请当面告知本人。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 现在可以登录</translation>
    </message>
    <message>
        <source>The log-in was not added</source>
        <translation>没有添加成员</translation>
    </message>
</context>
<context>
    <name>ui::BankDrawer</name>
    <message>
        <source>Give a bank account</source>
        <translation>填写收款账户</translation>
    </message>
    <message>
        <source>Change the bank account</source>
        <translation>更改收款账户</translation>
    </message>
    <message>
        <source>The platform confirms it first</source>
        <translation>先由平台核实</translation>
    </message>
    <message>
        <source>Until then nothing is paid out: no withdrawal, no closing of the account. What was asked for before is paid to the account that it was asked for.</source>
        <translation>核实前不打款：不能提现，也不能销户。之前申请的提现仍打到当时的账户。</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Masked: bank, branch and the last four digits, such as 招商银行 **** 6411.</source>
        <translation>只写脱敏信息：银行、支行和末四位，如：招商银行 **** 6411。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的登录密码</translation>
    </message>
    <message>
        <source>Asked for again because money depends on it.</source>
        <translation>关系到资金，须再次输入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>提交中…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Proposed. The platform confirms it.</source>
        <translation>已提交，等平台核实。</translation>
    </message>
    <message>
        <source>The bank account was not proposed</source>
        <translation>收款账户没有提交</translation>
    </message>
</context>
<context>
    <name>ui::ClosingBanner</name>
    <message>
        <source>Open the closing</source>
        <translation>查看销户</translation>
    </message>
    <message>
        <source>This account is being closed</source>
        <translation>账户正在销户</translation>
    </message>
    <message>
        <source>Application %1 is reviewed until %2. Until then nothing can be ordered, topped up or withdrawn; the application can be withdrawn.</source>
        <translation>申请 %1 将在 %2 前审核。在此之前不能下单、充值或提现；可以撤回申请。</translation>
    </message>
    <message>
        <source>This account is closed</source>
        <translation>账户已关闭</translation>
    </message>
    <message>
        <source>Its log-ins have ended: please sign out. The platform keeps its orders and statements.</source>
        <translation>本方账号已全部停用，请退出登录。订单与对账单由平台保留。</translation>
    </message>
</context>
<context>
    <name>ui::ClosingConditionsView</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checking the conditions…</source>
        <translation>正在检查条件…</translation>
    </message>
    <message>
        <source>Every condition is met</source>
        <translation>全部条件已满足</translation>
    </message>
    <message>
        <source>Not possible yet: %1 conditions are not met</source>
        <translation>还有 %1 项未满足，暂不能继续</translation>
    </message>
    <message>
        <source>Checked %1. What you settle is ticked off by itself; there is no need to begin anew.</source>
        <translation>%1 检查。每一项处理完会自动打勾，不必重新开始。</translation>
    </message>
    <message>
        <source>For you to settle</source>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>Only to be waited for</source>
        <translation>只需等待</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>Freed with the orders</source>
        <translation>随订单解除</translation>
    </message>
    <message>
        <source>Show withdrawals</source>
        <translation>查看提现</translation>
    </message>
    <message>
        <source>Show works</source>
        <translation>查看作品</translation>
    </message>
    <message>
        <source>Show creators</source>
        <translation>查看达人</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>Show where it stands</source>
        <translation>查看进度</translation>
    </message>
    <message>
        <source>Give a bank account</source>
        <translation>填写收款账户</translation>
    </message>
</context>
<context>
    <name>ui::ClosingReview</name>
    <message>
        <source>Waiting for the platform&apos;s review</source>
        <translation>等待平台审核</translation>
    </message>
    <message>
        <source>Closed; the refund is on its way</source>
        <translation>已关闭，退款正在打款</translation>
    </message>
    <message>
        <source>Closed and refunded</source>
        <translation>已关闭并退款</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <translation>审核截止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Refund after the review</source>
        <translation>审核后退款</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 退回 %2</translation>
    </message>
    <message>
        <source>The review is late. The application goes on waiting; the platform is told.</source>
        <translation>审核已逾期。申请继续等待，平台已收到提醒。</translation>
    </message>
    <message>
        <source>Nothing is to be done by you. The review is made by another person.</source>
        <translation>你无需操作。审核由另一人完成。</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>Remark of the review</source>
        <translation>审核备注</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Sent back by the bank</source>
        <translation>银行退回</translation>
    </message>
    <message>
        <source>%1 times: %2</source>
        <translation>%1 次：%2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已打款</translation>
    </message>
    <message>
        <source>%1, bank reference %2</source>
        <translation>%1，银行流水号 %2</translation>
    </message>
</context>
<context>
    <name>ui::ClosingSide</name>
    <message>
        <source>What closing means</source>
        <translation>注销后会怎样</translation>
    </message>
    <message>
        <source>When it can go on at the earliest</source>
        <translation>最早何时可以继续</translation>
    </message>
    <message>
        <source>Take your data along before</source>
        <translation>先带走你的数据</translation>
    </message>
    <message>
        <source>All statements, every line since the beginning: PDF, XLSX or CSV</source>
        <translation>全部对账单，开户以来的每笔流水：PDF、XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>an account that is not known yet</source>
        <translation>尚未登记的账户</translation>
    </message>
    <message>
        <source>The balance goes back to your own account</source>
        <translation>余额退回对公账户</translation>
    </message>
    <message>
        <source>%1 to %2; it cannot be paid anywhere else.</source>
        <translation>%1 退回 %2；不能改付到其他账户。</translation>
    </message>
    <message>
        <source>Every log-in ends at once (%1)</source>
        <translation>%1 个成员立即停用</translation>
    </message>
    <message>
        <source>Yours too: nobody of this party can sign in or order any more.</source>
        <translation>包括你，均不能再登录或下单。</translation>
    </message>
    <message>
        <source>The history is not deleted</source>
        <translation>历史不会删除</translation>
    </message>
    <message>
        <source>Orders, lines and statements stay readable to the platform and to the other sides; the books stay balanced.</source>
        <translation>订单、流水和对账单对运营与交易对方保持可查，账目仍然平衡。</translation>
    </message>
    <message>
        <source>A closed account does not come back</source>
        <translation>关闭后不能恢复</translation>
    </message>
    <message>
        <source>Until the review the application can be withdrawn at any time.</source>
        <translation>审核完成前可以随时撤回申请。</translation>
    </message>
    <message>
        <source>All orders ended today</source>
        <translation>现在结束全部订单</translation>
    </message>
    <message>
        <source>Nothing has to be waited for</source>
        <translation>无需等待</translation>
    </message>
    <message>
        <source>The last retention or penalty ends</source>
        <translation>最晚一条保留期或处罚到期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>All orders as planned</source>
        <translation>按计划完成订单</translation>
    </message>
    <message>
        <source>Publication and retention of the last</source>
        <translation>最后一单发布与保留期</translation>
    </message>
    <message>
        <source>Export all statements</source>
        <translation>导出全部对账单</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>All statements.pdf</source>
        <translation>全部对账单.pdf</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>全部期间</translation>
    </message>
    <message>
        <source>The statements were not exported</source>
        <translation>对账单没有导出</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>已将 %1 笔写入 %2</translation>
    </message>
</context>
<context>
    <name>ui::ClosingWizard</name>
    <message>
        <source>Why do you close the account?</source>
        <translation>为什么销户？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The platform&apos;s reviewer reads it. At most %1 characters.</source>
        <translation>平台审核人会看到。最多 %1 字。</translation>
    </message>
    <message>
        <source>I have read what closing means and accept the conditions; the balance goes back to our own account.</source>
        <translation>我已阅读销户须知并接受条件；余额退回本方账户。</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>验证身份</translation>
    </message>
    <message>
        <source>A code of six digits is sent to your own log-in. With it the application goes to the platform; another person reviews it.</source>
        <translation>6 位验证码将发到你自己的账号。验证后申请提交平台，由另一人审核。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Read before you close the account</source>
        <translation>销户须知</translation>
    </message>
    <message>
        <source>1. Closing needs every condition met: no order in progress, nothing frozen, no open dispute or cancel request, no withdrawal on its way, no unpaid tail, no work in its retention time, no penalty. The next step shows each with its figures and the way to settle it.</source>
        <translation>1. 销户须满足全部条件：无进行中订单、无冻结金额、无未结争议或取消申请、无处理中的提现、无未付尾款、无保留期内作品、无处罚。下一步逐项显示数字和处理办法。</translation>
    </message>
    <message>
        <source>2. The application is confirmed by a code and reviewed by the platform within three working days, by another person than the one who applied.</source>
        <translation>2. 申请须验证码确认，平台在 3 个工作日内审核，审核人不是申请人本人。</translation>
    </message>
    <message>
        <source>3. While it waits the account takes no new business: no top-up, no order, no withdrawal. It can be withdrawn until it is reviewed; then everything is as before.</source>
        <translation>3. 等待期间账户不能开展新业务：不能充值、下单、提现。审核前可以撤回，撤回后一切如前。</translation>
    </message>
    <message>
        <source>4. After the review the account is closed and what it holds is refunded to the bank account that is known to the platform. Closed and refunded are two steps: a refund that the bank sends back is paid once more, never twice.</source>
        <translation>4. 审核通过后账户关闭，余额退回平台登记的银行账户。关闭与退款是两步：被银行退回的退款会重新支付，绝不会重复支付。</translation>
    </message>
    <message>
        <source>5. A closed account cannot be opened again. Its orders and statements are kept.</source>
        <translation>5. 关闭后不能重新开启。订单和对账单会保留。</translation>
    </message>
    <message>
        <source>The conditions cannot be checked</source>
        <translation>条件无法检查</translation>
    </message>
    <message>
        <source>%1 · checked %2</source>
        <translation>%1 · 条件实时检查，%2 更新</translation>
    </message>
    <message>
        <source>The application %1 was refused</source>
        <translation>申请 %1 已被拒绝</translation>
    </message>
    <message>
        <source>The application %1 was withdrawn</source>
        <translation>申请 %1 已撤回</translation>
    </message>
    <message>
        <source>The account works as before. A new application begins here.</source>
        <translation>账户恢复正常。可在此重新申请。</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Shown as they stand</source>
        <translation>实时检查</translation>
    </message>
    <message>
        <source>All %1 met</source>
        <translation>%1 项全部满足</translation>
    </message>
    <message>
        <source>%1 of %2 not met</source>
        <translation>%2 项中 %1 项未满足</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读须知</translation>
    </message>
    <message>
        <source>What closing means</source>
        <translation>注销后会怎样</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>检查条件</translation>
    </message>
    <message>
        <source>And your consent</source>
        <translation>并确认条件</translation>
    </message>
    <message>
        <source>6 digits, 5 minutes</source>
        <translation>6 位验证码，5 分钟有效</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>等待审核</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>3 working days</source>
        <translation>3 个工作日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭与退款</translation>
    </message>
    <message>
        <source>Balance refunded</source>
        <translation>余额退回对公账户</translation>
    </message>
    <message>
        <source>The conditions are being checked</source>
        <translation>正在检查条件</translation>
    </message>
    <message>
        <source>The next step is not possible: %1 conditions are not met</source>
        <translation>不能进入下一步：还有 %1 项未满足</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>原因过长</translation>
    </message>
    <message>
        <source>Accept the conditions to go on</source>
        <translation>接受条件后才能继续</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>请输入验证码</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在提交…</translation>
    </message>
    <message>
        <source>Apply for closing</source>
        <translation>提交销户申请</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The application was not taken</source>
        <translation>申请没有提交</translation>
    </message>
    <message>
        <source>Withdraw the application?</source>
        <translation>撤回申请？</translation>
    </message>
    <message>
        <source>The account works as before. A later application is reviewed anew.</source>
        <translation>账户恢复正常。以后的申请会重新审核。</translation>
    </message>
    <message>
        <source>The application was not withdrawn</source>
        <translation>申请没有撤回</translation>
    </message>
    <message>
        <source>Closing · step %1 of %2</source>
        <translation>销户 · 第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证身份</translation>
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
    <message>
        <source>Recorded. Another operator confirms it.</source>
        <translation>已登记，待另一位运营复核。</translation>
    </message>
    <message>
        <source>Confirmed. The refund is paid there now.</source>
        <translation>已复核，退款将付往该账户。</translation>
    </message>
    <message>
        <source>Dropped. The account stays what it was.</source>
        <translation>已作废，账户不变。</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>更正账户…</translation>
    </message>
    <message>
        <source>Nobody signs in for a closed account: record what its former owner has given.</source>
        <translation>已销户的账户无人登录：请登记原账户主体提供的账户。</translation>
    </message>
    <message>
        <source>Bank, branch and the last four digits</source>
        <translation>银行、支行与尾号四位</translation>
    </message>
    <message>
        <source>How it is known that this is the owner&apos;s</source>
        <translation>如何确认是本人账户</translation>
    </message>
    <message>
        <source>Record the account</source>
        <translation>登记账户</translation>
    </message>
    <message>
        <source>Drop the other account</source>
        <translation>作废更正账户</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Confirm the other account</source>
        <translation>复核更正账户</translation>
    </message>
    <message>
        <source>The refund is paid to %1 from now on.</source>
        <translation>退款此后付往 %1。</translation>
    </message>
    <message>
        <source>Another operator than the one who recorded it confirms it.</source>
        <translation>须由登记人以外的另一位运营复核。</translation>
    </message>
    <message>
        <source>%1 has recorded another account, %2: %3</source>
        <translation>%1 登记了更正账户 %2：%3</translation>
    </message>
    <message>
        <source>You made the applicant&apos;s log-in: another operator must decide.</source>
        <translation>申请人的登录账号由您开通，须由另一位运营办理。</translation>
    </message>
</context>
<context>
    <name>ui::CodeEntry</name>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Verification code, six digits</source>
        <translation>验证码，六位数字</translation>
    </message>
    <message>
        <source>Sent to your notifications (the bell at the top). Good until %1, %2 tries.</source>
        <translation>已发到你的通知（顶部铃铛）。%1 前有效，可试 %2 次。</translation>
    </message>
    <message>
        <source>The code arrives in your notifications: the bell at the top of the window.</source>
        <translation>验证码会发到你的通知：窗口顶部的铃铛。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>%1 秒后重发</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>发送验证码</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmationsPage</name>
    <message>
        <source>Confirmations</source>
        <translation>账户核实</translation>
    </message>
    <message>
        <source>Bank accounts and operators&apos; log-ins · who proposes cannot confirm</source>
        <translation>收款账户与运营账号 · 提出人不能自己核实</translation>
    </message>
    <message>
        <source>What waits to be confirmed</source>
        <translation>待核实的事项</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>两人复核</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Log-ins of the platform</source>
        <translation>平台运营账号</translation>
    </message>
    <message>
        <source>awaits another operator</source>
        <translation>待另一位运营核实</translation>
    </message>
    <message>
        <source>awaits your confirmation</source>
        <translation>待您核实</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>收款账户变更</translation>
    </message>
    <message>
        <source>Decided bank accounts</source>
        <translation>已办结的收款账户变更</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>%1 to confirm</source>
        <translation>待核实 %1 项</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待核实的事项</translation>
    </message>
    <message>
        <source>Bank accounts that parties propose, and log-ins that another operator made for the platform, appear here.</source>
        <translation>各方提交的收款账户变更，以及其他运营新建的平台账号会出现在这里。</translation>
    </message>
    <message>
        <source>%1 · change of the bank account</source>
        <translation>%1 · 更改收款账户</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>原账户</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The party</source>
        <translation>账户方</translation>
    </message>
    <message>
        <source>proposes it with the password</source>
        <translation>凭登录密码提交</translation>
    </message>
    <message>
        <source>An operator</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>checks it with the party and confirms or refuses</source>
        <translation>与账户方核对后确认或驳回</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>待您核实</translation>
    </message>
    <message>
        <source>Nothing is paid out to this party before it is decided.</source>
        <translation>办结前不向该账户方打款。</translation>
    </message>
    <message>
        <source>Confirm the account</source>
        <translation>确认账户</translation>
    </message>
    <message>
        <source>From now on %1 is paid to %2.</source>
        <translation>之后“%1”的款项打到 %2。</translation>
    </message>
    <message>
        <source>Log-in of the platform</source>
        <translation>平台运营账号</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>May act</source>
        <translation>能否使用</translation>
    </message>
    <message>
        <source>not before it is confirmed</source>
        <translation>确认后才能使用</translation>
    </message>
    <message>
        <source>First operator</source>
        <translation>第一位运营</translation>
    </message>
    <message>
        <source>makes the log-in</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>Second operator</source>
        <translation>第二位运营</translation>
    </message>
    <message>
        <source>knows the person and confirms</source>
        <translation>核实本人后确认</translation>
    </message>
    <message>
        <source>Waits for another operator</source>
        <translation>待另一位运营核实</translation>
    </message>
    <message>
        <source>Else one person could be both of two.</source>
        <translation>否则一个人就能充当两个人。</translation>
    </message>
    <message>
        <source>You made it: another operator must confirm.</source>
        <translation>由您创建，须由另一位运营确认。</translation>
    </message>
    <message>
        <source>Confirm the log-in</source>
        <translation>确认账号</translation>
    </message>
    <message>
        <source>%1 can then act as an operator.</source>
        <translation>之后“%1”可以作为运营操作。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Reason, which the proposer reads</source>
        <translation>原因（提交人可见）</translation>
    </message>
    <message>
        <source>Everything stays as it was.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Confirmed. Money is paid there now.</source>
        <translation>已确认，之后打款到新账户。</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已驳回。</translation>
    </message>
    <message>
        <source>Confirmed. The log-in may act.</source>
        <translation>已确认，账号可以使用。</translation>
    </message>
    <message>
        <source>What needs a second person beside orders and money: the bank account of a party, which its own user proposes, and a log-in of the platform, which another operator made. Ask the party before you confirm an account.</source>
        <translation>订单与资金之外须两个人办的事：账户方自己提交的收款账户，和其他运营新建的平台账号。确认收款账户前请先与账户方核对。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>You made the log-in of the proposer, or of who made it: another operator must decide.</source>
        <translation>提交人的登录账号由您直接或经由他人开通，须由另一位运营办理。</translation>
    </message>
</context>
<context>
    <name>ui::HeadCard</name>
    <message>
        <source>Check of the books</source>
        <translation>账本校验</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即校验</translation>
    </message>
    <message>
        <source>Each line carries the fingerprint of the one before. Were a line changed later, it would no longer agree with the head on a printed statement.</source>
        <translation>每笔流水都带有上一笔的指纹。日后任何一笔被改动，都会与对账单上印的链头对不上。</translation>
    </message>
    <message>
        <source>Head of the chain #%1</source>
        <translation>链头 #%1</translation>
    </message>
    <message>
        <source>Copy the whole hash</source>
        <translation>复制完整哈希</translation>
    </message>
    <message>
        <source>Hash copied</source>
        <translation>哈希已复制</translation>
    </message>
    <message>
        <source>%1 checked · adds up</source>
        <translation>%1 校验通过 · 借贷平衡</translation>
    </message>
    <message>
        <source>%1 · does not add up</source>
        <translation>%1 · 账目不平</translation>
    </message>
</context>
<context>
    <name>ui::LedgerPanel</name>
    <message>
        <source>Ledger lines</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>No lines in this period</source>
        <translation>本期没有流水</translation>
    </message>
    <message>
        <source>Every change of a balance is a line here: top-ups, frozen payments, settlements, withdrawals.</source>
        <translation>余额的每次变动都是一笔：充值、付款冻结、结算、提现。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write these lines as XLSX, CSV or PDF</source>
        <translation>将这些流水导出为 XLSX、CSV 或 PDF</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Order or document</source>
        <translation>订单或单据</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>近 3 个月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>全部期间</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>对账单 %1</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>✓ Agrees with the balance</source>
        <translation>✓ 与账户余额一致</translation>
    </message>
    <message>
        <source>⚠ Does not add up</source>
        <translation>⚠ 账目不平</translation>
    </message>
    <message>
        <source>Export ledger lines</source>
        <translation>导出流水</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Ledger %1.xlsx</source>
        <translation>流水 %1.xlsx</translation>
    </message>
    <message>
        <source>The lines were not exported</source>
        <translation>流水没有导出</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>已将 %1 笔写入 %2</translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Of any length: this is sample data.</source>
        <translation>长度不限：这是示例数据。</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>至少 12 个字符。</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>You go on working here. Where else you are signed in, you sign in again with the new one.</source>
        <translation>您在这里继续操作；在其他窗口要用新密码重新登录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
    <message>
        <source>Enter the present password.</source>
        <translation>请输入现在的密码。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>The password was not changed</source>
        <translation>密码没有修改</translation>
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
    <message>
        <source>You made the applicant&apos;s log-in: another operator must decide.</source>
        <translation>申请人的登录账号由您开通，须由另一位运营办理。</translation>
    </message>
    <message>
        <source>Waits for another operator</source>
        <translation>待另一位运营核实</translation>
    </message>
</context>
<context>
    <name>ui::RetentionTimeline</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>还剩 %1 天</translation>
    </message>
</context>
<context>
    <name>ui::SecurityPage</name>
    <message>
        <source>Bank account</source>
        <translation>对公账户</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <translation>退出向导</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>销户…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Security centre</source>
        <translation>安全中心</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>Show where it stands</source>
        <translation>查看进度</translation>
    </message>
    <message>
        <source>Everything must be settled first: orders, frozen money, disputes, withdrawals. What is left is refunded to your own bank account. The conditions are shown before anything happens.</source>
        <translation>须先结清订单、冻结金额、争议和提现。余额退回本方银行账户。操作前会显示全部条件。</translation>
    </message>
    <message>
        <source>Not possible: the account is being closed</source>
        <translation>账户销户中，不能操作</translation>
    </message>
    <message>
        <source>Change the bank account…</source>
        <translation>更改收款账户…</translation>
    </message>
    <message>
        <source>Give a bank account…</source>
        <translation>填写收款账户…</translation>
    </message>
    <message>
        <source>A change waits for the platform</source>
        <translation>变更正等平台核实</translation>
    </message>
    <message>
        <source>Withdrawals and the refund of a closing go here and nowhere else. Only the last digits are kept; the platform confirms every change.</source>
        <translation>提现和销户退款只打到这里。系统只保存末几位；每次更改都由平台核实。</translation>
    </message>
    <message>
        <source>Nothing can be withdrawn before one is given and the platform has confirmed it.</source>
        <translation>填写收款账户并经平台核实后才能提现。</translation>
    </message>
    <message>
        <source>A change waits</source>
        <translation>变更待核实</translation>
    </message>
    <message>
        <source>Change to %1, proposed by %2 at %3. Until the platform has confirmed it nothing is paid out.</source>
        <translation>改为 %1，%2 于 %3 提交。平台核实前不打款。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Confirmed by the platform at %1.</source>
        <translation>平台于 %1 核实。</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>变更被驳回</translation>
    </message>
    <message>
        <source>The change to %1 was refused at %2: %3</source>
        <translation>改为 %1 的申请于 %2 被驳回：%3</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>撤回变更</translation>
    </message>
    <message>
        <source>The change to %1 was taken back at %2.</source>
        <translation>改为 %1 的申请已于 %2 撤回。</translation>
    </message>
    <message>
        <source>Taken back. The bank account stays what it was.</source>
        <translation>已撤回，收款账户不变。</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>You sign in with it, and it is asked for again when the bank account is changed. A change ends your sessions in other windows.</source>
        <translation>用于登录，更改收款账户时也要再次输入。修改后，您在其他窗口的登录随即失效。</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Where your money is paid to, your own password, who of your party can sign in, and how the account is closed. Closing goes step by step; each condition that is not met is shown with its figures and the way to settle it.</source>
        <translation>钱付到哪里、您的密码、本方谁能登录、如何销户。销户分步进行；每项未满足的条件都显示数字和处理办法。</translation>
    </message>
</context>
<context>
    <name>ui::StatementCard</name>
    <message>
        <source>Statements</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月出账</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Running · %1 lines</source>
        <translation>进行中 · %1 笔</translation>
    </message>
    <message>
        <source>Closed · %1 lines</source>
        <translation>已出账 · %1 笔</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>当前余额</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>更早月份</translation>
    </message>
    <message>
        <source>Export statement %1</source>
        <translation>导出 %1 对账单</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>对账单 %1</translation>
    </message>
    <message>
        <source>Export statement</source>
        <translation>导出对账单</translation>
    </message>
    <message>
        <source>The statement was not exported</source>
        <translation>对账单没有导出</translation>
    </message>
    <message>
        <source>Statement with %1 lines written to %2</source>
        <translation>已将 %1 笔的对账单写入 %2</translation>
    </message>
</context>
<context>
    <name>ui::StatementPdf</name>
    <message>
        <source>Head of the chain #%1 %2</source>
        <translation>链头 #%1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Order or document</source>
        <translation>订单或单据</translation>
    </message>
    <message>
        <source>Change (yuan)</source>
        <translation>变动（元）</translation>
    </message>
    <message>
        <source>Balance (yuan)</source>
        <translation>余额（元）</translation>
    </message>
    <message>
        <source>%1: opening %2 + in %3 − out %4 = closing %5</source>
        <translation>%1：期初 %2 + 流入 %3 − 流出 %4 = 期末 %5</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>对账单 %1</translation>
    </message>
    <message>
        <source>%1 · read %2 · %3 lines</source>
        <translation>%1 · 读取于 %2 · %3 笔</translation>
    </message>
</context>
<context>
    <name>ui::TopUpDrawer</name>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Transfer the amount from your company&apos;s account to the platform first. Then enter it here with the reference that your bank&apos;s statement shows: it is available at once.</source>
        <translation>请先从对公账户向平台转账，再填写金额和银行回单上的流水号：立即可用。</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>From 0.01 to %1, two decimals</source>
        <translation>0.01 至 %1，两位小数</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Each reference can be credited once.</source>
        <translation>每个流水号只能入账一次。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Crediting…</source>
        <translation>正在入账…</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>充值 %1</translation>
    </message>
    <message>
        <source>%1 credited, %2 available</source>
        <translation>%1 已入账，可用 %2</translation>
    </message>
    <message>
        <source>The top-up was not credited</source>
        <translation>充值没有入账</translation>
    </message>
</context>
<context>
    <name>ui::UsersCard</name>
    <message>
        <source>Log-ins</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>Add a log-in</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>锁定至 %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>登录失败次数</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawDrawer</name>
    <message>
        <source>At most %1 can be withdrawn now</source>
        <translation>现在最多可提现 %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>%1 can be withdrawn</source>
        <translation>可提现 %1</translation>
    </message>
    <message>
        <source>At most %1 at a time</source>
        <translation>单笔最多 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>全部提现</translation>
    </message>
    <message>
        <source>To the bank account</source>
        <translation>到账账户</translation>
    </message>
    <message>
        <source>None is known: ask the platform to enter it</source>
        <translation>尚未登记：请联系平台登记</translation>
    </message>
    <message>
        <source>It cannot be paid to another account.</source>
        <translation>不能付到其他账户。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Requesting…</source>
        <translation>正在申请…</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>提现 %1</translation>
    </message>
    <message>
        <source>%1 requested, %2 left</source>
        <translation>%1 已申请，剩余 %2</translation>
    </message>
    <message>
        <source>The withdrawal was not requested</source>
        <translation>提现没有申请</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawalsPanel</name>
    <message>
        <source>Withdrawals</source>
        <translation>提现记录</translation>
    </message>
    <message>
        <source>withdrawals</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Nothing withdrawn yet</source>
        <translation>还没有提现</translation>
    </message>
    <message>
        <source>A withdrawal goes to your own bank account and is followed here until it has arrived.</source>
        <translation>提现到本方银行账户，在此跟踪直到到账。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
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
        <source>To the bank account</source>
        <translation>到账账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why returned</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>结束时间</translation>
    </message>
</context>
</TS>
