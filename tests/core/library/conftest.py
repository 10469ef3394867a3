from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from core.document.clean_text import Source
from core.document.original import original_of
from core.document.report import Metadata, Report
from core.document.text_id import TextId
from core.library.library import Library
from tests.core.library.hand import keep

TEXT = "政府工作报告\n一、過去一年\n地區生產總值2730億元，增長5%。\n二、今年任務\n新增𠮷地三百畝。"


def report_of(text: str = TEXT, sha256: str = "a" * 64, title: str = "政府工作报告") -> Report:
    metadata = Metadata(title=title, year=2024, place="北仑区")
    return Report(Source("r.txt", sha256, "text/plain", "utf-8"), text, metadata=metadata)


ID = original_of(report_of()).id
"""The id of the text that most tests are on."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without rights may enter; another pytest that starts shuts those of pytest."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for one in (folder, *folder.parents[:-2]):
            one.chmod(0o755)
        yield folder


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as library:
        yield library


@pytest.fixture
def text(library: Library) -> TextId:
    return keep(library, report_of())
