from pathlib import Path

import pytest

from core.document.problem import Problem
from core.library.library import Library
from core.library.safety.backup import back_up
from core.workspace.safe_keeping import look_into
from tests.core.library.hand import keep
from tests.small_report import REPORT


def test_a_backup_is_looked_into_and_left_as_it_is(tmp_path: Path) -> None:
    backup = tmp_path / "backup.sqlite"
    with Library.open(tmp_path / "library.sqlite") as library:
        keep(library, REPORT)
        back_up(library.store, backup)
    before = backup.read_bytes()
    assert [held.name for held in look_into(backup)] == [REPORT.source.name]
    assert backup.read_bytes() == before


def test_a_file_that_is_no_library_is_told(tmp_path: Path) -> None:
    file = tmp_path / "no.sqlite"
    file.write_bytes(b"no library " * 500)
    with pytest.raises(Problem):
        look_into(file)
