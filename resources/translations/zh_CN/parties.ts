<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NotificationTexts</name>
    <message>
        <source>An order waits for you</source>
        <translation>有订单等您处理</translation>
    </message>
    <message>
        <source>An order is finished</source>
        <translation>订单已完成</translation>
    </message>
    <message>
        <source>An order has ended</source>
        <translation>订单已结束</translation>
    </message>
    <message>
        <source>An order is disputed</source>
        <translation>订单有争议</translation>
    </message>
    <message>
        <source>An order is overdue</source>
        <translation>订单已逾期</translation>
    </message>
    <message>
        <source>The creator asks to cancel an order</source>
        <translation>达人申请取消订单</translation>
    </message>
    <message>
        <source>A work was taken down in its retention time</source>
        <translation>作品在保留期内被下架</translation>
    </message>
    <message>
        <source>A compensation was paid</source>
        <translation>赔付已到账</translation>
    </message>
    <message>
        <source>A decision waits for a second person</source>
        <translation>裁决待第二人复核</translation>
    </message>
    <message>
        <source>A dispute is still undecided</source>
        <translation>争议仍未裁决</translation>
    </message>
    <message>
        <source>You co-ordinate a new project</source>
        <translation>您负责协同一个新项目</translation>
    </message>
    <message>
        <source>A contract was signed</source>
        <translation>合同已签订</translation>
    </message>
    <message>
        <source>A contract has ended</source>
        <translation>合同已结束</translation>
    </message>
    <message>
        <source>New rules wait for a second person</source>
        <translation>新规则待第二人复核</translation>
    </message>
    <message>
        <source>An application for entry came in</source>
        <translation>收到入驻申请</translation>
    </message>
    <message>
        <source>An application for entry was admitted</source>
        <translation>入驻申请已通过</translation>
    </message>
    <message>
        <source>An application for entry was refused</source>
        <translation>入驻申请被拒绝</translation>
    </message>
    <message>
        <source>A creator was bound to an MCN</source>
        <translation>达人已绑定机构</translation>
    </message>
    <message>
        <source>A creator has left the MCN</source>
        <translation>达人已解绑</translation>
    </message>
    <message>
        <source>A creator asks to leave the MCN</source>
        <translation>达人申请解绑</translation>
    </message>
    <message>
        <source>A creator has taken back the request to leave</source>
        <translation>达人撤回了解绑申请</translation>
    </message>
    <message>
        <source>No new orders any more</source>
        <translation>已停止接单</translation>
    </message>
    <message>
        <source>New orders are taken again</source>
        <translation>已恢复接单</translation>
    </message>
    <message>
        <source>A withdrawal waits for its pay-out</source>
        <translation>有提现待打款</translation>
    </message>
    <message>
        <source>A withdrawal was paid out</source>
        <translation>提现已打款</translation>
    </message>
    <message>
        <source>The bank returned a withdrawal</source>
        <translation>提现被银行退回</translation>
    </message>
    <message>
        <source>A closure waits for its review</source>
        <translation>有销户申请待审核</translation>
    </message>
    <message>
        <source>The application for closing waits for its review</source>
        <translation>销户申请待审核</translation>
    </message>
    <message>
        <source>The account is closed</source>
        <translation>账户已销户</translation>
    </message>
    <message>
        <source>The closure was refused</source>
        <translation>销户申请被驳回</translation>
    </message>
    <message>
        <source>Your verification code</source>
        <translation>您的验证码</translation>
    </message>
    <message>
        <source>The remaining balance was paid out</source>
        <translation>剩余金额已退还</translation>
    </message>
    <message>
        <source>The bank returned the refund of the closure</source>
        <translation>销户退款被银行退回</translation>
    </message>
    <message>
        <source>Used or no longer good</source>
        <translation>已使用或已失效</translation>
    </message>
    <message>
        <source>For closing the account. Tell it to nobody.</source>
        <translation>用于销户，请勿告诉他人。</translation>
    </message>
    <message>
        <source>For a withdrawal. Tell it to nobody.</source>
        <translation>用于提现，请勿告诉他人。</translation>
    </message>
    <message>
        <source>A proposal was refused or withdrawn</source>
        <translation>有提议被驳回或撤回</translation>
    </message>
    <message>
        <source>You were taken off a project</source>
        <translation>您已不再协同某个项目</translation>
    </message>
    <message>
        <source>A change of a bank account waits to be confirmed</source>
        <translation>有收款账户变更待核实</translation>
    </message>
    <message>
        <source>Your new bank account is confirmed</source>
        <translation>新的收款账户已核实</translation>
    </message>
    <message>
        <source>The change of your bank account was refused</source>
        <translation>收款账户变更被驳回</translation>
    </message>
    <message>
        <source>A log-in of the platform waits to be confirmed</source>
        <translation>有平台账号待确认</translation>
    </message>
    <message>
        <source>A log-in that you made was confirmed</source>
        <translation>您新建的账号已确认</translation>
    </message>
    <message>
        <source>A log-in that you made was refused</source>
        <translation>您新建的账号被驳回</translation>
    </message>
    <message>
        <source>The platform has penalised you</source>
        <translation>平台对您作出处罚</translation>
    </message>
    <message>
        <source>The penalty was lifted</source>
        <translation>处罚已解除</translation>
    </message>
    <message>
        <source>Money of an order went back to the brand</source>
        <translation>有订单款项被追回给品牌</translation>
    </message>
    <message>
        <source>A colleague has proposed another bank account: check that it is yours</source>
        <translation>同事提出更换收款账户：请核对是否为本方账户</translation>
    </message>
    <message>
        <source>A change of a bank account was taken back</source>
        <translation>一项收款账户变更已撤回</translation>
    </message>
    <message>
        <source>Another account for a returned refund waits to be confirmed</source>
        <translation>一笔退回退款的更正账户待复核</translation>
    </message>
    <message>
        <source>The other account for a returned refund is confirmed</source>
        <translation>退回退款的更正账户已复核</translation>
    </message>
    <message>
        <source>The other account for a returned refund was dropped</source>
        <translation>退回退款的更正账户已作废</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>定于 %1</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Followers needed for entry</source>
        <translation>入驻所需粉丝数</translation>
    </message>
    <message>
        <source>An MCN is needed for entry</source>
        <translation>入驻须绑定 MCN</translation>
    </message>
    <message>
        <source>Time to review an application</source>
        <translation>入驻审核时限</translation>
    </message>
    <message>
        <source>Platform fee, of the task cost</source>
        <translation>平台服务费（占任务费）</translation>
    </message>
    <message>
        <source>Least deposit of a prepaid order</source>
        <translation>预付订单最低定金</translation>
    </message>
    <message>
        <source>Largest share of a service provider, of the fee</source>
        <translation>服务商最高分成（占服务费）</translation>
    </message>
    <message>
        <source>To pay (0)</source>
        <translation>付款时限（0）</translation>
    </message>
    <message>
        <source>To accept (−1)</source>
        <translation>接单时限（−1）</translation>
    </message>
    <message>
        <source>To review a script (41)</source>
        <translation>审核脚本（41）</translation>
    </message>
    <message>
        <source>To review a video (51)</source>
        <translation>审核视频（51）</translation>
    </message>
    <message>
        <source>To pay the tail (10)</source>
        <translation>支付尾款（10）</translation>
    </message>
    <message>
        <source>To give the work&apos;s link (53)</source>
        <translation>补交作品链接（53）</translation>
    </message>
    <message>
        <source>To inspect (54)</source>
        <translation>验收时限（54）</translation>
    </message>
    <message>
        <source>To rate (3)</source>
        <translation>评价时限（3）</translation>
    </message>
    <message>
        <source>Overdue until the system cancels</source>
        <translation>逾期后系统取消</translation>
    </message>
    <message>
        <source>Dispute until the policy decides</source>
        <translation>争议到按规则裁决</translation>
    </message>
    <message>
        <source>Dispute until operators are reminded</source>
        <translation>争议到提醒运营</translation>
    </message>
    <message>
        <source>To answer a creator&apos;s request to cancel</source>
        <translation>答复达人取消申请</translation>
    </message>
    <message>
        <source>Rejections of a script</source>
        <translation>脚本驳回次数</translation>
    </message>
    <message>
        <source>Rejections of a video</source>
        <translation>视频驳回次数</translation>
    </message>
    <message>
        <source>Cancelled before the script</source>
        <translation>提交脚本前取消</translation>
    </message>
    <message>
        <source>Cancelled after the script</source>
        <translation>提交脚本后取消</translation>
    </message>
    <message>
        <source>Cancelled after the video</source>
        <translation>提交视频后取消</translation>
    </message>
    <message>
        <source>Cancelled after all rejections of the video</source>
        <translation>视频驳回次数用尽后取消</translation>
    </message>
    <message>
        <source>Credit lost by being overdue</source>
        <translation>逾期扣信用分</translation>
    </message>
    <message>
        <source>Credit lost by a breach of retention</source>
        <translation>违反保留期扣信用分</translation>
    </message>
    <message>
        <source>Time to review a closure</source>
        <translation>销户审核时限</translation>
    </message>
    <message>
        <source>Life of a one-time code</source>
        <translation>验证码有效期</translation>
    </message>
    <message>
        <source>Tries of a one-time code</source>
        <translation>验证码可试次数</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Fees and shares</source>
        <translation>费用与分成</translation>
    </message>
    <message>
        <source>Time limits and rejections</source>
        <translation>时限与驳回</translation>
    </message>
    <message>
        <source>Compensation, of the task cost</source>
        <translation>取消补偿（占任务费）</translation>
    </message>
    <message>
        <source>Credit and security</source>
        <translation>信用与安全</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> 个工作日</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ui::ApplicationsPanel</name>
    <message>
        <source>Applications for entry</source>
        <translation>入驻申请</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>份</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>还没有申请</translation>
    </message>
    <message>
        <source>A creator who meets the conditions is applied for from the list of creators.</source>
        <translation>满足条件的达人可从达人列表申请入驻。</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Followers then</source>
        <translation>申请时粉丝数</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>检查条件</translation>
    </message>
    <message>
        <source>Rule version</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <translation>审核截止</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审核时间</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒绝原因</translation>
    </message>
