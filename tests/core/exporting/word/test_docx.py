import io
import re
from dataclasses import replace
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core.anchoring.anchor import describe
from core.document.annotation import COLOURS, Annotation, Placement
from core.document.clean_text import CleanText
from core.document.report import GlossaryEntry, Reference
from core.document.span import Span
from core.exporting.pieces import Block, body
from core.exporting.selection import Outgoing, Selection
from core.exporting.word.docx import to_docx
from core.exporting.word.markup import fit
from core.importing.formats.word.docx import read_docx
from core.interchange.notebook import Notebook
from core.text.conversion import convert
from core.understanding.understand import understand
from tests.core.exporting.outgoing import LINKED, NOTEBOOK, NOTES
from tests.small_report import LINES, REPORT, at

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(notebook: Notebook = NOTEBOOK, **how: object) -> bytes:
    return to_docx(Outgoing(notebook, Selection(**how)))  # type: ignore[arg-type]


def parts(data: bytes) -> dict[str, etree._Element]:
    """The parts of a file; each must be well-formed, and what is named must be there."""
    with ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        found = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    types = found["[Content_Types].xml"]
    named = {one.get("PartName", "").lstrip("/") for one in types if one.get("PartName")}
    assert named == {name for name in found if name.endswith(".xml")} - {"[Content_Types].xml"}
    related = {f"word/{one.get('Target')}" for one in found["word/_rels/document.xml.rels"]}
    assert related == {name for name in named if name.startswith("word/")} - {"word/document.xml"}
    return found


def read_back(data: bytes) -> CleanText:
    return read_docx(data, "out.docx")[0]


def styled(data: bytes) -> list[tuple[str | None, str]]:
    """The paragraphs of the body, each with its style."""
    body = parts(data)["word/document.xml"][0]
    return [
        (
            one.find(f"{W}pPr/{W}pStyle").get(f"{W}val"),  # type: ignore[union-attr]
            "".join(t.text or "" for t in one.iter(f"{W}t")),
        )
        for one in body.iter(f"{W}p")
    ]


def test_headings_are_headings_and_paragraphs_stand_as_on_the_page() -> None:
    assert styled(written())[:9] == [
        ("Title", LINES[0]),
        ("Salutation", LINES[1]),
        ("Heading1", LINES[2]),
        ("BodyText", LINES[3].replace("”1", "”")),
        ("Heading1", LINES[4]),
        ("Heading2", LINES[5]),
        ("BodyText", LINES[6]),
        ("Heading2", "（二）改善民生。"),
        ("BodyText", "新增就业3000人。"),
    ]
    assert [mark.value for mark in read_back(written()).marks if mark.kind == "heading"] == [1, 1, 2, 2, 1]


def test_what_the_glossary_says_is_a_footnote_where_its_marker_stood() -> None:
    text = read_back(written())
    (call,) = [mark for mark in text.marks if mark.kind == "note"]
    assert text.text[: call.span.start].endswith("深入实施“三清”")
    assert text.text.split("\n")[-1].split() == ["[1]", "“三清”行动。指清河、清路、清院。"]
    assert "名词解释" not in text.text


def test_an_entry_that_no_marker_calls_stays_in_the_list() -> None:
    report = replace(REPORT, references=REPORT.references[:1])
    text = read_back(written(NOTEBOOK._replace(report=report)))
    assert "\n名词解释\n1.“三清”行动。指清河、清路、清院。\n" in text.text
    assert not any(mark.kind == "note" for mark in text.marks)


def test_a_marker_that_comes_again_repeats_the_number() -> None:
    again = Reference(Span(at("行动。").start, at("行动。").start), 0, "marker")
    text = read_back(
        written(NOTEBOOK._replace(report=replace(REPORT, references=(*REPORT.references, again))))
    )
    raised = [mark.span.of(text.text) for mark in text.marks if mark.kind == "raised"]
    assert ([mark.kind for mark in text.marks].count("note"), raised) == (1, ["1"])


def test_notes_are_comments_with_author_time_tags_and_meaning() -> None:
    root = parts(written(author='王 <"&>'))["word/comments.xml"]
    said = ["\n".join("".join(map(str, p.itertext())) for p in one) for one in root]
    assert said[1] == "比上年多\n存疑 · #经济/增长"
    assert said[0] == "→ 扩大内需"
    assert {one.get(f"{W}author") for one in root} == {'王 <"&>'}
    assert re.fullmatch(r"2024-01-\d\dT\d\d:00:00Z", root[1].get(f"{W}date") or "")


