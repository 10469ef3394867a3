"""What stands over the window: dialogs, menus, messages and popups, each opened as a person opens it."""

import sys
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from core.anchoring.anchor import describe
from core.document.problem import Problem
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.files import MISSING
from core.library.file.errors import DAMAGED
from core.workspace import edits
from core.workspace.workspace import Workspace
from gui.dialogs.damaged import DamagedDialog
from gui.dialogs.restoring import RestoringDialog
from gui.dialogs.trouble import show_bug
from gui.dialogs.word_lists import WordListsDialog
from gui.look.translations import sentence
from gui.panels.contents_tree import ContentsTree
from gui.reader.cards import figure_card
from gui.session.reading_view import Focus
from gui.widgets.card_list import CardList
from gui.widgets.tags_editor import TagsEditor
from tests.core.library.hand import add
from tests.pictures import team
from tests.pictures.states import selected
from tests.pictures.studio import NOTES, Studio

T = TypeVar("T")
Open = Callable[[Studio], object]
SETTLE_MS = 500


def look_at(studio: Studio, show: Open) -> QImage:
    """The picture of what is opened; it is closed again."""
    return seen_of(studio, show, lambda window: window.grab().toImage())


def seen_of(studio: Studio, show: Open, look: Callable[[QWidget], T]) -> T:
    """What is seen by looking at what is opened; it is closed again."""
    taken: list[T] = []
    failed: list[BaseException] = []

    def take() -> None:
        window = _on_top(studio)
        if window is None:
            QTimer.singleShot(SETTLE_MS, take)
            return
        try:
            taken.append(look(window))
        except BaseException as error:  # raised below; Qt would lose it here
            failed.append(error)
        finally:
            window.close()
            for dialog in _dialogs():
                dialog.reject()

    studio.tidy()
    QTimer.singleShot(SETTLE_MS, take)  # before, because most dialogs come back only when they are closed
    show(studio)
    while not taken and not failed:
        studio.rest(SETTLE_MS)
    if failed:
        raise failed[0]
    return taken[0]


def _on_top(studio: Studio) -> QWidget | None:
    popup = studio.popup if studio.popup.isVisible() else None
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or next(_dialogs(), popup)


