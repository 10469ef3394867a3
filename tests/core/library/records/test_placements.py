from core.document.annotation import Placement
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.conftest import TEXT, report_of
from tests.core.library.hand import QUOTE, add, keep


def test_places_are_kept_for_each_text(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red").annotations
    again = keep(library, report_of("新" + TEXT))
    passage = (uuid, text, QUOTE.position)
    moved, orphan = Placement(Span(4, 6), "moved", 1.0), Placement(None, "orphan", 0.25, "Gone.")
    for found in (moved, orphan):
        library.placements.keep(again, {passage: found})
        assert library.placements.of(again, [uuid]) == {passage: found}
    assert library.placements.of(text, [uuid]) == {}
    assert check_store(library.store) == []
