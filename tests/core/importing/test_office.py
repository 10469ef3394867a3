"""Files that LibreOffice reads, by a stand-in program that does what it is asked with files it is given."""

import os
import sys
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.workspace.reading import read_report
from tests.core.importing.formats.made import docx, paragraph
from tests.small_report import LINES, TEXT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of the shell")


def office(folder: Path, script: str) -> None:
    """A program of LibreOffice's name."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    (tmp_path / "报告.doc").write_bytes(b"\xd0\xcf\x11\xe0 old")
    return tmp_path


def test_a_report_is_what_it_makes_of_the_file_under_the_file_s_own_name(folder: Path) -> None:
    (folder / "made.docx").write_bytes(docx("".join(map(paragraph, LINES))))
    office(folder, f'[ "$7" = --outdir ] && cp {folder}/made.docx "$8/报告.docx"')
    report = read_report(folder / "报告.doc")
    assert report.text == TEXT
    assert (report.source.name, report.source.media_type) == ("报告.doc", "application/msword")


def test_what_it_cannot_do_is_a_sentence(folder: Path) -> None:
    office(folder, "exit 1")
    with pytest.raises(Problem, match=r"报告\.doc could not be read by LibreOffice"):
        read_report(folder / "报告.doc")


def test_where_it_is_not_installed_a_sentence_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(folder / "nothing"))
    with pytest.raises(Problem, match="needs LibreOffice"):
        read_report(folder / "报告.doc")
