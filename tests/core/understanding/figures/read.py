"""Short ways to read the figures of a few words."""

from core.document.report import Figure, Section, SectionKind
from core.document.span import Span
from core.understanding.figures import find_figures


def figures(text: str, kind: SectionKind | None = None) -> list[Figure]:
    whole = Span(0, len(text))
    sections = [Section(whole, Span(0, 0), 1, None, "", kind)] if kind else []
    return list(find_figures(text, sections, ()))


def figure(text: str, kind: SectionKind | None = None) -> Figure:
    (one,) = figures(text, kind)
    return one
