"""Where words stand, told in a few characters."""

from core.reading.page import Page
from core.script.typesetting import typeset

_CLOSING = "。.：:；;，, 　"


def heading_words(page: Page, section: int) -> str:
    """A section's heading as printed, without what closes it."""
    return typeset(page.report.sections[section].heading.of(page.report.text)).strip().rstrip(_CLOSING)


def short_place(page: Page, position: int) -> str:
    """The section's number (or title) and the paragraph in it: 二 · ¶1."""
    if not page.rows:
        return ""
    row = page.rows[page.row_at(position)]
    parts = []
    if row.section is not None:
        section = page.report.sections[row.section]
        parts.append(section.number or section.title)
    if row.paragraph:
        parts.append(f"¶{row.paragraph}")
    return " · ".join(parts)
