"""A report's metadata, corrected by hand: they outlive whatever is understood anew."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.document.correction import NO_YEAR, Correction
from core.document.report import Metadata
from core.workspace.correcting import Known, places_called
from gui.look.names import level_names
from gui.look.size import window_size
from gui.session.session import Session

WIDTH = 460
FIELDS = ("title", "place", "level", "year", "speaker", "delivered")


class MetadataDialog(QDialog):
    """Shows what holds; what is left as it was understood is not corrected, what is emptied is none."""

    def __init__(self, session: Session, known: Known, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._known = session, known
        self.setWindowTitle(self.tr("Correct metadata"))
        self.setMinimumWidth(window_size(WIDTH, 0).width())
        self.fields = {name: QLineEdit() for name in FIELDS if name != "level"}
        self.level = QComboBox()
        self._levels = (None, *level_names())
        for words in (self.tr("None"), *level_names().values()):
            self.level.addItem(words)
        self._complete_places()
        self._arrange()
        self._show(known.metadata)

    def correction(self) -> Correction:
        """What the person says."""
        understood, said = self._known.understood, self._said()
        changed = {
            name: None if value == (getattr(understood, name) or none) else value
            for name, value in said.items()
            for none in (NO_YEAR if name == "year" else "",)
        }
        if "level" in changed and self.level.currentIndex() == self._index(self._known.metadata):
            changed["level"] = self._known.correction.level if changed["place"] is None else None
        return Correction(**changed)  # type: ignore[arg-type]

    def _said(self) -> dict[str, str | int]:
        said: dict[str, str | int] = {
            name: " ".join(field.text().split()) for name, field in self.fields.items()
        }
        said["level"] = self._levels[self.level.currentIndex()] or ""
        year = str(said["year"]).removesuffix("年")
        said["year"] = int(year) if year.isdecimal() else NO_YEAR
        return said

    def _show(self, metadata: Metadata) -> None:
        for name, field in self.fields.items():
            field.setText(str(getattr(metadata, name) or ""))
        self.level.setCurrentIndex(self._index(metadata))

    def _index(self, metadata: Metadata) -> int:
        return self._levels.index(metadata.level)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        names = {
            "title": self.tr("Title"),
            "place": self.tr("Place"),
            "level": self.tr("Level"),
            "year": self.tr("Year"),
            "speaker": self.tr("Speaker"),
            "delivered": self.tr("Day"),
        }
        for name, words in names.items():
            field: QWidget = self.level if name == "level" else self.fields[name]
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.fields["delivered"].setPlaceholderText("2024-01-15")
        note = QLabel(
            self.tr("What you say here holds for all versions of the report, whatever is read in them.")
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Reset)
        buttons.button(standard.Reset).setText(self.tr("As understood"))
        buttons.button(standard.Reset).clicked.connect(partial(self._show, self._known.understood))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)

    def _complete_places(self) -> None:
        """Offer the places of the gazetteer that have what is typed in their names."""
        self._places = QStringListModel(self)
        completer = QCompleter(self._places, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.fields["place"].setCompleter(completer)
        self.fields["place"].textEdited.connect(self._look_for_places)

    def _look_for_places(self, words: str) -> None:
        def offer(places: list[str]) -> None:
            if isValid(self) and self.fields["place"].text() == words:
                self._places.setStringList(places)
                if places:
                    self.fields["place"].completer().complete()

        self._session.aside.run(lambda: places_called(words), offer)
