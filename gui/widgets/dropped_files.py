"""Files that are dragged here from elsewhere."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent


def files_of(event: QDropEvent) -> list[Path]:
    """The files that hang over a widget, or fall on it."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def take_copies(event: QDropEvent) -> bool:
    """Accept files to be copied, whatever their owner proposes; False where that is not allowed.

    A file manager that proposes to move would delete the file once it is taken.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.setAccepted(event.dropAction() == Qt.DropAction.CopyAction)  # Qt sets only what is allowed
    return event.isAccepted()
