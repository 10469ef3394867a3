"""What Qt does not find of the system."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui.window import missing

if sys.platform != "linux" or not shutil.which("cc") or not shutil.which("ldd"):
    pytest.skip("needs Linux, cc and ldd, to make libraries that lack others", allow_module_level=True)


@pytest.fixture
def qt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Qt whose window plugin lacks two libraries, and whose Wayland plugin lacks one that nobody knows."""
    (tmp_path / "Qt" / "plugins" / "platforms").mkdir(parents=True)
    lacking = {
        "QtWidgets.so": (),
        "Qt/plugins/platforms/libqxcb.so": ("libfirst.so.4", "libsecond.so.0"),
        "Qt/plugins/platforms/libqwayland.so": ("libnobody.so.1",),
    }
    for name, libraries in lacking.items():
        made = [library(tmp_path / "gone", needed) for needed in libraries]
        library(tmp_path, name, *made)
    shutil.rmtree(tmp_path / "gone")
    (tmp_path / "libraries.txt").write_text("libfirst.so.4 libfirst4\nlibsecond.so.0 libsecond0\n")
    monkeypatch.setattr(missing, "PACKAGES", tmp_path / "libraries.txt")
    monkeypatch.setattr(missing, "_folder_of_qt", lambda: tmp_path)
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def library(folder: Path, name: str, *needs: Path) -> Path:
    """An empty library that needs others."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    links = ["-Wl,--no-as-needed", f"-Wl,-soname,{file.name}", *map(str, needs)]
    command = ["cc", "-shared", "-x", "c", "/dev/null", "-x", "none", "-o", str(file), *links]
    subprocess.run(command, check=True)
    return file


def test_all_is_told_at_once_known_packages_and_unknown_libraries(
    qt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    told = str(missing.what_is_missing())
    assert "(libfirst.so.4, libnobody.so.1, libsecond.so.0)" in told
    assert "\n    sudo apt-get update && sudo apt-get install libfirst4 libsecond0\n" in told
    assert "brings all but libnobody.so.1:" in told


def test_what_is_not_asked_for_is_not_why_no_window_opens(qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing.what_is_missing() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert missing.what_is_missing() is None
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense;wayland:x")
    assert missing.what_is_missing() is not None


def test_where_nothing_tells_nothing_is_claimed(qt: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PATH", str(qt))
    assert missing.what_is_missing() is None
