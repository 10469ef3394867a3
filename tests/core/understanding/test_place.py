import pytest

from core.understanding.place import find_place, level_of
from core.understanding.structure.front import find_front

ADDRESS = "各位代表：\n现在，我代表县人民政府，向大会报告工作。\n"


def place(text: str, *fields: tuple[str, str], title: str | None = None, file: str = "") -> str | None:
    return find_place(text, find_front(text), fields, title, file)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("全县上下一心，涞水经济稳中向好。建设美丽涞水，为涞水发展而奋斗。", "涞水县"),
        ("2024年是青禾发展史上不平凡的一年，青禾面貌一新。建设和谐青禾。全县振奋。", "青禾县"),
        ("新兴产业增长，示范县建设，平安县城，园林县城。全县振奋。", None),
    ],
)
def test_the_body_names_its_place(body: str, expected: str | None) -> None:
    assert place(ADDRESS + body) == expected


def test_a_name_of_one_character_counts_with_its_unit_alone() -> None:
    assert place(ADDRESS + "易县经济交易活跃。在易县发展史上不易。和县委一道，示范县创建。") == "易县"


def test_a_body_without_address_tells_its_unit() -> None:
    text = "一、回顾\n全市经济增长，全市人民团结。驻马店发展了。市政府努力。为实现驻马店振兴而奋斗。"
    assert place(text) == "驻马店市"
    assert place("一、回顾\n我国经济增长，我国外交活跃。全国人民团结，我国国际地位提高。") == "国务院"


def test_traditional_characters_stay() -> None:
    assert place("一、回顧\n全縣團結，淶水經濟增長，淶水發展。縣政府努力。") == "淶水縣"


def test_the_reports_words_outvote_page_and_file() -> None:
    text = "政府工作报告\n——2030年1月9日在涞水县第九届人民代表大会第二次会议上\n" + ADDRESS
    assert place(text, ("来源", "驻马店市人民政府"), file="高唐县.txt") == "涞水县"


@pytest.mark.parametrize(
    ("fields", "file", "expected"),
    [
        ((("信息来源", "驻马店市情网"),), "", "驻马店市"),
        ((), "county-2030-河北保定市涞水县.txt", "涞水县"),
        ((("发文单位", "中共保定市人民政府"),), "", "保定市"),
    ],
)
def test_page_and_file_are_asked_where_the_report_is_silent(
    fields: tuple[tuple[str, str], ...], file: str, expected: str
) -> None:
    assert place("各位代表：\n我报告工作。", *fields, file=file) == expected


@pytest.mark.parametrize(
    ("name", "level"),
    [("宁波市北仑区", "county"), ("吉林省吉林市", "city"), ("湖北省潜江市", "county"), ("襄樊市", "city")],
)
def test_a_known_place_has_its_level(name: str, level: str) -> None:
    assert level_of(name) == level


def test_a_town_is_a_place_below_the_levels() -> None:
    text = "各位代表：\n现在，我代表青禾镇人民政府，向大会报告工作。全县振奋，涞水发展，涞水经济向好。"
    assert place(text) == "青禾镇"
    assert level_of("青禾镇") is None
