"""Another library, a colleague's or a copy in conflict, taken in whole."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.workspace.whole_library import TookIn, take_in_library
from gui.dialogs.interchange import end, fail
from gui.session.session import Session


def merge_library(session: Session, window: QWidget, path: Path | None = None) -> None:
    """Take in a library that a person chooses, or one that is known; it stays as it is."""
    if path is None:
        known = f"{translated('Libraries')} (*.sqlite *.db *.sqlite3);;{translated('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(
            window, translated("Merge another library"), str(session.library.path.parent), known
        )
        if not chosen:
            return
        path = Path(chosen)
    session.said.emit(translated("{name} is being taken in…").format(name=path.name))
    session.saving.begin()
    session.library.ask(
        lambda workspace: take_in_library(workspace.library, path),
        partial(_tell, session, path),
        partial(fail, session),
    )


def _tell(session: Session, path: Path, took: TookIn) -> None:
    for tab in session.tabs:
        if tab.document is not None:
            tab.document.notes.see(took.changed)
    session.reports_changed.emit()
    end(session)
    words = translated("Taken in from {name}: reports {reports}, notes new or changed {notes}")
    if not (took.reports or took.changed or took.others):
        words = translated("{name} has nothing that is not here already")
    words = words.format(name=path.name, reports=took.reports, notes=len(took.changed))
    session.library.ask(lambda _: None, lambda _: session.said.emit(words))  # once all reports have seen it


def translated(words: str) -> str:
    """Words about a library that is taken in, in the window's language."""
    return QCoreApplication.translate("Interchange", words)
