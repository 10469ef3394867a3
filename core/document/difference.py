"""What two texts that are compared say differently."""

from typing import Literal, NamedTuple

from core.document.span import Span

Kind = Literal["value", "paragraph", "words", "same", "changed", "moved", "new", "gone"]
"""Figures of another value; whole paragraphs of one text only; other words; what became of sentences."""
SENTENCES: tuple[Kind, ...] = ("new", "gone", "changed", "moved", "same")
Spans = tuple[Span, Span]


class Difference(NamedTuple):
    """What stands in one text in place of words of the other; one of the two may be empty, at its place.

    Whole sentences have the differences of their words `within`.
    """

    spans: Spans
    kind: Kind
    within: tuple["Difference", ...] = ()

    @property
    def is_value(self) -> bool:
        """Whether a figure has another value."""
        return self.kind == "value" or any(one.kind == "value" for one in self.within)


class Altered(NamedTuple):
    """Words that the other text has otherwise, or has not; or the place where it has words and this none."""

    span: Span
    kind: Kind
