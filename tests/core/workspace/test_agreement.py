"""How far two members agree in their tags."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from core.document.problem import Problem
from core.document.span import Span
from core.workspace.agreement import agreement_of
from core.workspace.edits import Editor, highlight, set_tags
from core.workspace.workspace import report_of
from tests.core.library.conftest import TEXT
from tests.core.workspace.team import Member, Team


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team(tmp_path, 2, Random(1))
    yield team
    team.close()


def mark(member: Member, team: Team, words: str, tag: str) -> str:
    editor = Editor(member.library)
    editor.reports[team.text] = report_of(member.library, team.text)
    start = TEXT.index(words)
    edit = highlight(Span(start, start + len(words)), "red", "", [tag])
    (uuid,) = editor.do(team.text, edit).changes.annotations
    return uuid


def test_tags_of_two_members_are_compared_on_what_both_have_marked(team: Team) -> None:
    wang, li = team.members
    mark(wang, team, "生產總值", "经济")
    uuid = mark(wang, team, "三百畝", "土地")
    team.settle()
    mark(li, team, "2730億元", "经济")
    mark(li, team, "過去一年", "经济")
    team.settle()
    for member, names in ((wang, ("me", "李")), (li, ("王", "me")), (li, (wang.me.id, "李"))):
        found = agreement_of(member.library, *names, "paragraph")
        by_tag = {one.tag: one[1:5] for one in found.tags}
        assert (found.reports, by_tag) == (1, {"土地": (5, 1, 0, 0), "经济": (5, 1, 2, 1)})
    li.do(team.text, set_tags(uuid, ["土地", "民生"]))
    team.settle()
    found = agreement_of(wang.library, "me", "李", "sentence")
    assert {one.tag: one[2:5] for one in found.tags}["民生"] == (0, 1, 0)


def test_nobody_and_several_of_a_name_are_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "five").mkdir()
    team = Team(tmp_path / "five", 5, Random(1))
    team.settle()
    library = team.members[1].library
    with pytest.raises(Problem, match="Nobody called 孙"):
        agreement_of(library, "me", "孙", "paragraph")
    with pytest.raises(Problem, match="Several are called 王"):
        agreement_of(library, "me", "王", "paragraph")
    team.close()
