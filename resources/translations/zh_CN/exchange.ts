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
<context>
    <name>ui::FirstRows</name>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>ui::ImportFile</name>
    <message>
        <source>Choose a list of creators</source>
        <translation>选择达人名单</translation>
    </message>
    <message>
        <source>Lists of creators (*.csv *.txt *.tsv *.xlsx *.json *.jsonl);;All files (*)</source>
        <translation>达人名单 (*.csv *.txt *.tsv *.xlsx *.json *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 导入</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Creator pool</source>
        <translation>达人库</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>撤销此次导入？</translation>
    </message>
    <message>
        <source>%1: the %2 creators that it made are removed, the %3 that it changed become what they were before.</source>
        <translation>%1：删除其新增的 %2 位达人，其更新的 %3 位恢复原样。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>It is refused when something was built on these rows since: orders, contracts, applications, log-ins.</source>
        <translation>若这些行此后已有订单、合同、申请或账号，将不能撤销。</translation>
    </message>
    <message>
        <source>Undone: %1 removed, %2 as they were before</source>
        <translation>已撤销：删除 %1 位，恢复 %2 位</translation>
    </message>
    <message>
        <source>This import cannot be undone</source>
        <translation>此次导入不能撤销</translation>
    </message>
    <message>
        <source>Drop a list of creators here, or choose a file</source>
        <translation>把达人名单拖到这里，或点击选择文件</translation>
    </message>
    <message>
        <source>CSV, Excel or JSON, from any platform; encoding, sheet and columns are recognised</source>
        <translation>支持任意平台的 CSV、Excel、JSON；自动识别编码、工作表与列</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>还没有导入过</translation>
    </message>
    <message>
        <source>Each import stands here afterwards and can be undone.</source>
        <translation>每次导入都会记录在这里，并可撤销。</translation>
    </message>
</context>
<context>
    <name>ui::ImportMapping</name>
    <message>
        <source>Keep as it is (no field)</source>
        <translation>原样保留（不对应字段）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入此列</translation>
    </message>
    <message>
        <source>a workbook says it itself</source>
        <translation>工作簿自带编码</translation>
    </message>
    <message>
        <source>%1 damaged bytes</source>
        <translation>损坏 %1 字节</translation>
    </message>
    <message>
        <source>this kind of file has none</source>
        <translation>此类文件没有工作表</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>共 %1 个工作表</translation>
    </message>
    <message>
        <source>the columns are named there</source>
        <translation>列名在这一行</translation>
    </message>
    <message>
        <source>0: the columns have no names</source>
        <translation>0：没有列名</translation>
    </message>
    <message>
        <source>Columns: %1 of %2 go to a field</source>
        <translation>列对应：%2 列中 %1 列有对应字段</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 对应的字段</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>由您排除</translation>
    </message>
    <message>
        <source>not recognised: kept beside the fields</source>
        <translation>未识别：另行保留</translation>
    </message>
    <message>
        <source>the header is close to a known one: please check</source>
        <translation>与已知表头相近，请核对</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Line of the header</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>a known header</source>
        <translation>表头已知</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Looking at %1</source>
        <translation>正在识别 %1</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>此文件无法导入</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The check was not finished</source>
        <translation>检查未完成</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>没有导入任何数据</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>每秒 %1 行</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩 %1 秒</translation>
    </message>
    <message>
        <source>Cancelling; nothing will stay…</source>
        <translation>正在取消，不会留下任何数据…</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>New creators</source>
        <translation>新增达人</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>将新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Would be updated</source>
        <translation>将更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>the rest is taken</source>
        <translation>其余照常导入</translation>
    </message>
    <message>
        <source>every row can be read</source>
        <translation>每一行都可读取</translation>
    </message>
    <message>
        <source>%1 values left out</source>
        <translation>%1 个值未采用</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>未采用的值</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>撤销此次导入…</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>检查全部行</translation>
    </message>
    <message>
        <source>Import %1 creators</source>
        <translation>导入 %1 位达人</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>目前没有改动任何数据。</translation>
    </message>
    <message>
        <source>Import creators</source>
        <translation>导入达人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Choose a file to import…</source>
        <translation>选择要导入的文件…</translation>
    </message>
    <message>
        <source>Checking every row; nothing is changed…</source>
        <translation>正在逐行检查，不改动任何数据…</translation>
    </message>
    <message>
        <source>Importing; a cancelled import leaves nothing…</source>
        <translation>正在导入；取消不会留下任何数据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Takes creators from a CSV, Excel or JSON file of any platform. The file is recognised and checked row by row before anything is changed; rows that cannot be read are listed with their line and reason, the rest is imported, and the import can be undone.</source>
        <translation>从任意平台的 CSV、Excel 或 JSON 导入达人。先识别并逐行检查，再改动数据；无法读取的行会列出行号与原因，其余照常导入，导入后可撤销。</translation>
    </message>
</context>
<context>
    <name>ui::RefusedRows</name>
    <message>
        <source>Export as CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Every row can be read</source>
        <translation>每一行都可读取</translation>
    </message>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>没有需要修正的内容。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>-refused</source>
        <translation>-未导入</translation>
    </message>
    <message>
        <source>Export the refused rows</source>
        <translation>导出未导入的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Exported %1 rows</source>
        <translation>已导出 %1 行</translation>
    </message>
    <message>
        <source>The rows were not exported</source>
        <translation>未能导出</translation>
    </message>
</context>
</TS>
