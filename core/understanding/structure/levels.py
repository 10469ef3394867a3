"""How deep each heading of a report stands, chosen for the whole report at once."""

from collections.abc import Sequence
from typing import NamedTuple

from core.understanding.structure.headings import RANKS, Heading
from core.understanding.structure.kinds import is_part_title

_PART, _LEAF, _FAMILY, _CLOSED = 0.5, 8.0, 8.3, 8.6
"""Ranks of unnumbered headings beside those of the numbering styles."""
_ITEMS = ("bracket", "item", "digit", "bracket-digit", "circle", "nth")


_CONCLUDES = ("体会", "启示", "经验", "认识到")
"""What leads from what was done to what was learnt from it, which stands beside it."""
_LEAD_IN = 120


class _Open(NamedTuple):
    """A heading whose section still goes on, and how far up it stands."""

    rank: float
    heading: Heading
    at: int


def leveled(simple: str, headings: Sequence[Heading]) -> list[tuple[Heading, int]]:
    """Each heading with its level: how many open headings stand above it."""
    opened: list[_Open] = []
    found = []
    ranks = _ranks_in(headings)
    outlined = any(heading.style in ("chapter", "comma", "bracket") for heading in headings)
    for at, (heading, following) in enumerate(zip(headings, _next_numbered(headings), strict=True)):
        if heading.number:
            rank = _numbered_rank(simple, headings, at, ranks[heading.style], opened)
        elif heading.style != "bare":
            rank = _sentence_rank(headings, at, opened)
        elif outlined:
            part_like = is_part_title(heading.title.of(simple))
            next_rank = ranks[following.style] if following else None
            ordinal = following.ordinal if following else 0
            rank = _bare_rank(next_rank, ordinal, [section.rank for section in opened], part_like=part_like)
        else:
            rank = _PART
        while opened and opened[-1].rank >= rank:
            opened.pop()
        opened.append(_Open(rank, heading, at))
        found.append((heading, len(opened)))
    return found


def _sentence_rank(headings: Sequence[Heading], at: int, opened: Sequence[_Open]) -> float:
    """The rank of a heading that is a sentence: its row's, or that of finished items before the row."""
    style = headings[at].style
    kin = next((section.rank for section in reversed(opened) if section.heading.style == style), None)
    if kin is not None:
        return kin
    item = next((section for section in reversed(opened) if section.heading.style in _ITEMS), None)
    if item and _is_finished(headings, at, item.at):
        return item.rank
    return _FAMILY if style == "family" else _CLOSED


def _is_finished(headings: Sequence[Heading], at: int, last: int) -> bool:
    """Whether a run up to `last` is over before the family that begins `at`, and held none before."""
    item = headings[last]
    first = next(
        (k for k in range(last, -1, -1) if headings[k].style == item.style and headings[k].ordinal == 1), last
    )
    if last == first or _goes_on(headings, at, item):
        return False
    if headings[at].style == item.style:
        return True
    lone = at + 1 == len(headings) or headings[at + 1].style not in _kin_styles(headings[at])
    return not lone and all(heading.style == item.style for heading in headings[first:last])


def _goes_on(headings: Sequence[Heading], at: int, item: Heading) -> bool:
    """Whether an item's run has a next one behind the family that begins `at`."""
    own = 0
    for behind in range(at, len(headings)):
        heading = headings[behind]
        if heading.style == item.style:
            if heading.style != headings[at].style or heading.ordinal != own + 1:
                return heading.ordinal == item.ordinal + 1
            own += 1
    return False


def _kin_styles(heading: Heading) -> tuple[str, ...]:
    return (heading.style,) if heading.number else ("family", "closed")


def _ranks_in(headings: Sequence[Heading]) -> dict[str, float]:
    """The ranks of the styles in this report: 一、 stands below （一） where it interrupts its counting."""
    main = [heading for heading in headings if heading.style in ("comma", "bracket")]
    first = next((at for at, heading in enumerate(main) if heading.style == "comma"), 0)
    if first:
        brackets = [heading.ordinal for heading in main[first:] if heading.style == "bracket"]
        if brackets and brackets[0] == main[first - 1].ordinal + 1:
            return RANKS | {"comma": RANKS["bracket"] + 0.2}
    return RANKS


def _next_numbered(headings: Sequence[Heading]) -> list[Heading | None]:
    """For each heading the numbered one that comes next."""
    ahead: list[Heading | None] = []
    following = None
    for heading in reversed(headings):
        ahead.append(following)
        following = heading if heading.number else following
    return ahead[::-1]


def _numbered_rank(
    simple: str, headings: Sequence[Heading], at: int, rank: float, opened: list[_Open]
) -> float:
    """A style's own rank, or a lower one for a numbering that begins inside another of its style."""
    heading = headings[at]
    for section in reversed(opened):
        if section.heading.style == heading.style and heading.ordinal == section.heading.ordinal + 1:
            return section.rank
    if heading.ordinal > 1 or not opened:
        return rank
    nested = heading.style == "nth" or any(section.rank == rank for section in opened)
    if nested and _stands_beside(simple, headings, at, opened[-1]):
        return opened[-1].rank
    if heading.style == "nth" and opened[-1].heading.number:
        return max(rank, opened[-1].rank + 0.01) if opened[-1].heading.style != "nth" else opened[-1].rank
    if nested and heading.style != "nth":
        above = [section for section in opened if section.heading.alone or not heading.alone]
        return above[-1].rank + 0.01 if above else rank
    return rank


def _stands_beside(simple: str, headings: Sequence[Heading], at: int, inmost: _Open) -> bool:
    """Whether a numbering that begins `at` follows a finished （一） …; 第一 only where a lesson is drawn."""
    if inmost.heading.style != "bracket" or not _is_finished(headings, at, inmost.at):
        return False
    start = headings[at].span.start
    between = simple[max(headings[at - 1].span.end, start - _LEAD_IN) : start]
    return headings[at].style != "nth" or any(word in between for word in _CONCLUDES)


def _bare_rank(next_rank: float | None, ordinal: int, ranks: list[float], *, part_like: bool) -> float:
    """Where an unnumbered heading stands, by the numbering that it interrupts or begins."""
    carries_on = ordinal > 1 and next_rank in ranks
    if not ranks or (part_like and _PART in ranks and not carries_on):
        return _PART
    if next_rank is None:
        return ranks[0] if ranks == [_PART] else _LEAF
    if ordinal > 1:
        return _LEAF
    if next_rank in ranks:
        at = ranks.index(next_rank)
        return ranks[at - 1] if at else _PART
    return next_rank - 0.5
