"""The step to the twelfth schema: what a file told of words besides them is kept with its text."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def read_marks(database: "Database") -> None:
    """Give texts a column for it; of those that plain files hold there is none."""
    database.table("text").add_column("marks", str)
