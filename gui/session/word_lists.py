"""The reader's word lists, as all views show them; they are kept in the library."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Self, TypeVar

from PySide6.QtCore import QObject, Signal

from core.document.word_list import WordList
from core.library.library import Library
from core.library.records.word_lists import KeptList
from core.workspace.word_lists import TakenIn, read_lists, take_back, take_in, write_lists
from core.workspace.workspace import Workspace
from gui.session.session import Session

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[Exception], None]


class WordLists(QObject):
    """`all` are the lists as they were last learnt, by name; `changed` tells that they are others.

    A change counts as saved when it is on the disk, and a window that closes waits for it.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.all: tuple[KeptList, ...] = ()
        session.reports_changed.connect(self.look)
        self.look()

    @classmethod
    def of(cls, session: Session) -> Self:
        """The word lists of a session."""
        return session.findChild(cls) or cls(session)

    def look(self) -> None:
        """Learn which there are."""
        self._session.library.ask(_all, self._take, lambda _: None)

    def make(self, words: WordList, done: Done[int]) -> None:
        """Keep a new list; `done` gets its number."""
        self._change(lambda library: library.word_lists.put(words), done)

    def put(self, number: int, words: Sequence[str]) -> None:
        """Give a list other words."""
        self._change(lambda library: library.word_lists.change(number, words))

    def rename(self, number: int, name: str, failed: Failed) -> None:
        """Call a list otherwise."""
        self._change(lambda library: library.word_lists.rename(number, name), failed=failed)

    def remove(self, number: int) -> None:
        """Remove a list; `bring_back` turns that back."""
        self._change(lambda library: library.word_lists.remove(number))

    def bring_back(self, number: int, done: Done[None] = lambda _: None) -> None:
        """Put a removed list back."""
        self._change(lambda library: library.word_lists.bring_back(number), done)

    def read(self, paths: Sequence[Path], done: Done[list[TakenIn]], failed: Failed) -> None:
        """Keep the lists of files beside those that there are."""

        def keep(lists: list[WordList]) -> None:
            self.take_in(lists, done)

        self._session.aside.run(partial(read_lists, paths), keep, failed)

    def take_in(self, lists: Sequence[WordList], done: Done[list[TakenIn]]) -> None:
        """Keep some lists beside those that there are."""
        self._change(lambda library: take_in(library, lists), done)

    def take_back(self, taken: Sequence[TakenIn]) -> None:
        """Turn back what came in."""
        self._change(lambda library: take_back(library, taken))

    def write(self, path: Path, done: Done[int], failed: Failed) -> None:
        """Write all lists into a file, after all that was asked before; `done` gets how many there are."""

        def write(lists: tuple[KeptList, ...]) -> None:
            work = partial(write_lists, path, [kept.list for kept in lists])
            self._session.aside.run(work, lambda _: done(len(lists)), failed)

        self._session.library.ask(_all, write)

    def _change(
        self,
        change: Callable[[Library], T],
        done: Done[T] = lambda _: None,
        failed: Failed | None = None,
    ) -> None:
        def work(workspace: Workspace) -> tuple[T, tuple[KeptList, ...]]:
            return change(workspace.library), _all(workspace)

        def follow(answer: tuple[T, tuple[KeptList, ...]]) -> None:
            self._end()
            self._take(answer[1])
            done(answer[0])

        def fail(error: Exception) -> None:
            self._end()
            (failed or self._session.library.tell)(error)

        self._session.saving.begin()
        self._session.library.ask(work, follow, fail)

    def _end(self) -> None:
        self._session.saving.end()
        self._session.saving.look_again()

    def _take(self, lists: tuple[KeptList, ...]) -> None:
        if lists != self.all:
            self.all = lists
            self.changed.emit()


def _all(workspace: Workspace) -> tuple[KeptList, ...]:
    return tuple(sorted(workspace.library.word_lists.all(), key=lambda kept: kept.list.name))
