import os
from pathlib import Path

from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reading_states import ReadingState
from tests.core.library.conftest import report_of
from tests.core.library.hand import keep


def test_a_view_outlives_the_program(path: Path) -> None:
    with Library.open(path) as library:
        text = keep(library, report_of())
        assert library.reading_states.of(text) == ReadingState()
        assert library.reading_states.last_opened() is None
        library.reading_states.opened(text, path)
        library.reading_states.remember(text, ReadingState(frozenset({7, 30}), 12))
    with Library.open(path) as library:
        library.reading_states.opened(text)
        assert library.reading_states.of(text) == ReadingState(frozenset({7, 30}), 12)
        assert library.reading_states.last_opened() == text
        assert library.reports.recent(1)[0].path == str(path)


def test_the_last_opened_does_not_depend_on_the_clock(library: Library) -> None:
    first, second = (keep(library, report_of(sha256=letter * 64)) for letter in "ab")
    library.reading_states.opened(first)
    library.store.connection.execute("UPDATE reading_state SET opened = '2099-01-01T00:00:00+00:00'")
    library.reading_states.opened(second)
    assert library.reading_states.last_opened() == second


def test_what_was_only_remembered_was_not_opened(library: Library, text: TextId) -> None:
    library.reading_states.remember(text, ReadingState(position=3))
    assert library.reading_states.last_opened() is None
    assert library.reports.recent() == []


def test_a_file_name_that_is_no_text_is_shown_as_well_as_can_be(library: Library, text: TextId) -> None:
    library.reading_states.opened(text, Path(os.fsdecode(b"/tmp/\xff.txt")))
    assert (library.reports.recent()[0].path or "").endswith(".txt")
