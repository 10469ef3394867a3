from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.problem import Problem
from core.exporting.selection import ORDERS, Order, Outgoing, Selection, sections_named
from core.interchange.notebook import Notebook
from tests.core.exporting.outgoing import HERE, LINKED, LOST, NOTEBOOK, NOTES
from tests.small_report import LINES, REPORT


def chosen(**how: object) -> Outgoing:
    return Outgoing(NOTEBOOK, Selection(**how))  # type: ignore[arg-type]


def test_all_goes_out_where_nothing_is_chosen() -> None:
    out = chosen()
    assert [note.annotation for note in out.notes] == [LINKED, *NOTES, LOST]
    assert next(row.span.of(out.text) for row in out.rows() if row.role == "paragraph") == LINES[3]
    assert out.notebook is NOTEBOOK
    assert (out.name, out.beside) == ("政府工作报告", "某省某县 · 2025")


def test_a_report_without_a_title_is_called_by_its_file() -> None:
    report = replace(REPORT, metadata=REPORT.metadata._replace(title=None))
    assert Outgoing(NOTEBOOK._replace(report=report)).name == "small"


def test_a_section_goes_out_with_the_headings_above_it_and_the_notes_in_it() -> None:
    out = chosen(sections=(2,))
    assert [row.span.of(out.text) for row in out.rows()] == [LINES[0], *LINES[4:7]]
    assert [note.annotation for note in out.notes] == list(NOTES[2:4])
    assert [one.annotation for one in out.notebook.notes] == list(NOTES[2:4])


def test_notes_can_go_out_alone() -> None:
    out = chosen(words=False, sections=(0,))
    assert list(out.rows()) == []
    assert [note.annotation for note in out.notes] == [LINKED, *NOTES[:2]]


def test_notes_are_chosen_by_colour_and_by_a_tag_and_all_below_it() -> None:
    assert [note.annotation for note in chosen(colours=("red",)).notes] == [NOTES[0], LOST]
    assert [note.annotation for note in chosen(tags=("经济",)).notes] == [NOTES[0], NOTES[3]]
    assert [note.annotation for note in chosen(tags=("经济",), colours=("blue",)).notes] == [NOTES[3]]
    assert chosen(tags=("经",)).notes == ()


def test_words_go_out_in_a_script_and_notes_as_they_were_written() -> None:
    out = chosen(script="traditional", fields=("quote", "note", "section"))
    first = out.told(out.notes[1])
    assert first == {"quote": "生產總值120億元", "note": "比上年多", "section": "2024年工作回顧"}
    assert list(first) == ["quote", "note", "section"]
    assert len(out.text) == len(REPORT.text)
    assert out.quote(out.notes[-1]) == "全縣"


@pytest.mark.parametrize(("order", "first"), [("created", 6), ("modified", 0), ("colour", 5), ("tag", 4)])
def test_notes_are_put_in_order(order: Order, first: int) -> None:
    notes = [note.annotation for note in chosen(order=order).notes]
    assert sorted(notes) == sorted(HERE)
    assert notes[0] == HERE[first]


def test_sections_are_named_by_number_or_words() -> None:
    assert sections_named(REPORT, ["2", "改善民生"]) == (1, 3)
    assert sections_named(REPORT, ["工作"]) == (0, 1)
    assert sections_named(REPORT, ["擴大內需"]) == (2,)
    for missing in ("6", "0", "没有", ""):
        with pytest.raises(Problem, match="no section"):
            sections_named(REPORT, [missing])


def test_notes_of_a_lost_report_have_no_words_around_them() -> None:
    out = Outgoing(NOTEBOOK._replace(report=None, placements={}))
    assert (out.text, list(out.rows()), out.name) == ("", [], "")
    assert {note.placement.state for note in out.notes} == {"orphan"}
    assert out.told(out.notes[0])["quote"] == "产业提质壮大。"


@given(st.sets(st.sampled_from(range(len(REPORT.sections)))), st.sampled_from(ORDERS))
def test_no_word_goes_out_twice_and_each_note_once(sections: set[int], order: Order) -> None:
    out = chosen(sections=tuple(sections), order=order)
    assert all(a.end <= b.start for a, b in zip(out.stretches, out.stretches[1:], strict=False))
    assert len({note.annotation.id for note in out.notes}) == len(out.notes)
    for index in sections:
        assert any(one.covers(REPORT.sections[index].span) for one in out.stretches)


def test_an_empty_notebook_is_nothing_to_tell() -> None:
    assert Outgoing(Notebook({}, ())).notes == ()
