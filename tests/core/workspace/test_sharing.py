"""A team without a server: members whose notes meet in a folder."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from core.document.problem import Problem
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.edits import remove, reply, write_note
from core.workspace.sharing import (
    come,
    join,
    leave,
    missing,
    share_now,
    shared_folder,
    take_piece,
    understand,
)
from core.workspace.trash import empty_trash, remove_reports
from tests.core.library.conftest import report_of
from tests.core.library.hand import QUOTE, add, keep
from tests.core.workspace.team import COPIES, Member, Team, any_clock, contents


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team(tmp_path, 3, Random(1))
    yield team
    team.close()


def note_of(team: Team, words: str = "注") -> str:
    """A note of the first member that everybody has."""
    (uuid,) = add(team.members[0].library, team.text, QUOTE, "red", words, ["民生"]).annotations
    team.settle()
    return uuid


def words(member: Member, uuid: str) -> str:
    found = member.library.annotations.get(uuid)
    assert found
    return found.note


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(2, 4), st.integers(40, 120))
def test_whatever_comes_when_all_agree_in_the_end_and_nothing_is_lost(
    seed: int, size: int, steps: int
) -> None:
    with TemporaryDirectory() as folder, any_clock():
        team = Team(Path(folder), size, Random(seed))
        try:
            for _ in range(steps):
                team.step()
            team.settle()
            assert team.agree()
            assert not any(check_store(one.library.store) for one in team.members)
        finally:
            team.close()


def test_a_report_comes_along_with_its_notes_and_their_author(team: Team) -> None:
    uuid = note_of(team)
    for member in team.members[1:]:
        (note,) = member.library.annotations.of(team.text)
        assert (note.id, note.author and note.author.name) == (uuid, "王")
        assert member.library.texts.words(team.text).startswith("政府工作报告")


def test_what_two_write_at_once_stands_with_both_and_one_who_saw_both_decides(team: Team) -> None:
    uuid = note_of(team)
    first, second, third = team.members
    first.do(team.text, write_note(uuid, "甲"))
    second.do(team.text, write_note(uuid, "乙"))
    team.settle()
    assert {words(one, uuid) for one in team.members} <= {"甲\n\n乙", "乙\n\n甲"}
    assert team.agree()
    third.do(team.text, write_note(uuid, "丙"))
    team.settle()
    assert [words(one, uuid) for one in team.members] == ["丙", "丙", "丙"]
    assert {"甲", "乙"} <= {one.annotation.note for one in first.library.annotations.revisions(uuid)}


def test_what_one_takes_away_stays_where_another_wrote_on_it_meanwhile(team: Team) -> None:
    uuid = note_of(team)
    first, second, _ = team.members
    first.do(team.text, remove([uuid]))
    second.do(team.text, write_note(uuid, "还要"))
    team.settle()
    assert [words(one, uuid) for one in team.members] == ["还要"] * 3
    first.do(team.text, remove([uuid]))
    team.settle()
    assert [one.library.annotations.of(team.text) for one in team.members] == [[], [], []]


def test_ones_own_edits_alone_are_undone(team: Team) -> None:
    uuid = note_of(team)
    first, second, _ = team.members
    second.do(team.text, write_note(uuid, "乙"))
    team.settle()
    assert first.library.operations.possible(team.text).undo == "highlight"
    second.library.operations.undo(team.text)
    team.settle()
    assert [words(one, uuid) for one in team.members] == ["注"] * 3


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_beside_a_file_is_read_as_well(team: Team, name: str) -> None:
    uuid = note_of(team)
    first, second, _ = team.members
    first.do(team.text, write_note(uuid, "甲"))
    first.round()
    own = team.notes_of(first)
    beside = second.folder / own.relative_to(first.folder).with_name(f"{name.format(own.stem)}.jsonld")
    shutil.copy(own, beside)
    assert second.round().changed == {uuid}
    assert words(second, uuid) == "甲"


def test_half_a_file_waits_with_a_sentence_and_nothing_of_it_is_taken(team: Team) -> None:
    uuid = note_of(team)
    first, second, _ = team.members
    first.do(team.text, write_note(uuid, "甲"))
    first.round()
    own = team.notes_of(first)
    there = second.folder / own.relative_to(first.folder)
    for data in (own.read_bytes()[:-40], own.read_bytes().replace("甲".encode(), "申".encode()), b"{}", b""):
        there.write_bytes(data)
        found = second.round()
        assert (found.changed, len(found.problems)) == (frozenset(), 1)
        assert "left for later" in str(found.problems[0])
    shutil.copy(own, there)
    assert second.round().changed == {uuid}


def test_notes_wait_for_their_report(team: Team) -> None:
    first, second, _ = team.members
    add(first.library, team.text, QUOTE, "red", "注")
    first.round()
    for path in sorted(first.folder.glob("*/*"), key=lambda path: "text-" in path.name):
        to = second.folder / path.relative_to(first.folder)
        to.parent.mkdir(exist_ok=True)
        shutil.copy(path, to)
        found = second.round()
    assert (len(found.changed), found.reports, found.waiting) == (1, (team.text,), 0)
    third = team.members[2]
    to = third.folder / team.notes_of(first).relative_to(first.folder)
    to.parent.mkdir(exist_ok=True)
    shutil.copy(team.notes_of(first), to)
    assert third.round().waiting == 1
    assert third.library.reports.all() == []


def test_what_a_file_lost_comes_back_from_those_who_have_it(team: Team) -> None:
    uuid = note_of(team)
    first, second, third = team.members
    for member in (second, third):
        shutil.rmtree(member.folder)
        member.folder.mkdir()
        member.round()
    assert {path.parent.name for path in second.folder.glob("*/*")} == {"李"}
    with Library.open(first.folder.parent / "new.sqlite") as library:
        join(library, second.folder, "新")
        assert share_now(library).changed == {uuid}
        assert [note.author and note.author.name for note in library.annotations.of(team.text)] == ["王"]


def test_a_backup_put_in_place_learns_what_it_had_written(team: Team, tmp_path: Path) -> None:
    uuid = note_of(team)
    first = team.members[0]
    backup = tmp_path / "backup.sqlite"
    first.library.store.connection.execute("VACUUM INTO ?", (str(backup),))
    first.do(team.text, write_note(uuid, "之后"))
    first.round()
    with Library.open(backup) as library:
        assert shared_folder(library).me == first.me
        assert share_now(library).changed == {uuid}
        (note,) = library.annotations.of(team.text)
        assert (note.note, note.author) == ("之后", None)


def test_leaving_takes_nothing_away(team: Team) -> None:
    note_of(team)
    second = team.members[1]
    before, files = dict(contents(second)), sorted(second.folder.glob("*/*"))
    assert leave(second.library).is_joined is False
    assert dict(contents(second)) == before
    assert sorted(second.folder.glob("*/*")) == files
    with pytest.raises(Problem, match="Nothing is shared"):
        share_now(second.library)


def test_two_of_one_name_are_two(tmp_path: Path) -> None:
    shared = tmp_path / "team"
    shared.mkdir()
    with Library.open(tmp_path / "a.sqlite") as one, Library.open(tmp_path / "b.sqlite") as other:
        assert join(one, shared, "王").me.id != join(other, shared, "王").me.id
        assert join(one, shared).me == join(one, shared, "王").me


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with Library.open(tmp_path / "a.sqlite") as library:
        with pytest.raises(Problem, match="is not there"):
            join(library, tmp_path / "away", "王")
        (tmp_path / "team").mkdir()
        with pytest.raises(Problem, match="Give the name"):
            join(library, tmp_path / "team")
        join(library, tmp_path / "team", "王")
        (tmp_path / "team").rmdir()
        with pytest.raises(Problem, match="is not there"):
            share_now(library)
        assert not (tmp_path / "team").exists()


def test_an_emptied_trash_stays_empty(team: Team) -> None:
    uuid = note_of(team)
    first, second, _ = team.members
    second.do(team.text, reply(uuid, "见下"))
    remove_reports(first.library, [team.text])
    empty_trash(first.library)
    team.settle()
    assert team.text not in first.library.texts
    assert first.library.annotations.of(team.text) == []
    assert len(second.library.annotations.of(team.text)) == 2
    keep(first.library, report_of())
    assert first.library.annotations.of(team.text) == []
    team.settle()
    assert len(first.library.annotations.of(team.text)) == 2
    assert team.agree()


def test_what_cannot_be_written_now_is_written_later(team: Team) -> None:
    uuid = note_of(team)
    first = team.members[0]
    own = team.notes_of(first)
    data = own.read_bytes()
    own.unlink()
    (own / "in the way").mkdir(parents=True)
    first.do(team.text, write_note(uuid, "甲"))
    found = first.round()
    assert found.written == 0
    assert any("is a folder" in str(problem) for problem in found.problems)
    (own / "in the way").rmdir()
    own.rmdir()
    assert first.round().written == 1
    assert len(own.read_bytes()) > len(data)


def test_what_comes_is_taken_in_piece_by_piece_and_an_end_between_two_loses_nothing(
    team: Team, tmp_path: Path
) -> None:
    first, second = team.members[:2]
    made = [add(first.library, team.text, QUOTE, "red", f"{n}").annotations for n in range(100)]
    first.round()
    team.carry_all(first, second)
    library, folder = second.library, second.shared
    folder.look()
    coming = come(library, folder, understand(folder, missing(library, folder)))
    taken = []
    for _ in range(3):
        before = len(library.annotations.of(team.text)) if team.text in library.texts else 0
        coming = take_piece(library, coming)
        taken.append(len(library.annotations.of(team.text)) - before)
    assert taken[0] == 0  # the report
    assert all(0 < size < 50 for size in taken[1:])
    path = library.store.path
    library.store.close()
    second.library = Library.open(path)
    assert len(second.library.annotations.of(team.text)) == sum(taken)
    second.shared = shared_folder(second.library)
    assert len(second.round().changed) == len(made) - sum(taken)
    assert len(second.library.annotations.of(team.text)) == len(made)
    team.settle()
    assert team.agree()
