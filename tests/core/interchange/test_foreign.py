"""Notes that other programs export come in: small files as each of them writes."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from core.commands.files import pages_of
from core.document.annotation import Annotation
from core.document.problem import Problem
from core.interchange.foreign.formats import as_web_annotations
from core.interchange.foreign.odt import odt_notes
from core.interchange.incoming import from_jsonld
from core.jobs import process
from core.library.library import Library
from core.workspace.exchange import gather, place
from core.workspace.foreign import note_pages
from tests.core.importing.formats.made import docx, odt
from tests.core.library.hand import keep
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT, at

HYPOTHESIS: dict[str, Any] = {
    "total": 2,
    "rows": [
        {
            "id": "abc",
            "created": "2024-01-15T08:00:00.123456+00:00",
            "updated": "2024-01-16T08:00:00.123456+00:00",
            "user": "acct:wang@hypothes.is",
            "uri": "https://example.org/report.html",
            "text": "比上年多",
            "tags": ["经济", 3],
            "group": "__world__",
            "target": [
                {
                    "source": "https://example.org/report.html",
                    "selector": [
                        {"type": "RangeSelector", "startOffset": 1},
                        {"type": "TextPositionSelector", "start": 5, "end": 12},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "增长5.5%",
                            "prefix": "亿元、",
                            "suffix": "，深入",
                        },
                    ],
                }
            ],
        },
        {
            "id": "def",
            "created": "2024-01-17T08:00:00+00:00",
            "user": "acct:li@hypothes.is",
            "uri": "https://example.org/report.html",
            "text": "是吗？",
            "tags": [],
            "group": "__world__",
            "references": ["abc"],
            "target": [{"source": "https://example.org/report.html"}],
        },
    ],
}
ZOTERO = [
    {
        "key": "K1",
        "version": 1,
        "data": {
            "key": "K1",
            "itemType": "annotation",
            "parentItem": "P",
            "annotationType": "highlight",
            "annotationText": "增长5.5%",
            "annotationComment": "比上年多",
            "annotationColor": "#2ea8e5",
            "tags": [{"tag": "经济"}],
            "dateAdded": "2024-01-15T08:00:00Z",
            "dateModified": "2024-01-16T08:00:00Z",
        },
    },
    {"key": "N", "data": {"itemType": "note", "note": "<p>x</p>"}},
]
CALIBRE = {
    "version": 1,
    "type": "calibre_annotation_collection",
    "annotations": [
        {
            "type": "highlight",
            "uuid": "u1",
            "highlighted_text": "增长5.5%",
            "notes": "比上年多",
            "style": {"kind": "color", "type": "builtin", "which": "blue"},
            "timestamp": "2024-01-15T08:00:00.000Z",
        },
        {"type": "highlight", "uuid": "u2", "highlighted_text": "没有了", "removed": True},
        {"type": "bookmark", "title": "第一章", "pos": "x"},
    ],
}
KOREADER_JSON = {
    "title": "报告",
    "entries": [
        {
            **{"chapter": "一", "page": 1, "time": 1705305600, "drawer": "lighten", "sort": "highlight"},
            **{"text": "增长5.5%", "note": "比上年多", "color": "blue"},
        }
    ],
}
LUA = r"""-- we can read Lua syntax here!
return {
    ["annotations"] = {
        [1] = {
            ["chapter"] = "一、\"回顾\"", ["color"] = "blue", ["datetime"] = "2024-01-15 08:00:00",
            ["drawer"] = "lighten", ["note"] = "比上\
年\229\164\154", ["pageno"] = 1, ["pos0"] = "/body/p[3]/text().20", ["text"] = "增长5.5%",
        },
        [2] = { ["page"] = "/body/p[5]", ["text"] = "in 一" },
    },
    ["percent_finished"] = 0.5, ["stats"] = { 1, -2.5e3, true, nil, x = {} },
}
"""
OLD_LUA = """return { ["bookmarks"] = {
 [1] = { ["highlighted"] = true, ["notes"] = "增长5.5%", ["text"] = "比上年多",
         ["datetime"] = "2024-01-15 08:00:00" },
 [2] = { ["highlighted"] = true, ["notes"] = "120亿元", ["text"] = "Page 3 120亿元 @ 2024-01-15 08:00:01",
         ["datetime"] = "2024-01-15 08:00:01" } } }
"""
CLIPPINGS = """\ufeff报告 (某县)
- Your Highlight on page 3 | location 12-14 | Added on Monday, January 15, 2024 8:00:00 AM

增长5.5%
==========
报告 (某县)
- Your Note on page 3 | location 14 | Added on Monday, January 15, 2024 8:00:10 AM

比上年多
==========
报告 (某县)
- 您在位置 #20-21的标注 | 添加于 2024年1月15日星期一 上午8:00:00

