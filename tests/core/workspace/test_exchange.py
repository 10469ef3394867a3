import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.anchoring.anchor import describe
from core.document.annotation import COLOURS, Annotation, Link
from core.document.clean_text import Source
from core.document.original import original_of
from core.document.span import Span
from core.document.text_id import TextId
from core.interchange.incoming import from_jsonld
from core.interchange.jsonld import to_jsonld
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.exchange import gather, place
from core.workspace.workspace import report_of
from tests.core.library.hand import add, bookmark, keep, link, recolour, remove, set_tags, write_note
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT, TEXT, at

OTHER = replace(
    REPORT,
    text=TEXT.replace("120", "130").replace("2025年", "2026年"),
    source=Source("b.txt", "1" * 64, "text/plain", "utf-8"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "a.sqlite") as library:
        yield library


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "b.sqlite") as library:
        yield library


def send(here: Library, text: TextId, there: Library) -> frozenset[str]:
    """Export, import; the ids of what changed there."""
    report = report_of(here, text)
    return receive(there, to_jsonld(place(gather(here, text, report))).encode())


def receive(there: Library, data: bytes) -> frozenset[str]:
    return merge(there, "a.jsonld", [data]).changed


def mark(library: Library, text: TextId, words: str, note: str = "") -> str:
    (uuid,) = add(library, text, describe(REPORT, at(words)), "red", note, ("民生/就业",)).annotations
    return uuid


def fill(library: Library) -> TextId:
    """One of every kind, with links in both directions between two reports."""
    keep(library, replace(OTHER, text="短", source=OTHER.source._replace(sha256="2" * 64)))
    text, other = keep(library, REPORT), keep(library, OTHER)
    mark(library, text, "生产总值", "*注*\n第二行")
    recolour(library, [mark(library, text, "改善民生")], "blue")
    bookmark(library, text, describe(REPORT, at("𠮷祥路改造完成")), "green")
    near, far = describe(REPORT, at("5.5%")), describe(OTHER, at("6%"))
    link(library, text, near, Link(other, far), "purple")
    link(library, other, far, Link(text, near), "yellow", "回看")
    remove(library, [mark(library, text, "新增就业")])
    return text


def content(library: Library, text: TextId) -> list[tuple[Annotation, tuple[str, ...]]]:
    """All annotations with their marks."""
    notes = library.annotations.of(text) + library.annotations.trash(text)
    return sorted((note, library.annotations.marks(note.id)) for note in notes)


def test_out_and_in_gives_the_same_library(library: Library, colleague: Library) -> None:
    text = fill(library)
    assert len(send(library, text, colleague)) == 6
    assert content(colleague, text) == content(library, text)
    assert colleague.texts.original(text) == original_of(REPORT)
    assert send(library, text, colleague) == frozenset()
    assert send(colleague, text, library) == frozenset()


def test_notes_on_a_text_known_here_need_not_bring_it(library: Library, colleague: Library) -> None:
    text = fill(library)
    keep(colleague, REPORT)
    notebook = place(gather(library, text, REPORT))
    own = tuple(note for note in notebook.notes if note.annotation.text == text)
    assert (
        len(receive(colleague, to_jsonld(notebook._replace(originals={}, notes=own, placements={})).encode()))
        == 5
    )
    there = [one for one in content(library, text) if one[0].note != "回看"]
    assert content(colleague, text) == there  # a link leads to a text that is known by its id alone
    assert check_store(colleague.store) == []


words = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
edits = st.lists(
    st.tuples(
        st.sampled_from(["add", "note", "tag", "colour", "remove", "undo", "redo"]),
        st.integers(0, len(TEXT) - 2),
        st.integers(1, 60),
        words,
    ),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=30)
@given(edits)
def test_any_history_arrives_as_it_is(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[str, int, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("libraries")
    with Library.open(folder / "a.sqlite") as here, Library.open(folder / "b.sqlite") as there:
        text = keep(here, REPORT)
        for kind, start, length, said in edits:
            standing = [note.id for note in here.annotations.of(text)]
            if kind == "add":
                span = Span(start, min(start + length, len(TEXT)))
                add(here, text, describe(REPORT, span), COLOURS[length % 5], said, said.split())
            elif kind in ("undo", "redo"):
                (here.operations.undo if kind == "undo" else here.operations.redo)(text)
            elif standing:
                uuid = standing[start % len(standing)]
                if kind == "note":
                    write_note(here, uuid, said)
                elif kind == "tag":
                    set_tags(here, uuid, said.split())
                elif kind == "colour":
                    recolour(here, [uuid], COLOURS[length % 5])
                else:
                    remove(here, [uuid])
        send(here, text, there)
        assert content(there, text) == content(here, text)
        assert all(
            note.selectors.position.of(TEXT) == note.selectors.exact for note in there.annotations.of(text)
        )


def test_edits_of_both_sides_are_kept(library: Library, colleague: Library) -> None:
    text = keep(library, REPORT)
    uuid = mark(library, text, "生产总值", "甲")
    send(library, text, colleague)
    write_note(colleague, uuid, "乙")
    set_tags(library, uuid, ["经济"])
    send(colleague, text, library)
    (note,) = library.annotations.of(text)
    assert "乙" in note.note
    assert note.tags == ("经济",)


FOREIGN = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/anno1",
    "type": "Annotation",
    "motivation": "commenting",
    "created": "2015-01-28T12:00:00Z",
    "body": [{"type": "TextualBody", "value": "好", "purpose": "tagging"}, "评"],
    "target": {
        "source": "http://example.org/report.html",
        "selector": {"type": "TextQuoteSelector", "exact": "新增就业", "prefix": "改善民生。"},
    },
}


def test_annotations_of_another_program_settle_where_their_words_stand(library: Library) -> None:
    keep(library, replace(OTHER, text="短文"))
    text = keep(library, REPORT)
    for expected in (1, 0):
        assert len(receive(library, json.dumps(FOREIGN).encode())) == expected
    (note,) = library.annotations.of(text)
    assert (note.selectors, note.note, note.tags) == (describe(REPORT, at("新增就业")), "评", ("好",))
    assert note.created == "2015-01-28T12:00:00Z"


def test_annotations_of_an_unknown_report_are_left_out(library: Library) -> None:
    for _ in range(2):
        merged = merge(library, "a.jsonld", [json.dumps(FOREIGN).encode()])
        assert (merged.read, merged.refused.number) == (0, 1)
        assert "open it first" in str(*merged.refused.told)
        keep(library, replace(OTHER, text="短文"))


def test_a_note_a_line_is_as_good_as_all_on_one_page(library: Library) -> None:
    lines = [json.dumps(FOREIGN | {"id": f"http://example.org/{number}"}).encode() for number in range(3)]
    merged = merge(library, "a.jsonl", lines)
    (told,) = merged.refused.told
    assert (merged.read, merged.refused.number, told.details["count"]) == (0, 3, 3)
    text = keep(library, REPORT)
    merged = merge(library, "a.jsonl", lines)
    assert (merged.read, len(merged.changes), len(library.annotations.of(text))) == (3, 1, 3)


@pytest.mark.parametrize(
    "texts", [3, [{}], [{"text": 3}], [{"text": "a", "source": {}, "removed": [], "fields": []}]]
)
def test_a_broken_text_is_left_out(texts: object) -> None:
    notebook = from_jsonld("a", json.dumps({"items": [FOREIGN], "zhupi:texts": texts}).encode())
    assert (len(notebook.originals), len(notebook.notes), notebook.refused.number) == (0, 1, 1)
    assert "Text 1 in a was left out" in str(*notebook.refused.told)
