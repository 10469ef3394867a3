"""Make the libraries of the past anew, each with the program that wrote such a file.

    python tests/core/library/old/make.py

needs the whole history of the repository. Where no program of its own stands for a schema in the history, the
nearest one takes the first steps only; see README.md.
"""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[3]
EXPORTS = HERE.parents[1] / "interchange" / "old"
LIBRARIES = {
    "schema-1": ("edca562", 1),
    "schema-2": ("edca562", 2),
    "schema-3": ("edca562", 3),
    "schema-4": ("edca562", 4),
    "schema-5": ("edca562", 5),
    "schema-6": ("430a3e4", 6),
    "schema-7": ("430a3e4", 7),
    "schema-8": ("430a3e4", 8),
    "schema-9-first": ("430a3e4", 9),
    "schema-9": ("d734a33", 9),
    "schema-10": ("4bd9d51", 10),
    "schema-11": ("e898e5c", 11),
    "schema-12": ("c98c580", 12),
    "schema-13": ("0c492db", 13),
    "stray-three-steps": ("bbe9247", 5),
    "stray-whole-index": ("9fde9dd", 9),
}
"""The commit of the program, and the schema that it knows or is held to; README.md says what strays are."""
EXPORTED = {"first": "471c1b7", "rooms": "d734a33"}
"""The commits of the programs whose exports are kept: the first that could export, and a later one."""


def main() -> None:
    """Write every library and export, with what is in it beside it."""
    for name, (commit, schema) in LIBRARIES.items():
        _run(commit, schema, HERE / name)
    for name, commit in EXPORTED.items():
        _run(commit, 9, EXPORTS / name, "export")


def _run(commit: str, schema: int, to: Path, *more: str) -> None:
    """Tell the story with a program of the past, in a folder that is gone afterwards."""
    with TemporaryDirectory() as program:
        files = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True)
        subprocess.run(["tar", "x", "-C", program], input=files.stdout, check=True)
        _hold_to(Path(program), schema)
        command = [sys.executable, str(HERE / "make.py"), "inside", str(schema), str(to), *more]
        subprocess.run(command, cwd=program, env={"PYTHONPATH": program}, check=True)


def _hold_to(program: Path, schema: int) -> None:
    """Let the program know the first steps only."""
    known = next(path for path in program.glob("core/library/**/schema.py"))
    before, after = known.read_text("utf-8").split("\n\ndef migrate(")
    known.write_text(f"{before}\nSTEPS = STEPS[:{schema}]\n\n\ndef migrate({after}", "utf-8")


def inside(schema: int, to: Path, *, export: bool) -> None:
    """What runs in the program of the past, and in no module of today's."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if "editable" not in repr(finder)]
    from story import FIRST, Story, open_library, wind_up  # type: ignore[import-not-found]  # noqa: PLC0415 - needs the old program
    from telling import told  # type: ignore[import-not-found]  # noqa: PLC0415 - likewise

    wind_up()
    with TemporaryDirectory() as folder:
        story = Story(schema, Path(folder), HERE / "reports")
        story.tell()
        content = json.dumps(told(schema, story.path), ensure_ascii=False, indent=1)
        to.with_suffix(".json").write_text(content + "\n", "utf-8")
        if not export:
            to.with_suffix(".sqlite").write_bytes(story.path.read_bytes())
            return
        library = open_library(schema, story.path)
        _export(library, story.texts[FIRST][0], to)
        library.close()


def _export(library: Any, version: int, to: Path) -> None:
    """The notes of one report, and those of the whole library where the program can give them."""
    from story import module  # noqa: PLC0415 - needs the old program

    notebook_of = module("core.interchange.exchange", "core.exporting.exchange").notebook_of
    to_jsonld = module("core.interchange.jsonld", "core.exporting.jsonld").to_jsonld
    to.with_suffix(".jsonld").write_text(to_jsonld(notebook_of(library, version)), "utf-8")
    with suppress(ModuleNotFoundError):
        everything = module("core.interchange.everything", "core.exporting.everything").everything
        to.with_suffix(".jsonl").write_bytes(everything(library))


def _require_old_modules() -> None:
    """Nothing of another Zhupi, installed beside it, may have helped."""
    files = {name: Path(str(one.__file__)) for name, one in sys.modules.items() if name.startswith("core")}
    strange = [name for name, file in files.items() if not file.is_relative_to(Path.cwd())]
    if strange:
        raise SystemExit(f"not of the old program: {strange}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["inside"]:
        inside(int(sys.argv[2]), Path(sys.argv[3]), export=sys.argv[4:] == ["export"])
        _require_old_modules()
    else:
        main()