def test_an_author_may_begin_with_a_sign_of_markup() -> None:
    (one, *_) = parts(written(author="&<甲"))["word/comments.xml"]
    assert (one.get(f"{W}author"), one.get(f"{W}initials")) == ("&<甲", "&")


def test_comments_stand_around_their_words() -> None:
    document = parts(written())["word/document.xml"]
    inside: dict[str | None, str] = {}
    begun: set[str | None] = set()
    for one in document.iter():
        if one.tag == f"{W}commentRangeStart":
            begun.add(one.get(f"{W}id"))
        elif one.tag == f"{W}commentRangeEnd":
            begun.remove(one.get(f"{W}id"))
        elif one.tag == f"{W}t":
            for key in begun:
                inside[key] = inside.get(key, "") + (one.text or "")
    assert sorted(inside.values()) == sorted(
        ["产业提质壮大。", "生产总值120亿元", "𠮷祥路改造完成", "增长6%左右", "3000人", "全县"]
    )
    assert begun == set()


def test_highlights_have_our_colours() -> None:
    document = parts(written())["word/document.xml"]
    fills = {
        "".join(map(str, run.itertext())): shade.get(f"{W}fill")
        for run in document.iter(f"{W}r")
        for shade in run.iter(f"{W}shd")
    }
    assert fills["生产总值120亿元"] == "FACFC8"
    assert (fills["“三清”"], fills["行动"], fills["增长6%左右"]) == ("FFE28A", "FFE28A", "C3DEF4")


def test_what_stands_in_an_entry_is_told_where_the_entry_is_called() -> None:
    note = NOTES[0]._replace(selectors=describe(REPORT, at("清河")))
    placements = {note.id: Placement(at("清河"), "exact", 1.0)}
    data = written(NOTEBOOK._replace(here=(note,), placements=placements))
    found = parts(data)
    assert len(list(found["word/footnotes.xml"].iter(f"{W}shd"))) == 1
    (start,) = found["word/document.xml"].iter(f"{W}commentRangeStart")
    following = start.getnext()
    assert following is not None
    assert following.find(f"{W}footnoteReference") is not None


def test_notes_go_out_alone_with_the_fields_that_are_chosen() -> None:
    data = written(words=False, fields=("quote", "tags"), colours=("red",))
    assert styled(data) == [
        ("Title", "政府工作报告"),
        ("Subtitle", "某省某县 · 2025"),
        ("Quote", "生产总值120亿元"),
        ("NoteDetails", "#经济/增长"),
        ("Quote", "全县"),
    ]
    assert "word/comments.xml" not in parts(data)


def test_a_bookmark_is_a_bookmark() -> None:
    note = NOTES[0]._replace(kind="bookmark")
    data = written(NOTEBOOK._replace(here=(note,)))
    (mark,) = parts(data)["word/document.xml"].iter(f"{W}bookmarkStart")
    assert mark.get(f"{W}name") == "书签0_生产总值120亿元"


def test_our_own_words_are_in_the_script_of_a_report_that_goes_out_as_printed() -> None:
    report = understand(REPORT.source, CleanText(convert(REPORT.text, "traditional")))
    found = parts(written(NOTEBOOK._replace(report=report)))
    assert "失位批註" in [
        "".join(map(str, one.itertext())) for one in found["word/document.xml"].iter(f"{W}p")
    ]
    (said,) = found["word/styles.xml"].iter(f"{W}lang")
    assert said.get(f"{W}eastAsia") == "zh-TW"


ODD = st.text(st.sampled_from("甲。\t<&>]\"'\r\x00\x0b𠮷😀\ufffe\u2028 1（") | st.characters(codec=None))


KEPT = ODD.map(lambda words: words.encode(errors="ignore").decode())
"""Half of a pair stands in no text that is kept: it would not come out of UTF-8."""


