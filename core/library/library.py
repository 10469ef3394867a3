"""The library file: everything that Zhupi keeps, in one place, owned by one thread."""

from pathlib import Path
from typing import Self

from core.library.file import connection
from core.library.file.errors import as_problems
from core.library.records.inventory import Inventory
from core.library.records.merging import Merging
from core.library.records.reading_states import ReadingState, ReadingStates
from core.library.records.reports import Reports, ReportSummary
from core.library.records.tags import Tags
from core.library.safety import backup, rotation
from core.library.safety.check import check

__all__ = ["Library", "ReadingState", "ReportSummary", "default_path"]


def default_path() -> Path:
    """Where the library lies if no other is named: the system's folder for a program's data."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where a library is named

    return user_data_path("zhupi", appauthor=False) / "library.sqlite"


class Library(Reports, Inventory, Tags, Merging, ReadingStates):
    """An open library; no other program can open it until it is closed."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a library, or make one where there is no file; Problem, and nothing touched, otherwise."""
        return cls(path.absolute(), connection.connect(path))

    def close(self) -> None:
        """Let go of the file."""
        with as_problems(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def backup(self, to: Path) -> None:
        """Copy the library to one file, both checked; Problem, and no file, where one is damaged."""
        backup.back_up(self._connection, self.path, to)

    def backup_when_due(self) -> Path | None:
        """Make a verified backup in the folder beside the library, if something was done since the last."""
        if rotation.due(self._connection, self.path):
            return rotation.make(self._connection, self.path)
        return None

    def backup_now(self) -> Path:
        """Make a verified backup in the folder beside the library."""
        return rotation.make(self._connection, self.path)

    def check(self) -> list[str]:
        """What is damaged, a sentence each; empty where every page and row is as it was written."""
        with as_problems(self.path):
            return check(self._connection)
