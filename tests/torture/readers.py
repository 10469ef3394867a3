"""Files that do harm, files cut off and files gone wrong: each ends in a report, notes, or one sentence.

To each file that does harm there is a harmless one of its kind, which must be read. The control reads the
same with the bare libraries, in a process under the same limits of its own.
"""

import io
import os
import re
import resource
import signal
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from email import message_from_bytes
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic

from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from core.document.problem import Problem
from core.interchange.incoming import from_jsonld
from core.jobs.child import Json
from core.jobs.job import Job
from core.jobs.limits import LIMITS
from core.jobs.process import DIED, Child
from core.jobs.process import run as run_apart
from core.workspace.foreign import note_pages
from core.workspace.reading import read_in_child
from tests.torture.hostile.case import PASSWORDS, SECRET, WORDS
from tests.torture.hostile.files import harmful, harmless, holds_notes
from tests.torture.mutants import mutant
from tests.torture.sound import SHORT, Sound, notes, report_lines, reports
from tests.torture.verdict import Verdict

SECONDS = LIMITS.seconds + 2
"""A child that is given up has its end a moment later."""
PATIENCE = 10
SHOWN = 5
Read = Callable[[Path], None]


def run(scale: int, mutants: int, step: int) -> Iterator[Verdict]:
    """Read files that do harm, files cut at every so many kilobytes, and so many mutants of each kind."""
    with TemporaryDirectory() as name, Child() as child:
        folder = Path(name) / "in" / "side"  # what is written beside it is found, too
        folder.mkdir(parents=True)

        def carefully(path: Path) -> None:
            read = _notes(path, child) if holds_notes(path.name) else read_in_child(path, None, child).text
            if PASSWORDS in read:
                raise AssertionError(SECRET)

        yield _harmless(folder, carefully)
        for read in (carefully, carelessly):
            yield _read("files that do harm", folder, harmful(scale), read)
            yield _read("files cut off", folder, _cut(step), read)
            yield _read("files gone wrong", folder, _mutants(mutants, read), read)
        left = [path for path in Path(name).rglob("*") if path.is_file()]
        yield Verdict("files beside those that are read", 1, len(left), more=" ".join(map(str, left[:3])))
    yield from _killed()


def _notes(path: Path, child: Child) -> str:
    """What a file of notes says."""
    found = [from_jsonld(path.name, page) for page in note_pages(path, child)]
    return "".join(f"{one.selectors.exact}{one.note}" for page in found for one, *_ in page.notes)


def _harmless(folder: Path, read: Read) -> Verdict:
    """The files that are as those that do harm, but for the harm: all of them give what is in them."""
    failed = []
    for name, data in harmless():
        try:
            _tried(folder / name, data, read)
        except Problem as problem:
            failed.append(f"{name}: {problem}")
    return Verdict("files as those that do harm", len(list(harmless())), len(failed), more="\n".join(failed))


def _cut(step: int) -> Iterator[Sound]:
    """Each kind of file cut off at every so many kilobytes."""
    for name, data in (*reports(report_lines()), *notes()):
        for size in range(0, len(data), step * 1024):
            yield name, data[:size]


def _mutants(times: int, read: Read) -> Iterator[Sound]:
    """Each kind of file with its bytes, and what it is made of, gone wrong."""
    times = times if read is not carelessly else min(times, max(20, times // 50))
    for name, data in (*reports(report_lines(SHORT)), *notes()):
        for number in range(times):
            yield f"{number}-{name}", mutant(Random(number), name, data)


def _read(name: str, folder: Path, files: Iterable[Sound], read: Read) -> Verdict:
    tried, failed = 0, []
    for called, data in files:
        tried += 1
        if why := _judge(folder / called, data, read):
            failed.append(why)
    is_control = read is carelessly
    return Verdict(name, tried, len(failed), is_control, "" if is_control else " ".join(failed[:SHOWN]))


def _peak(whose: int) -> int:
    """The most bytes that a process ever had; a child begins with its parent's peak, which is not its own."""
    return resource.getrusage(whose).ru_maxrss * 1024


def _judge(path: Path, data: bytes, read: Read) -> str:
    """What is wrong with how a file was read; empty where it ended in a report or in a sentence in time."""
    began = monotonic()
    try:
        _tried(path, data, read)
    except Problem as problem:
        if problem.sentence == DIED and path.suffix != ".pdf":  # the reader of PDF files may end its process
            return f"{path.name}: died"
    except Exception as error:
        return f"{path.name}: {error!r:.80}"
    if monotonic() - began > SECONDS:
        return f"{path.name}: {monotonic() - began:.0f} s"
    if _peak(resource.RUSAGE_CHILDREN) > max(LIMITS.memory, _peak(resource.RUSAGE_SELF)):
        return f"{path.name}: too much memory"
    return ""


def _tried(path: Path, data: bytes, read: Read) -> None:
    path.write_bytes(data)
    try:
        read(path)
    finally:
        path.unlink()


def carelessly(path: Path) -> None:
    """The control: the bare libraries, as most programs call them, in a process of their own."""
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (LIMITS.memory, LIMITS.memory))
        signal.alarm(PATIENCE)
        try:
            _bare(path)
        except BaseException:
            os._exit(1)
        os._exit(0)
    if status := os.waitpid(child, 0)[1]:
        raise RuntimeError(status)


def _bare(path: Path) -> None:
    data = path.read_bytes()
    if path.suffix in (".docx", ".odt", ".epub", ".qdpx"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                etree.fromstring(archive.read(name), etree.XMLParser(huge_tree=True, resolve_entities=True))
    elif path.suffix == ".mhtml":
        next(one for one in message_from_bytes(data).walk() if one.get_content_type() == "text/html")
    elif path.suffix == ".pdf":
        _unpacked(data)
    elif path.suffix in (".json", ".lua", ".txt", ".md"):
        data.decode().index(WORDS[:2])
    else:
        LexborHTMLParser(data.decode())


def _unpacked(data: bytes) -> None:
    """The streams of a PDF file, unpacked as often as they are packed."""
    for found in re.finditer(rb"(?s)/Filter([^>]*)>>stream\n(.*?)\nendstream", data):
        inside = found[2]
        for _ in range(found[1].count(b"FlateDecode")):
            inside = zlib.decompress(inside)


def dies(_job: Job, number: int) -> Iterator[Json]:
    """Work in a child that a signal ends."""
    os.kill(os.getpid(), number)
    yield {}


def _killed() -> Iterator[Verdict]:
    """A child that is ended from outside is one sentence; the control looks at the child itself."""
    signals = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGTERM, signal.SIGBUS)
    failed = 0
    for one in signals:
        try:
            run_apart(f"{__name__}:dies", [int(one)], "a.pdf")
        except Problem as problem:
            failed += problem.sentence != DIED
        else:
            failed += 1
    yield Verdict("readers ended by a signal", len(signals), failed)
    ended = subprocess.run([sys.executable, "-c", "import os; os.abort()"], capture_output=True, check=False)
    yield Verdict("readers ended by a signal", 1, int(ended.returncode < 0), control=True)
