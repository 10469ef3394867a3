from pathlib import Path

import pytest

from core.document.annotation import Selectors
from core.document.clean_text import Removed
from core.document.problem import Problem
from core.document.report import Figure, Section
from core.document.span import Span
from core.library.library import Library
from tests.core.library.conftest import TEXT, report_of


def test_a_report_comes_back_as_it_was(library: Library) -> None:
    section = Section(Span(7, 20), Span(7, 13), 1, "一", "過去一年", "outcome")
    figure = Figure(Span(20, 26), "2730億元", "money", 273e9, None, "元", None, None, None, "outcome")
    report = report_of()._replace(
        sections=(section,), figures=(figure,), removed=(Removed("分享", "share", 0),)
    )
    assert library.report(library.keep(report, 1)) == report


def test_equal_bytes_and_text_keep_their_version(library: Library) -> None:
    version = library.keep(report_of(), 1)
    assert library.keep(report_of(), 1) == version
    assert library.keep(report_of(sha256="b" * 64), 1) != version
    newer = library.keep(report_of(TEXT + "完"), 2)
    assert newer != version
    assert library.version_of("a" * 64) == newer
    assert library.version_of("c" * 64) is None


def test_findings_give_way_only_to_those_of_newer_rules(library: Library) -> None:
    version = library.keep(report_of(title="舊"), 2)
    library.keep(report_of(title="更舊"), 1)
    assert library.report(version).metadata.title == "舊"
    library.keep(report_of(title="新"), 3)
    assert library.report(version).metadata.title == "新"
    assert library.extractor(version) == 3
    assert library.check() == []


@pytest.mark.parametrize("bad", ["前\ud800后", "前\0后"])
def test_text_that_no_file_can_keep_is_refused(library: Library, bad: str) -> None:
    with pytest.raises(Problem):
        library.keep(report_of(bad), 1)
    with pytest.raises(Problem):
        library.keep(report_of()._replace(removed=(Removed(bad, "noise", 0),)), 1)
    assert library.version_of("a" * 64) is None


def test_recent_lists_each_file_once_the_last_opened_first(library: Library) -> None:
    older = library.keep(report_of(), 1)
    newer = library.keep(report_of(TEXT + "完"), 2)
    other = library.keep(report_of(sha256="b" * 64, title="另一份"), 1)
    library.add(newer, Selectors(Span(0, 2), "政府", "", "", "", ""), "red")
    for version in (newer, older, other, newer):
        library.opened(version, Path("/报告.txt"))
    first, second = library.recent(5)
    assert (first.version, first.notes, first.path, first.year) == (newer, 1, str(Path("/报告.txt")), 2024)
    assert (second.version, second.title, second.notes) == (other, "另一份", 0)
    assert library.recent(1) == [first]
    library.opened(other)
    assert [shelved.version for shelved in library.recent()] == [other, newer]


def test_findings_of_another_zhupi_say_what_to_do(library: Library, version: int) -> None:
    library._connection.execute("UPDATE version SET findings = '{\"sections\": 7}'")
    with pytest.raises(Problem, match="open its file again"):
        library.report(version)
