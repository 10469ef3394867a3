import pytest

from core.jobs.job import Cancelled, Job


def test_progress_is_heard_until_nobody_waits() -> None:
    heard: list[tuple[int, int]] = []
    job = Job(lambda done, total: heard.append((done, total)))
    job.tell(1, 2)
    job.cancel()
    with pytest.raises(Cancelled):
        job.tell(2, 2)
    assert heard == [(1, 2)]


def test_what_stops_the_work_is_called_once_it_is_cancelled_whichever_came_first() -> None:
    stopped: list[str] = []
    early, late = Job(), Job()
    early.stopped_by(lambda: stopped.append("early"))
    early.cancel()
    late.cancel()
    late.stopped_by(lambda: stopped.append("late"))
    assert stopped == ["early", "late"]
