from pathlib import Path

from core.files import put_in_empty_place, put_in_place, unfinished, unused


def test_an_unfinished_file_leaves_nothing_behind(tmp_path: Path) -> None:
    with unfinished(tmp_path / "new" / "file") as file:
        file.write_text("half")
    assert list((tmp_path / "new").iterdir()) == []


def test_a_finished_file_gets_its_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    with unfinished(tmp_path / "file") as file:
        file.write_text("new")
        put_in_place(file, tmp_path / "file")
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("file", "new")]


def test_the_faster_program_keeps_its_file(tmp_path: Path) -> None:
    with unfinished(tmp_path / "file") as file:
        (tmp_path / "file").write_text("theirs")
        put_in_empty_place(file, tmp_path / "file")
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("file", "theirs")]


def test_an_unused_name_is_numbered(tmp_path: Path) -> None:
    path = tmp_path / "a.b.sqlite"
    assert unused(path) == path
    path.touch()
    assert unused(path).name == "a.b-2.sqlite"
    unused(path).touch()
    assert unused(path).name == "a.b-3.sqlite"
