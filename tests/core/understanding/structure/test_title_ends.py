from core.document.span import Span
from core.understanding.structure.sections import find_sections
from core.understanding.structure.title_ends import title_ends

REST = (
    "全年完成投资120亿元，同比增长8.5%，各项工作取得了来之不易的成效。这些成绩的取得，离不开社会各界的关心支持，"
    "离不开广大干部群众的团结奋斗。"
)
PEOPLE_FIRST = [
    ("聚力推动产业升级，加快建设制造强县", "企业是经济的细胞，项目是发展的支撑。"),
    ("聚力推进乡村振兴，加快建设富美乡村", "民族要复兴，乡村必振兴。"),
    ("聚力优化营商环境，加快建设开放高地", "环境就是生产力，谁的服务好，谁就能赢得先机。"),
    ("聚力增进民生福祉，加快建设幸福家园", "治国有常，利民为本。"),
]


def titles(*headings: tuple[str, str], number: str = "（{}）") -> list[str]:
    """The titles that are found where each heading, its paragraph and the rest stand on one line."""
    lines = [
        number.format("一二三四五六七八九"[at]) + title + paragraph + REST
        for at, (title, paragraph) in enumerate(headings)
    ]
    text = "一、2029年工作回顾2029年，面对复杂形势，全县上下攻坚克难。" + REST + "\n" + "\n".join(lines)
    return [section.title for section in find_sections(text, ())][1:]


def test_titles_of_two_clauses_end_before_a_paragraph_that_begins_with_a_noun() -> None:
    assert titles(*PEOPLE_FIRST) == [title for title, _ in PEOPLE_FIRST]


def test_titles_that_end_with_full_stops_keep_them() -> None:
    headings = [
        ("产业结构持续优化。", "大力发展先进制造业，新增企业30家。"),
        ("城乡面貌显著改善。", "实施城市更新行动，改造老旧小区12个。"),
        ("民生福祉不断增进。", "坚持就业优先，新增就业3000人。"),
    ]
    assert titles(*headings) == [title[:-1] for title, _ in headings]


def test_nothing_is_said_of_paragraphs_without_titles() -> None:
    paragraphs = [
        "用于这些建设的投资，由银行统一管起来并且按照计划监督使用，不得随便挪用到别的地方去，违反的要由上级机关处理。",
        "凡是没有设计文件的，都不应当开工，已经开工的要停下来，等到文件齐全以后再由有关部门批准，不得先斩后奏。",
        "各单位必须把材料和设备的情况如实报上来，不许隐瞒，也不许多报，并且要在每季度终了以前报告一次执行的结果。",
    ]
    text = "\n".join(paragraphs)
    starts = [text.index(paragraph) for paragraph in paragraphs]
    family = [Span(start, start + len(words)) for start, words in zip(starts, paragraphs, strict=True)]
    assert title_ends(text, [family]) == [[]]


def test_words_too_few_to_be_parted_stay_together() -> None:
    assert title_ends("", []) == []
    assert title_ends("略", [[Span(0, 1)]]) in ([[1]], [[]])
