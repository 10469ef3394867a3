"""Notes that leave the window in a file, and those of others that come in.

What takes long is done beside the library, on what was read from it at one moment: no edit has to wait.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.document.text_id import TextId
from core.exporting.formats import exported, format_of, in_format, write_exported
from core.interchange.notebook import Notebook
from core.workspace.edits import Edited
from core.workspace.exchange import gather, gather_lost, place
from core.workspace.foreign import NOTE_ENDINGS, note_pages
from core.workspace.merging import (
    Arrival,
    Merged,
    Settled,
    Strangers,
    arriving,
    at_home,
    settle,
    strangers,
    take_in,
)
from core.workspace.workspace import Workspace
from gui.dialogs.trouble import ask, tell
from gui.look.translations import sentence
from gui.session.session import Session

MOST_SHOWN = 5
"""Of what was left out, or is not in the report, no more is told in a dialog."""
LONGEST_QUOTE = 60


def export_notes(session: Session, window: QWidget) -> None:
    """Let a person put the notes of the open report into a file; its ending says in which format."""
    text, report = session.document.kept.text, session.document.report
    if text is None:
        tell(translated("Only a report that is in the library has notes to export."), window)
        return
    name = Path(report.source.name).stem
    _export(session, window, name, lambda workspace: gather(workspace.library, text, report))


def export_lost_notes(session: Session, window: QWidget) -> None:
    """The same for the notes of reports whose words a damaged library lost."""
    name = translated("Notes of lost reports")
    _export(session, window, name, lambda workspace: gather_lost(workspace.library))


def _export(
    session: Session, window: QWidget, called: str, gathered: Callable[[Workspace], Notebook]
) -> None:
    names = _names()
    chosen, filtered = QFileDialog.getSaveFileName(
        window, translated("Export notes"), called, ";;".join(names)
    )
    if not chosen:
        return
    name = format_of(Path(chosen)) or names.get(filtered, "jsonld")
    path = in_format(chosen, name)
    if not may_replace(path, chosen, window):
        return

    def write_out(notebook: Notebook) -> int:
        write_exported(path, exported(place(notebook), name), name)
        return len(notebook.in_order())

    def done(count: int) -> None:
        end(session)
        session.said.emit(translated("Notes written into {path}: {count}").format(count=count, path=path))

    def begin(notebook: Notebook) -> None:
        session.aside.run(lambda: write_out(notebook), done, partial(fail, session))

    session.saving.begin()
    session.library.ask(gathered, begin, partial(fail, session))


def may_replace(path: Path, chosen: str, window: QWidget) -> bool:
    """Whether a file may be written over; the system has asked, but for an ending that was left out."""
    if str(path) == chosen or not path.exists():
        return True
    words = translated("{name} is there already. Write over it?").format(name=path.name)
    return ask(words, translated("Write over"), window)


def merge_notes(session: Session, window: QWidget) -> None:
    """Let a person take in a file of notes, a colleague's or another program's; edits of both sides stay."""
    known = f"{translated('Notes')} ({' '.join(f'*{ending}' for ending in NOTE_ENDINGS)})"
    chosen, _ = QFileDialog.getOpenFileName(window, translated("Import notes"), "", known)
    if chosen:
        _Merge(session, window, Path(chosen)).begin()


def merge_comments(session: Session, window: QWidget, path: Path, text: TextId) -> None:
    """Take the comments of a file in as notes on the report that was read from it."""
    _Merge(session, window, path, text).begin()


class _Merge:
    """One file on its way in, step by step: read, looked at beside the library, written.

    Its notes are on the report of `home`, where that is known, whatever they name.
    """

    def __init__(self, session: Session, window: QWidget, path: Path, home: TextId | None = None) -> None:
        self._session, self._window, self._path, self._home = session, window, path, home
        self._arrival = Arrival()
        self._merged = Merged()

    def begin(self) -> None:
        self._session.saving.begin()
        self._session.aside.run(self._read, lambda _: self._look(), partial(fail, self._session))

    def _read(self) -> None:
        arrival = arriving(self._path.name, note_pages(self._path))
        self._arrival = arrival if self._home is None else at_home(arrival, self._home)

    def _look(self) -> None:
        def strange(workspace: Workspace) -> Strangers:
            return strangers(workspace.library, self._arrival)

        def settled(found: Strangers) -> None:
            self._session.aside.run(lambda: settle(found), self._write, partial(fail, self._session))

        self._session.library.ask(strange, settled, partial(fail, self._session))

    def _write(self, settled: tuple[Settled, ...]) -> None:
        notes = self._session.document.notes

        def change(workspace: Workspace) -> Edited:
            self._merged = take_in(workspace.library, self._arrival, settled)
            return workspace.editor.seen(notes.kept.text_in(workspace), self._merged.changed)

        notes.send(change, self._tell)
        end(self._session)

    def _tell(self, _: Edited) -> None:
        words = translated("Notes read: {read}; new or changed: {changed}")
        refused, unplaced = self._merged.refused, self._merged.unplaced
        said = words.format(read=self._merged.read, changed=len(self._merged.changed))
        if unplaced:
            said += translated("; not found in the report: {count}").format(count=len(unplaced))
        if refused.number:
            said += translated("; left out: {count}").format(count=refused.number)
        self._session.said.emit(said)
        if refused.number or unplaced:
            told = [sentence(problem) for problem in refused.told[:MOST_SHOWN]]
            told += [f"“{' '.join(quote.split())[:LONGEST_QUOTE]}”" for quote in unplaced[:MOST_SHOWN]]
            tell("\n".join((said, *told)), self._window)


def translated(words: str) -> str:
    """Words about notes that leave and come, in the window's language."""
    return QCoreApplication.translate("Interchange", words)


def end(session: Session) -> None:
    """What was counted among the edits on their way, so that closing waits for all its steps, is over."""
    session.saving.end()
    session.saving.look_again()


def fail(session: Session, error: Exception) -> None:
    """The same where it went wrong, which is told."""
    end(session)
    session.library.tell(error)


def _names() -> Mapping[str, str]:
    """The formats as a file dialog lists them."""
    return {
        translated("Web annotations (*.jsonld)"): "jsonld",
        translated("Markdown (*.md)"): "markdown",
        translated("Table (*.csv)"): "csv",
        translated("Workbook with figures (*.xlsx)"): "xlsx",
        translated("REFI-QDA project (*.qdpx)"): "qdpx",
        translated("REFI-QDA codebook (*.qdc)"): "qdc",
    }
