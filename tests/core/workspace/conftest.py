"""A library of its own for each test of what is asked of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.library.library import Library
from core.workspace.workspace import Workspace


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(tmp_path / "library.sqlite")
    yield workspace
    workspace.library.store.close()
