"""Hearing the document that is looked at, whichever that is."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, SignalInstance

from gui.session.document import Document


class Relay:
    """Lets the signals of one document after another be heard as an object's own, those that it has."""

    def __init__(self, hearer: QObject, document: Document) -> None:
        self._hearer = hearer
        self._document = document
        self._connect()

    def follow(self, document: Document) -> None:
        """Let another document be heard instead."""
        for theirs, ours in self._pairs():
            theirs.disconnect(ours)
        self._document = document
        self._connect()

    def _connect(self) -> None:
        for theirs, ours in self._pairs():
            theirs.connect(ours)

    def _pairs(self) -> Iterator[tuple[SignalInstance, SignalInstance]]:
        for name, theirs in self._document.signals().items():
            ours = getattr(self._hearer, name, None)
            if ours is not None:
                yield theirs, ours
