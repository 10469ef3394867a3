"""A team without a server: members who write at once, and files that come late, twice, by half, or as copies.

In the end all libraries must be equal and have every word that was ever written. The control lets each
library stand at what came last, and must be found out.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic

from core.library.records import shared
from core.library.records.standing import Standing, Told, standing
from core.library.safety.check import check_store
from tests.core.workspace.team import Team, any_clock, wrong_clock
from tests.torture.verdict import Verdict

MOST = 60
"""Teams of the control, of which one in three fails."""


def run(members: int, edits: int, teams: int = 1) -> Iterator[Verdict]:
    """So many members with so many edits each, in so many teams; then smaller ones that must fail."""
    yield _verdict([_fails(members, edits, seed) for seed in range(teams)], members * edits)
    with _the_last_wins():
        yield _verdict(list(_until_one_fails(min(edits, 60))), 3 * min(edits, 60), True)


def _until_one_fails(edits: int) -> Iterator[tuple[bool, float]]:
    """One team after the other, since by luck a small one may agree."""
    for seed in range(MOST):
        found = _fails(3, edits, seed)
        yield found
        if found[0]:
            return


def _verdict(found: list[tuple[bool, float]], edits: int, control: bool = False) -> Verdict:
    slowest = max(longest for _, longest in found)
    more = f"{edits} edits a team, longest round {slowest:.2f} s"
    return Verdict("a team without a server", len(found), sum(bad for bad, _ in found), control, more)


def _fails(members: int, edits: int, seed: int) -> tuple[bool, float]:
    """Whether libraries differ, or have lost something, and how long the longest round took."""
    random, longest = Random(seed), 0.0
    with TemporaryDirectory() as folder, any_clock():
        team = Team(Path(folder), members, random)
        left = {member.number: edits for member in team.members}
        team.settle()
        while any(left.values()):
            one = random.choice([member for member in team.members if left[member.number]])
            for _ in range(min(left[one.number], random.randrange(1, 40))):
                team.edit(one)
                left[one.number] -= 1
            if random.random() < 0.1:
                wrong_clock(random)
            began = monotonic()
            one.round()
            longest = max(longest, monotonic() - began)
            for other in random.sample(team.members, random.randrange(members)):
                if other is not one:
                    team.carry(one, other)
        try:
            team.settle()
            agree = team.agree() and not any(check_store(member.library.store) for member in team.members)
        except AssertionError:
            agree = False
        team.close()
    return not agree, longest


@contextmanager
def _the_last_wins() -> Iterator[None]:
    """Each library stands at the revision that came last."""

    def last(revisions: Iterable[Told]) -> Standing:
        told = list(revisions)
        return Standing(told[-1].state, standing(told).tips)

    shared.standing = last  # type: ignore[attr-defined]
    try:
        yield
    finally:
        shared.standing = standing  # type: ignore[attr-defined]
