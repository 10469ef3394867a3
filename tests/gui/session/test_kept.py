from pathlib import Path

import pytest

from core.document.problem import Problem
from core.workspace.workspace import Opened, Workspace
from gui.session.kept import Kept


def test_an_edit_on_its_way_to_a_library_that_refused_is_told_why(tmp_path: Path) -> None:
    def keep(_: Workspace) -> Opened:
        raise because

    because = Problem("the disk is full")
    kept = Kept(keep=keep)
    kept.refuse(because)
    assert not kept.is_possible
    workspace = Workspace(tmp_path / "library.sqlite")
    with pytest.raises(Problem, match="the disk is full"):
        kept.text_in(workspace)
    workspace.library.store.close()
