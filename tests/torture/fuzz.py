"""Files of each kind gone wrong for so many minutes: `python -m tests.torture fuzz --minutes 10 [READER…]`.

Each is read in a process of its own under the limits of reading, without the child that reads for the
window, so that what goes wrong is told in full.
"""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic

from core.importing.importer import import_file
from core.interchange.foreign.formats import as_web_annotations
from core.interchange.incoming import from_jsonld
from core.understanding.understand import understand
from tests.conftest import SHARED
from tests.torture.judge import failures_of
from tests.torture.mutants import mutant
from tests.torture.sound import SHORT, Sound, notes, report_lines, reports

AT_A_TIME = 200
"""Files between two looks at the clock."""
LARGEST = 60_000
"""Bytes of a real file that is taken as a start."""
MADE = 0.7
"""So often one is taken that was made for this, which is small and has all in it."""
UNDERSTOOD = 4
"""Of so many texts that are read one is understood, too."""
SHOWN = 5
_REPORTS = ("html", "mhtml", "docx", "odt", "epub", "pdf", "md")


def fuzz(arguments: Sequence[str]) -> int:
    """Read for so many minutes a reader; 1 where something failed."""
    parser = ArgumentParser(prog="python -m tests.torture fuzz", description=__doc__)
    parser.add_argument("readers", metavar="READER", nargs="*", help=", ".join(READERS))
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--first", type=int, default=0, help="the number of the first file")
    options = parser.parse_args(arguments)
    wrong = 0
    for name in options.readers or READERS:
        tried, failures = _for_minutes(name, options.minutes, options.first)
        wrong += len(failures)
        told = "".join(f"\n  {one}" for one in failures[:SHOWN])
        sys.stdout.write(f"{name:<16} {len(failures):>4} of {tried:>8} failed{told}\n")
        sys.stdout.flush()
    return int(wrong > 0)


def mutated(name: str, number: int) -> Sound:
    """The file of a number among those that one reader is tried with."""
    random = Random(f"{name} {number}")
    sound = seeds()[name]
    called, data = sound[0] if name in _REPORTS and random.random() < MADE else random.choice(sound)
    return called, mutant(random, called, data)


def _for_minutes(name: str, minutes: float, first: int) -> tuple[int, list[str]]:
    end = monotonic() + 60 * minutes
    failures: list[str] = []
    number = first
    with TemporaryDirectory() as folder:

        def trial(number: int) -> None:
            called, data = mutated(name, number)
            READERS[name](Path(folder) / str(os.getpid()), called, data)

        READERS[name](Path(folder) / "sound", *seeds()[name][0])  # what it imports need not be imported again
        while monotonic() < end:
            found = failures_of(trial, range(number, number + AT_A_TIME))
            failures += [one for one in found if not _is_pdfium(name, one)]
            number += AT_A_TIME
    return number - first, failures


def _is_pdfium(name: str, failure: str) -> bool:
    """Whether the reader of PDF files ended its process by a signal, as it may: that is one sentence, too."""
    return name == "pdf" and any(f"ended by {signal}," in failure for signal in (-4, -5, -6, -8, -11))


def _report(folder: Path, name: str, data: bytes) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    source, text = import_file(folder / name)
    if len(data) % UNDERSTOOD == 0:
        understand(source, text)


def _notes(_: Path, name: str, data: bytes) -> None:
    from_jsonld(name, as_web_annotations(name, data))


@cache
def seeds() -> dict[str, list[Sound]]:
    """The sound files of each reader: small ones with all in them, and real ones beside the project."""
    made = {name: [(f"a.{name}", data)] for name, data in _made()}
    for name, found in made.items():
        real = sorted((SHARED / "files").glob(f"*/*.{name}")) if SHARED.is_dir() else []
        found += [(f"a.{name}", one.read_bytes()) for one in real if one.stat().st_size <= LARGEST]
    return made | {
        "json notes": [one for one in notes() if one[0].endswith(".json")],
        "koreader": [one for one in notes() if one[0].endswith(".lua")],
        "clippings": [one for one in notes() if one[0].endswith(".txt")],
        "qdpx": [one for one in notes() if one[0].endswith(".qdpx")],
        "word notes": [one for one in notes() if one[0].endswith(".docx")],
    }


def _made() -> list[Sound]:
    return [(called.partition(".")[2], data) for called, data in reports(report_lines(SHORT))]


READERS: Mapping[str, Callable[[Path, str, bytes], None]] = {
    **dict.fromkeys(_REPORTS, _report),
    **dict.fromkeys(("json notes", "koreader", "clippings", "qdpx", "word notes"), _notes),
}
