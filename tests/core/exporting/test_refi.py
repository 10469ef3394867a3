"""A REFI-QDA project is as its schema wants it, and as QualCoder's import reads it."""

import io
import sqlite3
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from core.anchoring.anchor import describe
from core.document.annotation import Annotation, Incoming, Placement
from core.document.original import original_of
from core.document.problem import Problem
from core.document.span import Span
from core.exporting.formats import exported
from core.exporting.selection import Selection
from core.interchange.notebook import Notebook
from tests.core.exporting.outgoing import HERE, LINKED, LOST, NOTEBOOK, NOTES
from tests.small_report import REPORT

SCHEMA, CODEBOOK = (
    etree.XMLSchema(etree.parse(Path(__file__).parent / "refi" / name))
    for name in ("Project.xsd", "Codebook.xsd")
)
NAMESPACE = "{urn:QDA-XML:project:1.0}"


def opened(data: bytes) -> tuple[etree._Element, ZipFile]:
    archive = ZipFile(io.BytesIO(data))
    root = etree.fromstring(archive.read("project.qde"))
    SCHEMA.assertValid(root)
    return root, archive


def as_qualcoder_reads(data: bytes) -> tuple[list[tuple[str, str, str]], list[tuple[str, str]]]:
    """Words, memo and code of what it codes, words and memo of its annotations, under its constraints."""
    root, archive = opened(data)
    library = sqlite3.connect(":memory:")
    library.execute("create table code_name (cid integer primary key, name text unique, guid text)")
    library.execute(
        "create table code_text (cid, words, pos0, pos1, owner, memo, unique(cid, pos0, pos1, owner))"
    )
    library.execute("create table annotation (words, pos0, pos1, owner, memo, unique(pos0, pos1, owner))")
    for code in root.iter(f"{NAMESPACE}Code"):
        if code.get("isCodable") == "true":
            library.execute(
                "insert into code_name(name, guid) values (?, ?)", [code.get("name"), code.get("guid")]
            )
    users = {user.get("guid"): user.get("name") for user in root.iter(f"{NAMESPACE}User")}
    source = root.find(f"{NAMESPACE}Sources/{NAMESPACE}TextSource")
    assert source is not None
    data = archive.read("Sources" + str(source.get("plainTextPath")).split("internal:/")[1])
    text = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8").read()
    for one in source.iter(f"{NAMESPACE}PlainTextSelection"):
        pos0, pos1 = int(one.get("startPosition", "")), int(one.get("endPosition", ""))
        place = (text[pos0:pos1], pos0, pos1, users[one.get("creatingUser")])
        memo = one.findtext(f"{NAMESPACE}Description") or ""
        for coding in one.iter(f"{NAMESPACE}Coding"):
            (cid,) = library.execute("select cid from code_name where guid=?", [coding[0].get("targetGUID")])
            library.execute("insert into code_text values (?,?,?,?,?,?)", [*cid, *place, memo])
        if one.find(f"{NAMESPACE}Coding") is None:
            library.execute("insert into annotation values (?,?,?,?,?)", [*place, memo])
    coded = library.execute("select words, memo, name from code_text join code_name using (cid)").fetchall()
    return coded, library.execute("select words, memo from annotation").fetchall()


def test_every_note_is_there_with_its_words_and_tags() -> None:
    coded, untagged = as_qualcoder_reads(exported(NOTEBOOK, "qdpx"))
    assert sorted(coded) == sorted(
        (note.selectors.exact, note.note, tag) for note in NOTES for tag in note.tags
    )
    assert untagged == [
        (LINKED.selectors.exact, "→ 扩大内需"),
        *((note.selectors.exact, note.note) for note in NOTES if not note.tags),
    ]


def test_the_text_has_no_mark_and_a_note_without_a_place_is_in_a_text_of_its_own() -> None:
    root, archive = opened(exported(NOTEBOOK, "qdpx"))
    project, text, lost, _ = archive.namelist()
    assert archive.read(text).decode() == REPORT.text
    assert project == "project.qde"
    assert LOST.selectors.exact in archive.read(lost).decode()
    assert root.get("origin") == "Zhupi"
    assert root.findtext(f"{NAMESPACE}Description") == "red: 存疑"


