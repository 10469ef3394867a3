"""Choosing reports to open."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from core.workspace.reading import endings, kinds
from gui.look.names import format_name


def choose_reports(folder: str, parent: QWidget) -> list[Path]:
    """Let a person choose files, beginning where the last one lay."""
    filters = [_filter(translated("Reports"), endings())]
    filters += [_filter(format_name(kind), ends) for kind, ends in kinds()]
    filters.append(f"{translated('All files')} (*)")
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, translated("Open a report"), str(nearest(folder)), ";;".join(filters)
    )
    return [Path(path) for path in chosen]


def _filter(name: str, ends: Iterable[str]) -> str:
    return f"{name} ({' '.join(f'*{ending}' for ending in ends)})"


def choose_folder(folder: str, parent: QWidget) -> list[Path]:
    """Let a person choose a folder of reports, beginning where the last file lay; none where they do not."""
    chosen = QFileDialog.getExistingDirectory(parent, translated("Add a folder"), str(nearest(folder)))
    return [Path(chosen)] if chosen else []


def nearest(folder: str) -> Path:
    """A folder, or the one above that is still there; without any, where the system keeps documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = Path(folder or documents)
    return next((known for known in (wanted, *wanted.parents) if known.is_dir()), Path.home())


def translated(words: str) -> str:
    """Words about opening, in the window's language."""
    return QCoreApplication.translate("Opening", words)
