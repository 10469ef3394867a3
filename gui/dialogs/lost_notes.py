"""Notes of reports whose words a damaged library lost: to read, to look through, to take out."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from core.document.annotation import Annotation
from core.text.folding import SEARCH
from core.text.typesetting import typeset
from core.workspace.kept_notes import headings, lost_notes
from core.workspace.workspace import Workspace
from gui.dialogs.interchange import export_lost_notes
from gui.dialogs.listing import Listing
from gui.dialogs.times import local_time
from gui.look.icons import swatch
from gui.look.names import colour_names, enumerated
from gui.look.size import window_size
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.session import Session
from gui.widgets.filter_field import FilterField

SIZE = 920, 460
COLOUR, REPORT = 3, 5


class Lost(NamedTuple):
    """A note, its report, and all that it says in the form that searches compare.

    The report is told by its heading, and by the file from which it was opened, as far as they are known.
    """

    note: Annotation
    report: str
    path: str
    folded: str


class LostNotesDialog(Listing):
    """Lists the notes of all lost reports; they go to their report when it is opened again."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._found: dict[str, Lost] = {}
        self._about = QLabel()
        self._about.setObjectName("quiet")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self.words = FilterField(self)
        self.export = QPushButton()
        self._arrange()
        self.words.textChanged.connect(self._narrow)
        self.button.clicked.connect(self._copy)
        self.export.clicked.connect(lambda: export_lost_notes(session, self))
        QShortcut(
            QKeySequence.StandardKey.Copy,
            self.lines,
            self._copy,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        session.annotations_changed.connect(self._ask)
        session.opened.connect(self._ask)
        appearance.changed.connect(self._apply_look)
        self._apply_look()
        speak(self, self._say)

    def _arrange(self) -> None:
        self.page.insertWidget(0, self._about)
        self.page.insertWidget(1, self.words)
        self.buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter in the field would press it
        self.setTabOrder(self.words, self.lines)
        self.words.setFocus()
        self.resize(window_size(*SIZE))

    def _apply_look(self) -> None:
        self.words.apply_theme(self._appearance.theme)
        if self._found:
            self._show(list(self._found.values()))

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Notes of lost reports"))
        self._about.setText(
            self.tr(
                "A damaged library lost the words of these reports. "
                "Open one of them again, and its notes stand there."
            )
        )
        self.words.name(self.tr("Search in words, notes and tags"))
        self.lines.setAccessibleName(self.tr("Notes of lost reports"))
        self.lines.setHeaderLabels(
            [
                *(self.tr("Words"), self.tr("Note"), self.tr("Tags"), self.tr("Colour")),
                *(self.tr("Made"), self.tr("Report")),
            ]
        )
        self.button.setText(self.tr("Copy"))
        self.export.setText(self.tr("Export all…"))
        self._ask()

    def _ask(self, *_: object) -> None:
        self._session.library.ask(_look, self._show)

    def _show(self, found: list[Lost]) -> None:
        if not isValid(self):
            return
        chosen = set(self.chosen())
        self._found = {lost.note.id: lost for lost in found}
        self.lines.clear()
        colours = colour_names()
        for note, report, path, _ in found:
            said = (_quote(note), note.note, enumerated(note.tags), colours[note.colour])
            line = self.add((*said, local_time(note.created), report), note.id)
            line.setIcon(COLOUR, swatch(self._appearance.theme.dot(note.colour)))
            line.setToolTip(REPORT, "\n".join(filter(None, (report, path))))
            line.setSelected(note.id in chosen)
        self.export.setEnabled(bool(found))
        self._narrow()

    def _narrow(self, *_: object) -> None:
        wanted = SEARCH.fold(self.words.text()).split()
        self.narrow(lambda key: all(word in self._found[str(key)].folded for word in wanted))
        left, none = self.tr("No note has lost its report."), self.tr("No note says this.")
        self.empty.setText(none if self._found else left)
        self.fit(0, 1)

    def _copy(self) -> None:
        chosen = [self._found[str(key)].note for key in self.chosen()]
        if chosen:
            QGuiApplication.clipboard().setText("\n\n".join(map(_told, chosen)))


def _look(workspace: Workspace) -> list[Lost]:
    library = workspace.library
    notes = [placed.annotation for placed in lost_notes(library)]
    called = headings(library, {note.text for note in notes})
    paths = {text: library.reading_states.path_of(text) or "" for text in called}
    return [Lost(note, called[note.text], paths[note.text], SEARCH.fold(note.words)) for note in notes]


def _quote(note: Annotation) -> str:
    ends = (note.selectors.exact, *((note.link.selectors.exact,) if note.link else ()))
    return " ⇄ ".join(typeset(words[:200]) for words in ends)


def _told(note: Annotation) -> str:
    """A note as it is copied: the words it is on, what it says, its tags."""
    return "\n".join(filter(None, (_quote(note), note.note, " ".join(f"#{tag}" for tag in note.tags))))
