"""Libraries that programs of the past wrote, opened by today's; `old/README.md` tells how each was made."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.document.problem import Problem
from core.library.file.schema import STEPS
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.rotation import backups
from core.library.safety.salvage import salvage
from core.workspace.workspace import report_of
from tests.core.library.old.today import (
    Told,
    history_now,
    library_now,
    opened_in,
    report_now,
    standing,
    texts_of,
    told_of,
    turn,
)

OLD = Path(__file__).parent / "old"
LIBRARIES = sorted(path.stem for path in OLD.glob("schema-*.sqlite"))
STRAYS = sorted(path.stem for path in OLD.glob("stray-*.sqlite"))
WITH_NOTES = [name for name in LIBRARIES if name >= "schema-5"]


def copied(name: str, folder: Path) -> tuple[Path, Told]:
    """A library of the past where it may be written to, and what is in it."""
    path = folder / "library.sqlite"
    shutil.copy(OLD / f"{name}.sqlite", path)
    return path, told_of(OLD / name)


@pytest.fixture(params=LIBRARIES)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Told]:
    return copied(request.param, tmp_path)


@pytest.fixture(params=WITH_NOTES)
def noted(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Told]:
    return copied(request.param, tmp_path)


def known_then(now: Told, then: Told) -> Told:
    """Of what today's program tells, what the old one knew of."""
    return {name: value for name, value in now.items() if name in then}


def timeless(revisions: list[Told]) -> list[Told]:
    """A history without the time, and the seal over it, of what was done just now."""
    *before, last = revisions
    return [*before, last | {"modified": "", "mark": ""}]


def rows(path: Path) -> tuple[int, list[str]]:
    """A file's schema and all that is in it; only looked at, so that no log appears beside it."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return connection.execute("PRAGMA user_version").fetchone()[0], list(connection.iterdump())


def test_there_is_a_library_of_every_schema_that_was() -> None:
    kept = {rows(OLD / f"{name}.sqlite")[0] for name in LIBRARIES}
    assert kept >= set(range(1, len(STEPS)))


def test_reports_and_how_they_were_left(old: tuple[Path, Told]) -> None:
    path, told = old
    with Library.open(path) as library:
        texts = texts_of(library, told)
        for text, report in zip(texts, told["reports"], strict=True):
            then = {name: value for name, value in report.items() if not name.startswith("after_")}
            assert known_then(report_now(library, text, texts), then) == then
        now = library_now(library, texts)
        then = {name: told[name] for name in now if name in told}
        assert known_then(now, then) == then
        assert now["check"] == []


def test_its_reports_are_listed_as_they_were_understood_also_when_salvaged(old: tuple[Path, Told]) -> None:
    path, told = old
    assert salvage(path, path.with_name("salvaged.sqlite")).lost == ()
    then = {
        (report["name"], report["title"], report["place"], report["year"], len(report["text"]))
        for report in told["reports"]
    }
    for file in (path, path.with_name("salvaged.sqlite")):
        with Library.open(file) as library:
            rows = library.store.all("SELECT name, title, place, year, length, added FROM listing")
            assert {tuple(row)[:5] for row in rows} == then
            assert all(row["added"] for row in rows)
            figures = {row.text: row.figures for row in library.reports.all()}
            if told["schema"] >= 10:
                assert figures == {text: len(report_of(library, text).figures) for text in figures}


def test_every_annotation_with_all_that_it_was(noted: tuple[Path, Told]) -> None:
    path, told = noted
    with Library.open(path) as library:
        texts = texts_of(library, told)
        for then in told["annotations"]:
            assert history_now(library, then["id"], texts) == then["history"]
            last, note = then["history"][-1], standing(library, then["id"])
            assert (note is None) == last["removed"]
            if note:
                assert (note.created, note.modified) == (then["created"], last["modified"])


@pytest.mark.parametrize("which", ["undo", "redo"])
def test_a_step_back_or_forth_is_the_one_that_it_was(noted: tuple[Path, Told], which: str) -> None:
    path, told = noted
    turned = 0
    for report in told["reports"]:
        if f"after_{which}" not in report:
            continue
        shutil.copy(path, path.with_name("copy.sqlite"))
        with Library.open(path.with_name("copy.sqlite")) as library:
            texts = texts_of(library, told)
            (text,) = (one for one, name in texts.items() if name == report["text_id"])
            changes = turn(library, text, which)
            assert changes
            assert changes.annotations == {then["id"] for then in report[f"after_{which}"]}
            for then in report[f"after_{which}"]:
                assert timeless(history_now(library, then["id"], texts)) == timeless(then["history"])
            assert check_store(library.store) == []
            turned += 1
    assert turned


def test_what_is_undone_can_be_done_again(noted: tuple[Path, Told]) -> None:
    path, told = noted
    with Library.open(path) as library:
        texts = texts_of(library, told)
        for text, report in zip(texts, told["reports"], strict=True):
            changed = turn(library, text, "undo")
            assert changed
            assert turn(library, text, "redo") == changed._replace(undo=report["undo"], redo=report["redo"])


def test_every_note_stands_on_its_words(noted: tuple[Path, Told]) -> None:
    path, told = noted
    with Library.open(path) as library:
        texts = texts_of(library, told)
    for text, report in zip(texts, told["reports"], strict=True):
        opened = opened_in(path, text)
        assert set(opened.notes) == set(report["shown"])
        assert (sorted(opened.collapsed), opened.position) == (report["collapsed"], report["position"])
        for one in opened.notes.values():
            if one.annotation.text == text:
                assert one.placement.span is not None
                assert one.placement.span.of(report["text"]) == one.annotation.selectors.exact


def test_a_backup_of_the_old_file_is_made_first_and_only_once(old: tuple[Path, Told]) -> None:
    path, _ = old
    before = rows(path)
    Library.open(path).store.close()
    after = rows(path)
    made = backups(path)
    assert [rows(backup.path) for backup in made] == [before] * (before[0] < len(STEPS))
    assert after[0] == len(STEPS)
    Library.open(path).store.close()
    assert (rows(path), backups(path)) == (after, made)


@pytest.mark.parametrize("name", STRAYS)
def test_of_a_file_whose_steps_changed_before_they_went_out_every_note_is_salvaged(
    name: str, tmp_path: Path
) -> None:
    path, told = copied(name, tmp_path)
    before = path.read_bytes()
    salvaged = tmp_path / "salvaged.sqlite"
    assert salvage(path, salvaged).lost == ()
    assert path.read_bytes() == before
    with Library.open(salvaged) as library:
        texts = texts_of(library, told)
        for then in told["annotations"]:
            assert history_now(library, then["id"], texts) == then["history"]
        assert check_store(library.store) == []


def test_a_file_of_three_steps_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path, _ = copied("stray-three-steps", tmp_path)
    before = path.read_bytes()
    with pytest.raises(Problem):
        Library.open(path)
    assert path.read_bytes() == before