</context>
<context>
    <name>ui::BindDrawer</name>
    <message>
        <source>Bind a creator</source>
        <translation>绑定达人</translation>
    </message>
    <message>
        <source>From the platform&apos;s pool</source>
        <translation>来自平台达人库</translation>
    </message>
    <message>
        <source>Nickname, pinyin or platform id</source>
        <translation>昵称、拼音或平台 ID</translation>
    </message>
    <message>
        <source>The pool cannot be searched</source>
        <translation>达人库无法搜索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nobody without an agency matches. Whoever is bound elsewhere is not listed.</source>
        <translation>没有匹配的无机构达人。已绑定其他机构的不显示。</translation>
    </message>
    <message>
        <source>%1 creators without an agency; the first %2 are shown, the most followers first.</source>
        <translation>%1 位无机构达人；显示粉丝最多的 %2 位。</translation>
    </message>
    <message>
        <source>%1 followers · %2</source>
        <translation>粉丝 %1 · %2</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Bind %1</source>
        <translation>绑定 %1</translation>
    </message>
    <message>
        <source>%1 was not bound</source>
        <translation>没有绑定 %1</translation>
    </message>
    <message>
        <source>%1 is bound</source>
        <translation>已绑定 %1</translation>
    </message>
</context>
<context>
    <name>ui::ContractsPanel</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>份</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>还没有合同</translation>
    </message>
    <message>
        <source>A contract says how a settlement is split between the agency and the creator.</source>
        <translation>合同约定结算在机构与达人之间如何分成。</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Agency&apos;s share</source>
        <translation>机构分成</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独家</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约时间</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>终止时间</translation>
    </message>
