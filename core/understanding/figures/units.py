"""Units and the words around numbers, in folded spelling: plain tables, longest words first when looked up."""

from collections.abc import Container

from core.document.report import Bound, Change, FigureKind

MONEY = (
    "元 美元 港元 欧元 日元 英镑 卢布 人民币 元人民币 块钱 角 美金 港币 新加坡元 澳元 韩元 法郎 马克 "
    "旧币 元/人 澳门元 新台币 加元 瑞士法郎"
).split()
PERCENT = ["%", "‰"]
POINTS = "个百分点 百分点 个百分比 个千分点 个基点".split()
MULTIPLE = ["倍"]
DURATION = (
    "年 个多月 个半月 个多小时 个年头 个月 天 小时 个小时 分钟 秒 周 周年 个工作日 工作日 个星期 个昼夜 年期 载 个季度 日 周岁生日 秒钟 个周期 年多 刻钟 昼夜"
).split()

MEASURES = (
    "吨 公斤 斤 克 千克 毫克 微克 两重 磅 担 石 市斤 蒸吨 吨标煤 吨标准煤 吨位 载重吨 总吨 吨公里 人公里 吨海里 万吨公里 "
    "米 公里 千米 里 厘米 毫米 海里 延米 市里 华里 尺 丈 公分 英尺 米长 延长米 车道公里 皮长公里 沟公里 芯公里 "
    "亩 公顷 顷 平方米 平方公里 平米 平方 方 立方 立方米 方米 土方 方土 公方 垧 亩次 公亩 平方千米 标准亩 平方英里 市亩 立方千米 亩地 平方厘米 "
    "升 毫升 标方 加仑 桶 度 千瓦 千瓦时 瓦 兆瓦 兆瓦时 吉瓦 吉瓦时 千伏安 伏 伏安 马力 匹马力 大卡 千卡 兆 兆帕 焦耳 马赫 "
    "KW kW MW GW MWh GWh KWh kWh MVA kVA KVA MWp kWp KM km cm mm kg Kg m L ml mg TEU TB GB PB EB PFlops EFlops P "
    "Mbps Gbps MPa 度电 摄氏度 ℃ 分贝 t dB 微克/立方米 吨/日 吨/天"
).split()

CLASSIFIERS = (
    "个 家 户 人 名 位 员 次 场 场次 人次 件 项 条 座 所 处 处所 间 套 台 台套 辆 架 艘 只 头 匹 羽 株 棵 粒 期 批 批次 款 种 类 门 "
    "支 部 册 份 张 幅 栋 幢 口 眼 根 片 块 段 笔 例 起 宗 桩 枚 发 颗 道 床 席 尾 盏 盆 杆 孔 锭 箱 标箱 标准箱 重量箱 包 盒 瓶 袋 本 篇 首 "
    "集 卷 封 杯 趟 班 航次 架次 班次 列 列次 车次 车 辆次 户次 例次 件次 艘次 台次 台班 标准台 人天 人日 人份 "
    "剂 剂次 针 针次 针剂 剂量 支队 餐 顿 组 对 双 副 堆 串 把 面 顶 扇 层 院 站 线 圈 环 带 园 村 镇 乡 县 市 省 省份 国家 岁 周岁 分 站点 "
    "点 点位 学时 课时 学分 人口 职工 劳力 农户 单 单位 端口 基站 节 盘 局 步 格 梯 轮 届 级 号 年级 "
    "个人 台件 件套 套件 台（套） 台(套) 套(间) 间(套) 台(件) 件(套) 户(次) 所(个) 个(次) 册(件) 张次 双边 重箱 桌 万吨级 吨级 "
    "公里/小时 人/平方公里 座次 户家 家次 人家 篇次 款次 页 字 词 代 卡 柜 亩均 起次 批(次) 宗次 场(次) 人(次) 斗 挺 门次 具 尊 幅地 机组 "
    "枝 筒 台机组 孔窑 丛 朵 方次 栋楼 单元 次均 圈舍 师 团 营 连 对夫妻 师生 师次 头次 羽次 头只 头（只） 头(只) 只羊 篮 眼井"
).split()
# Names and words that begin like a unit but are none.
NOT_UNITS = frozenset(
    (
        "人均 人才 人民 人大 人类 人工 人居 人员 次于 分别 分钟 分之 分析 市场 市级 市民 市区 市政 省级 县级 县区 镇级 村级 村民 村庄 点半 "
        "省道 县道 乡道 国道 线路 站台 级别 号文 号线 号令 号院 方面 方案 部分 部门 条例 位居 位于 名列 名录 类似 双创 个体 国内 层面 级以 元素 元旦 元宇 环境 环保 对口 对接 对标 "
        "期间 期末 场景 家庭 期货 带动 带领 带来 面向 面积 面临 圈层 园区 站式 组织 组建 车辆 轮番 院士 院校 道路 节能 局部 步行 度假 级A 代表 代理 分局 本地 本级 本科 把握 节约 发展 发放 发明 单独 单体 "
        "项目 片区 起来 起步 条件 条块 部署 门类 字号 套餐 卡口 具体 具备 师范 团队 团结 营业 营收 营造 营商 连续 连接 连片 双向 里程 方式 尺度 年代"
    ).split()
)

