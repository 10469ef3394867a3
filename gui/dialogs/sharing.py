"""Share notes: a folder that all members can write, who one is there, and how it stands."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from core.document.annotation import Author
from core.library.records.authors import Sharing
from gui.dialogs.times import local_time
from gui.dialogs.under_way import UnderWay
from gui.look.people import disc, person
from gui.look.translations import sentence, speak
from gui.session.rounds import Rounds, rounds_of
from gui.session.session import Session
from gui.session.team import Team, team_of

WIDTH, LIST_HEIGHT = 560, 120
MOST_PROBLEMS = 4


class SharingDialog(QDialog):
    """Two faces: joining, and how the sharing stands; what is done in it is done off the GUI thread."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._team, self._rounds = team_of(session), rounds_of(session)
        self._joining, self._standing = _Joining(self._team.sharing), _Standing(self._rounds, self._team)
        self.under_way = UnderWay(self._joining)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self._joining.join, self._standing.look, self._standing.leave):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        for part in (self._joining, self._standing, self.under_way, buttons):
            column.addWidget(part)
        self.setMinimumWidth(WIDTH)
        self._joining.join.clicked.connect(self._join)
        self._standing.leave.clicked.connect(self._rounds.leave)
        self._team.changed.connect(self._show)
        self._rounds.changed.connect(self._show)
        speak(self, self._say)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Share notes"))
        self._show()

    def _join(self) -> None:
        folder, name = self._joining.folder.text().strip(), self._joining.name.text().strip()
        if not folder:
            self.under_way.end(self.tr("Choose the folder first."))
        elif not name:
            self.under_way.end(self.tr("Give the name by which the others are to know you."))
        else:
            self.under_way.begin(self.tr("The folder is being looked at…"))
            self._rounds.join(Path(folder), name, self._refused)

    def _refused(self, error: Exception) -> None:
        if isValid(self):
            self.under_way.fail(error)

    def _show(self) -> None:
        sharing = self._team.sharing
        is_joined = sharing is not None and sharing.is_joined
        if is_joined and not self._joining.isHidden():
            self.under_way.end("")
        for part in (self._joining, self._joining.join, self.under_way):
            part.setVisible(not is_joined)
        for other in (self._standing, self._standing.look, self._standing.leave):
            other.setVisible(is_joined)
        if sharing is not None and is_joined:
            self._standing.show_sharing(sharing.folder, self._team.me)
        QTimer.singleShot(0, self, self.adjustSize)


class _Joining(QWidget):
    """Where, and under which name."""

    def __init__(self, known: Sharing | None) -> None:
        super().__init__()
        self._about = _words()
        self.folder, self.name = QLineEdit(), QLineEdit()
        if known is not None:
            self.folder.setText(known.folder)
            self.name.setText(known.me.name)
        self._choose, self.join = QPushButton(), QPushButton()
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._choose_folder)
        self.name.returnPressed.connect(self.join.click)
        self._labels = QLabel(), QLabel()
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.folder, 1)
        where.addWidget(self._choose)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self._labels[0], where)
        form.addRow(self._labels[1], self.name)
        for label, field in zip(self._labels, (self.folder, self.name), strict=True):
            label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._about)
        column.addLayout(form)
        speak(self, self._say)

    def _say(self) -> None:
        self._about.setText(
            self.tr(
                "Choose a folder that all of you can write: on a network drive, or one that Nextcloud, "
                "Jianguoyun or OneDrive keeps alike. Each member's notes go there in files of their own, "
                "and those of the others come into your library."
            )
        )
        self._labels[0].setText(self.tr("&Folder"))
        self._labels[1].setText(self.tr("Your &name"))
        self.folder.setAccessibleName(self.tr("Shared folder"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("as the others are to see it"))
        self._choose.setText(self.tr("&Choose…"))
        self.join.setText(self.tr("&Join"))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Shared folder"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)
            self.name.setFocus()


class _Standing(QWidget):
    """Who shares where, when a round was made last, and what is in the way."""

    def __init__(self, rounds: Rounds, team: Team) -> None:
        super().__init__()
        self._rounds, self._team = rounds, team
        self._where, self._state, self._note = _words(), _words(), _words("quiet")
        self._members = QListWidget()
        self._members.setFixedHeight(LIST_HEIGHT)
        self.look, self.leave = QPushButton(), QPushButton()
        self.look.clicked.connect(rounds.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._where, self._members, self._state, self._note):
            column.addWidget(widget)
        speak(self, self._say)

    def _say(self) -> None:
        self._members.setAccessibleName(self.tr("Members"))
        self.look.setText(self.tr("&Look now"))
        self.leave.setText(self.tr("L&eave"))
        self._note.setText(
            self.tr("Leaving takes nothing away: all notes stay in your library, and yours in the folder.")
        )

    def show_sharing(self, folder: str, me: Author | None) -> None:
        """Say how it stands now."""
        seen = self._rounds.seen
        name = me.name if me else ""
        self._where.setText(self.tr("Shared in {folder} as {name}").format(folder=folder, name=name))
        self._members.clear()
        others = [one for one in seen.people if me is None or one.id != me.id]
        for one in (me, *others):
            who = person(self._team.named(one), me)
            words = f"{name} ({who.name})" if one is me else who.name
            self._members.addItem(QListWidgetItem(disc(who, self.font()), words))
        self._state.setText("\n".join(self._told(alone=not others)))
        self._state.setAccessibleName(self._state.text())

    def _told(self, *, alone: bool) -> Iterator[str]:
        seen = self._rounds.seen
        if seen.trouble is not None:
            yield sentence(seen.trouble)
            yield self.tr("What you write is in your library, and goes out as soon as the folder is there.")
            return
        if not seen.at:
            yield self.tr("The folder is being looked at…")
            return
        yield self.tr("Looked at last: {time}").format(time=local_time(seen.at))
        if alone:
            yield self.tr("Nobody else has written here yet.")
        if seen.waiting:
            yield self.tr("%n note(s) wait for their report, which has not arrived yet.", "", seen.waiting)
        for problem in seen.problems[:MOST_PROBLEMS]:
            yield sentence(problem)


def _words(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
