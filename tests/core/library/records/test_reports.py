from dataclasses import replace
from pathlib import Path

from core.document.annotation import Selectors
from core.document.original import original_of
from core.document.report import Figure
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.records.reading_states import ReadingState
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
    shown = [(one.text, one.title, one.notes, one.versions) for one in library.reports.all()]
    assert shown == [(third, "另一份", 0, (third,)), (second, "修订", 2, (first, second))]


def test_a_report_that_is_not_understood_yet_has_its_files_name(library: Library) -> None:
    with library.store.transaction():
        text = library.texts.keep(original_of(report_of()))
    library.reading_states.opened(text)
    (listed,) = library.reports.recent()
    assert (listed.title, listed.name) == (None, "r.txt")
    (listed,) = library.reports.all()
    assert (listed.text, listed.figures, listed.length) == (text, None, len(TEXT))


def test_a_list_shows_all_that_is_known_of_a_report(library: Library) -> None:
    figure = Figure(Span(20, 26), "2730億元", "money", 273e9, None, "元", None, None, None, "outcome")
    report = report_of()
    metadata = report.metadata._replace(speaker="張三", delivered="2024-01-15", level="county")
    text = keep(library, replace(report, metadata=metadata, figures=(figure, figure)))
    add(library, text, QUOTE, "red", tags=["民生/住房", "待核"])
    add(library, text, QUOTE, "red", tags=["待核"])
    library.reading_states.opened(text, Path("/报告.txt"))
    library.reading_states.remember(text, ReadingState(position=len(TEXT) // 2))
    (row,) = library.reports.all(lambda place, level: (str(level), str(place)))
    assert (row.title, row.place, row.year) == ("政府工作报告", "北仑区", 2024)
    assert (row.level, row.speaker, row.delivered) == ("county", "張三", "2024-01-15")
    assert (row.figures, row.notes, row.tags) == (2, 2, ("民生/住房", "待核"))
    assert (row.length, row.read) == (len(TEXT), len(TEXT) // 2 / len(TEXT))
    assert row.added.endswith("+00:00")
    assert row.places == ("county", "北仑区")


def test_a_text_whose_words_are_lost_stands_for_a_report_only_where_it_has_no_other(
    library: Library, text: TextId
) -> None:
    with library.store.transaction():
        library.texts.know(TextId("lost"))
    join(library, text, TextId("lost"))
    (row,) = library.reports.all()
    assert (row.text, row.versions) == (text, (text, TextId("lost")))


def test_a_name_that_a_bad_disk_made_unreadable_hides_no_report(library: Library, text: TextId) -> None:
    keep(library, report_of(TEXT + "完", "b" * 64))
    library.store.connection.execute(
        "UPDATE listing SET title = CAST(x'ffe68aa5' AS TEXT) WHERE id = ?", (text,)
    )
    assert [row.title for row in library.reports.all()] == ["政府工作报告", "\ufffd报"]
