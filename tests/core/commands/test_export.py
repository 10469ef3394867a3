"""A report with its notes goes out from the command line."""

from pathlib import Path

import pytest

from core.importing.formats.word.docx import read_docx
from tests.core.commands.test_attach import OLD
from tests.core.commands.test_interchange import Line, file, here

__all__ = ["file", "here"]
QUOTE = "產值100億元"


@pytest.fixture
def noted(here: Line, file: Path) -> Line:
    here("annotate", file, "--quote", QUOTE, "--note", "比去年多", "--tag", "经济/产值", "--colour", "blue")
    here("annotate", file, "--quote", "新建公路", "--suffix", "30公里", "--tag", "民生")
    return here


def read(path: Path) -> tuple[str, list[str]]:
    """The words of a Word file, and its comments."""
    text, _ = read_docx(path.read_bytes(), path.name)
    return text.text, [one.text for one in text.removed if one.reason == "comment"]


def test_a_word_file_reads_back_with_its_notes_as_comments(noted: Line, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    assert noted("export", file, "-o", out, "--author", "林越") == ""
    text, comments = read(out)
    assert text.split("\n") == OLD.strip().split("\n")
    assert comments == ["林越：比去年多\n#经济/产值", "林越：#民生"]


def test_what_goes_out_is_chosen(noted: Line, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    noted("export", file, "-o", out, "--tag", "经济", "--script", "simplified")
    assert QUOTE.replace("產", "产").replace("億", "亿") in read(out)[0]
    assert len(read(out)[1]) == 1
    noted(
        "export", file, "-o", out, "--force", "--notes-only", "--colour", "yellow", "--fields", "quote,tags"
    )
    assert read(out)[0].split("\n")[-2:] == ["新建公路", "#民生"]


def test_nothing_is_written_over_unasked(noted: Line, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    out.write_bytes(b"mine")
    assert noted.status("export", file, "-o", out) == 2
    assert out.read_bytes() == b"mine"
    noted("export", file, "-o", out, "--force")
    assert out.read_bytes() != b"mine"
    assert [one.name for one in tmp_path.iterdir() if one.suffix not in (".sqlite", ".txt")] == ["out.docx"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "docx"], "no text that can be printed"),
        (["--sections", "没有这一节"], "no section"),
        (["--fields", "quote,colr"], "no field colr"),
        (["-o", "nowhere/out.docx"], "cannot be written"),
        (["-o", "out.dcox"], "is of no format"),
        (["-o", "out.pdf", "--format", "docx"], "ends like a pdf file"),
        (["-o", "."], "is a folder"),
    ],
)
def test_what_cannot_go_out_is_told(
    noted: Line, file: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert noted.status("export", file, *options) == 2
    assert said in capsys.readouterr().err


def test_it_is_told_that_nothing_went_out(
    noted: Line, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for told, options in ((True, ["--notes-only", "--colour", "red"]), (False, ["--colour", "red"])):
        capsys.readouterr()
        assert noted.status("export", file, "-o", tmp_path / "out.html", "--force", *options) == 0
        assert ("Nothing of this goes out" in capsys.readouterr().err) is told
