from pathlib import Path

import pytest

from core.document.annotation import Selectors
from core.document.problem import Problem
from core.document.span import Span
from core.library.library import Library

QUOTE = Selectors(Span(3, 5), "作报", "政府工", "告\n一", "00ff", "過去一年")
NOTE = "一條不會丟失的批注"


@pytest.fixture
def kept(library: Library, version: int) -> Library:
    for _ in range(20):
        library.add(version, QUOTE, "red", NOTE, ["民生"])
    return library


def flip_a_bit_of_a_note(path: Path, bit: int) -> None:
    data = bytearray(path.read_bytes())
    at = data.index(NOTE.encode()) + bit // 8
    data[at] ^= 1 << bit % 8
    path.write_bytes(data)


def test_a_backup_is_one_whole_library(kept: Library, version: int, tmp_path: Path) -> None:
    copy = tmp_path / "backups" / "copy.sqlite"
    kept.backup(copy)
    assert list(copy.parent.iterdir()) == [copy]
    assert copy.read_bytes()[18:20] == b"\1\1"  # needs no log beside it
    with Library.open(copy) as restored:
        assert restored.annotations(version) == kept.annotations(version)


@pytest.mark.parametrize("bit", range(0, 8 * len(NOTE.encode()), 13))
def test_a_single_flipped_bit_is_found(kept: Library, path: Path, bit: int) -> None:
    kept.close()
    flip_a_bit_of_a_note(path, bit)
    with Library.open(path) as library:
        (damage,) = library.check()
        assert damage.endswith("of revision is not as it was written.")


@pytest.mark.parametrize("bit", [5, 16], ids=["no longer text", "another character"])
def test_damage_is_shown_but_never_built_on(kept: Library, path: Path, version: int, bit: int) -> None:
    kept.close()
    flip_a_bit_of_a_note(path, bit)
    with Library.open(path) as library:
        damage = library.check()
        notes = library.annotations(version)
        assert sorted(note.note == NOTE for note in notes) == [False] + [True] * 19
        with pytest.raises(Problem, match="is damaged"):
            library.recolour([note.id for note in notes], "blue")
        assert library.check() == damage
        assert library.annotations(version) == notes


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
def test_no_damaged_column_hides_its_neighbours(kept: Library, version: int, damage: str) -> None:
    kept._connection.execute(f"UPDATE revision SET {damage} WHERE id = 7")
    assert kept.check() == ["Row 7 of revision is not as it was written."]
    assert [note.note for note in kept.annotations(version)] == [NOTE] * 20
    assert "民生" in kept.tags()


def test_a_damaged_library_never_replaces_a_good_backup(kept: Library, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    kept.backup(copy)
    good = copy.read_bytes()
    kept.close()
    flip_a_bit_of_a_note(path, 5)
    with Library.open(path) as library, pytest.raises(Problem, match="No backup was made"):
        library.backup(copy)
    assert copy.read_bytes() == good


def test_pages_that_are_gone_are_told(kept: Library, path: Path) -> None:
    kept.close()
    data = path.read_bytes()
    path.write_bytes(data[: 4096 * 3] + b"\xff" * 4096 + data[4096 * 4 :])
    with Library.open(path) as library:
        assert library.check()


def test_a_row_that_is_gone_is_told(kept: Library) -> None:
    kept._connection.execute("PRAGMA foreign_keys = OFF")
    kept._connection.execute("DELETE FROM version")
    assert any("missing" in damage for damage in kept.check())


def test_a_place_that_cannot_be_written_is_named(kept: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Problem, match=r"copy\.sqlite cannot be written"):
        kept.backup(tmp_path / "file" / "copy.sqlite")
    kept.backup(tmp_path / "copy.sqlite")
    (tmp_path / "folder").mkdir()
    with pytest.raises(Problem, match="cannot be written"):
        kept.backup(tmp_path / "folder")
    assert sorted(tmp_path.glob("*.new")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"note" TEXT', b'"nota" TEXT'),
        (b'"note" TEXT', b'"n\xfete" TEXT'),
        (b"idx_revision_deed", b"idx_revision_deee"),
    ],
    ids=["a column", "no text", "an index"],
)
def test_a_damaged_schema_is_told(kept: Library, path: Path, old: bytes, new: bytes) -> None:
    kept.close()
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))
    with pytest.raises(Problem, match="damaged"):
        _read_all(path)


def _read_all(path: Path) -> None:
    with Library.open(path) as library:
        assert library.check()
        library.annotations(1)


def test_reading_goes_on_after_a_check(kept: Library, version: int) -> None:
    before = kept.annotations(version)
    assert kept.check() == []
    assert kept.annotations(version) == before
