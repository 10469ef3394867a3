from hypothesis import given
from hypothesis import strategies as st

from core.analysis.places import places
from core.analysis.sample import sample
from core.document.clean_text import Source
from core.document.report import FrontLine, GlossaryEntry, Reference, Report, Section
from core.document.span import Span
from core.document.text_id import TextId
from core.text.sentences import sentences
from tests.core.analysis.small import small

TEXT = (
    "工作報告\n一、回顧\n數字1經濟向好。\n二、打算\n發展數字經濟。環境好！\n名词解释\n1.数字经济：一种经济。"
)
PARTS = (
    Section(Span(5, 19), Span(5, 9), 1, "一", "回顾", "outcome"),
    Section(Span(19, 36), Span(19, 23), 1, "二", "打算", "plan"),
    Section(Span(36, len(TEXT)), Span(36, 40), 1, None, "名词解释", "glossary"),
)
REPORT = Report(
    Source("r.txt", "a" * 64, "text/plain", "utf-8"),
    TEXT,
    front=(FrontLine(Span(0, 4), "title"),),
    sections=PARTS,
    glossary=(GlossaryEntry(Span(41, len(TEXT)), 1, "数字经济", "一种经济。"),),
    references=(Reference(Span(12, 13), 0, "marker"),),
)


def test_glossary_markers_and_title_are_left_out() -> None:
    body = sample(TextId("r"), REPORT)
    assert body.folded == "\n一、回顾\n数字经济向好。\n二、打算\n发展数字经济。环境好!\n"
    assert [span.of(TEXT) for span in places(body, "数字经济")] == ["數字1經濟", "數字經濟"]
    assert body.terms == ("数字经济",)
    assert body.size == len(body.folded) - 5


def test_all_of_it_may_be_counted_or_one_part() -> None:
    whole = sample(TextId("r"), REPORT, whole=True)
    assert (whole.folded[:5], whole.folded[-5:]) == ("工作报告\n", "一种经济。")
    plan = sample(TextId("r"), REPORT, "plan")
    assert plan.folded == "二、打算\n发展数字经济。环境好!\n"
    assert [span.of(TEXT) for span in plan.sentences] == ["二、打算", "發展數字經濟。", "環境好！"]


def test_a_position_leads_to_its_sentence() -> None:
    body = sample(TextId("r"), REPORT)
    found = [body.sentences[body.sentence_at(at)].of(TEXT) for at in (body.folded.index("向"), body.size)]
    assert found == ["數字1經濟向好。", "環境好！"]


@given(st.text("数字 經濟。\n!①．\u200b", max_size=40))
def test_sentences_of_the_folded_text_are_those_of_the_clean_one(text: str) -> None:
    one = small(text)
    assert len(one.sentences) == len(one.sentence_ends)
    assert {*one.sentences} <= {*sentences(text)}
    for at, letter in enumerate(one.folded):
        if letter != "\n":
            assert one.sentences[one.sentence_at(at)].covers(one.printed(at, at + 1))
