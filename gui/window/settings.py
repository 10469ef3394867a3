"""What the window remembers from one start to the next: a table of names and defaults over an INI file."""

from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings

T = TypeVar("T", str, int, bool, QByteArray)


class Setting(NamedTuple, Generic[T]):
    """One thing to remember; the type of its default is its type."""

    name: str
    default: T


GEOMETRY = Setting("window/geometry", QByteArray())
CONTENTS = Setting("window/contents", default=True)
CONTENTS_WIDTH = Setting("window/contents_width", 0)
PANELS = Setting("window/panels", default=True)
PANELS_WIDTH = Setting("window/panels_width", 0)
FOLDER = Setting("files/folder", "")
PANEL = Setting("window/panel", "notes")
THEME = Setting("look/theme", "system")
LANGUAGE = Setting("look/language", "system")
TEXT_SIZE = Setting("look/text_size", 17)
PAGE_FONT = Setting("look/page_font", "")
INTERFACE_FONT = Setting("look/interface_font", "")
COLOURED = Setting("page/coloured", default=True)
SCRIPT = Setting("page/script", "source")


class Settings(QObject):
    """The settings in one file; what a broken file says is ignored."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting[T]) -> T:
        """What was last set, or the default where nothing sensible was."""
        try:
            value = self._store.value(setting.name, setting.default, type(setting.default))
        except (TypeError, ValueError):
            return setting.default
        return value if isinstance(value, type(setting.default)) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember a value."""
        self._store.setValue(setting.name, value)

    def save(self) -> None:
        """Write everything to the file now."""
        self._store.sync()
