from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from core.document.correction import Correction
from core.document.point_correction import PointCorrection
from core.document.problem import Problem
from core.document.span import Span
from core.document.text_id import TextId
from core.library.library import Library
from core.library.safety import rotation
from core.library.safety.rotation import Backup, backups, surplus
from core.workspace.correcting import correct
from core.workspace.correcting_points import correct_point
from core.workspace.trash import remove_reports
from tests.core.library.conftest import report_of
from tests.core.library.hand import QUOTE, add, keep

TODAY = date(2024, 3, 1)


def made(days: list[date]) -> list[Backup]:
    return [Backup(Path(str(number)), number, day.isoformat()) for number, day in enumerate(days, 1)]


def left(days: list[date]) -> list[date]:
    """The days of the backups that are left after one backup on each of the days."""
    kept: list[Backup] = []
    for backup in made(days):
        kept.append(backup)
        gone = surplus(kept)
        kept = [backup for backup in kept if backup not in gone]
    return [date.fromisoformat(backup.day) for backup in kept]


def test_the_recent_the_daily_and_the_monthly_are_kept() -> None:
    days = [TODAY + timedelta(days=number // 3) for number in range(3 * 800)]
    kept = left(days)
    assert kept[-20:] == days[-20:]
    assert len(set(kept[-50:])) >= 30
    assert len({day.isoformat()[:7] for day in kept}) == 12
    assert len(kept) <= 20 + 30 + 12


def test_nothing_is_given_up_before_there_are_enough() -> None:
    assert left([TODAY] * 20) == [TODAY] * 20
    assert left([TODAY] * 21) == [TODAY] * 20


def test_a_clock_set_back_gives_up_none_of_the_earlier() -> None:
    before = left([TODAY + timedelta(days=number // 3) for number in range(900)])
    twelve_years_ago = date(2012, 3, 1)
    after = left(before + [twelve_years_ago] * 100)
    assert after[: len(before)] == before
    assert len(after) == len(before) + 20


def test_a_backup_is_due_when_something_was_done(library: Library, path: Path) -> None:
    assert not rotation.due(library.store, TODAY)
    text = keep(library, report_of())
    assert rotation.due(library.store, TODAY)
    rotation.make(library.store, TODAY)
    assert not rotation.due(library.store, TODAY + timedelta(days=1))
    add(library, text, QUOTE, "red")
    assert not rotation.due(library.store, TODAY)
    assert rotation.due(library.store, TODAY + timedelta(days=1))
    assert rotation.due(library.store, TODAY - timedelta(days=4000))
    for _ in range(rotation.MANY_REVISIONS):
        add(library, text, QUOTE, "red")
    assert rotation.due(library.store, TODAY)


@pytest.mark.parametrize(
    "change",
    [
        lambda library, text: correct(library, text, Correction(title="改过")),
        lambda library, text: remove_reports(library, [text]),
        lambda library, text: library.collections.add(library.collections.make("重点"), [text]),
        lambda library, _: library.searches.put("地", "地"),
        lambda library, text: correct_point(library, text, Span(0, 2), PointCorrection(verdict="right")),
    ],
    ids=["correction", "trash", "collection", "search", "figure"],
)
def test_whatever_only_a_person_knows_makes_a_backup_due(
    library: Library, text: TextId, change: Callable[[Library, TextId], object]
) -> None:
    rotation.make(library.store, TODAY)
    assert not rotation.due(library.store, TODAY + timedelta(days=1))
    change(library, text)
    assert rotation.due(library.store, TODAY + timedelta(days=1))


def test_each_backup_is_a_whole_library_of_its_own(library: Library, text: TextId, path: Path) -> None:
    for count in range(3):
        add(library, text, QUOTE, "red")
        kept = rotation.make(library.store)
        with Library.open(kept) as copy:
            assert len(copy.annotations.of(text)) == count + 1
    assert [backup.number for backup in backups(path)] == [1, 2, 3]
    assert rotation.make_when_due(library.store) is None


def test_a_bad_library_gives_up_no_backup(library: Library, text: TextId, path: Path) -> None:
    for _ in range(20):
        rotation.make(library.store, TODAY)
    library.store.connection.execute("UPDATE findings SET title = '改'")
    with pytest.raises(Problem, match="damaged"):
        rotation.make(library.store, TODAY)
    assert [backup.number for backup in backups(path)] == list(range(1, 21))


def test_other_files_are_left_alone(library: Library, text: TextId, path: Path) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    others = [folder / name for name in ("library-1.sqlite", "other-000001-2024-01-01.sqlite", "照片.jpg")]
    for other in others:
        other.write_text("theirs")
    half = folder / "library-000001-2024-01-01.sqlite.0011.new"
    half.write_text("half")
    for _ in range(22):
        rotation.make(library.store, TODAY)
    assert not half.exists()
    assert {other.read_text() for other in others} == {"theirs"}
    assert len(backups(path)) == 20


def test_a_newest_backup_that_cannot_be_read_makes_one_due(
    library: Library, text: TextId, path: Path
) -> None:
    rotation.make(library.store, TODAY).write_text("no library")
    assert rotation.due(library.store, TODAY)


def test_the_unfinished_backup_of_a_library_with_a_longer_name_stays(library: Library, path: Path) -> None:
    made = rotation.make(library.store, TODAY)
    other = made.with_name(f"{path.stem}-2-000001-2024-01-01.sqlite.0123456789abcdef.new")
    other.touch()
    rotation.make(library.store, TODAY)
    assert other.exists()
