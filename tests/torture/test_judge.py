"""The judge of mutated files notices every bad end."""

import os
from time import sleep

import pytest

from core.document.problem import Problem
from tests.torture import judge
from tests.torture.judge import failures_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def trial(number: int) -> None:
    if number == 2:
        raise Problem("{name} is damaged.", name="a")
    if number == 3:
        raise IndexError(number)
    if number == 4:
        bytes(2 * judge.MEMORY)
    if number == 5:
        os._exit(3)
    if number == 6:
        sleep(60)
    while number == 7:
        pass


def test_an_answer_or_a_sentence_is_no_failure() -> None:
    assert failures_of(trial, range(3)) == []


def test_a_traceback_too_much_memory_a_crash_and_a_hang_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "SECONDS", 1)
    monkeypatch.setattr(judge, "PATIENCE", 2)
    found = sorted(failures_of(trial, range(9)))
    assert [one.partition(":")[0] for one in found] == ["3", "4", "5", "6", "7"]
    assert "IndexError" in found[0]
    assert "MemoryError" in found[1]
