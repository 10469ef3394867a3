"""The strip above the page: the report's name in the middle, what is used most around it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QWidget,
)

from core.document.report import beside
from gui.look.icons import SIZE, icon
from gui.look.size import px, sized
from gui.look.theme import TOOL_BAR_HEIGHT, Appearance
from gui.look.translations import speak
from gui.session.session import Session
from gui.widgets.elided_label import ElidedLabel
from gui.window.actions import Actions
from gui.window.find_bar import FindBar

CONTROL_HEIGHT = 28
ROOMY, NARROW, TIGHT = 1000, 760, 600
"""From which width on there is room for the place, for buttons, and for scripts: menus have them as well."""
BETWEEN = 4
"""Room between the buttons; half of it in a narrow window."""


class ToolBar(QFrame):
    """The buttons of the actions, and the find field."""

    def __init__(
        self, session: Session, actions: Actions, find: FindBar, page: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self.setObjectName("toolBar")
        self._session = session
        self._title = ElidedLabel("", self)
        self._title.setObjectName("title")
        self._place = QLabel(self)
        self._place.setObjectName("place")
        self._place.setContentsMargins(8, 0, 0, 0)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self.recent = QMenu(self)
        self._arrange(actions, find)
        session.opened.connect(self._name)
        session.script_changed.connect(self._name)
        self._name()
        page.installEventFilter(self)
        speak(self, self._say)
        sized(self, self._fit)

    def _arrange(self, actions: Actions, find: FindBar) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(_button(self, actions, "contents"))
        self._library = _button(self, actions, "library")
        row.addWidget(self._library)
        row.addWidget(_button(self, actions, "open"))
        self._recent = self._recent_button()
        row.addWidget(self._recent)
        self._before = QSpacerItem(0, 0, QSizePolicy.Policy.Maximum)
        row.addSpacerItem(self._before)
        row.addWidget(self._title)
        row.addWidget(self._place)
        row.addStretch(1)
        self._script = _segments(self, actions, "script")
        row.addWidget(self._script)
        self._sizes = [_button(self, actions, name) for name in ("smaller", "larger")]
        for button in self._sizes:
            row.addWidget(button)
        self._theme = self._theme_button(actions)
        row.addWidget(self._theme)
        sized(find, lambda: find.setFixedHeight(px(CONTROL_HEIGHT)))
        row.addWidget(find)
        row.addWidget(_button(self, actions, "panels"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._centre()
        return False

    def apply_look(self, appearance: Appearance) -> None:
        """Take the theme's colours for icons that belong to no action, and the report's face for its name."""
        self._theme.setIcon(icon("theme", appearance.theme))
        self._recent.setIcon(icon("recent", appearance.theme))
        for label in (self._title, self._place):
            label.setFont(appearance.report_font(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _fit(self) -> None:
        self.setFixedHeight(px(TOOL_BAR_HEIGHT))
        if self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        """Leave out what menus have as well where words are large or the window is narrow."""
        is_roomy = self.width() >= px(ROOMY)
        self._place.setVisible(is_roomy)
        self._library.setVisible(is_roomy)
        for button in self._sizes:
            button.setVisible(self.width() >= px(NARROW))
        self._script.setVisible(self.width() >= px(TIGHT))
        self._row.setSpacing(BETWEEN if is_roomy else BETWEEN // 2)
        self._row.activate()
        self._centre()

    def _centre(self) -> None:
        """Let the report's name stand over the middle of the page, as far as there is room."""
        middle = self.mapFromGlobal(self._page.mapToGlobal(self._page.rect().center())).x()
        labels = [label for label in (self._title, self._place) if not label.isHidden()]
        width = sum(label.sizeHint().width() for label in labels) + self._row.spacing() * len(labels)
        left = self._recent.geometry().right() + self._row.spacing()
        wanted = min(middle - width // 2, self._script.geometry().left() - width) - left
        self._before.changeSize(max(0, wanted), 0, QSizePolicy.Policy.Fixed)
        self._row.invalidate()

    def _name(self) -> None:
        view = self._session.document.view
        self._title.setText(view.name)
        self._place.setText(beside(view.name, view.place, self._session.document.report.metadata.year))
        self._centre()

    def _say(self) -> None:
        for button, words in (
            (self._recent, self.tr("Reports opened last")),
            (self._theme, self.tr("Theme")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def _recent_button(self) -> QToolButton:
        button = _plain_button(self)
        button.setMenu(self.recent)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _theme_button(self, actions: Actions) -> QToolButton:
        menu = QMenu(self)
        menu.addActions(actions.group("theme"))
        button = _plain_button(self)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


def _button(parent: QWidget, actions: Actions, name: str) -> QToolButton:
    button, action = _plain_button(parent), actions[name]
    button.setDefaultAction(action)

    def call() -> None:
        button.setAccessibleName(action.text())

    action.changed.connect(call)
    call()
    return button


def _plain_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    sized(button, lambda: button.setIconSize(QSize(px(SIZE), px(SIZE))))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _segments(parent: QWidget, actions: Actions, group: str) -> QFrame:
    """The actions of a group side by side in one frame."""
    frame = QFrame(parent)
    frame.setObjectName("segments")
    sized(frame, lambda: frame.setFixedHeight(px(CONTROL_HEIGHT)))
    frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(frame)
    row.setContentsMargins(1, 1, 1, 1)
    row.setSpacing(0)
    chosen = actions.group(group)
    for action in chosen:
        button = _button(frame, actions, action.objectName())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        edge = {chosen[0]: "left", chosen[-1]: "right"}.get(action, "")
        button.setProperty("edge", edge)
        button.setProperty("oneOfSeveral", True)  # to a screen reader
        row.addWidget(button)
    return frame
