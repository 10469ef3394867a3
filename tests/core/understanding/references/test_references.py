import json
import runpy
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import Mark
from core.document.report_json import report_to_json
from core.document.span import Span
from core.importing.importer import import_file
from core.understanding.references import find_references
from core.understanding.understand import understand
from tests.core.understanding.glossed import Glossed, glossed

BUNDLED = Path(__file__).parents[4] / "resources" / "reports" / "beilun-2024.txt"
WORDS = [
    "“四上”",
    "河长制",
    "1",
    "2",
    "３",
    "[1]",
    "（2）",
    "①",
    "^[3]",
    "”",
    "“",
    "、",
    "。",
    "万",
    "\n",
    "增长",
    "%",
    "企业",
]
ENTRIES = ("1.“四上”企业：规上。", "2.河长制：各级。", "3.“两新”：设备。")
bodies = st.lists(st.sampled_from(WORDS), max_size=25).map("".join)


@given(bodies)
def test_references_are_disjoint_in_the_body_and_have_an_entry(body: str) -> None:
    found = glossed(body, *ENTRIES)
    spans = [reference.span for reference in found.references]
    assert all(0 <= span.start < span.end <= len(body) for span in spans)
    assert all(before.end <= span.start for before, span in pairwise(spans))
    assert all(reference.entry in range(3) for reference in found.references)


@given(bodies)
def test_text_around_the_report_does_not_move_what_is_found(body: str) -> None:
    before, after = "人民生活改善。\n", "\n谢谢大家。"
    alone, among = glossed(body, *ENTRIES), glossed(before + body, *ENTRIES, after=after)
    moved = tuple(
        reference._replace(span=reference.span.shifted(len(before))) for reference in alone.references
    )
    assert among.references == moved


@given(bodies)
def test_width_does_not_matter(body: str) -> None:
    narrow = str.maketrans("３（）", "3()")
    wide = str.maketrans("123[]%", "１２３［］％")
    assert (
        glossed(body.translate(narrow), *ENTRIES).references
        == glossed(body.translate(narrow).translate(wide), *ENTRIES).references
    )


def test_two_reports_in_one_file_keep_to_their_own_glossary() -> None:
    first = glossed("推进“四上”1企业。" + "人民生活改善。" * 400, *ENTRIES[:2])
    second = glossed("推进“四上”1企业。" + "人民生活改善。" * 400, "1.“四上”：别的。")
    (section,) = second.sections
    by = len(first.text) + 1
    later = section._replace(span=section.span.shifted(by), heading=section.heading.shifted(by))
    both = Glossed(f"{first.text}\n{second.text}", (*first.sections, later))
    assert [reference.entry for reference in both.references if reference.origin == "marker"] == [0, 2]


def test_the_bundled_report() -> None:
    report = understand(*import_file(BUNDLED))
    assert [entry.number for entry in report.glossary] == list(range(1, 22))
    markers = [reference for reference in report.references if reference.origin == "marker"]
    unmarked = {1, 17}
    assert [reference.span.of(report.text) for reference in markers] == [
        str(number) for number in range(1, 22) if number not in unmarked
    ]
    assert all(
        reference.span.of(report.text) == str(report.glossary[reference.entry].number)
        for reference in markers
    )
    assert {reference.entry for reference in report.references} == set(range(21))


@pytest.mark.parametrize("name", ["beilun-2024", "hainan-2026", "qingyuan-2020"])
def test_the_labelled_reports(shared: Path, name: str) -> None:
    gold = json.loads((shared / "gold" / f"{name}.gold.json").read_text("utf-8"))
    report = understand(*import_file(shared / "reports" / "cases" / f"{name}.txt"))
    score = runpy.run_path(str(shared / "gold" / "score.py"))["score"]
    scores, _ = score(report_to_json(report), gold)
    for measure in ("glossary entries", "markers", "entries without a marker reached"):
        assert scores.get(measure, (1,))[0] == 1


@pytest.mark.parametrize("term", ["“”", "“ ”", "、", "（一）", "1", "++"])
def test_terms_without_words_lead_nowhere(term: str) -> None:
    assert not glossed("推进“四上”企业1个", f"1.{term}：指。", f"2.[{term}]指。").references


def test_a_raised_marker_in_brackets_leads_once() -> None:
    found = glossed("培育“四上”企业[1]，推行河长制[2]。", "1.“四上”企业：规上。", "2.河长制：各级。")
    text = found.text
    marks = [Mark(Span(at, at + 3), "raised") for at in (text.index("[1]"), text.index("[2]"))]
    references = find_references(text, found.sections, found.glossary, marks)
    markers = [(one.span.of(text), one.entry) for one in references if one.origin == "marker"]
    assert markers == [("[1]", 0), ("[2]", 1)]
