<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportTexts</name>
    <message>
        <source>Neither a platform id nor an account handle</source>
        <translation>既没有平台 ID 也没有账号</translation>
    </message>
    <message>
        <source>The id has lost its last digits (a spreadsheet rounded it)</source>
        <translation>ID 丢失了末几位（被电子表格四舍五入）</translation>
    </message>
    <message>
        <source>Not a number in any form that is known</source>
        <translation>不是可识别的数字</translation>
    </message>
    <message>
        <source>The number does not fit this field</source>
        <translation>数字超出此字段范围</translation>
    </message>
    <message>
        <source>Not a date or time in any form that is known</source>
        <translation>不是可识别的日期或时间</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>None of the choices of this field</source>
        <translation>不在此字段的可选值内</translation>
    </message>
    <message>
        <source>The JSON in it does not parse</source>
        <translation>其中的 JSON 无法解析</translation>
    </message>
    <message>
        <source>The text is longer than this field takes</source>
        <translation>文字超过此字段的长度</translation>
    </message>
    <message>
        <source>Bytes that are no characters in the file&apos;s encoding were replaced</source>
        <translation>含有不属于文件编码的字节，已替换</translation>
    </message>
    <message>
        <source>More cells than the header has: the row is shifted</source>
        <translation>单元格多于表头：此行错位</translation>
    </message>
    <message>
        <source>Fewer cells than the header has</source>
        <translation>单元格少于表头</translation>
    </message>
    <message>
        <source>The row is longer than a row may be</source>
        <translation>此行过长</translation>
    </message>
    <message>
        <source>A quoted cell never ends</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>The file ends inside this record</source>
        <translation>文件在此记录中途结束</translation>
    </message>
    <message>
        <source>This id stood in an earlier row of the file</source>
        <translation>此 ID 在文件前面出现过</translation>
    </message>
    <message>
        <source>Two different quotes are given; the task list&apos;s is taken</source>
        <translation>两处报价不一致，取任务列表中的报价</translation>
    </message>
    <message>
        <source>You may not change this creator</source>
        <translation>您无权修改此达人</translation>
    </message>
    <message>
        <source>The value cannot be used</source>
        <translation>此值无法使用</translation>
    </message>
    <message>
        <source>A required value is missing</source>
        <translation>缺少必填值</translation>
    </message>
    <message>
        <source>The value lies outside what is allowed</source>
        <translation>值超出允许范围</translation>
    </message>
    <message>
        <source>The creator is bound to another MCN</source>
        <translation>达人已绑定其他机构</translation>
    </message>
    <message>
        <source>The creator has orders in progress</source>
        <translation>达人有进行中的订单</translation>
    </message>
    <message>
        <source>Douyin / Xingtu</source>
        <translation>抖音 / 星图</translation>
    </message>
    <message>
        <source>A list of another platform</source>
        <translation>其他平台名单</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您指定</translation>
    </message>
    <message>
        <source>it is a response of the creator square</source>
        <translation>是达人广场的接口响应</translation>
    </message>
    <message>
        <source>it has columns for Xingtu or Douyin ids</source>
        <translation>有星图或抖音 ID 列</translation>
    </message>
    <message>
        <source>its links lead to the platform</source>
        <translation>链接指向该平台</translation>
    </message>
    <message>
        <source>its headers name the platform</source>
        <translation>表头写明了平台</translation>
    </message>
    <message>
        <source>its ids have as many digits as the platform&apos;s</source>
        <translation>ID 位数与该平台一致</translation>
    </message>
    <message>
        <source>the file&apos;s name says so</source>
        <translation>文件名写明了平台</translation>
    </message>
    <message>
        <source>nothing in the file names a platform</source>
        <translation>文件里没有平台信息</translation>
    </message>
    <message>
        <source>Western (Latin-1)</source>
        <translation>西欧 (Latin-1)</translation>
    </message>
    <message>
        <source>the file begins with its mark</source>
        <translation>文件以该编码标记开头</translation>
    </message>
    <message>
        <source>plain letters and digits alone</source>
        <translation>只有 ASCII 字符</translation>
    </message>
    <message>
        <source>every byte fits</source>
        <translation>全部字节符合</translation>
    </message>
    <message>
        <source>fits but for a few damaged bytes</source>
        <translation>除少数损坏字节外都符合</translation>
    </message>
    <message>
        <source>decodes to Chinese characters in use</source>
        <translation>可解码为常用汉字</translation>
    </message>
    <message>
        <source>neither UTF-8 nor GB18030 fits</source>
        <translation>既不是 UTF-8 也不是 GB18030</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>fen (yuan × 100)</source>
        <translation>分（元 × 100）</translation>
    </message>
    <message>
        <source>li (yuan × 1,000)</source>
        <translation>厘（元 × 1,000）</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>个</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>千</translation>
    </message>
    <message>
        <source>ten thousands</source>
        <translation>万</translation>
    </message>
    <message>
        <source>ratio (0.12)</source>
        <translation>比值 (0.12)</translation>
    </message>
    <message>
        <source>percent (12)</source>
        <translation>百分数 (12)</translation>
    </message>
    <message>
        <source>the header names it</source>
        <translation>表头写明</translation>
    </message>
    <message>
        <source>%1 of the cells name it</source>
        <translation>%1 的单元格写明</translation>
    </message>
    <message>
        <source>the cells name it</source>
        <translation>单元格写明</translation>
    </message>
    <message>
        <source>quote ÷ expected plays × 1,000 agrees with the CPM beside it (ratio %1)</source>
        <translation>报价 ÷ 预期播放 × 1,000 与旁边的 CPM 吻合（比值 %1）</translation>
    </message>
    <message>
        <source>the creator square gives quotes in yuan</source>
        <translation>达人广场的报价以元计</translation>
    </message>
    <message>
        <source>amounts with a fraction cannot be fen or li</source>
        <translation>金额带小数，不可能是分或厘</translation>
    </message>
    <message>
        <source>%1 yuan a follower, as is usual</source>
        <translation>每粉丝 %1 元，属正常水平</translation>
    </message>
    <message>
        <source>the usual unit; nothing speaks against it</source>
        <translation>常用单位，无反证</translation>
    </message>
    <message>
        <source>the largest value is %1: more than a ratio can be</source>
        <translation>最大值 %1，超过比值可能的范围</translation>
    </message>
    <message>
        <source>the largest value is %1</source>
        <translation>最大值 %1</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
</TS>
