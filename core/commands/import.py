# ruff: noqa: N999 - the command's own name
"""Add files, and all reports in folders, to the library; what is there already is said and not read again."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from core.commands.files import BAD_LUCK, as_json, complain, shown, write_line
from core.commands.library import Asking
from core.jobs.job import Job
from core.workspace.adding import Added, add_files, files_in

SAID = {
    "added": "added",
    "version": "another text of a report that is there",
    "known": "there already",
    "back": "back from the trash",
}
PERHAPS = "{heading} may be another text of a report that is there: the same place and year."
STOPPED = "stopped; what was added is safe, and the same command goes on from there"


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files and the form of the answer."""
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a report, or a folder of them")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a file")


def run(options: Namespace) -> int:
    """Add all files, saying of each what came of it as soon as that is on the disk, then the sum."""
    files = files_in(options.paths)
    counts: Counter[str] = Counter()
    try:
        with Asking(options) as ask:
            _tell(options, add_files(ask, files, Job(_progress)), counts)
    except KeyboardInterrupt:
        sys.stderr.write(f"zhupi: {STOPPED}\n")
        raise
    finally:
        sys.stderr.write(f"{_sum(counts)}\n")
    return BAD_LUCK if counts["failed"] else 0


def _tell(options: Namespace, account: Iterable[Added], counts: Counter[str]) -> None:
    for added in account:
        counts[added.outcome] += 1
        if options.json:
            write_line([as_json(_json(added))])
        elif added.problem:
            complain(added.problem)
        else:
            write_line([f"{added.heading}\t{SAID[added.outcome]}\t{added.file}"])
        if added.perhaps and not options.json:
            sys.stderr.write(f"zhupi: {shown(PERHAPS.format(heading=added.heading))}\n")
        sys.stdout.flush()


def _json(added: Added) -> dict[str, object]:
    return {
        "file": str(added.file),
        "outcome": added.outcome,
        "report": added.text,
        "heading": added.heading,
        "version_of": added.version_of,
        "perhaps": list(added.perhaps),
        "reason": str(added.problem) if added.problem else None,
    }


def _progress(done: int, total: int) -> None:
    """A line that is written over, where somebody watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} / {total}\x1b[K{'' if done < total else chr(13)}")
        sys.stderr.flush()


def _sum(counts: Counter[str]) -> str:
    names = {**SAID, "failed": "failed"}
    return ", ".join(f"{counts[outcome]} {name}" for outcome, name in names.items() if counts[outcome])
