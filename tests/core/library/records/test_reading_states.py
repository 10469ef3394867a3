import os
from pathlib import Path

from core.library.library import Library, ReadingState
from tests.core.library.conftest import report_of


def test_a_view_outlives_the_program(path: Path) -> None:
    with Library.open(path) as library:
        version = library.keep(report_of(), 1)
        assert library.view(version) == ReadingState()
        assert library.last_opened() is None
        library.opened(version, path)
        library.remember(version, frozenset({7, 30}), 12)
    with Library.open(path) as library:
        library.opened(version)
        assert library.view(version) == ReadingState(frozenset({7, 30}), 12)
        assert library.last_opened() == version
        assert library.recent(1)[0].path == str(path)


def test_the_last_opened_does_not_depend_on_the_clock(library: Library) -> None:
    first, second = (library.keep(report_of(sha256=letter * 64), 1) for letter in "ab")
    library.opened(first)
    library._connection.execute("UPDATE view SET opened = '2099-01-01T00:00:00+00:00'")
    library.opened(second)
    assert library.last_opened() == second


def test_what_was_only_remembered_was_not_opened(library: Library, version: int) -> None:
    library.remember(version, frozenset(), 3)
    assert library.last_opened() is None
    assert library.recent() == []


def test_a_file_name_that_is_no_text_is_shown_as_well_as_can_be(library: Library, version: int) -> None:
    library.opened(version, Path(os.fsdecode(b"/tmp/\xff.txt")))
    assert (library.recent()[0].path or "").endswith(".txt")
