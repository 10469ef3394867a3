"""Names that stand in the words around a figure."""

from collections.abc import Iterator
from typing import NamedTuple

from core.understanding.figures.context import FIGURE, Context
from core.understanding.figures.naming.evidence import EDGE, Features, cut, of_word, phrase, tag_of
from core.understanding.figures.naming.regions import NEVER_LAST, Stretch, gaps, read, readings, worth_of_name
from core.understanding.figures.naming.scene import Name, Scene, Way
from core.understanding.figures.naming.sharing import parts_of
from core.understanding.figures.naming.weights import Judge, Weight

_CLAUSES_BACK = 4
_LONGEST_CLAUSE = 40


def before(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """地区生产总值增长6%."""
    if not scene.leads or not scene.lead or scene.is_limited:
        return
    start = scene.context.lead_start
    stretch = Stretch("<", scene.before, scene.edge(start), "figure")
    for found in readings(judge, stretch, scene.measured):
        if scene.count == 1 or not parts_of(read(scene.before, found), 0, scene.count)[1]:
            yield ((start + found.start, start + found.end),), found.worth


def behind(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """推动30余项试点任务."""
    tail = scene.tail
    words, tags, _ = phrase(tail)
    if scene.measured.kind == "points" or not words:
        return
    start, close = scene.tail_start, scene.lead[-1] if scene.lead else ""
    firsts = {0, *(number for number in range(1, len(words)) if words[number - 1][0] in "的、" + FIGURE)}
    stretch = Stretch(">", tail, "figure", "$", frozenset(firsts))
    for found in readings(judge, stretch, scene.measured):
        gap = tail[: found.start]
        after = tags[found.last] if found.last < len(words) else "$"
        verbs = "v" in tags[found.first + 1 : found.last]
        if verbs and gap == "的":  # 74%的财力|用于民生
            continue
        worth = judge.worth(_of_crossing, Crossing(_gap(gap), scene.measured.kind, verbs, close, after))
        yield ((start + found.start, start + found.end),), found.worth + worth


class Crossing(NamedTuple):
    """How a name lies beyond its figure: what is between, whether verbs are in it, what is around both."""

    gap: str
    kind: str
    verbs: bool
    close: str
    after: str


def _of_crossing(crossing: Crossing) -> Features:
    gap, kind, verbs, close, after = crossing
    return (
        f"Aacross{gap}",
        f"Aacross{gap}{kind}{verbs}",
        f"A{close}…{after}",
        f"A{tag_of(close)}……{after}",
    )


def _gap(gap: str) -> str:
    """What lies between a figure and the noun behind it."""
    if FIGURE in gap:
        return "threshold" if gap.endswith("的") else "figure"
    return "of" if gap == "的" else "words" if gap else "nothing"


def in_clauses_before(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """农民人均纯收入，1982年为270元."""
    if not scene.leads or scene.nouns:
        return
    lead = gaps(judge, "=", scene.lead)
    for distance, (start, end) in enumerate(scene.pieces_before()[:_CLAUSES_BACK]):
        between = scene.masked[end : scene.context.lead_start]
        worth = lead + judge.worth(_of_clause, distance, Way.over(between), str(FIGURE in between))
        edges = (scene.edge(start), scene.masked[end])
        begin = max(start, end - _LONGEST_CLAUSE)
        clause = scene.masked[begin:end]
        for found in readings(judge, Stretch("<", clause, *edges), scene.measured):
            words = read(clause, found)
            if len(words) > 1 and (scene.count == 1 or not parts_of(words, 0, scene.count)[1]):
                yield ((begin + found.start, begin + found.end),), worth + found.worth


def _of_clause(distance: int, way: Way, figures: str) -> Features:
    return f"Pdistance{distance}", *way.features("P"), f"Pfigures{figures}"


def of_threshold(judge: Judge[Weight], scene: Scene) -> Iterator[tuple[Name, Weight]]:
    """What is so large: 20亿元以上项目15个, 年销售收入过10亿元企业5家."""
    previous = scene.neighbour
    if previous is None or not scene.lead:
        return
    starts = [*_starts(judge, scene, previous)]
    end = scene.context.lead_start
    for last, word in enumerate(scene.lead, 1):
        end += len(word)
        if word[0] in NEVER_LAST:
            continue
        following = scene.lead[last : last + 1]
        worth = gaps(judge, "=", scene.lead[last:]) + judge.worth(of_word, "<", "last", word)
        if following:
            worth = worth + judge.worth(of_word, "<", "next", following[0])
        else:
            worth = worth + judge.worth(_of_nearness)
        for start, said in starts:
            whole = worth_of_name(judge, "<", scene.folded[start:end], scene.measured)
            yield ((start, end),), worth + said + whole


def _starts(judge: Judge[Weight], scene: Scene, previous: Context) -> Iterator[tuple[int, Weight]]:
    """Where words for a threshold may begin, with what speaks for it."""
    theirs, start = cut(previous.lead), previous.mention.start
    for more in range(min(5, len(theirs) + 1)):
        if more:
            start -= len(theirs[-more])
            if theirs[-more][0] in ",;。":
                break
        before = theirs[-more - 1] if more < len(theirs) else EDGE
        yield start, judge.worth(_of_more, more, theirs[-more] if more else "#", before, scene.lead[0])


def _of_nearness() -> Features:
    return ("Tbefore$figure",)


def _of_more(more: int, first: str, before: str, then: str) -> Features:
    return f"Tmore{more}", f"Tmore:{first}", f"Tstop:{before}", f"Tthen:{then}"
