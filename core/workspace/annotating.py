"""One annotation of a report just read, as a command makes it."""

from typing import NamedTuple

from core.document.annotation import Changes, Colour
from core.document.problem import Problem
from core.document.report import Report
from core.document.span import Span
from core.library.library import Library
from core.workspace.editions import keep
from core.workspace.edits import Editor, highlight

NO_WORDS = "{name} has no words from {start} to {end}: it has {length} characters."


class Mark(NamedTuple):
    """What is to be left on the words of a span."""

    span: Span
    colour: Colour
    note: str
    tags: tuple[str, ...]


def annotate(library: Library, report: Report, mark: Mark) -> Changes:
    """Keep a report and annotate words of it; Problem, and nothing kept, where it has none there."""
    if not mark.span.has_words_of(report.text):
        raise Problem(NO_WORDS, name=report.name, **mark.span._asdict(), length=len(report.text))
    text = keep(library, report)
    editor = Editor(library)
    editor.reports[text] = report
    return editor.do(text, highlight(*mark)).changes
