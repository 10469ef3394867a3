"""The libraries of the system that Qt needs and does not find, and the packages that have them."""

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from core.document.problem import Problem
from resources import ROOT

PACKAGES = ROOT / "system" / "libraries.txt"
"""A library and the package of Debian and its relatives that has it, in each line."""
ALWAYS = ("QtWidgets*.so", "QtNetwork*.so", "QtPrintSupport*.so", "QtSvg*.so")
PLATFORMS = {
    "offscreen": ("Qt/plugins/platforms/libqoffscreen.so",),
    "xcb": ("Qt/plugins/platforms/libqxcb.so",),
    "wayland": (
        "Qt/plugins/platforms/libqwayland.so",
        "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    ),
}
"""What of Qt a window needs; it loads the second half by its names, when it starts."""
ABSENT = "not found"
KNOWN = (
    "Qt needs libraries of the system that are not installed ({libraries}). "
    "On Debian, Ubuntu and their relatives this brings them:\n"
    "    sudo apt-get update && sudo apt-get install {packages}\n"
    "Elsewhere install the packages that have them."
)
BOTH = (
    "Qt needs libraries of the system that are not installed ({libraries}). "
    "On Debian, Ubuntu and their relatives this brings all but {others}:\n"
    "    sudo apt-get update && sudo apt-get install {packages}\n"
    "Elsewhere install the packages that have them."
)
UNKNOWN = (
    "Qt needs libraries of the system that are not installed: install the packages that have {libraries}."
)


def missing_libraries(platforms: Iterable[str] = PLATFORMS) -> list[str]:
    """The libraries that Qt does not find, all of them at once; none where that cannot be told."""
    qt = _folder_of_qt()
    parts = (*ALWAYS, *(part for name in platforms for part in PLATFORMS.get(name, ())))
    files = [str(file) for part in parts for file in qt.glob(part)] if qt else []
    try:
        told = subprocess.run(  # noqa: S603 - on files of our own
            ["ldd", *files],  # noqa: S607 - wherever the system has it
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError:
        return []
    lines = told.stdout.splitlines() if files else []
    return sorted({line.split(" => ")[0].strip() for line in lines if line.endswith(ABSENT)})


def known_packages() -> dict[str, str]:
    """The package in which each library is."""
    return dict(line.split() for line in PACKAGES.read_text(encoding="utf-8").splitlines())


def packages_with(libraries: Sequence[str]) -> tuple[list[str], list[str]]:
    """The packages that have some libraries, and the libraries of which none is known."""
    known = known_packages()
    packages = sorted({known[library] for library in libraries if library in known})
    return packages, [library for library in libraries if library not in known]


def what_is_missing() -> Problem | None:
    """One sentence with all that has to be installed; None where that is not why no window opens."""
    if not missing_libraries(_asked_for()):
        return None
    libraries = missing_libraries()
    packages, others = packages_with(libraries)
    sentence = (BOTH if others else KNOWN) if packages else UNKNOWN
    told = {"libraries": ", ".join(libraries), "packages": " ".join(packages), "others": ", ".join(others)}
    return Problem(sentence, **told)


def _asked_for() -> list[str]:
    """The platforms of which Qt takes the first that it can open."""
    if named := os.environ.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in named.split(";")]
    displays = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return [platform for display, platform in displays.items() if os.environ.get(display)]


def _folder_of_qt() -> Path | None:
    """Where PySide6 lies; it is not imported."""
    found = find_spec("PySide6")
    folders = found.submodule_search_locations if found else None
    return Path(next(iter(folders))) if folders else None


if __name__ == "__main__":
    libraries = missing_libraries()
    packages, others = packages_with(libraries)
    sys.stdout.write(" ".join(packages))
    if others:
        sys.stderr.write(f"{Problem(UNKNOWN, libraries=', '.join(others))}\n")
