"""The step to the thirteenth schema: what a person says of single figures outlives all understanding."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

COLUMNS: dict[str, type] = {
    **{"id": int, "text": str, "at": str, "start": int, "end": int, "exact": str},
    **{"measure": str, "status": str, "from_year": int, "to_year": int, "verdict": str, "checksum": bytes},
}


def point_corrections(database: "Database") -> None:
    """Make the table; a figure is known by its text, where it stands there, and its words."""
    database.create_table(
        "point_correction",
        COLUMNS,
        pk="id",
        not_null={"text", "at", "start", "end", "exact", "checksum"},
        foreign_keys=[("text", "text", "id")],
        strict=True,
    )
    database.table("point_correction").create_index(["text"])
