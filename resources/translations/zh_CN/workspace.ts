<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>最近 %1 天</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Days to accept</source>
        <translation>接单期限（天）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>内容形式</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Entry state</source>
        <translation>入驻状态</translation>
    </message>
    <message>
        <source>Expected plays</source>
        <translation>预期播放</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rows a page</source>
        <translation>每页行数</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>MCN 机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the creator</source>
        <translation>达人昵称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>起始行</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <source>Deposit</source>
        <translation>定金</translation>
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
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What must not be said</source>
        <translation>禁止内容</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Service provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Moment of publication</source>
        <translation>发布时间</translation>
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
        <source>Publish window in days</source>
        <translation>发布窗口（天）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因类型</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Retention in days</source>
        <translation>保留期（天）</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Script due</source>
        <translation>脚本截止</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>二级类目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>用户姓名</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Video due</source>
        <translation>视频截止</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Request to leave</source>
        <translation>解绑申请</translation>
    </message>
    <message>
        <source>Followers needed for entry</source>
        <translation>入驻最低粉丝数</translation>
    </message>
    <message>
        <source>Entry needs an MCN</source>
        <translation>入驻须绑定 MCN</translation>
    </message>
    <message>
        <source>Days to review an entry</source>
        <translation>入驻审核期限（天）</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>平台服务费率</translation>
    </message>
    <message>
        <source>Least deposit</source>
        <translation>最低定金比例</translation>
    </message>
    <message>
        <source>Hours to pay</source>
        <translation>付款期限（小时）</translation>
    </message>
    <message>
        <source>Hours to accept</source>
        <translation>接单期限（小时）</translation>
    </message>
    <message>
        <source>Hours to review a script</source>
        <translation>脚本审核期限（小时）</translation>
    </message>
    <message>
        <source>Hours to review a video</source>
        <translation>视频审核期限（小时）</translation>
    </message>
    <message>
        <source>Hours to pay the tail</source>
        <translation>尾款期限（小时）</translation>
    </message>
    <message>
        <source>Hours to give the link</source>
        <translation>交链接期限（小时）</translation>
    </message>
    <message>
        <source>Days to inspect</source>
        <translation>验收期限（天）</translation>
    </message>
    <message>
        <source>Days to rate</source>
        <translation>评价期限（天）</translation>
    </message>
    <message>
        <source>Overdue days until the system cancels</source>
        <translation>逾期自动取消（天）</translation>
    </message>
    <message>
        <source>Days until the policy split</source>
        <translation>争议按规则分账（天）</translation>
    </message>
    <message>
        <source>Days until disputes are reminded of</source>
        <translation>争议提醒起始（天）</translation>
    </message>
    <message>
        <source>Hours to answer a cancel request</source>
        <translation>取消申请答复期限（小时）</translation>
    </message>
    <message>
        <source>Rejections of a script</source>
        <translation>脚本最多拒绝次数</translation>
    </message>
    <message>
        <source>Rejections of a video</source>
        <translation>视频最多拒绝次数</translation>
    </message>
    <message>
        <source>Compensation before the script</source>
        <translation>脚本前赔付比例</translation>
    </message>
    <message>
        <source>Compensation after the script</source>
        <translation>脚本后赔付比例</translation>
    </message>
    <message>
        <source>Compensation after the video</source>
        <translation>视频后赔付比例</translation>
    </message>
    <message>
        <source>Compensation after two rejections of the video</source>
        <translation>视频两次拒绝后赔付比例</translation>
    </message>
    <message>
        <source>Credit lost when overdue</source>
        <translation>逾期扣信用分</translation>
    </message>
    <message>
        <source>Credit lost for a breach of retention</source>
        <translation>保留期违约扣信用分</translation>
    </message>
    <message>
        <source>Largest share of a service provider</source>
        <translation>服务商分成上限</translation>
    </message>
    <message>
        <source>Days to review a closure</source>
        <translation>销户审核期限（工作日）</translation>
    </message>
    <message>
        <source>Minutes that a code is good</source>
        <translation>验证码有效期（分钟）</translation>
    </message>
    <message>
        <source>Tries of a code</source>
        <translation>验证码可试次数</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>MCN</source>
        <translation>MCN 机构</translation>
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
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>签约合同</translation>
    </message>
    <message>
        <source>party</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>log-in</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>service provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>entry application</source>
        <translation>入驻申请</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>销户申请</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>rule version</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Awaiting acceptance</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接单</translation>
    </message>
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
        <source>Script skipped</source>
        <translation>脚本已跳过</translation>
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
        <source>Awaiting tail payment</source>
        <translation>待付尾款</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>视频已发布</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Accept order</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Refuse order</source>
        <translation>拒单</translation>
    </message>
    <message>
        <source>Upload script</source>
        <translation>上传脚本</translation>
    </message>
    <message>
        <source>Skip script</source>
        <translation>跳过脚本</translation>
    </message>
    <message>
        <source>Reject script</source>
        <translation>拒绝脚本</translation>
    </message>
    <message>
        <source>Confirm script</source>
        <translation>确认脚本</translation>
    </message>
    <message>
        <source>Upload video</source>
        <translation>上传视频</translation>
    </message>
    <message>
        <source>Reject video</source>
        <translation>拒绝视频</translation>
    </message>
    <message>
        <source>Confirm video</source>
        <translation>确认视频</translation>
    </message>
    <message>
        <source>Schedule publication</source>
        <translation>定时发布</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Pay the tail</source>
        <translation>付尾款</translation>
    </message>
    <message>
        <source>Inspect and finish</source>
        <translation>验收完成</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Cancel by the brand</source>
        <translation>品牌取消</translation>
    </message>
    <message>
        <source>Cancel by operations</source>
        <translation>运营取消</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>申请取消</translation>
    </message>
    <message>
        <source>Agree to cancel</source>
        <translation>同意取消</translation>
    </message>
    <message>
        <source>Decline to cancel</source>
        <translation>拒绝取消</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>发起争议</translation>
    </message>
    <message>
        <source>Propose a decision</source>
        <translation>提出裁决</translation>
    </message>
    <message>
        <source>Confirm the decision</source>
        <translation>确认裁决</translation>
    </message>
    <message>
        <source>Report a breach of retention</source>
        <translation>上报保留期违约</translation>
    </message>
    <message>
        <source>Payment timed out</source>
        <translation>付款超时</translation>
    </message>
    <message>
        <source>Acceptance timed out</source>
        <translation>接单超时</translation>
    </message>
    <message>
        <source>Due date passed</source>
        <translation>已过交付期</translation>
    </message>
    <message>
        <source>Overdue for too long</source>
        <translation>逾期过久</translation>
    </message>
    <message>
        <source>Script confirmed by time-out</source>
        <translation>脚本超时自动确认</translation>
    </message>
    <message>
        <source>Video confirmed by time-out</source>
        <translation>视频超时自动确认</translation>
    </message>
    <message>
        <source>Moment of publication came</source>
        <translation>已到发布时间</translation>
    </message>
    <message>
        <source>No link in time</source>
        <translation>逾时未交作品链接</translation>
    </message>
    <message>
        <source>Tail payment timed out</source>
        <translation>尾款超时</translation>
    </message>
    <message>
        <source>Finished by time-out</source>
        <translation>超时自动验收</translation>
    </message>
    <message>
        <source>Rating timed out</source>
        <translation>评价超时</translation>
    </message>
    <message>
        <source>Cancel request unanswered</source>
        <translation>取消申请逾时未答复</translation>
    </message>
    <message>
        <source>Decided by time-out</source>
        <translation>争议逾时自动裁决</translation>
    </message>
    <message>
        <source>Compensate</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>Preview of a cancellation</source>
        <translation>取消预览</translation>
    </message>
    <message>
        <source>Video 1–20 s</source>
        <translation>1–20 s 短视频</translation>
    </message>
    <message>
        <source>Video 21–60 s</source>
        <translation>21–60 s 短视频</translation>
    </message>
    <message>
        <source>Video 60 s+</source>
        <translation>60 s 以上短视频</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Assigned brief</source>
        <translation>指派需求</translation>
    </message>
    <message>
        <source>Recruiting brief</source>
        <translation>招募需求</translation>
    </message>
    <message>
        <source>Submission brief</source>
        <translation>投稿需求</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>一口价</translation>
    </message>
    <message>
        <source>Settlement by CPM</source>
        <translation>按 CPM 结算</translation>
    </message>
    <message>
        <source>Settlement by CPA</source>
        <translation>按 CPA 结算</translation>
    </message>
    <message>
        <source>Settlement by CPS</source>
        <translation>按 CPS 结算</translation>
    </message>
    <message>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>being closed</source>
        <translation>销户中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>waiting for review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>closed and paid out</source>
        <translation>已销户并退款</translation>
    </message>
    <message>
        <source>waiting for its pay-out</source>
        <translation>待打款</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>已打款</translation>
    </message>
    <message>
        <source>returned by the bank</source>
        <translation>已被银行退回</translation>
    </message>
    <message>
        <source>not applied for</source>
        <translation>未申请入驻</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>已入驻</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Bank clearing</source>
        <translation>银行清算</translation>
    </message>
    <message>
        <source>The available balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>The frozen balance</source>
        <translation>冻结金额</translation>
    </message>
    <message>
        <source>The withdrawable balance</source>
        <translation>可提现余额</translation>
    </message>
    <message>
        <source>Pay-outs under way</source>
        <translation>打款在途</translation>
    </message>
    <message>
        <source>Platform fees</source>
        <translation>平台服务费</translation>
    </message>
    <message>
        <source>The compensation pool</source>
        <translation>赔付资金池</translation>
    </message>
    <message>
        <source>The suspense account</source>
        <translation>待查账户</translation>
    </message>
    <message>
        <source>orders in progress</source>
        <translation>进行中订单</translation>
    </message>
    <message>
        <source>open cancel requests</source>
        <translation>待处理的取消申请</translation>
    </message>
    <message>
        <source>open disputes</source>
        <translation>未决争议</translation>
    </message>
    <message>
        <source>frozen money</source>
        <translation>冻结金额</translation>
    </message>
    <message>
        <source>pending withdrawals</source>
        <translation>在途提现</translation>
    </message>
    <message>
        <source>unpaid tails</source>
        <translation>未付尾款</translation>
    </message>
    <message>
        <source>running retention</source>
        <translation>保留期未满</translation>
    </message>
    <message>
        <source>a penalty</source>
        <translation>处罚期</translation>
    </message>
    <message>
        <source>bound creators</source>
        <translation>已绑定达人</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Pay an order</source>
        <translation>支付订单</translation>
    </message>
    <message>
        <source>Accept an order</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Refuse an order</source>
        <translation>拒单</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Decide a dispute</source>
        <translation>裁决争议</translation>
    </message>
    <message>
        <source>Confirm a decision</source>
        <translation>确认裁决</translation>
    </message>
    <message>
        <source>Create a brief</source>
        <translation>新建需求</translation>
    </message>
    <message>
        <source>Publish a brief</source>
        <translation>发布需求</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Import creators</source>
        <translation>导入达人</translation>
    </message>
    <message>
        <source>Undo an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Add a log-in</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Propose rules</source>
        <translation>提出规则</translation>
    </message>
    <message>
        <source>Confirm rules</source>
        <translation>确认规则</translation>
    </message>
    <message>
        <source>Record a top-up</source>
        <translation>登记充值</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>it is a PDF document</source>
        <translation>这是 PDF 文档</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>it is no workbook</source>
        <translation>不是工作簿</translation>
    </message>
    <message>
        <source>the workbook has no sheet</source>
        <translation>工作簿里没有工作表</translation>
    </message>
    <message>
        <source>it has no row with text in it</source>
        <translation>没有任何含文字的行</translation>
    </message>
    <message>
        <source>it is JSON, but no object in it describes a creator</source>
        <translation>是 JSON，但没有描述达人的对象</translation>
    </message>
    <message>
        <source>no column of it holds the creators&apos; ids</source>
        <translation>没有一列是达人的 ID，请在「列对应」里指定一列</translation>
    </message>
    <message>
        <source>too many rows never end; the quotes do not match</source>
        <translation>引号不配对，过多的行没有结束</translation>
    </message>
    <message>
        <source>the archive has no readable table of contents</source>
        <translation>压缩包目录无法读取</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>packed data that cannot be unpacked</source>
        <translation>压缩数据无法解开</translation>
    </message>
    <message>
        <source>unpacked data that differs from its checksum</source>
        <translation>解开的数据与校验和不符</translation>
    </message>
    <message>
        <source>it unpacks to more than 100 times its size</source>
        <translation>解压后超过原大小的 100 倍</translation>
    </message>
    <message>
        <source>it unpacks to more than 200 MB</source>
        <translation>解压后超过 200 MB</translation>
    </message>
    <message>
        <source>its XML is nested too deep</source>
        <translation>XML 嵌套过深</translation>
    </message>
    <message>
        <source>its XML carries a document type declaration</source>
        <translation>XML 带有文档类型声明</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>文字不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the text holds control characters</source>
        <translation>文字含有控制字符</translation>
    </message>
    <message>
        <source>an http or https link is expected</source>
        <translation>应为 http 或 https 链接</translation>
    </message>
    <message>
        <source>give it masked: the bank and the last four digits</source>
        <translation>请填脱敏信息：开户行和末四位</translation>
    </message>
    <message>
        <source>a login has no blanks</source>
        <translation>账号不能含空格</translation>
    </message>
    <message>
        <source>it comes after the start</source>
        <translation>须晚于开始时间</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>期限已经过去</translation>
    </message>
    <message>
        <source>a contract runs for ten years at most</source>
        <translation>合同最长十年</translation>
    </message>
    <message>
        <source>its figures exist for 30 days only</source>
        <translation>只有 30 天的数据</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Register a brand</source>
        <translation>登记品牌主</translation>
    </message>
    <message>
        <source>Register an MCN</source>
        <translation>登记 MCN 机构</translation>
    </message>
    <message>
        <source>Register a service provider</source>
        <translation>登记服务商</translation>
    </message>
    <message>
        <source>Update a creator</source>
        <translation>更新达人资料</translation>
    </message>
    <message>
        <source>Apply for entry</source>
        <translation>申请入驻</translation>
    </message>
    <message>
        <source>Admit a creator</source>
        <translation>准予入驻</translation>
    </message>
    <message>
        <source>Refuse an entry</source>
        <translation>拒绝入驻</translation>
    </message>
    <message>
        <source>Bind a creator</source>
        <translation>绑定达人</translation>
    </message>
    <message>
        <source>Unbind a creator</source>
        <translation>解绑达人</translation>
    </message>
    <message>
        <source>Sign a contract</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>End a contract</source>
        <translation>终止合同</translation>
    </message>
    <message>
        <source>Mark notifications read</source>
        <translation>标记通知已读</translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Confirm a pay-out</source>
        <translation>确认打款</translation>
    </message>
    <message>
        <source>Record a failed pay-out</source>
        <translation>登记打款失败</translation>
    </message>
    <message>
        <source>Apply for closing</source>
        <translation>申请销户</translation>
    </message>
    <message>
        <source>Withdraw the application for closing</source>
        <translation>撤回销户申请</translation>
    </message>
    <message>
        <source>Approve a closure</source>
        <translation>批准销户</translation>
    </message>
    <message>
        <source>Refuse a closure</source>
        <translation>驳回销户</translation>
    </message>
    <message>
        <source>Confirm the refund of a closure</source>
        <translation>确认销户退款</translation>
    </message>
    <message>
        <source>Record a returned refund</source>
        <translation>登记退款退回</translation>
    </message>
    <message>
        <source>Attach a service provider</source>
        <translation>指定服务商</translation>
    </message>
    <message>
        <source>Upload a script</source>
        <translation>上传脚本</translation>
    </message>
    <message>
        <source>Skip the script</source>
        <translation>跳过脚本</translation>
    </message>
    <message>
        <source>Reject a script</source>
        <translation>拒绝脚本</translation>
    </message>
    <message>
        <source>Confirm a script</source>
        <translation>确认脚本</translation>
    </message>
    <message>
        <source>Upload a video</source>
        <translation>上传视频</translation>
    </message>
    <message>
        <source>Reject a video</source>
        <translation>拒绝视频</translation>
    </message>
    <message>
        <source>Confirm a video</source>
        <translation>确认视频</translation>
    </message>
    <message>
        <source>Publish the work</source>
        <translation>发布作品</translation>
    </message>
    <message>
        <source>Answer a cancel request</source>
        <translation>答复取消申请</translation>
    </message>
    <message>
        <source>Run what is due</source>
        <translation>执行到期事项</translation>
    </message>
    <message>
        <source>Find creators</source>
        <translation>查询达人</translation>
    </message>
    <message>
        <source>Rank creators</source>
        <translation>达人榜单</translation>
    </message>
    <message>
        <source>List orders</source>
        <translation>查询订单</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>查看规则</translation>
    </message>
    <message>
        <source>Read the invitation list</source>
        <translation>查看邀约名单</translation>
    </message>
    <message>
        <source>List closures</source>
        <translation>查询销户申请</translation>
    </message>
    <message>
        <source>List disputes</source>
        <translation>查询争议</translation>
    </message>
    <message>
        <source>List withdrawals</source>
        <translation>查询提现</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>平台运营</translation>
    </message>
    <message>
        <source>decisions to be confirmed</source>
        <translation>待复核的款项决定</translation>
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
        <source>Refuse a proposed decision</source>
        <translation>驳回待复核的裁决</translation>
    </message>
    <message>
        <source>Withdraw a proposed decision</source>
        <translation>撤回待复核的裁决</translation>
    </message>
    <message>
        <source>Take a service provider off</source>
        <translation>解除项目服务商</translation>
    </message>
    <message>
        <source>Propose a claw-back</source>
        <translation>提出追回</translation>
    </message>
    <message>
        <source>Propose a bank account</source>
        <translation>提交收款账户</translation>
    </message>
    <message>
        <source>Confirm a bank account</source>
        <translation>确认收款账户</translation>
    </message>
    <message>
        <source>Refuse a bank account</source>
        <translation>驳回收款账户</translation>
    </message>
    <message>
        <source>Confirm an operator&apos;s log-in</source>
        <translation>确认运营账号</translation>
    </message>
    <message>
        <source>Refuse an operator&apos;s log-in</source>
        <translation>驳回运营账号</translation>
    </message>
    <message>
        <source>Penalise a party</source>
        <translation>处罚</translation>
    </message>
    <message>
        <source>Lift a penalty</source>
        <translation>解除处罚</translation>
    </message>
    <message>
        <source>Take a bank account back</source>
        <translation>撤回收款账户变更</translation>
    </message>
    <message>
        <source>Propose a compensation</source>
        <translation>提出补偿</translation>
    </message>
    <message>
        <source>Record another account for a refund</source>
        <translation>登记退款更正账户</translation>
    </message>
    <message>
        <source>Confirm the account for a refund</source>
        <translation>复核退款更正账户</translation>
    </message>
    <message>
        <source>Drop the account for a refund</source>
        <translation>作废退款更正账户</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>修改密码</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>{field}: this entry cannot be used: {reason}</source>
        <translation>“{field}”填写有误：{reason}</translation>
    </message>
    <message>
        <source>{field} must be filled in</source>
        <translation>请填写“{field}”</translation>
    </message>
    <message>
        <source>{field} may have at most {limit} characters, it has {actual}</source>
        <translation>“{field}”最多 {limit} 个字，现有 {actual} 个</translation>
    </message>
    <message>
        <source>{field} must lie between {minimum} and {maximum}, it is {actual}</source>
        <translation>“{field}”须在 {minimum} 到 {maximum} 之间，现为 {actual}</translation>
    </message>
    <message>
        <source>The period from {from} until {until} must end after it begins and have at most {limit_days} days</source>
        <translation>期间 {from} 至 {until} 无效：结束须晚于开始，且最长 {limit_days} 天</translation>
    </message>
    <message>
        <source>The core knows no command “{name}”</source>
        <translation>没有名为“{name}”的命令</translation>
    </message>
    <message>
        <source>The core knows no query “{name}”</source>
        <translation>没有名为“{name}”的查询</translation>
    </message>
    <message>
        <source>The condition “{text}” cannot be read from character {position} on: {reason}</source>
        <translation>条件“{text}”从第 {position} 个字起无法识别：{reason}</translation>
    </message>
    <message>
        <source>The board {board} cannot be made for {period} days: {reason}</source>
        <translation>榜单 {board} 无法按 {period} 天生成：{reason}</translation>
    </message>
    <message>
        <source>There is no {kind} {id}, or you may not see it</source>
        <translation>找不到{kind} {id}，或者您无权查看</translation>
    </message>
    <message>
        <source>{role} may not do this: {command}</source>
        <translation>{role}无权进行此操作：{command}</translation>
    </message>
    <message>
        <source>Please sign in first</source>
        <translation>请先登录</translation>
    </message>
    <message>
        <source>The account or the password is wrong</source>
        <translation>账号或密码不正确</translation>
    </message>
    <message>
        <source>Too many failed sign-ins: this account is locked until {until}</source>
        <translation>登录失败次数过多，账号已锁定至 {until}</translation>
    </message>
    <message>
        <source>The account of {name} is closed: nobody can sign in to it any more</source>
        <translation>“{name}”已销户，不能再登录</translation>
    </message>
    <message>
        <source>The password needs at least {minimum} characters, it has {actual}</source>
        <translation>密码至少 {minimum} 个字符，现有 {actual} 个</translation>
    </message>
    <message>
        <source>The log-in {login} is taken, choose another one</source>
        <translation>账号 {login} 已被使用，请换一个</translation>
    </message>
    <message>
        <source>The name {name} is taken, choose another one</source>
        <translation>名称“{name}”已被使用，请换一个</translation>
    </message>
    <message>
        <source>{name} is {status} and can do nothing more</source>
        <translation>“{name}”{status}，不能再进行任何操作</translation>
    </message>
    <message>
        <source>This form was sent before with other content: open it anew and try again</source>
        <translation>这张表单曾以其他内容提交过，请重新打开后再试</translation>
    </message>
    <message>
        <source>Somebody has changed this {kind} meanwhile (you saw {seen}, it is at {current}): look at it again and repeat</source>
        <translation>此{kind}刚被他人修改（您看到的是 {seen}，现为 {current}），请重新查看后再操作</translation>
    </message>
    <message>
        <source>{path} is no sound backup: {finding}</source>
        <translation>{path} 不是完好的备份：{finding}</translation>
    </message>
    <message>
        <source>A second person must confirm this: {user} proposed it</source>
        <translation>须由另一人复核：此事由 {user} 提出</translation>
    </message>
    <message>
        <source>{account} is not enough: {available_fen} there, {needed_fen} needed</source>
        <translation>{account}不足：现有 {available_fen}，需要 {needed_fen}</translation>
    </message>
    <message>
        <source>The entry conditions are not met: {missing}</source>
        <translation>未满足入驻条件：{missing}</translation>
    </message>
    <message>
        <source>{nick_name} is not admitted: entry {entry_state}</source>
        <translation>“{nick_name}”尚未入驻：{entry_state}</translation>
    </message>
    <message>
        <source>{nick_name} has asked to leave the MCN and takes no new orders</source>
        <translation>“{nick_name}”已申请解绑机构，不再接新订单</translation>
    </message>
    <message>
        <source>{name} has no bank account to pay out to: have one recorded first</source>
        <translation>“{name}”没有收款账户，请先登记</translation>
    </message>
    <message>
        <source>The bank reference {reference} was credited before, as top-up {top_up}</source>
        <translation>银行流水号 {reference} 已入账，见充值 {top_up}</translation>
    </message>
    <message>
        <source>The next code can be sent from {from} on</source>
        <translation>{from} 之后才能再次发送验证码</translation>
    </message>
    <message>
        <source>No code is good any more: ask for one first</source>
        <translation>没有有效的验证码，请先获取</translation>
    </message>
    <message>
        <source>The code was good until {until}: ask for a new one</source>
        <translation>验证码已于 {until} 失效，请重新获取</translation>
    </message>
    <message>
        <source>The code is wrong, tries left: {tries_left}</source>
        <translation>验证码不正确，还可以试 {tries_left} 次</translation>
    </message>
    <message>
        <source>Withdrawal {withdrawal} is {state}, so this is not possible</source>
        <translation>提现 {withdrawal} {state}，不能进行此操作</translation>
    </message>
    <message>
        <source>First read and accept the conditions of closing</source>
        <translation>请先阅读并同意销户条件</translation>
    </message>
    <message>
        <source>{open} conditions of closing are not met: {blockers}</source>
        <translation>还有 {open} 项销户条件未满足：{blockers}</translation>
    </message>
    <message>
        <source>Closure {closure} is {state}, so this is not possible</source>
        <translation>销户申请 {closure} {state}，不能进行此操作</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} is too large: {actual_bytes}, at most {limit_bytes} are read</source>
        <translation>{file} 过大：{actual_bytes}，最多读取 {limit_bytes}</translation>
    </message>
    <message>
        <source>{file} is no list of creators: {reason}</source>
        <translation>{file} 不是达人名单：{reason}</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}</source>
        <translation>{file} 已损坏：{reason}</translation>
    </message>
    <message>
        <source>{file} is refused for safety: {reason}</source>
        <translation>出于安全考虑拒绝读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}, it has {sheets}</source>
        <translation>{file} 没有工作表“{sheet}”，现有：{sheets}</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled after {rows} rows; nothing was imported</source>
        <translation>{file} 的导入在第 {rows} 行被取消，没有导入任何数据</translation>
    </message>
    <message>
        <source>{actual} rows do not fit, {file} takes at most {limit}</source>
        <translation>{actual} 行放不下，{file} 最多容纳 {limit} 行</translation>
    </message>
    <message>
        <source>{nick_name} is admitted already</source>
        <translation>“{nick_name}”已经入驻</translation>
    </message>
    <message>
        <source>An application of {nick_name} is waiting for its review</source>
        <translation>“{nick_name}”已有待审核的入驻申请</translation>
    </message>
    <message>
        <source>{nick_name} is bound to an MCN</source>
        <translation>“{nick_name}”已绑定 MCN 机构</translation>
    </message>
    <message>
        <source>{nick_name} is not bound to an MCN</source>
        <translation>“{nick_name}”未绑定 MCN 机构</translation>
    </message>
    <message>
        <source>{nick_name} still has {running} orders in progress</source>
        <translation>“{nick_name}”还有 {running} 单进行中</translation>
    </message>
    <message>
        <source>The exclusive contract of {nick_name} runs until {ends_at}: the MCN must agree</source>
        <translation>“{nick_name}”的独家合同到 {ends_at} 才结束，须机构同意</translation>
    </message>
    <message>
        <source>{nick_name} has a contract until {ends_at}</source>
        <translation>“{nick_name}”已有合同，到 {ends_at} 结束</translation>
    </message>
    <message>
        <source>Contract {contract} has ended</source>
        <translation>合同 {contract} 已结束</translation>
    </message>
    <message>
        <source>Rule version {version} is {state}: it is no open proposal</source>
        <translation>规则版本 {version} {state}，不是待复核的提案</translation>
    </message>
    <message>
        <source>“{event}” is not possible while the order is in state “{state}”</source>
        <translation>订单处于“{state}”时不能“{event}”</translation>
    </message>
    <message>
        <source>The order is disputed: only the decision moves it</source>
        <translation>订单有争议，只有裁决才能推进</translation>
    </message>
    <message>
        <source>At most {limit} rejections are allowed, {actual} were made</source>
        <translation>最多拒绝 {limit} 次，已拒绝 {actual} 次</translation>
    </message>
    <message>
        <source>A request to cancel is open: it must be answered first</source>
        <translation>有待答复的取消申请，请先处理</translation>
    </message>
    <message>
        <source>No request to cancel is open</source>
        <translation>没有待答复的取消申请</translation>
    </message>
    <message>
        <source>No dispute is open</source>
        <translation>没有未决争议</translation>
    </message>
    <message>
        <source>No decision has been proposed yet</source>
        <translation>还没有提出裁决</translation>
    </message>
    <message>
        <source>The moment of publication has come: give the link of the work</source>
        <translation>发布时间已到，请提交作品链接</translation>
    </message>
    <message>
        <source>{at} is outside the publish window from {from} until {until}</source>
        <translation>{at} 不在发布窗口 {from} 至 {until} 之内</translation>
    </message>
    <message>
        <source>It was due at {due} and can no longer be delivered in time</source>
        <translation>交付期为 {due}，已无法按时交付</translation>
    </message>
    <message>
        <source>The time to rate is over</source>
        <translation>评价期已过</translation>
    </message>
    <message>
        <source>Your side has rated this order already</source>
        <translation>己方已评价过此订单</translation>
    </message>
    <message>
        <source>The work was to stay until {until}; {at} is not in its retention time</source>
        <translation>作品保留期到 {until}，{at} 不在保留期内</translation>
    </message>
    <message>
        <source>Another person proposed it: only that person can withdraw it, you can refuse it</source>
        <translation>由另一人提出：只有提出人能撤回，您可以驳回</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <source>{login} may act once another operator has confirmed the log-in</source>
        <translation>账号 {login} 须由另一位运营确认后才能使用</translation>
    </message>
    <message>
        <source>The log-in {login} waits for no confirmation</source>
        <translation>账号 {login} 不在待确认之列</translation>
    </message>
    <message>
        <source>Since {since} a change of the bank account to {bank_account} waits for the platform: nothing is paid out to {former} before it is decided</source>
        <translation>收款账户改为“{bank_account}”的申请（{since}）待平台核实：核实前不向“{former}”打款</translation>
    </message>
    <message>
        <source>{bank_account} is the bank account already</source>
        <translation>收款账户已经是“{bank_account}”</translation>
    </message>
    <message>
        <source>This change of the bank account is {state}</source>
        <translation>这份收款账户变更{state}</translation>
    </message>
    <message>
        <source>{name} is under a penalty until {until}</source>
        <translation>“{name}”处罚期到 {until}</translation>
    </message>
    <message>
        <source>{name} is under no penalty</source>
        <translation>“{name}”没有在执行的处罚</translation>
    </message>
    <message>
        <source>No breach of the retention was reported for this order</source>
        <translation>此订单没有登记过保留期违约</translation>
    </message>
    <message>
        <source>A claw-back of this order was proposed or made before</source>
        <translation>此订单已提出或做过追回</translation>
    </message>
    <message>
        <source>{running} running orders have pinned {name} as their service provider</source>
        <translation>还有 {running} 单进行中的订单接单时约定了“{name}”，不能解除</translation>
    </message>
    <message>
        <source>The project has no service provider</source>
        <translation>该项目没有服务商</translation>
    </message>
    <message>
        <source>The breach of {kind} {id} was reported before</source>
        <translation>{kind} {id} 的违约已上报过</translation>
    </message>
    <message>
        <source>{creator} has no quote for {content}: enter a price</source>
        <translation>“{creator}”没有{content}的报价，请填写价格</translation>
    </message>
    <message>
        <source>At most {limit} orders per {kind} are allowed, this would make {actual}</source>
        <translation>每个{kind}最多 {limit} 单，这样会有 {actual} 单</translation>
    </message>
    <message>
        <source>{kind} is not offered yet</source>
        <translation>暂不支持：{kind}</translation>
    </message>
    <message>
        <source>The brief is {state}, so this is not possible: {command}</source>
        <translation>需求{state}，不能{command}</translation>
    </message>
    <message>
        <source>“{later}” must not come before “{earlier}”</source>
        <translation>“{later}”不能早于“{earlier}”</translation>
    </message>
    <message>
        <source>Import {batch} was undone before</source>
        <translation>导入 {batch} 已撤销过</translation>
    </message>
    <message>
        <source>Import {batch} cannot be undone: {changed} of its rows were changed since, {referenced} have orders, contracts, applications or a log-in</source>
        <translation>导入 {batch} 不能撤销：{changed} 行此后有改动，{referenced} 行已有订单、合同、申请或账号</translation>
    </message>
    <message>
        <source>Import {batch} is covered by {later} later ones: undo those first</source>
        <translation>导入 {batch} 之后还有 {later} 次导入覆盖，请先撤销那些</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满。没有改动任何数据，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program holds the database. Try again in a moment.</source>
        <translation>数据库正被其他程序占用，请稍后再试。</translation>
    </message>
    <message>
        <source>This file is empty: it is no database.</source>
        <translation>文件是空的，不是数据库。</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>这是其他程序的数据库。</translation>
    </message>
    <message>
        <source>This file is no database of this program.</source>
        <translation>这不是本程序的数据库。</translation>
    </message>
    <message>
        <source>The database is damaged. Open a backup under File.</source>
        <translation>数据库已损坏，请从“文件”菜单打开备份。</translation>
    </message>
    <message>
        <source>This file was made by a different edition of this program.</source>
        <translation>此文件由本程序的另一个版本分支创建。</translation>
    </message>
    <message>
        <source>This file was made by a newer version of this program. Install that version to open it.</source>
        <translation>此文件由更新版本的程序创建，请安装新版后再打开。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written.</source>
        <translation>文件或所在文件夹不可写。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Does the folder exist, and may you write there?</source>
        <translation>无法打开文件。请确认文件夹存在且有写入权限。</translation>
    </message>
    <message>
        <source>The file lies on a network drive, where locks cannot be trusted. Copy it to this computer.</source>
        <translation>文件在网络盘上，无法可靠加锁，请复制到本机。</translation>
    </message>
    <message>
        <source>The copy is not sound. The original was left as it is.</source>
        <translation>副本不完好，原文件未改动。</translation>
    </message>
    <message>
        <source>The refund of {closure} has not bounced: it goes to the account that it was asked for with</source>
        <translation>{closure} 的退款未被退回：仍付往申请时的账户</translation>
    </message>
    <message>
        <source>Another account for the refund of {closure}, {bank_account}, waits for a second operator</source>
        <translation>{closure} 退款的更正账户 {bank_account} 待另一位运营复核</translation>
    </message>
    <message>
        <source>This account for the refund is {state}</source>
        <translation>该退款账户已处于「{state}」状态</translation>
    </message>
    <message>
        <source>A compensation of this order was proposed or made before</source>
        <translation>该订单的补偿已提出或已支付</translation>
    </message>
    <message>
        <source>The new password is the present one, choose another one</source>
        <translation>新密码与现在的密码相同，请换一个</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>not bound to an MCN</source>
        <translation>未绑定 MCN 机构</translation>
    </message>
    <message>
        <source>%1 followers needed, %2 now</source>
        <translation>需粉丝 %1，现有 %2</translation>
    </message>
    <message>
        <source>%1 followers needed, none known</source>
        <translation>需粉丝 %1，现无数据</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您自己</translation>
    </message>
    <message>
        <source>This was refused: %1</source>
        <translation>请求被拒绝：%1</translation>
    </message>
    <message>
        <source>Something failed inside the program: %1</source>
        <translation>程序内部出错：%1</translation>
    </message>
    <message>
        <source>A second person must confirm this: {user} proposed it, and {made_by} made that log-in, or the log-in of who made it</source>
        <translation>须由另一人复核：此事由 {user} 提出，而其登录账号由 {made_by} 直接或经由他人开通</translation>
    </message>
