"""Reading a file in a process of its own.

Python's regular expressions let no other thread run: a long text, read in this process, would hold up
the window.
"""

import json
import subprocess
import sys
from pathlib import Path

from core.document.problem import Problem
from core.document.report import Report
from core.document.report_json import from_lines, report_from_json, report_to_json, to_lines
from core.workspace.workspace import read_file

LONG = 300_000
"""Bytes from which a file is read apart; a process takes about as long to start as this to read."""
FAILED = "{name} could not be read: Zhupi's reader stopped on it. Please report this, with the file."


def read_long_or_short(path: Path) -> Report:
    """Read and understand a file, a long one in a process of its own; Problem where it cannot be."""
    try:
        is_long = path.stat().st_size > LONG
    except OSError:
        is_long = False
    return read_apart(path) if is_long else read_file(path)


def read_apart(path: Path) -> Report:
    """Read and understand a file in a process of its own; Problem where it cannot be."""
    with subprocess.Popen(  # noqa: S603 - our own reader
        [sys.executable, "-m", "core.workspace.apart", str(path.absolute())],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as reader:
        assert reader.stdout is not None  # noqa: S101 - a pipe was asked for
        data = from_lines(reader.stdout)
    if "sentence" in data:
        raise Problem(data["sentence"], **data["details"])
    if reader.returncode or not data:
        raise Problem(FAILED, name=path.name)
    return report_from_json(data)


def main(path: Path) -> None:
    """Print a file's report as JSON lines, or the sentence that says what is wrong."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        data = report_to_json(read_file(path))
    except Problem as problem:
        details = {name: str(value) for name, value in problem.details.items()}
        data = {"sentence": problem.sentence, "details": details}
        sys.stdout.write(json.dumps(data) + "\n")
        return
    sys.stdout.writelines(f"{line}\n" for line in to_lines(data))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
