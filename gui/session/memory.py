"""What pages of the window remember from one start to the next."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject


class Memory(QObject):
    """One for a session: plain values by the page's name; nobody relies on what was kept to have sense."""

    def __init__(self, session: QObject) -> None:
        super().__init__(session)
        self._kept: dict[str, Mapping[str, Any]] = {}

    def of(self, page: str) -> Mapping[str, Any]:
        """What a page kept; nothing where it kept nothing that can be read."""
        return self._kept.get(page, {})

    def keep(self, page: str, **said: Any) -> None:
        """Keep values of a page, beside what it kept under other names."""
        self._kept[page] = {**self.of(page), **said}

    def read(self, page: str, line: str) -> None:
        """Take what was kept, a line of JSON."""
        try:
            said = json.loads(line or "{}")
        except (ValueError, RecursionError):
            return
        if isinstance(said, dict):
            self._kept[page] = said

    def line(self, page: str) -> str:
        """What a page kept, as a line of ASCII."""
        return json.dumps(self.of(page)) if page in self._kept else ""


def memory_of(session: QObject) -> Memory:
    """What the pages of a session's window remember."""
    return session.findChild(Memory) or Memory(session)
