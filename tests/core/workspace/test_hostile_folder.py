"""Whoever can write the shared folder may put anything there: a sentence each, and nothing is harmed."""

import json
import os
from _blake2 import blake2b
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from core.document.problem import Problem
from core.files import MOST_PAGE
from core.interchange.shared_pages import MOST_REVISIONS, page_in
from core.workspace.edits import reply
from core.workspace.shared_folder import MOST_FILES
from tests.core.library.hand import QUOTE, add
from tests.core.workspace.team import Member, Team

UUID = "00000000-0000-4000-8000-00000000000"
DEEP = 1_000_000


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team(tmp_path, 2, Random(1))
    team.settle()
    yield team
    team.close()


def whole(body: bytes) -> bytes:
    """A file whose hash is right."""
    return b'{"zhupi:digest":"%s",' % blake2b(body, digest_size=16).hexdigest().encode() + body


def put(member: Member, data: bytes, name: str = "x.jsonld") -> Path:
    path = member.folder / "客" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def told(member: Member) -> str:
    """The only sentence of a round."""
    (problem,) = member.round().problems
    return str(problem)


def test_a_members_folder_that_is_a_link_leads_no_writing_elsewhere(team: Team, tmp_path: Path) -> None:
    member, elsewhere = team.members[0], tmp_path / "elsewhere"
    own = next(path.parent for path in member.folder.glob("*/*") if member.me.id[:8] in path.name)
    own.rename(elsewhere)
    before = {path: path.read_bytes() for path in elsewhere.iterdir()}
    own.symlink_to(elsewhere, target_is_directory=True)
    add(member.library, team.text, QUOTE, "red", "注")
    problems = member.round().problems
    assert any("leads to another place" in str(one) for one in problems)
    assert {path: path.read_bytes() for path in elsewhere.iterdir()} == before
    own.unlink()
    member.round()
    assert any("注" in path.read_text("utf-8") for path in own.iterdir())


def test_links_in_a_ring_are_not_followed(team: Team) -> None:
    member = team.members[0]
    (member.folder / "ring").symlink_to(member.folder, target_is_directory=True)
    (member.folder / "self").symlink_to("self")
    assert told(member) == "ring leads to another place; nothing is read or written there."


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_a_pipe_is_not_waited_for(team: Team) -> None:
    path = put(team.members[0], b"")
    path.unlink()
    os.mkfifo(path)
    assert "is no file but" in told(team.members[0])


def test_a_huge_file_is_left_out(team: Team) -> None:
    with put(team.members[0], b"").open("rb+") as file:
        file.truncate(MOST_PAGE + 1)
    assert "too large" in told(team.members[0])
    for number in range(8):
        with put(team.members[0], b"", f"{number}.jsonld").open("rb+") as file:
            file.truncate(MOST_PAGE + 1)
    assert "more than 512 MB" in str(team.members[0].round().problems[-1])


@pytest.mark.parametrize(
    "body",
    [
        b'"@context":' + b"[" * DEEP + b"]" * DEEP + b"}",
        b'"zhupi:revised":[' + b'{"a":' * DEEP + b"1" + b"}" * DEEP + b"]}",
        b'"zhupi:form":' + b"9" * DEEP + b"}",
    ],
    ids=["context", "notes", "number"],
)
def test_a_deep_file_is_left_out(team: Team, body: bytes) -> None:
    put(team.members[0], whole(body))
    assert "waits for one that can read it" in told(team.members[0])


def test_replies_and_revisions_in_a_ring_come_to_rest(team: Team) -> None:
    first, second = team.members
    (one,) = add(first.library, team.text, QUOTE, "red", "甲").annotations
    first.do(team.text, reply(one, "乙"))
    first.round()
    path = team.notes_of(first)
    body = path.read_bytes().split(b",", 1)[1]
    (other,) = {note.id for page in first.shared.pages() for note in page.notes} - {one}
    body = body.replace(b'"parent":"%s"' % one.encode(), b'"parent":"%s"' % other.encode())
    (mark, *_) = {mark for kept in first.library.shared.all().values() for mark in kept.revisions}
    body = body.replace(b'"parents":[]', b'"parents":["%s"]' % mark.encode())
    put(second, whole(body))
    team.carry_all(first, second)
    assert not second.round().problems
    assert len(second.library.annotations.of(team.text)) == 2
    assert not second.round().changed


def test_a_note_changed_without_end_comes_piece_by_piece_or_not_at_all(team: Team) -> None:
    first, second = team.members
    (uuid,) = add(first.library, team.text, QUOTE, "red", "甲").annotations
    first.round()
    team.carry_all(first, second)
    page = json.loads(team.notes_of(first).read_bytes())
    del page["zhupi:digest"]
    (note,) = page["zhupi:revised"]
    (one,) = note["revisions"]

    def many(number: int) -> bytes:
        note["revisions"] = [one | {"mark": f"{at:032x}", "note": f"{at}."} for at in range(number)]
        return whole(json.dumps(page).encode()[1:])

    path = put(second, many(MOST_REVISIONS + 1))
    assert "waits for one that can read it" in told(second)
    path.write_bytes(many(1_000))
    assert second.round().changed == {uuid}
    assert len(second.library.shared.all()[uuid].revisions) == 1_001
    standing = second.library.annotations.get(uuid)
    assert standing
    assert standing.note.count("\n\n") <= 100


def test_a_folder_of_too_many_files_is_refused(team: Team) -> None:
    member = team.members[0]
    first = put(member, b"")
    for number in range(MOST_FILES + 1):
        os.link(first, first.with_name(f"{number}.jsonld"))
    with pytest.raises(Problem, match="more than 20000 files"):
        member.round()


def test_a_name_commands_neither_window_nor_terminal(team: Team) -> None:
    member = {"id": f"{UUID}1", "name": "王\x1b[31m\n\u202e李" + "长" * 10_000, "colour": ""}

    body = {"@context": [], "id": "x", "type": "AnnotationPage", "zhupi:form": 1, "zhupi:member": member}
    data = json.dumps({**body, "zhupi:people": [], "zhupi:revised": []}).encode()[1:]
    page = page_in("x", whole(data))
    assert page.member.name.startswith("王 [31m 李长")
    assert len(page.member.name) == 100
    put(team.members[0], b"half", "a\x1b[2J\n.jsonld")
    assert told(team.members[0]).startswith("客/a [2J .jsonld is not whole")
