from hypothesis import given
from hypothesis import strategies as st

from core.understanding.structure.leads import find_leads
from core.understanding.structure.sections import find_sections

BODY = "全县上下凝心聚力、攻坚克难，各项工作取得了来之不易的成效，人民群众的获得感不断增强。"


def leads(*lines: str) -> list[str]:
    text = "\n".join(["一、工作回顾", *lines])
    return [lead.of(text) for lead in find_leads(text, find_sections(text, ()))]


def test_marked_and_short_sentences_lead_their_paragraph() -> None:
    assert leads("——综合实力显著增强。" + BODY, "一是产业提质。" + BODY, "打开条块互促产业格局。" + BODY) == [
        "——综合实力显著增强。",
        "一是产业提质。",
        "打开条块互促产业格局。",
    ]


def test_sentences_alike_lead_even_when_long() -> None:
    alike = [
        f"五年来，我们坚定不移推进{what}，县域发展的动力活力显著增强。" for what in ("创新", "开放", "改革")
    ]
    assert leads(*(sentence + BODY for sentence in alike)) == alike


def test_speech_figures_and_headings_do_not_lead() -> None:
    assert (
        leads("各位代表，成绩来之不易。" + BODY, "新增就业500人。" + BODY, "（一）产业提质。" + BODY, BODY)
        == []
    )


def test_a_glossary_has_no_leads() -> None:
    assert leads(BODY, "名词解释", "1.“三清”。清河道、清道路、清庭院，" + BODY) == []


@given(st.lists(st.sampled_from(["——成效明显。" + BODY, "一是提质。", "稳增长。" + BODY, BODY]), max_size=12))
def test_each_lead_opens_a_line(lines: list[str]) -> None:
    text = "\n".join(lines)
    for lead in find_leads(text, find_sections(text, ())):
        assert lead.start == 0 or text[lead.start - 1] == "\n"
        assert "\n" not in lead.of(text)
