"""Which actions can work now, and the page's context menu, which offers no others."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from core.document.annotation import COLOURS
from gui.look.translations import speak
from gui.session.session import Session
from gui.window.actions import Actions, translated
from gui.window.main_window import MainWindow
from gui.window.pages import PRINTED

CONTEXT_MENU = (
    *("copy", "copy_citation", "copy_source", ""),
    *(f"highlight_{colour}" for colour in COLOURS),
    *("", "note", "tag", "reply", "resolve", "bookmark", "link", "follow_link", "attach", "history"),
    *("remove", ""),
    *("fold_current", "words_of_report", "glance_of_report", "compare_versions", "compare_with", "opposite"),
)
"""What the page's context menu offers where it can work; an empty name is a line between two groups."""
FOLDING = ("fold_all", "fold_1", "fold_2", "unfold_all", "fold_current", "next_section", "previous_section")


def connect_possible(actions: Actions, window: MainWindow, session: Session) -> None:
    """Switch actions on and off as they can work or not."""
    annotations = window.annotation_actions

    def follow(*_: object) -> None:
        possible = annotations.possible()
        for name in annotations.NAMES:
            actions[name].setEnabled(name in possible)
        is_resolved = annotations.is_resolved()
        actions["resolve"].setText(translated("Open again") if is_resolved else translated("Resolve"))

    def follow_report(*_: object) -> None:
        report, notes = session.document.report, session.document.notes.placed
        has = {
            "reference": report.references,
            "figure": report.figures,
            "annotation": notes,
        }
        for kind, things in has.items():
            for way in ("next", "previous"):
                actions[f"{way}_{kind}"].setEnabled(bool(things))
        for name in FOLDING:
            actions[name].setEnabled(bool(report.sections))
        front = session.tabs.front
        actions["print"].setEnabled(bool(report.text) or (front is not None and front.page in PRINTED))
        follow()

    for signal in (session.selection_changed, session.focused, session.chosen_changed):
        signal.connect(follow)
    for signal in (session.opened, session.annotations_changed):
        signal.connect(follow_report)
    speak(window, follow_report)
    window.stages.on_each(
        lambda reader: reader.context.wanted.connect(partial(_show_context_menu, actions, window))
    )


def _show_context_menu(actions: Actions, window: MainWindow, place: QPoint) -> None:
    menu = QMenu(window.reader.canvas)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in CONTEXT_MENU:
        if not name:
            menu.addSeparator()
        elif actions[name].isEnabled():
            menu.addAction(actions[name])
    menu.popup(place)
