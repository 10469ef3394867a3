from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import Mark
from core.document.report import Reference
from core.document.span import Span
from core.page.page import ROW_LIMIT, build_page
from tests.small_report import LINES, REPORT, TEXT, at

PAGE = build_page(REPORT)


def test_every_line_is_on_the_page_in_order() -> None:
    assert "".join(row.span.of(TEXT) for row in PAGE.rows) == "".join(LINES)
    assert [row.role for row in PAGE.rows[:3]] == ["title", "salutation", "heading"]
    assert PAGE.rows[-1].role == "entry"


def test_a_heading_run_into_its_paragraph_has_a_row_of_its_own() -> None:
    row = PAGE.rows[PAGE.heading_row(3)]
    assert row.span.of(TEXT) == "（二）改善民生。"
    body = PAGE.rows[PAGE.heading_row(3) + 1]
    assert (body.span.of(TEXT), body.section, body.paragraph) == ("新增就业3000人。", 3, 1)


def test_a_heading_over_two_lines_stands_on_the_page_once() -> None:
    section = REPORT.sections[3]
    title, body = LINES[-2:]
    start = TEXT.index(title)
    heading = Span(start, start + len(title) + 1 + len(body))
    sections = (section._replace(span=heading, heading=heading),)
    rows = build_page(replace(REPORT, sections=sections, glossary=())).rows
    assert [row.span.of(TEXT) for row in rows if row.role == "heading"] == [f"{title}\n{body}"]
    assert all(one.span.end <= other.span.start for one, other in pairwise(rows))


def test_runs_cover_their_row_without_gaps() -> None:
    for row in PAGE.rows:
        edges = [row.span.start, *(run.span.end for run in row.runs)]
        assert [run.span.start for run in row.runs] == edges[:-1]
        assert edges[-1] == row.span.end


def test_runs_know_leads_figures_and_references() -> None:
    runs = {run.span.of(TEXT): run for row in PAGE.rows for run in row.runs}
    assert runs["产业提质壮大。"].lead
    assert runs["120亿元"].figure == 0
    assert runs["“三清”"].reference == 0


def test_superscripts_are_runs_also_inside_a_figure() -> None:
    figure = at("120亿元")
    last = Span(figure.end - 1, figure.end)
    rows = build_page(replace(REPORT, marks=(Mark(last, "raised"), Mark(at(LINES[3]), "raised")))).rows
    raised = [run for row in rows for run in row.runs if run.raised]
    assert [(run.span, run.figure) for run in raised] == [(last, 0)]


def test_sections_around_a_position() -> None:
    assert PAGE.ancestors(PAGE.section_at(at("𠮷祥路").start)) == [1, 2]
    assert PAGE.section_at(0) is None
    assert list(PAGE.rows_in(Span(at(LINES[3]).start, at(LINES[5]).end))) == [3, 4, 5]


@given(st.text(alphabet="数。a\u3000", max_size=9000))
def test_a_long_paragraph_is_cut_and_loses_nothing(line: str) -> None:
    line = line.strip() or "。"
    report = replace(
        REPORT, text=line, front=(), sections=(), leads=(), glossary=(), references=(), figures=()
    )
    rows = build_page(report).rows
    assert "".join(row.span.of(line) for row in rows) == line
    assert all(len(row.span) <= ROW_LIMIT for row in rows)
    assert [row.begins for row in rows].count(True) == 1


def test_a_note_without_characters_stands_in_the_row_of_the_words_before_it() -> None:
    places = [at("“三清”").end, PAGE.rows[PAGE.heading_row(3)].span.end, at(LINES[6]).end, at(LINES[7]).start]
    references = tuple(Reference(Span(place, place), 0, "marker") for place in places)
    page = build_page(replace(REPORT, references=references))
    assert [row.span for row in page.rows] == [row.span for row in PAGE.rows]
    assert {row.span.of(TEXT)[:4]: row.notes for row in page.rows if row.notes} == {
        "产业提质": (0,),
        LINES[6][:4]: (2,),
        "（二）改": (3, 1),
    }
