from hypothesis import given
from hypothesis import strategies as st

from core.document.span import Span
from core.document.text_id import TextId
from core.search.concordance import Context, concordance, context
from core.search.query import parse
from core.search.scan import found, scan
from core.search.searchable import About, Searchable
from core.text.finding import Finder
from tests.core.search.small import ABOUT, SMALL
from tests.small_report import REPORT


def plain(text: str, markers: tuple[Span, ...] = ()) -> Searchable:
    return Searchable(About(TextId("1"), "报告", None, None), text, markers)


def lines(text: str, query: str, width: int) -> list[tuple[str, str, str]]:
    report = plain(text)
    return [
        (line.before, line.match, line.after)
        for line in concordance(report, scan(parse(query), report), width)
    ]


def test_a_hit_is_told_with_its_place_and_the_words_around_it() -> None:
    line, _ = concordance(SMALL, scan(parse("”行动"), SMALL), 6)
    assert line.about == ABOUT
    assert (line.section, line.kind) == ("2024年工作回顾", "outcome")
    assert line.span == scan(parse("”行动"), SMALL)[0]
    assert (line.before, line.match, line.after) == ("深入实施“三清"[-6:], "”行动", "。")
    (line,) = concordance(SMALL, scan(parse("新增"), SMALL))
    assert (line.section, line.kind) == ("2025年工作安排 / 改善民生", "plan")


def test_a_marker_that_was_looked_for_is_shown() -> None:
    (line,) = concordance(SMALL, [REPORT.markers[0]])
    assert (line.match, line.after) == ("1", "行动。")


def test_words_stay_in_the_paragraph_of_the_hit_and_on_one_line() -> None:
    assert lines("前段。\n甲\t乙\u3000目标丙\n后段。", "目标", 9) == [("甲 乙 ", "目标", "丙")]
    assert lines("前段。\n甲老有\n所养乙\n后段。", "老有所养", 9) == [("甲", "老有所养", "乙")]


def test_what_is_seen_as_one_character_is_not_cut() -> None:
    family = "👨\u200d👩\u200d👧"
    assert lines(f"{family}e\u0301目标a\u0301\u0302{family}", "目标", 1) == [("", "目标", "")]
    assert lines(f"𠮷e\u0301目标a\u0301{family}𠮷", "目标", 3) == [("𠮷e\u0301", "目标", "a\u0301")]
    assert lines("🇨🇳目标👍🏽", "目标", 1) == [("", "目标", "")]


def test_context_is_the_sentence_and_the_paragraph() -> None:
    hit, _ = scan(parse("”行动"), SMALL)
    line, _ = concordance(SMALL, scan(parse("”行动"), SMALL))
    sentence = "全县生产总值120亿元、增长5.5%，深入实施“三清”行动。"
    assert line.sentence == sentence
    assert context(SMALL, hit) == Context(sentence, f"产业提质壮大。{sentence}")


@given(st.text("目标12。\n e\u0301", max_size=30), st.integers(0, 40), st.data())
def test_a_wide_line_is_the_paragraph(text: str, width: int, data: st.DataObject) -> None:
    at = data.draw(st.sampled_from([at for at, sign in enumerate(text) if sign == "1"] or [len(text)]))
    report = plain(text, (Span(at, at + 1),) if at < len(text) else ())
    hits = found(parse("目标"), Finder(text, report.markers))
    for hit, line in zip(hits, concordance(report, hits, width), strict=True):
        assert len(line.before) <= width >= len(line.after)
        whole = context(report, hit).paragraph
        assert f"{line.before}{line.match}{line.after}" in whole
        if width > len(text):
            assert f"{line.before}{line.match}{line.after}" == whole
