"""From a span to the selectors that describe its words, and from selectors back to the words."""

from collections.abc import Sequence

from core.anchoring.normalized import all_places
from core.anchoring.remembered import CONTEXT
from core.document.annotation import Placement, Selectors
from core.document.report import Report
from core.document.span import Span
from core.text.folding import ANCHORING
from core.text.sentences import paragraph_at


def describe(report: Report, span: Span) -> Selectors:
    """The selectors of the words in `span`; ValueError where the span is empty or outside the text."""
    if not span.has_words_of(report.text):
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


def place_all(selectors: Sequence[Selectors], text: str, old: str | None = None) -> list[Placement]:
    """Where words stand in a text; `old` is the text that all of them were described in, where it is known.

    An empty position is an unknown one. Many at once help each other: each tells some of the old text.
    """
    from core.anchoring.reanchoring import Reanchoring  # noqa: PLC0415 - not needed to open a known text

    return Reanchoring(selectors, text, old).placements()


def occurrences(text: str, quote: str, before: str = "", after: str = "") -> list[Span]:
    """Where a quote stands between these words, whatever the script, width, white space or punctuation."""
    inner, left = ANCHORING.fold(quote), ANCHORING.fold(before)
    whole, known = left + inner + ANCHORING.fold(after), ANCHORING.folded(text)
    starts = [at + len(left) for at in all_places(whole, known.text)] if inner else []
    return [known.map.outside(Span(start, start + len(inner))) for start in starts]


def _context(text: str, span: Span) -> tuple[str, str]:
    return text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]


def _paragraph(text: str, position: int) -> str:
    """A paragraph's identity: a digest of its words, which stays when the paragraph moves."""
    words = paragraph_at(text, position).of(text)
    from hashlib import blake2b  # noqa: PLC0415 - brings OpenSSL, and not every start needs it

    return blake2b(words.encode(), digest_size=8).hexdigest()


def _section_path(report: Report, position: int) -> str:
    """The titles of the sections around a position, from the top, one a line."""
    return "\n".join(section.title for section in report.sections if position in section.span)