</context>
<context>
    <name>ui::CreatorForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::EndContractForm</name>
    <message>
        <source>End the contract</source>
        <translation>终止合同</translation>
    </message>
    <message>
        <source>The contract was not ended</source>
        <translation>合同没有终止</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>终止原因</translation>
    </message>
    <message>
        <source>The creator reads it. Running orders keep the split that was agreed at their acceptance.</source>
        <translation>达人会看到。进行中的订单沿用接单时的分成。</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>合同已终止</translation>
    </message>
</context>
<context>
    <name>ui::EntryReviewPage</name>
    <message>
        <source>Entry reviews</source>
        <translation>入驻审核</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which applications</source>
        <translation>显示哪些申请</translation>
    </message>
    <message>
        <source>Applications for entry</source>
        <translation>入驻申请</translation>
    </message>
    <message>
        <source>Conditions of entry</source>
        <translation>入驻条件</translation>
    </message>
    <message>
        <source>Figures of the creator</source>
        <translation>达人数据</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核过程</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The applications could not be read</source>
        <translation>无法读取入驻申请</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>粉丝 %1</translation>
    </message>
    <message>
        <source>no MCN</source>
        <translation>无 MCN</translation>
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
        <source>admitted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>%1 wait · by their age</source>
        <translation>待审核 %1 件 · 按提交先后</translation>
    </message>
    <message>
        <source>to be decided within %1 days · %2 followers and an MCN are asked for</source>
        <translation>须在 %1 天内办结 · 粉丝 ≥ %2 且绑定 MCN</translation>
    </message>
    <message>
        <source>%1 applications wait</source>
        <translation>%1 件入驻申请待审核</translation>
    </message>
    <message>
        <source>Every application is decided</source>
        <translation>入驻申请已全部办结</translation>
    </message>
    <message>
        <source>New applications of creators and MCNs appear here.</source>
        <translation>达人与机构的新申请会出现在这里。</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>还没有入驻申请</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>application %1 · made %2 by %3 (%4)</source>
        <translation>申请 %1 · %2 由 %3（%4）提交</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform id</source>
        <translation>平台 ID</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>MCN then</source>
        <translation>申请时 MCN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>MCN now</source>
        <translation>当前 MCN</translation>
    </message>
    <message>
        <source>Earlier applications</source>
        <translation>历史申请</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>数据日期</translation>
    </message>
    <message>
        <source>Applied under</source>
        <translation>依据规则</translation>
    </message>
    <message>
        <source>rule version %1</source>
        <translation>规则第 %1 版</translation>
    </message>
    <message>
        <source>Median plays</source>
        <translation>播放中位数</translation>
    </message>
    <message>
        <source>Expected plays</source>
        <translation>预期播放</translation>
    </message>
    <message>
        <source>Interaction rate</source>
        <translation>互动率</translation>
    </message>
    <message>
        <source>Price 21–60 s</source>
        <translation>21–60 s 报价</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>%1 or more needed, now %2</source>
        <translation>要求粉丝 ≥ %1，当前 %2</translation>
    </message>
    <message>
        <source> (%1 when applied)</source>
        <translation>（申请时 %1）</translation>
    </message>
    <message>
        <source>Bound to an MCN</source>
        <translation>绑定 MCN</translation>
    </message>
    <message>
        <source>no longer asked for</source>
        <translation>规则已不要求</translation>
    </message>
    <message>
        <source>bound to none</source>
        <translation>当前未绑定</translation>
    </message>
    <message>
        <source>bound to %1</source>
        <translation>绑定 %1</translation>
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
        <source>then</source>
        <translation>申请时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Automatic check</source>
        <translation>自动检查</translation>
    </message>
    <message>
        <source>all conditions met</source>
        <translation>条件全部满足</translation>
    </message>
    <message>
        <source>%1 conditions not met</source>
        <translation>%1 项未满足</translation>
    </message>
    <message>
        <source>Operator&apos;s review</source>
        <translation>运营审核</translation>
    </message>
    <message>
        <source>admit or refuse</source>
        <translation>通过或驳回</translation>
    </message>
    <message>
        <source>decided by the program</source>
        <translation>系统自动处理</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已入驻</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>takes orders</source>
        <translation>可接单</translation>
    </message>
    <message>
        <source>Applied under rule version %1 (%2 followers), judged by version %3 (%4 followers), which is in force.</source>
        <translation>按规则第 %1 版（粉丝 ≥ %2）提交，按现行第 %3 版（粉丝 ≥ %4）审核。</translation>
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
        <source>Refuse the application</source>
        <translation>驳回申请</translation>
    </message>
    <message>
        <source>Admit with log-in</source>
        <translation>通过并开通账号</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>使用人姓名</translation>
    </message>
    <message>
        <source>Bank account, masked</source>
        <translation>收款账户（脱敏）</translation>
    </message>
    <message>
        <source>Bank, branch and the last four digits. Can be given later.</source>
        <translation>银行、支行与尾号四位，可稍后补充。</translation>
    </message>
    <message>
        <source>Admit and make the log-in</source>
        <translation>通过并开通账号</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>bound to an MCN</source>
        <translation>绑定 MCN</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>未满足：%1</translation>
    </message>
    <message>
        <source>Can be admitted</source>
        <translation>可以通过</translation>
    </message>
    <message>
        <source>Cannot be admitted now</source>
        <translation>暂不能通过</translation>
    </message>
    <message>
        <source>Admitted creators are found by brands and take orders.</source>
        <translation>通过后品牌可以找到该达人并下单。</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>已驳回 %1。</translation>
    </message>
    <message>
        <source>%1 was admitted.</source>
        <translation>%1 已入驻。</translation>
    </message>
    <message>
        <source>Creators who ask to be admitted. The conditions are those of the rules in force; what the application was made with stands beside what is true now. A admits, R refuses with a reason, J and K move.</source>
        <translation>申请入驻的达人。条件按现行规则核对，申请时的数据与现在的数据并列。A 通过，R 驳回并填写原因，J / K 上下移动。</translation>
    </message>
