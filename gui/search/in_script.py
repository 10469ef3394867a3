"""Words of reports that are shown outside their pages, in the script that is read."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.search.concordance import Line
from core.text.conversion import convert
from core.text.regions import Region, region
from gui.session.jobs import Worker
from gui.session.script import script_of
from gui.session.session import Session

MOST = 20_000
"""Words that are remembered at most."""


class InScript(QObject):
    """Converts what is looked at, off the GUI thread; till then it is as it was. `changed` tells of more."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen = script_of(session)
        self._chosen.changed.connect(self._forget)
        self._worker = Worker("lines", session.library.tell, self)
        self._known: dict[str, str] = {}
        self._wanted: dict[str, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._convert)

    def region(self, *, is_traditional: bool) -> Region:
        """The region whose shapes words are printed in, of a report in such characters."""
        if self._chosen.value == "source":
            return "TC" if is_traditional else "SC"
        return region("", self._chosen.value)

    def of(self, words: str) -> str:
        """The words in the script, as soon as they are known in it."""
        if self._chosen.value == "source" or not words:
            return words
        known = self._known.get(words)
        if known is None:
            self._wanted[words] = None
            self._soon.start()
            return words
        return known

    def line(self, line: Line) -> Line:
        """A line likewise; it is converted as a whole, since words tell how their neighbours are written."""
        return _cut(line, self.of(line.before + line.match + line.after))

    def lines(self, lines: list[Line], then: Callable[[list[Line]], None]) -> None:
        """All of some lines, however many; `then` gets them."""
        script = self._chosen.value
        if script == "source":
            then(lines)
            return

        def convert_all() -> list[Line]:
            return [_cut(line, convert(line.before + line.match + line.after, script)) for line in lines]

        self._worker.run(convert_all, then)

    def _convert(self) -> None:
        wanted, script = tuple(self._wanted), self._chosen.value
        self._wanted.clear()

        def take(converted: dict[str, str]) -> None:
            if isValid(self) and script == self._chosen.value:
                if len(self._known) > MOST:
                    self._known.clear()
                self._known.update(converted)
                self.changed.emit()

        self._worker.run(lambda: {words: convert(words, script) for words in wanted}, take)

    def _forget(self) -> None:
        self._known.clear()
        self._wanted.clear()
        self.changed.emit()


def _cut(line: Line, words: str) -> Line:
    """A line with other words, which have as many characters."""
    start, end = len(line.before), len(line.before) + len(line.match)
    return line._replace(before=words[:start], match=words[start:end], after=words[end:])
