"""All tags, nested as their names say, to be renamed and merged."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QTreeWidgetItem, QWidget
from shiboken6 import isValid

from core.workspace.edits import rename_tag
from gui.dialogs.listing import Listing
from gui.look.translations import speak
from gui.session.session import Session
from gui.session.tags import all_with_parents


class TagsDialog(Listing):
    """Lists the tags of all reports, with how many notes of the open one have each."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines.setRootIsDecorated(True)
        self.lines.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._session = session
        label = self._label = QLabel()
        self.name = QLineEdit(self)
        label.setBuddy(self.name)
        self.page.insertWidget(1, label)
        self.page.insertWidget(2, self.name)
        self.lines.itemSelectionChanged.connect(self._offer_name)
        self.name.returnPressed.connect(self.button.click)
        self.button.clicked.connect(self._rename)
        session.annotations_changed.connect(self._ask)
        speak(self, self._say)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Tags"))
        self.lines.setAccessibleName(self.tr("Tags"))
        self.lines.setHeaderLabels([self.tr("Tag"), self.tr("Notes here")])
        self.button.setText(self.tr("Rename"))
        self._label.setText(self.tr("New name; a name in use merges both, “/” nests"))
        self.name.setAccessibleName(self.tr("New name of the tag"))
        self.empty.setText(self.tr("No note has a tag yet."))
        self._ask()

    def _ask(self, *_: object) -> None:
        self._session.library.ask(lambda workspace: workspace.library.tags.all(), self._show)

    def _show(self, tags: list[str]) -> None:
        if not isValid(self):
            return
        self.lines.clear()
        notes = [placed.annotation.tags for placed in self._session.document.notes.placed.values()]
        counts = Counter(above for own in notes for above in all_with_parents(own))
        known: dict[str, QTreeWidgetItem] = {}
        for tag in sorted(all_with_parents(tags)):
            above, _, name = tag.rpartition("/")
            line = known[tag] = self.add((name, str(counts[tag])), tag, known.get(above))
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        self.lines.expandAll()
        self.fit(0)

    def _offer_name(self) -> None:
        for tag in self.chosen():
            self.name.setText(str(tag))

    def _rename(self) -> None:
        new = "/".join(part.strip() for part in self.name.text().split("/") if part.strip())
        for tag in self.chosen():
            if new and new != tag:
                self._session.document.notes.do(rename_tag(str(tag), new))