</context>
<context>
    <name>ui::MyContractPage</name>
    <message>
        <source>Without an agency</source>
        <translation>未绑定机构</translation>
    </message>
    <message>
        <source>My contract</source>
        <translation>我的签约</translation>
    </message>
    <message>
        <source>Reading your standing…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Applications for entry</source>
        <translation>入驻申请</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>我的列表</translation>
    </message>
    <message>
        <source>Your standing cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>This log-in belongs to no creator.</source>
        <translation>此账号不属于任何达人。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Where you stand with the platform and with your agency: the conditions of entry, whether you take orders or why not, the contract that splits your settlements, your prices. Leaving an agency needs no order in progress.</source>
        <translation>你在平台和机构的状态：入驻条件、能否接单及原因、结算分成的合同、报价。解绑机构要求无进行中订单。</translation>
    </message>
</context>
<context>
    <name>ui::MyListPage</name>
    <message>
        <source>My list</source>
        <translation>我的名单</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Which creators</source>
        <translation>哪些达人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>在平台池</translation>
    </message>
    <message>
        <source>To invite</source>
        <translation>待邀请</translation>
    </message>
    <message>
        <source>A part of the name or ID</source>
        <translation>昵称或 ID 的一部分</translation>
    </message>
    <message>
        <source>No list of your own yet</source>
        <translation>还没有自己的名单</translation>
    </message>
    <message>
        <source>Import the creators you know, from any file: those in the pool are found by their platform ID, the others stay here as invitations that only you see.</source>
        <translation>从任意文件导入您认识的达人：已在平台池的按平台 ID 对上，其余作为只有您能看到的邀请留在这里。</translation>
    </message>
    <message>
        <source>What your file says</source>
        <translation>文件里的信息</translation>
    </message>
    <message>
        <source>Show in the creator square</source>
        <translation>在达人广场查看</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>to invite</source>
        <translation>待邀请</translation>
    </message>
    <message>
        <source>takes orders</source>
        <translation>可接单</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Followers in the file</source>
        <translation>文件中粉丝数</translation>
    </message>
    <message>
        <source>Followers now</source>
        <translation>当前粉丝数</translation>
    </message>
    <message>
        <source>In the pool; the file may be older</source>
        <translation>平台池中的数据；文件可能更旧</translation>
    </message>
    <message>
        <source>Quote 21–60 s (¥)</source>
        <translation>21–60 s 报价 (元)</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>%1 creators · %2 in the pool, %3 to invite</source>
        <translation>%1 位达人 · %2 位在平台池，%3 位待邀请</translation>
    </message>
    <message>
        <source>Not in the pool yet: an invitation that only you see. It is matched by itself when an import of the platform or of an MCN brings the creator in.</source>
        <translation>尚未进入平台池：这是只有您能看到的邀请。平台或机构的导入收录该达人后，会自动对上。</translation>
    </message>
    <message>
        <source>In the pool and takes orders.</source>
        <translation>在平台池，可接单。</translation>
    </message>
    <message>
        <source>In the pool, takes no orders now: %1.</source>
        <translation>在平台池，目前不可接单：%1。</translation>
    </message>
    <message>
        <source>The creators of your own files. Enter opens what the file says; who is in the pool can be ordered from there. Undo an import on the page where it was made, and its creators leave this list.</source>
        <translation>您自己文件里的达人。按 Enter 查看文件里的信息；已在平台池的可直接下单。在导入页撤销某次导入，其达人随之离开本名单。</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsPage</name>
    <message>
        <source>The code was copied.</source>
        <translation>验证码已复制。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <translation>显示哪些通知</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Mark all notifications read</source>
        <translation>把所有通知标为已读</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Your verification code</source>
        <translation>您的验证码</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>暂无通知</translation>
    </message>
    <message>
        <source>What happens to your orders, contracts and money is told here.</source>
        <translation>订单、合同与资金的动态会显示在这里。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 条未读</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>%1 Good until %2.</source>
        <translation>%1有效至 %2。</translation>
    </message>
    <message>
        <source>Everything that happened to you since you looked last, unread first. Enter opens the place it leads to and marks it read. Verification codes stand above, in large digits, as long as they are good.</source>
        <translation>这里按未读优先列出与您有关的动态。回车可前往对应页面并标为已读。验证码在有效期内以大号数字显示在上方。</translation>
    </message>
