import gc
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from core.document.problem import Problem
from core.jobs import process
from core.jobs.job import Cancelled, Job
from core.jobs.limits import Limits

READERS = "tests.core.jobs.bad_readers"
SMALL = Limits(memory=400 * 1024 * 1024, seconds=60, answer=4 * 1024 * 1024)
SHORT = SMALL._replace(seconds=1.0)
ROOT = Path(__file__).parents[3]


def run(work: str, *arguments: Any, job: Job | None = None, limits: Limits = SHORT) -> list[dict[str, Any]]:
    return process.run(f"{READERS}:{work}", arguments, "甲.txt", job, limits)


@pytest.fixture(autouse=True)
def nothing_stays() -> Any:
    """After a child has ended nothing of it is left."""
    threads = threading.active_count()
    yield
    gc.collect()
    deadline = time.monotonic() + 5
    while threading.active_count() > threads and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() <= threads


def test_what_a_child_yields_comes_in_order_with_its_progress() -> None:
    heard: list[tuple[int, int]] = []
    job = Job(lambda done, total: heard.append((done, total)))
    words = "𠮷\u2028\ud800"
    assert run("good", words, 3, job=job) == [{"words": words, "number": number} for number in range(3)]
    assert heard == [(0, 3), (1, 3), (2, 3)]


def test_a_problem_of_the_child_is_one_here() -> None:
    with pytest.raises(Problem, match="它 is no report") as caught:
        run("sentence")
    assert caught.value.sentence == "{name} is no report."


@pytest.mark.parametrize(
    ("work", "arguments", "said"),
    [
        ("eats_memory", [], "more than 400 MB of memory"),
        ("never_ends", [], "in 1 seconds"),
        ("hangs_in_a_pattern", [], "in 1 seconds"),
        ("stops_itself", [], "in 1 seconds"),
        ("dies", ["SIGSEGV"], "reader stopped"),
        ("dies", ["SIGKILL"], "reader stopped"),
        ("dies", ["exit"], "reader stopped"),
        ("has_a_bug", [], "reader stopped"),
        ("floods", [], "more than Zhupi can hold"),
        ("babbles", [], "reader stopped"),
        ("is_not_there", [], "reader stopped"),
    ],
)
def test_every_bad_end_is_one_sentence_that_names_the_file(
    work: str, arguments: list[str], said: str
) -> None:
    began = time.monotonic()
    with pytest.raises(Problem, match=said) as caught:
        run(work, *arguments, limits=SHORT if said == "in 1 seconds" else SMALL)
    assert str(caught.value).startswith("甲.txt ")
    assert time.monotonic() - began < 15


def test_within_wider_limits_the_same_work_is_done() -> None:
    """The control: it is the limits that end it."""
    wide = Limits(memory=10**13, seconds=60)
    assert run("eats_memory", limits=wide) == [{"eaten": 100}]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no files")
def test_a_child_cannot_write(tmp_path: Path) -> None:
    (answer,) = run("writes", str(tmp_path / "file"))
    assert "large" in answer["refused"].lower()


def test_what_else_is_printed_is_no_answer() -> None:
    assert run("prints") == [{"heard": True}]


def test_a_job_that_is_cancelled_ends_at_once() -> None:
    job = Job()
    threading.Timer(0.3, job.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run("never_ends", job=job, limits=Limits(seconds=60))
    assert time.monotonic() - began < 10


def test_a_job_cancelled_before_is_not_begun() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        run("good", "x", 1, job=job)


def test_a_bundled_program_is_its_own_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "zhupi"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\n"
        "from gui.__main__ import main\nsys.exit(main())\n",
        "utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program.with_name("zhupi-window")))
    assert process.command() == [str(program), "--worker"]
    assert len(run("good", "x", 2, limits=Limits())) == 2


def test_a_worker_whose_parent_is_gone_ends() -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "core.jobs.child"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdin
    child.stdin.write(b'["tests.core.jobs.bad_readers:never_ends", [], 1000000000]\n')
    child.stdin.flush()
    child.stdin.close()
    assert child.wait(10) != 0
    assert child.stdout
    child.stdout.close()


def test_one_child_does_one_piece_of_work_after_another() -> None:
    with process.Child(SMALL) as child:
        pids = [child.run(f"{READERS}:itself", [], "甲.txt")[0]["pid"] for _ in range(2)]
        with pytest.raises(Problem, match="它 is no report"):
            child.run(f"{READERS}:sentence", [], "甲.txt")
        pids += [child.run(f"{READERS}:itself", [], "甲.txt")[0]["pid"]]
    assert len(set(pids)) == 1


def test_a_bad_end_takes_no_other_work_with_it() -> None:
    with process.Child(SHORT) as child:
        for work in ("stops_itself", "eats_memory", "babbles"):
            with pytest.raises(Problem):
                child.run(f"{READERS}:{work}", [], "甲.txt")
            assert child.run(f"{READERS}:itself", [], "甲.txt")


def test_a_child_is_given_up_after_so_many_pieces_of_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "LASTS", 2)
    with process.Child(SMALL) as child:
        pids = [child.run(f"{READERS}:itself", [], "甲.txt")[0]["pid"] for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]
