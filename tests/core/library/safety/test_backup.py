from pathlib import Path

import pytest

from core.document.problem import Problem
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety.backup import back_up
from core.library.safety.check import check_store
from tests.core.library.conftest import ID
from tests.core.library.hand import QUOTE, add, recolour

NOTE = "一條不會丟失的批注"


@pytest.fixture
def kept(library: Library, text: TextId) -> Library:
    for _ in range(20):
        add(library, text, QUOTE, "red", NOTE, ["民生"])
    return library


def flip_a_bit_of_a_note(path: Path, bit: int) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(NOTE.encode()) + bit // 8
    data[at] ^= 1 << bit % 8
    path.write_bytes(data)


def test_a_backup_is_one_whole_library(kept: Library, text: TextId, tmp_path: Path) -> None:
    copy = tmp_path / "backups" / "copy.sqlite"
    back_up(kept.store, copy)
    assert list(copy.parent.iterdir()) == [copy]
    assert copy.read_bytes()[18:20] == b"\1\1"  # needs no log beside it
    with Library.open(copy) as restored:
        assert restored.annotations.of(text) == kept.annotations.of(text)


@pytest.mark.parametrize("bit", range(0, 8 * len(NOTE.encode()), 13))
def test_a_single_flipped_bit_is_found(kept: Library, path: Path, bit: int) -> None:
    kept.store.close()
    flip_a_bit_of_a_note(path, bit)
    with Library.open(path) as library:
        (damage,) = check_store(library.store)
        assert str(damage).endswith("of revision is not as it was written.")


@pytest.mark.parametrize("bit", [5, 16], ids=["no longer text", "another character"])
def test_damage_is_shown_but_never_built_on(kept: Library, path: Path, text: TextId, bit: int) -> None:
    kept.store.close()
    flip_a_bit_of_a_note(path, bit)
    with Library.open(path) as library:
        damage = list(map(str, check_store(library.store)))
        notes = library.annotations.of(text)
        assert sorted(note.note == NOTE for note in notes) == [False] + [True] * 19
        with pytest.raises(Problem, match="is damaged"):
            recolour(library, [note.id for note in notes], "blue")
        assert list(map(str, check_store(library.store))) == damage
        assert library.annotations.of(text) == notes


@pytest.mark.parametrize(
    "damage",
    [
        "tags = '{x'",
        "tags = '7'",
        "colour = 'rfd'",
        "kind = 'lijk'",
        "link = '{'",
        "link = '[]'",
        "exact = ''",
    ],
)
def test_no_damaged_column_hides_its_neighbours(kept: Library, text: TextId, damage: str) -> None:
    kept.store.connection.execute(f"UPDATE revision SET {damage} WHERE id = 7")
    assert list(map(str, check_store(kept.store))) == ["Row 7 of revision is not as it was written."]
    assert [note.note for note in kept.annotations.of(text)] == [NOTE] * 20
    assert "民生" in kept.tags.all()


def test_a_damaged_library_never_replaces_a_good_backup(kept: Library, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    back_up(kept.store, copy)
    good = copy.read_bytes()
    kept.store.close()
    flip_a_bit_of_a_note(path, 5)
    with Library.open(path) as library, pytest.raises(Problem, match="No backup was made"):
        back_up(library.store, copy)
    assert copy.read_bytes() == good


def test_pages_that_are_gone_are_told(kept: Library, path: Path) -> None:
    kept.store.close()
    data = path.read_bytes()
    path.write_bytes(data[: 4096 * 3] + b"\xff" * 4096 + data[4096 * 4 :])
    with Library.open(path) as library:
        assert check_store(library.store)


def test_a_row_that_is_gone_is_told(kept: Library) -> None:
    kept.store.connection.execute("PRAGMA foreign_keys = OFF")
    kept.store.connection.execute("DELETE FROM text")
    assert any("missing" in str(damage) for damage in check_store(kept.store))


def test_a_place_that_cannot_be_written_is_named(kept: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Problem, match=r"copy\.sqlite cannot be written"):
        back_up(kept.store, tmp_path / "file" / "copy.sqlite")
    back_up(kept.store, tmp_path / "copy.sqlite")
    (tmp_path / "folder").mkdir()
    with pytest.raises(Problem, match="cannot be written"):
        back_up(kept.store, tmp_path / "folder")
    assert sorted(tmp_path.glob("*.new")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"note" TEXT', b'"nota" TEXT'),
        (b'"note" TEXT', b'"n\xfete" TEXT'),
        (b"idx_revision_operation", b"idx_revision_operatiom"),
    ],
    ids=["a column", "no text", "an index"],
)
def test_a_damaged_schema_is_told(kept: Library, path: Path, old: bytes, new: bytes) -> None:
    kept.store.close()
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))
    with pytest.raises(Problem, match="damaged"):
        _read_all(path)


def _read_all(path: Path) -> None:
    with Library.open(path) as library:
        assert check_store(library.store)
        library.annotations.of(ID)


def test_reading_goes_on_after_a_check(kept: Library, text: TextId) -> None:
    before = kept.annotations.of(text)
    assert check_store(kept.store) == []
    assert kept.annotations.of(text) == before