</context>
<context>
    <name>ui::PartiesPage</name>
    <message>
        <source>Parties</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Parties and log-ins</source>
        <translation>参与方与账号</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册参与方</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新建品牌</translation>
    </message>
    <message>
        <source>New MCN</source>
        <translation>新建 MCN</translation>
    </message>
    <message>
        <source>New service provider</source>
        <translation>新建服务商</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>名称关键字</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <translation>还没有参与方</translation>
    </message>
    <message>
        <source>Register the first brand and the first MCN.</source>
        <translation>先注册第一个品牌和第一家 MCN。</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>No log-in yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Nobody can act for this party.</source>
        <translation>没有人能代表该参与方操作。</translation>
    </message>
    <message>
        <source>Add a log-in</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Bound creators</source>
        <translation>绑定达人</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Penalty until</source>
        <translation>处罚至</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed sign-ins in a row</source>
        <translation>连续登录失败次数</translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation>%1 个参与方</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>前 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 log-ins</source>
        <translation>%1 个账号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The party is closed or closing.</source>
        <translation>该参与方已关闭或正在销户。</translation>
    </message>
    <message>
        <source>Every party of the platform with its log-ins. Brands, MCNs and service providers are registered here; creators get their party when they are admitted.</source>
        <translation>平台的全部参与方及其账号。品牌、MCN 与服务商在这里注册；达人在入驻通过时获得自己的账户。</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Lift the penalty…</source>
        <translation>解除处罚…</translation>
    </message>
    <message>
        <source>Penalise…</source>
        <translation>处罚…</translation>
    </message>