def _dialogs() -> Iterator[QDialog]:
    """The dialogs that stand open."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            yield window


def action(name: str) -> Open:
    """What an action opens."""
    return lambda studio: studio.do(name)


def menu(name: str) -> Open:
    """A menu of the menu bar."""
    return lambda studio: studio.window.menus[name].popup(studio.window.pos())


def history(studio: Studio) -> None:
    """The history of a note with some of it."""
    notes, note = studio.session.document.notes, studio.notes[0]
    notes.do(edits.recolour([note], "red"))
    notes.do(edits.recolour([note], "yellow"))
    studio.rest()
    studio.session.document.view.set_focus(Focus("annotation", note))
    studio.do("history")


def trash(studio: Studio) -> None:
    """The trash with a note in it."""
    studio.session.document.notes.do(edits.remove([studio.notes[4]]))
    studio.rest()
    studio.do("trash")


def lost_notes(studio: Studio) -> None:
    """A note of a report that the library knows by its id alone, as salvage leaves it."""

    def lose(workspace: Workspace) -> None:
        lost, report = TextId("lost-1"), studio.session.document.report
        with workspace.library.store.transaction():
            workspace.library.texts.know(lost)
        add(workspace.library, lost, describe(report, studio.span(NOTES[1][0])), *NOTES[1][1:])

    if not studio.window.actions_["lost_notes"].isEnabled():
        studio.session.library.ask(lose)
        studio.session.reports_changed.emit()
        studio.rest(600)
    studio.do("lost_notes")


def word_lists(studio: Studio) -> None:
    """Some word lists; one was just removed."""
    lists = {"环境": ("环境", "环保", "污染", "低碳"), "数字": ("数字经济", "互联网+"), "民生": ("就业",)}

    def put(workspace: Workspace) -> None:
        for name, words in lists.items():
            workspace.library.word_lists.put(WordList(name, words))

    studio.session.library.ask(put)
    studio.rest()
    studio.do("word_lists")
    studio.rest(600)
    if dialog := studio.window.findChild(WordListsDialog):  # unless its picture was taken meanwhile
        dialog.remove.click()


def more_tags(studio: Studio) -> None:
    """Tags for several notes."""
    studio.session.document.notes.choose(studio.notes[:3])
    studio.window.edit_tags(studio.notes[0])


def offered(studio: Studio) -> None:
    """Tags in use, offered for the one that is begun."""
    more_tags(studio)
    field = next(child for child in studio.window.findChildren(TagsEditor) if child.isVisible())
    field.setText("制度創新，土")
    field.textEdited.emit(field.text())


def restoring(studio: Studio) -> None:
    """The backups, and what the latest one holds."""
    studio.program.library_service.back_up(lambda _: None, print)
    studio.rest(1000)
    RestoringDialog(studio.program.library_service, studio.window).exec()


def damaged(studio: Studio) -> None:
    """The ways out of a damaged library."""
    service = studio.program.library_service
    words = sentence(Problem(DAMAGED, path=service.library, details="page 7"))
    DamagedDialog(service, words, studio.window).exec()


def problem(studio: Studio) -> None:
    """A message."""
    studio.program.on_problem(Problem(MISSING, path="海南省2024年政府工作報告.txt"))


def bug(studio: Studio) -> None:
    """A message about Zhupi itself."""
    try:
        raise RuntimeError
    except RuntimeError:
        kind, error, trace = sys.exc_info()
        assert kind
        assert error
        show_bug(kind, error, trace, studio.window)


def context_menu(studio: Studio) -> None:
    """The menu of words that are annotated."""
    canvas, words = studio.window.reader.canvas, studio.span(NOTES[0][0])
    studio.session.document.view.go_to(words)
    studio.rest(1200)
    rect = canvas.rect_of(words)
    assert rect
    ask_for_menu(canvas.viewport(), rect.center())


def menu_of_selection(studio: Studio) -> None:
    """The menu of selected words."""
    selected(studio)
    rect = studio.window.reader.canvas.rect_of(studio.span("頂格盡出"))
    assert rect
    ask_for_menu(studio.window.reader.canvas.viewport(), rect.center())


def menu_of(kind: type[QAbstractItemView]) -> Open:
    """The menu of the first line of a list."""

    def show(studio: Studio) -> None:
        studio.window.show_panel("notes")
        found = next(child for child in studio.window.findChildren(kind) if child.isVisible())
        found.setCurrentIndex(found.model().index(0, 0))
        ask_for_menu(found.viewport(), QPoint(60, 20))

    return show


def ask_for_menu(widget: QWidget, place: QPoint) -> None:
    """Click with the right button."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.postEvent(widget, event)


def explained(kind: str) -> Open:
    """The popup of a figure, a term or a note."""

    def show(studio: Studio) -> None:
        document = studio.session.document
        if kind == "figure":
            figures = range(len(document.report.figures))
            index = max(figures, key=lambda at: len(figure_card(document, at).facts))
            studio.explain(kind, index, document.report.figures[index].span)
        elif kind == "annotation":
            studio.explain(kind, studio.notes[0], studio.span(NOTES[0][0]))
        else:
            studio.explain_term()

    return show


OPENED: dict[str, Open] = {
    "about": action("about"),
    "shortcuts": action("shortcuts"),
    "reading": action("reading"),
    "meanings": action("meanings"),
    "tags": action("tags"),
    "word_lists": word_lists,
    "more-tags": more_tags,
    "tags-offered": offered,
    "history": history,
    "trash": trash,
    "share-joining": action("share"),
    "share-joined": team.joined,
    "agreement": team.agreement,
    "lost-notes": lost_notes,
    "your-data": action("your_data"),
    "restoring": restoring,
    "damaged": damaged,
    "problem": problem,
    "bug": bug,
    "export": action("export"),
    "export-notes": action("export_notes"),
    "print": action("print"),
    "menu-file": menu("&File"),
    "menu-edit": menu("&Edit"),
    "menu-view": menu("&View"),
    "menu-folding": menu("&View/Folding"),
    "menu-script": menu("&View/Script"),
    "menu-annotate": menu("&Annotate"),
    "menu-go": menu("&Go"),
    "menu-page": context_menu,
    "menu-selection": menu_of_selection,
    "menu-contents": menu_of(ContentsTree),
    "menu-card": menu_of(CardList),
    "popup-term": explained("reference"),
    "popup-figure": explained("figure"),
    "popup-note": explained("annotation"),
}
