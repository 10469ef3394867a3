"""Joint names before joint figures, shared out."""

from collections.abc import Iterator

from core.understanding.figures.naming.evidence import Features
from core.understanding.figures.naming.regions import Stretch, read, readings, worth_of_name
from core.understanding.figures.naming.scene import Name, Scene, words_of
from core.understanding.figures.naming.sharing import Part, parts_of, shares
from core.understanding.figures.naming.weights import Judge, Weight

_LONGEST = 60


def shared(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """Joint names shared out: 柑橘、茶叶产量分别达到32万吨、1.8万吨."""
    if scene.count == 1:
        return
    leader = scene.leader
    stretches = [("lead", leader.lead_start, leader.mention.start, "figure")]
    if leader.prior:
        stretches.append(("prior", leader.prior_start, leader.prior_start + len(leader.prior), ","))
    for where, start, end, edge in stretches:
        text = scene.masked[start:end]
        stretch = Stretch("<", text, scene.edge(start), edge, longest=_LONGEST)
        for found in readings(judge, stretch, scene.measured):
            mark, parts = parts_of(read(text, found), start + found.start, scene.count)
            yield from _given(judge, scene, parts, (where, f"mark{mark}"), found.worth)
    earlier = [named for named in scene.named if named.context.members is not leader.members]
    if not scene.leader_nouns and earlier and len(earlier[-1].name) == 1:
        mark, parts = parts_of(earlier[-1].words, earlier[-1].name[0][0], scene.count)
        yield from _given(judge, scene, parts, ("named", f"mark{mark}"), judge.nothing)


def _given(
    judge: Judge[Weight],
    scene: Scene,
    parts: list[Part],
    where: tuple[str, str],
    worth: Weight,
) -> Iterator[tuple[Name, Weight]]:
    for name, said in shares(parts, scene.context.place) if parts else ():
        words = words_of(name, scene.masked)
        whole = worth_of_name(judge, "<", words, scene.measured)
        own = judge.worth(_of_share, (*where, *said), judge.common(words))
        yield name, worth + own + whole


def _of_share(said: Features, common: int) -> Features:
    """What is said of one reading of joint names, and how common that is."""
    kind = said[2]
    return tuple("S" + feature for feature in (*said, f"{kind}common{common}"))
