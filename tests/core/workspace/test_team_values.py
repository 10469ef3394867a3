"""Who wrote what, replies and what is settled, on their way out of a library and into another."""

from pathlib import Path

import pytest

from core.document.annotation import Author, Placed, Placement
from core.document.span import Span
from core.document.text_id import TextId
from core.exporting.formats import FORMATS
from core.exporting.selection import Outgoing
from core.interchange.jsonld import to_jsonld
from core.interchange.notebook import Notebook
from core.library.library import Library
from core.workspace.edits import Editor, highlight, reply, resolve
from core.workspace.exchange import gather, place
from core.workspace.kept_notes import chosen
from core.workspace.merging import arriving, settle, strangers, take_in
from core.workspace.workspace import report_of
from tests.core.library.conftest import report_of as small
from tests.core.library.hand import keep

LI = Author("1c8e8d1c-6c1e-4d3f-9c55-1f0f6f7e2a22", "李", "#a83a52")


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    """A note that was settled, with a reply, as 李 sends them."""
    with Library.open(tmp_path / "li.sqlite") as library:
        text = keep(library, small())
        library.authors.share("/shared", LI, "joined")
        editor = Editor(library)
        editor.reports[text] = report_of(library, text)
        (uuid,) = editor.do(text, highlight(Span(0, 4), "red", "为何？", ("产业",))).changes.annotations
        editor.do(text, reply(uuid, "见第三节"))
        editor.do(text, resolve([uuid]))
        return place(gather(library, text, report_of(library, text)))


def merged(tmp_path: Path, notebook: Notebook) -> tuple[Library, TextId]:
    library = Library.open(tmp_path / "ours.sqlite")
    text = keep(library, small())
    arrival = arriving("li.jsonld", [to_jsonld(notebook).encode()])
    take_in(library, arrival, settle(strangers(library, arrival)))
    return library, text


def test_all_goes_there_as_web_annotations(tmp_path: Path, notebook: Notebook) -> None:
    assert '"motivation": "replying"' in to_jsonld(notebook)
    assert '"name": "李"' in to_jsonld(notebook)
    library, text = merged(tmp_path, notebook)
    with library:
        note, answer = sorted(library.annotations.of(text), key=lambda one: one.kind)
        assert (note.author, note.resolved, note.parent) == (LI, True, None)
        assert (answer.author, answer.kind, answer.parent, answer.note) == (LI, "reply", note.id, "见第三节")


@pytest.mark.parametrize("name", ["markdown", "html", "csv", "docx", "pdf", "qdpx"])
def test_a_reply_goes_out_with_its_note_and_marks_nothing(notebook: Notebook, name: str) -> None:
    out = Outgoing(notebook)
    (note,) = out.notes
    assert out.replies(note) == "李: 见第三节"
    written = FORMATS[name].write(out)
    assert written
    if name in ("markdown", "html", "csv"):
        assert "李: 见第三节".encode() in written
        assert written.count("李".encode()) >= 2


def test_a_reply_is_nowhere_on_the_page(notebook: Notebook) -> None:
    here = Placement(Span(0, 4), "exact", 1.0)
    spans = {note.kind: Placed(note, here).spans() for note in notebook.here}
    assert spans == {"highlight": [Span(0, 4)], "reply": []}


def test_notes_are_chosen_by_who_wrote_them_and_what_is_settled(tmp_path: Path, notebook: Notebook) -> None:
    library, text = merged(tmp_path, notebook)
    with library:
        placed = [Placed(note, Placement(None, "orphan", 0)) for note in library.annotations.of(text)]
    assert len(chosen(placed, "李", is_open=False)) == 2
    assert chosen(placed, "me", is_open=False) == []
    assert chosen(placed, None, is_open=True) == []
