"""What can be done to a note, as the menu of its card offers it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.document.annotation import Placed
from gui.look.names import named_colours
from gui.session.session import Session


def notes_menu(
    session: Session, placed: Placed, do: Callable[[str, Placed], object], parent: QWidget
) -> QMenu:
    """The menu of a card; `do` is told the action chosen. A reply has neither tags, colour nor state."""
    menu = QMenu(parent)
    is_reply = placed.annotation.parent in session.document.notes.placed

    def offer(name: str, words: str) -> None:
        menu.addAction(words).triggered.connect(lambda: do(name, placed))

    for name, words in _writing(placed, is_reply=is_reply):
        offer(name, words)
    menu.addSeparator()
    if not is_reply:
        for colour, words in named_colours(session.meanings.words).items():
            offer(colour, words)
            menu.actions()[-1].setCheckable(True)
            menu.actions()[-1].setChecked(colour == placed.annotation.colour)
        menu.addSeparator()
        offer("attach", _tr("Attach to selection"))
    offer("history", _tr("History…"))
    offer("remove", _tr("Remove"))
    return menu


def _writing(placed: Placed, *, is_reply: bool) -> Iterator[tuple[str, str]]:
    yield "note", _tr("Edit note")
    if not is_reply:
        yield "tags", _tr("Edit tags")
    yield "reply", _tr("Reply")
    if not is_reply:
        yield "resolve", _tr("Open again") if placed.annotation.resolved else _tr("Resolve")


def _tr(words: str) -> str:
    return QCoreApplication.translate("NotesPanel", words)