PER = frozenset(
    (
        "日 天 年 月 小时 时 人 亩 公顷 平方公里 平方米 立方米 升 吨 户 辆 公斤 千克 米 度 秒 个 分钟 昼夜 头 千瓦时 人·年 人年 斤 次 平米 万元 亿元 元 件 床 "
        "L m s h d"
    ).split()
)

BOUNDS_BEFORE: dict[str, Bound | None] = {
    **dict.fromkeys(
        "超过 超出 超 突破 不低于 不少于 不小于 不下于 逾 高于 多于 大于 至少 最少 不下 冲破 突破了 超过了 超出了".split(),
        ">=",
    ),
    **dict.fromkeys("不超过 不高于 不大于 不多于 低于 少于 小于 不足 不到 至多 不得超过".split(), "<="),
    **dict.fromkeys("约 大约 约为 接近 将近 近 约占 达近 大致 估计".split(), "~"),
    # words that end like a bound but are none
    **dict.fromkeys("签约 节约 集约 预约 契约 履约 最近 附近 新近 赶超 反超 违约 合约 特约".split(), None),
}
NO_BOUNDS = frozenset(word for word, bound in BOUNDS_BEFORE.items() if bound is None)
BOUNDS_AFTER: dict[str, Bound] = {
    **dict.fromkeys("以上 有余 及以上 或以上 之上".split(), ">="),
    **dict.fromkeys("以内 之内 以下 之下 及以下".split(), "<="),
    **dict.fromkeys("左右 上下 前后".split(), "~"),
}

CHANGES: dict[str, Change | None] = {
    **dict.fromkeys(
        "增长 增加 新增 净增 提高 提升 上升 上涨 扩大 增幅 涨幅 增速 涨 增 递增 增产 增收 多增 升高 增长率 上浮 攀升 "
        "净增加 新增加 高 多 快 加快 拉高 高出 高于 快于 多于 领先".split(),
        "increase",
    ),
    **dict.fromkeys(
        "下降 减少 降低 降 压减 缩减 缩短 缩小 回落 收窄 压缩 下跌 减 削减 净减 下调 下滑 微降 降幅 跌 少 精简 递减 减亏 减产 "
        "负增长 裁减 压降 低".split(),
        "decrease",
    ),
    **dict.fromkeys("最高 最低 最多 最少 至少 加减 增减 多少 不少".split(), None),
}
RATES = frozenset("增长 增速 增幅 涨幅 增长率 降幅 平均增长 年均增长".split())
OBJECT_CHANGES: dict[str, Change] = {
    **dict.fromkeys("新增 净增 增加 增收 多增 增产".split(), "increase"),
    **dict.fromkeys("压减 减少 削减 缩减 核减 净减 裁减".split(), "decrease"),
}


UNIT_KINDS: dict[str, FigureKind] = {
    **dict.fromkeys(CLASSIFIERS, "quantity"),
    **dict.fromkeys(MEASURES, "quantity"),
    **dict.fromkeys(DURATION, "duration"),
    **dict.fromkeys(MONEY, "money"),
    **dict.fromkeys(PERCENT, "percent"),
    **dict.fromkeys(POINTS, "points"),
    **dict.fromkeys(MULTIPLE, "multiple"),
}


def longest(table: Container[str], text: str, start: int, reach: int) -> int:
    """The end of the longest word of `table`, at most `reach` long, that stands at `start`; `start` for none."""
    for end in range(min(start + reach, len(text)), start, -1):
        if text[start:end] in table:
            return end
    return start


def longest_last(table: Container[str], words: str, reach: int) -> str:
    """The longest word of `table`, at most `reach` long, that `words` end in; empty for none."""
    for length in range(min(reach, len(words)), 0, -1):
        if words[-length:] in table:
            return words[-length:]
    return ""


def longest_first(table: Container[str], words: str, reach: int) -> str:
    """The longest word of `table`, at most `reach` long, that `words` begin with; empty for none."""
    return words[: longest(table, words, 0, reach)]
