"""Notes that leave the window in a file, and those of others that come in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.files import MOST_NOTES, read_whole, write_whole
from core.exporting.formats import FORMATS, exported
from core.interchange.everything import merge_all, notebooks
from core.interchange.exchange import notebook_of
from core.workspace.workspace import Edited, Workspace
from gui.dialogs.trouble import tell
from gui.session.session import Session


def export_notes(session: Session, window: QWidget) -> None:
    """Let a person put the notes of the open report into a file; its ending says in which format."""
    version, report = session.version, session.report
    if version is None or report is None:
        tell(translated("Only a report that is in the library has notes to export."), window)
        return
    names = _names()
    chosen, filtered = QFileDialog.getSaveFileName(
        window, translated("Export notes"), Path(report.source.name).stem, ";;".join(names)
    )
    if not chosen:
        return
    name = _format(Path(chosen), names.get(filtered, "jsonld"))
    ending = FORMATS[name].ending
    path = Path(chosen) if chosen.lower().endswith(ending) else Path(chosen + ending)

    def write(desk: Workspace) -> int:
        notebook = notebook_of(desk.library, version, report)
        write_whole(path, exported(notebook, name))
        return len(notebook.in_order())

    words = translated("Notes written into {path}: {count}")
    session.at_desk(write, lambda count: tell(words.format(count=count, path=path), window))


def merge_notes(session: Session, window: QWidget) -> None:
    """Let a person take in a file of notes, a colleague's or another program's; edits of both sides stay."""
    chosen, _ = QFileDialog.getOpenFileName(
        window, translated("Import notes"), "", translated("Web annotations (*.jsonld *.json *.jsonl)")
    )
    if not chosen:
        return
    path, counted = Path(chosen), {"read": 0, "changed": 0}

    def merge(desk: Workspace, version: int) -> Edited:
        arrived = notebooks(path.name, read_whole(path, MOST_NOTES))
        changes = merge_all(desk.library, arrived, desk.take)
        ids = frozenset[str]().union(*(change.annotations for change in changes))
        counted.update(read=sum(len(notebook.notes) for notebook in arrived), changed=len(ids))
        return desk.edited(version, desk.library.history(version)._replace(annotations=ids))

    def done(_: Edited) -> None:
        tell(translated("Notes read: {read}; new or changed: {changed}").format(**counted), window)

    session.take_in(merge, done)


def translated(words: str) -> str:
    """Words about notes that leave and come, in the window's language."""
    return QCoreApplication.translate("Interchange", words)


def _format(path: Path, otherwise: str) -> str:
    """The format that a file's ending names."""
    named = (name for name, known in FORMATS.items() if known.ending == path.suffix.lower())
    return next(named, otherwise)


def _names() -> Mapping[str, str]:
    """The formats as a file dialog lists them."""
    return {
        translated("Web annotations (*.jsonld)"): "jsonld",
        translated("Markdown (*.md)"): "markdown",
        translated("Table (*.csv)"): "csv",
    }
