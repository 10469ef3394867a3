"""The floors of the house: who may import whom."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

ARROWS = {
    "core": set(),
    "core.document": set(),
    "core.importing": {"core.document", "core.text"},
    "core.understanding": {"core.document", "core.text"},
    "core.text": {"core.document"},
    "core.files": {"core.document"},
    "core.anchoring": {"core.document", "core.text"},
    "core.library": {"core.document", "core.files"},
    "core.page": {"core.document", "core.text"},
    "core.workspace": {
        "core.document",
        "core.files",
        "core.importing",
        "core.understanding",
        "core.text",
        "core.page",
        "core.anchoring",
        "core.library",
    },
    "core.interchange": {"core.document", "core.library", "core.anchoring"},
    "core.exporting": {"core.document", "core.interchange", "core.text"},
    "core.commands": {
        "core.document",
        "core.importing",
        "core.understanding",
        "core.anchoring",
        "core.library",
        "core.workspace",
        "core.interchange",
        "core.exporting",
        "core.files",
    },
    "core.cli": {"core.document", "core.workspace", "core.exporting", "core.library", "core.commands"},
    "gui": {
        "core.document",
        "core.files",
        "core.workspace",
        "core.page",
        "core.text",
        "core.interchange",
        "core.exporting",
        "core.library",
        "core.cli",
        "resources",
    },
    "resources": set(),
}
"""Each room and the rooms it may import; a room may always import itself."""


def room(module: str) -> str:
    """The room a module is in: the longest name in ARROWS that it begins with."""
    parts = module.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next(name for name in names if name in ARROWS)


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} has a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def sources() -> list[Path]:
    return [path for top in ("core", "gui", "resources") for path in sorted((ROOT / top).rglob("*.py"))]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_from_floors_below(path: Path) -> None:
    here = room(".".join(path.relative_to(ROOT).with_suffix("").parts))
    for name in imports(path):
        if name.split(".")[0] in ("core", "gui", "resources", "tests"):
            assert room(name) in ARROWS[here] | {here}, f"{here} may not import {name}"
        if here.startswith("core"):
            assert not name.startswith(("PySide6", "shiboken6")), "core knows nothing of Qt"
        if here == "gui":
            assert name.split(".")[0] not in ("sqlite3", "sqlite_utils"), "gui knows no SQL"


def test_the_arrows_have_no_circle() -> None:
    done: set[str] = set()
    while ready := {name for name, below in ARROWS.items() if name not in done and below <= done}:
        done |= ready
    assert done == ARROWS.keys()


def test_core_imports_without_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "core").rglob("*.py"))
    ]
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        f"for name in {modules!r}: __import__(name.removesuffix('.__init__'))"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_functions_are_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.end_lineno and node.end_lineno - node.lineno >= 45
    ]
    assert long == []


def test_files_do_one_thing() -> None:
    long = [str(path.relative_to(ROOT)) for path in sources() if path.read_text("utf-8").count("\n") > 350]
    assert long == []