</context>
<context>
    <name>ui::PartyForm</name>
    <message>
        <source>Name of the party</source>
        <translation>参与方名称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Bank account, masked</source>
        <translation>收款账户（脱敏）</translation>
    </message>
    <message>
        <source>Bank, branch and the last four digits. Pay-outs go there.</source>
        <translation>银行、支行与尾号四位，打款付至该账户。</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>使用人姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add the log-in</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册参与方</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新建品牌</translation>
    </message>
    <message>
        <source>New MCN</source>
        <translation>新建 MCN</translation>
    </message>
    <message>
        <source>New service provider</source>
        <translation>新建服务商</translation>
    </message>
    <message>
        <source>New log-in</source>
        <translation>新建账号</translation>
    </message>
    <message>
        <source>with its first log-in</source>
        <translation>并开通首个账号</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>The log-in %1 was added.</source>
        <translation>已添加账号 %1。</translation>
    </message>
    <message>
        <source>%1 was registered.</source>
        <translation>已注册 %1。</translation>
    </message>
    <message>
        <source>The log-in %1 waits for another operator&apos;s confirmation.</source>
        <translation>账号 %1 待另一位运营确认。</translation>
    </message>
</context>
<context>
    <name>ui::PenaltyForm</name>
    <message>
        <source>Lift the penalty</source>
        <translation>解除处罚</translation>
    </message>
    <message>
        <source>Penalise the party</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Penalise</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Credit that was lost stays lost.</source>
        <translation>已扣的信用分不恢复。</translation>
    </message>
    <message>
        <source>Until it is over or lifted the account cannot be closed. No money moves.</source>
        <translation>处罚到期或解除前不能销户。资金不动。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Credit that the creator loses</source>
        <translation>扣达人信用分</translation>
    </message>
    <message>
        <source>Reason, which the party reads</source>
        <translation>原因（对方可见）</translation>
    </message>
    <message>
        <source>The penalty of %1 is lifted</source>
        <translation>已解除“%1”的处罚</translation>
    </message>
    <message>
        <source>%1 is penalised</source>
        <translation>已处罚“%1”</translation>
    </message>
</context>
<context>
    <name>ui::PricesForm</name>
    <message>
        <source>Save prices</source>
        <translation>保存报价</translation>
    </message>
    <message>
        <source>The prices were not saved</source>
        <translation>报价没有保存</translation>
    </message>
    <message>
        <source>Video of 1–20 s (yuan)</source>
        <translation>1–20 秒视频（元）</translation>
    </message>
    <message>
        <source>Video of 21–60 s (yuan)</source>
        <translation>21–60 秒视频（元）</translation>
    </message>
    <message>
        <source>Video over 60 s (yuan)</source>
        <translation>60 秒以上视频（元）</translation>
    </message>
    <message>
        <source>What is left empty stays as it is. Orders that were placed keep their price.</source>
        <translation>留空的保持不变。已下的订单价格不变。</translation>
    </message>
    <message>
        <source>Prices saved</source>
        <translation>报价已保存</translation>
    </message>
