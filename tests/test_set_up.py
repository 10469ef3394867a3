"""What `make` does before anything runs: the system's packages, and a folder that heals."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import PySide6
import pytest
import shiboken6

from gui.window.missing import ALWAYS, PLATFORMS, known_packages
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")
VENV = ROOT / ".ci" / "venv"
STAND_IN = "#!/bin/sh\n{}\n"
Programs = Callable[..., dict[str, str]]


def heal(folder: Path) -> str:
    """What is said on it."""
    return subprocess.run([VENV, "heal", folder], capture_output=True, text=True, check=True).stderr


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder that is set up, as it looks from outside; its Python is that of the tests."""
    folder = tmp_path / "里 一" / ".venv"
    (folder / "bin").mkdir(parents=True)
    (folder / ".system").touch()
    (folder / ".run").touch()
    (folder / "bin" / "zhupi").write_text(f'#!/bin/sh\n\'\'\'exec\' "{folder}/bin/python" "$0" "$@"\n')
    python = folder / "bin" / "python"
    python.write_text(STAND_IN.format(f'exec {sys.executable} "$@"'))
    python.chmod(0o755)
    return folder


def test_what_is_whole_is_left_alone(made: Path) -> None:
    assert heal(made) == ""
    assert made.exists()


@pytest.mark.parametrize("harm", ["killed", "not finished", "moved", "python gone", "other python"])
def test_what_is_not_whole_begins_anew(made: Path, harm: str) -> None:
    if harm == "killed":
        (made / ".begun").touch()
    elif harm == "not finished":
        (made / ".run").unlink()
    elif harm == "moved":
        made = made.rename(made.parent / "elsewhere")
    elif harm == "python gone":
        (made / "bin" / "python").unlink()
    else:
        (made / "bin" / "python").write_text(STAND_IN.format("exit 1"))
    assert "anew" in heal(made)
    assert not made.exists()


def test_what_make_did_not_make_is_not_taken_away(tmp_path: Path) -> None:
    (tmp_path / "mine" / "bin").mkdir(parents=True)
    assert heal(tmp_path / "mine") == ""
    assert (tmp_path / "mine").exists()


