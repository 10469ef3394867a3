"""A figure with all that may name it: the words around it, and the names of the figures before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from core.document.report import Bound, Change
from core.text.sentences import CLAUSE_ENDS, SENTENCE_ENDS
from core.understanding.figures.bounds import word_after
from core.understanding.figures.context import FIGURE, QUIET, Context
from core.understanding.figures.naming.evidence import EDGE, Features, phrase
from core.understanding.figures.naming.regions import Measured
from core.vocabulary.names import headness

Piece = tuple[int, int]
Name = tuple[Piece, ...]
"""The stretches of the text that a name is put together from; empty for none."""

_APART = "分别"
_NOUNS = "nw"
_LINE = "¶"
_CLAUSE_END = re.compile(f"[{CLAUSE_ENDS}]")
_STRETCH = re.compile(f"[^,;:{FIGURE}{QUIET}]+")
_SHOWN = frozenset(",;。、:的)")
_LISTING = ("", "、", ",", "和", "及", "(")
_REACH = 60
_FARTHEST = 200


class Outlook(NamedTuple):
    """What a figure says of where its name may be."""

    kind: str
    change: Change | None
    bound: Bound | None
    group: str
    apart: bool
    behind: str
    nouns: int
    lead: int
    close: str
    beside: tuple[str, ...]


def of_outlook(way: str, outlook: Outlook) -> Features:
    """What the outlook says for a way of finding names."""
    return (
        f"{way}kind{outlook.kind}",
        f"{way}change{outlook.change}",
        f"{way}bound{outlook.bound}",
        f"{way}group{outlook.group}",
        f"{way}apart{outlook.apart}",
        f"{way}behind{outlook.behind}",
        f"{way}nouns{outlook.nouns}",
        f"{way}lead{outlook.lead}",
        f"{way}close:{outlook.close}",
        *(f"{way}beside{said}" for said in outlook.beside),
    )


class Named(NamedTuple):
    """A figure that has its name, which may be none."""

    name: Name
    words: str
    context: Context


@dataclass
class Scene:
    """`folded` is the text, `masked` without figures and asides, `named` are the figures before.

    `count` figures share the words before the first of them, the `leader`, which this one may be: it `leads`.
    `before` is the text between the figure before and this one, `lead` are its words, `nouns` is how many of
    them are nouns, and `leader_nouns` how many are before the leader; behind the figure and its bound the
    text goes on at `tail_start`.
    """

    context: Context
    masked: str
    folded: str
    named: Sequence[Named]
    change: Change | None
    bound: Bound | None
    leader: Context = field(init=False)
    count: int = field(init=False)
    leads: bool = field(init=False)
    before: str = field(init=False)
    lead: tuple[str, ...] = field(init=False)
    nouns: int = field(init=False)
    leader_nouns: int = field(init=False)
    measured: Measured = field(init=False)
    tail_start: int = field(init=False)

    def __post_init__(self) -> None:
        context, mention = self.context, self.context.mention
        self.leader = context.members[0] if context.members else context
        self.count, self.leads = len(context.members) or 1, context.place == 0
        self.before = self.masked[context.lead_start : mention.start]
        self.lead, tags, _ = phrase(self.before)
        self.nouns = self.leader_nouns = _nouns(tags)
        if not self.leads:
            start, end = self.leader.lead_start, self.leader.mention.start
            self.leader_nouns = _nouns(phrase(self.masked[start:end]).tags)
        self.measured = Measured(str(mention.kind), str(mention.unit_in(self.folded)))
        self.tail_start = context.tail_start + len(word_after(context.tail))

    @property
    def neighbour(self) -> Context | None:
        """The figure before, where the words between the two are all that parts them."""
        previous = self.context.previous
        return previous if previous and previous.mention.end == self.context.lead_start else None

    @property
    def is_apart(self) -> bool:
        """Whether each of several figures has a name of its own: 分别."""
        return self.count > 1 and _APART in self.leader.lead

    @property
    def is_limited(self) -> bool:
        """Whether the words before belong to a threshold: 20亿元以上项目15个."""
        bound = len(word_after(self.context.lead)) if self.neighbour else 0
        return bound > 0 and self.context.lead[bound : bound + 1] not in _LISTING

    @property
    def tail(self) -> str:
        """The words behind the figure, up to the end of the clause, other figures among them blanked."""
        start, most = self.tail_start, self.context.mention.end + _REACH
        stop = _CLAUSE_END.search(self.masked, self.context.mention.end, most)
        return self.masked[start : max(start, stop.start() if stop else most)]

    def edge(self, start: int) -> str:
        """The sign before a position; a line's beginning is a sign too."""
        sign = self.masked[start - 1] if start else "\n"
        return _LINE if sign == "\n" else sign

    def pieces_before(self) -> list[Piece]:
        """The stretches between commas and figures of the sentence before the lead, the nearest first."""
        least = max(0, self.context.lead_start - _FARTHEST)
        ends = (self.masked.rfind(sign, least, self.context.lead_start) + 1 for sign in SENTENCE_ENDS)
        found = _STRETCH.finditer(self.masked, max(least, *ends), self.context.lead_start)
        return [stretch.span() for stretch in found][::-1]

    def outlook(self) -> Outlook:
        """What the figure says of where its name may be."""
        behind = self.context.tail[self.tail_start - self.context.tail_start :]
        sign = "$" if not behind else behind[0] if behind[0] in _SHOWN else phrase(behind[:6]).tags[0]
        return Outlook(
            self.measured.kind,
            self.change,
            self.bound,
            f"{min(self.count, 3)}{'first' if self.leads else 'later'}",
            _APART in self.leader.lead,
            sign,
            min(self.nouns, 2),
            min(len(self.lead), 3),
            self.lead[-1] if self.lead else EDGE,
            self._beside(),
        )

    def _beside(self) -> tuple[str, ...]:
        """How the words go on from the figure before in the sentence: 总产量增长19%、产值增长18%."""
        last = self.named[-1] if self.named else None
        if last is None or last.context.sentence != self.context.sentence:
            return (EDGE,)
        sign, own = (*self.lead[:2], "", "")[:2]
        joint = sign if sign in _LISTING else ";" if sign in CLAUSE_ENDS else "w"
        led, heads = f"{joint}{min(self.nouns, 2)}", f"{headness(own)}{headness(last.words[-2:])}"
        return led, led + heads, f"{led}:{own}"


def _nouns(tags: str) -> int:
    return sum(map(tags.count, _NOUNS))


def words_of(name: Name, text: str) -> str:
    """A name as the text spells it."""
    return "".join([text[start:end] for start, end in name])


class Way(NamedTuple):
    """How far the text between a name and its figure leads."""

    commas: int
    semicolon: bool

    @staticmethod
    def over(between: str) -> "Way":
        """The way over a text."""
        return Way(min(between.count(",") + between.count(":"), 3), ";" in between)

    def features(self, source: str) -> Features:
        """What the way says where names were found in one way."""
        return f"{source}commas{self.commas}", f"{source}semicolon{self.semicolon}"
