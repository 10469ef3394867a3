"""What a reader gives a name to: collections, searches, word lists; a removed one can come back."""

from typing import Literal

from core.document.problem import Problem
from core.library.file.rows import Row, now
from core.library.file.store import Store

Kind = Literal["collection", "search", "words"]
NO_NAME = "Give it a name."
NAME_TAKEN = "There is one called {name} already: choose another name."


class Named:
    """The named things of one kind; each change is on the disk when it ends."""

    def __init__(self, store: Store, kind: Kind) -> None:
        self._store = store
        self._kind = kind

    def all(self) -> list[tuple[int, str, str]]:
        """Number, name and content of each, the oldest first."""
        sql = "SELECT id, name, content FROM named WHERE kind = ? AND removed = 0 ORDER BY id"
        return [(row["id"], row["name"], row["content"]) for row in self._store.all(sql, self._kind)]

    def number(self, name: str) -> int | None:
        """The number of the one with a name; None where there is none."""
        tidy = _tidy(name)
        return next((number for number, known, _ in self.all() if known == tidy), None)

    def put(self, name: str, content: str = "") -> int:
        """Keep a content under a name, whatever was there; gives its number, Problem without a name."""
        with self._store.transaction():
            number = self.number(name)
            if number is None:
                row: Row = {"kind": self._kind, "name": _required(name), "removed": 0}
                return self._store.append("named", row | self._changed(content))
            self._store.update("named", number, self._changed(content))
            return number

    def change(self, number: int, content: str) -> None:
        """Give one another content; KeyError where there is none."""
        with self._store.transaction():
            self._store.update("named", number, self._changed(content))

    def rename(self, number: int, name: str) -> None:
        """Call one otherwise; Problem where another is called so, KeyError where there is none."""
        with self._store.transaction():
            if self.number(name) not in (None, number):
                raise Problem(NAME_TAKEN, name=_tidy(name))
            self._store.update("named", number, {"name": _required(name), **self._turn()})

    def remove(self, number: int) -> None:
        """Take one from all lists; `bring_back` puts it there again."""
        with self._store.transaction():
            self._store.update("named", number, {"removed": 1, **self._turn()})

    def bring_back(self, number: int) -> None:
        """Put a removed one back, under a name that is free."""
        with self._store.transaction():
            name = str(self._store.row("named", number)["name"])
            while self.number(name) not in (None, number):
                name += "′"
            self._store.update("named", number, {"name": name, "removed": 0, **self._turn()})

    def _changed(self, content: str) -> Row:
        return {"content": content, **self._turn()}

    def _turn(self) -> Row:
        return {"turn": self._store.next_number("named", "turn"), "at": now()}


def _tidy(name: str) -> str:
    return " ".join(name.replace("\0", "").split())


def _required(name: str) -> str:
    if not _tidy(name):
        raise Problem(NO_NAME)
    return _tidy(name)
