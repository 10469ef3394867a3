"""Chinese surnames, by which a person's name is told from other words; simplified."""

from core.text.han import HAN

_SINGLE = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
    "计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫"
    "经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山"
    "谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥"
    "能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾"
    "终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红"
    "游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海肖代付闫仝邸战萨苑阳佘佟肇布塔斯兰战代冼占覃檀揭练修丛矫苟粟银补税青么门仵"
    "邝鹿宇亓官撒麦原赫撖才呼尧禚母由庹漆线展扎拉旦尼索朗次仁洛"
)
_DOUBLE = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|呼延|南宫|轩辕|宇文|长孙|独孤"

NAME = rf"(?:{_DOUBLE}|[{_SINGLE}]){HAN}{{1,2}}"
"""A pattern for a whole name of a surname and one or two characters, without spaces."""

TRANSCRIBED = rf"{HAN}{{1,8}}(?:[·•・‧.]{HAN}{{1,8}}){{1,2}}"
"""A pattern for a name in parts, as of Uyghurs and Kazakhs."""

_ONE, _TWO = frozenset(_SINGLE), frozenset(_DOUBLE.split("|"))
_NO_NAME = frozenset("的在是了和与及于作所为关讲话报告第")
_LONGEST = 5
_DOTS = "·•・‧."


def is_name(words: str) -> bool:
    """Whether simplified words without spaces can be a person's whole name.

    A name of a people whose names have no surname (嘎玛泽登) only must have no word of grammar in it.
    """
    whole = words.isalpha()
    if whole and (
        (words[0] in _ONE and len(words) in (2, 3)) or (words[:2] in _TWO and len(words) in (3, 4))
    ):
        return True
    if whole:
        return 2 <= len(words) <= _LONGEST and _NO_NAME.isdisjoint(words)
    parts = words.translate(dict.fromkeys(map(ord, _DOTS), " ")).split(" ")
    return 1 < len(parts) <= 3 and all(part.isalpha() for part in parts)
