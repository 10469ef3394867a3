"""A report's words as the page prints them: in the chosen script, with a printer's punctuation."""

from typing import NamedTuple

from core.document.report import Report
from core.document.span import Span
from core.page.page import Page
from core.text.conversion import Script, convert
from core.text.regions import is_traditional
from core.text.typesetting import typeset

_CLOSING = "。.：:；;，, 　"
_NOTES = ("注释", "註釋")


class Wording(NamedTuple):
    """A report in a script: its text, which has as many code points as the source, its name and its place."""

    text: str
    name: str
    place: str


def wording(report: Report, script: Script = "source") -> Wording:
    """The words of a report in a script."""
    words = (report.text, report.name, report.metadata.place or "")
    return Wording(*(convert(part, script) for part in words))


def printed(page: Page, span: Span, text: str) -> str:
    """The words of a span as the page prints them; `text` is the report's in the script that is shown."""
    words, at = [], span.start
    for row in (page.rows[index] for index in page.rows_in(span)):
        if within := span.within(row.span):
            set_ = typeset(row.span.of(text))
            words += [text[at : within.start], within.shifted(-row.span.start).of(set_)]
            at = within.end
    return "".join((*words, text[at : span.end]))


def heading(page: Page, section: int, text: str) -> str:
    """A section's heading as the page prints it, without what closes it; notes that have none are 注释."""
    words = printed(page, page.report.sections[section].heading, text).strip().rstrip(_CLOSING)
    return words or unheaded(text)


def unheaded(text: str) -> str:
    """What notes are called that have no heading, in the script of the text."""
    return _NOTES[is_traditional(text)]


def heading_line(page: Page, section: int, text: str) -> str:
    """The same on one line."""
    return " ".join(heading(page, section, text).split("\n"))