</context>
<context>
    <name>ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation>全量校验</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>An id, a login, a reason</source>
        <translation>编号、登录名或原因</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有操作记录</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>%1 全部</translation>
    </message>
    <message>
        <source>Choose a party first.</source>
        <translation>请先选择参与方。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>系统时钟</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>%1 records · head %2…</source>
        <translation>%1 条记录 · 链头 %2…</translation>
    </message>
    <message>
        <source>append-only; each record holds the hash of the one before</source>
        <translation>只可追加；每条记录含上一条的哈希</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>本条</translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>the whole state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Everything is being checked</source>
        <translation>正在全量校验</translation>
    </message>
    <message>
        <source>every rule of the books and of the orders, every row against the state hash, every record against the one before</source>
        <translation>账务与订单的每条约束、每一行数据与状态哈希、每条记录与上一条</translation>
    </message>
    <message>
        <source>Sound: nothing was found</source>
        <translation>校验通过：未发现问题</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>State hash</source>
        <translation>状态哈希</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>上一条哈希</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>已将 %1 条写入 %2</translation>
    </message>
    <message>
        <source>Everything that was done, by whom, with what it asked for and what came of it. Each record holds the hash of the one before and of the whole state after it. Verifying walks the chain and reads every row again.</source>
        <translation>谁在何时做了什么、请求与结果。每条记录含上一条的哈希与其后的状态哈希。校验会走完整条链并重读每一行。</translation>
    </message>
    <message>
        <source>%1 records follow from one another, and every row, balance and order agrees with the state hash of the last.</source>
        <translation>%1 条记录首尾相接，每一行数据、余额与订单均与末条的状态哈希一致。</translation>
    </message>
    <message>
        <source>Log-in and party</source>
        <translation>登录名与主体</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>主体：%1</translation>
    </message>
    <message>
        <source>Log-in: %1</source>
        <translation>登录人：%1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
