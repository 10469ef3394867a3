"""Widths and heads by keys: what has the keyboard becomes wider or narrower, columns sort."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from gui.session.session import Session
from gui.widgets.heads import STEP, Heads, heads_in
from gui.widgets.splitter import Splitter
from gui.window.actions import Actions
from gui.window.arrangement import Arrangement
from gui.window.main_window import MainWindow


def connect_widths(actions: Actions, window: MainWindow, session: Session) -> None:
    """Let the actions that change widths and go to the heads of a table do so."""
    actions.on("wider", partial(_widen, window, STEP))
    actions.on("narrower", partial(_widen, window, -STEP))
    actions.on("heads", partial(_go_to_heads, window, session))


def _widen(window: MainWindow, step: int) -> None:
    focused = QApplication.focusWidget()
    heads = focused.findChild(Heads) if isinstance(focused, QHeaderView) else None
    if isinstance(heads, Heads):
        heads.widen(step)
        return
    within: QWidget = window.stages.here
    if focused is not None and any(isinstance(one, Arrangement) for one in _above(focused)):
        within = focused
    for one in _above(within):
        if isinstance(one, Splitter | Arrangement) and one.widen(within, step):
            return


def _go_to_heads(window: MainWindow, session: Session) -> None:
    """Give the keyboard to the heads of the table that has it, else of the one on the page or beside it."""
    focused = QApplication.focusWidget()
    parts = [*([focused] if focused else ()), window.stages.here, window.side_panel]
    heads = next(filter(None, map(heads_in, parts)), None)
    if heads is None:
        session.said.emit(QCoreApplication.translate("Heads", "No table is shown"))
    else:
        heads.header.setFocus(Qt.FocusReason.TabFocusReason)


def _above(widget: QWidget) -> list[QWidget]:
    """A widget and all that it lies in."""
    found = [widget]
    while (above := found[-1].parentWidget()) is not None:
        found.append(above)
    return found
