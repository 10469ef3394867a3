"""What a report that has just been opened is to the library, and what a person can say against it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from core.document.text_id import TextId
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.session.versions import join_versions, part_versions
from gui.window.actions import translated
from gui.window.notice import Choice, Notice


class VersionNotices(QObject):
    """Tells in passing that a file was taken for a version of a report, or may be one."""

    def __init__(self, session: Session, notice: Notice) -> None:
        super().__init__(notice)
        self._session, self._notice = session, notice
        session.opened.connect(self._greet)
        self._greet()

    def part(self, text: TextId) -> None:
        """Let a text be a report of its own."""
        said = self.tr("A report of its own, with its own notes")
        part_versions(self._session, [text], partial(self._tell_done, said))

    def _join(self, text: TextId, other: TextId) -> None:
        said = self.tr("A version of the other report; their notes are shown together")
        join_versions(self._session, [text, other], partial(self._tell_done, said))

    def _greet(self) -> None:
        """Say of a report, once, what it was taken for."""
        document = self._session.document
        arrived, document.arrived = document.arrived, None
        text = document.kept.text
        if arrived is None or text is None:
            return
        other = arrived.version_of or arrived.perhaps[0]
        compare: Choice = (
            self.tr("Compare"),
            lambda: comparing_of(self._session).compare(other, text),
        )
        if arrived.version_of is not None:
            words = self.tr("Taken for another version of a report that is there, with its notes")
            otherwise = self.tr("Another report"), partial(self.part, text)
        else:
            words = self.tr("There is another report of this place and year")
            otherwise = self.tr("Take for one report"), partial(self._join, text, other)
        self._notice.add(words, compare, otherwise)

    def _tell_done(self, words: str, back: Callable[[], None]) -> None:
        """Say what was done, once the report is there with the notes that it has now."""
        undo = translated("Undo"), back
        self._session.library.ask(lambda _: None, lambda _: self._notice.say(words, undo))
