"""Mutated settings and library files: read as far as they make sense, or told by a sentence."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from core.document.problem import Problem
from core.library.library import Library
from core.library.safety.check import check_store
from core.library.safety.salvage import salvage
from core.workspace.everything import everything
from gui.window import settings
from gui.window.settings import Setting, Settings
from tests.torture.judge import judged
from tests.torture.mutations import mutated_bytes
from tests.torture.notes import made
from tests.torture.verdict import Verdict

ALL = tuple(one for one in vars(settings).values() if isinstance(one, Setting))


def run(files: int) -> Iterator[Verdict]:
    """So many of each; the controls take every value and every file for a sound one."""
    yield judged("mutated settings files", _settings, files)
    yield judged("mutated settings files", _trusted_settings, max(50, files // 10), control=True)
    yield judged("mutated library files", _library, files)
    yield judged("mutated library files", _trusted_library, max(50, files // 10), control=True)


def _settings(number: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "zhupi.ini"
        path.write_bytes(mutated_bytes(Random(number), _sound_settings()))
        opened = Settings(path)
        for setting in ALL:
            value = opened.get(setting)
            assert isinstance(value, type(setting.default))
            assert setting.allows(value)
        opened.reading()
        opened.set(settings.THEME, "dark")
        opened.save()
        assert Settings(path).get(settings.THEME) == "dark"


def _trusted_settings(number: int) -> None:
    lines = mutated_bytes(Random(number), _sound_settings()).decode().split("\n")
    values = dict(line.split("=", 1) for line in lines if line and not line.startswith("["))
    assert int(values["text_size"]) > 0
    assert values["theme"] == "sepia"


def _library(number: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        path.write_bytes(_mutated_library(number))
        try:
            with Library.open(path) as library:
                if not check_store(library.store):
                    list(everything(library))
                    return
        except Problem:
            pass
        to = Path(folder) / "salvaged.sqlite"
        salvage(path, to)
        with Library.open(to) as library:
            assert check_store(library.store) == []
            list(everything(library))


def _trusted_library(number: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        path.write_bytes(_mutated_library(number))
        try:
            with Library.open(path) as library:
                assert check_store(library.store) == []
        except Problem as problem:
            raise AssertionError(problem) from problem


def _mutated_library(number: int) -> bytes:
    return mutated_bytes(Random(number), made()[0])


@cache
def _sound_settings() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "zhupi.ini"
        opened = Settings(path)
        for setting in ALL:
            opened.set(setting, setting.default)
        opened.set(settings.THEME, "sepia")
        opened.set(settings.PAGE_FONT, "思源宋体")
        opened.save()
        return path.read_bytes()
