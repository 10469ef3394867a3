"""Names that figures before were given, and what they make of the words here."""

from collections.abc import Iterator
from typing import NamedTuple

from core.understanding.figures.naming.evidence import Features, cut
from core.understanding.figures.naming.regions import gaps, worth_of_name
from core.understanding.figures.naming.scene import Name, Scene, Way, words_of
from core.understanding.figures.naming.weights import Judge, Weight
from core.vocabulary.names import headness

_MOST_OWN = 5
_LINKS = frozenset(("、", ",", "和", "及", "其中"))


def again(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """The name of a figure before: 总产值120亿元，增长9%."""
    context, lead, seen = scene.context, gaps(judge, "=", scene.lead), set()
    for back, (name, words, other) in enumerate(scene.named[:-7:-1]):
        strange = not scene.leads and scene.leader_nouns and other.members is not context.members
        if not name or words in seen or strange:
            continue
        seen.add(words)
        between = scene.masked[other.mention.end : context.mention.start]
        beside = scene.count > 1 and other.members is not context.members
        aligned = beside and len(other.members) == scene.count and other.place == context.place
        backward = Backward(
            min(back, 4),
            other.mention.unit_in(scene.folded) == scene.measured.unit,
            other.sentence != context.sentence,
            Way.over(between),
            min(between.count("、"), 2),
            min(len(seen), 4),
            f"{other.mention.kind}:{scene.measured.kind}",
            aligned,
            scene.count > 1 and not beside,
            scene.count > 1 and back == scene.count - 1,
        )
        whole = worth_of_name(judge, "=", words, scene.measured)
        yield name, judge.worth(_of_backward, backward) + lead + whole


class Backward(NamedTuple):
    """How a figure stands to one before whose name it may have."""

    back: int
    unit: bool
    sentence: bool
    way: Way
    marks: int
    order: int
    kinds: str
    aligned: bool
    beside: bool
    counted: bool


def _of_backward(backward: Backward) -> Features:
    return (
        f"Cback{backward.back}",
        f"Cunit{backward.unit}",
        f"Csentence{backward.sentence}",
        *backward.way.features("C"),
        f"Cmarks{backward.marks}",
        f"Corder{backward.order}",
        f"Ckinds{backward.kinds}",
        f"Caligned{backward.aligned}",
        f"Cbeside{backward.beside}",
        f"Ccounted{backward.counted}",
    )


def owned(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """What the owner named before has: 生猪存栏40万头、出栏59万头."""
    last = scene.named[-1] if scene.named else None
    if not last or not last.name or last.context.sentence != scene.context.sentence:
        return
    theirs, lead = cut(last.words), scene.lead
    skip = next((number for number, word in enumerate(lead) if word not in _LINKS), len(lead))
    if len(lead) - skip > _MOST_OWN:
        return
    start, listed = scene.context.lead_start + len("".join(lead[:skip])), scene.context.lead.startswith("、")
    for end in range(skip + 1, min(skip + 4, len(lead) + 1)):
        mine = "".join(lead[skip:end])
        if not 2 <= len(mine) <= 6:
            continue
        piece = (start, start + len(mine))
        gap = gaps(judge, "=", lead[end:])
        for kept in range(1, len(theirs) + 1):
            head = "".join(theirs[kept:])
            if len(head) > 5:
                continue
            name = (*_shortened(last.name, len(head)), piece)
            own = Own(mine, head, theirs[-1], listed, len(theirs) - kept, judge.common(mine))
            whole = worth_of_name(judge, "=", words_of(name, scene.folded), scene.measured)
            yield name, gap + judge.worth(_of_own, own) + whole


class Own(NamedTuple):
    """Words that take the place of a head, or, where there is none, stand behind the last word."""

    mine: str
    head: str
    last: str
    listed: bool
    heads: int
    common: int


def _of_own(own: Own) -> Features:
    mine, head, last, listed, heads, common = own
    known = bool(head)
    alike = (
        f"Oends{known}{headness(mine)}{headness(head)}",
        f"Olisted{known}{listed}",
        f"Oheads{heads}",
        f"Oalone{known}{common}",
    )
    if not head:
        return *alike, f"Oadded:{mine}", f"Oto:{last}"
    longer = len(mine) - len(head)
    return *alike, f"Oown:{mine}", f"Ohead:{head}", f"Oheadlong{min(len(head), 4)}", f"Olonger{longer}"


def _shortened(name: Name, by: int) -> Name:
    """A name without its last characters."""
    kept = list(name)
    while by:
        start, end = kept.pop()
        if end - start > by:
            kept.append((start, end - by))
        by = max(0, by - (end - start))
    return tuple(kept)


def at_same_place(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """The name at the same place of a group before: 分别达到…，分别增长…."""
    context = scene.context
    if scene.count == 1 or scene.leader_nouns:
        return
    here = [named for named in scene.named if named.context.sentence == context.sentence and named.name]
    groups = [
        named
        for named in here
        if named.context.members is not context.members
        and len(named.context.members) == scene.count
        and named.context.place == context.place
    ]
    others = {named.words: named for named in here if named.context.members is not context.members}
    found = [("group", groups[-1])] if groups else []
    if len(others) >= scene.count:
        found.append(
            (f"names{len(others) == scene.count}", [*others.values()][-scene.count :][context.place])
        )
    for said, named in found:
        whole = worth_of_name(judge, "=", named.words, scene.measured)
        yield named.name, judge.worth(_of_place, said) + whole


def _of_place(said: str) -> Features:
    return (f"R{said}",)
