"""Which sections are folded, and which rows that leaves to see."""

from collections.abc import Iterable

from core.page.page import Page


class Collapsing:
    """The fold state of a page, never changed in place; a section is known by where its heading starts."""

    def __init__(self, page: Page, collapsed: Iterable[int] = ()) -> None:
        starts = {section.span.start for section in page.report.sections}
        self.page = page
        self.collapsed = frozenset(collapsed) & starts

    def is_collapsed(self, section: int) -> bool:
        """Whether a section's content is hidden behind its heading."""
        return self.page.report.sections[section].span.start in self.collapsed

    def toggled(self, section: int) -> "Collapsing":
        """The state with one section folded or unfolded."""
        return Collapsing(self.page, self.collapsed ^ {self.page.report.sections[section].span.start})

    def with_all(self) -> "Collapsing":
        """The state with every section folded."""
        return Collapsing(self.page, (section.span.start for section in self.page.report.sections))

    def with_none(self) -> "Collapsing":
        """The state with every section open."""
        return Collapsing(self.page)

    def to_level(self, level: int) -> "Collapsing":
        """The state that shows headings down to `level` and nothing below the deepest of them."""
        sections = self.page.report.sections
        return Collapsing(self.page, (section.span.start for section in sections if section.level >= level))

    def revealing(self, position: int) -> "Collapsing":
        """The state in which the words at a position can be seen: everything around them open."""
        row = self.page.rows[self.page.row_at(position)]
        around = self.page.ancestors(row.section)
        if row.role == "heading":
            around = around[:-1]
        sections = self.page.report.sections
        return Collapsing(self.page, self.collapsed - {sections[index].span.start for index in around})

    def visible_rows(self) -> list[int]:
        """Indices of the rows that no fold hides, top to bottom."""
        visible = []
        hidden_until = 0
        for index, row in enumerate(self.page.rows):
            if row.span.start < hidden_until:
                continue
            visible.append(index)
            if row.role == "heading" and row.section is not None and self.is_collapsed(row.section):
                hidden_until = self.page.report.sections[row.section].span.end
        return visible
