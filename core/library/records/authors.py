"""Who else writes: the members of a team, and the folder that the reader shares with them."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from core.document.annotation import Author
from core.library.file.rows import Row, now
from core.library.file.store import Store

SharingState = Literal["joined", "left"]
PALETTE = ("#b3541e", "#3b6ea5", "#5b7f2b", "#8a4a9e", "#a83a52", "#1f7a7a", "#7a5c1e", "#4a55a8")
"""Dark enough for words on paper, and told apart."""


class Sharing(NamedTuple):
    """The folder that a library shares its notes in, and who the reader is there, until it is left."""

    folder: str
    me: Author
    is_joined: bool


class Authors:
    """The members by their ids, and who of them the reader is."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> Mapping[str, Author]:
        """Everybody by whom anything is here, or may be; the reader too, once in a team."""
        rows = self._store.all("SELECT id, name, colour FROM author ORDER BY name, id")
        return {
            row["id"]: Author(row["id"], row["name"], row["colour"] or colour_of(row["id"])) for row in rows
        }

    def get(self, author: str | None) -> Author | None:
        """The member of an id, whose name may have been lost; None for the reader, who has none."""
        return None if author is None else named(self.all(), author)

    def put(self, author: Author) -> None:
        """Know a member, by the name and colour that it has now."""
        known = self.all().get(author.id)
        if known == author:
            return
        with self._store.transaction():
            turn = self._store.next_number("author", "turn")
            said: Row = {"turn": turn, "name": author.name.replace("\0", ""), "colour": author.colour}
            self._store.put("author", author.id, said, {})

    def id_of(self, author: str) -> str | None:
        """The id by which the library knows a member of a team; None for the reader, and for nobody."""
        own = self.sharing()
        return None if not author or (own and own.me.id == author) else author

    def met(self, author: Author | None) -> str | None:
        """The id of whoever wrote what comes in, known from now on; None for the reader, and for nobody."""
        known = self.id_of(author.id) if author else None
        if author and known and known not in self.all():
            self.put(author)
        return known

    def sharing(self) -> Sharing | None:
        """What the library shares, or shared last; None where it never did."""
        row = self._store.first("SELECT * FROM sharing WHERE id = 1")
        me = row and self.get(row["author"])
        return Sharing(row["folder"], me, row["state"] == "joined") if row and me else None

    def share(self, folder: str, me: Author, state: SharingState) -> None:
        """Say that the reader shares notes in a folder under a name, or no longer does."""
        with self._store.transaction():
            self.put(me)
            turn = self._store.next_number("sharing", "turn")
            said: Row = {"turn": turn, "author": me.id, "folder": folder, "state": state, "at": now()}
            self._store.put("sharing", 1, said, {})


def namesakes(authors: Iterable[Author]) -> frozenset[str]:
    """The ids of those whose name another has, too."""
    by_name: dict[str, list[str]] = {}
    for one in authors:
        by_name.setdefault(" ".join(one.name.casefold().split()), []).append(one.id)
    return frozenset(author for same in by_name.values() if len(same) > 1 for author in same)


def named(authors: Mapping[str, Author], author: str) -> Author:
    """The member of an id, by the beginning of this where nothing else is known."""
    return authors.get(author) or Author(author, author[:8], colour_of(author))


def colour_of(author: str) -> str:
    """The colour that a member has who chose none: the same in every library."""
    return PALETTE[sum(author.encode()) % len(PALETTE)]
