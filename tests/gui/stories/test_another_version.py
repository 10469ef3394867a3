"""A report comes again in a corrected text: the notes come with it, and say where they stand now."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from core.workspace import edits
from tests.conftest import ROOT
from tests.gui.conftest import Starter
from tests.gui.stories.hands import Hands

BUNDLED = ROOT / "resources" / "reports" / "beilun-2024.txt"


def test_notes_move_to_the_new_text_and_none_is_lost(qtbot: QtBot, start: Starter, tmp_path: Path) -> None:
    reader = Hands(qtbot, start(size=(1280, 1000), theme="light", language="en"))
    kept, moved, edited, gone = "各位代表", "10項總量指標", "城鄉居民人均可支配收入", "2730億元"
    for words in (kept, moved, edited, gone):
        count = len(reader.session.document.notes.placed)
        reader.session.document.notes.do(edits.highlight(reader.span(words), "red"))
        qtbot.waitUntil(lambda count=count: len(reader.session.document.notes.placed) == count + 1)  # type: ignore[misc]

    first = reader.session.document.kept.text
    corrected = BUNDLED.read_text("utf-8").replace("全區預計實現地區生產總值2730億元", "經濟運行總體平穩")
    corrected = corrected.replace(edited, "城鄉居民的人均可支配收入")
    file = tmp_path / "corrected.txt"
    file.write_text(corrected, "utf-8")
    with qtbot.waitSignal(reader.session.opened):
        reader.session.open_file(file)

    assert reader.session.document.kept.text != first
    found = {
        note.annotation.selectors.exact: note.placement for note in reader.session.document.notes.in_order()
    }
    assert {words: place.state for words, place in found.items()} == {
        kept: "exact",
        moved: "moved",
        edited: "edited",
        gone: "orphan",
    }
    assert found[gone].reason
    assert reader.session.document.notes.in_order()[-1].annotation.selectors.exact == gone
    assert first is not None
    with qtbot.waitSignal(reader.session.opened):
        reader.session.open_text(first)
    assert {note.placement.state for note in reader.session.document.notes.placed.values()} == {"exact"}
