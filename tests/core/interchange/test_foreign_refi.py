"""The notes of a REFI-QDA project come in, our own and those of other programs."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from core.document.problem import Problem
from core.exporting.formats import exported
from core.exporting.selection import Selection
from core.interchange.foreign.formats import as_web_annotations
from core.library.library import Library
from core.workspace.exchange import gather, place
from core.workspace.foreign import note_pages
from core.workspace.merging import Merged
from tests.core.exporting.outgoing import HERE, LINKED, NOTEBOOK, NOTES
from tests.core.library.hand import keep
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT, TEXT, at

CODES = """<CodeBook><Codes>
<Code guid="c1" name="经济" isCodable="true" color="#00f">
<Code guid="C2" name="增长" isCodable="true"/></Code>
</Codes></CodeBook>"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "a.sqlite") as library:
        keep(library, REPORT)
        yield library


def test_own_notes_that_are_no_text_are_left_out_and_told(library: Library, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(exported(NOTEBOOK, "qdpx"))) as old, ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b'"exact": "', b'"exact": "\x80'))
    merged = taken_in(library, tmp_path, packed.getvalue())
    assert (merged.read, merged.refused.number) == (0, 7)


def changed(data: bytes) -> bytes:
    """A project of ours after another program wrote into it, and left what it does not know."""
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name) + (b"\n" if name == "project.qde" else b""))
    return packed.getvalue()


def project(inside: str, text: str = TEXT, about: str = 'origin="Other"') -> bytes:
    xml = f"""<Project xmlns="urn:QDA-XML:project:1.0" name="p" {about}>
    <Users><User guid="u1" name="王"/></Users>{CODES}{inside}</Project>"""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", xml)
        archive.writestr("sources/A.txt", text.encode())
    return packed.getvalue()


def source(*inside: str) -> str:
    return (
        '<Sources><TextSource guid="s" name="r" plainTextPath="internal://a.txt">'
        f"{''.join(inside)}</TextSource></Sources>"
    )


def selection(words: str, inside: str = "", text: str = TEXT) -> str:
    start = text.index(words)
    place = f'startPosition="{start}" endPosition="{start + len(words)}"'
    return (
        f'<PlainTextSelection guid="11111111-1111-4111-8111-{start:012}" {place} creatingUser="u1" '
        f'creationDateTime="2024-05-06T07:08:09Z">{inside}</PlainTextSelection>'
    )


def coded(guid: str) -> str:
    return f'<Coding guid="x"><CodeRef targetGUID="{guid}"/></Coding>'


def taken_in(library: Library, tmp_path: Path, data: bytes) -> Merged:
    """What comes of a file, read as it is from the window and the command: by a child process."""
    path = tmp_path / "a.qdpx"
    path.write_bytes(data)
    return merge(library, path.name, note_pages(path))


def test_what_we_exported_comes_back_as_it_was(library: Library, tmp_path: Path) -> None:
    merged = taken_in(library, tmp_path, exported(NOTEBOOK, "qdpx", Selection(script="traditional")))
    assert (merged.read, merged.refused.number) == (len(HERE), 0)
    back = {note.id: note for note in library.annotations.of(keep(library, REPORT))}
    assert back == {note.id: note for note in HERE}
    again = taken_in(library, tmp_path, exported(NOTEBOOK, "qdpx", Selection(tags=("经济",))))
    assert (again.read, again.changed) == (2, frozenset())


def test_what_another_program_made_of_ours_is_read_as_it_made_it(library: Library, tmp_path: Path) -> None:
    data = changed(exported(NOTEBOOK, "qdpx", Selection(script="traditional")))
    merged = taken_in(library, tmp_path, data)
    assert (merged.read, merged.refused.number, merged.unplaced) == (6, 0, ())
    back = {note.id: note for note in library.annotations.of(keep(library, REPORT))}
    for note in NOTES:
        assert back[note.id].selectors == note.selectors
        assert (back[note.id].note, back[note.id].tags) == (note.note, note.tags)
        assert back[note.id].created == note.created
    assert back[LINKED.id].note == "→ 擴大內需"
    assert taken_in(library, tmp_path, data).changed == frozenset()