@given(KEPT, ODD, st.lists(ODD, max_size=3), st.data())
def test_any_words_and_marks_are_a_whole_file_that_reads_back_the_same(
    line: str, said: str, tags: list[str], data: st.DataObject
) -> None:
    text = "\n".join([*LINES[:4], " ".join(f"甲{line}乙".split("\n")), *LINES[4:]])
    report = understand(REPORT.source, CleanText(text))
    spans = st.tuples(*[st.integers(0, len(text))] * 2).map(lambda ends: Span(min(ends), max(ends)))
    notes = {
        Annotation(
            str(number), NOTES[0].text, describe(report, span), COLOURS[number], said, tuple(tags), said, ""
        ): Placement(span, "exact", 1.0)
        for number, span in enumerate(data.draw(st.lists(spans.filter(bool), max_size=4)))
    }
    placements = {note.id: placement for note, placement in notes.items()}
    out = Outgoing(
        Notebook({}, (), report, tuple(notes), placements, meanings={"red": said}), Selection(author=said)
    )
    file = to_docx(out)
    assert parts(file)["word/document.xml"] is not None
    read = read_back(file)
    expected = [line for block in body(out).blocks for line in as_read(out, block)]
    assert with_calls(read).split("\n")[: len(expected)] == expected
    comments = [one for one in read.removed if one.reason == "comment"]
    assert len(comments) == (len(notes) if fit(said).strip() or tags else 0)


def as_read(out: Outgoing, block: Block) -> list[str]:
    """The lines of a paragraph as a reader of it finds them, each marker as a sign."""
    words = "".join("‖" if one.entry is not None else one.span.of(out.text) for one in block.pieces)
    lines = re.split("\r\n|\r|\n", fit(words))
    return [line for line in lines if line]


def with_calls(read: CleanText) -> str:
    """A text with a sign where footnotes are called, or their numbers repeated."""
    marks = [mark for mark in read.marks if mark.kind in ("note", "raised")]
    edges = [0, *(edge for mark in marks for edge in mark.span), len(read.text)]
    return "‖".join(read.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def test_nothing_chosen_is_a_whole_file() -> None:
    assert styled(written(Notebook({}, ()), words=False)) == [("BodyText", "")]


def test_no_sign_of_a_comment_stands_between_the_first_two_footnotes() -> None:
    second = GlossaryEntry(at("清院"), 2, "清院", "。")
    calls = (REPORT.references[1], Reference(Span(at("左右。").end, at("左右。").end), 1, "marker"))
    report = replace(REPORT, glossary=(*REPORT.glossary, second), references=calls)
    document = parts(written(NOTEBOOK._replace(report=report)))["word/document.xml"]
    signs = [
        f"{etree.QName(one).localname} {one.get(f'{W}id')}"
        for one in document.iter(f"{W}commentReference", f"{W}footnoteReference", f"{W}commentRangeEnd")
    ]
    first, last = (signs.index(f"footnoteReference {number}") for number in (1, 2))
    assert signs[first + 1 : last] == ["commentRangeEnd 3", "commentRangeEnd 4"]
    assert signs[last + 1 : last + 3] == ["commentReference 3", "commentReference 4"]


def test_a_link_leads_to_the_words_at_its_other_end() -> None:
    others = {LINKED.id: Placement(at("扩大内需"), "exact", 1.0)}
    document = parts(written(NOTEBOOK._replace(others=others)))["word/document.xml"]
    (link,) = document.iter(f"{W}hyperlink")
    (mark,) = document.iter(f"{W}bookmarkStart")
    assert "".join(map(str, link.itertext())) == "产业提质壮大。"
    assert link.get(f"{W}anchor") == mark.get(f"{W}name")
    following = mark.getnext()
    assert following is not None
    assert "".join(map(str, following.getnext().itertext())) == "扩大内需"  # type: ignore[union-attr]
    away = written(NOTEBOOK._replace(others=others), sections=(0,))
    assert not list(parts(away)["word/document.xml"].iter(f"{W}hyperlink", f"{W}bookmarkStart"))


def test_what_is_told_of_a_note_is_in_the_language_of_the_report() -> None:
    data = written(words=False, fields=("kind", "state", "colour", "created"), colours=("red",))
    details = [words for style, words in styled(data) if style == "NoteDetails"]
    assert re.fullmatch(r"类型：高亮 · 定位：原处 · 红 · 写于：2024-01-\d\d \d\d:\d\d", details[0])
    assert details[1].startswith("类型：高亮 · 定位：失位 · 红")
