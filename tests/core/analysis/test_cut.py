import pytest

from core.analysis import cut
from core.analysis.cut import Cuts
from tests.core.analysis.small import small


def test_so_many_reports_are_held_in_words_the_last_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cut, "MOST_HELD", 1)
    one, other, cuts = small("修路"), small("造林"), Cuts()
    (first,) = cuts.of([one])
    assert [*cuts.of([one])] == [first]
    assert next(cuts.of([one])) is first
    assert len([*cuts.of([other])]) == 1
    (again,) = cuts.of([one])
    assert again is not first
    assert again == first