def test_another_programs_project_is_placed_by_its_words(library: Library, tmp_path: Path) -> None:
    told = "\n".join(("另一程序的页眉", *TEXT.split("\n")[2:]))
    inside = source(
        selection("𠮷祥路改造完成", "<Description>好</Description>" + coded("C2"), told),
        selection("新增就业3000人", coded("c1") + coded("c2"), told),
        selection("另一程序的页眉", "<Description>不在</Description>", told),
    )
    merged = taken_in(library, tmp_path, project(inside, told))
    assert merged.unplaced == ("另一程序的页眉",)
    notes = place(gather(library, keep(library, REPORT), REPORT)).in_order()
    first, second, lost = (note.annotation for note in notes)
    assert first.selectors.position == at("𠮷祥路改造完成")
    assert (first.note, first.tags, first.colour) == ("好\n\n— 王", ("经济/增长",), "blue")
    assert (second.selectors.exact, second.tags) == ("新增就业3000人", ("经济", "经济/增长"))
    assert first.created == "2024-05-06T07:08:09.000+00:00"
    assert lost.note == "不在\n\n— 王"


def test_notes_that_are_referred_to_are_read() -> None:
    inside = source(selection("增长5.5%", '<NoteRef targetGUID="n1"/>'), '<NoteRef targetGUID="n2"/>')
    notes = (
        '<Notes><Note guid="N1"><PlainTextContent>甲</PlainTextContent></Note>'
        f'<Note guid="n2"><PlainTextContent>乙</PlainTextContent>{selection("120亿元")}</Note></Notes>'
    )
    page = json.loads(as_web_annotations("a.qdpx", project(inside + notes)))
    said = [(one["target"]["selector"][0]["exact"], one["body"][0]["value"]) for one in page["items"]]
    assert said == [("增长5.5%", "甲\n\n— 王"), ("120亿元", "乙\n\n— 王")]


def test_atlas_counts_a_break_of_two_characters_once() -> None:
    text = TEXT.replace("\n", "\r\n")
    page = as_web_annotations("a.qdpx", project(source(selection("120亿元")), text, 'origin="ATLAS.ti 9"'))
    assert json.loads(page)["items"][0]["target"]["selector"][0]["exact"] == "120亿元"
    page = as_web_annotations("a.qdpx", project(source(selection("120亿元", text=text)), text))
    assert json.loads(page)["items"][0]["target"]["selector"][0]["exact"] == "120亿元"


@pytest.mark.parametrize(
    "data",
    [
        b"no zip",
        b"PK\x03\x04",
        project("<Sources>"),
        project("").replace(b"project.qde", b"project.abc"),
        project('<!DOCTYPE a [<!ENTITY b "c">]>'),
        project("<a>" * 50_000 + "</a>" * 50_000),
    ],
)
def test_what_is_damaged_or_does_harm_is_told_in_one_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.qdpx"
    path.write_bytes(data)
    with pytest.raises(Problem) as told:
        list(note_pages(path))
    assert str(told.value).startswith("a.qdpx ")


def test_places_that_are_none_and_very_many_attributes_are_no_harm() -> None:
    many = " ".join(f'a{number}="1"' for number in range(100_000))
    odd = f'<PlainTextSelection guid="g" startPosition="99999" endPosition="-5" name="新增就业" {many}/>'
    (item,) = json.loads(as_web_annotations("a.qdpx", project(source(odd))))["items"]
    assert item["target"]["selector"] == [
        {"type": "TextQuoteSelector", "exact": "新增就业", "prefix": "", "suffix": ""}
    ]


def test_a_codebook_is_told_to_hold_no_notes(tmp_path: Path) -> None:
    path = tmp_path / "a.qdc"
    path.write_bytes(b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>')
    with pytest.raises(Problem, match="holds no notes"):
        list(note_pages(path))
