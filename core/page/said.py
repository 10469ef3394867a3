"""What is told of a report's findings, in the script that the report is shown in."""

from functools import lru_cache
from typing import NamedTuple

from core.document.report import Figure, Report
from core.document.span import Span
from core.text.conversion import Script, convert
from core.text.folding import FIGURES
from core.text.regions import is_traditional

_converted = lru_cache(maxsize=1024)(convert)  # the same few names stand in many rows
_LOOK_BACK, _LOOK_ON = 2000, 200
"""How far from a figure the name of what it measures may stand."""


class Said(NamedTuple):
    """A report and its words in a script, as many code points as its own."""

    report: Report
    shown: str
    script: Script

    def there(self, words: str, near: Span) -> str:
        """Words of the report as they are shown; what does not stand there is converted by itself."""
        at = self.report.text.find(words, near.start, near.end)
        return self.apart(words) if at < 0 else self.shown[at : at + len(words)]

    def apart(self, words: str) -> str:
        """What is said of the report, its speaker for one, in the script."""
        return words if self.shown == self.report.text else convert(words, self.script)

    def value(self, value: str, figure: Figure) -> str:
        """A figure's value whose 万, 亿 and unit are in the script of the figure."""
        shown = self.there(figure.text, figure.span)
        return value.translate(dict(zip(map(ord, figure.text), shown, strict=True)))

    def indicator(self, figure: Figure) -> str:
        """What a figure measures, as it is shown."""
        near = Span(max(0, figure.span.start - _LOOK_BACK), figure.span.end + _LOOK_ON)
        return self.there(figure.indicator or "", near)

    def scope(self, figure: Figure) -> str:
        """For what a figure holds."""
        return self.named(figure.scope or "")

    def measure(self, figure: Figure) -> str:
        """The one name of what a figure measures; nothing where it is printed so."""
        is_printed = figure.measure == FIGURES.fold(figure.indicator or "")
        return "" if is_printed else self.named(figure.measure or "")

    def named(self, words: str) -> str:
        """Words of a table, which is in simplified characters, in the script of the report."""
        if self.script != "source" and self.shown != self.report.text:
            return _converted(words, self.script)
        return _converted(words, "traditional") if is_traditional(self.report.text) else words
