"""From a span to the selectors that describe its words, and from selectors back to the words."""

from collections.abc import Iterator
from hashlib import blake2b
from heapq import nlargest

from core.document.annotation import Annotation, Placement, Selectors
from core.document.report import Report
from core.document.span import Span

CONTEXT = 32
"""Code points kept before and after the quote."""
ENOUGH = 0.6
"""The share of the context that must agree for a quote to be taken as the same passage."""
LEAD = 0.2
"""How far the best place must be ahead of the next."""


def describe(report: Report, span: Span) -> Selectors:
    """The selectors of the words in `span`; ValueError where the span is empty or outside the text."""
    if not 0 <= span.start < span.end <= len(report.text):
        raise ValueError(f"no words at {span}")
    before, after = _context(report.text, span)
    return Selectors(
        position=span,
        exact=span.of(report.text),
        prefix=before,
        suffix=after,
        paragraph=_paragraph(report.text, span.start),
        section=_section_path(report, span.start),
    )


def place(annotation: Annotation, report: Report, version: int) -> Placement:
    """Where an annotation's words stand in a version of a report; an orphan rather than a guess."""
    selectors = annotation.selectors
    if annotation.version == version and selectors.position.of(report.text) == selectors.exact:
        return Placement(selectors.position, "exact", 1.0)
    return _search(selectors, report.text)


def _search(selectors: Selectors, text: str) -> Placement:
    """The one place where the quote stands in its own context."""
    found = ((_agreement(selectors, span, text), span) for span in _occurrences(selectors.exact, text))
    ranked = nlargest(2, found)
    if not ranked:
        return Placement(None, "orphan", 0.0, "The words are no longer in the text.")
    score, best = ranked[0]
    if score < ENOUGH:
        return Placement(None, "orphan", score, "The words are there, but not what stood around them.")
    if len(ranked) > 1 and ranked[1][0] > score - LEAD:
        return Placement(None, "ambiguous", score, "The words stand in several places that look alike.")
    if best == selectors.position:
        return Placement(best, "exact", score)
    return Placement(best, "moved", score, "The words stand in another place of the text.")


def _context(text: str, span: Span) -> tuple[str, str]:
    return text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]


def _occurrences(words: str, text: str) -> Iterator[Span]:
    start = text.find(words)
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)


def _agreement(selectors: Selectors, span: Span, text: str) -> float:
    """The share of the context, counted from the quote outwards, that is the same around `span`."""
    before, after = _context(text, span)
    known = len(selectors.prefix) + len(selectors.suffix)
    agree = _common(selectors.prefix[::-1], before[::-1]) + _common(selectors.suffix, after)
    return agree / known if known else 0.0


def _common(one: str, other: str) -> int:
    """How many code points two texts have in common from their beginning."""
    for count, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return count
    return min(len(one), len(other))


def _paragraph(text: str, position: int) -> str:
    """A paragraph's identity: a digest of its words, which stays when the paragraph moves."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    words = text[start : end if end >= 0 else len(text)]
    return blake2b(words.encode(), digest_size=8).hexdigest()


def _section_path(report: Report, position: int) -> str:
    """The titles of the sections around a position, from the top, one a line."""
    return "\n".join(section.title for section in report.sections if position in section.span)
