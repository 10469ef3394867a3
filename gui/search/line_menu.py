"""The menu of the list of lines: what can be done with those that are chosen, and with the groups."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from core.search.concordance import Line
from gui.look.menu_keys import with_keys
from gui.search.view import ConcordanceView


def show_menu(
    view: ConcordanceView, place: QPoint, copy: Callable[[], object], export: Callable[[], object]
) -> None:
    """Let a person choose what is to be done."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(words: str, do: Callable[[], object], keys: str = "") -> None:
        menu.addAction(with_keys(words, keys), do)

    if isinstance(view.current, Line):
        offer(_said("Open its page"), partial(view.do, Qt.Key.Key_Return), "Return")
        offer(_said("Show its sentence, its paragraph"), partial(view.do, Qt.Key.Key_Space), "Space")
        menu.addSeparator()
    offer(_said("Copy lines"), copy, "Ctrl+C")
    offer(_said("Export all lines…"), export)
    if view.is_grouped:
        menu.addSeparator()
        offer(_said("Fold all groups"), partial(view.fold_all, folded=True))
        offer(_said("Unfold all groups"), partial(view.fold_all, folded=False))
    menu.popup(place)


def _said(words: str) -> str:
    return QCoreApplication.translate("LineMenu", words)
