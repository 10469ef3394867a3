"""The words around a figure: its clause, what leads to it, what follows, what it shares them with."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from core.text.sentences import CLAUSE_ENDS, SENTENCE_ENDS
from core.understanding.figures.mention import Mention

FIGURE = "\ue001"
QUIET = "\ue002"
REACH = 80
_EARLIEST = 1900
_COMPARES = frozenset("比较同由从自与和于")

_CLAUSE = re.compile(f"[{CLAUSE_ENDS}]|--")
_BARE_LINK = re.compile(
    r"(?:(?:以上|以内|左右|以下|多|余|有余)?(?:、|和|与|及|以及|到|至)(?:约|近|超过|超|突破|不低于|不超过)?)?"
)


@dataclass(slots=True)
class Context:
    """One figure in its clause. `lead` and `tail` are folded words between this figure and its neighbours.

    `lead_start` and `tail_start` say where they stand; `prior` is the clause before, as far as it has no
    figure; `text` is the masked text, `year` the last that it speaks of.
    """

    mention: Mention
    lead_start: int
    lead: str
    tail_start: int
    tail: str
    opening_start: int
    text: str
    sentence: int
    year: int | None = None
    prior_start: int = 0
    prior: str = ""
    previous: "Context | None" = None
    linked: bool = False
    place: int = 0
    members: "list[Context]" = field(default_factory=list)

    @property
    def opening(self) -> str:
        """The sentence up to the figure; cut when it is asked for, since few are and all are long."""
        return self.text[self.opening_start : self.mention.start]


def masked(text: str, mentions: list[Mention]) -> str:
    """The text with figures blanked, so that the words in and around them are not confused."""
    pieces: list[str] = []
    position = 0
    for mention in mentions:
        pieces.append(text[position : mention.start])
        pieces.append((QUIET if mention.quiet else FIGURE) * (mention.end - mention.start))
        position = mention.end
    pieces.append(text[position:])
    return "".join(pieces)


def contexts(text: str, mentions: list[Mention]) -> list[Context]:
    """Each measuring figure of the masked text with the words around it, in order."""
    marks = [mark.end() for mark in _CLAUSE.finditer(text)]
    clauses, sentences = [0, *marks], [0, *(end for end in marks if text[end - 1] in SENTENCE_ENDS)]
    loud = [mention for mention in mentions if not mention.quiet]
    starts = [mention.start for mention in loud] + [len(text)]
    years = _years(text, mentions)
    found: list[Context] = []
    for number, mention in enumerate(loud):
        at = bisect_right(clauses, mention.start) - 1
        sentence = bisect_right(sentences, mention.start) - 1
        last = found[-1].mention.end if found else 0
        start = max(clauses[at], mention.start - REACH, last)
        clause_end = clauses[at + 1] - 1 if at + 1 < len(clauses) else len(text)
        end = min(starts[number + 1], clause_end, mention.end + REACH)
        context = Context(
            mention,
            lead_start=start,
            lead=text[start : mention.start],
            tail_start=mention.end,
            tail=text[mention.end : end],
            opening_start=max(sentences[sentence], mention.start - REACH),
            text=text,
            sentence=sentence,
            year=_year_between(years, sentences[sentence], mention.start),
        )
        if at and start == clauses[at] and text[start - 1] in ",:":
            context.prior_start = max(clauses[at - 1], last, start - REACH)
            context.prior = text[context.prior_start : start - 1]
        _link(text, context, found[-1] if found else None)
        found.append(context)
    return found


def _years(text: str, mentions: list[Mention]) -> list[tuple[int, int]]:
    """Where years stand that the text speaks of, other than to compare with them."""
    return [
        (mention.start, int(mention.value))
        for mention in mentions
        if mention.kind == "date" and mention.value > _EARLIEST and text[mention.start - 1] not in _COMPARES
    ]


def _year_between(years: list[tuple[int, int]], start: int, end: int) -> int | None:
    at = bisect_right(years, (end, 0)) - 1
    return years[at][1] if at >= 0 and years[at][0] >= start else None


def _link(text: str, context: Context, previous: Context | None) -> None:
    """Say whether the figure continues a list that the previous one began."""
    if previous is None or previous.sentence != context.sentence:
        return
    context.previous = previous
    gap = text[previous.mention.end : context.mention.start]
    if len(gap) > REACH:
        return
    context.linked = _BARE_LINK.fullmatch(gap) is not None
    if context.linked:
        context.members = previous.members or [previous]
        previous.members = context.members
        context.place = len(context.members)
        context.members.append(context)
