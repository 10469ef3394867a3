"""What is remembered."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QLabel

from gui.window import settings as names
from gui.window.settings import Setting, Settings
from tests.gui.conftest import Starter
from tests.torture.mutations import mutated_bytes


def test_values_come_back_as_they_were(tmp_path: Path) -> None:
    first = Settings(tmp_path / "settings.ini")
    first.set(names.TEXT_SIZE, 22)
    first.set(names.PANELS, value=False)
    first.set(names.THEME, "sepia")
    first.set(names.GEOMETRY, QByteArray(b"\x00\x01\xff"))
    first.save()
    again = Settings(tmp_path / "settings.ini")
    assert again.get(names.TEXT_SIZE) == 22
    assert again.get(names.PANELS) is False
    assert again.get(names.THEME) == "sepia"
    assert again.get(names.GEOMETRY) == QByteArray(b"\x00\x01\xff")


def test_what_was_never_set_has_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(names.TEXT_SIZE) == 17
    assert settings.get(names.CONTENTS) is True


def everything() -> list[Setting[Any]]:
    """All settings that there are."""
    return [known for known in vars(names).values() if isinstance(known, Setting)]


def some(setting: Setting[Any]) -> object:
    """A value of a setting that is not its default."""
    values = {
        "look/theme": "dark",
        "look/language": "zh_TW",
        "look/text_size": 22,
        "page/script": "taiwan",
        "reading/line_spacing": 170,
        "reading/column": 30,
        "reading/margins": 48,
    }
    usual: dict[type, object] = {str: "words, 甲乙", bool: not setting.default, int: 300}
    return values.get(setting.name, usual.get(type(setting.default), QByteArray(b"\x01\xd9\xd0\xcb\x00\x03")))


def test_five_hundred_settings_files_gone_wrong_fall_back_value_by_value(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Settings(path)
    for setting in everything():
        first.set(setting, some(setting))
    first.save()
    sound, random = path.read_bytes(), Random(7)
    told = 0
    for _ in range(500):
        path.write_bytes(mutated_bytes(random, sound))
        settings = Settings(path)
        for setting in everything():
            value = settings.get(setting)
            assert type(value) is type(setting.default)
            assert setting.allows(value)
        told += bool(settings.refused)
        settings.save()
        again = Settings(path)
        assert [again.get(setting) for setting in everything()]
        assert not again.refused
    assert told > 50


def test_what_would_make_objects_or_fill_the_memory_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(
        "[look]\ntheme=@Variant(\\0\\0\\0\\x46\\xff)\ntext_size=22\n[files]\nfolder=@Rect(1 2 3 4)\n"
    )
    settings = Settings(path)
    assert (settings.get(names.THEME), settings.get(names.TEXT_SIZE)) == ("system", 22)
    assert settings.refused
    assert b"@Variant" not in path.read_bytes()
    path.write_bytes(b"[look]\ntheme=dark\n" + b"x" * 2_000_000)
    assert Settings(path).get(names.THEME) == "system"
    assert path.with_suffix(".damaged").exists()


@pytest.mark.parametrize(
    ("line", "setting"),
    [
        ("[look]\ntext_size=9999", names.TEXT_SIZE),
        ("[look]\ntext_size=1e3", names.TEXT_SIZE),
        ("[look]\nlanguage=klingon", names.LANGUAGE),
        ("[page]\nscript=latin, greek", names.SCRIPT),
        ("[reading]\nline_spacing=10", names.LEADING),
        ("[reading]\ncolumn=-30", names.COLUMN),
        ("[reading]\nmargins=99999999999999999999", names.MARGIN),
        ("[reading]\njustified=perhaps", names.JUSTIFIED),
        ("[files]\nfolder=\\x0\\xd800", names.FOLDER),
    ],
)
def test_a_value_without_sense_is_the_default_and_is_told_once(
    tmp_path: Path, line: str, setting: Setting[Any]
) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(line, "utf-8")
    settings = Settings(path)
    assert settings.get(setting) == setting.default
    assert settings.refused == {setting.name}
    settings.save()
    again = Settings(path)
    assert again.get(setting) == setting.default
    assert again.refused == set()


def test_the_status_bar_says_once_that_settings_were_not_understood(
    start: Starter, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "settings.ini").write_text("[look]\ntext_size=9999\ntheme=sepia\n", "utf-8")
    program = start(file, language="en")
    words = "Settings that could not be read are as at first."
    assert words in [label.text() for label in program.window.findChildren(QLabel)]
    assert (program.appearance.text_size, program.appearance.theme.name) == (17, "sepia")
    program.window.close()
    again = start(file, language="en")
    assert words not in [label.text() for label in again.window.findChildren(QLabel)]


def test_nonsense_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[look]\ntheme=@Invalid()\n[window]\ngeometry=7\ncontents=maybe\n", "utf-8")
    settings = Settings(path)
    assert settings.get(names.THEME) in ("", "system")
    assert isinstance(settings.get(names.CONTENTS), bool)
    assert isinstance(settings.get(names.GEOMETRY), QByteArray)