120亿元
==========
报告 (某县)
- 您在位置 #30的书签 | 添加于 2024年1月15日星期一 上午8:00:00


==========
"""
FILES: dict[str, bytes] = {
    "hypothesis.json": json.dumps(HYPOTHESIS).encode(),
    "client.json": json.dumps({"export_date": "x", "annotations": HYPOTHESIS["rows"]}).encode(),
    "zotero.json": json.dumps(ZOTERO).encode(),
    "calibre.json": json.dumps(CALIBRE).encode(),
    "annotations.calibre_annotation_collection": json.dumps(CALIBRE).encode(),
    "koreader.json": json.dumps(KOREADER_JSON).encode(),
    "metadata.epub.lua": LUA.replace(r"\229\164\154", "多").encode(),
    "metadata.old.lua": OLD_LUA.encode(),
    "My Clippings.txt": CLIPPINGS.replace("\n", "\r\n").encode(),
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "a.sqlite") as library:
        keep(library, REPORT)
        yield library


def taken_in(library: Library, tmp_path: Path, name: str, data: bytes) -> list[Annotation]:
    """The notes that the report has from a file, in reading order."""
    (tmp_path / name).write_bytes(data)
    merge(library, name, note_pages(tmp_path / name))
    return [one.annotation for one in place(gather(library, keep(library, REPORT), REPORT)).in_order()]


@pytest.mark.parametrize("name", FILES)
def test_a_note_is_placed_by_its_words(name: str, library: Library, tmp_path: Path) -> None:
    notes = taken_in(library, tmp_path, name, FILES[name])
    one = next(note for note in notes if note.selectors.exact == "增长5.5%")
    assert one.selectors.position == at("增长5.5%")
    assert one.note.replace("\n", "").startswith("比上年多")
    if not name.startswith("My"):  # whose times are words of a language
        assert one.created.startswith(("2024-01-15", "2024-01-14"))
    assert len(notes) == (2 if name in ("metadata.old.lua", "My Clippings.txt") else 1)
    assert taken_in(library, tmp_path, name, FILES[name]) == notes


def test_answers_stand_below_what_they_answer(library: Library, tmp_path: Path) -> None:
    (one,) = taken_in(library, tmp_path, "a.json", FILES["hypothesis.json"])
    assert (one.note, one.tags) == ("比上年多\n\nli: 是吗？\n\n— wang", ("经济",))


@pytest.mark.parametrize("name", ["zotero.json", "calibre.json", "koreader.json", "metadata.epub.lua"])
def test_a_colour_is_the_nearest_of_ours(name: str) -> None:
    (one,) = from_jsonld(name, as_web_annotations(name, FILES[name])).notes
    assert one.annotation.colour == "blue"


def test_web_annotations_stay_as_they_are() -> None:
    page = json.dumps(
        {"items": [{"type": "Annotation", "target": "a", "body": '"highlighted_text"'}]}
    ).encode()
    assert as_web_annotations("a.json", page) is page
    assert as_web_annotations("a.txt", b"- no\nclippings\n") == b"- no\nclippings\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"return {",
        b"return " + b"{" * 100_000,
        b'return { ["a"] = os.exit() }',
        b'return {"\\',
        b"\xff\x00",
    ],
)
def test_what_is_no_table_is_told_in_one_sentence(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "metadata.lua").write_bytes(data)
    with pytest.raises(Problem, match=r"^metadata\.lua is no file that KOReader keeps"):
        list(note_pages(tmp_path / "metadata.lua"))


def test_the_standard_input_may_be_of_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FILES["zotero.json"])))
    (page,) = pages_of(Path("-"))
    assert from_jsonld("-", page).notes[0].annotation.note == "比上年多"


def test_odd_values_are_no_harm() -> None:
    odd = json.dumps({"rows": [{**HYPOTHESIS["rows"][0], "created": 3, "tags": "x", "target": [3]}]})
    odd = odd.replace("比上年多", "\\ud800")
    page = from_jsonld("a.json", as_web_annotations("a.json", odd.encode()))
    assert len(page.notes) + page.refused.number == 1
    deep = b'"group"' + b"[" * 100_000
    assert as_web_annotations("a.json", b"[" + deep) == b"[" + deep


W14 = 'xmlns:w14="urn:w14" w14:'
WORD = (
    '<w:p><w:r><w:t>全县生产总值120亿元、</w:t></w:r><w:commentRangeStart w:id="1"/>'
    '<w:commentRangeStart w:id="2"/><w:r><w:rPr><w:highlight w:val="cyan"/></w:rPr><w:t>增长</w:t></w:r>'
    "<w:del><w:r><w:delText>了</w:delText></w:r></w:del>"
    '<w:r><w:rPr><w:highlight w:val="cyan"/></w:rPr><w:t>5.5%</w:t></w:r><w:commentRangeEnd w:id="1"/>'
    '<w:r><w:commentReference w:id="1"/></w:r><w:r><w:t>，深入实施</w:t></w:r></w:p>'
    '<w:p><w:r><w:t>新增就业3000人。</w:t><w:commentReference w:id="3"/></w:r></w:p>'
)
COMMENTS = (
    '<w:comment w:id="1" w:author="王" w:date="2024-01-15T08:00:00Z">'
    f'<w:p {W14}paraId="A1"><w:r><w:t>比上年多</w:t></w:r></w:p></w:comment>'
    '<w:comment w:id="2" w:author="李" w:date="2024-01-16T08:00:00Z">'
    f'<w:p {W14}paraId="A2"><w:r><w:t>是吗</w:t></w:r></w:p></w:comment>'
    '<w:comment w:id="3"><w:p><w:r><w:t>在哪</w:t></w:r></w:p></w:comment>'
)
EXTENDED = f'<a {W14}paraId="A1"/><b {W14}paraId="A2" w14:paraIdParent="A1"/>'


def test_comments_of_word_come_with_author_time_and_answers(library: Library, tmp_path: Path) -> None:
    data = docx(WORD, comments=COMMENTS, commentsExtended=EXTENDED)
    notes = taken_in(library, tmp_path, "报告.docx", data)
    said = sorted((one.selectors.exact, one.note, one.colour, one.created[:10]) for one in notes)
    assert [one[:3] for one in said] == [
        ("增长5.5%", "", "blue"),
        ("增长5.5%", "比上年多\n\n李: 是吗\n\n— 王", "yellow"),
        ("新增就业3000人。", "在哪", "yellow"),
    ]
    assert said[1][3] == "2024-01-15"


def test_comments_of_an_open_document_come_with_author_time_and_answers(
    library: Library, tmp_path: Path
) -> None:
    note = (
        '<office:annotation office:name="1"><dc:creator xmlns:dc="d">王</dc:creator>'
        '<dc:date xmlns:dc="d">2024-01-15T08:00:00.123456789</dc:date>'
        "<text:p>比上年多</text:p></office:annotation>"
    )
    answer = (
        '<office:annotation office:name="2" loext:parent-name="1" xmlns:loext="l">'
        '<dc:creator xmlns:dc="d">李</dc:creator><text:p>是吗</text:p></office:annotation>'
    )
    lone = "<office:annotation><text:p>在哪</text:p></office:annotation>"
    end = '<office:annotation-end office:name="1"/>'
    body = (
        f"<text:p>产业提质壮大。全县生产总值120亿元、{note}{answer}增长<text:s/>5.5%{end}，深入实施</text:p>"
        f'<text:p>（二）改善民生。{lone}<text:span text:style-name="b">新增就业</text:span>3000人。</text:p>'
    )
    blue = (
        '<style:style style:name="b" style:family="text">'
        '<style:text-properties fo:background-color="#0000ff" xmlns:fo="f"/></style:style>'
    )
    notes = taken_in(library, tmp_path, "报告.odt", odt(body, blue))
    said = sorted((one.selectors.exact, one.note, one.colour, one.created[:10]) for one in notes)
    assert [one[:3] for one in said] == [
        ("增长5.5%", "比上年多\n\n李: 是吗\n\n— 王", "yellow"),
        ("新增就业", "", "blue"),
        ("（二）改善民生。新增就业3000人。", "在哪", "yellow"),
    ]
    assert said[0][3] == "2024-01-15"


def test_a_break_between_words_of_an_open_document_text_is_one_space() -> None:
    ground = '<text:span text:style-name="b">{}</text:span>'
    blue = (
        '<style:style style:name="b" style:family="text">'
        '<style:text-properties fo:background-color="#0000ff" xmlns:fo="f"/></style:style>'
    )
    body = f"<text:p>{ground.format('GDP')}{ground.format(chr(10))}{ground.format('5.5%')}</text:p>"
    assert [note.exact for note in odt_notes(odt(body, blue), "a.odt")] == ["GDP 5.5%"]


def test_a_word_file_without_notes_has_none(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx("<w:p><w:r><w:t>全县</w:t></w:r></w:p>"))
    assert [from_jsonld("a.docx", page).notes for page in note_pages(tmp_path / "a.docx")] == [()]
    (tmp_path / "a.docx").write_bytes(b"PK")
    with pytest.raises(Problem, match=r"a\.docx"):
        list(note_pages(tmp_path / "a.docx"))


@pytest.mark.parametrize("name", FILES)
def test_files_of_other_programs_are_read_within_limits(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    with patch.object(process, "command", lambda: ["false"]), pytest.raises(Problem):
        list(note_pages(tmp_path / name))
