from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import TEXT, report_of
from tests.core.library.hand import QUOTE, add, join, keep, recolour


def test_another_text_of_the_same_bytes_is_the_same_report(library: Library, text: TextId) -> None:
    again = keep(library, report_of(TEXT + "完"))
    other = keep(library, report_of(sha256="b" * 64))
    assert library.editions.of(again) == library.editions.of(text) == [text, again]
    assert library.editions.of(other) == [other]


def test_annotations_belong_to_all_editions_of_a_report(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red").annotations
    again = keep(library, report_of(TEXT + "完"))
    (note,) = library.annotations.of(again)
    assert (note.id, note.text, note.selectors) == (uuid, text, QUOTE)
    recolour(library, [uuid], "blue", again)
    assert library.operations.possible(text).undo == "colour"
    library.operations.undo(text)
    library.operations.undo(again)
    assert library.annotations.of(again) == []
    assert library.operations.possible(again).redo == "highlight"


def test_the_reader_may_say_that_two_are_one(library: Library, text: TextId) -> None:
    later = keep(library, report_of(sha256="b" * 64))
    latest = keep(library, report_of(TEXT + "完", sha256="b" * 64))
    add(library, later, QUOTE, "red")
    join(library, latest, text)
    assert library.editions.of(text) == [text, later, latest]
    assert len(library.annotations.of(text)) == 1
    join(library, text, later)
    assert library.editions.of(latest) == [text, later, latest]
    assert check_store(library.store) == []
