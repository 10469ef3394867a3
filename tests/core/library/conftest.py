from collections.abc import Iterator
from pathlib import Path

import pytest

from core.document.clean_text import Source
from core.document.report import Metadata, Report
from core.library.library import Library

TEXT = "政府工作报告\n一、過去一年\n地區生產總值2730億元，增長5%。\n二、今年任務\n新增𠮷地三百畝。"


def report_of(text: str = TEXT, sha256: str = "a" * 64, title: str = "政府工作报告") -> Report:
    metadata = Metadata(title=title, year=2024, place="北仑区")
    return Report(Source("r.txt", sha256, "text/plain", "utf-8"), text, (), metadata, (), (), (), (), (), ())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path) as library:
        yield library


@pytest.fixture
def version(library: Library) -> int:
    return library.keep(report_of(), extractor=1)
