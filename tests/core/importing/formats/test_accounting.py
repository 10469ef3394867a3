"""No word of a file is lost and none invented, whatever a file is made of."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.clean_text import MISSING, CleanText, Removed
from core.importing.formats.accounting import accounted, letters
from core.importing.formats.open.odt import read_odt
from core.importing.formats.web.page import read_html
from core.importing.formats.word.docx import read_docx
from tests.core.importing.formats.made import docx, left_out, odt, paragraph, run

KINDS = ("plain", "raised", "hidden", "inserted", "deleted", "moved", "wrapped", "note", "comment", "broken")
Inline = tuple[str, str]
Block = tuple[str, Any]
words = st.text(st.sampled_from("天地玄黄宇宙洪荒日月盈昃ab12，。 "), max_size=8)
inlines = st.lists(st.tuples(st.sampled_from(KINDS), words), max_size=4)
blocks = st.recursive(
    st.tuples(st.sampled_from(("p", "joined")), inlines),
    lambda inner: (
        st.tuples(st.sampled_from(("box", "part")), st.lists(inner, max_size=3))
        | st.tuples(st.just("table"), st.lists(st.lists(st.lists(inner, max_size=2), max_size=3), max_size=3))
    ),
    max_leaves=12,
)
documents = st.lists(blocks, max_size=6)


def said(blocks: Sequence[Block]) -> str:
    """All words of a document."""
    found = ""
    for kind, inside in blocks:
        if kind == "table":
            found += "".join(said(cell) for row in inside for cell in row)
        elif kind in ("box", "part"):
            found += said(inside)
        else:
            found += "".join(words for _, words in inside)
    return found


def law(read: CleanText) -> Counter[str]:
    """What a text and the list of what was left out have of the file."""
    supplied = (mark.span.of(read.text) for mark in read.marks if mark.kind == "supplied")
    return letters([read.text, *(one.text for one in read.removed)]) - letters(supplied)


class Word:
    """A Word file of a document."""

    def __init__(self) -> None:
        self.parts = {"footnotes": "", "comments": ""}

    def of(self, document: Sequence[Block]) -> bytes:
        body = self.blocks(document)
        return docx(body, footnotes=self.parts["footnotes"], comments=self.parts["comments"])

    def blocks(self, blocks: Sequence[Block]) -> str:
        return "".join(self.block(*block) for block in blocks)

    def block(self, kind: str, inside: Any) -> str:
        if kind == "table":
            rows = ("".join(f"<w:tc>{self.blocks(cell)}</w:tc>" for cell in row) for row in inside)
            return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
        if kind == "part":
            return f"<w:sdt><w:sdtContent>{self.blocks(inside)}</w:sdtContent></w:sdt>"
        if kind == "box":
            box = f"<w:r><w:pict><w:txbxContent>{self.blocks(inside)}</w:txbxContent></w:pict></w:r>"
            return paragraph(box)
        looks = "<w:rPr><w:del/></w:rPr>" if kind == "joined" else ""
        return paragraph(*(self.inline(*one) for one in inside), looks=looks)

    def inline(self, kind: str, words: str) -> str:
        if kind in ("note", "comment"):
            part, name = f"{kind}s".replace("notes", "footnotes"), kind.replace("note", "footnote")
            number = self.parts[part].count(f"<w:{name} ")
            self.parts[part] += f'<w:{name} w:id="{number}">{paragraph(words or "空")}</w:{name}>'
            return f'<w:r><w:{name}Reference w:id="{number}"/></w:r>' if words else ""
        return {
            "raised": run(words, '<w:vertAlign w:val="superscript"/>'),
            "hidden": run(words, "<w:vanish/>"),
            "inserted": f"<w:ins>{run(words)}</w:ins>",
            "deleted": f"<w:del><w:r><w:delText>{words}</w:delText></w:r></w:del>",
            "moved": f"<w:moveFrom>{run(words)}</w:moveFrom>",
            "wrapped": f"<w:smartTag><w:unknown>{run(words)}</w:unknown></w:smartTag>",
            "broken": f"<w:r><w:t>{words}</w:t><w:br/></w:r>",
        }.get(kind, run(words))


class Open:
    """An OpenDocument text of a document."""

    def __init__(self) -> None:
        self.deleted = ""

    def of(self, document: Sequence[Block]) -> bytes:
        body = self.blocks(document)
        styles = (
            '<style:style style:family="text" style:name="up"><style:text-properties'
            ' style:text-position="super"/></style:style><style:style style:family="text" style:name="no">'
            '<style:text-properties text:display="none"/></style:style>'
        )
        return odt(f"<text:tracked-changes>{self.deleted}</text:tracked-changes>{body}", styles)

    def blocks(self, blocks: Sequence[Block]) -> str:
        return "".join(self.block(*block) for block in blocks)

    def block(self, kind: str, inside: Any) -> str:
        if kind == "table":
            cells = (
                "".join(f"<table:table-cell>{self.blocks(cell)}</table:table-cell>" for cell in row)
                for row in inside
            )
            rows = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
            return f"<table:table>{rows}</table:table>"
        if kind == "part":
            return f"<text:section>{self.blocks(inside)}</text:section>"
        if kind == "box":
            return f"<text:p><draw:custom-shape>{self.blocks(inside)}</draw:custom-shape></text:p>"
        return f"<text:p>{''.join(self.inline(*one) for one in inside)}</text:p>"

    def inline(self, kind: str, words: str) -> str:
        if kind == "deleted":
            self.deleted += f"<text:p>{words}</text:p>"
            return ""
        body = f"<text:p>{words}</text:p>"
        return {
            "raised": f'<text:span text:style-name="up">{words}</text:span>',
            "hidden": f'<text:span text:style-name="no">{words}</text:span>',
            "note": (
                "<text:note><text:note-citation>1</text:note-citation>"
                f"<text:note-body>{body}</text:note-body></text:note>"
            ),
            "comment": f"<office:annotation>{body}</office:annotation>",
            "wrapped": f"<text:unknown>{words}</text:unknown>",
            "broken": f"{words}<text:line-break/>",
        }.get(kind, words)


class Page:
    """A web page of a document."""

    def of(self, document: Sequence[Block]) -> bytes:
        return f"<html><body>{self.blocks(document)}</body></html>".encode()

    def blocks(self, blocks: Sequence[Block]) -> str:
        return "".join(self.block(*block) for block in blocks)

    def block(self, kind: str, inside: Any) -> str:
        if kind == "table":
            rows = ("".join(f"<td>{self.blocks(cell)}</td>" for cell in row) for row in inside)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        if kind in ("part", "box"):
            return f"<{'section' if kind == 'part' else 'aside'}>{self.blocks(inside)}</section>"
        return f"<p>{''.join(self.inline(*one) for one in inside)}{'</p>' * (kind == 'p')}"

    def inline(self, kind: str, words: str) -> str:
        return {
            "raised": f"<sup>{words}</sup>",
            "hidden": f'<span style="display:none">{words}</span>',
            "inserted": f"<ol><li>{words}",
            "deleted": f"<del>{words}</div>",
            "moved": f"<a href='/x'>{words}</a>",
            "note": f'<a href="#n">{words}</a><p id="n"><a href="#c">1</a>',
            "broken": f"{words}<br>",
        }.get(kind, words)


@given(documents)
def test_all_words_of_a_word_file_are_there_and_no_others(document: Sequence[Block]) -> None:
    word = Word()
    read = read_docx(word.of(document), "a.docx")[0]
    unsaid = letters("空" for kind in ("note", "comment") for _ in range(_count(document, kind)))
    assert law(read) == letters([said(document)]) + unsaid
    assert MISSING not in [reason for reason, _ in left_out((read, ""))]


def _count(blocks: Sequence[Block], wanted: str) -> int:
    """Notes or comments without a word of their own."""
    count = 0
    for kind, inside in blocks:
        if kind == "table":
            count += sum(_count(cell, wanted) for row in inside for cell in row)
        elif kind in ("box", "part"):
            count += _count(inside, wanted)
        else:
            count += sum(one == wanted and not words for one, words in inside)
    return count


@given(documents)
def test_all_words_of_an_open_document_are_there_and_no_others(document: Sequence[Block]) -> None:
    assert law(read_odt(Open().of(document), "a.odt")[0]) == letters([said(document)])


@given(documents)
def test_all_words_of_a_page_are_there_and_no_others(document: Sequence[Block]) -> None:
    page = Page().of(document)
    numbers = letters("1" for _ in range(page.count(b'id="n"')))
    assert law(read_html(page, "a.html")[0]) == letters([said(document)]) + numbers


@pytest.mark.parametrize(("lost", "told"), [(5, []), (6, [("missing words", "6 / 1000")])])
def test_what_a_second_count_finds_missing_is_told_from_half_a_percent_on(
    lost: int, told: list[tuple[str, str]]
) -> None:
    read = CleanText("字" * (900 - lost), (Removed("字" * 100, "web page", 0),))
    assert left_out((accounted(read, ["字 " * 999, "\n字"]), ""))[:-1] == told
