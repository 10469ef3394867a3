"""A disk that is full or broken: a sentence, and nothing lost that was acknowledged."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.torture.kills import STRACE, injected
from tests.torture.verdict import Verdict
from tests.torture.writer import TOLD, losses, new_library

TROUBLES = (
    ("the disk full for good", "pwrite64:error=ENOSPC:when={}+"),
    ("the disk full for a moment", "pwrite64:error=ENOSPC:when={}"),
    ("a write that fails", "pwrite64:error=EIO:when={}"),
    ("a sync that fails", "fdatasync,fsync:error=EIO:when={}"),
    ("a read that fails", "pread64:error=EIO:when={}"),
)


def run(step: int = 1) -> Iterator[Verdict]:
    """Let each call of a writer fail in turn, or every so many; the control takes no notice of errors."""
    if not STRACE:
        return
    for name, trouble in TROUBLES:
        often = (
            step if trouble.startswith("pwrite64") else 1 + step // 10
        )  # there are far fewer of the others
        yield _tried(name, trouble, "careful", often)
    yield _tried(*TROUBLES[0], "careless", step)


def _tried(name: str, trouble: str, how: str, step: int) -> Verdict:
    tried = failed = 0
    for number in count(1, step):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "library.sqlite"
            new_library(path)
            done = injected(path, 2, how, trouble.format(number))
            if "INJECTED" not in path.with_name("strace.log").read_text("utf-8"):
                break
            tried += 1
            untold = done.returncode not in (0, TOLD) or "Traceback" in done.stderr
            failed += untold or bool(losses(path, done.stdout.splitlines()))
    return Verdict(name, tried, failed, how == "careless")
