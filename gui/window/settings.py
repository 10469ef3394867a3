"""What the window remembers from one start to the next: names, defaults and bounds over an INI file."""

import re
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings

from core.text.conversion import SCRIPTS
from gui.look.reading import COLUMNS, LEADINGS, MARGINS, Reading
from gui.look.theme import TEXT_SIZES, THEMES, USUAL_TEXT_SIZE
from gui.look.translations import LANGUAGES

T = TypeVar("T", str, int, bool, QByteArray)
LONGEST = 32_768
LARGEST = 1_000_000
"""Bytes of a settings file, of which a sound one has some hundred."""
FOREIGN = re.compile(rb'^[^\n]*[=,]\s*"?@(?!@|(?:ByteArray|String|Invalid)\()\w+\(.*$', re.MULTILINE)
"""Lines with Qt's own way of writing objects: whatever they describe would be made when they are read."""


def _any(_: object) -> bool:
    return True


class Setting(NamedTuple, Generic[T]):
    """One thing to remember; its default's type is its type, and `allows` says which values have sense."""

    name: str
    default: T
    allows: Callable[[Any], bool] = _any


def one_of(*values: str) -> Callable[[str], bool]:
    """A choice among names."""
    return lambda value: value in values


def within(bounds: Collection[int]) -> Callable[[int], bool]:
    """A number between the first and the last of some."""
    return lambda value: min(bounds) <= value <= max(bounds)


TABS = Setting("window/tabs", "")
TABS_OF = Setting("window/tabs_of", "")
"""The library that has their reports."""
GEOMETRY = Setting("window/geometry", QByteArray())
CONTENTS = Setting("window/contents", default=True)
CONTENTS_WIDTH = Setting("window/contents_width", 0, within((0, 1200)))
PANELS = Setting("window/panels", default=True)
PANELS_WIDTH = Setting("window/panels_width", 0, within((0, 1200)))
FOLDER = Setting("files/folder", "")
PANEL = Setting("window/panel", "notes")
THEME = Setting("look/theme", "system", one_of("system", *THEMES))
LANGUAGE = Setting("look/language", "system", one_of("system", *LANGUAGES))
TEXT_SIZE = Setting("look/text_size", USUAL_TEXT_SIZE, within(TEXT_SIZES))
PAGE_FONT = Setting("look/page_font", "")
INTERFACE_FONT = Setting("look/interface_font", "")
NOTE_FONT = Setting("look/note_font", "")
FACES = PAGE_FONT, NOTE_FONT, INTERFACE_FONT
LEADING = Setting("reading/line_spacing", Reading().leading, within(LEADINGS))
COLUMN = Setting("reading/column", Reading().column, within(COLUMNS))
MARGIN = Setting("reading/margins", Reading().margin, within(MARGINS))
JUSTIFIED = Setting("reading/justified", Reading().justified)
COLOURED = Setting("page/coloured", default=True)
SCRIPT = Setting("page/script", "source", one_of(*SCRIPTS))


def kept_of(page: str) -> Setting[str]:
    """What a page that is no report remembers."""
    return Setting(f"pages/{page}", "")


class Settings(QObject):
    """The settings in one file; for what it says wrongly the default holds, and `refused` names it."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refused: set[str] = set()
        with suppress(OSError):
            self._make_harmless(path)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting[T]) -> T:
        """What was last set, or the default where nothing sensible was."""
        raw = self._store.value(setting.name)
        if raw is None:
            return setting.default
        value = _read(raw, type(setting.default))
        if value is None or not setting.allows(value):
            self.refused.add(setting.name)
            self._store.remove(setting.name)  # so that the next start need not speak of it again
            return setting.default
        return value

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._store.setValue(setting.name, value)

    def reading(self) -> Reading:
        """How the page is set."""
        return Reading(self.get(LEADING), self.get(COLUMN), self.get(MARGIN), self.get(JUSTIFIED))

    def set_reading(self, reading: Reading) -> None:
        """Remember how the page is set."""
        for setting, value in zip((LEADING, COLUMN, MARGIN), reading[:3], strict=True):
            self.set(setting, value)
        self.set(JUSTIFIED, reading.justified)

    def save(self) -> None:
        """Write everything to the file now."""
        self._store.sync()

    def _make_harmless(self, path: Path) -> None:
        """Take out of the file what would make objects, and all of a file that is no settings file."""
        if not path.is_file():
            return
        if path.stat().st_size > LARGEST:
            path.replace(path.with_suffix(".damaged"))
            self.refused.add(path.name)
            return
        data = path.read_bytes()
        kept = FOREIGN.sub(b"", data)
        if kept != data:
            beside = path.with_suffix(".new")
            beside.write_bytes(kept)
            beside.replace(path)
            self.refused.add(path.name)


def _read(raw: object, kind: type[T]) -> T | None:
    """A value of a kind; None where the file says something else. INI files know words only."""
    found: object = raw
    if kind is bool and raw in ("true", "false"):
        found = raw == "true"
    elif kind is int and isinstance(raw, str) and re.fullmatch(r"-?[0-9]{1,9}", raw):
        found = int(raw)
    is_kind = isinstance(found, kind) and (kind is not int or not isinstance(found, bool))
    if not is_kind or (isinstance(found, str) and not _is_plain(found)):
        return None
    return found  # type: ignore[return-value]


def _is_plain(words: str) -> bool:
    return len(words) <= LONGEST and words.isprintable()
