"""The arrangement of the window: contents, page and panels side by side, a strip above and one below."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from core.document.report import heading
from gui.look.size import px
from gui.look.theme import STATUS_BAR_HEIGHT, TAB_STRIP_HEIGHT, TOOL_BAR_HEIGHT, Appearance, Theme
from gui.look.translations import speak
from gui.reader.reader import Reader
from gui.reader.scroll_marks import WIDTH as SCROLL_BAR
from gui.reader.typography import least_view
from gui.session.session import Session
from gui.window import settings as names
from gui.window.arrangement import Arrangement, Side
from gui.window.dropping import Dropping
from gui.window.pages import page_name
from gui.window.settings import Settings
from gui.window.side_panel import SMALLEST as SMALLEST_PANEL
from gui.window.side_panel import SidePanel
from gui.window.stage import Stage, Stages

if TYPE_CHECKING:  # made after the first paint, and imported only then
    from gui.window.actions import Actions
    from gui.window.find_bar import FindBar
    from gui.window.panes import Panes
    from gui.window.reading_mode import ReadingMode
    from gui.window.status_bar import StatusBar
    from gui.window.tool_bar import ToolBar

SIDES = {
    "contents": (names.CONTENTS, names.CONTENTS_WIDTH),
    "panels": (names.PANELS, names.PANELS_WIDTH),
}
"""For each side of the page, where it is remembered whether it is there, and how wide a hand made it."""
SMALLEST = 640, 480
USUAL_SIZE = 1280, 860
MOST_ASKED = 1180
"""So wide the page is at most, however large its text: small screens are not much wider."""
POPULATE_AFTER_MS = 1000
"""The longest that menus and buttons wait for a report to be painted."""


class MainWindow(QMainWindow):
    """Shows the parts and remembers how they were arranged; what they do is said elsewhere."""

    closing = Signal()
    populated = Signal()
    actions_: "Actions"
    find_bar: "FindBar"
    reading_mode: "ReadingMode"
    status_bar: "StatusBar"
    tool_bar: "ToolBar"
    tabs: QWidget
    panes: "Panes"
    menus: dict[str, QMenu]

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        settings: Settings,
        make_actions: Callable[[], "Actions"],
    ) -> None:
        super().__init__()
        self._make_actions = make_actions
        self._session = session
        self._appearance = appearance
        self._settings = settings
        self.is_populated = False
        self._painted: tuple[Theme, int] | None = None
        self._contents_made = False
        self.stages = Stages(session, appearance)
        self.annotation_actions = self.stages.actions_on_notes
        self.contents = QFrame()
        self.contents.setObjectName("contents")
        self.side_panel = SidePanel(session, appearance)
        self._arrangement = Arrangement(
            self.stages,
            self._side("contents", self.contents, 0.195, (150, 250)),
            self._side("panels", self.side_panel, 0.26, (SMALLEST_PANEL, 340)),
        )
        self.stages.widened.connect(self._arrangement.set_wide)
        self.stages.split.connect(self._fit)
        self._tool_strip = _strip("toolBar", TOOL_BAR_HEIGHT)
        self._tab_strip = _strip("tabStrip", TAB_STRIP_HEIGHT)
        self._tab_strip.setVisible(len(session.tabs) > 1 or self.stage.is_page)
        self._status_strip = _strip("statusBar", STATUS_BAR_HEIGHT)
        self._arrange()
        self._fit()
        self._restore()
        self._listen()
        speak(self, self._name)
        self.dropping = Dropping(self)
        session.failed.connect(self.populate)
        QTimer.singleShot(POPULATE_AFTER_MS, self, self.populate)

    def _listen(self) -> None:
        for first in (self.reader.canvas.viewport(), *self.stage.pages):
            first.installEventFilter(self)
        self._appearance.changed.connect(self._fit)
        self.stages.on_each(lambda reader: reader.mouse.pressed.connect(self._arrangement.close_drawers))
        for signal in (self._session.opened, self._session.script_changed, self._session.tabs.changed):
            signal.connect(self._name)

    @property
    def stage(self) -> Stage:
        """The side that one is with."""
        return self.stages.here

    @property
    def reader(self) -> Reader:
        """The page of the report in front."""
        return self.stages.reader

    @property
    def appearance(self) -> Appearance:
        """How the window looks now."""
        return self._appearance

    def remember(self) -> None:
        """Put the arrangement into the settings."""
        before = self.reading_mode.geometry_before if self.is_populated else None
        self._settings.set(names.GEOMETRY, before or self.saveGeometry())
        for name, (is_wanted, width) in SIDES.items():
            self._settings.set(is_wanted, self._arrangement.is_wanted(name))
            self._settings.set(width, self._arrangement.width_by_hand(name))
        self._settings.set(names.PANEL, self.side_panel.lasting)

    def show_panel(self, name: str) -> None:
        """Bring a panel of the side panel to the front, the side panel with it."""
        self.actions_["panels"].setChecked(True)
        self.side_panel.show_panel(name)

    def edit_note(self, annotation: str) -> None:
        """Let a person write the note of an annotation."""
        self.show_panel("notes")
        self.side_panel.notes.edit_note(annotation)

    def reply(self, annotation: str) -> None:
        """Let a person reply to an annotation."""
        self.show_panel("notes")
        self.side_panel.notes.reply(annotation)

    def edit_tags(self, annotation: str) -> None:
        """Let a person write the tags of an annotation."""
        self.show_panel("notes")
        self.side_panel.notes.edit_tags(annotation)

    def export_figures(self) -> None:
        """Let a person put the figures that the panel lists into a file."""
        self.show_panel("figures")
        self.side_panel.figures.export()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of a report, or of a page."""
        is_shown = self.stage.is_page or not self._session.document.is_blank
        if event.type() == QEvent.Type.Paint and is_shown:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.populate)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self.reading_mode.leave():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go on by Tab, or back, through all parts of the window."""
        is_done = self.is_populated and self.panes.step(1 if next else -1)
        return is_done or super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._session.leaving.emit()
        if self._session.saving.settle() or self._may_lose_notes():
            self.closing.emit()
            super().closeEvent(event)
        else:
            event.ignore()

    def _may_lose_notes(self) -> bool:
        """Whether the window may close although notes could not be written."""
        from gui.dialogs.trouble import ask  # noqa: PLC0415 - only when something is wrong

        return ask(
            self.tr("Some notes could not be saved. If you close now, what you wrote in them is lost."),
            self.tr("Close without saving"),
            self,
        )

    def _arrange(self) -> None:
        self.menuBar().addAction(" ")  # so that the bar has its height before it is filled
        middle = QWidget(self)
        column = self._column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tool_strip)
        column.addWidget(self._tab_strip)
        column.addWidget(self._arrangement, 1)
        column.addWidget(self._status_strip)
        self.setCentralWidget(middle)

    def _restore(self) -> None:
        self.resize(*USUAL_SIZE)
        self.restoreGeometry(self._settings.get(names.GEOMETRY))
        self.resize(self.size().boundedTo(self.screen().availableSize()))
        self.side_panel.current = self.side_panel.lasting = self._settings.get(names.PANEL)

    def _side(self, name: str, panel: QWidget, share: float, widths: tuple[int, int]) -> Side:
        """What the settings say of a side."""
        is_wanted, width = SIDES[name]
        by_hand = self._settings.get(width)
        is_known = widths[0] <= by_hand
        wanted = self._settings.get(is_wanted)
        return Side(panel, share, *widths, wanted=wanted, by_hand=by_hand if is_known else 0)

    def _fit(self) -> None:
        """Keep room for a column that can be read, in whatever size its text is, on each side."""
        sides = len(self._session.tabs.sides)
        least = min((least_view(self._appearance.text_size) + SCROLL_BAR) * sides, MOST_ASKED)
        self.stages.setMinimumWidth(least)
        self.setMinimumSize(max(SMALLEST[0], least), SMALLEST[1])
        self._arrangement.fit()

    def populate(self, *_: object) -> None:
        """Fill in what the first paint does without: its place is kept, so that nothing moves."""
        if self.is_populated:
            return
        self.is_populated = True
        from gui.look.fonts import can_write_chinese  # noqa: PLC0415 - not before the first paint
        from gui.reader.explaining import Explaining  # noqa: PLC0415 - likewise
        from gui.spoken.hearing import Hearing  # noqa: PLC0415 - likewise
        from gui.widgets.focus_ring import FocusRing  # noqa: PLC0415 - likewise

        self._make_strips()
        FocusRing(self)
        self.populated.emit()
        if not can_write_chinese():
            self._arrangement.hide()
            notice = self._notice()
            self._column.insertWidget(1, notice, 1)
            notice.show()
        for reader, side in zip(self.stages.readers, self._session.tabs.both, strict=False):
            Explaining(self._session, self._appearance, reader, side)
            Hearing(self._session, reader, side)
        self.stages.made.connect(partial(Explaining, self._session, self._appearance))
        self.stages.made.connect(partial(Hearing, self._session))
        self._show_contents(shown=self.actions_["contents"].isChecked())
        self._show_panels(shown=self.actions_["panels"].isChecked())

    def _make_strips(self) -> None:
        """Menus, toolbar and status bar."""
        from gui.window.actions import fill, title  # noqa: PLC0415 - not before the first paint
        from gui.window.find_bar import FindBar  # noqa: PLC0415 - likewise
        from gui.window.reading_mode import ReadingMode  # noqa: PLC0415 - likewise
        from gui.window.status_bar import StatusBar  # noqa: PLC0415 - likewise
        from gui.window.tab_strip import TabStrip  # noqa: PLC0415 - likewise
        from gui.window.tool_bar import ToolBar  # noqa: PLC0415 - likewise

        actions = self.actions_ = self._make_actions()
        for name, panel in (("contents", self.contents), ("panels", self.side_panel)):
            actions[name].setChecked(not panel.isHidden())
        self.find_bar = FindBar(self._session, actions)
        self.tool_bar = ToolBar(self._session, actions, self.find_bar, self.stages)
        self.menuBar().clear()
        self.menus = fill(self.menuBar(), actions)
        speak(self, lambda: title(self.menus))
        self._apply_theme()
        status_bar = self.status_bar = StatusBar(self._session, self._appearance, self.stages)
        tabs = self.tabs = QWidget()  # hidden and shown as a whole, whether there are tabs or not
        row = QVBoxLayout(tabs)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(TabStrip(self._session, self._appearance, self.stages))
        bars = self.tool_bar, status_bar, self.menuBar(), tabs
        self.reading_mode = ReadingMode(self, self._arrangement, actions, bars)
        for strip, bar in (
            (self._tool_strip, self.tool_bar),
            (self._tab_strip, tabs),
            (self._status_strip, status_bar),
        ):
            self._column.replaceWidget(strip, bar)
            strip.deleteLater()
        actions["contents"].toggled.connect(self._show_contents)
        actions["panels"].toggled.connect(self._show_panels)
        self._arrangement.shown.connect(lambda name, shown: actions[name].setChecked(shown))
        self._appearance.changed.connect(self._apply_theme)

    def _show_contents(self, shown: bool) -> None:
        if shown and not self._contents_made:
            from gui.panels.contents import ContentsPanel  # noqa: PLC0415 - not before the first paint

            self._contents_made = True
            column = QVBoxLayout(self.contents)
            column.setContentsMargins(0, 0, 1, 0)  # for the line at the edge of a drawer
            panel = ContentsPanel(self._session, self._appearance, self.contents)
            column.addWidget(panel)
            panel.show()
        self._arrangement.show_side("contents", shown)

    def _show_panels(self, shown: bool) -> None:
        if shown:
            self.side_panel.show_panel(self.side_panel.current)
        self._arrangement.show_side("panels", shown)

    def _notice(self) -> QLabel:
        words = self.tr(
            "This system has no Chinese font to show the report in. Install one and start Zhupi again; "
            "on Debian and Ubuntu: sudo apt-get update && sudo apt-get install fonts-noto-cjk"
        )
        notice = QLabel(words, self)  # without such a font there is only English, and no other language
        notice.setObjectName("notice")
        notice.setTextFormat(Qt.TextFormat.PlainText)
        notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        notice.setWordWrap(True)
        return notice

    def _name(self) -> None:
        document, front = self._session.document, self._session.tabs.front
        if not document.is_blank:
            view, year = document.view, document.report.metadata.year
            self.setWindowTitle(f"{heading(view.name, view.place, year)} — Zhupi")
        elif front is not None and front.page:
            self.setWindowTitle(f"{page_name(front.page)} — Zhupi")

    def _apply_theme(self) -> None:
        painted = self._appearance.theme, px(1000)
        if painted != self._painted:
            self._painted = painted
            self.actions_.paint(self._appearance.theme)
        self.tool_bar.apply_look(self._appearance)


def _strip(name: str, height: int) -> QFrame:
    """The place and the ground of a bar that is not made yet."""
    strip = QFrame()
    strip.setObjectName(name)
    strip.setFixedHeight(px(height))
    return strip
