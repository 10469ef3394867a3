"""Tables that go out in Word, Markdown and for spreadsheets."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from core.document.problem import Problem
from core.exporting.laid_out import ENDINGS, write_laid_out
from core.importing.importer import import_file

ROWS = [
    ("承诺", "实绩", "结论"),
    ("地区生产总值增长6%左右", "增长6.1%", "达到"),
    ("=HYPERLINK(1)", "a|b *c*\n第二行", None),
]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_table_goes_out_in_every_form_and_is_no_formula_in_any(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"table{ending}"
    write_laid_out(ROWS, path, "和平县", "2 项承诺")
    data = path.read_bytes()
    if ending == ".xlsx":
        sheet = ZipFile(path).read("xl/worksheets/sheet1.xml")
        assert b"<row" in sheet
        assert b"<f>" not in sheet
    else:
        said = import_file(path)[1].text if ending == ".docx" else data.decode("utf-8-sig")
        for words in ("承诺", "地区生产总值增长6%左右", "达到"):
            assert words in said
        assert ("和平县" in said) == (ending != ".csv")


def test_signs_in_words_are_no_markup(tmp_path: Path) -> None:
    path = tmp_path / "table.md"
    write_laid_out(ROWS, path, "和平县")
    assert path.read_text("utf-8").splitlines()[-1] == r"| =HYPERLINK(1) | a\|b \*c\* 第二行 |  |"


def test_a_name_that_names_no_kind_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"table\.pdf"):
        write_laid_out(ROWS, tmp_path / "table.pdf", "和平县")
