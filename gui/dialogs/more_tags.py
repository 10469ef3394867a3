"""Giving several annotations more tags at once."""

from collections.abc import Collection

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from core.workspace.edits import tag
from gui.session.session import Session
from gui.widgets.tags_editor import TagsEditor


class MoreTags(QDialog):
    """One line of tags for all that are chosen."""

    def __init__(
        self, session: Session, annotations: Collection[str], known: QStringListModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tag notes"))
        self._session, self._annotations = session, annotations
        label = QLabel(self.tr("Tags for all {count} chosen notes").format(count=len(annotations)))
        self._field = TagsEditor(known, self)
        self._field.setMinimumWidth(320)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._field.textChanged.connect(lambda _: session.saving.set_drafting(True))
        session.leaving.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 24, 28, 20)
        page.setSpacing(12)
        page.addWidget(label)
        page.addWidget(self._field)
        page.addSpacing(8)
        page.addWidget(buttons)

    def accept(self) -> None:
        if tags := self._field.tags():
            self._session.document.notes.do(tag(self._annotations, tags))
        super().accept()

    def done(self, result: int) -> None:
        self._session.saving.set_drafting(False)
        super().done(result)
