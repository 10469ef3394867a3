"""Files that do harm, files cut off and files gone wrong: each ends in a report or in one sentence.

The control reads the same with the bare libraries, in a process under the same limits of its own.
"""

import io
import os
import resource
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from email import message_from_bytes
from html import escape
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from core.document.problem import Problem
from core.jobs.child import Json
from core.jobs.job import Job
from core.jobs.limits import LIMITS
from core.jobs.process import DIED, Child
from core.jobs.process import run as run_apart
from core.workspace.reading import read_in_child
from tests.bench.texts import BUNDLED
from tests.core.importing.formats.made import docx, epub, odt, paragraph
from tests.torture.hostile import SECRET, files
from tests.torture.mutations import WORDS, mutated_bytes
from tests.torture.verdict import Verdict

SECONDS = LIMITS.seconds + 2
"""A child that is given up has its end a moment later."""
PATIENCE = 10
Read = Callable[[Path], None]
_PASSWORDS = "root:x:"


def run(scale: int, mutants: int, step: int) -> Iterator[Verdict]:
    """Read files that do harm, files cut at every so many kilobytes, and so many mutants of each kind."""
    with TemporaryDirectory() as name, Child() as child:

        def carefully(path: Path) -> None:
            report = read_in_child(path, None, child)
            if _PASSWORDS in report.text:
                raise AssertionError(SECRET)

        folder = Path(name)
        for read in (carefully, carelessly):
            yield _harmful(folder, scale, read)
            yield _cut(folder, step, read)
            yield _mutated(folder, mutants if read is carefully else max(20, mutants // 50), read)
    yield from _killed()
    yield from _networks(Path(__file__).parents[2])


def _harmful(folder: Path, scale: int, read: Read) -> Verdict:
    failed = [why for name, data in files(scale) if (why := _judge(folder / name, data, read))]
    return _verdict("files that do harm", len(list(files(1))), failed, read)


def _cut(folder: Path, step: int, read: Read) -> Verdict:
    """Each kind of file cut off at every so many kilobytes."""
    cuts = [(name, data[:size]) for name, data in _sound() for size in range(0, len(data), step * 1024)]
    failed = [why for name, data in cuts if (why := _judge(folder / name, data, read))]
    return _verdict("files cut off", len(cuts), failed, read)


def _mutated(folder: Path, times: int, read: Read) -> Verdict:
    """Each kind of file with its bytes, and the elements of what it holds, gone wrong."""
    failed = []
    for name, data in _sound():
        for number in range(times):
            mutant = _mutant(Random(number), data)
            if why := _judge(folder / f"{number}-{name}", mutant, read):
                failed.append(why)
            (folder / f"{number}-{name}").unlink()
    return _verdict("files gone wrong", len(list(_sound())) * times, failed, read)


def _verdict(name: str, tried: int, failed: Sequence[str], read: Read) -> Verdict:
    is_control = read is carelessly
    return Verdict(name, tried, len(failed), is_control, "" if is_control else " ".join(failed[:3]))


def _judge(path: Path, data: bytes, read: Read) -> str:
    """What is wrong with how a file was read; empty where it ended in a report or in a sentence in time."""
    path.write_bytes(data)
    began = monotonic()
    try:
        read(path)
    except Problem as problem:
        if problem.sentence == DIED and path.suffix != ".pdf":  # the reader of PDF files may end its process
            return f"{path.name}: died"
    except Exception as error:
        return f"{path.name}: {error!r:.80}"
    if monotonic() - began > SECONDS:
        return f"{path.name}: {monotonic() - began:.0f} s"
    if resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 > LIMITS.memory:
        return f"{path.name}: too much memory"
    return ""


def _sound() -> Iterator[tuple[str, bytes]]:
    """A sound file of each kind, of the report that ships."""
    lines = escape(BUNDLED.read_text("utf-8")).split("\n")
    page = f"<html><body><div>{''.join(f'<p>{line}</p>' for line in lines)}</div></body></html>"
    head = 'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n'
    note = f'<w:footnote w:id="1">{paragraph("注释")}</w:footnote>'
    body = "".join(map(paragraph, lines)) + f"<w:tbl><w:tr><w:tc>{paragraph('格')}</w:tc></w:tr></w:tbl>"
    yield "a.html", page.encode()
    yield "a.mhtml", f"{head}{page}\r\n--b--\r\n".encode()
    yield "a.docx", docx(body + paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes=note)
    yield "a.odt", odt("".join(f"<text:p>{line}</text:p>" for line in lines))
    yield "a.epub", epub(a="".join(f"<p>{line}</p>" for line in lines))


def _mutant(random: Random, data: bytes) -> bytes:
    """A file gone wrong: as it is, or in one of the files that it holds."""
    if not zipfile.is_zipfile(io.BytesIO(data)) or random.random() < 0.2:
        return mutated_bytes(random, data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        held = {one: archive.read(one) for one in archive.namelist()}
    wrong = random.choice([one for one in held if held[one].startswith(b"<")])
    change = _elements if random.random() < 0.8 else mutated_bytes
    held[wrong] = change(random, held[wrong])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for one, inside in held.items():
            archive.writestr(one, inside)
    return made.getvalue()


def _elements(random: Random, data: bytes) -> bytes:
    """A document with some of its elements lost, doubled, moved, renamed, or with strange values."""
    root = etree.fromstring(data)
    for _ in range(random.randint(1, 6)):
        every = list(root.iterdescendants())
        if not every:
            break
        one, other = random.choice(every), random.choice(every)
        match random.randrange(5):
            case 0 if (parent := one.getparent()) is not None:
                parent.remove(one)
            case 1:
                other.append(deepcopy(one))
            case 2:
                one.tag = other.tag
            case 3:
                one.text = _allowed(random.choice(WORDS))
            case _:
                for name in one.attrib:
                    one.set(name, _allowed(random.choice(WORDS)))
    return etree.tostring(root)


def _allowed(words: str) -> str:
    """Words without the characters that no XML can hold."""
    return "".join(one for one in words if one >= " " and not "\ud800" <= one <= "\udfff")


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
    if path.suffix in (".docx", ".odt", ".epub"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                etree.fromstring(archive.read(name), etree.XMLParser(huge_tree=True, resolve_entities=True))
    elif path.suffix == ".mhtml":
        next(one for one in message_from_bytes(data).walk() if one.get_content_type() == "text/html")
    else:
        LexborHTMLParser(data.decode())


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


_FAR = "http://example.org/a"
_TOUR = (
    f'<link rel=stylesheet href="{_FAR}.css"><base href="{_FAR}"><meta http-equiv=refresh content="0;{_FAR}">'
    f'<img src="{_FAR}.png"><script src="{_FAR}.js"></script><iframe src="{_FAR}"></iframe>'
    "<p>政府工作报告，甲。"
)


def _networks(root: Path) -> Iterator[Verdict]:
    """What asks the network while files full of links are read; the control opens a socket."""
    if not shutil.which("strace"):
        return
    far = f'<w:p><w:hyperlink w:href="{_FAR}"><w:r><w:t>政府工作报告</w:t></w:r></w:hyperlink></w:p>'
    tour: dict[str, bytes] = {"a.html": _TOUR.encode(), "a.docx": docx(far), "a.epub": epub(a=_TOUR)}
    with TemporaryDirectory() as name:
        for file, data in tour.items():
            (Path(name) / file).write_bytes(data)
        reading = ["-m", "core.cli", "inspect", *(str(Path(name) / file) for file in tour)]
        asked = _sockets(root, reading)
        yield Verdict("files full of links", len(tour), asked)
    asked = _sockets(root, ["-c", "import socket; socket.socket()"])
    yield Verdict("files full of links", 1, asked, control=True)


def _sockets(root: Path, arguments: Sequence[str]) -> int:
    traced: Any = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect", sys.executable, *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return sum("AF_INET" in line for line in traced.stderr.splitlines())
