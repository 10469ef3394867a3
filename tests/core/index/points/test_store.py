"""Points kept in a file that was deleted, cut, written over or exchanged: no error, never another point."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.index.points import store
from core.index.points.store import Points
from tests.core.index.points.stated import ALL, STAMPS, feed

GDP = "地区生产总值"
WRITER = """
import sys, pathlib, itertools
from core.index.points.store import Points
from tests.core.index.points.stated import ALL, STAMPS
for number in itertools.count():
    points = Points(pathlib.Path(sys.argv[1]))
    points.bring({**STAMPS, "new": str(number)})
    for one in ALL[: number % len(ALL) + 1]:
        points.add(one)
    points.add(ALL[0]._replace(text="new", stamp=str(number), points=()))
    points.save()
    print(number, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    keep(path := tmp_path / "library.points")
    return path


def keep(path: Path, texts: int = len(ALL)) -> None:
    points = Points(path)
    points.bring(dict(list(STAMPS.items())[:texts]))
    for one in ALL[:texts]:
        points.add(one)
    points.save()


def is_right(points: Points) -> None:
    points.bring(STAMPS)
    found = points.points([GDP, "第3个"], feed)
    wanted = [point for one in ALL for point in one.points if point.measure in (GDP, "第3个")]
    assert sorted(found) == sorted(wanted)
    assert points.counts(feed)[GDP] == len(ALL)


def test_what_was_kept_is_there_as_it_was(path: Path) -> None:
    points = Points(path)
    assert points.bring(STAMPS) == []
    is_right(points)
    assert points.points([GDP], feed, "level") == []
    first = ALL[0].text
    assert points.points([GDP], feed, "growth", [first]) == list(ALL[0].points[:2])
    assert points.counts(feed, [first]) == {GDP: 1, "进出口总额": 1, "第1个": 1}


def test_only_what_is_new_or_other_is_lacking(path: Path) -> None:
    other = {**STAMPS, ALL[0].text: "another"}
    points = Points(path)
    assert points.bring(other) == [ALL[0].text]
    points.add(ALL[0]._replace(stamp="another", points=ALL[0].points[:1]))
    points.save()
    again = Points(path)
    assert again.bring(other) == []
    assert len(again.points([GDP], feed)) == 2 * len(ALL) - 1


def test_many_small_segments_become_one(path: Path) -> None:
    path.unlink()
    for texts in range(1, len(ALL) + 1):
        points = Points(path)
        points.bring(dict(list(STAMPS.items())[:texts]))
        points.add(ALL[texts - 1])
        points.save()
    assert len(points._segments) <= store.MOST_SMALL + 1
    is_right(Points(path))


def test_a_file_of_another_version_is_made_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as other:
        other.setattr(store, "VERSION", b"?" * 16)
        keep(path)
    points = Points(path)
    assert len(points.bring(STAMPS)) == len(ALL)
    is_right(points)
    points.save()
    assert Points(path).bring(STAMPS) == []


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"?" * 5000)])
def test_a_file_that_is_gone_or_another_is_noticed(path: Path, harm: object) -> None:
    points = Points(path)
    points.bring(STAMPS)
    harm(path)  # type: ignore[operator]
    is_right(points)
    is_right(Points(path))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_harmed_file_never_tells_another_point(path: Path, data: st.DataObject) -> None:
    sound = path.read_bytes()
    at = data.draw(st.integers(0, len(sound) - 1))
    harmed = bytearray(sound)
    if data.draw(st.booleans()):
        harmed[at] ^= data.draw(st.integers(1, 255))
    else:
        del harmed[at:]
    path.write_bytes(harmed)
    is_right(Points(path))
    path.write_bytes(sound)


def test_what_cannot_be_written_stays_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "no folder" / "library.points"
    points = Points(path)
    points.bring(STAMPS)
    for one in ALL:
        points.add(one)
    points.save()
    assert points.bring(STAMPS) == []
    is_right(points)


def test_a_program_that_is_killed_while_it_saves_leaves_sound_points(tmp_path: Path) -> None:
    path = tmp_path / "library.points"
    for lines in (1, 5, 12):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            for _ in range(lines):
                child.stdout.readline()
            child.kill()
        is_right(Points(path))


def save_often(points: Points) -> None:
    for _ in range(50):
        points.save()


def test_what_is_fed_is_saved_while_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "TEXTS", 5)
    points = Points(path := tmp_path / "library.points")
    is_right(points)
    assert len(points._loose) < 5
    assert len(Points(path).bring(STAMPS)) == 2
    is_right(points)


def test_several_threads_ask_while_another_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "TEXTS", 3)
    points = Points(tmp_path / "library.points")
    points.bring(STAMPS)
    saver = Thread(target=save_often, args=[points])
    saver.start()
    for one in ALL:
        points.add(one)
        is_right(points)
    saver.join()
    is_right(points)