</context>
<context>
    <name>ui::RosterPage</name>
    <message>
        <source>Signing and reserve</source>
        <translation>签约与储备</translation>
    </message>
    <message>
        <source>Bind a creator</source>
        <translation>绑定达人</translation>
    </message>
    <message>
        <source>Bind a creator…</source>
        <translation>绑定达人…</translation>
    </message>
    <message>
        <source>Creators of the agency</source>
        <translation>机构达人</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Search nickname or id</source>
        <translation>搜索昵称或 ID</translation>
    </message>
    <message>
        <source>No creators bound yet</source>
        <translation>还没有绑定达人</translation>
    </message>
    <message>
        <source>Bind creators from the pool; then sign them and apply for their entry.</source>
        <translation>从达人库绑定达人，再签约并申请入驻。</translation>
    </message>
    <message>
        <source>Lists of the agency</source>
        <translation>机构列表</translation>
    </message>
    <message>
        <source>Which creators</source>
        <translation>显示哪些达人</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Applications for entry</source>
        <translation>入驻申请</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be admitted</source>
        <translation>待入驻</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已入驻</translation>
    </message>
    <message>
        <source>Without contract</source>
        <translation>未签约</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>申请解绑</translation>
    </message>
    <message>
        <source>%1 · %2 creators, %3 take orders</source>
        <translation>%1 · %2 位达人，%3 位可接单</translation>
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
        <source>Entry</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Entry conditions</source>
        <translation>入驻条件</translation>
    </message>
    <message>
        <source>Taking orders</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>可接单</translation>
    </message>
    <message>
        <source>Takes none</source>
        <translation>停止接单</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Agency&apos;s share</source>
        <translation>机构分成</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独家</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Price 21–60 s</source>
        <translation>21–60 秒报价</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请入驻</translation>
    </message>
    <message>
        <source>The creators that are bound to your agency. A creator is admitted with enough followers and an agency; the conditions stand beside each with their figures. A contract says how settlements are split; without one he is talent in reserve. Open a row to sign, to apply for entry, to change prices or to unbind.</source>
        <translation>绑定在本机构的达人。粉丝数达标且绑定机构才能入驻；每位达人旁显示条件与数字。合同约定结算分成；没有合同的是人才储备。打开一行可签约、申请入驻、修改报价或解绑。</translation>
    </message>
</context>
<context>
    <name>ui::RosterWords</name>
    <message>
        <source>Admitted</source>
        <translation>已入驻</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>未入驻</translation>
    </message>
    <message>
        <source>Bound to an agency</source>
        <translation>已绑定机构</translation>
    </message>
    <message>
        <source>Must be bound to an agency, is not</source>
        <translation>要求绑定机构，当前未绑定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Followers ≥ %1, now %2</source>
        <translation>要求粉丝 ≥ %1，当前 %2</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>粉丝</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Left the agency</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待审核</translation>
    </message>
</context>
<context>
    <name>ui::RuleForm</name>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>提出修改</translation>
    </message>
    <message>
        <source>takes effect when another operator confirms it; running orders keep their version</source>
        <translation>由另一位运营复核后生效；进行中的订单沿用原版本</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>修改原因</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未修改任何规则。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>提出修改</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Rules of the version</source>
        <translation>该版本的规则</translation>
    </message>
    <message>
        <source>Search a rule</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>没有规则</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>In the version that this one was made from</source>
        <translation>在所依据的版本中</translation>
    </message>
    <message>
        <source>The rules could not be read</source>
        <translation>无法读取规则</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>the program&apos;s own rules</source>
        <translation>初始规则</translation>
    </message>
    <message>
        <source>version %1 in force</source>
        <translation>现行第 %1 版</translation>
    </message>
    <message>
        <source>version %1 in force · %2 proposals wait for a second person</source>
        <translation>现行第 %1 版 · %2 个提案待复核</translation>
    </message>
    <message>
        <source>made from version %1</source>
        <translation>基于第 %1 版</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>%1 于 %2 提出</translation>
    </message>
    <message>
        <source>confirmed by %1, %2</source>
        <translation>%1 于 %2 复核</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 处不同</translation>
    </message>
    <message>
        <source>Confirm the version</source>
        <translation>复核该版本</translation>
    </message>
    <message>
        <source>Put it into force</source>
        <translation>确认生效</translation>
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
        <source>Working out whom it concerns…</source>
        <translation>正在推算影响范围…</translation>
    </message>
    <message>
        <source>No creator is stopped, none is let on again.</source>
        <translation>不会停止或恢复任何达人接单。</translation>
    </message>
    <message>
        <source>%1 creators take no new orders any more, %2 take orders again.</source>
        <translation>%1 位达人将停止接单，%2 位恢复接单。</translation>
    </message>
    <message>
        <source>Version %1 is in force: %2 creators stopped, %3 let on again.</source>
        <translation>第 %1 版已生效：%2 位达人停止接单，%3 位恢复。</translation>
    </message>
    <message>
        <source>Version %1 is proposed. Another operator confirms it.</source>
        <translation>已提出第 %1 版，待另一位运营复核。</translation>
    </message>
    <message>
        <source>The rules of the platform, version by version. Every order keeps the version that it was accepted under. A change is proposed by one operator and confirmed by another.</source>
        <translation>平台规则的各个版本。每个订单沿用接单时的版本。修改由一位运营提出，另一位复核。</translation>
    </message>