</context>
<context>
    <name>ui::BackupPage</name>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backups (*.xtbak)</source>
        <translation>备份 (*.xtbak)</translation>
    </message>
    <message>
        <source>Choose another file: this is the database itself.</source>
        <translation>请另选文件：这就是正在使用的数据库。</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在复制并校验…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>没有生成备份。</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups and databases (*.xtbak *.db *.xtdb);;All files (*)</source>
        <translation>备份与数据库 (*.xtbak *.db *.xtdb);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>正在校验备份…</translation>
    </message>
    <message>
        <source>Check of the backup</source>
        <translation>校验备份</translation>
    </message>
    <message>
        <source>This backup cannot be used; nothing was changed.</source>
        <translation>此备份不可用，没有改动任何数据。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复此备份？</translation>
    </message>
    <message>
        <source>The backup is sound: %1, %2, of %3.</source>
        <translation>备份完好：%1，%2，%3。</translation>
    </message>
    <message>
        <source>Replace and restore</source>
        <translation>替换并恢复</translation>
    </message>
    <message>
        <source>It replaces %1 (%2, last changed %3): everything that was done since the backup is then no longer there. The present file is kept as %4. You sign in again afterwards.</source>
        <translation>将替换 %1（%2，最后修改 %3）：备份之后所做的一切将不在其中。现有文件保留为 %4。之后需重新登录。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restored. What was there is kept as %1.</source>
        <translation>已恢复，原文件保留为 %1。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复。</translation>
    </message>
    <message>
        <source>Open now: %1 (%2)</source>
        <translation>当前数据库：%1（%2）</translation>
    </message>
    <message>
        <source>No backup was made on this computer yet.</source>
        <translation>本机尚未做过备份。</translation>
    </message>
    <message>
        <source>Last backup: %1, %2</source>
        <translation>上次备份：%1，%2</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Makes a copy in one file and checks it whole, while the work goes on. Keep it on another disk: it holds everything, also the passwords in a form that cannot be read.</source>
        <translation>把整个数据库复制成一个文件并完整校验，期间可继续工作。请存放在另一块磁盘：其中包含全部数据，密码以不可读的形式保存。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Takes a backup as the present state. It is checked first: every balance, every chain of records. You are then told what it replaces, and what is there now is kept beside it.</source>
        <translation>用备份替换当前数据。会先完整校验每笔余额与每条审计记录，再告知将替换什么；现有文件保留在旁边。</translation>
    </message>
    <message>
        <source>Choose a backup and check it…</source>
        <translation>选择备份并校验…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>A backup is one file that holds the whole database. Restoring checks it, says what it replaces and keeps the old file, so that there is always a way back.</source>
        <translation>备份是包含整个数据库的单个文件。恢复时先校验、说明将替换什么，并保留旧文件，总有退路。</translation>
    </message>
