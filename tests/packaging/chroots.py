"""`make test-packages`: the packages in dist/ tried in fresh Debian systems that have no Python.

Needs Linux, root, debootstrap and a mirror of Debian's packages; says so and ends well where one is missing.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import ROOT
from tests.packaging.smoke import everything

SUITES = ("bookworm", "trixie")
MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
FONT = "fonts-wqy-microhei"
DESKTOP = (
    *(
        "libdbus-1-3",
        "libegl1",
        "libfontconfig1",
        "libgl1",
        "libglib2.0-0",
        "libgssapi-krb5-2",
        "libx11-xcb1",
    ),
    *("libwayland-client0", "libfreetype6", "libbrotli1", "libcups2"),
)
"""What an AppImage finds on every desktop."""


def main() -> None:
    """Try every package of dist/ in every system."""
    packages = [
        *sorted((ROOT / "dist").glob("zhupi_*.deb")),
        *sorted((ROOT / "dist").glob("Zhupi-*.AppImage")),
    ]
    if why := _why_not(packages):
        print(f"The packages are not tried here: {why}.")
        return
    for suite in sys.argv[1:] or SUITES:
        for package in packages:
            print(f"{package.name} in Debian's {suite}:", flush=True)
            with TemporaryDirectory(prefix="zhupi-") as folder, _system(suite, Path(folder)) as system:
                start = _installed(system, package)
                here = system / "tmp" / "tried"
                here.mkdir()
                everything(["chroot", str(system), *start], here, "/tmp/tried")


def _why_not(packages: list[Path]) -> str:
    if sys.platform != "linux" or os.geteuid() != 0:
        return "that needs Linux and root"
    if missing := [tool for tool in ("debootstrap", "chroot", "mount") if not shutil.which(tool)]:
        return f"{', '.join(missing)} is not installed"
    if not packages:
        return "there are none in dist/, make packages builds them"
    with TemporaryDirectory() as folder:
        if subprocess.run(
            ["mount", "-t", "proc", "proc", folder], capture_output=True, check=False
        ).returncode:
            return "nothing can be mounted here"
        subprocess.run(["umount", folder], check=True)
    return ""


@contextmanager
def _system(suite: str, folder: Path) -> Iterator[Path]:
    """A fresh Debian, as small as can be."""
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", suite, str(folder), MIRROR],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout[-2000:] + made.stderr[-2000:]
    subprocess.run(["mount", "-t", "proc", "proc", str(folder / "proc")], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder / "proc")], check=True)


def _installed(system: Path, package: Path) -> list[str]:
    """How the package is started in the system, once it is there; no Python came along."""
    shutil.copy(package, system / "tmp")
    is_deb = package.suffix == ".deb"
    _install(system, FONT, *((f"/tmp/{package.name}",) if is_deb else DESKTOP))
    assert not [*system.glob("usr/bin/python*"), *system.glob("usr/lib/python*")]
    if is_deb:
        return ["zhupi"]
    (system / "tmp" / package.name).chmod(0o755)
    return [f"/tmp/{package.name}", "--appimage-extract-and-run"]


def _install(system: Path, *names: str) -> None:
    for arguments in (["update"], ["install", "--yes", "--no-install-recommends", *names]):
        done = subprocess.run(
            ["chroot", str(system), "apt-get", *arguments],
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


if __name__ == "__main__":
    main()
