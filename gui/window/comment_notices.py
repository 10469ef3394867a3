"""That a file just opened has comments, and the offer to take them in as notes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from core.document.text_id import TextId
from gui.session.session import Session
from gui.window.notice import Notice


class CommentNotices(QObject):
    """Tells in passing, once, that a file has comments besides its text."""

    def __init__(self, session: Session, notice: Notice) -> None:
        super().__init__(notice)
        self._session, self._notice = session, notice
        session.opened.connect(self._greet)
        self._greet()

    def _greet(self) -> None:
        document = self._session.document
        text, path = document.kept.text, document.commented
        if text is None or path is None or document.arrived is not None:  # what that tells comes first
            return
        document.commented = None
        words = self.tr("Others wrote comments in this file")
        self._notice.add(words, (self.tr("Take in as notes"), partial(self._take_in, path, text)))

    def _take_in(self, path: Path, text: TextId) -> None:
        from gui.dialogs.interchange import merge_comments  # noqa: PLC0415 - only when asked for

        merge_comments(self._session, self._notice.window(), path, text)
