"""Where words stand, told in a few characters, in the script that the page is shown in."""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from core.document.annotation import Placed
from core.document.report import Figure
from core.document.span import Span
from core.page.page import Page
from core.page.printed import heading_line
from core.page.said import Said
from core.text.typesetting import typeset
from gui.session.document import Document

_QUOTE = 12
_headings: WeakKeyDictionary[Page, tuple[str, Sequence[str]]] = WeakKeyDictionary()
"""Several panels name the sections at once; those of a page that is gone go with it."""


def headings(document: Document) -> Sequence[str]:
    """What the sections are called on one line, in the script that the page is shown in."""
    page, shown = document.page, document.view.shown
    before = _headings.get(page)
    if before is None or before[0] != shown:
        found = [heading_line(page, section, shown) for section in range(len(page.report.sections))]
        before = _headings[page] = shown, found
    return before[1]


def said_of(document: Document) -> Said:
    """What tells of the report in the script that the page is shown in."""
    return Said(document.report, document.view.shown, document.view.script)


def in_script(document: Document, words: str, near: Span) -> str:
    """Words of the report as the page shows them; what does not stand there is converted by itself."""
    return said_of(document).there(words, near)


def said_in_script(document: Document, words: str) -> str:
    """What is said of the report, its speaker for one, in the script that the page is shown in."""
    return said_of(document).apart(words)


def value_words(document: Document, value: str, figure: Figure) -> str:
    """A figure's value whose 万, 亿 and unit are in the script of the figure on the page."""
    return said_of(document).value(value, figure)


def indicator_words(document: Document, figure: Figure) -> str:
    """What a figure measures, as the page shows it."""
    return said_of(document).indicator(figure)


def scope_words(document: Document, figure: Figure) -> str:
    """For what a figure holds, in the script of the page."""
    return said_of(document).scope(figure)


def measure_words(document: Document, figure: Figure) -> str:
    """The one name of what a figure measures, in the script of the page; nothing where it is printed so."""
    return said_of(document).measure(figure)


def short_place(page: Page, position: int, shown: str | None = None) -> str:
    """The section's number (or title) and the paragraph in it: 二 · ¶1."""
    if not page.rows:
        return ""
    row = page.rows[page.row_at(position)]
    parts = []
    if row.section is not None:
        parts.append(
            page.report.sections[row.section].number
            or heading_line(page, row.section, shown or page.report.text)
        )
    if row.paragraph:
        parts.append(f"¶{row.paragraph}")
    return " · ".join(parts)


def other_end(document: Document, placed: Placed) -> str:
    """The section at a link's other end; nothing for what is no link."""
    link = placed.annotation.link
    if link is None:
        return ""
    if placed.other is not None and placed.other.span is not None:
        return short_place(document.page, placed.other.span.start, document.view.shown)
    title = link.selectors.section.rpartition("\n")[2].strip()
    return title or typeset(link.selectors.exact[:_QUOTE])
