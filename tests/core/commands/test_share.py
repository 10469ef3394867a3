import json
import shutil
from pathlib import Path

import pytest

from core.library.library import Library
from core.workspace.sharing import join, share_now, sharing_of
from core.workspace.wire import answer_in, answered, question_out
from tests.core.commands.test_many_reports import lines, zhupi
from tests.core.library.salvaged import report


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A folder in which 王 shares a note."""
    report(tmp_path, "青山县")
    shared = tmp_path / "共享"
    shared.mkdir()
    library = tmp_path / "wang.sqlite"
    assert zhupi(library, "annotate", tmp_path / "青山县.txt", "--quote", "青山县", "--note", "注") == 0
    assert zhupi(library, "share", shared, "--as", "王") == 0
    return shared


def test_notes_of_one_come_to_another_with_their_report(
    tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "li.sqlite"
    capsys.readouterr()
    assert zhupi(library, "share") == 0
    assert "zhupi share FOLDER --as NAME" in capsys.readouterr().out
    assert zhupi(library, "share", shared, "--as", "李", "--json") == 0
    (told,) = lines(capsys)
    assert (told["name"], len(told["changed"]), len(told["reports"]), told["waiting"]) == ("李", 1, 1, 0)
    assert {one["name"] for one in told["members"]} == {"王", "李"}
    assert zhupi(library, "notes", tmp_path / "青山县.txt", "--by", "王", "--json") == 0
    assert [note["author"] for note in json.loads(capsys.readouterr().out)] == ["王"]
    assert zhupi(library, "notes", tmp_path / "青山县.txt", "--by", "me", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert zhupi(library, "share", "--leave") == 0
    assert capsys.readouterr().out.strip().endswith("\t李\tleft")


def test_what_cannot_be_read_yet_is_said(
    tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shared / "王" / "半.jsonld").write_text("{")
    capsys.readouterr()
    assert zhupi(tmp_path / "li.sqlite", "share", shared, "--as", "李") == 0
    told, complained = capsys.readouterr()
    assert "1 annotations new or changed, with 1 reports" in told
    assert (
        complained
        == "zhupi: 王/半.jsonld is not whole, or was changed by another program; it is left for later.\n"
    )
    assert zhupi(tmp_path / "li.sqlite", "share", tmp_path / "away") == 2


def test_a_window_shares_for_a_command(tmp_path: Path, shared: Path) -> None:
    path = tmp_path / "li.sqlite"
    with Library.open(path) as library:
        line = answered(library, question_out(path, join, shared, "李")).line
        assert answer_in(path, line, join).me.name == "李"
        done = answered(library, question_out(path, share_now))
        assert (len(done.changed), done.is_list_other) == (1, True)
        assert answer_in(path, done.line, share_now).changed == done.changed
        line = answered(library, question_out(path, sharing_of)).line
        assert (found := answer_in(path, line, sharing_of)) is not None
        assert found.is_joined


def test_a_whole_library_is_merged_and_a_copy_beside_it_is_told_of(
    tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, copy = tmp_path / "li.sqlite", tmp_path / "li (conflicted copy 2026-01-01).sqlite"
    shutil.copy(tmp_path / "wang.sqlite", copy)
    assert zhupi(ours, "annotate", tmp_path / "青山县.txt", "--quote", "政府", "--prefix", "青山县") == 0
    capsys.readouterr()
    assert zhupi(ours, "check") == 0
    assert "take it in with zhupi merge" in capsys.readouterr().err
    assert zhupi(ours, "merge", copy) == 0
    assert capsys.readouterr().out.startswith("0 reports new, 1 annotations new or changed")
