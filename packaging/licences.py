"""The licences of all that a bundle holds: where their texts lie, and what they are called in it."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

HERE = Path(__file__).parent
WITHOUT_TEXT = {
    "jieba": ("jieba.txt",),
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Packages that bring none of their own; theirs lie in `licences`."""
OURS = {"core", "gui", "resources"}


def licences(modules: Iterable[str], libraries: Iterable[str], notice: Path) -> list[tuple[str, str]]:
    """Each text and its folder in a bundle of some modules and of some of the system's libraries."""
    packages = packages_distributions()
    names = {packages[name][0] for name in modules if name in packages and name not in OURS}
    written = (HERE / "licences" / "NOTICE.txt").read_text("utf-8")
    for name in names | {"pyinstaller"}:
        written = written.replace(f"{{{name}}}", distribution(name).version)
    notice.write_text(written, "utf-8")
    found = [(str(notice), "licences"), (str(HERE.parent / "LICENSE"), "licences/Zhupi")]
    found.append((str(_of_python()), "licences/Python"))
    for name in sorted(names | {"pyinstaller"}):
        found += [(text, f"licences/{name}") for text in _of_package(name)]
    for package in sorted(set(map(_debian_package, libraries)) - {""}):
        found.append((f"/usr/share/doc/{package}/copyright", f"licences/{package}"))
    return found


def _of_package(name: str) -> list[str]:
    """The texts of a package's licence; no bundle is made where there is none."""
    if name in WITHOUT_TEXT:
        return [str(HERE / "licences" / text) for text in WITHOUT_TEXT[name]]
    words = ("LICEN", "COPYING", "NOTICE", "AUTHORS")
    texts = [
        str(file.locate())
        for file in distribution(name).files or ()
        if ".dist-info" in str(file) and (file.name.upper().startswith(words) or "licenses" in file.parts)
    ]
    if not texts:
        sys.exit(
            f"{name} brings no licence: put its text into packaging/licences, and name it in licences.py."
        )
    return texts


def _of_python() -> Path:
    library = Path(sysconfig.get_path("stdlib"))
    places = (library / "LICENSE.txt", library.parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    places += tuple(
        Path("/usr/share/doc").glob(f"python{sys.version_info.major}.{sys.version_info.minor}/copyright")
    )
    return next(path for path in places if path.exists())


def _debian_package(library: str) -> str:
    """The package that a library of the system is from, if it is from any."""
    path = Path(library).resolve()
    for place in (path, Path(str(path).removeprefix("/usr"))):
        told = subprocess.run(["dpkg", "-S", str(place)], capture_output=True, text=True, check=False).stdout
        if told:
            return told.partition(":")[0]
    return ""
