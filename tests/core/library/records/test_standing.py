"""How an annotation stands after what several did to it."""

import json
from itertools import permutations

import hypothesis.strategies as st
from hypothesis import given

from core.document.annotation import Annotation
from core.document.shared import ALL
from core.library.file.rows import Row
from core.library.records.row_mapping import state_of
from core.library.records.standing import Told, changes, standing
from tests.core.library.conftest import ID
from tests.core.library.hand import QUOTE

FIRST = state_of(Annotation("", ID, QUOTE, "red", "注", ("甲", "乙"), "", ""))


def told(mark: str, parents: str, before: Row, **changed: object) -> Told:
    """A revision that changes columns of a state."""
    after: Row = before | changed  # type: ignore[assignment]
    return Told(mark, tuple(parents), changes(before, after), after)


ROOT = Told("0", (), (ALL,), FIRST)


def tags(*names: str) -> str:
    return json.dumps(names, ensure_ascii=False)


def test_what_each_changed_alone_holds_whatever_came_first() -> None:
    beside = (
        told("a", "0", FIRST, colour="blue"),
        told("b", "0", FIRST, note="另注"),
        told("c", "0", FIRST, tags=tags("乙")),
        told("d", "0", FIRST, tags=tags("甲", "乙", "丙"), resolved=1),
    )
    for order in permutations((ROOT, *beside)):
        state, tips = standing(order)
        assert (state["colour"], state["note"], state["resolved"]) == ("blue", "另注", 1)
        assert (state["tags"], tips) == (tags("乙", "丙"), ("a", "b", "c", "d"))


def test_of_two_that_changed_the_same_the_one_that_saw_more_holds_whatever_its_mark() -> None:
    one = told("z", "0", FIRST, colour="blue")
    second = told("y", "0", FIRST, colour="green")
    third = told("a", "y", second.state, colour="purple")
    assert standing([ROOT, one, second])[0]["colour"] == "blue"
    assert standing([third, one, second, ROOT])[0]["colour"] == "purple"


def test_words_of_two_stand_until_one_who_saw_both_writes() -> None:
    one, other = told("a", "0", FIRST, note="甲"), told("b", "0", FIRST, note="乙")
    both = standing([ROOT, one, other])
    assert both.state["note"] == "甲\n\n乙"
    assert standing([ROOT, one, other, told("c", "ab", both.state, note="丙")]).state["note"] == "丙"
    assert standing([ROOT, one, told("b", "0", FIRST, note="甲乙")]).state["note"] == "甲乙"
    assert standing([ROOT, one, told("b", "0", FIRST, note="")]).state["note"] == "甲"


def test_what_another_wrote_on_meanwhile_is_not_taken_away() -> None:
    gone = told("a", "0", FIRST, removed=1)
    assert standing([ROOT, gone]).state["removed"] == 1
    assert standing([ROOT, gone, told("b", "0", FIRST, removed=1)]).state["removed"] == 1
    kept = standing([ROOT, gone, told("b", "0", FIRST, note="还要")])
    assert kept.state["removed"] == 0
    assert standing([ROOT, gone, told("b", "a", gone.state, tags=tags("改名"))]).state["removed"] == 1


def test_what_is_built_on_something_still_to_come_stands_meanwhile() -> None:
    one = told("a", "0", FIRST, note="甲", removed=1)
    assert standing([one]) == (one.state, ("a",))


def test_a_ring_that_a_hand_wrote_ends() -> None:
    ring = [Told("a", ("b",), (ALL,), FIRST), Told("b", ("a",), (ALL,), FIRST)]
    assert standing(ring).state == standing(ring[::-1]).state


@given(st.lists(st.sampled_from("甲乙丙丁"), unique=True), st.lists(st.sampled_from("甲乙丙丁"), unique=True))
def test_tags_come_to_stand_in_the_order_in_which_they_were_put(old: list[str], new: list[str]) -> None:
    before: Row = FIRST | {"tags": tags(*old)}
    after = told("a", "0", before, tags=tags(*new))
    assert standing([Told("0", (), (ALL,), before), after]).state["tags"] == tags(*new)
