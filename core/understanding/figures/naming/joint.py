"""Joint names before joint figures, shared out."""

from collections.abc import Iterator
from typing import NamedTuple

from core.understanding.figures.naming.evidence import Features
from core.understanding.figures.naming.regions import Measured, Stretch, read, readings, worth_of_name
from core.understanding.figures.naming.scene import Name, Scene, words_of
from core.understanding.figures.naming.sharing import Part, parts_of, shares
from core.understanding.figures.naming.weights import Judge, Weight

_LONGEST = 60


class Sharer(NamedTuple):
    """A figure among a number of those that share names: its place, and what a name has to go with."""

    place: int
    number: int
    measured: Measured


class Joint(NamedTuple):
    """Joint names, where they were found, and what divides them."""

    where: str
    mark: str
    parts: list[Part]


def shared(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """Joint names shared out: 柑橘、茶叶产量分别达到32万吨、1.8万吨."""
    if scene.count == 1:
        return
    leader, sharer = scene.leader, Sharer(scene.context.place, scene.count, scene.measured)
    stretches = [("lead", leader.lead_start, leader.mention.start, "figure")]
    if leader.prior:
        stretches.append(("prior", leader.prior_start, leader.prior_start + len(leader.prior), ","))
    for where, start, end, edge in stretches:
        stretch = Stretch("<", scene.masked[start:end], scene.edge(start), edge, longest=_LONGEST)
        for name, worth in _within(judge, stretch, where, sharer):
            yield tuple((start + one, start + two) for one, two in name), worth
    earlier = [named for named in scene.named if named.context.members is not leader.members]
    if not scene.leader_nouns and earlier and len(earlier[-1].name) == 1:
        mark, parts = parts_of(earlier[-1].words, earlier[-1].name[0][0], scene.count)
        yield from _given(judge, scene.masked, Joint("named", mark, parts), sharer)


def _within(judge: Judge[Weight], stretch: Stretch, where: str, sharer: Sharer) -> list[tuple[Name, Weight]]:
    """The names that joint ones in a stretch make for a figure."""

    def make() -> Iterator[tuple[Name, Weight]]:
        for found in readings(judge, stretch, sharer.measured):
            mark, parts = parts_of(read(stretch.text, found), found.start, sharer.number)
            for name, worth in _given(judge, stretch.text, Joint(where, mark, parts), sharer):
                yield name, found.worth + worth

    return judge.once((stretch, where, sharer), lambda: [*make()])


def _given(judge: Judge[Weight], text: str, joint: Joint, sharer: Sharer) -> Iterator[tuple[Name, Weight]]:
    for name, said in shares(joint.parts, sharer.place) if joint.parts else ():
        words = words_of(name, text)
        whole = worth_of_name(judge, "<", words, sharer.measured)
        own = judge.worth(_of_share, (joint.where, f"mark{joint.mark}", *said), judge.common(words))
        yield name, own + whole


def _of_share(said: Features, common: int) -> Features:
    """What is said of one reading of joint names, and how common that is."""
    kind = said[2]
    return tuple("S" + feature for feature in (*said, f"{kind}common{common}"))
