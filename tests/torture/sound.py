"""Sound files of every kind that Zhupi reads, each with all that its reader knows of.

A report has headings, a list, a table, notes, raised and left-out words, whatever holds it.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from email.message import EmailMessage
from html import escape

from core.exporting.formats import exported
from tests.bench.texts import BUNDLED
from tests.core.exporting.outgoing import NOTEBOOK
from tests.core.importing.formats.made import Run, docx, epub, odt, paragraph, pdf, run, zipped
from tests.core.interchange.test_foreign import (
    CALIBRE,
    CLIPPINGS,
    HYPOTHESIS,
    KOREADER_JSON,
    LUA,
    OLD_LUA,
    ZOTERO,
)

Sound = tuple[str, bytes]
TITLE, HEADING, CALLED, SAID = (
    "2024年某县政府工作报告",
    "一、2023年工作回顾",
    "实施“三清”行动",
    "三清：清河、清路、清村。",
)
ITEMS, CELLS = ("加快扩大内需，投资增长6%", "推进就业3000人"), (("指标", "完成"), ("生产总值", "120亿元"))
SHORT = 12
"""Lines of a report that is wanted small: what goes wrong in it is then seldom a word among others."""


def report_lines(count: int | None = None) -> list[str]:
    """Lines of the report that ships; those after the head of its page where few are wanted."""
    lines = [line for line in BUNDLED.read_text("utf-8").split("\n") if line.strip()]
    return lines if count is None else lines[13 : 13 + count]


def reports(lines: Sequence[str]) -> Iterator[Sound]:
    """A report of each kind of file."""
    said = [escape(line) for line in lines]
    yield "a.html", _page(said)
    yield "a.mhtml", _saved(_page(said))
    yield "a.docx", _word(said)
    yield "a.odt", _open(said)
    yield "a.epub", epub(a=_body(said), b=_body(said[:3]))
    yield "a.pdf", _pages(lines)
    yield "a.md", _markdown(lines)


def notes() -> Iterator[Sound]:
    """Notes of each kind of program; those of Word stand in a report."""
    for name, value in (("h", HYPOTHESIS), ("z", ZOTERO), ("c", CALIBRE), ("k", KOREADER_JSON)):
        yield f"{name}.json", json.dumps(value, ensure_ascii=False).encode()
    yield "metadata.lua", LUA.encode()
    yield "metadata.old.lua", OLD_LUA.encode()
    yield "clippings.txt", CLIPPINGS.encode()
    yield "a.qdpx", exported(NOTEBOOK, "qdpx")
    yield "foreign.qdpx", _project()
    yield "comments.docx", exported(NOTEBOOK, "docx")


def _body(said: Sequence[str]) -> str:
    """What stands between the tags of a page's body."""
    items = "".join(f"<li>{one}</li>" for one in ITEMS)
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in CELLS)
    table = f'<table><caption>表1</caption>{rows}<tr><td colspan="2" rowspan="2">计</td></tr></table>'
    call = '<sup><a id="c1" href="#n1">1</a></sup>'
    note = f'<section><ol><li id="n1"><p>{SAID}<a href="#c1">↩</a></p></li></ol></section>'
    return (
        f"<div id='zoom'><h1>{TITLE}</h1><h2>{HEADING}</h2><p>{CALLED}{call}，面积3km<sup>2</sup>。</p>"
        f"{''.join(f'<p>{line}</p>' for line in said)}<ol start='3'>{items}</ol><ul>{items}</ul>{table}"
        "<p><ruby>圳<rt>zhèn</rt></ruby><del>旧</del><span style='display:none'>藏</span><br>另行</p></div>"
        f"{note}"
    )


def _page(said: Sequence[str]) -> bytes:
    head = (
        f'<meta charset="utf-8"><meta name="ArticleTitle" content="{TITLE}"><title>{TITLE}</title>'
        '<meta name="PubDate" content="2024-01-15"><style>p{color:red}</style><script>var a="<p>";</script>'
    )
    links = "".join(f'<a href="/{number}">栏目{number}</a>' for number in range(8))
    body = f"<body><div>{links}</div>{_body(said)}</body>"
    return f"<!DOCTYPE html><html><head>{head}</head>{body}</html>".encode()


def _saved(page: bytes) -> bytes:
    """A page as a browser saves it, with a picture."""
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://example.org/a.html"
    message.set_content(page.decode(), subtype="html", cte="quoted-printable")
    message.add_related(b"\x89PNG", "image", "png", cid="<p>")
    return bytes(message)


def _word(said: Sequence[str]) -> bytes:
    called = '<w:r><w:footnoteReference w:id="1"/></w:r>', '<w:r><w:endnoteReference w:id="2"/></w:r>'
    commented = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    raised = run("2", '<w:vertAlign w:val="superscript"/>')
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = (
        paragraph(TITLE, looks='<w:pStyle w:val="h1"/>'),
        paragraph(HEADING, looks='<w:outlineLvl w:val="1"/>'),
        paragraph(commented[0], CALLED, commented[1], *called, raised),
        *(paragraph(one, looks=numbered) for one in ITEMS),
        *map(paragraph, said),
        _grid("w:tbl", "w:tr", "w:tc", paragraph, '<w:tcPr><w:gridSpan w:val="1"/></w:tcPr>'),
        f"<w:sdt><w:sdtContent>{_edited()}</w:sdtContent></w:sdt>",
    )
    form = '<w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/>'
    level = '<w:outlineLvl w:val="0"/>'
    return docx(
        "".join(body),
        styles=f'<w:style w:styleId="h1"><w:basedOn w:val="h0"/><w:pPr>{level}</w:pPr></w:style>',
        numbering=f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">{form}</w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        footnotes=f'<w:footnote w:id="1">{paragraph(SAID)}</w:footnote>',
        endnotes=f'<w:endnote w:id="2">{paragraph("尾注")}</w:endnote>',
        comments=f'<w:comment w:id="1" w:author="王">{paragraph("评")}</w:comment>',
    )


