"""A person's hands: they click and type in the real window, and look at where words stand."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.document.span import Span
from gui.reader.explaining import Explaining
from gui.reader.popup import Popup
from gui.widgets.menu_button import MenuButton
from gui.window.application import Application
from gui.window.notice import Notice

LEFT = Qt.MouseButton.LeftButton
Page = TypeVar("Page", bound=QWidget)


class Hands:
    """Hands on one window."""

    def __init__(self, qtbot: QtBot, program: Application) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        self.reader = program.window.reader
        self.session = program.session
        qtbot.waitUntil(lambda: program.session.document.kept.text is not None)

    def span(self, words: str, after: str = "") -> Span:
        """Where words first stand after some others."""
        assert self.session.document.report
        text = self.session.document.report.text
        start = text.index(words, text.index(after))
        return Span(start, start + len(words))

    def rect(self, span: Span) -> QRect:
        """Where words are in the view; they must be there."""
        rect = self.reader.canvas.rect_of(span)
        assert rect is not None, "the words are not in view"
        return rect

    def is_in_view(self, span: Span) -> bool:
        return self.reader.canvas.rect_of(span) is not None

    def click(self, place: QPoint) -> None:
        self.qtbot.mouseClick(self.reader.canvas.viewport(), LEFT, pos=place)

    def move_to(self, place: QPoint) -> None:
        self.qtbot.mouseMove(self.reader.canvas.viewport(), place)

    def select(self, span: Span) -> None:
        """Drag over words."""
        first, last = self.rect(Span(span.start, span.start + 1)), self.rect(Span(span.end - 1, span.end))
        start, end = QPoint(first.left() + 1, first.center().y()), QPoint(last.right() + 1, last.center().y())
        viewport = self.reader.canvas.viewport()
        self.qtbot.mousePress(viewport, LEFT, pos=start)
        self.qtbot.mouseMove(viewport, end)
        self.qtbot.mouseRelease(viewport, LEFT, pos=end)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the page."""
        self.qtbot.keyClick(self.reader.canvas, key, modifier)

    def act(self, action: str) -> None:
        """Choose an action from the menu."""
        found = self.program.window.findChild(QAction, action)
        assert isinstance(found, QAction)
        found.trigger()

    def choose(self, name: str, line: str) -> None:
        """Choose a line of a menu, whose button is found by its accessible name."""
        button = self.child(QToolButton, name)
        assert isinstance(button, MenuButton)
        button.menu().aboutToShow.emit()
        pick(button.menu(), line)

    def front(self, kind: type[Page]) -> Page:
        """Wait until a page of a kind is in front."""
        stage = self.window.stage
        self.qtbot.waitUntil(lambda: isinstance(stage.currentWidget(), kind))
        page = stage.currentWidget()
        assert isinstance(page, kind)
        return page

    def told(self) -> list[str]:
        """What the page in front says."""
        page = self.window.stage.currentWidget()
        assert page is not None
        return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]

    def fold(self, heading: Span) -> None:
        """Click the triangle in the margin beside a heading."""
        rect = self.rect(Span(heading.start, heading.start + 1))
        self.click(QPoint(rect.left() - 20, rect.center().y()))

    def saved(self) -> None:
        """Wait until the window says that all is saved."""
        self.qtbot.waitUntil(lambda: self.session.saving.is_done)

    @property
    def notice(self) -> Notice:
        found = self.window.findChild(Notice)
        assert found is not None
        return found

    def said(self) -> str:
        """What the status bar says in passing; nothing where it says nothing."""
        label = self.notice.findChild(QLabel, "said")
        assert isinstance(label, QLabel)
        return label.text() if self.notice.isVisible() else ""

    @property
    def popup(self) -> Popup:
        explaining = self.reader.canvas.findChild(Explaining)
        assert explaining is not None
        return explaining.popup

    def child(self, kind: type[QWidget], name: str) -> QWidget:
        """A control, found by its accessible name as a screen reader finds it."""
        found = [child for child in self.window.findChildren(kind) if child.accessibleName() == name]
        assert found, f"nothing is called {name}"
        return found[0]

    def type_into(self, name: str, words: str) -> None:
        """Type into a field with an input method, as Chinese is typed."""
        field = self.child(QLineEdit, name)
        field.setFocus()
        typed = QInputMethodEvent()
        typed.setCommitString(words)
        QCoreApplication.sendEvent(field, typed)


def pick(menu: QMenu, line: str) -> None:
    """Choose the line of a menu that has these words."""
    next(action for action in menu.actions() if action.text() == line).trigger()
