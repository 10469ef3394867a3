import pytest

from tests.core.understanding.glossed import Glossed, glossed

TERMS = ["“四上”企业", "河长制", "“一减四增”", "DEPA", "“361”"]
ENTRIES = [f"{number}.{term}：指。" for number, term in enumerate(TERMS, 1)]
BODY = "推进“四上”1企业、河长制2，完成“一减四增”3、对标DEPA4和“361”5集群。"


def test_bare_digits_after_their_terms() -> None:
    assert glossed(BODY, *ENTRIES).markers == list(zip("12345", TERMS, strict=True))


@pytest.mark.parametrize(
    "numbers",
    [
        "增长3%，建成5个5G基站。",
        "COP28、360项目1244个。",
        "“百日攻坚”3天完成4万亩。",
        "办成“小事”2024年。",
        "新增企业1家。",
    ],
)
def test_numbers_are_no_markers(numbers: str) -> None:
    for body in (numbers + BODY, BODY + numbers, numbers + BODY + numbers):
        assert [printed for printed, _ in glossed(body, *ENTRIES).markers] == list("12345")
    assert not glossed(numbers + "推进“四上”企业、河长制。", *ENTRIES).markers


def test_a_marker_melted_into_the_number_after_it() -> None:
    body = BODY.replace("增”3", "增”3165万亩")
    assert glossed(body, *ENTRIES).markers == list(zip("12345", TERMS, strict=True))


def test_a_misprint_leads_to_the_term_before_it() -> None:
    body = BODY.replace("河长制2", "河长制3")
    assert glossed(body, *ENTRIES).markers == list(zip("13345", TERMS, strict=True))


def test_a_term_in_other_words_nearby_is_enough_within_the_sequence() -> None:
    body = BODY.replace("河长制2", "河湖长制2").replace("增”3", "增”行动3")
    assert [printed for printed, _ in glossed(body, *ENTRIES).markers] == list("12345")


def test_full_width_digits_are_the_same() -> None:
    wide = str.maketrans("12345", "１２３４５")
    found: Glossed = glossed(BODY.replace("“361”", "“３６１”").translate(wide), *ENTRIES)
    assert [term for _, term in found.markers] == TERMS


def test_a_quotation_that_is_another_entrys_term_is_no_evidence() -> None:
    body = BODY.replace("增”3", "增”4").replace("DEPA4", "DEPA")
    assert glossed(body, *ENTRIES).markers == list(zip("1245", [*TERMS[:3], TERMS[4]], strict=True))


def test_a_counted_thing_is_no_marker_even_where_the_sequence_wants_one() -> None:
    unmarked = BODY.replace("增”3", "增”")
    for counted in ("“百日攻坚”3天", "“小事”3.5万件"):
        body = unmarked.replace("，完成", f"，{counted}，完成")
        assert [printed for printed, _ in glossed(body, *ENTRIES).markers] == list("1245")
    body = BODY.replace("增”3", "增”30亩")
    assert [printed for printed, _ in glossed(body, *ENTRIES).markers] == list("1245")


def test_one_number_after_a_term_does_not_make_a_report_with_markers() -> None:
    more = [f"{number}.第{number}项：指。" for number in range(6, 12)]
    assert not glossed("推进“四上”1，河长制。", *ENTRIES, *more).markers
