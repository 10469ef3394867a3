"""Where words stand, told in a few characters, in the script that the page is shown in."""

from collections.abc import Sequence
from functools import lru_cache
from weakref import WeakKeyDictionary

from core.document.annotation import Placed
from core.document.report import Figure
from core.document.span import Span
from core.page.page import Page
from core.page.printed import heading_line
from core.text.conversion import convert
from core.text.folding import FIGURES
from core.text.regions import is_traditional
from core.text.typesetting import typeset
from gui.session.document import Document

_QUOTE = 12
_converted = lru_cache(maxsize=1024)(convert)  # the same few names stand in many rows
_headings: WeakKeyDictionary[Page, tuple[str, Sequence[str]]] = WeakKeyDictionary()
"""Several panels name the sections at once; those of a page that is gone go with it."""
_LOOK_BACK, _LOOK_ON = 2000, 200
"""How far from a figure the name of what it measures may stand."""


def headings(document: Document) -> Sequence[str]:
    """What the sections are called on one line, in the script that the page is shown in."""
    page, shown = document.page, document.view.shown
    before = _headings.get(page)
    if before is None or before[0] != shown:
        found = [heading_line(page, section, shown) for section in range(len(page.report.sections))]
        before = _headings[page] = shown, found
    return before[1]


def in_script(document: Document, words: str, near: Span) -> str:
    """Words of the report as the page shows them; what does not stand there is converted by itself."""
    at = document.report.text.find(words, near.start, near.end)
    return said_in_script(document, words) if at < 0 else document.view.shown[at : at + len(words)]


def said_in_script(document: Document, words: str) -> str:
    """What is said of the report, its speaker for one, in the script that the page is shown in."""
    view = document.view
    return words if view.shown == document.report.text else convert(words, view.script)


def value_words(document: Document, value: str, figure: Figure) -> str:
    """A figure's value whose 万, 亿 and unit are in the script of the figure on the page."""
    shown = in_script(document, figure.text, figure.span)
    return value.translate(dict(zip(map(ord, figure.text), shown, strict=True)))


def indicator_words(document: Document, figure: Figure) -> str:
    """What a figure measures, as the page shows it."""
    near = Span(max(0, figure.span.start - _LOOK_BACK), figure.span.end + _LOOK_ON)
    return in_script(document, figure.indicator or "", near)


def scope_words(document: Document, figure: Figure) -> str:
    """For what a figure holds, in the script of the page."""
    return _named(document, figure.scope or "")


def measure_words(document: Document, figure: Figure) -> str:
    """The one name of what a figure measures, in the script of the page; nothing where it is printed so."""
    is_printed = figure.measure == FIGURES.fold(figure.indicator or "")
    return "" if is_printed else _named(document, figure.measure or "")


def _named(document: Document, words: str) -> str:
    """Words of a table, which is in simplified characters, in the script of the page."""
    if document.view.shown != document.report.text:
        return _converted(words, document.view.script)
    return _converted(words, "traditional") if is_traditional(document.report.text) else words


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
