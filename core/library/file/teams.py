"""The step to the fourteenth schema: a library among those of a team.

A revision says whose it is, on which others it was built and what of the annotation it changed; where it says
nothing, it is the reader's own, built on the one before it. One that is `standing` is nobody's: it says how
an annotation stands after what several wrote came together.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLES: tuple[tuple[str, dict[str, type], set[str]], ...] = (
    ("author", {"id": str, "turn": int, "name": str, "colour": str}, {"id", "turn", "name"}),
    (
        "sharing",
        {"id": int, "turn": int, "author": str, "folder": str, "state": str, "at": str},
        {"turn", "author", "folder", "state", "at"},
    ),
)
"""The tables with their columns, and those that are never empty; all are sealed."""
COLUMNS: tuple[tuple[str, str, type], ...] = (
    *(("revision", name, str) for name in ("author", "parents", "changed", "parent")),
    *(("revision", name, int) for name in ("standing", "resolved")),
    ("annotation", "author", str),
)


def teams(database: "Database") -> None:
    """Make the tables and columns; rows that were there say nothing in these, and keep their seals."""
    for name, columns, filled in TABLES:
        database.create_table(
            name, columns | {"checksum": bytes}, pk="id", not_null=filled | {"checksum"}, strict=True
        )
    for table, column, kind in COLUMNS:
        database.table(table).add_column(column, kind)
