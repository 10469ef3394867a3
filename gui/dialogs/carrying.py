"""Notes of last year's report, and the sentences of this year's that they can be carried to."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QPushButton, QWidget

from core.text.typesetting import typeset
from core.workspace.carrying import Carried, carry, proposals
from gui.dialogs.listing import Listing
from gui.look.icons import swatch
from gui.look.names import enumerated, named_colours
from gui.look.size import window_size
from gui.look.theme import Appearance
from gui.look.translations import speak
from gui.session.comparing import comparing_of
from gui.session.session import Session

SIZE = 900, 420
NOTE = 1


class CarryingDialog(Listing):
    """Proposes where notes belong in the report on the right; the ones on the left stay where they are.

    Who chooses a line sees both sentences. What is carried leaves the list.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._comparing = comparing_of(session)
        self._proposed: dict[object, Carried] = {}
        self._about = QLabel()
        self._about.setObjectName("quiet")
        self._about.setWordWrap(True)
        self.all = QPushButton()
        self.linked = QCheckBox()
        self.page.insertWidget(0, self._about)
        self.page.insertWidget(self.page.count() - 1, self.linked)
        self.buttons.addButton(self.all, QDialogButtonBox.ButtonRole.ActionRole)
        self.button.clicked.connect(lambda: self._carry([self._proposed[key] for key in self.chosen()]))
        self.all.clicked.connect(lambda: self._carry(list(self._proposed.values())))
        self.lines.itemSelectionChanged.connect(self._show_place)
        self._comparing.changed.connect(self._follow)
        session.annotations_changed.connect(self._follow)
        session.script_changed.connect(self._follow)
        self.resize(window_size(*SIZE))
        speak(self, self._say)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Carry notes over"))
        self._about.setText(
            self.tr(
                "These notes can be carried to the sentences that theirs have become. "
                "The old ones stay where they are."
            )
        )
        self.lines.setAccessibleName(self.tr("Notes that can be carried over"))
        self.lines.setHeaderLabels([self.tr("Words"), self.tr("Note"), self.tr("Tags"), self.tr("New words")])
        self.button.setText(self.tr("Carry over"))
        self.all.setText(self.tr("Carry all over"))
        self.linked.setText(self.tr("Link each with the words of the old one"))
        self.empty.setText(self.tr("No note is on a sentence that the other report still has."))
        self._follow()

    def _follow(self, *_: object) -> None:
        """Propose what can be carried now."""
        found = self._comparing.found
        if found is None or not found.is_by_sentences:
            self.close()
            return
        left, right = self._comparing.documents
        texts = left.report.text, right.report.text
        proposed = proposals(found, texts, left.notes.placed.values(), list(right.notes.placed.values()))
        self._proposed = dict(enumerate(proposed))
        colours = named_colours(self._session.meanings.words)
        self.lines.clear()
        for number, one in self._proposed.items():
            note = one.note
            shown = typeset(one.span.of(right.view.shown))
            line = self.add((typeset(note.selectors.exact), note.note, enumerated(note.tags), shown), number)
            line.setIcon(NOTE, swatch(self._appearance.theme.dot(note.colour)))
            line.setData(NOTE, Qt.ItemDataRole.AccessibleDescriptionRole, colours[note.colour])
            line.setToolTip(NOTE, f"{colours[note.colour]}\n{note.note}".strip())
        self.all.setEnabled(bool(self._proposed))
        self.fit(0, 1, 3)

    def _show_place(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self._comparing.go_to(self._proposed[chosen[0]].difference)

    def _carry(self, carried: list[Carried]) -> None:
        """Leave the notes in the report on the right, which an undo is then meant for."""
        if not carried:
            return
        tabs = self._session.tabs
        front = tabs.both[1].front
        if front is not None:
            tabs.choose(front)
        said = self.tr("%n note(s) carried over", "", len(carried))
        self._comparing.documents[1].notes.do(
            carry(carried, is_linked=self.linked.isChecked()), partial(self._tell, said)
        )

    def _tell(self, said: str, _: object) -> None:
        self._session.said.emit(said)
