import pytest

from core.analysis.frequency import Counted, count_words
from core.analysis.keyness import keyness
from core.analysis.measures import log_likelihood
from tests.core.analysis.small import cut, small


def counted(words: str) -> list[Counted]:
    return list(count_words(cut(small(words))))


def test_what_is_said_more_and_what_is_said_less() -> None:
    ours, last_year = counted("數字，" * 9 + "就业，" * 5), counted("数字，" + "就业，" * 5 + "修路，" * 8)
    rows = {row.words: row for row in keyness(ours, last_year)}
    assert rows.keys() == {"數字", "修路"}
    more, less = rows["數字"], rows["修路"]
    assert (more.count, more.other, less.count, less.other) == (9, 1, 0, 8)
    assert more.log_likelihood == pytest.approx(log_likelihood(9, 14, 1, 14))
    assert more.log_ratio == pytest.approx(3.17, abs=0.01)
    assert less.log_ratio == pytest.approx(-4)
    assert more.per_10_000 == pytest.approx(9 * 10_000 / 42)


def test_the_rare_and_the_unsure_are_left_out() -> None:
    ours, other = counted("数字，" * 4 + "就业"), counted("修路，" * 4 + "就业")
    assert keyness(ours, other, least=5) == []
    assert keyness(ours, ours) == []
    assert [row.item for row in keyness(ours, other, surely=0, least=1, most=1)] == ["修路"]
    assert keyness(ours, []) == keyness([], []) == []