</context>
<context>
    <name>ui::SignForm</name>
    <message>
        <source>It must not end before it begins</source>
        <translation>结束日不能早于开始日</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>The contract was not signed</source>
        <translation>没有签约</translation>
    </message>
    <message>
        <source>The agency&apos;s share of a settlement</source>
        <translation>机构结算分成</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Until (included)</source>
        <translation>结束日（含）</translation>
    </message>
    <message>
        <source>Exclusive: the creator cannot leave by himself before it ends</source>
        <translation>独家：到期前达人不能自行解绑</translation>
    </message>
    <message>
        <source>Of %1: agency %2, creator %3</source>
        <translation>每 %1：机构 %2，达人 %3</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>已签约</translation>
    </message>
</context>
<context>
    <name>ui::StandingView</name>
    <message>
        <source>The creator cannot be shown</source>
        <translation>达人无法显示</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用分</translation>
    </message>
    <message>
        <source>Orders in progress</source>
        <translation>进行中订单</translation>
    </message>
    <message>
        <source>Own log-in</source>
        <translation>自有账号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>入驻</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <translation>审核截止</translation>
    </message>
    <message>
        <source>Last refusal: %1</source>
        <translation>上次拒绝：%1</translation>
    </message>
    <message>
        <source>Apply for entry</source>
        <translation>申请入驻</translation>
    </message>
    <message>
        <source>Taking orders</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>可接单</translation>
    </message>
    <message>
        <source>Takes none</source>
        <translation>停止接单</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Agency&apos;s share</source>
        <translation>机构分成</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>独家</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Talent in reserve: without a contract a settlement goes to the creator alone.</source>
        <translation>人才储备：没有合同时结算全部归达人。</translation>
    </message>
    <message>
        <source>Sign a contract</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>End the contract…</source>
        <translation>终止合同…</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>1–20 s</source>
        <translation>1–20 秒</translation>
    </message>
    <message>
        <source>21–60 s</source>
        <translation>21–60 秒</translation>
    </message>
    <message>
        <source>Over 60 s</source>
        <translation>60 秒以上</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>修改报价</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Leaving asked for</source>
        <translation>已申请解绑</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>No order is in progress: unbinding is done at once and ends the contract.</source>
        <translation>无进行中订单：可立即解绑，合同随之终止。</translation>
    </message>
    <message>
        <source>Not possible at once. With a request the creator takes no new order; it is done when nothing is in progress and no exclusive contract stands against it.</source>
        <translation>不能立即解绑。申请后达人不再接新单；无进行中订单且无独家合同约束时完成。</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Ask to unbind</source>
        <translation>申请解绑</translation>
    </message>
    <message>
        <source>Unbind now…</source>
        <translation>立即解绑…</translation>
    </message>
    <message>
        <source>Unbind %1?</source>
        <translation>解绑 %1?</translation>
    </message>
    <message>
        <source>The contract and a waiting application end with it. Without an agency a creator takes no new order.</source>
        <translation>合同和待审核的申请随之终止。没有机构的达人不能接新单。</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>解绑</translation>
    </message>
    <message>
        <source>Applied: the platform reviews it</source>
        <translation>已申请，等待平台审核</translation>
    </message>
    <message>
        <source>Entry was not applied for</source>
        <translation>没有申请入驻</translation>
    </message>
    <message>
        <source>Asked: no new order is taken from now on</source>
        <translation>已申请：从现在起不接新单</translation>
    </message>
    <message>
        <source>The request was taken back</source>
        <translation>申请已撤回</translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>The binding was not changed</source>
        <translation>绑定没有改变</translation>
    </message>
</context>
</TS>
