"""What the window asks of the system while files that lead elsewhere are gone over, as strace sees it.

No socket but those of the machine itself for display, bus and a second start, no program but our own, no file
that the user did not choose, and nothing written but where it was to go. The control shows a page as Qt does.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from os.path import normpath
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import ROOT
from tests.torture.leading import BESIDE, leading
from tests.torture.verdict import Verdict

SHOWN = 5
PATIENCE = 1800
HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR")
_READ = "open,openat,openat2"
_WRITE = "creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,unlink,unlinkat"
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_CALL = re.compile(r"(\w+)\(")
_FAMILY = re.compile(r"(?:socket|socketpair|connect|bind|sendto|sendmsg)\(.*?\b((?:AF|PF)_\w+)")
_LOCAL = re.compile(r'sun_path=@?"([^"]*)"')
_OWN_SOCKETS = ("/tmp/.X11-unix/", "/run/", "/var/run/")
"""Where display, bus and the table of users have their sockets."""
_SYSTEM = (
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/etc",
    "/proc",
    "/sys",
    "/dev",
    "/var/lib/dbus",
    "/var/cache/fontconfig",
)


def run(count: int) -> Iterator[Verdict]:
    """Go over so many files under strace; nothing where there is none."""
    if not _can_trace():
        return
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        made = _made(folder, count)
        before = _files(folder)
        yield _verdict(folder, made)
        strange = [path for path in _files(folder) - before if not _is_below(path, _own(folder))]
        yield Verdict("files written elsewhere", len(made), len(strange), more=" ".join(strange[:SHOWN]))
        yield _verdict(folder, ["careless", *made[:1]])


def _made(folder: Path, count: int) -> list[Path]:
    """The files to go over; the pictures that they name are there, too."""
    for name in ("chosen", "data", "out", "home", "away"):
        (folder / name).mkdir()
    canary = folder / "away" / "canary.png"
    for path in (canary, folder / "chosen" / BESIDE):
        path.write_bytes(b"\x89PNG")
    files = list(leading(canary))[:count]
    for name, data in files:
        (folder / "chosen" / name).write_bytes(data)
    return [folder / "chosen" / name for name, _ in files]


def _verdict(folder: Path, files: Sequence[Path | str]) -> Verdict:
    with TemporaryDirectory() as traces:
        ended = _traced(
            Path(traces) / "t", ["-m", "tests.torture.tour", str(folder), *map(str, files)], folder
        )
        lines = [line for path in Path(traces).iterdir() for line in _lines(path)]
    strange = sorted({why for line in lines if (why := _strange(line, folder))})
    if ended.returncode:
        strange.insert(0, f"the tour came to a bad end: {ended.stderr[-2000:]}")
    is_control = "careless" in files
    told = "" if is_control else "".join(f"\n  {one}" for one in strange[:SHOWN])
    return Verdict("files that lead elsewhere", max(len(files), len(strange)), len(strange), is_control, told)


def _traced(to: Path, arguments: Sequence[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    home = dict.fromkeys(HOMES, str(folder / "home"))
    return subprocess.run(
        [
            *("strace", "-ff", "-qq", "-y", "-s", "4096", "-o", str(to)),
            *("-e", f"trace=%network,execve,{_READ},{_WRITE}", sys.executable, *arguments),
        ],
        cwd=ROOT,
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def _strange(line: str, folder: Path) -> str:
    """What nobody asked for in a call of the system; empty where all is in order."""
    call = _CALL.match(line)
    if call is None:
        return ""
    if family := _FAMILY.match(line):
        local = _LOCAL.search(line)
        own = not local or _is_below(local[1], [*_own(folder), *_OWN_SOCKETS])
        return "" if own and family[1].endswith(("_UNIX", "_LOCAL")) else line.strip()
    if call[1] == "execve":
        (_, program), *_ = _PATH.findall(line)
        return "" if Path(program).name.startswith("python") else line.strip()
    if call[1] not in (*_READ.split(","), *_WRITE.split(",")):
        return ""
    writes = call[1] in _WRITE or bool(re.search("O_WRONLY|O_RDWR|O_CREAT", line))
    allowed = _own(folder) if writes else [*_own(folder), *_chosen(folder), *_program()]
    paths = (
        normpath(f"{below or ROOT}/{path}" if not path.startswith("/") else path)
        for below, path in _PATH.findall(line.rpartition(" = ")[0])
    )
    return "" if all(_is_below(path, [*allowed, "/dev", "/proc/self/fd"]) for path in paths) else line.strip()


def _own(folder: Path) -> list[str]:
    """What the window may write: the library's folder, its home, and where exports are to go."""
    return [str(folder / name) for name in ("data", "home", "out")]


def _chosen(folder: Path) -> list[str]:
    chosen = folder / "chosen"
    return [str(path) for path in chosen.iterdir() if path.name != BESIDE]


def _program() -> list[str]:
    """What the program and the system consist of."""
    return [str(ROOT), sys.prefix, sys.base_prefix, *_SYSTEM]


def _is_below(path: str, folders: Sequence[str]) -> bool:
    return any(path == one or path.startswith(f"{one.rstrip('/')}/") for one in folders)


def _files(folder: Path) -> set[str]:
    return {str(path) for path in folder.rglob("*")}


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8", errors="replace").splitlines()


def _can_trace() -> bool:
    """Whether there is strace, and it may look at processes here."""
    if not shutil.which("strace"):
        return False
    tried = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0
