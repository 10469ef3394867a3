from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from core.understanding.markers.sequence import Candidate, best_sequence

GAP = 0.25
candidates = st.lists(
    st.tuples(st.integers(0, 5), st.integers(1, 6), st.sampled_from([0.5, 1, 2, 4])), max_size=7
)


def worth(chosen: tuple[Candidate, ...]) -> float:
    """The plain definition: the scores less the numbers skipped; impossible sequences are worth nothing."""
    numbers = [0, *(candidate.number for candidate in chosen)]
    places = [candidate.place for candidate in chosen]
    if sorted(set(numbers)) != numbers or sorted(set(places)) != places:
        return 0
    return sum(candidate.score for candidate in chosen) - GAP * (numbers[-1] - len(chosen))


@given(candidates)
def test_no_sequence_is_worth_more(drawn: list[tuple[int, int, float]]) -> None:
    found = [Candidate(place, place + 1, number, score) for place, number, score in sorted(drawn)]
    every = (chosen for size in range(len(found) + 1) for chosen in combinations(found, size))
    assert worth(tuple(best_sequence(found, GAP))) == max(worth(chosen) for chosen in every)


def test_a_stray_number_does_not_break_the_sequence() -> None:
    numbers = [1, 2, 9, 3, 4]
    found = best_sequence([Candidate(place, place + 1, number, 1) for place, number in enumerate(numbers)])
    assert [candidate.number for candidate in found] == [1, 2, 3, 4]
