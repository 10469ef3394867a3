"""Who the reader is among those who share notes, as it was last learnt from the library."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from core.document.annotation import Author
from core.library.records.authors import Sharing, namesakes
from core.workspace.workspace import Workspace
from gui.session.session import Session


class Team(QObject):
    """One for a session; `sharing` tells the folder, too, also one that was left."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.sharing: Sharing | None = None
        self._namesakes: frozenset[str] = frozenset()
        self._session = session
        session.opened.connect(self.learn)
        session.saving.changed.connect(self._learn_from)
        self.learn()

    def learn(self) -> None:
        """Ask the library, if it is there."""
        if self._session.library.is_open:
            self._session.library.ask(_known, self._take)

    def _learn_from(self, is_saved: bool) -> None:
        """Look again after each edit: one may have been a command's that joins or leaves."""
        if is_saved:
            self.learn()

    @property
    def me(self) -> Author | None:
        """The reader as the others know them; None for who was never in a team."""
        return self.sharing.me if self.sharing else None

    def named(self, author: Author | None) -> Author | None:
        """A member by a name that nobody else has: with a piece of the id where two are called alike."""
        if author is None or author.id not in self._namesakes:
            return author
        return author._replace(name=f"{author.name} ({author.id[:4]})")

    def _take(self, known: tuple[Sharing | None, frozenset[str]]) -> None:
        if isValid(self) and known != (self.sharing, self._namesakes):
            self.sharing, self._namesakes = known
            self.changed.emit()


def _known(workspace: Workspace) -> tuple[Sharing | None, frozenset[str]]:
    authors = workspace.library.authors
    return authors.sharing(), namesakes(authors.all().values())


def team_of(session: Session) -> Team:
    """The team of a session."""
    return session.findChild(Team) or Team(session)