@pytest.mark.skipif(shutil.which("flock") is None, reason="needs flock, by which one make hears of another")
def test_what_another_make_is_at_is_left_to_it(made: Path) -> None:
    (made / ".begun").touch()
    with subprocess.Popen(["flock", made / ".begun", "cat"], stdin=subprocess.PIPE, text=True) as other:
        while not subprocess.run(["flock", "-n", made / ".begun", "true"], check=False).returncode:
            pass
        assert heal(made) == ""
        other.communicate("")
    assert made.exists()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("WARNING: Retrying after connection broken by NewConnectionError", "connect, and type make"),
        ("ERROR: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: No matching distribution", "No matching distribution"),
    ],
)
def test_pip_in_trouble_is_told_in_a_line(made: Path, said: str, told: str) -> None:
    (made / "bin" / "python").write_text(STAND_IN.format(f"echo '{said}\n{said}' >&2; exit 1"))
    done = subprocess.run([VENV, "install", made, "x"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert told in done.stderr
    assert len(done.stderr.splitlines()) <= 3
    assert not (made / ".begun").exists()


@pytest.fixture
def system(tmp_path: Path) -> Programs:
    """Stand-ins for the programs of a system; it lacks what is not named."""

    def made(**programs: str) -> dict[str, str]:
        for name, words in {"dpkg-query": "", "apt-get": 'echo "$0 $@"', **programs}.items():
            file = tmp_path / name.replace("_", "-")
            file.write_text(STAND_IN.format(words))
            file.chmod(0o755)
        for name in ("sh", "dirname", "mktemp", "rm", "grep", "tail", "basename"):
            if not (tmp_path / name).exists():
                (tmp_path / name).symlink_to(shutil.which(name) or name)
        return {"PATH": str(tmp_path), "PYTHON": sys.executable}

    return made


def packages(environment: dict[str, str], *named: str) -> subprocess.CompletedProcess[str]:
    script = ROOT / ".ci" / "system-packages"
    return subprocess.run([script, *named], capture_output=True, text=True, check=False, env=environment)


def test_who_may_not_install_is_told_one_line_with_all(system: Programs) -> None:
    done = packages(system(id="echo 1000", ldconfig="echo '	libGL.so.1 (libc6,x86-64) => /libGL.so.1'"))
    line = done.stderr.splitlines()[-1].split()
    assert done.returncode == 1
    assert line[:5] == ["apt-get", "update", "&&", "apt-get", "install"]
    assert {"libegl1", "libxcb-icccm4", "libwayland-cursor0", "libwayland-egl1", "fonts-noto-cjk"} <= set(
        line
    )
    assert "libgl1" not in line
    assert len(line) == len(set(line)) + 1  # apt-get


ALL = f"while read library package; do echo \"$library (\"; done <'{ROOT}/resources/system/libraries.txt'"


@pytest.mark.parametrize(
    ("fonts", "needed"), [("echo WenQuanYi", ""), ('[ "$1" = :lang=zh ] || echo DejaVu', "fonts-noto-cjk")]
)
def test_chinese_is_asked_of_the_fonts_themselves(system: Programs, fonts: str, needed: str) -> None:
    done = packages(system(id="echo 1000", ldconfig=ALL, **{"fc-list": fonts}))
    assert done.returncode == (1 if needed else 0)
    assert done.stderr.strip().endswith(f"apt-get install {needed}" if needed else "")


def test_who_has_sudo_is_told_of_it(system: Programs) -> None:
    done = packages(system(id="echo 1000", ldconfig=ALL, fc_list="echo 1", sudo="exit 1"), "libfoo1")
    assert done.stderr.strip().endswith("sudo apt-get update && sudo apt-get install libfoo1")


def test_what_cannot_be_fetched_is_told_with_what_to_type(system: Programs) -> None:
    done = packages(
        system(id="echo 0", ldconfig=ALL, fc_list="echo 1", apt_get='echo "E: no resolving"; exit 100'),
        "libfoo1",
    )
    assert done.returncode == 1
    assert "E: no resolving" in done.stderr
    assert done.stderr.strip().endswith("apt-get update && apt-get install libfoo1")


def test_elsewhere_than_on_debian_nothing_is_asked(tmp_path: Path) -> None:
    for name in ("sh", "dirname"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    assert packages({"PATH": str(tmp_path)}).returncode == 0


BASE = {"libc.so.6", "libm.so.6", "libresolv.so.2", "libpthread.so.0", "libdl.so.2"}
"""Without these no program runs."""


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump, which tells what libraries want")
def test_the_table_has_all_that_qt_asks_of_the_system() -> None:
    """A new Qt may need more: it would be found by loading, but cost a person a second sentence."""
    qt = Path(PySide6.__file__).parent
    own = [*qt.glob("Qt/lib/*.so*"), *qt.glob("*.so*"), *Path(shiboken6.__file__).parent.glob("*.so*")]
    names, left, wanted = {file.name for file in own}, parts_of(qt), set[str]()
    while left:
        wanted |= (needs := needs_of(left) - wanted)
        left = [file for file in own if file.name in needs]
    gcc = {name for name in wanted if name.startswith(("ld-linux", "libgcc_s", "libstdc++"))}
    assert sorted(wanted - names - gcc - BASE - set(known_packages())) == []


def parts_of(qt: Path) -> list[Path]:
    return [file for part in (*ALWAYS, *chain(*PLATFORMS.values())) for file in qt.glob(part)]


def needs_of(files: list[Path]) -> set[str]:
    told = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True)
    return {line.split()[1] for line in told.stdout.splitlines() if line.startswith("  NEEDED")}
