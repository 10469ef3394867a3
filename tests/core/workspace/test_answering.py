"""A query answered bit by bit, against the same query answered at once."""

from pathlib import Path

import pytest

from core.document.corpus import EVERYTHING, PLACES, Where
from core.library.library import Library
from core.search.concordance import Context
from core.workspace import answering
from core.workspace.answering import answers, around
from core.workspace.indexing import Indexed
from core.workspace.searching import Asked, look_for
from core.workspace.trash import remove_reports
from tests.core.workspace.test_searching import fill


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("first", [0, 1, 60])
def test_bit_by_bit_the_same_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: Where, first: int
) -> None:
    monkeypatch.setattr(answering, "FIRST", first)
    with Library.open(tmp_path / "library.sqlite") as library:
        fill(library)
        asked = Asked("就业 OR 三清", EVERYTHING, where)
        told = list(answers(Indexed(library), asked))
        whole = look_for(library, asked)
        assert whole.total
        assert sum(len(one.hits) for one in told) == whole.total
        lines = [line for one in sorted(told, key=lambda one: one.rank) for line in one.lines]
        assert lines == list(whole.lines)


def test_no_more_lines_are_made_than_wanted_and_all_hits_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "FIRST", 1)
    with Library.open(tmp_path / "library.sqlite") as library:
        fill(library)
        told = list(answers(Indexed(library), Asked("年", EVERYTHING, limit=1)))
        assert len([one for one in told if one.lines]) == 1
        assert sum(len(one.hits) for one in told) == look_for(library, Asked("年", EVERYTHING)).total


def test_a_line_tells_its_sentence_and_its_paragraph(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        fill(library)
        (line,) = [line for one in answers(Indexed(library), Asked("5.5%", EVERYTHING)) for line in one.lines]
        told = around(Indexed(library), line)
        assert told.sentence == "全县生产总值120亿元、增长5.5%，深入实施“三清”行动。"
        assert told.paragraph == f"产业提质壮大。{told.sentence}"


def test_what_went_while_one_searched_has_no_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "FIRST", 0)
    with Library.open(tmp_path / "library.sqlite") as library:
        fill(library)
        there = Indexed(library)
        line = next(one.lines[0] for one in answers(there, Asked("就业", EVERYTHING)) if one.lines)
        told = answers(there, Asked("就业", EVERYTHING))
        first = next(told)
        remove_reports(library, [line.about.report])
        assert around(there, line) == Context("", "")
        after = [first, *told]
        assert line.about.report in {one.report for one in after if one.hits}
        assert line.about.report not in {other.about.report for one in after for other in one.lines}
