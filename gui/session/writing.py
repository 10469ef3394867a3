"""Files that pages write."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.session.session import Session


def written(path: Path) -> str:
    """What is said once a file is there."""
    return QCoreApplication.translate("Writing", "Written: {file}").format(file=path.name)


def write_out(session: Session, path: Path, write: Callable[[], object], said: str = "") -> None:
    """Have a file written beside the window, and that said when it is done."""
    session.aside.run(write, lambda _: session.said.emit(said or written(path)))
