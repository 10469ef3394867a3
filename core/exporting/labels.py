"""What a page or a book says besides the report's words: in Chinese, in the script of the report."""

from functools import lru_cache

from core.document.annotation import Colour
from core.exporting.selection import Outgoing
from core.page.said import Said
from core.text.conversion import Script, convert
from core.text.regions import is_traditional

COLOURS: dict[Colour, str] = {"yellow": "黄", "red": "红", "green": "绿", "blue": "蓝", "purple": "紫"}
_LANGUAGES: dict[Script, str] = {
    "simplified": "zh-Hans",
    "traditional": "zh-Hant",
    "taiwan": "zh-Hant-TW",
    "hongkong": "zh-Hant-HK",
}
_converted = lru_cache(maxsize=256)(convert)


class Labels:
    """Our own words in the script of a report."""

    def __init__(self, out: Outgoing) -> None:
        self._out, chosen = out, out.selection.script
        if chosen == "source":
            chosen = "traditional" if is_traditional(out.text) else "simplified"
        self.script: Script = chosen

    def of(self, words: str) -> str:
        """Words of ours, which are in simplified characters."""
        return words if self.script == "simplified" else _converted(words, self.script)

    @property
    def notes(self) -> str:
        """What notes of a report are called that have no heading of their own."""
        return self.of("注释")

    @property
    def title(self) -> str:
        """What a page or a book is called: the report's name with its place and year, or that it is notes."""
        return " · ".join(filter(None, (self._out.name, self._out.beside))) or self.of("批注")

    def colour(self, colour: Colour, meaning: str) -> str:
        """A colour's name, and what the reader means by it."""
        name = self.of(COLOURS[colour])
        return f"{name} · {meaning}" if meaning else name

    @property
    def language(self) -> str:
        """The language that the report is in, as pages and books name it (BCP 47)."""
        return _LANGUAGES[self.script]

    @property
    def region(self) -> str:
        """Where Chinese is written so (ISO 3166), as word processors name it."""
        return {"simplified": "CN", "hongkong": "HK"}.get(self.script, "TW")


def said_of(out: Outgoing) -> Said | None:
    """What tells of the report that goes out; None where it was lost."""
    return Said(out.report, out.text, out.selection.script) if out.report else None
