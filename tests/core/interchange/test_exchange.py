import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.anchoring.anchor import describe
from core.document.annotation import COLOURS, Annotation, Changes, Link
from core.document.clean_text import CleanText, Source
from core.document.problem import Problem
from core.document.report import Metadata, Report
from core.document.span import Span
from core.interchange.exchange import merge_notebook, notebook_of
from core.interchange.jsonld import from_jsonld, to_jsonld
from core.library.library import Library
from tests.small_report import REPORT, TEXT, at

OTHER = REPORT._replace(
    text=TEXT.replace("120", "130"), source=Source("b.txt", "1" * 64, "text/plain", "utf-8")
)


def understand(source: Source, clean: CleanText) -> Report:
    return Report(source, clean.text, clean.removed, Metadata(fields=clean.fields), (), (), (), (), (), ())


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "a.sqlite") as library:
        yield library


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "b.sqlite") as library:
        yield library


def merge(library: Library, data: bytes) -> list[Changes]:
    def add_report(source: Source, clean: CleanText) -> int:
        return library.keep(understand(source, clean), 1)

    return merge_notebook(library, from_jsonld("a.jsonld", data), add_report)


def send(here: Library, version: int, there: Library) -> frozenset[str]:
    """Export, import; the ids of what changed there."""
    data = to_jsonld(notebook_of(here, version)).encode()
    changes = merge(there, data)
    return frozenset[str]().union(*(change.annotations for change in changes))


def add(library: Library, version: int, words: str, note: str = "") -> str:
    (uuid,) = library.add(version, describe(REPORT, at(words)), "red", note, ("民生/就业",)).annotations
    return uuid


def fill(library: Library) -> int:
    """One of every kind, with links in both directions between two reports."""
    library.keep(OTHER._replace(text="短", source=OTHER.source._replace(sha256="2" * 64)), 1)
    version, other = library.keep(REPORT, 1), library.keep(OTHER, 1)
    add(library, version, "生产总值", "*注*\n第二行")
    library.recolour([add(library, version, "改善民生")], "blue")
    library.bookmark(version, describe(REPORT, at("𠮷祥路改造完成")), "green")
    near, far = describe(REPORT, at("5.5%")), describe(OTHER, at("6%"))
    library.link(version, near, Link(other, far), "purple")
    library.link(other, far, Link(version, near), "yellow", "回看")
    library.remove([add(library, version, "新增就业")])
    return version


def content(library: Library, version: int) -> list[tuple[Annotation, bool, tuple[str, ...]]]:
    """All annotations with their marks, the numbers of texts replaced by the texts."""
    notes = [(note, False) for note in library.annotations(version)]
    notes += [(note, True) for note in library.trash(version)]
    names: dict[str, int] = {}

    def named(number: int) -> int:
        return names.setdefault(library.report(number).source.sha256, len(names))

    return sorted(
        (
            note._replace(
                version=named(note.version),
                link=note.link and note.link._replace(version=named(note.link.version)),
            ),
            removed,
            library.marks(note.id),
        )
        for note, removed in notes
    )


def test_out_and_in_gives_the_same_library(library: Library, colleague: Library) -> None:
    version = fill(library)
    assert len(send(library, version, colleague)) == 6
    theirs = next(number for number in count(1) if colleague.report(number).text == TEXT)
    assert content(colleague, theirs) == content(library, version)
    assert colleague.report(theirs).removed == REPORT.removed
    assert send(library, version, colleague) == frozenset()
    assert send(colleague, theirs, library) == frozenset()


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
        version = here.keep(REPORT, 1)
        for deed, start, length, said in edits:
            standing = [note.id for note in here.annotations(version)]
            if deed == "add":
                span = Span(start, min(start + length, len(TEXT)))
                here.add(version, describe(REPORT, span), COLOURS[length % 5], said, said.split())
            elif deed in ("undo", "redo"):
                (here.undo if deed == "undo" else here.redo)(version)
            elif standing:
                uuid = standing[start % len(standing)]
                if deed == "note":
                    here.write_note(uuid, said)
                elif deed == "tag":
                    here.set_tags(uuid, said.split())
                elif deed == "colour":
                    here.recolour([uuid], COLOURS[length % 5])
                else:
                    here.remove([uuid])
        send(here, version, there)
        theirs = there.keep(understand(REPORT.source, CleanText(TEXT, (), ())), 1)
        assert content(there, theirs) == content(here, version)
        assert all(
            note.selectors.position.of(TEXT) == note.selectors.exact for note in there.annotations(theirs)
        )


def test_edits_of_both_sides_are_kept(library: Library, colleague: Library) -> None:
    version = library.keep(REPORT, 1)
    uuid = add(library, version, "生产总值", "甲")
    send(library, version, colleague)
    colleague.write_note(uuid, "乙")
    library.set_tags(uuid, ["经济"])
    send(colleague, 1, library)
    (note,) = library.annotations(version)
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
    library.keep(OTHER._replace(text="短文"), 1)
    version = library.keep(REPORT, 1)
    for expected in (1, 0):
        changes = merge(library, json.dumps(FOREIGN).encode())
        assert sum(len(change.annotations) for change in changes) == expected
    (note,) = library.annotations(version)
    assert (note.selectors, note.note, note.tags) == (describe(REPORT, at("新增就业")), "评", ("好",))
    assert note.created == "2015-01-28T12:00:00Z"


def test_annotations_of_an_unknown_report_are_refused(library: Library) -> None:
    with pytest.raises(Problem, match="open it first"):
        merge(library, json.dumps(FOREIGN).encode())


@pytest.mark.parametrize(
    "texts", [3, [{}], [{"text": 3}], [{"text": "a", "source": {}, "removed": [], "fields": []}]]
)
def test_a_broken_text_is_told(texts: object) -> None:
    with pytest.raises(Problem, match="does not hold"):
        from_jsonld("a", json.dumps({"items": [], "zhupi:texts": texts}).encode())
