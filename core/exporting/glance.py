"""Places at a glance as they go out: the table as it is read, in a workbook also each figure on its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from core.exporting.cells import Cell, Laid, Table
from core.exporting.laid_out import table_markdown, write_laid_out
from core.exporting.tables import workbook
from core.files import write_whole


class Page(NamedTuple):
    """A page of a book: its title, what is told above the table, its rows, and what is remarked below it.

    `figures` has a row for each figure, with its value, its sentence and its report, and `laid` the rows as
    they stand on paper.
    """

    title: str
    told: str
    rows: Sequence[Sequence[Cell]]
    remarks: Sequence[str] = ()
    figures: Table = ()
    laid: Laid = Laid((), ())


def write_glance(page: Page, path: Path) -> None:
    """Write a page into a file of the kind that its ending names; Problem for any other."""
    ending = path.suffix.lower()
    below = [[], *([words] for words in page.remarks)] if page.remarks else []
    if ending == ".docx":
        from core.exporting.word.table import table_docx  # noqa: PLC0415 - seldom needed

        write_whole(path, table_docx(page.rows, page.title, page.told, page.remarks))
    elif ending == ".pdf":
        from core.exporting.pdf.table import table_pdf  # noqa: PLC0415 - what sets it is heavy, and an extra

        write_whole(path, table_pdf(page.laid, page.title, page.told, page.remarks))
    elif ending == ".md":
        markdown = table_markdown(page.rows, page.title, page.told, page.remarks)
        write_whole(path, markdown.encode())
    elif ending == ".xlsx":
        write_whole(path, workbook({"glance": [*page.rows, *below], "figures": page.figures}))
    else:
        write_laid_out([*page.rows, *below], path, page.title)
