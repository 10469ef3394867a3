"""What is asked of a library so that nothing is lost: checks, backups, and a look into one of these."""

from pathlib import Path
from tempfile import TemporaryDirectory

from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.library.safety import rotation
from core.library.safety.backup import back_up
from core.library.safety.check import check_store
from core.library.safety.restore import copy_of


def damage(library: Library) -> list[str]:
    """What is damaged in an open library, a sentence each."""
    return [str(one) for one in check_store(library.store)]


def make_backup(library: Library, to: Path | None) -> Path:
    """Make a verified backup at a place, or beside the library; where it lies."""
    if to is None:
        return rotation.make(library.store)
    back_up(library.store, to)
    return to


def look_into(backup: Path) -> list[ReportSummary]:
    """What a backup holds, seen in a copy of it; Problem where it is damaged or no library."""
    with TemporaryDirectory(prefix="zhupi-") as folder:
        copy = Path(folder) / backup.name
        copy_of(backup, copy)
        with Library.open(copy) as library:
            return library.reports.all()
