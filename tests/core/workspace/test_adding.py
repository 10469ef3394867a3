import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from core.document.problem import Problem
from core.jobs.job import Cancelled, Job
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.adding import Added, add_files, files_in
from core.workspace.listed import listed
from core.workspace.reading import endings
from core.workspace.trash import remove_reports
from tests.core.library.salvaged import report
from tests.torture.mutations import mutated_bytes


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.sqlite") as library:
        yield library
        assert check_store(library.store) == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports, one of them in another text too, a copy, an empty file, and what is of no known kind."""
    folder = tmp_path / "报告"
    (folder / "乙").mkdir(parents=True)
    first = report(folder, "青山县")
    shutil.copy(first, folder / "乙" / "抄本.txt")
    report(folder / "乙", "白水县")
    report(folder, "白水县", corrected=True)
    (folder / "乙" / "空.txt").touch()
    (folder / "图.png").touch()
    (folder / ".隐.txt").touch()
    return folder


def added(library: Library, paths: list[Path], job: Job | None = None) -> list[Added]:
    def ask(question: Any, *values: Any) -> Any:
        return question(library, *values)

    return list(add_files(ask, files_in(paths), job or Job()))


def test_a_folder_is_its_files_and_those_of_the_folders_in_it_in_the_order_of_their_names(
    folder: Path,
) -> None:
    named = folder / "图.png"
    assert [str(file.relative_to(folder)) for file in files_in([named, folder, folder / "乙"])] == [
        "图.png",
        "白水县（更正）.txt",
        "青山县.txt",
        "乙/抄本.txt",
        "乙/白水县.txt",
        "乙/空.txt",
    ]


def test_each_file_is_added_and_told_on_its_own(library: Library, folder: Path) -> None:
    account = added(library, [folder])
    assert [(one.file.name, one.outcome) for one in account] == [
        ("白水县（更正）.txt", "added"),
        ("青山县.txt", "added"),
        ("抄本.txt", "known"),
        ("白水县.txt", "version"),
        ("空.txt", "failed"),
    ]
    corrected, _, _, version, failed = account
    assert version.version_of == corrected.text
    assert str(failed.problem) == "空.txt is empty."
    assert corrected.heading == "2024年白水县政府工作报告"
    assert sorted(len(row.versions) for row in listed(library)) == [1, 2]
    assert {one.outcome for one in added(library, [folder])} == {"known", "failed"}


def test_of_files_gone_wrong_each_is_told_and_no_report_is_lost(library: Library, folder: Path) -> None:
    before = {one.text for one in added(library, [folder]) if one.text}
    whole = (folder / "青山县.txt").read_bytes()
    wrong = folder.parent / "坏"
    wrong.mkdir()
    for number in range(24):
        ending = endings()[number % len(endings())]
        (wrong / f"{number:02}{ending}").write_bytes(mutated_bytes(Random(number), whole))
    account = added(library, [wrong])
    assert sorted(one.file.name for one in account) == sorted(file.name for file in wrong.iterdir())
    assert all(bool(one.text) != bool(one.problem) for one in account)
    kept = {text for report in listed(library) for text in report.versions}
    assert kept == before | {one.text for one in account if one.text}
    outcomes = {one.outcome for one in account}
    assert "failed" in outcomes
    assert outcomes - {"failed"}


def test_what_was_cancelled_goes_on_where_it_was(library: Library, folder: Path) -> None:
    job = Job(lambda done, _total: job.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        added(library, [folder], job)
    assert len(listed(library)) == 2
    assert [one.outcome for one in added(library, [folder])][:2] == ["known", "known"]


def test_a_file_that_is_added_again_comes_back_from_the_trash(library: Library, folder: Path) -> None:
    added(library, [folder])
    remove_reports(library, [row.text for row in listed(library)])
    assert listed(library) == []
    assert [one.outcome for one in added(library, [folder / "乙"])] == ["back", "back", "failed"]
    assert sorted(len(row.versions) for row in listed(library)) == [1, 2]


def test_a_report_of_the_same_place_and_year_is_offered_as_a_version(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    (first,) = added(library, [folder / "青山县.txt"])
    other = tmp_path / "另一份.txt"
    line = "全县上下齐心协力，干部群众一道攻坚克难，各项事业都取得了新的进步。"
    other.write_text("\n".join(("2024年青山县政府工作报告", "各位代表：", *[line] * 90)), "utf-8")
    (second,) = added(library, [other])
    assert (second.outcome, second.version_of, second.perhaps) == ("added", None, (first.text,))


def test_what_is_no_file_or_an_empty_folder_is_said(library: Library, tmp_path: Path) -> None:
    (tmp_path / "空").mkdir()
    missing, empty = added(library, [tmp_path / "无.txt", tmp_path / "空"])
    assert "does not exist" in str(missing.problem)
    assert "has no files of the kinds" in str(empty.problem)


def test_a_library_in_trouble_ends_it(library: Library, folder: Path) -> None:
    library.store.is_read_only = True
    with pytest.raises(Problem, match="cannot be written"):
        added(library, [folder])
