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
</TS>
