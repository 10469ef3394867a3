"""Telling what went wrong: bad luck in one sentence, a bug with details for whoever mends it."""

import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from core.document.problem import Problem
from gui.look.translations import sentence

LOG_LIMIT = 1_000_000
MARGINS = 8, 24, 28, 20
"""Around a message; at the left Qt leaves room for an icon."""


def show_problem(problem: Problem, parent: QWidget | None) -> None:
    """Say what is wrong outside Zhupi and what to do; the window stays as it was."""
    tell(sentence(problem), parent)


def tell(words: str, parent: QWidget | None) -> None:
    """Say one thing, and wait until it is read."""
    _box(words, parent).exec()


def ask(words: str, consent: str, parent: QWidget | None) -> bool:
    """Ask before something that cannot be taken back; whether the person consents."""
    box = _box(words, parent)
    yes = box.addButton(consent, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes


def show_bug(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None, parent: QWidget | None
) -> None:
    """Say that Zhupi itself went wrong; the details can be copied, and are kept in the log."""
    details = "".join(traceback.format_exception(kind, error, trace))
    log = write_log(details)
    words = QCoreApplication.translate(
        "Trouble", "Something went wrong in Zhupi itself. What you wrote is safe. The details are in {log}."
    )
    box = _box(words.format(log=log), parent)
    box.setDetailedText(details)
    box.exec()


def _box(words: str, parent: QWidget | None) -> QMessageBox:
    """One thing to say, set as far from the edges as in the other dialogs."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Zhupi", words, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    if layout := box.layout():
        layout.setContentsMargins(*MARGINS)
    return box


def write_log(details: str) -> Path:
    """Add to the log, and begin a new one when it has grown large; where it lies."""
    from platformdirs import user_log_path  # noqa: PLC0415 - only when something went wrong

    log = user_log_path("zhupi", appauthor=False) / "zhupi.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        mode = "w" if log.exists() and log.stat().st_size > LOG_LIMIT else "a"
        with log.open(mode, encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}\n{details}\n")
    except OSError as error:
        sys.stderr.write(f"zhupi: {log} cannot be written ({error}).\n{details}")
    return log
