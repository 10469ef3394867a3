"""Units in folded spelling: plain tables."""

from core.document.report import FigureKind
from core.understanding.figures.lookup import words

MONEY = words("""
    元 美元 港元 欧元 日元 英镑 卢布 人民币 元人民币 块钱 角 美金 港币 新加坡元 澳元 韩元 法郎 马克 旧币
    元/人 澳门元 新卢布 新台币 加元 瑞士法郎
""")
PERCENT = words("% ‰ 成")
POINTS = words("""
    个百分点 百分点 个百分比 个千分点 个基点 个半百分点 个pct 个pp pct PCT pcts pp bp
    BP bps BPs 个bp 个BP 基点
""")
MULTIPLE = words("倍")
DURATION = words("""
    年 个多月 个半月 个多小时 个年头 个月 天 小时 个小时 分钟 秒 周 周年 个工作日 工作日 个星期 个昼夜
    年期 载 个季度 日 秒钟 个周期 刻钟 昼夜
""")

MEASURES = words("""
    吨 公斤 斤 克 千克 毫克 微克 磅 担 石 市斤 蒸吨 吨标煤 吨标准煤 吨位 载重吨 总吨 吨公里 人公里
    吨海里 万吨公里 米 公里 千米 里 厘米 毫米 海里 延米 市里 华里 尺 丈 公分 英尺 米长 延长米 车道公里
    皮长公里 沟公里 芯公里 亩 公顷 顷 平方米 平方公里 平米 平方 方 立方 立方米 方米 土方 公方 垧
    亩次 公亩 平方千米 标准亩 平方英里 公尺 平方公尺 立方公尺 市亩 立方千米 平方厘米 升 毫升 标方 加仑 桶
    克拉 公厘 印张
    度 千瓦 千瓦时 千瓦小时 瓦时 瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 千伏安 伏 伏安 马力 匹马力 大卡 千卡 兆 兆帕
    焦耳 KW kW MW GW MWh
    GWh KWh kWh MVA kVA KVA MWp kWp KM km cm mm kg Kg m L ml mg TEU TB GB PB EB PFlops P PF EF Mbps
    Eflops EFlops EFLOPS PFLOPS
    Gbps MPa 度电 摄氏度 ℃ 分贝 t dB 微克/立方米 吨/日 吨/天
""")

CLASSIFIERS = words("""
    个 家 户 人 名 位 员 次 场 场次 人次 件 项 条 座 所 处 处所 间 套 台 台套 辆 架 艘 只 头 匹 羽 株 棵
    粒 期 批 批次 款 种 类 门 支 部 册 份 张 幅 栋 幢 口 眼 根 片 块 段 笔 例 起 宗 桩 枚 发 颗 棒 道 床 席
    尾 盏 盆 杆 孔 锭 箱 标箱 标准箱 重量箱 包 盒 瓶 袋 本 篇 首 集 卷 封 杯 趟 班 航次 架次 班次 列
    列次 车次 车 辆次 户次 例次 件次 艘次 台次 台班 标准台 人天 人日 人份 剂 剂次 针 针次 针剂
    餐 顿 组 对 双 副 堆 串 把 面 顶 扇 层 院 站 线 圈 环 带 园 村 镇 乡 县 市 省 省份 岁 周岁 分
    站点 点 点位 学时 课时 学分 人口 单位 端口 基站 节 盘 局 步 格 梯 轮 届 号
    台件 件套 套件 台（套） 台(套) 套(间) 间(套) 台(件) 件(套) 户(次) 所(个) 个(次) 册(件) 张次
    双边 重箱 桌 万吨级 吨级 公里/小时 人/平方公里 座次 家次 篇次 款次 页 卡 柜
    批(次) 宗次 场(次) 人(次) 斗 挺 门次 具 尊 枝 筒 台机组 孔窑 丛 朵 方次 单元
    师次 头次 羽次 单 回 乡镇 头（只） 头(只) 眼井
""")
# Names and words that begin like a unit but are none.
NOT_UNITS = words("""
    人均 人才 人民 人大 人类 人工 人居 人员 次于 分别 分钟 分之 分析 市场 市级 市民 市区 市政 省级 县级
    县区 镇级 村级 村民 村庄 点半 省道 县道 乡道 国道 线路 站台 级别 方面 方案 部分
    部门 条例 位居 位于 名列 名录 类似 双创 个体 国内 层面 级以 节气 元素 元旦 元宇 环境 环保 对口 对接 对标
    期间 期末 场景 家庭 期货 带动 带领 带来 面向 面积 面临 圈层 园区 站式 组织 组建 车辆 轮番 院士 院校
    道路 节能 局部 步行 度假 级A 代表 代理 分局 本地 本级 本科 把握 节约 发展 发放 发明 单独 单体 项目
    片区 起来 起步 条件 条块 部署 门类 字号 套餐 卡口 具体 具备 师范 团队 团结 营业 营收 营造 营商 连续
    连接 连片 双向 里程 方式 尺度 年代 车道 升级 升至 升到 升为 升格 集中 台阶 线城 里铺 单位 单一 单项
    单品 单体 单产 单元 单个 回升 回落 回归 回收 回报 回应 回访 回购 回望 回首 回家 回国 回流
""")

# What may stand after the stroke of a compound unit.
PER = words("""
    日 天 年 月 小时 时 人 亩 公顷 平方公里 平方米 立方米 升 吨 户 辆 公斤 千克 米 度 秒 个 分钟 昼夜 头
    平方公里·月 平方公里·年
    千瓦时 人·年 人年 斤 次 平米 元 件 床 L m s h d
""")

UNIT_KINDS: dict[str, FigureKind] = {
    **dict.fromkeys(CLASSIFIERS, "quantity"),
    **dict.fromkeys(MEASURES, "quantity"),
    **dict.fromkeys(DURATION, "duration"),
    **dict.fromkeys(MONEY, "money"),
    **dict.fromkeys(PERCENT, "percent"),
    **dict.fromkeys(POINTS, "points"),
    **dict.fromkeys(MULTIPLE, "multiple"),
}
