"""What is remembered."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from gui.window import settings as names
from gui.window.settings import Settings


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


def test_nonsense_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[look]\ntheme=@Invalid()\n[window]\ngeometry=7\ncontents=maybe\n", "utf-8")
    settings = Settings(path)
    assert settings.get(names.THEME) in ("", "system")
    assert isinstance(settings.get(names.CONTENTS), bool)
    assert isinstance(settings.get(names.GEOMETRY), QByteArray)
