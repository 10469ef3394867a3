"""What a wheel holds: all that Zhupi needs, and nothing else."""

import os
import shutil
import subprocess
import sys
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT

BUILD = "import sys; from wheel_backend import build_wheel; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """A wheel of the tree, built where an earlier build has left a module that is gone."""
    pytest.importorskip(
        "setuptools", minversion="77", reason="setuptools is too old to build a wheel of Zhupi"
    )
    tree = tmp_path_factory.mktemp("tree")
    for folder in ("core", "gui", "resources", "packaging"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, tree)
    (tree / "build" / "lib" / "core").mkdir(parents=True)
    (tree / "build" / "lib" / "core" / "gone.py").touch()
    command = [sys.executable, "-c", BUILD, str(tree)]
    path = {**os.environ, "PYTHONPATH": str(tree / "packaging")}
    subprocess.run(command, cwd=tree, env=path, check=True, capture_output=True)
    return ZipFile(next(tree.glob("*.whl")))


def test_a_wheel_holds_every_module_and_what_ships(wheel: ZipFile) -> None:
    names = set(wheel.namelist())
    modules = {
        str(path.relative_to(ROOT)) for room in ("core", "gui") for path in (ROOT / room).rglob("*.py")
    }
    assert modules <= names
    assert {
        "resources/icons/zhupi.svg",
        "resources/reports/beilun-2024.txt",
        "resources/translations/zhupi_zh_CN.qm",
        "resources/themes/window.qss",
        "resources/guide/zh_TW/README.md",
        "resources/guide/zh_TW/first-steps.md",
        "resources/guide/zh_TW/pictures/window.png",
    } <= names


def test_a_wheel_holds_nothing_else(wheel: ZipFile) -> None:
    names = [name for name in wheel.namelist() if ".dist-info/" not in name]
    assert {name.partition("/")[0] for name in names} == {"core", "gui", "resources"}
    assert not [name for name in names if name.endswith((".ts", ".pyc", "screenshot.png", "gone.py"))]


def test_a_wheel_starts_with_and_without_a_console(wheel: ZipFile) -> None:
    entries = next(name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    told = wheel.read(entries).decode()
    assert "zhupi = gui.__main__:main" in told.partition("[console_scripts]")[2]
    assert "zhupi-window = gui.__main__:main" in told.partition("[gui_scripts]")[2]