def test_notes_on_the_same_words_with_the_same_tag_are_told_apart() -> None:
    tagged, plain = NOTES[0], NOTES[1]
    again = [
        tagged._replace(id=f"10000000-0000-4000-8000-{number:012}", note=f"又{number}", tags=tags)
        for number, tags in enumerate([("经济/增长",), ("别的", "经济/增长"), ("别的",), (), ()])
    ]
    coded, untagged = as_qualcoder_reads(exported(notebook(tagged, plain, *again), "qdpx"))
    assert sorted(memo for _, memo, _ in coded) == sorted([tagged.note, "又0", "又1", "又1", "又2"])
    assert sorted(memo for _, memo in untagged) == ["", "又3", "又4"]


def test_ten_thousand_notes_come_through_with_characters_outside_the_bmp() -> None:
    """Every stretch of the report's text, 𠮷 among it, again and again."""
    spans = [Span(at, at + size) for size in range(1, 90) for at in range(len(REPORT.text) - size)]
    spans = [span for span in spans if span.has_words_of(REPORT.text)][:5_000] * 2
    notes = [
        NOTES[0]._replace(
            id=f"00000000-0000-4000-9000-{number:012}",
            selectors=describe(REPORT, span),
            note=f"第{number}条 𠮷<&>\r\n\t\x0b😀",
            tags=(f"标签/{number % 7}/𠀀",),
        )
        for number, span in enumerate(spans)
    ]
    coded, _ = as_qualcoder_reads(exported(notebook(*notes), "qdpx"))
    assert len(coded) == len(notes) == 10_000
    assert {(words, memo.replace("\ufffd", "\x0b"), name) for words, memo, name in coded} == {
        (note.selectors.exact, note.note, *note.tags) for note in notes
    }


def test_only_chosen_notes_and_their_tags_go_out_in_the_chosen_script() -> None:
    data = exported(NOTEBOOK, "qdpx", Selection(tags=("经济",), script="traditional", author="王"))
    root, archive = opened(data)
    assert [user.get("name") for user in root.iter(f"{NAMESPACE}User")] == ["王"]
    codes = [(one.get("name"), one.get("isCodable")) for one in root.iter(f"{NAMESPACE}Code")]
    assert codes == [("经济", "true"), ("经济/增长", "true")]
    coded, _ = as_qualcoder_reads(data)
    assert [words for words, _, _ in coded] == ["生產總值120億元", "增長6%左右"]
    assert "工作報告" in archive.read(archive.namelist()[1]).decode()


def test_a_codebook_has_the_tags_below_each_other() -> None:
    book = etree.fromstring(exported(NOTEBOOK, "qdc"))
    CODEBOOK.assertValid(book)
    assert book.tag == "{urn:QDA-XML:codebook:1.0}CodeBook"
    (codes,) = book
    assert [(one.get("name"), len(one)) for one in codes] == [("就业", 0), ("民生", 0), ("经济", 1)]
    deep = NOTES[0]._replace(tags=("/".join("abcdefg" * 100), "/b", "a//c"))
    far = etree.fromstring(exported(notebook(deep), "qdc"))
    CODEBOOK.assertValid(far)
    assert len(list(far.iter())) < 30
    opened(exported(notebook(deep), "qdpx"))
    with pytest.raises(Problem, match="has a tag"):
        exported(notebook(NOTES[1]), "qdc")


def test_times_and_reports_that_are_not_sound_are_no_harm() -> None:
    odd = NOTES[0]._replace(created="once", modified="")
    root, _ = opened(exported(notebook(odd), "qdpx"))
    assert root.find(f".//{NAMESPACE}PlainTextSelection").get("creationDateTime")  # type: ignore[union-attr]
    lost = Notebook({}, tuple(map(Incoming, HERE)), None, HERE, headings={LOST.text: "某报告"})
    root, archive = opened(exported(lost, "qdpx"))
    assert all(note.selectors.exact in archive.read(archive.namelist()[1]).decode() for note in HERE)


def notebook(*notes: Annotation) -> Notebook:
    places = {note.id: Placement(note.selectors.position, "exact", 1.0) for note in notes}
    originals = {notes[0].text: original_of(REPORT)}
    return Notebook(originals, tuple(map(Incoming, notes)), REPORT, notes, places)
