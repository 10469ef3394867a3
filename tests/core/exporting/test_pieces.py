from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from core.document.annotation import COLOURS, Annotation, Placement
from core.document.report import Reference
from core.document.span import Span
from core.exporting.pieces import body
from core.exporting.selection import Outgoing, Selection
from core.interchange.notebook import Notebook
from tests.core.exporting.outgoing import NOTEBOOK, NOTES
from tests.small_report import LINES, REPORT, TEXT, at

SPANS = st.tuples(*[st.integers(0, len(TEXT))] * 2).map(lambda ends: Span(min(ends), max(ends)))


def noted(spans: list[Span], **how: object) -> Outgoing:
    """Notes on some spans of the small report."""
    notes = tuple(
        Annotation(str(number), NOTES[0].text, NOTES[0].selectors, COLOURS[number % 5], "", (), "", "")
        for number in range(len(spans))
    )
    places = {note.id: Placement(span, "exact", 1.0) for note, span in zip(notes, spans, strict=True)}
    return Outgoing(Notebook({}, (), REPORT, notes, places), Selection(**how))  # type: ignore[arg-type]


@given(st.lists(SPANS.filter(bool), max_size=8))
def test_every_word_goes_out_once_and_each_note_begins_and_ends_once(spans: list[Span]) -> None:
    out = noted(spans)
    found = body(out)
    pieces = [piece for block in found.blocks for piece in block.pieces]
    words = "\n".join("".join(one.span.of(out.text) for one in block.pieces) for block in found.blocks)
    assert words == "\n".join(LINES[:8]).replace("善民生。新", "善民生。\n新")
    opened = [number for piece in pieces for number in piece.opens]
    assert sorted([*opened, *found.elsewhere]) == list(range(len(spans)))
    assert sorted(opened) == sorted(number for piece in pieces for number in piece.closes)
    for piece in pieces:
        over = [number for number, note in enumerate(out.notes) if note.placement.span.covers(piece.span)]  # type: ignore[union-attr]
        colours = {out.notes[number].annotation.colour for number in over}
        assert (piece.colour in colours) if over and piece.span else True
        assert colours or piece.colour is None


def test_the_shortest_of_notes_over_each_other_gives_the_colour() -> None:
    out = noted([at(LINES[3]), at("生产总值120亿元"), at("120亿元")])
    pieces = {one.span.of(out.text): one.colour for block in body(out).blocks for one in block.pieces}
    assert [pieces[words] for words in ("全县", "生产总值", "120亿元")] == ["yellow", "red", "green"]


def test_a_marker_without_characters_may_stand_at_the_end_of_a_paragraph() -> None:
    end = at(LINES[6]).end
    report = replace(REPORT, references=(Reference(Span(end, end), 0, "marker"),))
    found = body(Outgoing(NOTEBOOK._replace(report=report)))
    assert [one.entry for one in found.blocks[6].pieces][-1] == 0
    assert list(found.called) == [0]


def test_a_note_on_an_entry_that_became_a_footnote_hangs_on_its_call() -> None:
    out = noted([at("清河")])
    found = body(out)
    (call,) = [one for block in found.blocks for one in block.pieces if one.entry is not None]
    assert (call.opens, call.closes, found.elsewhere) == ([0], [0], ())
    said = [(one.span.of(TEXT), one.colour) for one in found.called[0]]
    assert said == [("“三清”行动。指", None), ("清河", "yellow"), ("、清路、清院。", None)]


def test_notes_alone_have_no_words_around_them() -> None:
    found = body(noted([at("清河"), at("120亿元")], words=False))
    assert (found.blocks, found.elsewhere) == ([], (0, 1))
