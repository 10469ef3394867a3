"""A figure with all that may name it: the words around it, and the names of the figures before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from core.document.report import Bound, Change
from core.understanding.figures.bounds import word_after
from core.understanding.figures.context import CLAUSE_ENDS, FIGURE, QUIET, SENTENCE_ENDS, Context
from core.understanding.figures.naming.evidence import Features, cut, tag_of
from core.understanding.figures.naming.regions import Measured

Piece = tuple[int, int]
Name = tuple[Piece, ...]
"""The stretches of the text that a name is put together from; empty for none."""

_APART = "分别"
_NOUNS = frozenset("nw")
_LINE = "¶"
_CLAUSE_END = re.compile(f"[{CLAUSE_ENDS}]")
_STRETCH = re.compile(f"[^,;:{FIGURE}{QUIET}]+")
_SHOWN = frozenset(",;。、:的)")
_LISTING = ("", "、", ",", "和", "及", "(")
_REACH = 60
_FARTHEST = 200


class Named(NamedTuple):
    """A figure that has its name, which may be none."""

    name: Name
    words: str
    context: Context


@dataclass
class Scene:
    """`folded` is the text, `masked` without figures and asides, `named` are the figures before.

    `lead` are the words between the figure before and this one, `nouns` is how many of them are nouns, and
    `leader_nouns` how many are before the first of the figures that share them; behind the figure and its
    bound the text goes on at `tail_start`.
    """

    context: Context
    masked: str
    folded: str
    named: Sequence[Named]
    change: Change | None
    bound: Bound | None
    lead: tuple[str, ...] = field(init=False)
    nouns: int = field(init=False)
    leader_nouns: int = field(init=False)
    measured: Measured = field(init=False)
    tail_start: int = field(init=False)

    def __post_init__(self) -> None:
        mention = self.context.mention
        self.lead = cut(self.before)
        self.nouns = self.leader_nouns = _nouns(self.lead)
        if not self.leads:
            start, end = self.leader.lead_start, self.leader.mention.start
            self.leader_nouns = _nouns(cut(self.masked[start:end]))
        self.measured = Measured(str(mention.kind), str(mention.unit_in(self.folded)))
        self.tail_start = self.context.tail_start + len(word_after(self.context.tail))

    @property
    def before(self) -> str:
        """The text between the figure before and this one."""
        return self.masked[self.context.lead_start : self.context.mention.start]

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
    def count(self) -> int:
        """How many figures share the words before the first of them."""
        return len(self.context.members) or 1

    @property
    def leader(self) -> Context:
        """The first of those figures."""
        return self.context.members[0] if self.context.members else self.context

    @property
    def leads(self) -> bool:
        """Whether the figure is the first of those, or alone."""
        return self.context.place == 0

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

    def features(self) -> Features:
        """What the figure says of where its name may be."""
        behind = self.context.tail[self.tail_start - self.context.tail_start :]
        sign = "$" if not behind else behind[0] if behind[0] in _SHOWN else tag_of(cut(behind[:6])[0])
        return (
            f"kind{self.measured.kind}",
            f"change{self.change}",
            f"bound{self.bound}",
            f"group{min(self.count, 3)}{'first' if self.leads else 'later'}",
            f"apart{_APART in self.leader.lead}",
            f"behind{sign}",
            f"nouns{min(self.nouns, 2)}",
            f"lead{min(len(self.lead), 3)}",
            f"close:{self.lead[-1] if self.lead else '^'}",
        )


def _nouns(words: Sequence[str]) -> int:
    return sum([tag_of(word) in _NOUNS for word in words])


def words_of(name: Name, text: str) -> str:
    """A name as the text spells it."""
    return "".join(text[start:end] for start, end in name)


def way(between: str) -> tuple[str, str]:
    """How far the text between a name and its figure leads."""
    commas = between.count(",") + between.count(":")
    return f"commas{min(commas, 3)}", f"semicolon{';' in between}"
