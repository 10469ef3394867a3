from pathlib import Path

from core.document.annotation import Selectors
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reports import ReportSummary
from tests.core.library.conftest import TEXT, report_of
from tests.core.library.hand import QUOTE, add, join, keep, remove


def test_recent_lists_each_file_once_the_last_opened_first(library: Library) -> None:
    older = keep(library, report_of())
    newer = keep(library, report_of(TEXT + "完"))
    other = keep(library, report_of(sha256="b" * 64, title="另一份"))
    add(library, newer, Selectors(Span(0, 2), "政府", "", "", "", ""), "red")
    for text in (newer, older, other, newer):
        library.reading_states.opened(text, Path("/报告.txt"))
    first, second = library.reports.recent(5)
    assert (first.text, first.notes, first.path, first.year) == (newer, 1, str(Path("/报告.txt")), 2024)
    assert (second.text, second.title, second.notes) == (other, "另一份", 0)
    assert library.reports.recent(1) == [first]
    library.reading_states.opened(other)
    assert [shelved.text for shelved in library.reports.recent()] == [other, newer]


def test_a_report_counts_the_notes_of_all_its_texts(library: Library) -> None:
    first = keep(library, report_of())
    second = keep(library, report_of(TEXT + "完。", "b" * 64, "修订"))
    third = keep(library, report_of("另一份", "c" * 64, "另一份"))
    join(library, second, first)
    (gone,) = add(library, first, QUOTE, "red").annotations
    add(library, first, QUOTE, "red")
    add(library, second, QUOTE, "blue")
    remove(library, [gone])
    assert library.reports.all() == [
        ReportSummary(third, "另一份", "北仑区", 2024, "r.txt", 0),
        ReportSummary(second, "修订", "北仑区", 2024, "r.txt", 2),
    ]


def test_a_report_that_is_not_understood_yet_has_its_files_name(library: Library, text: TextId) -> None:
    library.store.connection.execute("DELETE FROM findings")
    library.reading_states.opened(text)
    (listed,) = library.reports.recent()
    assert (listed.title, listed.name) == (None, "r.txt")
    assert [held.text for held in library.reports.all()] == [text]
