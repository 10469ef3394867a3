"""What a page says before the report's own words."""

from collections.abc import Sequence

from core.exporting.labels import Labels
from core.exporting.selection import Outgoing
from core.exporting.web.escaped import escaped
from core.page.page import Row


class About:
    """The report's name where it has no title, its contents, and what its reader's colours mean."""

    def __init__(self, out: Outgoing, labels: Labels, rows: Sequence[Row]) -> None:
        self._out, self.labels, self._rows = out, labels, rows

    def headed(self) -> str:
        """All that, under the report's name."""
        name = escaped(self._out.name or self.labels.of("批注"))
        return f'<aside role="none" class="about"><h1>{name}</h1>{self._facts()}</aside>\n'

    def plain(self) -> str:
        """All that, under the title that the report has."""
        return f'<aside role="none" class="about">{self._facts()}</aside>\n'

    def _facts(self) -> str:
        beside = f'<p class="by">{escaped(self._out.beside)}</p>' if self._out.beside else ""
        return f"{beside}{self._contents()}{self._legend()}"

    def _contents(self) -> str:
        report = self._out.report
        headings = [row for row in self._rows if row.role == "heading" and row.section is not None]
        if report is None or len(headings) < 2:
            return ""
        items = "".join(
            f'<li class="l{min(row.level, 3)}"><a href="#s{(row.section or 0) + 1}">'
            f"{escaped(' '.join(row.span.of(self._out.text).split()) or self.labels.notes)}</a></li>"
            for row in headings
        )
        name = self.labels.of("目录")
        return f'<nav aria-label="{name}"><details><summary>{name}</summary><ul>{items}</ul></details></nav>'

    def _legend(self) -> str:
        if not self._rows:
            return ""
        colours = dict.fromkeys(note.annotation.colour for note in self._out.notes)
        names = {one: self.labels.colour(one, self._out.meanings.get(one, "")) for one in colours}
        items = (f'<li><mark class="{one}">{escaped(name)}</mark></li>' for one, name in names.items())
        return f'<ul class="legend">{"".join(items)}</ul>' if names else ""
