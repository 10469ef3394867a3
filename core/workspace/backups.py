"""Looking into a backup before it is put in place."""

from pathlib import Path
from tempfile import TemporaryDirectory

from core.library.library import Library
from core.library.records.reports import ReportSummary
from core.library.safety.restore import copy_of


def look_into(backup: Path) -> list[ReportSummary]:
    """What a backup holds, seen in a copy of it; Problem where it is damaged or no library."""
    with TemporaryDirectory(prefix="zhupi-") as folder:
        copy = Path(folder) / backup.name
        copy_of(backup, copy)
        with Library.open(copy) as library:
            return library.reports.all()
