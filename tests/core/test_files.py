import os
from pathlib import Path
from socket import AF_UNIX, socket

import pytest

from core.document.problem import Problem
from core.files import put_in_empty_place, put_in_place, read_whole, unfinished, unused, write_whole


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


def test_a_whole_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    for data in (b"old", b"new"):
        write_whole(tmp_path / "file", data)
        assert read_whole(tmp_path / "file") == data
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_what_cannot_be_written_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", tmp_path / "nowhere" / "file"):
        with pytest.raises(Problem, match=f"{path.name} (cannot be written|is a folder)"):
            write_whole(path, b"new")
    assert [found.name for found in tmp_path.rglob("*")] == ["folder"]


def test_what_cannot_be_read_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is a folder; choose a file"):
        read_whole(tmp_path)
    with pytest.raises(Problem, match="gone does not exist"):
        read_whole(tmp_path / "gone")
    with pytest.raises(Problem, match="is too long"):
        read_whole(tmp_path / ("long" * 100))


def test_no_more_is_read_than_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    assert read_whole(tmp_path / "file", 5) == b"12345"
    with pytest.raises(Problem, match="too large"):
        read_whole(tmp_path / "file", 4)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no endless file")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket(AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        for path in (Path("/dev/zero"), tmp_path / "pipe", tmp_path / "socket"):
            with pytest.raises(Problem, match=f"{path.name} is no file but a device"):
                read_whole(path, 1000)
            with pytest.raises(Problem, match=f"{path.name} is no file but a device"):
                write_whole(path, b"new")
            with pytest.raises(Problem, match=f"{path.name} is no file but a device"), unfinished(path):
                pass
