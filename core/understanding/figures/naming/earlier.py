"""Names that figures before were given, and what they make of the words here."""

from collections.abc import Iterator

from core.understanding.figures.naming.evidence import Features, cut
from core.understanding.figures.naming.regions import gaps, worth_of_name
from core.understanding.figures.naming.scene import Name, Scene, way, words_of
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
        worth = judge.said(
            "C",
            (
                f"back{min(back, 4)}",
                f"unit{other.mention.unit_in(scene.folded) == scene.measured.unit}",
                f"sentence{other.sentence != context.sentence}",
                *way(between),
                f"marks{min(between.count('、'), 2)}",
                f"order{min(len(seen), 4)}",
                f"kinds{other.mention.kind}:{scene.measured.kind}",
                f"aligned{aligned}",
                f"beside{scene.count > 1 and not beside}",
                f"counted{scene.count > 1 and back == scene.count - 1}",
            ),
        )
        yield name, worth + lead + worth_of_name(judge, "=", words, scene.measured)


def owned(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """What the owner named before has: 生猪存栏40万头、出栏59万头."""
    last = scene.named[-1] if scene.named else None
    if not last or not last.name or last.context.sentence != scene.context.sentence:
        return
    theirs, lead = cut(last.words), scene.lead
    skip = next((number for number, word in enumerate(lead) if word not in _LINKS), len(lead))
    if len(lead) - skip > _MOST_OWN:
        return
    start = scene.context.lead_start + len("".join(lead[:skip]))
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
            said = (
                *_of_owner(mine, head, theirs[-1]),
                f"listed{bool(head)}{scene.context.lead.startswith('、')}",
                f"heads{len(theirs) - kept}",
                f"alone{bool(head)}{judge.common(mine)}",
            )
            whole = worth_of_name(judge, "=", words_of(name, scene.folded), scene.measured)
            yield name, gap + judge.said("O", said) + whole


def _of_owner(mine: str, head: str, last: str) -> Features:
    """What tells that words take the place of a head, or, where there is none, stand behind the last word."""
    ends = f"ends{bool(head)}{headness(mine)}{headness(head)}"
    if not head:
        return ends, f"added:{mine}", f"to:{last}"
    longer = len(mine) - len(head)
    return ends, f"own:{mine}", f"head:{head}", f"headlong{min(len(head), 4)}", f"longer{longer}"


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
        yield named.name, judge.said("R", (said,)) + whole
