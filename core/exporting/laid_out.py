"""A table for whoever reads it: in Word, in Markdown, or for a spreadsheet."""

import re
from collections.abc import Sequence
from pathlib import Path

from core.document.problem import Problem
from core.exporting.cells import Cell, Table
from core.exporting.tables import write_table
from core.files import write_whole

ENDINGS = (".docx", ".xlsx", ".csv", ".md")
_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~#])")


def write_laid_out(rows: Table, path: Path, title: str, told: str = "", sheet: str = "table") -> None:
    """Write a table into a file of the kind that its ending names; the first row names the columns.

    Title and what is told above it stand where a person reads them, not in a spreadsheet.
    """
    ending = path.suffix.lower()
    if ending == ".docx":
        from core.exporting.word.table import table_docx  # noqa: PLC0415 - seldom needed

        write_whole(path, table_docx(rows, title, told))
    elif ending == ".md":
        write_whole(path, table_markdown(rows, title, told).encode())
    elif ending in ENDINGS:
        write_table(rows, path, sheet)
    else:
        raise Problem(
            "{name} is no name for a table: let it end in .docx, .xlsx, .csv or .md.", name=path.name
        )


def table_markdown(rows: Table, title: str, told: str = "", remarks: Sequence[str] = ()) -> str:
    """A table as Markdown, with nothing in it that would be markup."""
    head, *rest = rows
    above = [f"# {_plain(title)}", *([_plain(told)] if told else [])]
    lines = [_line(head), "|" + " --- |" * len(head), *map(_line, rest)]
    return "\n\n".join((*above, "\n".join(lines), *map(_plain, remarks))) + "\n"


def _line(row: Sequence[Cell]) -> str:
    return "| " + " | ".join("" if cell is None else _plain(str(cell)) for cell in row) + " |"


def _plain(words: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(words.split()))
