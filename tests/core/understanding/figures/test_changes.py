import pytest

from tests.core.understanding.figures.read import figures


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("总值增长5%", ["increase"]),
        ("价格微降0.1%", ["decrease"]),
        ("增速回升0.5个百分点，排名前移3位，汇率贬值2%", ["increase", "increase", "decrease"]),
        ("增速为5%", ["increase"]),
        ("填埋率降至8.5%", [None]),
        ("比重提高约14个百分点", ["increase"]),
        ("货值翻番", ["increase"]),
        ("工业增加值17.8亿元", [None]),
        ("新增床位500张，食堂扩至57家", ["increase", None]),
        ("新增停车位2300个、公交5条，改造堵点10处", ["increase", "increase", None]),
        ("净增主体24万户，其中企业5万户", ["increase", "increase"]),
        ("全年压减地下水超采849万立方米", ["decrease"]),
        ("同比增长8%和9.5%", ["increase", "increase"]),
        ("拆除违建165万平方米", [None]),
        ("由9个增加到15个", [None, None]),
        ("综合提升23个村庄形象", [None]),
        ("厨卫提升3800户", [None]),
        ("降低900多万个体工商户税负", [None]),
        ("工业增加值增速完成8.2%", ["increase"]),
        ("经济增长预期目标定为7%左右", ["increase"]),
        ("物价涨幅控制在4%", ["increase"]),
        ("浓度下降幅度分别为45%、38%", ["decrease", "decrease"]),
        ("人口自然增长率5.8‰", [None]),
        ("减轻患者负担1.6亿元，减免税费3亿元", ["decrease", None]),
        ("开支要比去年节约10%", ["decrease"]),
        ("浓度改善16.5%", ["decrease"]),
        ("综合指数4.56，同比改善12%", [None, "decrease"]),
        ("建设用地减量约50平方公里", ["decrease"]),
        ("比全省高1.5个百分点，高于全国2个百分点", [None, None]),
        ("增幅高于收入增幅2.6个百分点", [None]),
        ("优于三类水质的比例提高6.3个百分点", ["increase"]),
        ("比上年同期高1.5个百分点，低于上年0.3个百分点", ["increase", "decrease"]),
        ("高109米的大桥，失业率低于4%", [None, None]),
        ("失业率下降0.3个百分点至4.2%", ["decrease", None]),
        ("减少收入的农户只占10%，增加的能力为5万吨", [None, "increase"]),
        ("产业营收保持20%以上增长，确定4.5%左右的增长目标", ["increase", "increase"]),
        ("近4成增长超50%", [None, "increase"]),
        ("平均减材料54%，节约用电10%，节约资金3亿元", ["decrease", "decrease", None]),
        ("较上年分别提高19.6%，15.6%", ["increase", "increase"]),
        ("标准提高20元至690元", ["increase", None]),
        ("力争增长5%，确保4.5%", ["increase", "increase"]),
        ("增设8个垃圾箱，养老保险扩面1300人", ["increase", "increase"]),
        ("消减审批事项23项、承接13项", ["decrease", None]),
        ("出台稳增长26条", [None]),
    ],
)
def test_changes(text: str, changes: list[str | None]) -> None:
    assert [found.change for found in figures(text)] == changes


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("新增3个开发区、2个保税仓库，建成4个市场", ["increase", "increase", None]),
        ("新增五星级饭店16家、等级民宿638家", ["increase", "increase"]),
        ("新增停车位1076个、公厕5个，争创公园2个", ["increase", "increase", None]),
        ("新增企业15家（其中规上8家）、车间6家", ["increase", "increase", "increase"]),
        ("新增停车位76个、公厕和公园各5个", ["increase", "increase"]),
        ("新增单项冠军企业45家，专精特新企业39家", ["increase", "increase"]),
        ("新增院士7名，新入选领军人才9名", ["increase", None]),
        ("新增装机4万千瓦，总装机达9万千瓦", ["increase", None]),
        ("新增就业5000人，失业人员再就业2900人", ["increase", None]),
        ("新增耕地6亩，播种粮食面积2万亩", ["increase", None]),
        ("减少贫困人口845户1919人", ["decrease", "decrease"]),
        ("新增20个3亿元以上项目", ["increase", None]),
        ("平均压减时间58%、材料52%", ["decrease", "decrease"]),
    ],
)
def test_a_change_counts_on_for_its_list(text: str, changes: list[str | None]) -> None:
    assert [found.change for found in figures(text)] == changes