</context>
<context>
    <name>ui::Core</name>
    <message>
        <source>Your session has ended: another window restored a backup or changed your password, or your access was closed. Sign in again.</source>
        <translation>会话已结束：另一个窗口恢复了备份或修改了您的密码，或此账号已停用。请重新登录。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Where new databases are put</source>
        <translation>新数据库放在哪里</translation>
    </message>
    <message>
        <source>▲ 3.2%</source>
        <translation>▲ 3.2%</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>For this computer; every choice takes effect at once</source>
        <translation>仅对本机生效，更改立即应用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <source>Row density</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Colours of rise and fall</source>
        <translation>涨跌配色</translation>
    </message>
    <message>
        <source>Place of new databases</source>
        <translation>新数据库的位置</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is set.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Switched without a restart.</source>
        <translation>切换无需重启。</translation>
    </message>
    <message>
        <source>For all tables. The switch at the foot of a table changes that one alone.</source>
        <translation>应用于全部表格；表格底部的开关只改该表。</translation>
    </message>
    <message>
        <source>▲▼ always stand beside the colour.</source>
        <translation>颜色旁始终带 ▲▼。</translation>
    </message>
    <message>
        <source>Suggested when a database is created or a backup is restored. What is there already stays where it is.</source>
        <translation>新建数据库或恢复备份时的建议位置，已有文件不会移动。</translation>
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
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Rise in green</source>
        <translation>绿涨红跌</translation>
    </message>
    <message>
        <source>Rise in red</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>How the app looks on this computer, and where it suggests to put new databases. Nothing has to be saved: every choice takes effect at once.</source>
        <translation>本机的外观，以及新数据库的建议位置。无需保存，更改立即生效。</translation>
    </message>
</context>
</TS>
