"""The floors of the house: who may import whom."""

import ast
import subprocess
import sys
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

ARROWS = {
    "core": set(),
    "core.document": set(),
    "core.files": {"core.document"},
    "core.text": {"core.document"},
    "core.jobs": {"core.document"},
    "core.importing": {"core.document", "core.files", "core.text"},
    "core.vocabulary": {"core.text", "resources"},  # its tables are data
    "core.understanding": {"core.document", "core.text", "core.vocabulary", "resources"},
    "core.anchoring": {"core.document", "core.text"},
    "core.page": {"core.document", "core.text"},
    "core.analysis": {
        *("core.document", "core.text", "core.vocabulary"),  # which words are function words
        "core.search",  # each number tells the query that finds its sentences
        "core.anchoring",  # what two sentences say differently is found as for two texts
    },
    "core.search": {"core.document", "core.text"},  # pure; an index answers the same queries
    "core.index": {
        *("core.document", "core.text", "core.files", "core.jobs"),
        "core.search",  # it answers the same queries about the same texts
        "core.analysis",  # and keeps the points of series that reports state
    },
    "core.library": {
        "core.document",  # a library that cannot be opened as one asked says so in a Problem
        *("core.library.file", "core.library.records", "core.library.safety"),
    },
    "core.library.file": {"core.document", "core.files"},
    "core.library.records": {"core.document", "core.library.file"},
    "core.library.safety": {"core.document", "core.files", "core.library.file"},
    "core.interchange": {
        "core.document",
        "core.importing",  # foreign archives and markup are read under the same guards
    },
    "core.exporting": {
        *("core.document", "core.files", "core.text", "core.interchange", "core.search"),
        "core.page",  # a report goes out in the rows of its page
        "core.analysis",  # so do two that were compared, sentence by sentence, and points of series
        "core.jobs",  # what sets PDF files has a process of its own
        "resources",  # in the colours of the window
    },
    "core.workspace": {
        *(
            "core.document",
            "core.files",  # what is said of a folder that cannot be read
            "core.text",
            "core.jobs",
            "core.importing",
            "core.understanding",
            "core.anchoring",
        ),
        *("core.page", "core.interchange", "core.library", "core.library.file", "core.library.records"),
        *("core.library.safety", "core.search", "core.index", "core.analysis"),
        "core.vocabulary",  # which measures are those of the table
    },
    "core.batch": {
        *("core.document", "core.files", "core.text", "core.jobs", "core.importing", "core.understanding"),
        "core.analysis",  # what figures say of measures, and how often words stand there
        "core.exporting",  # rows go out as parts, and these as files
        "core.workspace",  # files are found and read as for a library
    },
    "core.commands": {
        *("core.document", "core.files", "core.importing", "core.understanding", "core.anchoring"),
        "core.search",  # what was understood of a query is said where it is given
        "core.analysis",  # words are counted where the command runs
        *("core.text",),  # words are found for a command as they are in the window
        "core.library.file",  # a library in use is asked for in the window that has it open
        "core.library.records",  # what lists show of a report
        "core.jobs",  # adding many files tells how far it is
        "core.batch",  # tables of many reports, without a library
        *("core.library", "core.library.safety", "core.interchange", "core.exporting", "core.workspace"),
    },
    "core.cli": {"core.document", "core.commands"},
    "gui": set(),
    "gui.look": {"core.document", "core.text", "resources"},
    "gui.widgets": {"gui.look"},
    "gui.charts": {"gui.look"},  # knows nothing of reports, like the widgets; it shows plain values
    "gui.session": {
        *("core.document", "core.files", "core.text", "core.jobs", "core.page", "core.workspace"),
        *("core.library", "core.library.records", "core.library.safety"),
    },
    "gui.reader": {"core.document", "core.text", "core.page", "gui.look", "gui.widgets", "gui.session"},
    "gui.spoken": {  # the page as it is heard: above the one that is seen
        *("core.document", "core.page", "core.text"),
        *("gui.look", "gui.widgets", "gui.session", "gui.reader"),
    },
    "gui.dialogs": {
        *("core.document", "core.files", "core.text"),
        "core.jobs",  # a preview that nobody waits for any more is stopped
        *("core.library.file", "core.library.records", "core.library.safety"),
        *("core.interchange", "core.exporting", "core.workspace", "core.cli"),
        *("gui.look", "gui.widgets", "gui.session"),
    },
    "gui.panels": {
        *("core.document", "core.text", "core.page", "core.exporting", "core.workspace"),
        *("gui.look", "gui.widgets", "gui.session", "gui.dialogs"),
    },
    "gui.search": {
        "core.text",  # lines are shown in the script that is read
        *("core.document", "core.search", "core.index", "core.library", "core.library.records"),
        *("core.workspace", "core.exporting", "gui.look", "gui.widgets", "gui.session"),
    },
    "gui.analysis": {
        *("core.document", "core.files", "core.library.records", "core.analysis"),
        *("core.workspace", "core.exporting"),
        "gui.search",  # the reports are chosen as they are for a search, and each number leads to one
        *("gui.look", "gui.widgets", "gui.charts", "gui.session"),
    },
    "gui.series": {
        *("core.document", "core.files", "core.text", "core.library", "core.library.records"),
        *("core.analysis", "core.workspace", "core.exporting"),
        "gui.search",  # the reports are chosen as they are for a search
        *("gui.look", "gui.widgets", "gui.charts", "gui.session"),
    },
    "gui.promises": {
        *("core.document", "core.text", "core.library", "core.library.records", "core.analysis"),
        *("core.workspace", "core.exporting"),
        "gui.search",  # choosers, and words outside their pages in the script that is read
        *("gui.look", "gui.widgets", "gui.session"),
    },
    "gui.glance": {
        *("core.document", "core.files", "core.library", "core.analysis", "core.workspace", "core.exporting"),
        "gui.search",  # places are offered and chosen as they are for a search
        "gui.promises",  # what is told of verdicts, and how much 左右 allows
        "gui.series",  # points are brought up to date and told in the same way; a measure leads to its years
        *("gui.look", "gui.widgets", "gui.session"),
    },
    "gui.guide": {
        "core.text",  # a language's characters have the shapes of its region
        *("gui.look", "gui.widgets", "gui.session", "resources"),
    },
    "gui.library": {
        *("core.document", "core.jobs", "core.library", "core.library.records", "core.workspace"),
        *("gui.look", "gui.widgets", "gui.session", "gui.dialogs"),
    },
    "gui.window": {
        "core.files",  # the lock that tells of a window that has the library open
        *("core.document", "core.text", "core.page", "core.library", "core.library.records", "core.cli"),
        *("gui.look", "gui.widgets", "gui.session", "gui.reader", "gui.dialogs", "gui.panels", "resources"),
        "gui.spoken",  # what lets the page be heard
        *("gui.search", "gui.analysis", "gui.series", "gui.promises", "gui.glance"),
        "gui.guide",
        "gui.library",  # the page of all reports
    },
    "gui.__main__": {"core.document", "core.jobs", "core.cli", "gui.window"},
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


def module(path: Path) -> str:
    """The name by which a file is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def sources() -> list[Path]:
    return [path for top in ("core", "gui", "resources") for path in sorted((ROOT / top).rglob("*.py"))]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_from_floors_below(path: Path) -> None:
    here = room(module(path))
    for name in imports(path):
        if name.split(".")[0] in ("core", "gui", "resources", "tests"):
            assert room(name) in ARROWS[here] | {here}, f"{here} may not import {name}"
        if here.startswith("core"):
            assert not name.startswith(("PySide6", "shiboken6")), "core knows nothing of Qt"
        if here.startswith("gui"):
            assert name.split(".")[0] not in ("sqlite3", "sqlite_utils"), "gui knows no SQL"


def test_the_arrows_have_no_circle() -> None:
    done: set[str] = set()
    while ready := {name for name, below in ARROWS.items() if name not in done and below <= done}:
        done |= ready
    assert done == ARROWS.keys()


def test_no_files_import_each_other_in_a_circle() -> None:
    files = {module(path): path for path in sources()}
    below = {
        name: {found for other in imports(path) if (found := _file_of(other, files)) not in (None, name)}
        for name, path in files.items()
    }
    while free := {name for name, others in below.items() if not others & below.keys()}:
        below = {name: others for name, others in below.items() if name not in free}
    assert sorted(below) == []


def test_no_class_has_too_many_public_names() -> None:
    classes = {
        f"{module(path)}.{node.name}": (path, node)
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert [name for name in classes if len(_public_names(name, classes)) > 30] == []


def test_core_imports_without_qt() -> None:
    modules = [module(path) for path in sorted((ROOT / "core").rglob("*.py"))]
    script = f"import sys; sys.modules['PySide6'] = None\nfor name in {modules!r}: __import__(name)"
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_functions_are_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.end_lineno and node.end_lineno - node.lineno >= 40
    ]
    assert long == []


def test_files_do_one_thing() -> None:
    long = [str(path.relative_to(ROOT)) for path in sources() if path.read_text("utf-8").count("\n") > 350]
    assert long == []


def _file_of(name: str, files: Container[str]) -> str | None:
    """The file that an import names, or names something in."""
    while name and name not in files:
        name = name.rpartition(".")[0]
    return name or None


def _public_names(name: str, classes: Mapping[str, tuple[Path, ast.ClassDef]]) -> set[str]:
    """The names without an underscore that a class and its bases of this tree give an object."""
    if name not in classes:
        return set()
    path, node = classes[name]
    known = {imported.rpartition(".")[2]: imported for imported in imports(path)}
    here = module(path)
    bases = (base.value if isinstance(base, ast.Subscript) else base for base in node.bases)
    found = {own for own in _own_names(node) if not own.startswith("_")}
    for base in (base.id for base in bases if isinstance(base, ast.Name)):
        found |= _public_names(known.get(base, f"{here}.{base}"), classes)
    return found


def _own_names(node: ast.ClassDef) -> Iterator[str]:
    """Methods, signals and other attributes of a class, and what it sets on self."""
    for part in node.body:
        match part:
            case ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
    for inside in ast.walk(node):
        match inside:
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield name
