"""What is looked for in many reports: words that a person wrote, understood."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from core.text.folding import FINDING

_CLOSING = {'"': '"', "＂": "＂", "“": "”", "”": "”", "「": "」", "『": "』", "﹁": "﹂", "﹃": "﹄"}
"""What ends an exact quotation, by what opens one; ” opens where a keyboard has them the wrong way."""
_UNWANTED = "-－−"
_OR = ("OR", "ＯＲ", "|", "｜")
_WORD = re.compile(r"[|｜]|[^\s|｜]+")

NOTHING = "Nothing is looked for: give a word that is wanted."
WORDS = "Looked for: {words}."
TOGETHER = "Looked for, in one paragraph: {words}."
OR_WORDS = "Or: {words}."
OR_TOGETHER = "Or, in one paragraph: {words}."
WITHOUT = "Left out, paragraphs with: {words}."


class Term(NamedTuple):
    """Words that stand together: as they were written, and as they count (`FINDING`, without line breaks)."""

    words: str
    folded: str


class Query(NamedTuple):
    """Any of the alternatives, with all its terms in one paragraph that has none of the unwanted ones.

    A paragraph is a line of the clean text. False where nothing is looked for.
    """

    alternatives: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.alternatives)


class Understood(NamedTuple):
    """A sentence of how a query was understood, English with a place for the words that it is about."""

    sentence: str
    words: str = ""

    def __str__(self) -> str:
        return self.sentence.format(words=self.words)


def parse(words: str) -> Query:
    """What words ask for; there are none that cannot be understood.

    Several words are wanted in one paragraph, quotation marks hold some together, a hyphen before some means
    that they are unwanted in any alternative, OR or | stands between alternatives.
    """
    alternatives: list[list[Term]] = [[]]
    unwanted: list[Term] = []
    for sign, part in _parts(words):
        if sign == "|":
            alternatives.append([])
        elif folded := FINDING.fold(part).replace("\n", ""):
            (unwanted if sign == "-" else alternatives[-1]).append(Term(part, folded))
    wanted: dict[frozenset[str], tuple[Term, ...]] = {}
    for terms in filter(None, alternatives):
        wanted.setdefault(frozenset(term.folded for term in terms), _once(terms))
    return Query(tuple(wanted.values()), _once(unwanted))


def exactly(*words: str) -> str:
    """What is to be written for words that are looked for as they are, whatever signs are in them.

    Several are wanted in one paragraph.
    """
    # Of all quotation marks, which count the same, only this one would end what it began.
    return " ".join('"{}"'.format(one.replace('"', "”")) for one in words)


def any_of(words: Iterable[str]) -> str:
    """What is to be written for any of several words, such as those of a word list."""
    return " OR ".join(map(exactly, words))


def understood(query: Query) -> list[Understood]:
    """How a query was understood, a sentence for each alternative and one for what is unwanted."""
    if not query:
        return [Understood(NOTHING)]
    said = [Understood(TOGETHER if len(terms) > 1 else WORDS, _list(terms)) for terms in query.alternatives]
    later = [one._replace(sentence=_AFTER_OR[one.sentence]) for one in said[1:]]
    without = [Understood(WITHOUT, _list(query.unwanted))] if query.unwanted else []
    return [said[0], *later, *without]


_AFTER_OR = {WORDS: OR_WORDS, TOGETHER: OR_TOGETHER}


def _parts(words: str) -> Iterator[tuple[str, str]]:
    """The parts of a query in turn, each with its sign: | between alternatives, - for what is unwanted."""
    at = 0
    while found := _WORD.search(words, at):
        start, at = found.span()
        if found[0] in _OR:
            yield "|", ""
            continue
        sign = "-" if found[0][0] in _UNWANTED and len(found[0]) > 1 else ""
        start += len(sign)
        quotation = _quotation(words, start)
        if quotation is None:
            yield sign, words[start:at]
        else:
            at = min(start + len(quotation) + 2, len(words))
            yield sign, quotation


def _quotation(words: str, start: int) -> str | None:
    """What stands in the quotation marks that open at a place; up to the end where nothing closes them.

    Marks that close within a word are of a text, not of a query: “三清”行动 is looked for as it is.
    """
    closing = _CLOSING.get(words[start])
    if closing is None:
        return None
    end = words.find(closing, start + 1)
    if end < 0:
        return None if words[start] == closing == "”" else words[start + 1 :]
    behind = words[end + 1 : end + 2]
    ends_there = not behind or behind.isspace() or behind in "|｜" or behind in _CLOSING
    return words[start + 1 : end] if ends_there else None


def _once(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Terms in turn, without those that count the same as one before."""
    first: dict[str, Term] = {}
    for term in terms:
        first.setdefault(term.folded, term)
    return tuple(first.values())


def _list(terms: Iterable[Term]) -> str:
    return " ".join(f"“{' '.join(term.words.split())}”" for term in terms)
