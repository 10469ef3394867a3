import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from core.document.annotation import Placement
from core.document.correction import Correction
from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.library import Library, default_path
from core.library.records.reading_states import ReadingState
from core.library.safety.check import check_store
from core.workspace.correcting import correct
from core.workspace.trash import empty_trash, remove_reports
from tests.core.library.conftest import ID, TEXT, report_of
from tests.core.library.hand import QUOTE, add, join, keep, write_note

WRITER = """
import sys, pathlib
from core.library.library import Library
from tests.core.library.conftest import ID
from tests.core.library.hand import QUOTE, add, write_note
with Library.open(pathlib.Path(sys.argv[1])) as library:
    while True:
        (uuid,) = add(library, ID, QUOTE, "red").annotations
        write_note(library, uuid, uuid * 500)
        print(uuid, flush=True)
"""
MAKER = """
import sys, pathlib, itertools
from core.library.library import Library
for number in itertools.count():
    print(number, flush=True)
    Library.open(pathlib.Path(sys.argv[1]) / f"{number}.sqlite").store.close()
"""


def killed(code: str, argument: Path, lines: int) -> list[str]:
    """What a program printed until it was killed, somewhere after so many lines."""
    command = [sys.executable, "-c", code, str(argument)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        printed = [child.stdout.readline().strip() for _ in range(lines)]
        child.kill()
        return printed + [line.strip() for line in child.stdout if line.endswith("\n")]


def test_no_acknowledged_note_is_lost_when_the_program_is_killed(path: Path) -> None:
    with Library.open(path) as library:
        keep(library, report_of())
    acknowledged: list[str] = []
    for lines in (1, 17, 40):
        acknowledged += killed(WRITER, path, lines)
        with Library.open(path) as library:
            notes = {note.id: note.note for note in library.annotations.of(ID)}
            assert check_store(library.store) == []
            assert library.operations.possible(ID).undo in ("highlight", "note")
        assert all(notes[uuid] == uuid * 500 for uuid in acknowledged)
        assert len(notes) <= len(acknowledged) + lines  # at most one unacknowledged a kill
    assert len(acknowledged) >= 58


def test_half_a_new_library_is_never_found(tmp_path: Path) -> None:
    numbers = killed(MAKER, tmp_path, 4)
    made = sorted(tmp_path.glob("*.sqlite"))
    assert len(made) >= len(numbers) - 1
    for path in made:
        with Library.open(path) as library:
            assert check_store(library.store) == []


def test_undo_goes_on_after_a_restart(path: Path) -> None:
    with Library.open(path) as library:
        text = keep(library, report_of())
        (uuid,) = add(library, text, QUOTE, "red").annotations
        write_note(library, uuid, "注")
        library.operations.undo(text)
    with Library.open(path) as library:
        assert (library.operations.possible(text).undo, library.operations.possible(text).redo) == (
            "highlight",
            "note",
        )
        library.operations.redo(text)
        assert library.annotations.of(text)[0].note == "注"


def test_a_full_disk_loses_nothing_that_was_saved(library: Library, text: TextId) -> None:
    (uuid,) = add(library, text, QUOTE, "red").annotations
    before = library.annotations.of(text), library.operations.possible(text)
    pages = library.store.connection.execute("PRAGMA page_count").fetchone()[0]
    library.store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Problem, match="disk is full"):
        write_note(library, uuid, "长" * 20_000)
    assert (library.annotations.of(text), library.operations.possible(text)) == before
    library.store.connection.execute("PRAGMA max_page_count = 1000000")
    write_note(library, uuid, "长" * 20_000)
    assert check_store(library.store) == []


def test_a_damaged_page_is_told_when_it_is_met(path: Path) -> None:
    with Library.open(path) as library:
        text = keep(library, report_of("1" * 30_000))
    data = path.read_bytes()
    at = data.index(b"1" * 4000) // 4096 * 4096
    path.write_bytes(data[:at] + b"\xff" * 4096 + data[at + 4096 :])
    with Library.open(path) as library, pytest.raises(Problem, match="damaged"):
        library.texts.words(text)


def test_the_stamp_is_another_for_reports_and_notes_only(library: Library, text: TextId) -> None:
    second = keep(library, report_of("另" + TEXT, "b" * 64))
    (uuid,) = add(library, text, QUOTE, "red").annotations
    stamp = library.stamp
    library.reading_states.opened(text, Path("/r.txt"))
    library.reading_states.remember(text, ReadingState(position=7))
    library.placements.keep(second, {(uuid, text, QUOTE.position): Placement(None, "orphan", 0.0)})
    assert library.stamp == stamp
    changes: list[Callable[[], object]] = [
        lambda: add(library, text, QUOTE, "red"),
        lambda: correct(library, text, Correction(title="改过")),
        lambda: library.collections.add(library.collections.make("重点"), [text]),
        lambda: join(library, second, text),
        lambda: remove_reports(library, [text]),
        lambda: empty_trash(library),
    ]
    for change in changes:
        change()
        assert library.stamp != stamp
        stamp = library.stamp
    with suppress(KeyError), library.store.transaction():
        library.reading_states.opened(second)
        raise KeyError
    assert library.stamp != stamp


def test_the_library_lies_in_the_users_own_folder(own_home: Path) -> None:
    assert default_path().name == "library.sqlite"
    assert own_home in default_path().parents


def test_opening_a_library_imports_nothing_heavy(path: Path) -> None:
    Library.open(path).store.close()
    code = (
        "import sys, pathlib; from core.library.library import Library\n"
        "with Library.open(pathlib.Path(sys.argv[1])) as library: library.reading_states.last_opened()\n"
        "assert not {'sqlite_utils', 'uuid', 'click'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
