"""What a reader corrects by hand of a figure: its measure, its year, its status, and whether it counts."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from core.analysis.series.point import Point
from core.analysis.series.words import in_words
from core.document.point_correction import AS_STATED
from core.document.problem import Problem
from core.workspace.correcting import FIRST_YEAR, LAST_YEAR
from core.workspace.correcting_points import correct_point, point_history, take_back_point
from core.workspace.workspace import Workspace
from gui.look.translations import sentence
from gui.series.asking import SeriesAsking
from gui.session.session import Session
from gui.widgets.message import Message


class CorrectingPoints(QObject):
    """Offers corrections of a point, has them kept, and says what was done with the way back."""

    def __init__(self, session: Session, message: Message, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._message, self._page = session, message, page

    def offer(self, menu: QMenu, point: Point) -> None:
        """Add what can be corrected of a point to a menu."""
        if not point.sure:
            menu.addAction(self.tr("It is right so"), partial(self._correct, point, verdict="right"))
        menu.addAction(self.tr("Does not count"), partial(self._correct, point, verdict="counts not"))
        if point.status == "outcome":
            menu.addAction(self.tr("It is a target"), partial(self._correct, point, status="target"))
        else:
            menu.addAction(self.tr("It is a result"), partial(self._correct, point, status="outcome"))
        menu.addAction(self.tr("Of another year…"), partial(self._ask_year, point))
        menu.addAction(self.tr("Another measure…"), partial(self._ask_measure, point))
        if point.by_hand:
            menu.addAction(self.tr("Take the correction back"), partial(self._take_back, point))

    def _ask_year(self, point: Point) -> None:
        before = point.to_year or point.report_year or LAST_YEAR
        year, is_given = QInputDialog.getInt(
            self._page.window(),
            *(in_words(point), self.tr("The year that it is of"), before, FIRST_YEAR, LAST_YEAR),
        )
        if is_given:
            self._correct(point, from_year=year, to_year=year)

    def _ask_measure(self, point: Point) -> None:
        name, is_given = QInputDialog.getText(
            self._page.window(), in_words(point), self.tr("What it measures"), text=point.measure
        )
        if is_given and name.strip():
            self._correct(point, measure=name.strip())

    def _correct(self, point: Point, **said: Any) -> None:
        words = self.tr("{value} does not count any more") if "counts not" in said.values() else ""
        words = words or self.tr("{value} is corrected")
        self._do(partial(_corrected, point, said), words.format(value=in_words(point)), point)

    def _take_back(self, point: Point) -> None:
        words = self.tr("{value} is as it was before").format(value=in_words(point))
        self._do(partial(_taken_back, point), words, None)

    def _do(self, work: Any, words: str, undoes: Point | None) -> None:
        """Have the library do something, ask anew, and say it."""

        def follow(_: None) -> None:
            asking = SeriesAsking.of(self._session)
            asking.ask(asking.asked)
            self._message.say(words, None if undoes is None else partial(self._take_back, undoes))

        def refuse(error: Exception) -> None:
            if not isinstance(error, Problem):
                raise error
            self._session.said.emit(sentence(error))

        self._session.library.ask(work, follow, refuse)


def _corrected(point: Point, said: dict[str, Any], workspace: Workspace) -> None:
    """Let this hold of a figure, beside what was said of it before."""
    library = workspace.library
    history = point_history(library, point.text, point.span)
    before = history[-1].correction if history else AS_STATED
    correct_point(library, point.text, point.span, before._replace(**said))


def _taken_back(point: Point, workspace: Workspace) -> None:
    take_back_point(workspace.library, point.text, point.span)
