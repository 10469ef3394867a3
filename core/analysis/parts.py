"""What a report looks back on, and what it plans."""

from collections.abc import Iterator
from itertools import pairwise

from core.document.report import Report, SectionKind
from core.document.span import Span


def parts(report: Report) -> Iterator[tuple[Span, SectionKind | None]]:
    """The text in stretches, each with its part: the innermost section of a kind tells."""
    bounds = {bound for section in report.sections for bound in section.span}
    for start, end in pairwise(sorted({0, len(report.text), *bounds})):
        kinds = [section.kind for section in report.sections if section.kind and start in section.span]
        yield Span(start, end), kinds[-1] if kinds else None
