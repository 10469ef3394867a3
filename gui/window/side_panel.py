"""The side panel: panels behind tabs, each made when it is first looked at."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.comparing import comparing_of
from gui.session.session import Session
from gui.widgets.count_tab import CountTab
from gui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from gui.panels.figures import FiguresPanel
    from gui.panels.notes import NotesPanel

SMALLEST = 216
SIDE, TIGHT = 10, 2
"""Room beside the row of tabs."""
LASTING = ("notes", "figures", "glossary", "about_document")
NAMES = (*LASTING, "differences", "hits")
"""The hits have a tab only as long as something is looked for, the differences while reports are compared."""


class SidePanel(QFrame):
    """Shows one panel at a time."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._session, self._comparing = session, comparing_of(session)
        self._appearance = appearance
        self._panels: dict[str, QWidget] = {}
        self._rooms: dict[str, Scrolled] = {}
        self.current = self.lasting = NAMES[0]
        self.tabs = QFrame(self)
        self._stack = QStackedWidget(self)
        self._group = QButtonGroup(self)
        self._buttons = {name: self._tab() for name in NAMES}
        for name, tab in self._buttons.items():
            tab.clicked.connect(lambda _=False, name=name: self.show_panel(name))
        self._arrange()
        speak(self, self._label_tabs)
        session.opened.connect(self._label_tabs)
        session.annotations_changed.connect(self._label_tabs)
        session.finding.changed.connect(self._follow_marked)
        self._comparing.changed.connect(self._follow_marked)
        self._comparing.narrowed.connect(self._label_tabs)

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front; a name that no panel has means the first."""
        self.current = name if name in NAMES else NAMES[0]
        if self.current in LASTING:
            self.lasting = self.current
        self._panel(self.current)
        self._stack.setCurrentWidget(self._rooms[self.current])
        self._buttons[self.current].setChecked(True)
        self._label_tabs()

    @property
    def notes(self) -> "NotesPanel":
        """The Notes panel, to write in."""
        return cast("NotesPanel", self._panel("notes"))

    @property
    def figures(self) -> "FiguresPanel":
        """The Figures panel, to export from."""
        return cast("FiguresPanel", self._panel("figures"))

    def _panel(self, name: str) -> QWidget:
        if name not in self._panels:
            self._panels[name] = MAKERS[name](self._session, self._appearance, self._stack)
            self._rooms[name] = Scrolled(self._panels[name], self._stack)
            self._stack.addWidget(self._rooms[name])
        return self._panels[name]

    def _tab(self) -> CountTab:
        tab = CountTab(self.tabs)
        self._group.addButton(tab)
        return tab

    def _arrange(self) -> None:
        self.tabs.setObjectName("tabs")
        row = self._row = QHBoxLayout(self.tabs)
        row.setSpacing(0)
        for tab in self._buttons.values():
            row.addWidget(tab)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label_tabs()

    def _follow_marked(self) -> None:
        """Show the tabs of hits and differences as long as these are marked on the page."""
        is_gone = {
            "hits": not self._session.finding.is_shown,
            "differences": not self._comparing.is_on,
        }
        if is_gone.get(self.current, False):
            self.show_panel(self.lasting)
        self._label_tabs()

    def _label_tabs(self, *_: object) -> None:
        """Name the panels with their counts, closer together where it is tight; words are never cut."""
        report, notes = self._session.document.report, self._session.document.notes
        hits = self._session.finding.hits
        counts = (
            *(len(notes.placed), len(report.figures), len(report.glossary), 0),
            *(len(self._comparing.listed), len(hits)),
        )
        labels = (
            *(self.tr("Notes"), self.tr("Figures"), self.tr("Glossary"), self.tr("About")),
            *(self.tr("Changes"), self.tr("Hits")),
        )
        short = (*labels[:2], self.tr("Terms"), *labels[3:])
        self._buttons["hits"].setVisible(self._session.finding.is_shown or self.current == "hits")
        self._buttons["differences"].setVisible(self._comparing.is_on or self.current == "differences")
        for tab, label, count in zip(self._buttons.values(), labels, counts, strict=True):
            words = f"{label} {count}" if count else label
            tab.setAccessibleName(words)
            tab.setToolTip(words)
        for written, is_tight, is_stacked in (
            (labels, False, False),
            (labels, True, False),
            (labels, True, True),
            (short, True, True),
        ):
            self._set_tabs(written, counts, is_tight=is_tight, is_stacked=is_stacked)
            if self._wanted_width() <= self.width():
                break

    def _set_tabs(
        self, labels: Sequence[str], counts: Sequence[int], *, is_tight: bool, is_stacked: bool
    ) -> None:
        side = TIGHT if is_tight else SIDE
        self._row.setContentsMargins(side, 4, side, 0)
        for tab, label, count in zip(self._buttons.values(), labels, counts, strict=True):
            tab.tell(label, count)
            tab.set_close(is_tight=is_tight, is_stacked=is_stacked)

    def _wanted_width(self) -> int:
        margins = self._row.contentsMargins()
        shown = (tab.sizeHint().width() for tab in self._buttons.values() if not tab.isHidden())
        return margins.left() + margins.right() + sum(shown)


def _notes(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.panels.notes import NotesPanel  # noqa: PLC0415

    return NotesPanel(session, appearance, parent)


def _figures(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.panels.figures import FiguresPanel  # noqa: PLC0415

    return FiguresPanel(session, appearance, parent)


def _glossary(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.panels.glossary import GlossaryPanel  # noqa: PLC0415

    return GlossaryPanel(session, appearance, parent)


def _about(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.panels.about import AboutPanel  # noqa: PLC0415

    return AboutPanel(session, appearance, parent)


def _hits(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.panels.hits import HitsPanel  # noqa: PLC0415

    return HitsPanel(session, appearance, parent)


def _differences(session: Session, appearance: Appearance, parent: QWidget) -> QWidget:
    from gui.panels.differences import DifferencesPanel  # noqa: PLC0415

    return DifferencesPanel(session, appearance, parent)


MAKERS: dict[str, Callable[[Session, Appearance, QWidget], QWidget]] = {
    "notes": _notes,
    "figures": _figures,
    "glossary": _glossary,
    "about_document": _about,
    "differences": _differences,
    "hits": _hits,
}
"""How each panel is made; a panel that nobody looks at is not even imported."""
