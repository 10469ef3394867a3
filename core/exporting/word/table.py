"""A table as a Word file: a title, what is told above it, and its rows across a page on its side."""

from collections.abc import Iterator, Sequence

from core.exporting.cells import Cell, Table
from core.exporting.word.docx import footer, settings
from core.exporting.word.markup import paragraph, run
from core.exporting.word.package import Part, packed, root
from core.exporting.word.styles import styles

_LANGUAGE = "zh-CN"
_WIDTH = 13_892
"""Twips between the margins."""
_LEAST, _MOST = 4, 24
"""Characters that the widest words of a column count for, at least and at most, in sharing the width."""
_SMALL = '<w:sz w:val="21"/><w:szCs w:val="21"/>'
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>'
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1587" w:right="1474"'
    ' w:bottom="1474" w:left="1472" w:header="851" w:footer="1134" w:gutter="0"/></w:sectPr>'
)


def table_docx(rows: Table, title: str, told: str = "", remarks: Sequence[str] = ()) -> bytes:
    """A table whose first row names its columns, as a Word file; the names stand on every page."""
    table = [list(row) for row in rows]
    parts = [
        Part("styles", root("styles", styles(_LANGUAGE))),
        Part("footer", footer()),
        Part("settings", root("settings", [settings(_LANGUAGE)])),
    ]
    inside = [  # it may not end in a table
        paragraph("Title", run(title)),
        *([paragraph("Subtitle", run(told))] if told else []),
        *_table(table),
        *([paragraph("NoteDetails", run(words)) for words in remarks] or [paragraph("BodyText", "")]),
        _PAGE,
    ]
    return packed(inside, parts, {"title": title, "subject": told, "language": _LANGUAGE})


def _table(table: Sequence[Sequence[Cell]]) -> Iterator[str]:
    widths = _widths(table)
    yield f'<w:tbl><w:tblPr><w:tblW w:w="{_WIDTH}" w:type="dxa"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
    yield '<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>'
    yield from (f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield "</w:tblGrid>"
    for number, row in enumerate(table):
        yield "<w:tr><w:trPr><w:cantSplit/>" + ("" if number else "<w:tblHeader/>") + "</w:trPr>"
        for width, cell in zip(widths, row, strict=True):
            looks = _SMALL if number else f"<w:b/>{_SMALL}"
            inside = paragraph("Normal", run("" if cell is None else str(cell), looks))
            yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'
        yield "</w:tr>"
    yield "</w:tbl>"


def _widths(table: Sequence[Sequence[Cell]]) -> list[int]:
    """Twips for each column, by what it has to say."""
    columns = list(zip(*table, strict=True))
    longest = [max(len("" if cell is None else str(cell)) for cell in column) for column in columns]
    shares = [min(max(length, _LEAST), _MOST) for length in longest]
    return [_WIDTH * share // sum(shares) for share in shares]