def _edited() -> str:
    """A paragraph with words that were put in, taken out, counted and hidden."""
    change = f"<w:ins>{run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
    start, between, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    field = f"{start}<w:r><w:instrText>PAGE</w:instrText></w:r>{between}{run('3')}{end}"
    return paragraph(change, field, run("藏", "<w:vanish/>"))


def _grid(table: str, row: str, cell: str, inside: Callable[[str], str], looks: str = "") -> str:
    """The table, by the names that a format has for its parts."""
    rows = ("".join(f"<{cell}>{looks}{inside(words)}</{cell}>" for words in printed) for printed in CELLS)
    return f"<{table}>{''.join(f'<{row}>{one}</{row}>' for one in rows)}</{table}>"


def _open(said: Sequence[str]) -> bytes:
    def block(words: str) -> str:
        return f"<text:p>{words}</text:p>"

    body = f"<text:note-citation>1</text:note-citation><text:note-body>{block(SAID)}</text:note-body>"
    note, raised = f"<text:note>{body}</text:note>", '<text:span text:style-name="up">2</text:span>'
    items = "".join(f"<text:list-item>{block(one)}</text:list-item>" for one in ITEMS)
    styles = (
        '<style:style style:family="text" style:name="up">'
        '<style:text-properties style:text-position="super 58%"/></style:style>'
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"'
        ' style:num-suffix="."/></text:list-style>'
    )
    return odt(
        f'<text:h text:outline-level="1">{TITLE}</text:h><text:h text:outline-level="2">{HEADING}</text:h>'
        f"{block(f'{CALLED}{note}<text:s/>面积3km{raised}<text:line-break/>另行')}"
        f'{"".join(map(block, said))}<text:list text:style-name="L">{items}</text:list>'
        f"{_grid('table:table', 'table:table-row', 'table:table-cell', block)}"
        f"<text:tracked-changes>{block('旧')}</text:tracked-changes>",
        styles,
    )


def _pages(lines: Sequence[str]) -> bytes:
    """Pages with a running head and a number, a heading, rows of cells, a note at the foot of the first."""
    printed = [line[at : at + 36] for line in lines for at in range(0, len(line), 36)]
    pages: list[list[Run | str]] = []
    for number, first in enumerate(range(0, max(1, len(printed)), 28), 1):
        page: list[Run | str] = [(250, 800, "政府工作报告", 9), (290, 40, f"— {number} —", 9)]
        page += [(72, 700 - 20 * at, one) for at, one in enumerate(printed[first : first + 28])]
        pages.append(page)
    pages[0] += [(180, 770, TITLE, 20), (72, 740, HEADING, 16), (72, 720, CALLED), (168, 724.5, "1", 7)]
    pages[0] += ["72 120 100 0.5 re f", (72, 104.5, "1", 7), (76, 100, SAID, 10)]
    pages.append(
        [(72 + 200 * x, 700 - 20 * y, cell) for y, row in enumerate(CELLS) for x, cell in enumerate(row)]
    )
    return pdf(*pages)


def _markdown(lines: Sequence[str]) -> bytes:
    items = "\n".join(f"- {one}" for one in ITEMS)
    rows = "\n".join(f"| {' | '.join(row)} |" for row in (CELLS[0], ("---", "---"), *CELLS[1:]))
    return (
        f"---\ntitle: {TITLE}\n---\n\n# {TITLE}\n\n{HEADING}\n---\n\n**{CALLED}**[^1]，3km<sup>2</sup>。\n\n"
        f"{chr(10).join(lines)}\n\n{items}\n\n{rows}\n\n> `引`[文](http://example.org/a)![图](b.png)\n\n"
        f"```\n码\n```\n\n[^1]: {SAID}\n    又\n"
    ).encode()


def _project() -> bytes:
    """A project as another program writes one."""
    selection = (
        '<PlainTextSelection guid="{11111111-1111-4111-8111-111111111111}" startPosition="3" endPosition="9"'
        ' creatingUser="u" creationDateTime="2024-05-06T07:08:09Z"><Description>注</Description>'
        '<Coding guid="x"><CodeRef targetGUID="c"/><NoteRef targetGUID="n"/></Coding></PlainTextSelection>'
    )
    xml = (
        '<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="ATLAS.ti">'
        '<Users><User guid="u" name="王"/></Users><CodeBook><Codes>'
        '<Code guid="c" name="经济" color="#00f"><Code guid="d" name="增长"/></Code></Codes></CodeBook>'
        f'<Sources><TextSource guid="s" plainTextPath="internal://s.txt">{selection}<NoteRef targetGUID="n"/>'
        '</TextSource></Sources><Notes><Note guid="n" plainTextPath="internal://n.txt">'
        '<PlainTextSelection guid="y" startPosition="0" endPosition="2"/></Note></Notes>'
        '<Links><Link originGUID="n" targetGUID="s"/></Links></Project>'
    )
    return zipped({"project.qde": xml, "sources/s.txt": f"{TITLE}\r\n{HEADING}", "sources/n.txt": "记"})
