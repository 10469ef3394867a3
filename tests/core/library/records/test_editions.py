from core.document.annotation import Placement, Selectors
from core.document.span import Span
from core.library.library import Library
from tests.core.library.conftest import TEXT, report_of

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")


def test_another_text_of_the_same_bytes_is_the_same_report(library: Library, version: int) -> None:
    again = library.keep(report_of(TEXT + "完"), 1)
    other = library.keep(report_of(sha256="b" * 64), 1)
    assert library.versions(again) == library.versions(version) == [version, again]
    assert library.versions(other) == [other]


def test_annotations_belong_to_all_versions_of_a_report(library: Library, version: int) -> None:
    (uuid,) = library.add(version, QUOTE, "red").annotations
    again = library.keep(report_of(TEXT + "完"), 1)
    (note,) = library.annotations(again)
    assert (note.id, note.version, note.selectors) == (uuid, version, QUOTE)
    library.recolour([uuid], "blue", again)
    assert library.history(version).undo == "colour"
    library.undo(version)
    library.undo(again)
    assert library.annotations(again) == []
    assert library.history(again).redo == "highlight"


def test_the_reader_may_say_that_two_are_one(library: Library, version: int) -> None:
    later = library.keep(report_of(sha256="b" * 64), 1)
    latest = library.keep(report_of(TEXT + "完", sha256="b" * 64), 1)
    library.add(later, QUOTE, "red")
    library.join(latest, version)
    assert library.versions(version) == [version, later, latest]
    assert len(library.annotations(version)) == 1
    library.join(version, later)
    assert library.versions(latest) == [version, later, latest]
    assert library.check() == []


def test_places_are_kept_for_each_version(library: Library, version: int) -> None:
    (uuid,) = library.add(version, QUOTE, "red").annotations
    again = library.keep(report_of("新" + TEXT), 1)
    passage = (uuid, version, QUOTE.position)
    moved, orphan = Placement(Span(4, 6), "moved", 1.0), Placement(None, "orphan", 0.25, "Gone.")
    library.keep_places(again, {passage: moved})
    assert library.places(again) == {passage: moved}
    library.keep_places(again, {passage: orphan})
    assert library.places(again) == {passage: orphan}
    assert library.places(version) == {}
    assert library.check() == []
