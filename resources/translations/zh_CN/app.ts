<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PageTable</name>
    <message>
        <source>Brand</source>
        <translation>品牌主</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>达人</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Co-ordination</source>
        <translation>项目协同</translation>
    </message>
    <message>
        <source>Platform operation</source>
        <translation>平台运营</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
</TS>
