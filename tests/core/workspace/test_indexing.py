"""The index of a library is brought up to date from it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.document.clean_text import Source
from core.document.corpus import EVERYTHING
from core.document.correction import Correction
from core.library.library import Library
from core.workspace.correcting import correct
from core.workspace.indexing import Indexed
from core.workspace.searching import Asked, look_for
from core.workspace.trash import bring_back_reports, remove_reports
from tests.core.library.hand import keep
from tests.small_report import REPORT, TEXT


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        for words in ("绿色发展", "创新发展"):
            text = TEXT.replace("扩大内需", words)
            keep(library, replace(REPORT, text=text, source=Source(words, words, "text/plain", "utf-8")))
        yield library


def hits(library: Library) -> int:
    return look_for(library, Asked("发展", EVERYTHING)).total


def test_bringing_an_index_up_to_date_tells_how_far_it_is_and_can_be_broken_off(library: Library) -> None:
    there = Indexed(library)
    steps = there.taking_in()
    assert [next(steps), next(steps)] == [(0, 2), (1, 2)]
    assert len(there.bring()) == 1
    assert list(there.taking_in()) == [(0, 1)]
    assert there.bring() == []
    assert hits(library) == 2


def test_what_is_in_the_trash_is_found_no_more_until_it_comes_back(library: Library) -> None:
    assert hits(library) == 2
    text = library.reports.all()[0].text
    remove_reports(library, [text])
    assert hits(library) == 1
    bring_back_reports(library, [text])
    assert hits(library) == 2


def test_what_is_corrected_is_something_else_to_be_found_and_what_is_read_is_not(library: Library) -> None:
    there = Indexed(library)
    there.bring()
    sign, text = there.sign, library.reports.all()[0].text
    library.reading_states.opened(text)
    there.bring()
    assert there.sign == sign
    correct(library, text, Correction(year=2001))
    there.bring()
    assert there.sign != sign
