import shutil
from pathlib import Path

import pytest

from core.document.annotation import Annotation, Author, Link, Placement, Revision
from core.document.corpus import Corpus
from core.document.correction import Correction
from core.document.original import original_of
from core.document.point_correction import PointCorrection
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.document.word_list import WordList
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.salvage import Salvaged, salvage
from core.workspace.correcting import correct
from core.workspace.correcting_points import correct_point
from core.workspace.trash import remove_reports
from tests.core.library.conftest import ID, TEXT, report_of
from tests.core.library.hand import QUOTE, add, bookmark, keep, link, recolour, tag

PAGE = 4096
LONG = report_of("长文" * 20_000)
OTHER = original_of(LONG)


@pytest.fixture
def filled(library: Library, text: TextId) -> Library:
    """A library with a row in every table, and enough notes for many pages."""
    other = keep(library, LONG)
    library.reading_states.opened(text)
    library.authors.share(
        "/shared", Author("1c8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a22", "李", "#a83a52"), "joined"
    )
    library.meanings.put("red", "存疑")
    correct(library, text, Correction(title="改过", year=2025))
    correct_point(library, text, Span(0, 2), PointCorrection("地区生产总值", from_year=2024, to_year=2024))
    library.collections.add(library.collections.make("重点"), [text])
    library.searches.put("地", "地 -天", Corpus(place="浙江"))
    library.word_lists.put(WordList("环境", ("环境", "环保")))
    remove_reports(library, [other])
    link(library, text, QUOTE, Link(other, QUOTE), "green")
    bookmark(library, text, QUOTE, "blue")
    for number in range(60):
        (uuid,) = add(library, text, QUOTE, "red", f"第{number}条，{'写' * 40}").annotations
        tag(library, [uuid], ["民生/住房"])
    library.operations.undo(text)
    library.placements.keep(other, {(uuid, text, QUOTE.position): Placement(Span(1, 3), "moved", 1.0)})
    return library


Contents = tuple[list[Annotation], list[Revision], object, object, object, object, object, object]


def contents(library: Library) -> Contents:
    notes = library.annotations.of(ID) + library.annotations.trash()
    revisions = [was for note in notes for was in library.annotations.revisions(note.id)]
    placed = library.placements.of(OTHER.id, (note.id for note in notes))
    kept = [library.texts.original(text) for text in library.editions.of(ID)]
    return (
        notes,
        revisions,
        kept,
        library.meanings.all(),
        placed,
        (library.reports.all(), library.reports.removed()),
        (library.corrections.history(ID), library.point_corrections.history(ID)),
        (library.collections.all(), library.searches.all(), library.word_lists.all()),
    )


def salvaged(path: Path) -> tuple[Salvaged, Contents]:
    """What comes back; the damaged file is left as it is, and the new one is sound and lives on."""
    before, to = path.read_bytes(), path.with_name("new.sqlite")
    to.unlink(missing_ok=True)
    result = salvage(path, to)
    assert path.read_bytes() == before
    with Library.open(to) as library:
        assert check_store(library.store) == []
        found = contents(library)
        notes = library.annotations.of(ID)
        recolour(library, [notes[0].id], "purple")
        library.operations.undo(ID)
        assert check_store(library.store) == []
    return result, found


def test_a_sound_library_comes_back_as_it_was(filled: Library, path: Path) -> None:
    expected = contents(filled)
    filled.store.close()
    result, found = salvaged(path)
    assert result.lost == ()
    assert found == expected


def test_what_is_only_in_the_log_comes_back(filled: Library, path: Path, tmp_path: Path) -> None:
    expected = contents(filled)
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in (path, path.with_name(f"{path.name}-wal")):
        shutil.copy(file, copy)
    _, found = salvaged(copy / path.name)
    assert found == expected


@pytest.mark.parametrize("damage", [b"", b"\xff" * PAGE], ids=["no header", "no first page"])
def test_neither_the_header_nor_the_schema_is_needed(filled: Library, path: Path, damage: bytes) -> None:
    expected = contents(filled)
    filled.store.close()
    data = path.read_bytes()
    path.write_bytes((damage or bytes(100)) + data[len(damage) or 100 :])
    result, found = salvaged(path)
    assert (result.lost, found) == ((), expected)


def test_every_page_may_go_and_only_its_rows_are_lost(filled: Library, path: Path) -> None:
    notes, revisions, *_ = contents(filled)
    filled.store.close()
    data = path.read_bytes()
    for start in range(0, len(data), 5 * PAGE):
        path.write_bytes(data[:start] + bytes(PAGE) + data[start + PAGE :])
        result, (found, back, *_) = salvaged(path)
        page = data[start : start + PAGE]
        whole = [was for was in revisions if was.annotation.note.encode() not in page]
        missing = {was.number for was in whole} - {was.number for was in back}
        assert len(missing) <= len(whole) * 0.25
        assert result.lost or (len(found), len(back)) == (len(notes), len(revisions))


def test_what_cannot_be_brought_back_is_said(filled: Library, path: Path) -> None:
    filled.store.close()
    data = bytearray(path.read_bytes())
    at = data.index("第7条".encode())
    data[at] ^= 1
    path.write_bytes(data)
    result, (notes, *_) = salvaged(path)
    (sentence,) = (words for words in result.lost if "revision" in str(words))
    assert str(sentence).startswith("1 of the table revision could not be brought back: ")
    assert len(notes) == 62  # another revision of it has the same note


def test_a_note_whose_text_is_gone_keeps_its_quote(filled: Library, path: Path) -> None:
    filled.store.close()
    data = path.read_bytes()
    path.write_bytes(data.replace(TEXT.encode(), bytes(len(TEXT.encode()))))
    result, (notes, *_) = salvaged(path)
    assert any("of the table text" in str(words) for words in result.lost)
    assert {note.selectors.exact for note in notes} == {"作报"}


def test_nothing_in_a_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "photo.sqlite"
    path.write_bytes(b"\r" * 9000)
    with pytest.raises(Problem, match="Nothing could be brought back"):
        salvage(path, tmp_path / "new.sqlite")
    assert list(tmp_path.iterdir()) == [path]


def test_no_file_is_written_over(filled: Library, path: Path, tmp_path: Path) -> None:
    filled.store.close()
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(Problem, match="already"):
        salvage(path, tmp_path / "mine")
    with pytest.raises(Problem, match="cannot be opened"):
        salvage(tmp_path / "gone", tmp_path / "new")


def test_an_open_library_is_not_read_past_sqlite(filled: Library, path: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="in use"):
        salvage(path, tmp_path / "new.sqlite")
    with pytest.raises(Problem, match="in use"):
        Library.open(path)
