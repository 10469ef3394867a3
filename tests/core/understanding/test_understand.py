import json
from pathlib import Path

import pytest

from core.document.clean_text import CleanText, Source
from core.document.report import Report
from core.document.span import Span
from core.importing.importer import import_bytes, import_file
from core.text.folding import READING, SHOWN
from core.understanding import EXTRACTOR
from core.understanding.understand import understand
from tests.core.understanding.traditional import TRADITIONAL

TEXT = """\
2031年青禾县政府工作报告
——2031年1月18日在青禾县第九届人民代表大会第二次会议上
青禾县人民政府县长  林 舟
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2030年工作回顾
2030年是青禾不平凡的一年。全年地区生产总值达到186.5亿元，增长6.2%。
（一）产业发展迈上新台阶。新增规上企业12家。深入实施“三清”行动[1]，关停散乱企业30家。
（二）城乡面貌展现新变化。完成河道治理45公里，改造老旧小区8个。
二、2031年工作安排
今年，地区生产总值增长6%左右。重点抓好以下工作：
（一）突出项目建设，在扩大投资上聚力
抓好项目储备。谋划亿元以上项目20个，开工率达到80%以上，确保全年投资增长9%。
（二）突出民生改善，在增进福祉上聚力
办好十件实事。新增养老床位500张，建成“一老一小”[2]服务中心3个。
名词解释
[1]“三清”行动：指清河道、清道路、清庭院。
[2]“一老一小”：指老年人和婴幼儿。
"""
SHIPPED = Path(__file__).parents[3] / "resources" / "reports" / "beilun-2024.txt"
SOURCE = Source("qinghe.txt", "0" * 64, "text/plain", "utf-8")


def report() -> Report:
    text = TEXT.rstrip("\n")
    fields = (("索引号", "Q-1"),)
    return understand(SOURCE, CleanText(text, (), fields))


def test_a_report_is_understood_from_title_to_glossary() -> None:
    found = report()
    assert found.text == TEXT.rstrip("\n")
    assert (found.metadata.title, found.metadata.year) == ("2031年青禾县政府工作报告", 2031)
    assert (found.metadata.place, found.metadata.level) == ("青禾县", "county")
    assert (found.metadata.speaker, found.metadata.delivered) == ("林舟", "2031-01-18")
    assert found.metadata.fields == (("索引号", "Q-1"),)
    assert [line.role for line in found.front] == ["title", "dateline", "speaker", "salutation"]


def test_its_sections_stand_in_a_tree() -> None:
    assert [(s.level, s.number, s.title, s.kind) for s in report().sections] == [
        (1, "一", "2030年工作回顾", "outcome"),
        (2, "（一）", "产业发展迈上新台阶", None),
        (2, "（二）", "城乡面貌展现新变化", None),
        (1, "二", "2031年工作安排", "plan"),
        (2, "（一）", "突出项目建设，在扩大投资上聚力", None),
        (2, "（二）", "突出民生改善，在增进福祉上聚力", None),
        (1, None, "名词解释", "glossary"),
    ]


def test_its_leads_are_the_headlines_of_paragraphs() -> None:
    found = report()
    assert [lead.of(found.text) for lead in found.leads] == ["抓好项目储备。", "办好十件实事。"]


def test_every_finder_has_its_say() -> None:
    found = report()
    assert [entry.term for entry in found.glossary] == ["“三清”行动", "“一老一小”"]
    assert {reference.entry for reference in found.references} == {0, 1}
    assert any(figure.text == "186.5亿元" for figure in found.figures)


def test_the_extractor_has_a_version() -> None:
    assert EXTRACTOR >= 1


@pytest.mark.parametrize("name", ["beilun-2024", "hainan-2026", "qingyuan-2020"])
def test_labelled_reports_have_their_sections_and_data(shared: Path, name: str) -> None:
    found = understand(*import_file(shared / "reports" / "cases" / f"{name}.txt"))
    gold = json.loads((shared / "gold" / f"{name}.gold.json").read_text("utf-8"))
    assert [(s.level, s.number, s.title, s.kind) for s in found.sections] == [
        (s["level"], s["number"], s["title"].replace(" ", ""), s["kind"]) for s in gold["sections"]
    ]
    for key, value in gold["metadata"].items():
        assert getattr(found.metadata, key) == value


def test_every_real_case_has_a_tree(shared: Path) -> None:
    for path in sorted((shared / "reports" / "cases").glob("*.txt")):
        found = understand(*import_file(path))
        assert len([s for s in found.sections if s.level == 1]) in range(2, 13), path.name
        assert found.metadata.year == int(path.stem[-4:])


def test_a_report_in_traditional_characters_is_understood_as_in_simplified_ones() -> None:
    simple = READING.fold(import_file(SHIPPED)[1].text)
    texts = (simple.translate(TRADITIONAL), simple)
    there, here = (understand(SOURCE, CleanText(text, (), ())) for text in texts)
    for part in ("front", "sections", "leads", "references", "figures"):
        assert READING.fold(str(getattr(there, part))) == str(getattr(here, part))


ODD = str.maketrans("工长民人生二一高老入见", "⼯⻓⺠⼈⽣⼆⼀⾼⽼⼊⻅")
"""What pages of a PDF take for these characters."""
UNSEEN = (
    ("186.5亿元", "\u2066186.\u20095\u2069\u202f亿\ufe0e元"),
    ("青禾县", "青\u2067禾\u2069县\U000e0100"),
    ("林 舟", "林\u2009\u180e舟"),
    ("30家", "3\ue05e0\ufffc\u200a家"),
    ("9%", "\u061c9\x93%"),
)


def test_a_report_in_odd_characters_is_understood_as_in_plain_ones() -> None:
    mangled = TEXT.translate(ODD)
    for plain, odd in UNSEEN:
        mangled = mangled.replace(plain, odd)
    there, here = (understand(*import_bytes("r.txt", text.encode())) for text in (mangled, TEXT))
    assert there.metadata == here.metadata
    for part in ("front", "sections", "leads", "glossary", "references", "figures"):
        assert _plain(there, getattr(there, part)) == _plain(here, getattr(here, part))


def _plain(found: Report, value: object) -> object:
    """A finding with the words that its spans have, spelled plainly and closed up."""
    words = value.of(found.text) if isinstance(value, Span) else value
    if isinstance(words, tuple):
        return [_plain(found, one) for one in words]
    return "".join(SHOWN.fold(words).split()) if isinstance(words, str) else words
